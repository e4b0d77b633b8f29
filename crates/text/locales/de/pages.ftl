### Was auf Seiten steht. `page-…` steht auf einer Seite; `error-…` sagt, warum etwas nicht geht, und heißt nach dessen Code.

## Auf jeder Seite

page-skip = Zum Inhalt
page-pages = Seiten
page-language = Sprache:
page-mailbox = Postfach
page-email = E-Mail-Adresse
page-password = Passwort
page-password-hint = { $number ->
    [one] Mindestens ein Zeichen und schwer zu erraten. Gut sind mehrere Wörter hintereinander.
   *[other] Mindestens { $number } Zeichen und schwer zu erraten. Gut sind mehrere Wörter hintereinander.
}
page-name = Name
page-code = Sechsstelliger Code
page-recovery-code = Wiederherstellungscode
page-continue = Weiter
page-cancel = Abbrechen
page-back-to-login = Zurück zur Anmeldung
page-to-account = Zu Ihrem Konto
page-mail-missing = Keine E-Mail da? Es kann eine Minute dauern. Sehen Sie bitte auch im Spam-Ordner nach.
page-open-mailbox = Entwicklungs-Postfach öffnen
page-show-password = Zeigen
page-hide-password = Verbergen

## Die Startseite

page-start-title = Die Tür ist offen
page-start-text = { $app } verwaltet Ihr Konto: Melden Sie sich an, schützen Sie es mit einem zweiten Schritt, und sehen Sie, wo Sie angemeldet sind.
page-start-api = Die API
page-start-api-text = Für Entwickler: Lesen Sie, was sie kann, und probieren Sie jede Anfrage im Browser aus.
page-start-mailbox = Entwicklungs-Postfach
page-start-mailbox-text = Es ist kein Mailserver eingerichtet: Codes und Links, die sonst verschickt würden, liegen hier.

## Die API

page-docs-script = Diese Seite braucht JavaScript.
page-docs-json = Das Dokument, das sie zeigt, als JSON öffnen

## Das Entwicklungs-Postfach

page-mailbox-text = Es ist kein Mailserver eingerichtet, deshalb bleiben E-Mails hier und gehen nirgendwohin. Nur dieser Rechner kann diese Seite öffnen.
page-mailbox-recipient = Empfänger
page-mailbox-only = Nur E-Mails an …
page-mailbox-refresh = Aktualisieren
page-mailbox-code = Code
page-mailbox-whole = Die ganze E-Mail
page-mailbox-as-text = Als Text
page-mailbox-as-page = Als Seite
page-mailbox-none = Noch keine E-Mail
page-mailbox-none-text = Links, Codes und Sicherheitshinweise erscheinen hier, sobald etwas sie auslöst: Legen Sie zum Beispiel ein Konto an.
page-mailbox-none-to = Keine E-Mail an { $email }
page-mailbox-all = Die E-Mails an alle zeigen

## Anmelden

page-login-title = Anmelden
page-login-button = Anmelden
page-login-forgotten = Passwort vergessen?
page-login-new = Neu hier?
page-login-register = Konto anlegen
page-login-guest = Als Gast fortfahren
page-login-signed-out = Sie sind abgemeldet.
page-login-too-late = Das hat zu lange gedauert oder wurde anderswo abgeschlossen. Bitte melden Sie sich noch einmal an.
page-login-password-set = Ihr neues Passwort gilt. Bitte melden Sie sich damit an.
page-login-app-on = Ihre Authenticator-App ist eingerichtet, und alle Geräte wurden abgemeldet. Bitte melden Sie sich jetzt mit ihr an.
page-login-deleted = Ihr Konto ist gelöscht. Auf Wiedersehen!
page-or = oder
page-provider-continue = Weiter mit { $provider }

## Registrieren

