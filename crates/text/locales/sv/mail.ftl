### Vad mejl säger. Ämne och förhandsvisning syns på låsta skärmar: där står varken kod eller länk.

## I varje mejl

mail-greeting = Hej { $name },
mail-greeting-nameless = Hej,
mail-footer = Det här mejlet gäller ett konto hos { $app } med din e-postadress.
mail-footer-no-account = Någon angav din e-postadress hos { $app }. Det finns inget konto med den.
mail-footer-help = Frågor? Skriv till { $email }.
mail-link-fallback = Om knappen inte fungerar kopierar du den här adressen till webbläsaren:
mail-date = { $day } { $month } { $year }, { $time } UTC
mail-month = { $month ->
    [1] januari
    [2] februari
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] augusti
    [9] september
    [10] oktober
    [11] november
   *[12] december
}

## En kod via e-post

mail-email-authentication-subject = Din verifieringskod för { $app }
mail-email-authentication-preheader = Öppna mejlet för att se koden som du bad om.
mail-email-authentication-title = Din verifieringskod
mail-email-authentication-login = Ange den här koden för att slutföra inloggningen hos { $app }.
mail-email-authentication-step-up = Ange den här koden för att bekräfta hos { $app } att det är du.
mail-email-authentication-manage = Ange den här koden för att ändra tvåstegsverifieringen för ditt konto hos { $app }.
mail-code-validity = { $minutes ->
    [one] Den gäller i en minut och kan användas en gång.
   *[other] Den gäller i { $minutes } minuter och kan användas en gång.
}
mail-code-keep = Lämna aldrig ut koden. Ingen på { $app } kommer att be om den.
mail-code-unasked-login = Försökte du inte logga in? Då kan någon känna till ditt lösenord. Välj ett nytt:
mail-code-unasked-session = Bad du inte om den här koden? Då kan någon annan vara inloggad på ditt konto. Kontrollera dina säkerhetsinställningar:

## Att bekräfta en adress

mail-email-verification-subject = Bekräfta din e-postadress för { $app }
mail-email-verification-preheader = Ett klick, så är ditt konto klart.
mail-email-verification-title = Bekräfta din e-postadress
mail-email-verification-text = Bekräfta att den här e-postadressen är din och ska användas för ditt konto hos { $app }.
mail-email-verification-button = Bekräfta e-postadressen
mail-email-verification-validity = { $hours ->
    [one] Länken gäller i en timme och kan användas en gång.
   *[other] Länken gäller i { $hours } timmar och kan användas en gång.
}
mail-email-verification-unasked = Var det inte du som bad om detta? Då kan du bortse från mejlet. Utan din bekräftelse händer ingenting.
mail-email-change-subject = Bekräfta din nya e-postadress för { $app }
mail-email-change-preheader = Ett klick, så har ditt konto sin nya adress.
mail-email-change-title = Bekräfta din nya e-postadress
mail-email-change-text = Bekräfta att den här e-postadressen är din och ska bli adressen för ditt konto hos { $app }. Fram till dess behåller kontot den adress det har.
mail-email-change-unasked = Var det inte du som bad om detta? Då kan du bortse från mejlet. Utan din bekräftelse ändras ingenting.

## Att välja ett nytt lösenord

mail-password-reset-subject = Välj ett nytt lösenord för { $app }
mail-password-reset-preheader = Bara om du bad om det. Annars behåller du ditt lösenord.
mail-password-reset-title = Välj ett nytt lösenord
mail-password-reset-text = Någon, troligen du själv, bad om ett nytt lösenord för ditt konto hos { $app }. Du kan välja det här.
mail-password-reset-button = Välj ett nytt lösenord
mail-password-reset-validity = { $minutes ->
    [one] Länken gäller i en minut och kan användas en gång.
   *[other] Länken gäller i { $minutes } minuter och kan användas en gång.
}
mail-password-reset-after = Därefter loggas alla dina enheter ut. Dina andra faktorer förblir som de är.
mail-password-reset-unasked = Var det inte du som bad om detta? Då kan du bortse från mejlet, men lämna inte vidare länken. Ditt lösenord förblir som det är.

## Någon bad om ett nytt lösenord, och det finns inget konto

mail-no-account-info-subject = Du har inget konto hos { $app } med den här adressen
mail-no-account-info-preheader = Någon bad om ett nytt lösenord med din e-postadress.
mail-no-account-info-title = Inget konto med den här adressen
mail-no-account-info-text = Någon bad nyss om ett nytt lösenord hos { $app } med din e-postadress. Det finns inget konto med den.
mail-no-account-info-you = Var det du? Då kanske du använde en annan adress, eller så har du inte registrerat dig än.
mail-no-account-info-button = Öppna { $app }
mail-no-account-info-unasked = Var det inte du? Då behöver du inte göra något.

