### Co mówią e-maile. Temat i podgląd widać na zablokowanym ekranie: nie ma w nich kodu ani linku.

## W każdym e-mailu

mail-greeting = Dzień dobry, { $name }!
mail-greeting-nameless = Dzień dobry!
mail-footer = Ta wiadomość dotyczy konta w { $app } z Twoim adresem e-mail.
mail-footer-no-account = Ktoś podał Twój adres e-mail w { $app }. Nie ma tam konta z tym adresem.
mail-footer-help = Masz pytania? Napisz na { $email }.
mail-link-fallback = Jeśli przycisk nie działa, skopiuj ten adres do przeglądarki:
mail-date = { $day } { $month } { $year }, { $time } UTC
mail-month = { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
}

## Kod e-mailem

mail-email-authentication-subject = Twój kod weryfikacyjny { $app }
mail-email-authentication-preheader = Otwórz tę wiadomość, aby zobaczyć potrzebny kod.
mail-email-authentication-title = Twój kod weryfikacyjny
mail-email-authentication-login = Wpisz ten kod, aby dokończyć logowanie do { $app }.
mail-email-authentication-step-up = Wpisz ten kod, aby potwierdzić w { $app }, że to Ty.
mail-email-authentication-manage = Wpisz ten kod, aby zmienić weryfikację dwuetapową swojego konta w { $app }.
mail-code-validity = { $minutes ->
    [one] Kod jest ważny przez minutę i działa tylko raz.
    [few] Kod jest ważny przez { $minutes } minuty i działa tylko raz.
   *[many] Kod jest ważny przez { $minutes } minut i działa tylko raz.
}
mail-code-keep = Nigdy nie przekazuj nikomu tego kodu. Nikt z { $app } o niego nie poprosi.
mail-code-unasked-login = To nie Ty próbujesz się zalogować? Ktoś może znać Twoje hasło. Wybierz nowe:
mail-code-unasked-session = To nie Ty prosisz o ten kod? Ktoś inny może być zalogowany na Twoje konto. Sprawdź ustawienia zabezpieczeń:

## Potwierdzenie adresu

mail-email-verification-subject = Potwierdź swój adres e-mail w { $app }
mail-email-verification-preheader = Jedno kliknięcie i Twoje konto będzie gotowe.
mail-email-verification-title = Potwierdź swój adres e-mail
mail-email-verification-text = Potwierdź, że ten adres e-mail należy do Ciebie i ma służyć Twojemu kontu w { $app }.
mail-email-verification-button = Potwierdź adres e-mail
mail-email-verification-validity = { $hours ->
    [one] Link jest ważny przez godzinę i działa tylko raz.
    [few] Link jest ważny przez { $hours } godziny i działa tylko raz.
   *[many] Link jest ważny przez { $hours } godzin i działa tylko raz.
}
mail-email-verification-unasked = To nie Twoja prośba? Po prostu zignoruj tę wiadomość. Bez Twojego potwierdzenia nic się nie stanie.
mail-email-change-subject = Potwierdź swój nowy adres e-mail w { $app }
mail-email-change-preheader = Jedno kliknięcie i Twoje konto będzie mieć nowy adres.
mail-email-change-title = Potwierdź swój nowy adres e-mail
mail-email-change-text = Potwierdź, że ten adres e-mail należy do Ciebie i ma się stać adresem Twojego konta w { $app }. Do tego czasu konto zachowa dotychczasowy adres.
mail-email-change-unasked = To nie Twoja prośba? Po prostu zignoruj tę wiadomość. Bez Twojego potwierdzenia nic się nie zmieni.

## Wybór nowego hasła

mail-password-reset-subject = Wybierz nowe hasło do { $app }
mail-password-reset-preheader = Tylko jeśli to Twoja prośba. W przeciwnym razie hasło zostanie bez zmian.
mail-password-reset-title = Wybierz nowe hasło
mail-password-reset-text = Ktoś, prawdopodobnie Ty, poprosił o nowe hasło do Twojego konta w { $app }. Możesz je wybrać tutaj.
mail-password-reset-button = Wybierz nowe hasło
mail-password-reset-validity = { $minutes ->
    [one] Link jest ważny przez minutę i działa tylko raz.
    [few] Link jest ważny przez { $minutes } minuty i działa tylko raz.
   *[many] Link jest ważny przez { $minutes } minut i działa tylko raz.
}
mail-password-reset-after = Potem wszystkie Twoje urządzenia zostaną wylogowane. Drugie składniki logowania pozostaną bez zmian.
mail-password-reset-unasked = To nie Twoja prośba? Po prostu zignoruj tę wiadomość i nie przekazuj nikomu linku. Hasło pozostanie bez zmian.

## Ktoś poprosił o nowe hasło, a konta nie ma

