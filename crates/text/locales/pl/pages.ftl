### Co mówią strony. `page-…` stoi na stronie; `error-…` mówi, dlaczego czegoś nie można zrobić, i nazywa się jak jego kod.

## Na każdej stronie

page-skip = Przejdź do treści
page-pages = Strony
page-language = Język:
page-mailbox = Skrzynka
page-email = Adres e-mail
page-password = Hasło
page-password-hint = { $number ->
    [one] Co najmniej jeden znak i trudne do odgadnięcia. Dobrze sprawdza się kilka słów obok siebie.
    [few] Co najmniej { $number } znaki i trudne do odgadnięcia. Dobrze sprawdza się kilka słów obok siebie.
   *[many] Co najmniej { $number } znaków i trudne do odgadnięcia. Dobrze sprawdza się kilka słów obok siebie.
}
page-name = Imię lub nazwa
page-code = Kod z sześciu cyfr
page-recovery-code = Kod odzyskiwania
page-continue = Dalej
page-cancel = Anuluj
page-back-to-login = Wróć do logowania
page-to-account = Do Twojego konta
page-mail-missing = Nie ma jeszcze wiadomości? To może potrwać minutę. Zajrzyj też do folderu ze spamem.
page-open-mailbox = Otwórz skrzynkę programistyczną
page-show-password = Pokaż
page-hide-password = Ukryj

## Strona startowa

page-start-title = Drzwi są otwarte
page-start-text = { $app } przechowuje Twoje konto: zaloguj się, zabezpiecz je drugim etapem i zobacz, gdzie jest w użyciu.
page-start-api = API
page-start-api-text = Dla programistów: przeczytaj, co potrafi, i wypróbuj każde żądanie w przeglądarce.
page-start-mailbox = Skrzynka programistyczna
page-start-mailbox-text = Nie ustawiono serwera poczty: kody i linki, które zostałyby wysłane, są tutaj.

## API

page-docs-script = Ta strona wymaga JavaScriptu.
page-docs-json = Otwórz dokument, który pokazuje, jako JSON

## Skrzynka programistyczna

page-mailbox-text = Nie ustawiono serwera poczty: wiadomości zostają tutaj i nigdzie nie wychodzą. Tylko ten komputer może otworzyć tę stronę.
page-mailbox-recipient = Odbiorca
page-mailbox-only = Tylko wiadomości do…
page-mailbox-refresh = Odśwież
page-mailbox-code = Kod
page-mailbox-whole = Cała wiadomość
page-mailbox-as-text = Jako tekst
page-mailbox-as-page = Jako strona
page-mailbox-none = Nie ma jeszcze wiadomości
page-mailbox-none-text = Linki, kody i alerty bezpieczeństwa pojawiają się tutaj, gdy tylko coś je wywoła: utwórz na przykład konto.
page-mailbox-none-to = Brak wiadomości do { $email }
page-mailbox-all = Pokaż wiadomości do wszystkich

## Logowanie

page-login-title = Zaloguj się
page-login-button = Zaloguj się
page-login-forgotten = Nie pamiętasz hasła?
page-login-new = Pierwszy raz tutaj?
page-login-register = Załóż konto
page-login-guest = Kontynuuj jako gość
page-login-signed-out = Nastąpiło wylogowanie.
page-login-too-late = To trwało zbyt długo albo zostało dokończone gdzie indziej. Zaloguj się ponownie.
page-login-password-set = Nowe hasło jest ustawione. Zaloguj się nim.
page-login-app-on = Aplikacja uwierzytelniająca jest włączona, a wszystkie urządzenia zostały wylogowane. Teraz zaloguj się z jej pomocą.
page-login-deleted = Twoje konto zostało usunięte. Do widzenia!
page-or = lub
page-provider-continue = Kontynuuj przez { $provider }

## Rejestracja

page-register-title = Załóż konto
page-register-button = Załóż konto
page-register-known = Masz już konto?
page-registered-title = Zajrzyj do skrzynki
page-registered-text = Wysłaliśmy Ci wiadomość. Otwórz link, który w niej jest, abyśmy wiedzieli, że adres należy do Ciebie. Potem się zaloguj.
page-registered-button = Zaloguj się