page-register-title = Konto anlegen
page-register-button = Konto anlegen
page-register-known = Sie haben schon ein Konto?
page-registered-title = Sehen Sie in Ihr Postfach
page-registered-text = Wir haben Ihnen eine E-Mail geschickt. Öffnen Sie den Link darin, damit wir wissen, dass die Adresse Ihnen gehört. Melden Sie sich dann an.
page-registered-button = Anmelden

## Gäste

page-guest-title = Als Gast fortfahren
page-guest-text = Ein Name genügt. Sie können später ein richtiges Konto daraus machen.
page-guest-button = Weiter

## Der zweite Schritt

page-two-factor-title = Noch ein Schritt
page-two-factor-email = Wir haben einen Code an Ihre E-Mail-Adresse geschickt. Geben Sie ihn hier ein.
page-two-factor-totp = Geben Sie den Code ein, den Ihre Authenticator-App gerade zeigt.
page-two-factor-recovery = Geben Sie einen der Wiederherstellungscodes ein, die Sie beim Einrichten Ihrer App aufbewahrt haben. Jeder gilt einmal.
page-code-again = Neuen Code senden
page-code-again-in = Neuer Code in { $seconds } s
page-use-app = Authenticator-App verwenden
page-use-email = Code per E-Mail erhalten
page-use-recovery-code = Wiederherstellungscode verwenden

## Bestätigen, dass Sie es sind

page-confirm-title = Sind Sie es?
page-confirm-text = Sie sind dabei, etwas Wichtiges zu ändern. Bitte geben Sie zuerst Ihr Passwort ein.
page-confirm-provider = Sie sind dabei, etwas Wichtiges zu ändern. Bitte zeigen Sie zuerst, dass Sie es sind: Melden Sie sich dort, wo Sie Ihr Konto haben, noch einmal an.
page-confirm-nowhere = Ihr Konto meldet sich mit einem Anbieter an, den es hier nicht mehr gibt. Bitte wenden Sie sich an den Betreiber dieser Anwendung.
page-renew-title = Einen Augenblick
page-renew-text = Ihre Sitzung wird fortgesetzt.
page-passage-leave = Weiter geht es zu { $provider }.
page-passage-back = Gleich geht es weiter.

## Ein vergessenes Passwort

page-forgotten-title = Passwort vergessen?
page-forgotten-text = Nennen Sie uns Ihre E-Mail-Adresse. Wir schicken Ihnen einen Link, mit dem Sie ein neues Passwort wählen können.
page-forgotten-button = Link senden
page-forgotten-sent-title = Sehen Sie in Ihr Postfach
page-forgotten-sent = Wir haben eine E-Mail an { $email } geschickt. Der Link darin gilt eine halbe Stunde.
page-forgotten-again = Neuen Link anfordern

## Ein neues Passwort wählen

page-password-reset-title = Neues Passwort wählen
page-password-reset-text = Danach sind alle Ihre Geräte abgemeldet. Ihre zweiten Faktoren bleiben, wie sie sind.
page-password-reset-field = Neues Passwort
page-password-reset-button = Neues Passwort speichern
page-password-reset-unasked = Sie haben nicht darum gebeten? Dann schließen Sie diese Seite: Es geschieht nichts.
page-password-reset-done-title = Ihr neues Passwort gilt
page-password-reset-done = Melden Sie sich damit an. Alle Ihre Geräte wurden abgemeldet.
page-password-reset-expired-title = Der Link ist zu alt
page-password-reset-expired = Seine Zeit ist um, und es wurde nichts geändert. Fordern Sie einen neuen an.
page-password-reset-invalid-title = Der Link gilt nicht mehr
page-password-reset-invalid = Er wurde verwendet, durch einen neueren ersetzt oder unterwegs abgeschnitten. Öffnen Sie die neueste E-Mail oder fordern Sie einen neuen Link an.

## Eine Adresse bestätigen