mail-no-account-info-subject = W { $app } nie ma konta z tym adresem
mail-no-account-info-preheader = Ktoś poprosił o nowe hasło, podając Twój adres e-mail.
mail-no-account-info-title = Nie ma konta z tym adresem
mail-no-account-info-text = Ktoś właśnie poprosił w { $app } o nowe hasło, podając Twój adres e-mail. Nie ma tam konta z tym adresem.
mail-no-account-info-you = To Ty? W takim razie konto może mieć inny adres albo jeszcze go nie ma.
mail-no-account-info-button = Otwórz { $app }
mail-no-account-info-unasked = To nie Ty? Nie musisz nic robić.

## Ktoś się zalogował

mail-login-alert-subject = Nowe logowanie do { $app }
mail-login-alert-preheader = Sprawdź, czy to Ty.
mail-login-alert-title = Nowe logowanie
mail-login-alert-text = Ktoś właśnie zalogował się na Twoje konto w { $app }.

## Rejestracja z zajętym adresem

mail-registration-alert-subject = Masz już konto w { $app }
mail-registration-alert-preheader = Ktoś próbował się zarejestrować z Twoim adresem e-mail.
mail-registration-alert-title = Masz już konto
mail-registration-alert-text = Ktoś właśnie próbował zarejestrować się w { $app } z Twoim adresem e-mail. Konto z tym adresem już istnieje, więc nic się nie zmieniło.
mail-registration-alert-you = To Ty? Po prostu zaloguj się na swoje konto.
mail-registration-alert-button = Zaloguj się
mail-registration-alert-unasked = To nie Ty? Nie musisz nic robić. Twoje konto jest bezpieczne.

## Jak się zalogować, dla tych, którzy próbowali inaczej

mail-identity-provider-info-subject = Jak zalogować się do { $app }
mail-identity-provider-info-preheader = W ten sposób logujesz się na swoje konto.
mail-identity-provider-info-title = Jak się zalogować
mail-identity-provider-info-text = { $password ->
    [yes] Ktoś właśnie próbował dostać się na Twoje konto w { $app } sposobem, który nie jest dla niego ustawiony.
   *[no] Ktoś właśnie próbował użyć hasła do Twojego konta w { $app }. Twoje konto nie ma hasła.
}
mail-identity-provider-info-ways = Do logowania służą: { $ways }
mail-identity-provider-info-button = Zaloguj się
mail-identity-provider-info-unasked = To nie Ty? Nie musisz nic robić. Nikt się nie zalogował.
mail-list = { $list }, { $next }
mail-way-password = Twoje hasło

## Zmieniło się coś w zabezpieczeniach konta