## Någon loggade in

mail-login-alert-subject = Ny inloggning hos { $app }
mail-login-alert-preheader = Kontrollera om det var du.
mail-login-alert-title = Ny inloggning
mail-login-alert-text = Någon loggade nyss in på ditt konto hos { $app }.

## Någon registrerade sig med en upptagen adress

mail-registration-alert-subject = Du har redan ett konto hos { $app }
mail-registration-alert-preheader = Någon försökte registrera sig med din e-postadress.
mail-registration-alert-title = Du har redan ett konto
mail-registration-alert-text = Någon försökte nyss registrera sig hos { $app } med din e-postadress. Det finns redan ett konto med den, så ingenting ändrades.
mail-registration-alert-you = Var det du? Logga då helt enkelt in med ditt befintliga konto.
mail-registration-alert-button = Logga in
mail-registration-alert-unasked = Var det inte du? Då behöver du inte göra något. Ditt konto är säkert.

## Hur man loggar in, för den som försökte på ett annat sätt

mail-identity-provider-info-subject = Så loggar du in hos { $app }
mail-identity-provider-info-preheader = Så här loggar du in på ditt konto.
mail-identity-provider-info-title = Så loggar du in
mail-identity-provider-info-text = { $password ->
    [yes] Någon försökte nyss komma in på ditt konto hos { $app } på ett sätt som inte är inställt för det.
   *[no] Någon försökte nyss använda ett lösenord för ditt konto hos { $app }. Ditt konto har inget lösenord.
}
mail-identity-provider-info-ways = Logga in med: { $ways }
mail-identity-provider-info-button = Logga in
mail-identity-provider-info-unasked = Var det inte du? Då behöver du inte göra något. Ingen har loggats in.
mail-list = { $list }, { $next }
mail-way-password = ditt lösenord

## Något i kontots säkerhet har ändrats

