### Wat e-mails zeggen. Onderwerp en voorbeeld zijn op een vergrendeld scherm te lezen: daar staat geen code of link in.

## In elke e-mail

mail-greeting = Hallo { $name },
mail-greeting-nameless = Hallo,
mail-footer = Deze e-mail gaat over een account bij { $app } met je e-mailadres.
mail-footer-no-account = Iemand heeft je e-mailadres ingevuld bij { $app }. Er is daar geen account mee.
mail-footer-help = Vragen? Schrijf naar { $email }.
mail-link-fallback = Werkt de knop niet, kopieer dan dit adres naar je browser:
mail-date = { $day } { $month } { $year }, { $time } UTC
mail-month = { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
}

## Een code per e-mail

mail-email-authentication-subject = Je verificatiecode voor { $app }
mail-email-authentication-preheader = Open deze e-mail om de code te zien waar je om vroeg.
mail-email-authentication-title = Je verificatiecode
mail-email-authentication-login = Voer deze code in om het inloggen bij { $app } af te ronden.
mail-email-authentication-step-up = Voer deze code in om bij { $app } te bevestigen dat jij het bent.
mail-email-authentication-manage = Voer deze code in om de tweestapsverificatie van je account bij { $app } te wijzigen.
mail-code-validity = { $minutes ->
    [one] De code is één minuut geldig en werkt één keer.
   *[other] De code is { $minutes } minuten geldig en werkt één keer.
}
mail-code-keep = Geef deze code nooit door. Niemand van { $app } zal je erom vragen.
mail-code-unasked-login = Probeerde je niet in te loggen? Dan kent iemand misschien je wachtwoord. Kies een nieuw wachtwoord:
mail-code-unasked-session = Heb je niet om deze code gevraagd? Dan is misschien iemand anders ingelogd op je account. Controleer je beveiligingsinstellingen:

## Een adres bevestigen

mail-email-verification-subject = Bevestig je e-mailadres voor { $app }
mail-email-verification-preheader = Eén klik en je account is klaar.
mail-email-verification-title = Bevestig je e-mailadres
mail-email-verification-text = Bevestig dat dit e-mailadres van jou is en dat je het voor je account bij { $app } wilt gebruiken.
mail-email-verification-button = E-mailadres bevestigen
mail-email-verification-validity = { $hours ->
    [one] De link is één uur geldig en werkt één keer.
   *[other] De link is { $hours } uur geldig en werkt één keer.
}
mail-email-verification-unasked = Heb je hier niet om gevraagd? Dan kun je deze e-mail gewoon negeren. Zonder jouw bevestiging gebeurt er niets.
mail-email-change-subject = Bevestig je nieuwe e-mailadres voor { $app }
mail-email-change-preheader = Eén klik en je account heeft zijn nieuwe adres.
mail-email-change-title = Bevestig je nieuwe e-mailadres
mail-email-change-text = Bevestig dat dit e-mailadres van jou is en het adres van je account bij { $app } moet worden. Tot dan houdt het account het adres dat het nu heeft.
mail-email-change-unasked = Heb je hier niet om gevraagd? Dan kun je deze e-mail gewoon negeren. Zonder jouw bevestiging verandert er niets.

## Een nieuw wachtwoord kiezen

mail-password-reset-subject = Kies een nieuw wachtwoord voor { $app }
mail-password-reset-preheader = Alleen als je erom hebt gevraagd. Anders blijft je wachtwoord zoals het is.
mail-password-reset-title = Kies een nieuw wachtwoord
mail-password-reset-text = Iemand, waarschijnlijk jijzelf, heeft om een nieuw wachtwoord gevraagd voor je account bij { $app }. Hier kun je het kiezen.
mail-password-reset-button = Nieuw wachtwoord kiezen
mail-password-reset-validity = { $minutes ->
    [one] De link is één minuut geldig en werkt één keer.
   *[other] De link is { $minutes } minuten geldig en werkt één keer.
}
mail-password-reset-after = Daarna zijn al je apparaten uitgelogd. Je tweede factoren blijven zoals ze zijn.
mail-password-reset-unasked = Heb je hier niet om gevraagd? Dan kun je deze e-mail gewoon negeren. Geef de link niet door. Je wachtwoord blijft zoals het is.

## Iemand vroeg om een nieuw wachtwoord, en er is geen account

mail-no-account-info-subject = Er is bij { $app } geen account met dit adres
mail-no-account-info-preheader = Iemand vroeg om een nieuw wachtwoord met je e-mailadres.
mail-no-account-info-title = Geen account met dit adres
mail-no-account-info-text = Iemand heeft zojuist bij { $app } om een nieuw wachtwoord gevraagd met je e-mailadres. Er is daar geen account mee.
mail-no-account-info-you = Was jij dit? Dan heb je misschien een ander adres gebruikt, of ben je nog niet geregistreerd.
mail-no-account-info-button = { $app } openen
mail-no-account-info-unasked = Was jij dit niet? Dan hoef je niets te doen.

