### Was in Mails steht. Betreff und Vorschau sind auf gesperrten Bildschirmen zu lesen: darin steht weder Code noch Link.

## In jeder Mail

mail-greeting = Guten Tag { $name },
mail-greeting-nameless = Guten Tag,
mail-footer = Diese E-Mail betrifft ein Konto bei { $app } mit Ihrer E-Mail-Adresse.
mail-footer-no-account = Jemand hat bei { $app } Ihre E-Mail-Adresse eingegeben. Dort gibt es kein Konto mit ihr.
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
mail-email-change-subject = Bitte bestätigen Sie Ihre neue E-Mail-Adresse für { $app }
mail-email-change-preheader = Ein Klick, und Ihr Konto hat seine neue Adresse.
mail-email-change-title = Neue E-Mail-Adresse bestätigen
mail-email-change-text = Bitte bestätigen Sie, dass diese E-Mail-Adresse Ihnen gehört und die Adresse Ihres Kontos bei { $app } werden soll. Bis dahin behält das Konto seine bisherige Adresse.
mail-email-change-unasked = Das waren nicht Sie? Dann ignorieren Sie diese E-Mail einfach. Ohne Ihre Bestätigung ändert sich nichts.

## Ein neues Passwort wählen

mail-password-reset-subject = Neues Passwort für { $app } wählen
mail-password-reset-preheader = Nur falls Sie darum gebeten haben. Sonst bleibt Ihr Passwort, wie es ist.
mail-password-reset-title = Neues Passwort wählen
mail-password-reset-text = Jemand, wahrscheinlich Sie selbst, hat um ein neues Passwort für Ihr Konto bei { $app } gebeten. Hier können Sie es wählen.
mail-password-reset-button = Neues Passwort wählen
mail-password-reset-validity = { $minutes ->
    [one] Der Link gilt eine Minute lang und nur einmal.
   *[other] Der Link gilt { $minutes } Minuten lang und nur einmal.
}
mail-password-reset-after = Danach sind alle Ihre Geräte abgemeldet. Ihre zweiten Faktoren bleiben, wie sie sind.
mail-password-reset-unasked = Das waren nicht Sie? Dann ignorieren Sie diese E-Mail einfach und geben Sie den Link nicht weiter. Ihr Passwort bleibt, wie es ist.

## Ein neues Passwort wurde angefordert, und es gibt kein Konto

mail-no-account-info-subject = Mit dieser Adresse haben Sie kein Konto bei { $app }
mail-no-account-info-preheader = Jemand hat mit Ihrer E-Mail-Adresse um ein neues Passwort gebeten.
mail-no-account-info-title = Kein Konto mit dieser Adresse
mail-no-account-info-text = Jemand hat gerade bei { $app } mit Ihrer E-Mail-Adresse um ein neues Passwort gebeten. Es gibt dort kein Konto mit ihr.
mail-no-account-info-you = Waren Sie das? Dann haben Sie vielleicht eine andere Adresse verwendet, oder Sie sind noch nicht registriert.
mail-no-account-info-button = { $app } öffnen
mail-no-account-info-unasked = Waren Sie das nicht? Dann müssen Sie nichts tun.

## Jemand hat sich angemeldet

mail-login-alert-subject = Neue Anmeldung bei { $app }
mail-login-alert-preheader = Bitte prüfen Sie, ob Sie das waren.
mail-login-alert-title = Neue Anmeldung
mail-login-alert-text = Jemand hat sich gerade bei Ihrem Konto bei { $app } angemeldet.

## Registrierung mit einer vergebenen Adresse

mail-registration-alert-subject = Sie haben bereits ein Konto bei { $app }
mail-registration-alert-preheader = Jemand wollte sich mit Ihrer E-Mail-Adresse registrieren.
mail-registration-alert-title = Sie haben bereits ein Konto
mail-registration-alert-text = Jemand wollte sich gerade mit Ihrer E-Mail-Adresse bei { $app } registrieren. Dafür gibt es bereits ein Konto; es wurde nichts verändert.
mail-registration-alert-you = Waren Sie das? Dann melden Sie sich einfach mit Ihrem bestehenden Konto an.
mail-registration-alert-button = Anmelden
mail-registration-alert-unasked = Waren Sie das nicht? Dann müssen Sie nichts tun. Ihr Konto ist sicher.

## Wie man sich anmeldet, für alle, die es anders versuchten

mail-identity-provider-info-subject = So melden Sie sich bei { $app } an
mail-identity-provider-info-preheader = So melden Sie sich bei Ihrem Konto an.
mail-identity-provider-info-title = So melden Sie sich an
mail-identity-provider-info-text = { $password ->
    [yes] Jemand wollte gerade auf einem Weg in Ihr Konto bei { $app }, der dafür nicht eingerichtet ist.
   *[no] Jemand wollte gerade ein Passwort für Ihr Konto bei { $app } verwenden. Ihr Konto hat jedoch keines.
}
mail-identity-provider-info-ways = Bitte melden Sie sich an mit: { $ways }
mail-identity-provider-info-button = Anmelden
mail-identity-provider-info-unasked = Waren Sie das nicht? Dann müssen Sie nichts tun. Niemand wurde angemeldet.
mail-list = { $list }, { $next }
mail-way-password = Ihrem Passwort

## Die Sicherheit des Kontos hat sich geändert