page-verification-title = Ist das Ihre E-Mail-Adresse?
page-verification-text = Bestätigen Sie, dass die Adresse, an die unsere E-Mail ging, Ihnen gehört.
page-verification-button = Adresse bestätigen
page-verification-unasked = Sie haben sich bei { $app } nicht registriert? Dann schließen Sie diese Seite: Es geschieht nichts.
page-verification-done-title = Ihre Adresse ist bestätigt
page-verification-done = Vielen Dank. Sie können diese Seite schließen oder zu Ihrem Konto gehen.
page-verification-already-title = Ihre Adresse war schon bestätigt
page-verification-already = Es ist nichts mehr zu tun. Sie können diese Seite schließen.
page-verification-taken-title = Ein anderes Konto hat diese Adresse
page-verification-taken = Jemand war schneller. Ihr Konto ist, wie es war; wählen Sie eine andere Adresse.
page-verification-expired-title = Der Link ist zu alt
page-verification-expired = Ein Link gilt einen Tag. Melden Sie sich an und fordern Sie einen neuen an.
page-verification-invalid-title = Der Link gilt nicht mehr
page-verification-invalid = Er wurde verwendet, durch einen neueren ersetzt oder unterwegs abgeschnitten. Öffnen Sie die neueste E-Mail, oder melden Sie sich an und fordern Sie einen neuen Link an.

## Wenn eine Seite nicht gezeigt werden kann

page-trouble-missing = Hier ist nichts
page-trouble-busy = Einen Augenblick, bitte
page-trouble-refused = Das geht so nicht
page-trouble-failed = Etwas ist schiefgegangen
page-trouble-request = Wenn es so bleibt, nennen Sie dem Support diese Nummer: { $id }
page-trouble-home = Zur Startseite

## Das Konto

page-account = Konto
page-profile = Profil
page-security = Sicherheit
page-sessions = Geräte
page-activity = Verlauf
page-logout = Abmelden
page-save = Speichern
page-change = Ändern
page-set = Festlegen
page-on = An
page-off = Aus
page-turn-on = Einschalten
page-turn-off = Ausschalten
page-set-up = Einrichten
page-copy = Kopieren
page-copied = Kopiert
page-download = Herunterladen
page-print = Drucken
page-newer = Neuere
page-older = Ältere
page-device-unknown = Unbekanntes Gerät

## Was gerade getan wurde

page-notice-saved = Gespeichert.
page-notice-picture = Ihr Bild ist geändert.
page-notice-mailed = Wir haben Ihnen einen neuen Link geschickt. Bitte sehen Sie in Ihr Postfach.
page-notice-email-asked = Wir haben einen Link an Ihre neue Adresse geschickt. Sie gilt, sobald Sie ihn öffnen.
page-notice-password-set = Ihr neues Passwort gilt. Andere Geräte wurden abgemeldet.
page-notice-email-on = Codes per E-Mail sind eingeschaltet. Andere Geräte wurden abgemeldet.
page-notice-email-off = Codes per E-Mail sind ausgeschaltet.
page-notice-app-off = Ihre Authenticator-App ist ausgeschaltet, und ihre Wiederherstellungscodes gelten nicht mehr.
page-notice-preferred = Von nun an werden Sie zuerst danach gefragt.
page-notice-connected = Verbunden. Ab jetzt können Sie sich damit anmelden.
page-notice-disconnected = Getrennt. Andere Geräte wurden abgemeldet.
page-notice-session-ended = Dieses Gerät ist abgemeldet.
page-notice-recovered = Sie sind angemeldet. Wenn Ihre App verloren ist, schalten Sie sie aus und richten Sie jetzt eine andere ein.
page-notice-converted = Willkommen! Wir haben Ihnen einen Link geschickt, mit dem Sie Ihre Adresse bestätigen.

## Das Profil

