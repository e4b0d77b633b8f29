### Co říkají e-maily. Předmět a náhled jsou vidět i na zamčené obrazovce: není v nich kód ani odkaz.

## V každém e-mailu

mail-greeting = Dobrý den, { $name },
mail-greeting-nameless = Dobrý den,
mail-footer = Tento e-mail se týká účtu v { $app } s vaší e-mailovou adresou.
mail-footer-no-account = Někdo v { $app } zadal vaši e-mailovou adresu. Účet s ní tam není.
mail-footer-help = Máte dotaz? Napište na { $email }.
mail-link-fallback = Pokud tlačítko nefunguje, zkopírujte do prohlížeče tuto adresu:
mail-date = { $day }. { $month } { $year }, { $time } UTC
mail-month = { $month ->
    [1] ledna
    [2] února
    [3] března
    [4] dubna
    [5] května
    [6] června
    [7] července
    [8] srpna
    [9] září
    [10] října
    [11] listopadu
   *[12] prosince
}

## Kód e-mailem

mail-email-authentication-subject = Váš ověřovací kód pro { $app }
mail-email-authentication-preheader = Otevřete tento e-mail a uvidíte kód, o který jste požádali.
mail-email-authentication-title = Váš ověřovací kód
mail-email-authentication-login = Zadejte tento kód a dokončete tak přihlášení do { $app }.
mail-email-authentication-step-up = Zadejte tento kód a potvrďte v { $app }, že jste to vy.
mail-email-authentication-manage = Zadejte tento kód, chcete-li změnit dvoufázové ověření svého účtu v { $app }.
mail-code-validity = { $minutes ->
    [one] Platí jednu minutu a jen jednou.
    [few] Platí { $minutes } minuty a jen jednou.
   *[other] Platí { $minutes } minut a jen jednou.
}
mail-code-keep = Tento kód nikdy nikomu nesdělujte. Nikdo z { $app } ho po vás nebude chtít.
mail-code-unasked-login = Nechtěli jste se přihlásit? Pak možná někdo zná vaše heslo. Zvolte si prosím nové:
mail-code-unasked-session = Nepožádali jste o tento kód? Pak je možná k vašemu účtu přihlášen někdo jiný. Zkontrolujte prosím nastavení zabezpečení:

## Potvrzení adresy

mail-email-verification-subject = Potvrďte prosím svou e-mailovou adresu pro { $app }
mail-email-verification-preheader = Jedno kliknutí a váš účet je připraven.
mail-email-verification-title = Potvrďte svou e-mailovou adresu
mail-email-verification-text = Potvrďte prosím, že tato e-mailová adresa patří vám a má sloužit vašemu účtu v { $app }.
mail-email-verification-button = Potvrdit e-mailovou adresu
mail-email-verification-validity = { $hours ->
    [one] Odkaz platí jednu hodinu a jen jednou.
    [few] Odkaz platí { $hours } hodiny a jen jednou.
   *[other] Odkaz platí { $hours } hodin a jen jednou.
}
mail-email-verification-unasked = Nežádali jste o to? Pak tento e-mail jednoduše ignorujte. Bez vašeho potvrzení se nic nestane.
mail-email-change-subject = Potvrďte prosím svou novou e-mailovou adresu pro { $app }
mail-email-change-preheader = Jedno kliknutí a váš účet má novou adresu.
mail-email-change-title = Potvrďte svou novou e-mailovou adresu
mail-email-change-text = Potvrďte prosím, že tato e-mailová adresa patří vám a má se stát adresou vašeho účtu v { $app }. Do té doby si účet ponechá dosavadní adresu.
mail-email-change-unasked = Nežádali jste o to? Pak tento e-mail jednoduše ignorujte. Bez vašeho potvrzení se nic nezmění.

## Volba nového hesla

mail-password-reset-subject = Zvolte si nové heslo pro { $app }
mail-password-reset-preheader = Jen pokud jste o to požádali. Jinak heslo zůstane, jaké je.
mail-password-reset-title = Zvolte si nové heslo
mail-password-reset-text = Někdo, nejspíš vy, požádal o nové heslo k vašemu účtu v { $app }. Zvolit si ho můžete zde.
mail-password-reset-button = Zvolit nové heslo
mail-password-reset-validity = { $minutes ->
    [one] Odkaz platí jednu minutu a jen jednou.
    [few] Odkaz platí { $minutes } minuty a jen jednou.
   *[other] Odkaz platí { $minutes } minut a jen jednou.
}
mail-password-reset-after = Potom budou všechna vaše zařízení odhlášena. Druhé faktory zůstanou, jak jsou.
mail-password-reset-unasked = Nežádali jste o to? Pak tento e-mail jednoduše ignorujte a odkaz nikomu nepředávejte. Heslo zůstane, jaké je.

## Někdo požádal o nové heslo, a účet neexistuje