## Iemand heeft ingelogd

mail-login-alert-subject = Er is ingelogd bij { $app }
mail-login-alert-preheader = Controleer of jij dit was.
mail-login-alert-title = Er is ingelogd
mail-login-alert-text = Iemand heeft zojuist ingelogd op je account bij { $app }.

## Registratie met een adres dat al in gebruik is

mail-registration-alert-subject = Je hebt al een account bij { $app }
mail-registration-alert-preheader = Iemand probeerde zich met je e-mailadres te registreren.
mail-registration-alert-title = Je hebt al een account
mail-registration-alert-text = Iemand probeerde zich zojuist met je e-mailadres te registreren bij { $app }. Er bestaat al een account mee, dus er is niets veranderd.
mail-registration-alert-you = Was jij dit? Log dan gewoon in met je bestaande account.
mail-registration-alert-button = Inloggen
mail-registration-alert-unasked = Was jij dit niet? Dan hoef je niets te doen. Je account is veilig.

## Hoe je inlogt, voor wie het anders probeerde

mail-identity-provider-info-subject = Zo log je in bij { $app }
mail-identity-provider-info-preheader = Zo log je in op je account.
mail-identity-provider-info-title = Zo log je in
mail-identity-provider-info-text = { $password ->
    [yes] Iemand probeerde zojuist je account bij { $app } in te komen op een manier die er niet voor is ingesteld.
   *[no] Iemand probeerde zojuist een wachtwoord te gebruiken voor je account bij { $app }. Je account heeft er geen.
}
mail-identity-provider-info-ways = Log in met: { $ways }
mail-identity-provider-info-button = Inloggen
mail-identity-provider-info-unasked = Was jij dit niet? Dan hoef je niets te doen. Er is niemand ingelogd.
mail-list = { $list }, { $next }
mail-way-password = je wachtwoord

## Er is iets veranderd aan de beveiliging van het account