page-guest-you = Sie sind Gast
page-guest-you-text = Was Sie hier tun, geht mit dem Ende der Sitzung verloren. Mit Adresse und Passwort können Sie es behalten.
page-convert-title = Ein Konto daraus machen
page-convert-text = Alles, was Sie hier haben, bleibt. Von nun an melden Sie sich mit dieser Adresse und diesem Passwort an.
page-verified = Bestätigt
page-unverified = Nicht bestätigt
page-unverified-title = Bitte bestätigen Sie Ihre Adresse
page-unverified-text = Wir haben eine E-Mail an { $email } geschickt. Öffnen Sie den Link darin, damit wir wissen, dass die Adresse Ihnen gehört.
page-unverified-button = Link noch einmal senden
page-picture-change = Bild ändern
page-picture-title = Ihr Bild
page-picture-now = Ihr Bild jetzt
page-picture-text = Eine JPEG-, PNG-, GIF- oder WebP-Datei mit höchstens { $number } MB. Behalten wird das Quadrat in der Mitte, ohne Ort und Zeit der Aufnahme.
page-picture-file = Datei
page-picture-button = Bild speichern
page-picture-remove = Bild entfernen
page-language-title = Sprache
page-language-text = Für Seiten und die E-Mails, die sie auslösen, wo immer Sie sich anmelden.
page-language-browser = Wie im Browser eingestellt
page-email-title = E-Mail-Adresse ändern
page-email-text = Ihre Adresse ist { $email }. An die neue schicken wir einen Link; bis Sie ihn öffnen, ändert sich nichts.
page-email-new = Neue E-Mail-Adresse
page-email-button = Link senden
page-delete = Löschen
page-delete-title = Konto löschen
page-delete-short = Mit allem, was dazugehört. Das lässt sich nicht rückgängig machen.
page-delete-text = Ihr Konto wird sofort gelöscht, mit Ihrem Namen, Ihrem Bild, Ihren zweiten Faktoren und jeder Sitzung. Niemand kann es zurückholen.
page-delete-sure = Ja, mein Konto endgültig löschen.

## Sicherheit

page-security-text = Was zwischen Ihrem Konto und allen anderen steht.
page-two-factor = Zwei-Schritt-Bestätigung
page-ways-in = Wege zur Anmeldung
page-connected-since = Verbunden seit
page-not-connected = Nicht verbunden
page-connect = Verbinden
page-connect-title = { $provider } verbinden?
page-connect-text = Sie können sich dann auch mit { $provider } anmelden. Dass verbunden wurde, sagen wir Ihnen per E-Mail.
page-disconnect = Trennen
page-disconnect-title = { $provider } trennen?
page-disconnect-text = Sie können sich dann nicht mehr mit { $provider } anmelden, und Ihre anderen Geräte werden abgemeldet.
page-password-title = Ihr Passwort
page-password-text = Ihre anderen Geräte werden dann abgemeldet. Dass Ihr Passwort geändert wurde, sagen wir Ihnen per E-Mail.
page-password-old = Bisheriges Passwort
page-password-new = Neues Passwort
page-password-is-set = Festgelegt
page-password-is-none = Sie haben noch keins.
page-preferred = Zuerst gefragt
page-preferred-title = Zuerst gefragt
page-preferred-text = Wonach möchten Sie beim Anmelden zuerst gefragt werden?
page-email-factor = Codes per E-Mail
page-email-factor-text = Nach Ihrem Passwort schicken wir einen Code an Ihre E-Mail-Adresse.
page-email-factor-on = Codes per E-Mail einschalten
page-email-factor-on-text = Von da an schicken wir bei jeder Anmeldung einen Code an { $email }. Probieren wir es gleich aus. Ihre anderen Geräte werden dann abgemeldet.
page-email-factor-off = Codes per E-Mail ausschalten
page-email-factor-off-text = Von da an wird beim Anmelden allein nach Ihrer Authenticator-App gefragt.
page-email-factor-only = Das ist Ihr einziger zweiter Schritt, und er lässt sich nicht ausschalten. Richten Sie zuerst eine Authenticator-App ein; dann geht es.
page-code-send = Code senden
page-code-sent = Wir haben einen Code an { $email } geschickt.
page-app-factor = Authenticator-App
page-app-factor-text = Eine App auf Ihrem Telefon zeigt jede halbe Minute einen neuen Code. Sie braucht kein Netz.
page-app-factor-on = Authenticator-App einrichten
page-app-factor-off = Authenticator-App ausschalten
page-app-factor-off-text = Von da an wird beim Anmelden allein nach Codes per E-Mail gefragt. Ihre Wiederherstellungscodes gelten dann nicht mehr.
page-app-factor-only = Das ist Ihr einziger zweiter Schritt, und er lässt sich nicht ausschalten. Schalten Sie zuerst Codes per E-Mail ein; dann geht es.
page-app-scan = Scannen Sie dieses Bild
page-app-scan-text = Öffnen Sie Ihre Authenticator-App, fügen Sie ein Konto hinzu, und richten Sie die Kamera hierher.
page-app-qr = Der Schlüssel für Ihre Authenticator-App als QR-Code
page-app-by-hand = Keine Kamera? Tippen Sie diesen Schlüssel ein:
page-app-open = App auf diesem Gerät öffnen
page-app-keep = Bewahren Sie Ihre Wiederherstellungscodes auf
page-app-confirm = Geben Sie den Code aus der App ein
page-app-confirm-text = Damit ist die App eingeschaltet. Alle Ihre Geräte werden dann abgemeldet, und Sie melden sich mit der App an.
page-recovery-codes = Wiederherstellungscodes
page-recovery-codes-text = Mit ihnen kommen Sie hinein, wenn Sie Ihre App verlieren. Jeder gilt einmal.
page-recovery-codes-new = Neue Codes erzeugen
page-recovery-codes-renew = Neue Codes ersetzen die bisherigen, die sofort ungültig werden. Sie werden hier einmal gezeigt.
page-recovery-codes-keep = Jeder dieser Codes lässt Sie einmal hinein, wenn Sie Ihre App verlieren. Sie werden nur jetzt gezeigt: Bewahren Sie sie sicher auf, nicht auf Ihrem Telefon.
page-recovery-codes-kept = Ich habe sie aufbewahrt

