### Was in Mails steht. Betreff und Vorschau sind auf gesperrten Bildschirmen zu lesen: darin steht weder Code noch Link.

## In jeder Mail

mail-greeting = Guten Tag { $name },
mail-greeting-nameless = Guten Tag,
mail-footer = Diese E-Mail betrifft ein Konto bei { $app } mit Ihrer E-Mail-Adresse.
mail-footer-help = Fragen? Schreiben Sie an { $email }.
mail-link-fallback = Falls die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:
mail-date = { $day }. { $month } { $year }, { $time } UTC
mail-month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}

## Ein Code per E-Mail

mail-email-authentication-subject = Ihr Bestätigungscode für { $app }
mail-email-authentication-preheader = Öffnen Sie diese E-Mail, um den angeforderten Code zu sehen.
mail-email-authentication-title = Ihr Bestätigungscode
mail-email-authentication-login = Geben Sie diesen Code ein, um die Anmeldung bei { $app } abzuschließen.
mail-email-authentication-step-up = Geben Sie diesen Code ein, um bei { $app } zu bestätigen, dass Sie es sind.
mail-email-authentication-manage = Geben Sie diesen Code ein, um die Zwei-Faktor-Anmeldung Ihres Kontos bei { $app } zu ändern.
mail-code-validity = { $minutes ->
    [one] Er gilt eine Minute lang und nur einmal.
   *[other] Er gilt { $minutes } Minuten lang und nur einmal.
}
mail-code-keep = Geben Sie diesen Code niemals weiter. Niemand von { $app } wird Sie danach fragen.
mail-code-unasked-login = Sie wollten sich gar nicht anmelden? Dann kennt womöglich jemand Ihr Passwort. Bitte wählen Sie ein neues:
mail-code-unasked-session = Sie haben keinen Code angefordert? Dann ist womöglich jemand anderes in Ihrem Konto angemeldet. Bitte prüfen Sie Ihre Sicherheitseinstellungen:

## Eine Adresse bestätigen

mail-email-verification-subject = Bitte bestätigen Sie Ihre E-Mail-Adresse für { $app }
mail-email-verification-preheader = Ein Klick, und Ihr Konto ist bereit.
mail-email-verification-title = E-Mail-Adresse bestätigen
mail-email-verification-text = Bitte bestätigen Sie, dass diese E-Mail-Adresse Ihnen gehört und für Ihr Konto bei { $app } verwendet werden soll.
mail-email-verification-button = E-Mail-Adresse bestätigen
mail-email-verification-validity = { $hours ->
    [one] Der Link gilt eine Stunde lang und nur einmal.
   *[other] Der Link gilt { $hours } Stunden lang und nur einmal.
}
mail-email-verification-unasked = Das waren nicht Sie? Dann ignorieren Sie diese E-Mail einfach. Ohne Ihre Bestätigung geschieht nichts.

## Registrierung mit einer vergebenen Adresse

mail-registration-alert-subject = Sie haben bereits ein Konto bei { $app }
mail-registration-alert-preheader = Jemand wollte sich mit Ihrer E-Mail-Adresse registrieren.
mail-registration-alert-title = Sie haben bereits ein Konto
mail-registration-alert-text = Jemand wollte sich gerade mit Ihrer E-Mail-Adresse bei { $app } registrieren. Dafür gibt es bereits ein Konto; es wurde nichts verändert.
mail-registration-alert-you = Waren Sie das? Dann melden Sie sich einfach mit Ihrem bestehenden Konto an.
mail-registration-alert-button = Anmelden
mail-registration-alert-unasked = Waren Sie das nicht? Dann müssen Sie nichts tun. Ihr Konto ist sicher.

## Anmeldung ohne Passwort

mail-identity-provider-info-subject = So melden Sie sich bei { $app } an
mail-identity-provider-info-preheader = Ihr Konto hat kein Passwort. So melden Sie sich an.
mail-identity-provider-info-title = So melden Sie sich an
mail-identity-provider-info-text = Jemand wollte sich gerade mit einem Passwort bei Ihrem Konto bei { $app } anmelden. Ihr Konto hat jedoch keines.
mail-identity-provider-info-providers = Bitte melden Sie sich an mit: { $providers }
mail-identity-provider-info-button = Anmelden
mail-identity-provider-info-unasked = Waren Sie das nicht? Dann müssen Sie nichts tun. Niemand wurde angemeldet.

## Die Sicherheit des Kontos hat sich geändert

mail-security-alert-preheader = Bitte prüfen Sie, ob Sie das waren.
mail-security-alert-two-factor-added-subject = Zwei-Faktor-Anmeldung bei { $app } erweitert
mail-security-alert-two-factor-added-title = Zweiter Faktor hinzugefügt
mail-security-alert-two-factor-added-text = { $method ->
    [totp] Für die Anmeldung bei Ihrem Konto bei { $app } wurde eine Authenticator-App als zweiter Faktor hinzugefügt.
   *[email] Für die Anmeldung bei Ihrem Konto bei { $app } wurden Codes per E-Mail als zweiter Faktor hinzugefügt.
}
mail-security-alert-two-factor-removed-subject = Zwei-Faktor-Anmeldung bei { $app } eingeschränkt
mail-security-alert-two-factor-removed-title = Zweiter Faktor entfernt
mail-security-alert-two-factor-removed-text = { $method ->
    [totp] Die Authenticator-App schützt Ihr Konto bei { $app } nicht mehr als zweiter Faktor.
   *[email] Codes per E-Mail schützen Ihr Konto bei { $app } nicht mehr als zweiter Faktor.
}
mail-security-alert-refresh-token-reused-subject = Wir haben eine verdächtige Sitzung bei { $app } beendet
mail-security-alert-refresh-token-reused-title = Eine Sitzung wurde beendet
mail-security-alert-refresh-token-reused-text = Ein bereits eingelöstes Anmeldetoken Ihres Kontos bei { $app } wurde noch einmal verwendet. Möglicherweise wurde es kopiert; deshalb haben wir diese Sitzung beendet. Sie können sich gefahrlos neu anmelden.
mail-security-alert-recovery-code-used-subject = Bei { $app } wurde ein Wiederherstellungscode verwendet
mail-security-alert-recovery-code-used-title = Ein Wiederherstellungscode wurde verwendet
mail-security-alert-recovery-code-used-text = Jemand hat sich mit einem Wiederherstellungscode bei Ihrem Konto von { $app } angemeldet. { $left ->
    [0] Es ist kein Wiederherstellungscode mehr übrig.
    [1] Es ist noch ein Wiederherstellungscode übrig.
   *[other] Es sind noch { $left } Wiederherstellungscodes übrig.
} Richten Sie Ihre Authenticator-App neu ein, um neue zu erhalten.
mail-security-alert-you = Waren Sie das? Dann müssen Sie nichts tun.
mail-security-alert-unasked = Waren Sie das nicht? Dann öffnen Sie jetzt Ihre Sicherheitseinstellungen, beenden Sie alle Sitzungen und ändern Sie Ihr Passwort.
mail-security-alert-button = Sicherheitseinstellungen öffnen
mail-device-time = Zeit
mail-device-place = Ort
mail-device-address = Netzwerkadresse
mail-device-device = Gerät
mail-device-method = Methode
mail-device-unknown = unbekannt
mail-device-browser-on-os = { $browser } unter { $os }
mail-method = { $method ->
    [totp] Authenticator-App
   *[email] Code per E-Mail
}