## Goście

page-guest-title = Kontynuuj jako gość
page-guest-text = Wystarczy imię. Później możesz zrobić z tego pełne konto.
page-guest-button = Dalej

## Drugi etap

page-two-factor-title = Jeszcze jeden krok
page-two-factor-email = Wysłaliśmy kod na Twój adres e-mail. Wpisz go tutaj.
page-two-factor-totp = Wpisz kod, który aplikacja uwierzytelniająca pokazuje teraz.
page-two-factor-recovery = Wpisz jeden z kodów odzyskiwania zachowanych przy ustawianiu aplikacji. Każdego można użyć raz.
page-code-again = Wyślij nowy kod
page-code-again-in = Nowy kod za { $seconds } s
page-use-app = Użyj aplikacji uwierzytelniającej
page-use-email = Otrzymaj kod e-mailem
page-use-recovery-code = Użyj kodu odzyskiwania

## Potwierdzenie, że to Ty

page-confirm-title = Czy to Ty?
page-confirm-text = Zaraz zmienisz coś ważnego. Najpierw wpisz hasło.
page-confirm-provider = Zaraz zmienisz coś ważnego. Najpierw pokaż, że to Ty: zaloguj się jeszcze raz tam, gdzie masz konto.
page-confirm-nowhere = Twoje konto loguje się przez dostawcę, który nie jest już tu dostępny. Skontaktuj się z operatorem tej aplikacji.
page-renew-title = Chwileczkę
page-renew-text = Twoja sesja trwa dalej.
page-passage-leave = Przechodzisz do { $provider }.
page-passage-back = Za chwilę przejdziesz dalej.

## Zapomniane hasło

page-forgotten-title = Nie pamiętasz hasła?
page-forgotten-text = Podaj swój adres e-mail. Wyślemy link, dzięki któremu wybierzesz nowe hasło.
page-forgotten-button = Wyślij link
page-forgotten-sent-title = Zajrzyj do skrzynki
page-forgotten-sent = Wysłaliśmy wiadomość na { $email }. Link, który w niej jest, jest ważny przez pół godziny.
page-forgotten-again = Poproś o nowy link

## Wybór nowego hasła

page-password-reset-title = Wybierz nowe hasło
page-password-reset-text = Potem wszystkie Twoje urządzenia zostaną wylogowane. Drugie składniki logowania pozostaną bez zmian.
page-password-reset-field = Nowe hasło
page-password-reset-button = Zapisz nowe hasło
page-password-reset-unasked = To nie Twoja prośba? Zamknij tę stronę: nic się nie stanie.
page-password-reset-done-title = Nowe hasło jest ustawione
page-password-reset-done = Zaloguj się nim. Wszystkie Twoje urządzenia zostały wylogowane.
page-password-reset-expired-title = Link jest za stary
page-password-reset-expired = Jego czas minął i nic się nie zmieniło. Poproś o nowy.
page-password-reset-invalid-title = Link nie jest już ważny
page-password-reset-invalid = Został użyty, zastąpiony nowszym albo ucięty po drodze. Otwórz najnowszą wiadomość lub poproś o nowy link.

## Potwierdzenie adresu

page-verification-title = Czy to Twój adres e-mail?
page-verification-text = Potwierdź, że adres, na który przyszła wiadomość, należy do Ciebie.
page-verification-button = Potwierdź adres
page-verification-unasked = To nie Twoja rejestracja w { $app }? Zamknij tę stronę: nic się nie stanie.
page-verification-done-title = Twój adres jest potwierdzony
page-verification-done = Dziękujemy. Możesz zamknąć tę stronę lub przejść do swojego konta.
page-verification-already-title = Twój adres był już potwierdzony
page-verification-already = Nie ma nic więcej do zrobienia. Możesz zamknąć tę stronę.
page-verification-taken-title = Ten adres ma inne konto
page-verification-taken = Ktoś zajął go przed użyciem linku. Twoje konto pozostało bez zmian; wybierz inny adres.
page-verification-expired-title = Link jest za stary
page-verification-expired = Linku można użyć przez jeden dzień. Zaloguj się i poproś o nowy.
page-verification-invalid-title = Link nie jest już ważny
page-verification-invalid = Został użyty, zastąpiony nowszym albo ucięty po drodze. Otwórz najnowszą wiadomość albo zaloguj się i poproś o nowy.