mail-security-alert-preheader = Controleer of jij dit was.
mail-security-alert-email-changed-subject = Het e-mailadres van je { $app }-account is gewijzigd
mail-security-alert-email-changed-title = E-mailadres gewijzigd
mail-security-alert-email-changed-text = { $mailbox ->
    [former] Je account bij { $app } heeft een nieuw e-mailadres. Vanaf nu gaan de e-mails daarheen en niet meer naar deze mailbox.
   *[current] Je account bij { $app } heeft nu dit e-mailadres. Vanaf nu komen de e-mails hier aan.
}
mail-security-alert-password-changed-subject = Je wachtwoord bij { $app } is gewijzigd
mail-security-alert-password-changed-title = Wachtwoord gewijzigd
mail-security-alert-password-changed-text = Het wachtwoord van je account bij { $app } is gewijzigd. Andere apparaten zijn uitgelogd.
mail-security-alert-two-factor-added-subject = Tweestapsverificatie bij { $app } uitgebreid
mail-security-alert-two-factor-added-title = Tweestapsverificatie toegevoegd
mail-security-alert-two-factor-added-text = { $method ->
    [totp] Een authenticator-app is als tweede stap bij het inloggen toegevoegd aan je account bij { $app }.
   *[email] Codes per e-mail zijn als tweede stap bij het inloggen toegevoegd aan je account bij { $app }.
}
mail-security-alert-two-factor-removed-subject = Tweestapsverificatie bij { $app } beperkt
mail-security-alert-two-factor-removed-title = Tweestapsverificatie verwijderd
mail-security-alert-two-factor-removed-text = { $method ->
    [totp] De authenticator-app beschermt je account bij { $app } niet meer als tweede stap bij het inloggen.
   *[email] Codes per e-mail beschermen je account bij { $app } niet meer als tweede stap bij het inloggen.
}
mail-security-alert-oauth-connected-subject = Manier van inloggen bij { $app } toegevoegd
mail-security-alert-oauth-connected-title = Manier van inloggen toegevoegd
mail-security-alert-oauth-connected-text = Vanaf nu kan { $provider } worden gebruikt om in te loggen op je account bij { $app }.
mail-security-alert-oauth-disconnected-subject = Manier van inloggen bij { $app } verwijderd
mail-security-alert-oauth-disconnected-title = Manier van inloggen verwijderd
mail-security-alert-oauth-disconnected-text = { $provider } kan niet meer worden gebruikt om in te loggen op je account bij { $app }.
mail-security-alert-refresh-token-reused-subject = We hebben een verdachte sessie bij { $app } beëindigd
mail-security-alert-refresh-token-reused-title = Een sessie is beëindigd
mail-security-alert-refresh-token-reused-text = Een inlogtoken van je account bij { $app } dat al was ingewisseld, is opnieuw gebruikt. Het is misschien gekopieerd, daarom hebben we deze sessie beëindigd. Je kunt veilig opnieuw inloggen.
mail-security-alert-recovery-code-used-subject = Er is een herstelcode gebruikt bij { $app }
mail-security-alert-recovery-code-used-title = Er is een herstelcode gebruikt
mail-security-alert-recovery-code-used-text = Iemand heeft met een herstelcode ingelogd op je account bij { $app }. { $left ->
    [0] Er is geen herstelcode meer over.
    [1] Er is nog één herstelcode over.
   *[other] Er zijn nog { $left } herstelcodes over.
} Stel je authenticator-app opnieuw in om nieuwe te krijgen.
mail-security-alert-recovery-codes-renewed-subject = Nieuwe herstelcodes bij { $app }
mail-security-alert-recovery-codes-renewed-title = Nieuwe herstelcodes
mail-security-alert-recovery-codes-renewed-text = Er zijn nieuwe herstelcodes gemaakt voor je account bij { $app }. De vorige werken niet meer.
mail-security-alert-few-recovery-codes-left-subject = Je herstelcodes bij { $app } raken op
mail-security-alert-few-recovery-codes-left-title = De herstelcodes raken op
mail-security-alert-few-recovery-codes-left-text = { $left ->
    [0] Je account bij { $app } heeft geen herstelcode meer over.
    [1] Je account bij { $app } heeft nog één herstelcode over.
   *[other] Je account bij { $app } heeft nog { $left } herstelcodes over.
} Maak nieuwe in je beveiligingsinstellingen, zodat je ook zonder je authenticator-app kunt inloggen.
mail-security-alert-second-factor-failures-subject = Mislukte inlogpogingen bij { $app }
mail-security-alert-second-factor-failures-title = De tweede stap mislukte meerdere keren
mail-security-alert-second-factor-failures-text = Iemand kende het wachtwoord van je account bij { $app } en kwam daarna meerdere keren niet door de tweede stap. Zo is er niemand binnengekomen.
mail-security-alert-sign-in-paused-subject = Inloggen bij { $app } is gepauzeerd
mail-security-alert-sign-in-paused-title = Inloggen is gepauzeerd
mail-security-alert-sign-in-paused-text = Voor je account bij { $app } zijn meerdere verkeerde wachtwoorden geprobeerd. Inloggen met het wachtwoord is een tijdje gepauzeerd. Zo is er niemand binnengekomen.
mail-security-alert-account-locked-subject = Je account bij { $app } is geblokkeerd
mail-security-alert-account-locked-title = Account geblokkeerd
mail-security-alert-account-locked-text = Een beheerder heeft je account bij { $app } geblokkeerd. Alle apparaten zijn uitgelogd en niemand kan inloggen tot het wordt vrijgegeven.
mail-security-alert-factors-reset-subject = Tweestapsverificatie bij { $app } gereset
mail-security-alert-factors-reset-title = Tweestapsverificatie gereset
mail-security-alert-factors-reset-text = Een beheerder heeft de tweede factoren van je account bij { $app } verwijderd. Stel ze opnieuw in nadat je hebt ingelogd.
mail-security-alert-you = Was jij dit? Dan hoef je niets te doen.
mail-security-alert-unasked-settings = Was jij dit niet? Open dan nu je beveiligingsinstellingen, beëindig alle sessies en wijzig je wachtwoord.
mail-security-alert-unasked-password = Was jij dit niet? Kies dan nu een nieuw wachtwoord dat je nergens anders gebruikt.
mail-security-alert-unasked-support = Als je hiervan weet, hoef je niets te doen. Schrijf anders meteen naar { $email }.
mail-security-alert-button = Beveiligingsinstellingen openen
mail-security-alert-button-password = Nieuw wachtwoord kiezen
mail-device-time = Tijd
mail-device-place = Plaats
mail-device-address = Netwerkadres
mail-device-device = Apparaat
mail-device-method = Methode
mail-device-unknown = onbekend
mail-device-fact = { $label }: { $value }
mail-device-browser-on-os = { $browser } op { $os }
mail-method = { $method ->
    [totp] Authenticator-app
   *[email] Code per e-mail
}

## Of e-mails aankomen

mail-test-subject = Testmail van { $app }
mail-test-preheader = E-mails van { $app } bereiken je.
mail-test-title = Het werkt
mail-test-text = E-mails van { $app } komen in deze mailbox aan, en zo zien ze eruit.
mail-test-footer = Iemand die { $app } beheert, heeft deze e-mail verstuurd om het te proberen.
