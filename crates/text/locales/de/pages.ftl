### Was auf Seiten steht.

## Ein neues Passwort wählen

page-password-reset-title = Neues Passwort wählen
page-password-reset-text = Danach sind alle Ihre Geräte abgemeldet. Ihre zweiten Faktoren bleiben, wie sie sind.
page-password-reset-field = Neues Passwort
page-password-reset-button = Neues Passwort speichern
page-password-reset-unasked = Sie haben nicht darum gebeten? Dann schließen Sie diese Seite: Es geschieht nichts.
page-password-reset-unfit = Dieses Passwort kann nicht verwendet werden. Nehmen Sie ein längeres, das schwer zu erraten ist und weder Ihren Namen noch Ihre Adresse enthält.
page-password-reset-busy = Zu viele Versuche. Bitte warten Sie einige Minuten und versuchen Sie es dann noch einmal.
page-password-reset-done-title = Ihr neues Passwort gilt
page-password-reset-done = Melden Sie sich damit an. Alle Ihre Geräte wurden abgemeldet.
page-password-reset-expired-title = Der Link ist zu alt
page-password-reset-expired = Seine Zeit ist um, und es wurde nichts geändert. Fordern Sie einen neuen an.
page-password-reset-invalid-title = Der Link gilt nicht mehr
page-password-reset-invalid = Er wurde verwendet, durch einen neueren ersetzt oder unterwegs abgeschnitten. Öffnen Sie die neueste E-Mail oder fordern Sie einen neuen Link an.