## Gdy nie można pokazać strony

page-trouble-missing = Tu nic nie ma
page-trouble-busy = Chwileczkę
page-trouble-refused = Tak się nie da
page-trouble-failed = Coś poszło nie tak
page-trouble-request = Jeśli to się nie zmieni, podaj pomocy technicznej ten numer: { $id }
page-trouble-home = Do strony startowej

## Własne konto

page-account = Konto
page-profile = Profil
page-security = Zabezpieczenia
page-sessions = Urządzenia
page-activity = Aktywność
page-logout = Wyloguj się
page-save = Zapisz
page-change = Zmień
page-set = Ustaw
page-on = Włączone
page-off = Wyłączone
page-turn-on = Włącz
page-turn-off = Wyłącz
page-set-up = Skonfiguruj
page-copy = Kopiuj
page-copied = Skopiowano
page-download = Pobierz
page-print = Drukuj
page-newer = Nowsze
page-older = Starsze
page-device-unknown = Nieznane urządzenie

## Co właśnie zrobiono

page-notice-saved = Zapisano.
page-notice-picture = Twoje zdjęcie zostało zmienione.
page-notice-mailed = Wysłaliśmy nowy link. Zajrzyj do skrzynki.
page-notice-email-asked = Wysłaliśmy link na Twój nowy adres. Adres zmieni się, gdy otworzysz link.
page-notice-password-set = Nowe hasło jest ustawione. Inne urządzenia zostały wylogowane.
page-notice-email-on = Kody e-mailem są włączone. Inne urządzenia zostały wylogowane.
page-notice-email-off = Kody e-mailem są wyłączone.
page-notice-app-off = Aplikacja uwierzytelniająca jest wyłączona, a jej kody odzyskiwania są nieważne.
page-notice-preferred = Od teraz najpierw poprosimy właśnie o to.
page-notice-connected = Połączono. Od teraz możesz się tak logować.
page-notice-disconnected = Odłączono. Inne urządzenia zostały wylogowane.
page-notice-session-ended = Tamto urządzenie zostało wylogowane.
page-notice-recovered = Udało się zalogować. Jeśli nie masz już aplikacji, wyłącz ją i od razu skonfiguruj inną.
page-notice-converted = Witaj! Wysłaliśmy link do potwierdzenia adresu.

## Własny profil

page-guest-you = Jesteś gościem
page-guest-you-text = To, co tu robisz, przepadnie z końcem sesji. Z adresem i hasłem możesz to zachować.
page-convert-title = Zrób z tego konto
page-convert-text = Wszystko, co tu masz, zostaje. Od teraz logujesz się tym adresem i hasłem.
page-verified = Potwierdzony
page-unverified = Niepotwierdzony
page-unverified-title = Potwierdź swój adres
page-unverified-text = Wysłaliśmy wiadomość na { $email }. Otwórz link, który w niej jest, abyśmy wiedzieli, że adres należy do Ciebie.
page-unverified-button = Wyślij link ponownie
page-picture-change = Zmień zdjęcie
page-picture-title = Twoje zdjęcie
page-picture-now = Twoje obecne zdjęcie
page-picture-text = Plik JPEG, PNG, GIF lub WebP o wielkości najwyżej { $number } MB. Zachowamy kwadrat ze środka, bez miejsca i czasu wykonania.
page-picture-file = Plik
page-picture-button = Zapisz zdjęcie
page-picture-remove = Usuń zdjęcie
page-language-title = Język
page-language-text = Dla stron i wiadomości, które wywołują, gdziekolwiek się zalogujesz.
page-language-browser = Taki jak w przeglądarce
page-email-title = Zmień adres e-mail
page-email-text = Twój adres to { $email }. Na nowy wyślemy link; dopóki go nie otworzysz, nic się nie zmieni.
page-email-new = Nowy adres e-mail
page-email-button = Wyślij link
page-delete = Usuń
page-delete-title = Usuń swoje konto
page-delete-short = Ze wszystkim, co do niego należy. Tego nie można cofnąć.
page-delete-text = Twoje konto zostanie usunięte od razu: z nazwą, zdjęciem, drugimi składnikami logowania i wszystkimi sesjami. Nikt nie może go przywrócić.
page-delete-sure = Tak, usuń moje konto na zawsze.