mail-security-alert-preheader = Kontrollera om det var du.
mail-security-alert-email-changed-subject = E-postadressen för ditt konto hos { $app } har ändrats
mail-security-alert-email-changed-title = E-postadressen har ändrats
mail-security-alert-email-changed-text = { $mailbox ->
    [former] Ditt konto hos { $app } har en ny e-postadress. Från och med nu går dess mejl dit och inte längre till den här inkorgen.
   *[current] Ditt konto hos { $app } har nu den här e-postadressen. Från och med nu kommer dess mejl hit.
}
mail-security-alert-password-changed-subject = Ditt lösenord hos { $app } har ändrats
mail-security-alert-password-changed-title = Lösenordet har ändrats
mail-security-alert-password-changed-text = Lösenordet för ditt konto hos { $app } har ändrats. Andra enheter loggades ut.
mail-security-alert-two-factor-added-subject = Tvåstegsverifieringen hos { $app } har utökats
mail-security-alert-two-factor-added-title = Tvåstegsverifiering tillagd
mail-security-alert-two-factor-added-text = { $method ->
    [totp] En autentiseringsapp lades till som ett andra steg vid inloggning på ditt konto hos { $app }.
   *[email] Koder via e-post lades till som ett andra steg vid inloggning på ditt konto hos { $app }.
}
mail-security-alert-two-factor-removed-subject = Tvåstegsverifieringen hos { $app } har minskats
mail-security-alert-two-factor-removed-title = Tvåstegsverifiering borttagen
mail-security-alert-two-factor-removed-text = { $method ->
    [totp] Autentiseringsappen skyddar inte längre ditt konto hos { $app } som ett andra steg vid inloggning.
   *[email] Koder via e-post skyddar inte längre ditt konto hos { $app } som ett andra steg vid inloggning.
}
mail-security-alert-oauth-connected-subject = Ett sätt att logga in har lagts till hos { $app }
mail-security-alert-oauth-connected-title = Inloggningssätt tillagt
mail-security-alert-oauth-connected-text = Från och med nu kan { $provider } användas för att logga in på ditt konto hos { $app }.
mail-security-alert-oauth-disconnected-subject = Ett sätt att logga in har tagits bort hos { $app }
mail-security-alert-oauth-disconnected-title = Inloggningssätt borttaget
mail-security-alert-oauth-disconnected-text = { $provider } kan inte längre användas för att logga in på ditt konto hos { $app }.
mail-security-alert-refresh-token-reused-subject = Vi avslutade en misstänkt session hos { $app }
mail-security-alert-refresh-token-reused-title = En session avslutades
mail-security-alert-refresh-token-reused-text = En inloggningstoken för ditt konto hos { $app } som redan hade bytts ut användes igen. Den kan ha kopierats, så vi avslutade sessionen. Du kan tryggt logga in igen.
mail-security-alert-recovery-code-used-subject = En återställningskod användes hos { $app }
mail-security-alert-recovery-code-used-title = En återställningskod användes
mail-security-alert-recovery-code-used-text = Någon loggade in på ditt konto hos { $app } med en återställningskod. { $left ->
    [0] Det finns ingen återställningskod kvar.
    [1] Det finns en återställningskod kvar.
   *[other] Det finns { $left } återställningskoder kvar.
} Ställ in autentiseringsappen på nytt för att få nya.
mail-security-alert-recovery-codes-renewed-subject = Nya återställningskoder hos { $app }
mail-security-alert-recovery-codes-renewed-title = Nya återställningskoder
mail-security-alert-recovery-codes-renewed-text = Nya återställningskoder skapades för ditt konto hos { $app }. De tidigare fungerar inte längre.
mail-security-alert-few-recovery-codes-left-subject = Dina återställningskoder hos { $app } håller på att ta slut
mail-security-alert-few-recovery-codes-left-title = Återställningskoderna håller på att ta slut
mail-security-alert-few-recovery-codes-left-text = { $left ->
    [0] Ditt konto hos { $app } har ingen återställningskod kvar.
    [1] Ditt konto hos { $app } har en återställningskod kvar.
   *[other] Ditt konto hos { $app } har { $left } återställningskoder kvar.
} Skapa nya i säkerhetsinställningarna, så att du kan logga in även om du förlorar autentiseringsappen.
mail-security-alert-second-factor-failures-subject = Misslyckade inloggningar hos { $app }
mail-security-alert-second-factor-failures-title = Det andra steget misslyckades flera gånger
mail-security-alert-second-factor-failures-text = Någon kunde lösenordet för ditt konto hos { $app } och misslyckades sedan flera gånger i det andra steget. Ingen kom in på det sättet.
mail-security-alert-sign-in-paused-subject = Inloggningen hos { $app } är pausad
mail-security-alert-sign-in-paused-title = Inloggningen är pausad
mail-security-alert-sign-in-paused-text = Flera felaktiga lösenord prövades för ditt konto hos { $app }. Inloggning med lösenord är pausad en stund. Ingen kom in på det sättet.
mail-security-alert-account-locked-subject = Ditt konto hos { $app } har låsts
mail-security-alert-account-locked-title = Kontot har låsts
mail-security-alert-account-locked-text = En administratör har låst ditt konto hos { $app }. Alla enheter loggades ut och ingen kan logga in förrän det låses upp.
mail-security-alert-factors-reset-subject = Tvåstegsverifieringen hos { $app } har återställts
mail-security-alert-factors-reset-title = Tvåstegsverifieringen har återställts
mail-security-alert-factors-reset-text = En administratör har tagit bort de andra faktorerna för ditt konto hos { $app }. Ställ in dem på nytt när du har loggat in.
mail-security-alert-you = Var det du? Då behöver du inte göra något.
mail-security-alert-unasked-settings = Var det inte du? Öppna då genast dina säkerhetsinställningar, avsluta alla sessioner och byt lösenord.
mail-security-alert-unasked-password = Var det inte du? Välj då genast ett nytt lösenord, ett som du inte använder någon annanstans.
mail-security-alert-unasked-support = Om du känner till detta behöver du inte göra något. Skriv annars genast till { $email }.
mail-security-alert-button = Öppna säkerhetsinställningar
mail-security-alert-button-password = Välj ett nytt lösenord
mail-device-time = Tid
mail-device-place = Plats
mail-device-address = Nätverksadress
mail-device-device = Enhet
mail-device-method = Metod
mail-device-unknown = okänd
mail-device-fact = { $label }: { $value }
mail-device-browser-on-os = { $browser } på { $os }
mail-method = { $method ->
    [totp] Autentiseringsapp
   *[email] Kod via e-post
}

## Om mejl kommer fram

mail-test-subject = Testmejl från { $app }
mail-test-preheader = Mejl från { $app } når dig.
mail-test-title = Det fungerar
mail-test-text = Mejl från { $app } når den här inkorgen, och så här ser de ut.
mail-test-footer = Någon som driver { $app } skickade det här mejlet för att prova.