## Geräte und Verlauf

page-sessions-text = Wo Sie jetzt angemeldet sind. Melden Sie ab, was Sie nicht kennen.
page-this-device = Dieses Gerät
page-session-active = Zuletzt aktiv
page-session-end = Abmelden
page-sessions-end = Überall abmelden
page-activity-text = Was mit Ihrem Konto geschehen ist, das Neueste zuerst.
page-activity-none = Noch nichts.
page-activity-refused = Fehlgeschlagen
page-activity-register = Registriert
page-activity-verify-email = Adresse bestätigt
page-activity-first-factor = Passwort eingegeben
page-activity-login = Angemeldet
page-activity-step-up = Bestätigt, dass Sie es sind
page-activity-logout = Abgemeldet
page-activity-end-session = Gerät abgemeldet
page-activity-end-all-sessions = Überall abgemeldet
page-activity-reuse-refresh-token = Verdächtige Sitzung beendet
page-activity-enable-second-factor = Zweiter Schritt eingeschaltet
page-activity-disable-second-factor = Zweiter Schritt ausgeschaltet
page-activity-prefer-second-factor = Zuerst gefragter zweiter Schritt geändert
page-activity-renew-recovery-codes = Neue Wiederherstellungscodes
page-activity-request-password-reset = Link für ein neues Passwort angefordert
page-activity-reset-password = Neues Passwort mit einem Link festgelegt
page-activity-change-password = Passwort geändert
page-activity-add-password = Passwort festgelegt
page-activity-request-email-change = Andere Adresse angefordert
page-activity-change-email = Adresse geändert
page-activity-change-profile = Name geändert
page-activity-change-avatar = Bild geändert
page-activity-connect-provider = Anbieter verbunden
page-activity-disconnect-provider = Anbieter getrennt
page-activity-delete-account = Konto gelöscht
page-activity-create-guest = Als Gast gekommen
page-activity-convert-guest = Aus dem Gast wurde ein Konto
page-activity-grant-admin = Zum Administrator ernannt
page-activity-revoke-admin = Nicht mehr Administrator
page-activity-lock-account = Konto gesperrt
page-activity-unlock-account = Konto entsperrt
page-activity-reset-second-factors = Zweite Schritte von einem Administrator entfernt
page-activity-export-account = Daten des Kontos exportiert
page-activity-create-group = Gruppe angelegt
page-activity-change-group = Gruppe geändert
page-activity-delete-group = Gruppe gelöscht
page-activity-add-member = In eine Gruppe aufgenommen
page-activity-remove-member = Aus einer Gruppe entfernt
page-activity-rotate-keys = Schlüssel des Servers ersetzt
page-activity-send-mail = Eine E-Mail konnte nicht verschickt werden