## Zabezpieczenia

page-security-text = Co stoi między Twoim kontem a wszystkimi innymi.
page-two-factor = Weryfikacja dwuetapowa
page-ways-in = Sposoby logowania
page-connected-since = Połączono
page-not-connected = Niepołączone
page-connect = Połącz
page-connect-title = Połączyć { $provider }?
page-connect-text = Potem możesz logować się także przez { $provider }. O połączeniu powiadomimy Cię e-mailem.
page-disconnect = Odłącz
page-disconnect-title = Odłączyć { $provider }?
page-disconnect-text = Potem nie da się już logować przez { $provider }, a Twoje inne urządzenia zostaną wylogowane.
page-password-title = Twoje hasło
page-password-text = Potem Twoje inne urządzenia zostaną wylogowane. O zmianie hasła powiadomimy Cię e-mailem.
page-password-old = Obecne hasło
page-password-new = Nowe hasło
page-password-is-set = Ustawione
page-password-is-none = Nie masz jeszcze hasła.
page-preferred = Pytamy najpierw o
page-preferred-title = O co pytamy najpierw
page-preferred-text = O co mamy prosić najpierw przy logowaniu?
page-email-factor = Kody e-mailem
page-email-factor-text = Po podaniu hasła wysyłamy kod na Twój adres e-mail.
page-email-factor-on = Włącz kody e-mailem
page-email-factor-on-text = Od tej pory przy każdym logowaniu wyślemy kod na { $email }. Wypróbujmy to teraz. Potem Twoje inne urządzenia zostaną wylogowane.
page-email-factor-off = Wyłącz kody e-mailem
page-email-factor-off-text = Od tej pory przy logowaniu potrzebna będzie tylko aplikacja uwierzytelniająca.
page-email-factor-only = To Twój jedyny drugi etap i nie można go wyłączyć. Najpierw skonfiguruj aplikację uwierzytelniającą; potem będzie to możliwe.
page-code-send = Wyślij mi kod
page-code-sent = Wysłaliśmy kod na { $email }.
page-app-factor = Aplikacja uwierzytelniająca
page-app-factor-text = Aplikacja w telefonie co pół minuty pokazuje nowy kod. Działa bez sieci.
page-app-factor-on = Skonfiguruj aplikację uwierzytelniającą
page-app-factor-off = Wyłącz aplikację uwierzytelniającą
page-app-factor-off-text = Od tej pory przy logowaniu potrzebne będą tylko kody e-mailem. Twoje kody odzyskiwania stracą ważność.
page-app-factor-only = To Twój jedyny drugi etap i nie można go wyłączyć. Najpierw włącz kody e-mailem; potem będzie to możliwe.
page-app-scan = Zeskanuj ten obrazek
page-app-scan-text = Otwórz aplikację uwierzytelniającą, dodaj konto i skieruj tu aparat.
page-app-qr = Klucz do aplikacji uwierzytelniającej jako kod QR
page-app-by-hand = Nie masz aparatu? Wpisz ten klucz:
page-app-open = Otwórz aplikację na tym urządzeniu
page-app-keep = Zachowaj kody odzyskiwania
page-app-confirm = Wpisz kod z aplikacji
page-app-confirm-text = To włączy aplikację. Potem wszystkie Twoje urządzenia zostaną wylogowane, a logować będziesz się z aplikacją.
page-recovery-codes = Kody odzyskiwania
page-recovery-codes-text = Pozwalają się zalogować po utracie aplikacji. Każdego można użyć raz.
page-recovery-codes-new = Utwórz nowe kody
page-recovery-codes-renew = Nowe kody zastąpią poprzednie, które od razu stracą ważność. Pokażemy je tutaj tylko raz.
page-recovery-codes-keep = Każdy z tych kodów pozwala raz się zalogować po utracie aplikacji. Widać je tylko teraz: zachowaj je w bezpiecznym miejscu, nie w telefonie.
page-recovery-codes-kept = Kody są już zachowane

