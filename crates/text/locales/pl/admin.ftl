### Co mówi się tym, którzy administrują, i temu, kto zostaje pierwszym z nich.

## Na każdej stronie administracji

admin-title = Administracja
admin-users = Osoby
admin-groups = Grupy
admin-audit = Dziennik
admin-keys = Klucze
admin-mails = Wiadomości
admin-health = Stan
admin-done = Gotowe. Zapisano w dzienniku.
admin-none = Nic nie znaleziono.
admin-total = Znaleziono: { $number }
admin-search = Szukaj
admin-any = Dowolne
admin-more = Więcej warunków
admin-previous = Poprzednia strona
admin-next = Następna strona
admin-add = Dodaj
admin-remove = Usuń
admin-refresh = Sprawdź ponownie

## Osoby

admin-who = Adres e-mail lub identyfikator konta
admin-role = Rola
admin-role-guest = Gość
admin-role-user = Użytkownik
admin-role-admin = Administrator
admin-group = Grupa
admin-way-in = Loguje się przez
admin-order = Kolejność
admin-order-newest = Od najnowszych
admin-order-oldest = Od najstarszych
admin-order-active = Od ostatnio aktywnych
admin-order-name = Według nazwy (do 1000 kont)
admin-created = Rejestracja
admin-created-from = Rejestracja od
admin-created-until = Rejestracja przed
admin-active = Ostatnia aktywność
admin-active-from = Aktywność od
admin-active-until = Aktywność przed
admin-locked = Zablokowane
admin-locked-since = Zablokowane od
admin-id = Identyfikator konta
admin-none-of-it = Brak
admin-act-lock-title = Zablokuj konto
admin-act-lock-text = { $name }: natychmiastowe wylogowanie ze wszystkich urządzeń i brak możliwości zalogowania, dopóki nie odblokujesz konta.
admin-act-unlock-title = Odblokuj konto
admin-act-unlock-text = { $name }: logowanie będzie znów możliwe.
admin-act-reset-factors-title = Usuń drugie kroki
admin-act-reset-factors-text = Dla kogoś, kto stracił swoje. { $name }: wylogowanie ze wszystkich urządzeń, a potem logowanie bez drugiego kroku. Najpierw upewnij się, kto o to prosi.
admin-act-end-sessions-title = Wyloguj wszędzie
admin-act-end-sessions-text = { $name }: natychmiastowe wylogowanie ze wszystkich urządzeń.
admin-act-grant-title = Nadaj rolę administratora
admin-act-grant-text = { $name }: te same możliwości, które masz tutaj.
admin-act-revoke-title = Odbierz rolę
admin-act-revoke-text = { $name }: koniec roli administratora.
admin-act-delete-title = Usuń konto
admin-act-delete-text = { $name }: konto zostanie natychmiast usunięte wraz ze wszystkim, co do niego należy. Nikt nie zdoła go przywrócić.

## Grupy

admin-groups-text = Grupa jest wymieniona w tokenach swoich członków, aby aplikacje o niej wiedziały.
admin-group-new = Nowa grupa
admin-group-key = Klucz
admin-group-key-hint = Do 64 liter, cyfr, kropek, myślników i podkreśleń. Nigdy się nie zmienia.
admin-group-names = Nazwy
admin-group-language = Język
admin-group-language-hint = Znacznik, na przykład de lub pt-BR.
admin-group-language-add = Dodaj język
admin-group-description = Opis
admin-group-members = Członkowie
admin-group-members-show = Pokaż członków
admin-group-member-add = Dodaj członka
admin-group-delete-title = Usuń grupę
admin-group-delete-text = Jej członkowie ją opuszczą i poza tym pozostaną, kim są.

## Dziennik

admin-audit-text = Co wydarzyło się na tym serwerze, od najnowszych.
admin-audit-kind = Co
admin-audit-outcome = Wynik
admin-audit-success = Wykonano
admin-audit-failure = Nie powiodło się
admin-audit-denied = Niedozwolone
admin-audit-about = Dotyczy
admin-audit-by = Przez
admin-audit-after = Od
admin-audit-before = Przed
admin-reason-wrong-credentials = Błędne hasło lub adres
admin-reason-wrong-code = Błędny kod
admin-reason-wrong-recovery-code = Błędny kod odzyskiwania
page-activity-restore-backup = Przywrócono kopię zapasową
page-activity-retry-mail = Wiadomość do ponownej wysyłki
page-activity-drop-mail = Odrzucono wiadomość

## Klucze

admin-keys-text = Tymi kluczami serwer podpisuje, pieczętuje i odnajduje to, co przechowuje. Ich okresowa wymiana ogranicza wartość skradzionego klucza; nikogo to nie wylogowuje.
admin-keys-signing = Podpisywanie tokenów
admin-keys-sealing = Pieczętowanie danych
admin-keys-blind-index = Odnajdywanie adresów
admin-keys-digest = Skróty kodów i linków
admin-keys-since = W użyciu od
admin-keys-ongoing = Wymieniany
admin-keys-progress = { $done } z { $total }
admin-keys-failed = Ostatnia wymiana nie powiodła się
admin-keys-rotate = Wymień klucze
admin-keys-rotate-text = Wszystkie dane zostaną w tle zapieczętowane na nowo; serwer działa przy tym jak zwykle. Wartości do odnowienia: { $number }

## Wiadomości

admin-mails-text = Wiadomości, których jeszcze nie dostarczono. Są ponawiane same, w coraz dłuższych odstępach.
admin-mails-pending = Oczekuje
admin-mails-failed = Zaniechano
admin-mail-tries = Próby: { $number }
admin-mail-next = Następna próba
admin-mail-retry = Spróbuj teraz
admin-mail-drop = Odrzuć

## Stan

admin-health-text = Czy części serwera działają.
admin-health-database = Baza danych
admin-health-cache = Pamięć podręczna
admin-health-up = Odpowiada
admin-health-down = Nie odpowiada
admin-health-version = Wersja
admin-health-mail-off = Wysyłanie wiadomości jest wyłączone.

## Pierwszy administrator

page-first-admin-title = Pierwszy administrator
page-first-admin-text = Na tym serwerze nie ma jeszcze kont. Pierwsze z nich nim administruje.
page-first-admin-button = Utwórz konto
page-first-admin-void = Ten link już nie działa. Został użyty, wygasł albo serwer uruchomiono ponownie: wtedy jego terminal pokazuje inny.
admin-welcome = Witamy! Administrujesz teraz tym serwerem. Chroń swoje konto drugim krokiem w części „Zabezpieczenia” swojego konta.

## Czego nie można

error-role-required = Tę stronę mogą otworzyć tylko administratorzy.
error-invalid-request = Czegoś tutaj nie można przyjąć. Sprawdź, co wpisano.
error-user-not-found = Takiego konta nie ma lub już nie ma.
error-database-entity-not-found = Tego już nie ma.
error-group-key = To nie może być klucz.
error-group-key-exists = Grupa z tym kluczem już istnieje.
error-invalid-group-translation = Podaj znacznik języka, nazwę od 1 do 100 znaków i opis do 1000 znaków. Jedna nazwa musi być w języku domyślnym.
error-secret-rotation-ongoing = Klucze są już wymieniane.
error-admin-who = Podaj adres e-mail lub identyfikator konta.