## Was gesagt wird, wenn etwas nicht geht

error-other = Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es gleich noch einmal.
error-email = Bitte geben Sie eine E-Mail-Adresse ein, etwa name@example.com.
error-name = Bitte geben Sie einen Namen mit 1 bis 100 Zeichen ein.
error-code = Ein Code hat sechs Ziffern.
error-password-short = { $number ->
    [one] Dieses Passwort ist zu kurz. Nehmen Sie mindestens ein Zeichen.
   *[other] Dieses Passwort ist zu kurz. Nehmen Sie mindestens { $number } Zeichen.
}
error-password-long = Dieses Passwort ist zu lang. Nehmen Sie höchstens { $number } Bytes.
error-password-common = Das ist eines der häufigsten Passwörter. Bitte wählen Sie ein anderes.
error-password-known = Bitte nehmen Sie weder Ihren Namen noch Ihre Adresse noch den Namen dieser Anwendung.
error-password-weak = Dieses Passwort ist leicht zu erraten. Nehmen Sie mehrere seltene Wörter oder einen längeren Satz.
error-password-classes = Nehmen Sie Klein- und Großbuchstaben, Ziffern und Zeichen.
error-password-leaked = Dieses Passwort wurde bei einem anderen Dienst bekannt. Bitte wählen Sie ein anderes.
error-invalid-credentials = Die E-Mail-Adresse oder das Passwort ist falsch.
error-missing-password-parameter = Bitte geben Sie Ihr Passwort ein.
error-wrong-two-factor-code = Der Code ist falsch. Für den Moment haben Sie keinen Versuch mehr.
error-wrong-code-left = { $left ->
    [0] Der Code ist falsch und gilt nicht mehr. Fordern Sie einen neuen an.
    [one] Der Code ist falsch. Sie haben noch einen Versuch.
   *[other] Der Code ist falsch. Sie haben noch { $left } Versuche.
}
error-two-factor-code-expired = Dieser Code gilt nicht mehr. Fordern Sie einen neuen an.
error-wrong-totp-recovery-code = Der Wiederherstellungscode ist falsch oder wurde schon verwendet. Für den Moment haben Sie keinen Versuch mehr.
error-wrong-recovery-code-left = { $left ->
    [one] Der Wiederherstellungscode ist falsch oder wurde schon verwendet. Sie haben noch einen Versuch.
   *[other] Der Wiederherstellungscode ist falsch oder wurde schon verwendet. Sie haben noch { $left } Versuche.
}
error-too-many-attempts = { $minutes ->
    [one] Zu viele falsche Versuche. Bitte warten Sie eine Minute.
   *[other] Zu viele falsche Versuche. Bitte warten Sie { $minutes } Minuten.
}
error-ip-login-rate-limit-exceeded = { $minutes ->
    [one] Zu viele falsche Versuche aus Ihrem Netz. Bitte warten Sie eine Minute.
   *[other] Zu viele falsche Versuche aus Ihrem Netz. Bitte warten Sie { $minutes } Minuten.
}
error-ip-rate-limit-exceeded = Zu viele Anfragen aus Ihrem Netz. Bitte warten Sie einen Augenblick.
error-user-rate-limit-exceeded = Zu viele Anfragen. Bitte warten Sie einen Augenblick.
error-email-cooldown-active = { $seconds ->
    [one] Gerade wurde eine E-Mail geschickt. Die nächste können Sie in einer Sekunde anfordern.
   *[other] Gerade wurde eine E-Mail geschickt. Die nächste können Sie in { $seconds } Sekunden anfordern.
}
error-email-send-failure = Die E-Mail konnte nicht verschickt werden. Bitte versuchen Sie es gleich noch einmal.
error-email-disabled = Dieser Server verschickt zurzeit keine E-Mails.
error-registration-disabled = Hier kann sich niemand selbst registrieren. Bitten Sie den Betreiber um ein Konto.
error-guests-disabled = Gäste gibt es hier nicht. Registrieren Sie sich, oder melden Sie sich an.
error-origin-not-allowed = Dieses Formular kam von anderswo. Bitte öffnen Sie die Seite neu und versuchen Sie es noch einmal.
error-resource-not-found = Unter dieser Adresse gibt es keine Seite. Sie ist umgezogen, oder der Link wurde abgeschnitten.
error-server-overloaded = Gerade ist zu viel zu tun. Bitte versuchen Sie es in einigen Sekunden noch einmal.
error-database-failure = Es wurde nichts geändert, weil unsere Datenbank nicht antwortet. Bitte versuchen Sie es gleich noch einmal.
error-conflict = Jemand hat gleichzeitig dasselbe geändert. Bitte versuchen Sie es noch einmal.
error-session-expired = Ihre Sitzung ist zu Ende. Bitte melden Sie sich noch einmal an.
error-step-up-token-creation-forbidden = Das gehört zu einer anderen Sitzung. Bitte fangen Sie noch einmal an.
error-picture = Bitte wählen Sie eine JPEG-, PNG-, GIF- oder WebP-Datei, die weder beschädigt noch zu groß ist.
error-payload-too-large = Das ist zu groß.
error-old-password = Das ist nicht Ihr bisheriges Passwort.
error-sure = Bitte setzen Sie zuerst das Häkchen.
error-email-taken = Ein anderes Konto hat diese Adresse. Bitte wählen Sie eine andere.
error-guest-email-taken = Zu dieser Adresse gibt es schon ein Konto. Melden Sie sich damit an, oder wählen Sie eine andere Adresse.
error-cannot-disable-only-two-factor-method = Das ist Ihr einziger zweiter Schritt. Richten Sie zuerst einen anderen ein.
error-two-factor-method-disabled = Dieser zweite Schritt ist ausgeschaltet.
error-cannot-disconnect-last-provider = Das ist Ihr einziger Weg zur Anmeldung. Legen Sie zuerst ein Passwort fest.
error-provider-not-found = Ihr Konto ist nicht mit diesem Anbieter verbunden.
error-no-password-provider = Ihr Konto hat kein Passwort. Bitte legen Sie zuerst eines fest.
error-at-least-one-admin-required = Sie sind der einzige Administrator. Ernennen Sie zuerst jemand anderen.
error-post-commit-side-effect-failure = Ihre Änderung ist gespeichert, aber etwas, das folgen musste, ist fehlgeschlagen. Wiederholen Sie sie nicht.