## Urządzenia i aktywność

page-sessions-text = Gdzie Twoje konto jest teraz w użyciu. Wyloguj to, czego nie znasz.
page-this-device = To urządzenie
page-session-active = Ostatnia aktywność
page-session-end = Wyloguj
page-sessions-end = Wyloguj wszędzie
page-activity-text = Co działo się z Twoim kontem, od najnowszych.
page-activity-none = Jeszcze nic.
page-activity-refused = Nie udało się
page-activity-register = Rejestracja
page-activity-verify-email = Potwierdzono adres
page-activity-first-factor = Wpisano hasło
page-activity-login = Zalogowano
page-activity-step-up = Potwierdzono, że to Ty
page-activity-logout = Wylogowano
page-activity-end-session = Wylogowano urządzenie
page-activity-end-all-sessions = Wylogowano wszędzie
page-activity-reuse-refresh-token = Zakończono podejrzaną sesję
page-activity-enable-second-factor = Włączono drugi etap
page-activity-disable-second-factor = Wyłączono drugi etap
page-activity-prefer-second-factor = Najpierw prosimy o inny drugi etap
page-activity-renew-recovery-codes = Nowe kody odzyskiwania
page-activity-request-password-reset = Poproszono o link do nowego hasła
page-activity-reset-password = Ustawiono nowe hasło za pomocą linku
page-activity-change-password = Zmieniono hasło
page-activity-add-password = Ustawiono hasło
page-activity-request-email-change = Poproszono o inny adres
page-activity-change-email = Zmieniono adres
page-activity-change-profile = Zmieniono nazwę
page-activity-change-avatar = Zmieniono zdjęcie
page-activity-connect-provider = Połączono serwis logowania
page-activity-disconnect-provider = Odłączono serwis logowania
page-activity-delete-account = Usunięto konto
page-activity-create-guest = Wejście jako gość
page-activity-convert-guest = Gość założył konto
page-activity-grant-admin = Nadano rolę administratora
page-activity-revoke-admin = Odebrano rolę administratora
page-activity-lock-account = Zablokowano konto
page-activity-unlock-account = Odblokowano konto
page-activity-reset-second-factors = Administrator usunął drugie etapy
page-activity-export-account = Wyeksportowano dane konta
page-activity-create-group = Utworzono grupę
page-activity-change-group = Zmieniono grupę
page-activity-delete-group = Usunięto grupę
page-activity-add-member = Dodano do grupy
page-activity-remove-member = Usunięto z grupy
page-activity-rotate-keys = Wymieniono klucze serwera
page-activity-send-mail = Nie udało się wysłać wiadomości

## Co mówimy o tym, czego nie można zrobić