mail-no-account-info-subject = S touto adresou nemáte v { $app } účet
mail-no-account-info-preheader = Někdo s vaší e-mailovou adresou požádal o nové heslo.
mail-no-account-info-title = Účet s touto adresou neexistuje
mail-no-account-info-text = Někdo právě v { $app } s vaší e-mailovou adresou požádal o nové heslo. Účet s ní tam není.
mail-no-account-info-you = Byli jste to vy? Možná jste použili jinou adresu, nebo ještě nejste registrováni.
mail-no-account-info-button = Otevřít { $app }
mail-no-account-info-unasked = Nebyli jste to vy? Pak nemusíte nic dělat.

## Někdo se přihlásil

mail-login-alert-subject = Nové přihlášení do { $app }
mail-login-alert-preheader = Zkontrolujte prosím, zda jste to byli vy.
mail-login-alert-title = Nové přihlášení
mail-login-alert-text = Někdo se právě přihlásil k vašemu účtu v { $app }.

## Registrace s obsazenou adresou

mail-registration-alert-subject = V { $app } už účet máte
mail-registration-alert-preheader = Někdo se chtěl zaregistrovat s vaší e-mailovou adresou.
mail-registration-alert-title = Účet už máte
mail-registration-alert-text = Někdo se právě chtěl v { $app } zaregistrovat s vaší e-mailovou adresou. Účet s ní už existuje, takže se nic nezměnilo.
mail-registration-alert-you = Byli jste to vy? Pak se jednoduše přihlaste ke svému účtu.
mail-registration-alert-button = Přihlásit se
mail-registration-alert-unasked = Nebyli jste to vy? Pak nemusíte nic dělat. Váš účet je v bezpečí.

## Jak se přihlásit, pro ty, kdo to zkusili jinak

mail-identity-provider-info-subject = Jak se přihlásit do { $app }
mail-identity-provider-info-preheader = Takto se přihlašujete ke svému účtu.
mail-identity-provider-info-title = Jak se přihlašujete
mail-identity-provider-info-text = { $password ->
    [yes] Někdo se právě pokusil dostat k vašemu účtu v { $app } způsobem, který pro něj není nastaven.
   *[no] Někdo se právě pokusil použít heslo k vašemu účtu v { $app }. Váš účet žádné nemá.
}
mail-identity-provider-info-ways = K přihlášení prosím použijte: { $ways }
mail-identity-provider-info-button = Přihlásit se
mail-identity-provider-info-unasked = Nebyli jste to vy? Pak nemusíte nic dělat. Nikdo přihlášen nebyl.
mail-list = { $list }, { $next }
mail-way-password = své heslo

## V zabezpečení účtu se něco změnilo