## Zurück von einem Anbieter

page-oauth2-error-title = Das hat nicht geklappt
page-oauth2-error-again = Zurück zum Anfang
page-oauth2-error-authentication-failed = Die Anmeldung wurde abgebrochen oder abgelehnt, und es wurde nichts geändert. Versuchen Sie es noch einmal, oder melden Sie sich auf einem anderen Weg an.
page-oauth2-error-state-parameter-missing = Der Rückweg war unvollständig: Ein Teil der Adresse fehlt. Bitte beginnen Sie noch einmal.
page-oauth2-error-state-expired = Sie waren länger als zehn Minuten fort. Bitte beginnen Sie noch einmal.
page-oauth2-error-invalid-state = Diese Anmeldung wurde in einem anderen Browser begonnen oder schon verwendet. Bitte beginnen Sie noch einmal, und bleiben Sie in einem Browser.
page-oauth2-error-user-already-authenticated = Sie sind schon angemeldet. Um sich als jemand anderes anzumelden, melden Sie sich zuerst ab.
page-oauth2-error-email-already-registered = Mit dieser E-Mail-Adresse gibt es schon ein Konto. Wir haben eine E-Mail dorthin geschickt, die sagt, wie man sich anmeldet. Danach können Sie den Anbieter in Ihren Einstellungen verbinden.
page-oauth2-error-session-token-missing = Die Anmeldung wurde nicht auf unserer Seite begonnen. Bitte öffnen Sie unsere Seite, und beginnen Sie dort.
page-oauth2-error-session-token-expired = Die Seite war zu lange offen. Bitte öffnen Sie sie neu, und beginnen Sie dort.
page-oauth2-error-invalid-session-token = Die Anmeldung wurde nicht richtig begonnen. Bitte öffnen Sie unsere Seite neu, und beginnen Sie dort.
page-oauth2-error-sub-claim-missing = Der Anbieter hat nicht gesagt, wer Sie sind. Bitte melden Sie sich auf einem anderen Weg an, und sagen Sie es dem Betreiber dieser Anwendung.
page-oauth2-error-email-claim-missing = Der Anbieter hat uns keine E-Mail-Adresse genannt, die Sie dort bestätigt haben. Bitte bestätigen Sie Ihre Adresse dort, erlauben Sie uns, sie zu lesen, und versuchen Sie es noch einmal.
page-oauth2-error-provider-already-connected = Ihr Konto ist mit diesem Anbieter schon verbunden. Es ist nichts zu tun.
page-oauth2-error-connected-to-another-principal = Ihr Konto bei dem Anbieter gehört hier zu einem anderen Konto. Melden Sie sich mit jenem an, oder trennen Sie es dort zuerst.
page-oauth2-error-connection-token-expired = Die Bitte, den Anbieter zu verbinden, ist zu alt. Bitte beginnen Sie in Ihren Einstellungen noch einmal.
page-oauth2-error-invalid-connection-token = Die Bitte, den Anbieter zu verbinden, gehört nicht zu diesem Konto und Gerät. Bitte beginnen Sie in Ihren Einstellungen noch einmal.
page-oauth2-error-connection-token-provider-mismatch = Sie wollten einen anderen Anbieter verbinden als diesen. Bitte beginnen Sie in Ihren Einstellungen noch einmal.
page-oauth2-error-step-up-missing = Um einen Anbieter zu verbinden, bestätigen Sie zuerst, dass Sie es sind. Beginnen Sie dann in Ihren Einstellungen noch einmal.
page-oauth2-error-step-up-token-expired = Es ist zu lange her, dass Sie bestätigt haben, dass Sie es sind. Bitte bestätigen Sie es noch einmal, und verbinden Sie dann den Anbieter.
page-oauth2-error-invalid-step-up-token = Was bestätigt hat, dass Sie es sind, gehört zu einem anderen Konto oder Gerät. Bitte bestätigen Sie es noch einmal, und verbinden Sie dann den Anbieter.
page-oauth2-error-access-token-missing = Sie sind nicht mehr angemeldet. Bitte melden Sie sich an, und versuchen Sie es noch einmal.
page-oauth2-error-invalid-access-token = Ihre Anmeldung gilt hier nicht. Bitte melden Sie sich neu an, und versuchen Sie es noch einmal.
page-oauth2-error-access-token-expired = Ihre Anmeldung ist inzwischen beendet. Bitte melden Sie sich neu an, und versuchen Sie es noch einmal.
page-oauth2-error-wrong-account-authenticated = Sie haben sich bei dem Anbieter mit einem anderen Konto angemeldet als dem, das hier verbunden ist. Bitte wählen Sie dort das richtige.
page-oauth2-error-server-error = Auf unserer Seite ist etwas schiefgegangen. Bitte versuchen Sie es gleich noch einmal.