error-other = Coś poszło nie tak po naszej stronie. Spróbuj za chwilę ponownie.
error-email = Podaj jeden adres e-mail, na przykład imie@example.com.
error-name = Podaj nazwę o długości od 1 do 100 znaków.
error-code = Kod ma sześć cyfr.
error-password-short = { $number ->
    [one] To hasło jest za krótkie. Użyj co najmniej jednego znaku.
    [few] To hasło jest za krótkie. Użyj co najmniej { $number } znaków.
   *[many] To hasło jest za krótkie. Użyj co najmniej { $number } znaków.
}
error-password-long = To hasło jest za długie. Może mieć najwyżej { $number } B.
error-password-common = To jedno z najczęstszych haseł. Wybierz inne.
error-password-known = Wybierz hasło inne niż Twoje imię, adres lub nazwa tej aplikacji.
error-password-weak = To hasło łatwo odgadnąć. Użyj kilku rzadkich słów albo dłuższego zdania.
error-password-classes = Użyj małych i wielkich liter, cyfr i symboli.
error-password-leaked = To hasło wyciekło z innego serwisu. Wybierz inne.
error-invalid-credentials = Adres e-mail lub hasło się nie zgadza.
error-missing-password-parameter = Wpisz hasło.
error-wrong-two-factor-code = Kod jest błędny. Na razie nie masz więcej prób.
error-wrong-code-left = { $left ->
    [0] Kod jest błędny i nie jest już ważny. Poproś o nowy.
    [one] Kod jest błędny. Masz jeszcze jedną próbę.
    [few] Kod jest błędny. Masz jeszcze { $left } próby.
   *[many] Kod jest błędny. Masz jeszcze { $left } prób.
}
error-two-factor-code-expired = Ten kod nie jest już ważny. Poproś o nowy.
error-wrong-totp-recovery-code = Kod odzyskiwania jest błędny albo został już użyty. Na razie nie masz więcej prób.
error-wrong-recovery-code-left = { $left ->
    [one] Kod odzyskiwania jest błędny albo został już użyty. Masz jeszcze jedną próbę.
    [few] Kod odzyskiwania jest błędny albo został już użyty. Masz jeszcze { $left } próby.
   *[many] Kod odzyskiwania jest błędny albo został już użyty. Masz jeszcze { $left } prób.
}
error-too-many-attempts = { $minutes ->
    [one] Zbyt wiele błędnych prób. Odczekaj minutę.
    [few] Zbyt wiele błędnych prób. Odczekaj { $minutes } minuty.
   *[many] Zbyt wiele błędnych prób. Odczekaj { $minutes } minut.
}
error-ip-login-rate-limit-exceeded = { $minutes ->
    [one] Zbyt wiele błędnych prób z Twojej sieci. Odczekaj minutę.
    [few] Zbyt wiele błędnych prób z Twojej sieci. Odczekaj { $minutes } minuty.
   *[many] Zbyt wiele błędnych prób z Twojej sieci. Odczekaj { $minutes } minut.
}
error-ip-rate-limit-exceeded = Zbyt wiele żądań z Twojej sieci. Odczekaj chwilę.
error-user-rate-limit-exceeded = Zbyt wiele żądań. Odczekaj chwilę.
error-email-cooldown-active = { $seconds ->
    [one] Przed chwilą wysłano wiadomość. O następną możesz poprosić za sekundę.
    [few] Przed chwilą wysłano wiadomość. O następną możesz poprosić za { $seconds } sekundy.
   *[many] Przed chwilą wysłano wiadomość. O następną możesz poprosić za { $seconds } sekund.
}
error-email-send-failure = Nie udało się wysłać wiadomości. Spróbuj za chwilę ponownie.
error-email-disabled = Ten serwer obecnie nie wysyła wiadomości.
error-registration-disabled = Nie można się tu zarejestrować samodzielnie. Poproś operatora o konto.
error-guests-disabled = Nie ma tu gości. Zarejestruj się albo zaloguj.
error-origin-not-allowed = Ten formularz wysłano z innego miejsca. Otwórz stronę od nowa i spróbuj ponownie.
error-resource-not-found = Pod tym adresem nie ma strony. Mogła zostać przeniesiona albo link został ucięty.
error-server-overloaded = W tej chwili jest zbyt wiele pracy. Spróbuj ponownie za kilka sekund.
error-database-failure = Nic się nie zmieniło, bo nasza baza danych nie odpowiedziała. Spróbuj za chwilę ponownie.
error-conflict = Ktoś w tej samej chwili zmienił to samo. Spróbuj ponownie.
error-session-expired = Twoja sesja się skończyła. Zaloguj się ponownie.
error-step-up-token-creation-forbidden = To należy do innej sesji. Zacznij od nowa.
error-picture = Wybierz plik JPEG, PNG, GIF lub WebP, który nie jest uszkodzony ani za duży.
error-payload-too-large = To jest za duże.
error-old-password = To nie jest Twoje obecne hasło.
error-sure = Najpierw zaznacz pole.
error-email-taken = Ten adres ma inne konto. Wybierz inny.
error-guest-email-taken = Ten adres ma już konto. Zaloguj się na nie albo wybierz inny adres.
error-cannot-disable-only-two-factor-method = To Twój jedyny drugi etap. Najpierw skonfiguruj inny.
error-two-factor-method-disabled = Ten drugi etap jest wyłączony.
error-cannot-disconnect-last-provider = To Twój jedyny sposób logowania. Najpierw ustaw hasło.
error-provider-not-found = Twoje konto nie jest połączone z tym serwisem.
error-no-password-provider = Twoje konto nie ma hasła. Najpierw je ustaw.
error-at-least-one-admin-required = Nie ma innego administratora. Najpierw nadaj tę rolę komuś jeszcze.
error-post-commit-side-effect-failure = Zmiana została zapisana, ale coś, co miało po niej nastąpić, się nie udało. Nie powtarzaj jej.