mail-security-alert-preheader = Sprawdź, czy to Ty.
mail-security-alert-email-changed-subject = Adres e-mail Twojego konta w { $app } został zmieniony
mail-security-alert-email-changed-title = Adres e-mail został zmieniony
mail-security-alert-email-changed-text = { $mailbox ->
    [former] Twoje konto w { $app } ma nowy adres e-mail. Od teraz wiadomości będą przychodzić tam, a nie do tej skrzynki.
   *[current] Twoje konto w { $app } ma teraz ten adres e-mail. Od teraz wiadomości będą przychodzić tutaj.
}
mail-security-alert-password-changed-subject = Twoje hasło do { $app } zostało zmienione
mail-security-alert-password-changed-title = Hasło zostało zmienione
mail-security-alert-password-changed-text = Hasło do Twojego konta w { $app } zostało zmienione. Inne urządzenia zostały wylogowane.
mail-security-alert-two-factor-added-subject = Rozszerzono weryfikację dwuetapową w { $app }
mail-security-alert-two-factor-added-title = Dodano weryfikację dwuetapową
mail-security-alert-two-factor-added-text = { $method ->
    [totp] Do Twojego konta w { $app } dodano aplikację uwierzytelniającą jako drugi etap logowania.
   *[email] Do Twojego konta w { $app } dodano kody e-mailem jako drugi etap logowania.
}
mail-security-alert-two-factor-removed-subject = Ograniczono weryfikację dwuetapową w { $app }
mail-security-alert-two-factor-removed-title = Usunięto weryfikację dwuetapową
mail-security-alert-two-factor-removed-text = { $method ->
    [totp] Aplikacja uwierzytelniająca nie chroni już Twojego konta w { $app } jako drugi etap logowania.
   *[email] Kody e-mailem nie chronią już Twojego konta w { $app } jako drugi etap logowania.
}
mail-security-alert-oauth-connected-subject = Dodano sposób logowania do { $app }
mail-security-alert-oauth-connected-title = Dodano sposób logowania
mail-security-alert-oauth-connected-text = Od teraz na Twoje konto w { $app } można się zalogować przez { $provider }.
mail-security-alert-oauth-disconnected-subject = Usunięto sposób logowania do { $app }
mail-security-alert-oauth-disconnected-title = Usunięto sposób logowania
mail-security-alert-oauth-disconnected-text = Na Twoje konto w { $app } nie można się już zalogować przez { $provider }.
mail-security-alert-refresh-token-reused-subject = Zakończyliśmy podejrzaną sesję w { $app }
mail-security-alert-refresh-token-reused-title = Sesja została zakończona
mail-security-alert-refresh-token-reused-text = Token logowania Twojego konta w { $app }, wymieniony już wcześniej na nowy, został użyty ponownie. Ktoś mógł go skopiować, dlatego zakończyliśmy tę sesję. Możesz bezpiecznie zalogować się ponownie.
mail-security-alert-recovery-code-used-subject = W { $app } użyto kodu odzyskiwania
mail-security-alert-recovery-code-used-title = Użyto kodu odzyskiwania
mail-security-alert-recovery-code-used-text = Ktoś zalogował się na Twoje konto w { $app } kodem odzyskiwania. { $left ->
    [0] Nie został już żaden kod odzyskiwania.
    [one] Został jeden kod odzyskiwania.
    [few] Zostały { $left } kody odzyskiwania.
   *[many] Zostało { $left } kodów odzyskiwania.
} Aby otrzymać nowe, skonfiguruj aplikację uwierzytelniającą od nowa.
mail-security-alert-recovery-codes-renewed-subject = Nowe kody odzyskiwania w { $app }
mail-security-alert-recovery-codes-renewed-title = Nowe kody odzyskiwania
mail-security-alert-recovery-codes-renewed-text = Dla Twojego konta w { $app } utworzono nowe kody odzyskiwania. Poprzednie już nie działają.
mail-security-alert-few-recovery-codes-left-subject = Kończą się Twoje kody odzyskiwania w { $app }
mail-security-alert-few-recovery-codes-left-title = Kończą się kody odzyskiwania
mail-security-alert-few-recovery-codes-left-text = { $left ->
    [0] Twoje konto w { $app } nie ma już żadnego kodu odzyskiwania.
    [one] Twoje konto w { $app } ma jeszcze jeden kod odzyskiwania.
    [few] Twoje konto w { $app } ma jeszcze { $left } kody odzyskiwania.
   *[many] Twoje konto w { $app } ma jeszcze { $left } kodów odzyskiwania.
} Utwórz nowe w ustawieniach zabezpieczeń, aby móc się zalogować także po utracie aplikacji uwierzytelniającej.
mail-security-alert-second-factor-failures-subject = Nieudane logowania do { $app }
mail-security-alert-second-factor-failures-title = Drugi etap kilka razy się nie powiódł
mail-security-alert-second-factor-failures-text = Ktoś znał hasło do Twojego konta w { $app }, ale kilka razy nie przeszedł drugiego etapu. Nikt się w ten sposób nie zalogował.
mail-security-alert-sign-in-paused-subject = Logowanie do { $app } zostało wstrzymane
mail-security-alert-sign-in-paused-title = Logowanie zostało wstrzymane
mail-security-alert-sign-in-paused-text = Do Twojego konta w { $app } kilka razy podano błędne hasło. Logowanie hasłem jest na pewien czas wstrzymane. Nikt się w ten sposób nie zalogował.
mail-security-alert-account-locked-subject = Twoje konto w { $app } zostało zablokowane
mail-security-alert-account-locked-title = Konto zostało zablokowane
mail-security-alert-account-locked-text = Administrator zablokował Twoje konto w { $app }. Wszystkie urządzenia zostały wylogowane i nikt nie może się zalogować, dopóki konto nie zostanie odblokowane.
mail-security-alert-factors-reset-subject = Zresetowano weryfikację dwuetapową w { $app }
mail-security-alert-factors-reset-title = Zresetowano weryfikację dwuetapową
mail-security-alert-factors-reset-text = Administrator usunął drugie składniki logowania Twojego konta w { $app }. Ustaw je ponownie po zalogowaniu.
mail-security-alert-you = To Ty? Nie musisz nic robić.
mail-security-alert-unasked-settings = To nie Ty? Otwórz teraz ustawienia zabezpieczeń, zakończ wszystkie sesje i zmień hasło.
mail-security-alert-unasked-password = To nie Ty? Wybierz teraz nowe hasło, którego nie używasz nigdzie indziej.
mail-security-alert-unasked-support = Jeśli o tym wiesz, nie musisz nic robić. W przeciwnym razie natychmiast napisz na { $email }.
mail-security-alert-button = Otwórz ustawienia zabezpieczeń
mail-security-alert-button-password = Wybierz nowe hasło
mail-device-time = Czas
mail-device-place = Miejsce
mail-device-address = Adres sieciowy
mail-device-device = Urządzenie
mail-device-method = Metoda
mail-device-unknown = brak danych
mail-device-fact = { $label }: { $value }
mail-device-browser-on-os = { $browser } w systemie { $os }
mail-method = { $method ->
    [totp] Aplikacja uwierzytelniająca
   *[email] Kod e-mailem
}

## Czy e-maile docierają

mail-test-subject = Wiadomość testowa z { $app }
mail-test-preheader = Wiadomości z { $app } do Ciebie docierają.
mail-test-title = Działa
mail-test-text = Wiadomości z { $app } docierają do tej skrzynki i tak właśnie wyglądają.
mail-test-footer = Osoba prowadząca { $app } wysłała tę wiadomość na próbę.