mail-security-alert-preheader = Bitte prüfen Sie, ob Sie das waren.
mail-security-alert-email-changed-subject = Die E-Mail-Adresse Ihres Kontos bei { $app } wurde geändert
mail-security-alert-email-changed-title = E-Mail-Adresse geändert
mail-security-alert-email-changed-text = { $mailbox ->
    [former] Ihr Konto bei { $app } hat eine neue E-Mail-Adresse. Seine E-Mails gehen von nun an dorthin und nicht mehr an dieses Postfach.
   *[current] Ihr Konto bei { $app } hat jetzt diese E-Mail-Adresse. Seine E-Mails kommen von nun an hierher.
}
mail-security-alert-password-changed-subject = Ihr Passwort bei { $app } wurde geändert
mail-security-alert-password-changed-title = Passwort geändert
mail-security-alert-password-changed-text = Das Passwort Ihres Kontos bei { $app } wurde geändert. Andere Geräte wurden abgemeldet.
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
mail-security-alert-oauth-connected-subject = Bei { $app } wurde ein Anmeldeweg hinzugefügt
mail-security-alert-oauth-connected-title = Anmeldeweg hinzugefügt
mail-security-alert-oauth-connected-text = Von nun an kann man sich auch mit { $provider } bei Ihrem Konto bei { $app } anmelden.
mail-security-alert-oauth-disconnected-subject = Bei { $app } wurde ein Anmeldeweg entfernt
mail-security-alert-oauth-disconnected-title = Anmeldeweg entfernt
mail-security-alert-oauth-disconnected-text = Mit { $provider } kann man sich nicht mehr bei Ihrem Konto bei { $app } anmelden.
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
mail-security-alert-recovery-codes-renewed-subject = Neue Wiederherstellungscodes bei { $app }
mail-security-alert-recovery-codes-renewed-title = Neue Wiederherstellungscodes
mail-security-alert-recovery-codes-renewed-text = Für Ihr Konto bei { $app } wurden neue Wiederherstellungscodes erstellt. Die bisherigen gelten nicht mehr.
mail-security-alert-few-recovery-codes-left-subject = Ihre Wiederherstellungscodes bei { $app } gehen zur Neige
mail-security-alert-few-recovery-codes-left-title = Die Wiederherstellungscodes gehen zur Neige
mail-security-alert-few-recovery-codes-left-text = { $left ->
    [0] Für Ihr Konto bei { $app } ist kein Wiederherstellungscode mehr übrig.
    [1] Für Ihr Konto bei { $app } ist noch ein Wiederherstellungscode übrig.
   *[other] Für Ihr Konto bei { $app } sind noch { $left } Wiederherstellungscodes übrig.
} Erstellen Sie in Ihren Sicherheitseinstellungen neue, damit Sie sich auch ohne Ihre Authenticator-App anmelden können.
mail-security-alert-second-factor-failures-subject = Fehlgeschlagene Anmeldungen bei { $app }
mail-security-alert-second-factor-failures-title = Der zweite Schritt schlug mehrmals fehl
mail-security-alert-second-factor-failures-text = Jemand kannte das Passwort Ihres Kontos bei { $app } und scheiterte dann mehrmals am zweiten Schritt. So ist niemand hineingekommen.
mail-security-alert-sign-in-paused-subject = Die Anmeldung bei { $app } pausiert
mail-security-alert-sign-in-paused-title = Die Anmeldung pausiert
mail-security-alert-sign-in-paused-text = Für Ihr Konto bei { $app } wurden mehrere falsche Passwörter eingegeben. Die Anmeldung mit dem Passwort pausiert eine Weile. So ist niemand hineingekommen.
mail-security-alert-account-locked-subject = Ihr Konto bei { $app } wurde gesperrt
mail-security-alert-account-locked-title = Konto gesperrt
mail-security-alert-account-locked-text = Ein Administrator hat Ihr Konto bei { $app } gesperrt. Alle Geräte wurden abgemeldet, und niemand kann sich anmelden, bis es entsperrt wird.
mail-security-alert-factors-reset-subject = Zwei-Faktor-Anmeldung bei { $app } zurückgesetzt
mail-security-alert-factors-reset-title = Zwei-Faktor-Anmeldung zurückgesetzt
mail-security-alert-factors-reset-text = Ein Administrator hat die zweiten Faktoren Ihres Kontos bei { $app } entfernt. Bitte richten Sie sie nach der nächsten Anmeldung neu ein.
mail-security-alert-you = Waren Sie das? Dann müssen Sie nichts tun.
mail-security-alert-unasked-settings = Waren Sie das nicht? Dann öffnen Sie jetzt Ihre Sicherheitseinstellungen, beenden Sie alle Sitzungen und ändern Sie Ihr Passwort.
mail-security-alert-unasked-password = Waren Sie das nicht? Dann wählen Sie bitte jetzt ein neues Passwort, das Sie sonst nirgends verwenden.
mail-security-alert-unasked-support = Wenn Sie davon wissen, müssen Sie nichts tun. Andernfalls schreiben Sie sofort an { $email }.
mail-security-alert-button = Sicherheitseinstellungen öffnen
mail-security-alert-button-password = Neues Passwort wählen
mail-device-time = Zeit
mail-device-place = Ort
mail-device-address = Netzwerkadresse
mail-device-device = Gerät
mail-device-method = Methode
mail-device-unknown = unbekannt
mail-device-fact = { $label }: { $value }
mail-device-browser-on-os = { $browser } unter { $os }
mail-method = { $method ->
    [totp] Authenticator-App
   *[email] Code per E-Mail
}

## Ob Mails ankommen

mail-test-subject = Testmail von { $app }
mail-test-preheader = E-Mails von { $app } erreichen Sie.
mail-test-title = Es funktioniert
mail-test-text = E-Mails von { $app } erreichen dieses Postfach, und so sehen sie aus.
mail-test-footer = Jemand, der { $app } betreibt, hat diese E-Mail zum Ausprobieren gesendet.