## Z powrotem od dostawcy

page-oauth2-error-title = Nie udało się
page-oauth2-error-again = Wróć na początek
page-oauth2-error-authentication-failed = Logowanie przerwano lub odrzucono i nic się nie zmieniło. Spróbuj ponownie lub zaloguj się w inny sposób.
page-oauth2-error-state-parameter-missing = Powrót był niepełny: brakuje części adresu. Zacznij od nowa.
page-oauth2-error-state-expired = Minęło ponad dziesięć minut. Zacznij od nowa.
page-oauth2-error-invalid-state = To logowanie rozpoczęto w innej przeglądarce lub już go użyto. Zacznij od nowa i nie zmieniaj przeglądarki.
page-oauth2-error-user-already-authenticated = Jesteś już zalogowany. Aby zalogować się na inne konto, najpierw się wyloguj.
page-oauth2-error-email-already-registered = Konto z tym adresem e-mail już istnieje. Wysłaliśmy na nie wiadomość, jak się zalogować. Potem możesz połączyć dostawcę w ustawieniach.
page-oauth2-error-session-token-missing = Logowania nie rozpoczęto na naszej stronie. Otwórz naszą stronę i zacznij tam.
page-oauth2-error-session-token-expired = Strona była otwarta zbyt długo. Otwórz ją ponownie i zacznij tam.
page-oauth2-error-invalid-session-token = Logowanie rozpoczęto nieprawidłowo. Otwórz naszą stronę ponownie i zacznij tam.
page-oauth2-error-sub-claim-missing = Dostawca nie powiedział, kim jesteś. Zaloguj się w inny sposób i powiadom operatora tej aplikacji.
page-oauth2-error-email-claim-missing = Dostawca nie podał nam potwierdzonego adresu e-mail. Potwierdź tam swój adres, pozwól nam go odczytać i spróbuj ponownie.
page-oauth2-error-provider-already-connected = Twoje konto jest już połączone z tym dostawcą. Nie musisz nic robić.
page-oauth2-error-connected-to-another-principal = Twoje konto u dostawcy należy tutaj do innego konta. Zaloguj się na nie lub najpierw je tam odłącz.
page-oauth2-error-connection-token-expired = Prośba o połączenie dostawcy jest zbyt stara. Ponów ją w ustawieniach.
page-oauth2-error-invalid-connection-token = Prośba o połączenie dostawcy nie pochodzi z tego konta i urządzenia. Ponów ją w ustawieniach.
page-oauth2-error-connection-token-provider-mismatch = Prośba dotyczyła innego dostawcy niż ten. Ponów ją w ustawieniach.
page-oauth2-error-step-up-missing = Aby połączyć dostawcę, najpierw potwierdź, że to Ty. Potem spróbuj ponownie w ustawieniach.
page-oauth2-error-step-up-token-expired = Od potwierdzenia, że to Ty, minęło zbyt wiele czasu. Potwierdź to ponownie, a potem połącz dostawcę.
page-oauth2-error-invalid-step-up-token = Potwierdzenie, że to Ty, należy do innego konta lub urządzenia. Potwierdź to ponownie, a potem połącz dostawcę.
page-oauth2-error-access-token-missing = Nie jesteś już zalogowany. Zaloguj się i spróbuj ponownie.
page-oauth2-error-invalid-access-token = Twoje logowanie nie jest tu ważne. Zaloguj się ponownie i spróbuj jeszcze raz.
page-oauth2-error-access-token-expired = Twoja sesja w międzyczasie się zakończyła. Zaloguj się ponownie i spróbuj jeszcze raz.
page-oauth2-error-wrong-account-authenticated = U dostawcy zalogowano się na inne konto niż połączone tutaj. Wybierz tam właściwe.
page-oauth2-error-server-error = Coś poszło nie tak po naszej stronie. Spróbuj ponownie za chwilę.