mail-security-alert-preheader = Zkontrolujte prosím, zda jste to byli vy.
mail-security-alert-email-changed-subject = E-mailová adresa vašeho účtu v { $app } byla změněna
mail-security-alert-email-changed-title = E-mailová adresa změněna
mail-security-alert-email-changed-text = { $mailbox ->
    [former] Váš účet v { $app } má novou e-mailovou adresu. Jeho e-maily odteď chodí tam, a ne už do této schránky.
   *[current] Váš účet v { $app } má nyní tuto e-mailovou adresu. Jeho e-maily odteď chodí sem.
}
mail-security-alert-password-changed-subject = Vaše heslo pro { $app } bylo změněno
mail-security-alert-password-changed-title = Heslo změněno
mail-security-alert-password-changed-text = Heslo k vašemu účtu v { $app } bylo změněno. Ostatní zařízení byla odhlášena.
mail-security-alert-two-factor-added-subject = Dvoufázové ověření v { $app } bylo rozšířeno
mail-security-alert-two-factor-added-title = Dvoufázové ověření přidáno
mail-security-alert-two-factor-added-text = { $method ->
    [totp] K vašemu účtu v { $app } byla jako druhý krok přihlášení přidána ověřovací aplikace.
   *[email] K vašemu účtu v { $app } byly jako druhý krok přihlášení přidány kódy e-mailem.
}
mail-security-alert-two-factor-removed-subject = Dvoufázové ověření v { $app } bylo omezeno
mail-security-alert-two-factor-removed-title = Dvoufázové ověření odebráno
mail-security-alert-two-factor-removed-text = { $method ->
    [totp] Ověřovací aplikace už nechrání váš účet v { $app } jako druhý krok přihlášení.
   *[email] Kódy e-mailem už nechrání váš účet v { $app } jako druhý krok přihlášení.
}
mail-security-alert-oauth-connected-subject = Přibyl způsob přihlášení do { $app }
mail-security-alert-oauth-connected-title = Způsob přihlášení přidán
mail-security-alert-oauth-connected-text = K vašemu účtu v { $app } se odteď lze přihlásit přes { $provider }.
mail-security-alert-oauth-disconnected-subject = Ubyl způsob přihlášení do { $app }
mail-security-alert-oauth-disconnected-title = Způsob přihlášení odebrán
mail-security-alert-oauth-disconnected-text = K vašemu účtu v { $app } se už nelze přihlásit přes { $provider }.
mail-security-alert-refresh-token-reused-subject = Ukončili jsme podezřelou relaci v { $app }
mail-security-alert-refresh-token-reused-title = Relace byla ukončena
mail-security-alert-refresh-token-reused-text = Přihlašovací token vašeho účtu v { $app }, který už byl vyměněn za nový, byl použit znovu. Možná ho někdo zkopíroval, a proto jsme tuto relaci ukončili. Můžete se bezpečně přihlásit znovu.
mail-security-alert-recovery-code-used-subject = V { $app } byl použit záchranný kód
mail-security-alert-recovery-code-used-title = Byl použit záchranný kód
mail-security-alert-recovery-code-used-text = Někdo se k vašemu účtu v { $app } přihlásil záchranným kódem. { $left ->
    [0] Nezbývá už žádný záchranný kód.
    [one] Zbývá jeden záchranný kód.
    [few] Zbývají { $left } záchranné kódy.
   *[other] Zbývá { $left } záchranných kódů.
} Nové získáte, když ověřovací aplikaci nastavíte znovu.
mail-security-alert-recovery-codes-renewed-subject = Nové záchranné kódy v { $app }
mail-security-alert-recovery-codes-renewed-title = Nové záchranné kódy
mail-security-alert-recovery-codes-renewed-text = K vašemu účtu v { $app } byly vytvořeny nové záchranné kódy. Dosavadní už neplatí.
mail-security-alert-few-recovery-codes-left-subject = Docházejí vám záchranné kódy v { $app }
mail-security-alert-few-recovery-codes-left-title = Záchranné kódy docházejí
mail-security-alert-few-recovery-codes-left-text = { $left ->
    [0] Váš účet v { $app } už nemá žádný záchranný kód.
    [one] Váš účet v { $app } má už jen jeden záchranný kód.
    [few] Váš účet v { $app } má už jen { $left } záchranné kódy.
   *[other] Váš účet v { $app } má ještě { $left } záchranných kódů.
} Vytvořte si nové v nastavení zabezpečení, abyste se mohli přihlásit, i když o ověřovací aplikaci přijdete.
mail-security-alert-second-factor-failures-subject = Nezdařená přihlášení do { $app }
mail-security-alert-second-factor-failures-title = Druhý krok se několikrát nezdařil
mail-security-alert-second-factor-failures-text = Někdo znal heslo k vašemu účtu v { $app }, ale pak několikrát neuspěl ve druhém kroku. Takto se dovnitř nikdo nedostal.
mail-security-alert-sign-in-paused-subject = Přihlašování do { $app } je pozastaveno
mail-security-alert-sign-in-paused-title = Přihlašování je pozastaveno
mail-security-alert-sign-in-paused-text = K vašemu účtu v { $app } bylo zadáno několik nesprávných hesel. Přihlašování heslem je na chvíli pozastaveno. Takto se dovnitř nikdo nedostal.
mail-security-alert-account-locked-subject = Váš účet v { $app } byl zablokován
mail-security-alert-account-locked-title = Účet zablokován
mail-security-alert-account-locked-text = Správce zablokoval váš účet v { $app }. Všechna zařízení byla odhlášena a nikdo se nemůže přihlásit, dokud nebude odblokován.
mail-security-alert-factors-reset-subject = Dvoufázové ověření v { $app } bylo zrušeno
mail-security-alert-factors-reset-title = Dvoufázové ověření zrušeno
mail-security-alert-factors-reset-text = Správce odebral druhé faktory vašeho účtu v { $app }. Po přihlášení si je prosím nastavte znovu.
mail-security-alert-you = Byli jste to vy? Pak nemusíte nic dělat.
mail-security-alert-unasked-settings = Nebyli jste to vy? Pak hned otevřete nastavení zabezpečení, ukončete všechny relace a změňte si heslo.
mail-security-alert-unasked-password = Nebyli jste to vy? Pak si prosím hned zvolte nové heslo, které nikde jinde nepoužíváte.
mail-security-alert-unasked-support = Pokud o tom víte, nemusíte nic dělat. Jinak ihned napište na { $email }.
mail-security-alert-button = Otevřít nastavení zabezpečení
mail-security-alert-button-password = Zvolit nové heslo
mail-device-time = Čas
mail-device-place = Místo
mail-device-address = Síťová adresa
mail-device-device = Zařízení
mail-device-method = Způsob
mail-device-unknown = neznámé
mail-device-fact = { $label }: { $value }
mail-device-browser-on-os = { $browser } v systému { $os }
mail-method = { $method ->
    [totp] Ověřovací aplikace
   *[email] Kód e-mailem
}

## Zda e-maily docházejí

mail-test-subject = Zkušební e-mail z { $app }
mail-test-preheader = E-maily z { $app } k vám docházejí.
mail-test-title = Funguje to
mail-test-text = E-maily z { $app } docházejí do této schránky a takto vypadají.
mail-test-footer = Tento e-mail poslal na zkoušku někdo, kdo provozuje { $app }.
