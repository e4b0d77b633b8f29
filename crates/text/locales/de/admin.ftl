### Was denen gesagt wird, die verwalten, und wer die Erste von ihnen wird.

## Auf jeder Seite der Verwaltung

admin-title = Verwaltung
admin-users = Personen
admin-groups = Gruppen
admin-audit = Protokoll
admin-keys = Schlüssel
admin-mails = E-Mails
admin-health = Zustand
admin-done = Erledigt. Es steht im Protokoll.
admin-none = Nichts gefunden.
admin-total = Gefunden: { $number }
admin-search = Suchen
admin-any = Beliebig
admin-more = Weitere Bedingungen
admin-previous = Vorige Seite
admin-next = Nächste Seite
admin-add = Hinzufügen
admin-remove = Entfernen
admin-refresh = Erneut nachsehen

## Personen

admin-who = E-Mail-Adresse oder Kontonummer
admin-role = Rolle
admin-role-guest = Gast
admin-role-user = Benutzer
admin-role-admin = Administrator
admin-group = Gruppe
admin-way-in = Meldet sich an mit
admin-order = Reihenfolge
admin-order-newest = Neueste zuerst
admin-order-oldest = Älteste zuerst
admin-order-active = Zuletzt aktive zuerst
admin-order-name = Nach Namen (bis zu 1000 Konten)
admin-created = Registriert
admin-created-from = Registriert ab
admin-created-until = Registriert vor
admin-active = Zuletzt aktiv
admin-active-from = Aktiv ab
admin-active-until = Aktiv vor
admin-locked = Gesperrt
admin-locked-since = Gesperrt seit
admin-id = Kontonummer
admin-none-of-it = Keine
admin-act-lock-title = Konto sperren
admin-act-lock-text = { $name } wird sofort überall abgemeldet und kann sich nicht anmelden, bis Sie das Konto entsperren.
admin-act-unlock-title = Konto entsperren
admin-act-unlock-text = { $name } kann sich wieder anmelden.
admin-act-reset-factors-title = Zweite Schritte entfernen
admin-act-reset-factors-text = Für jemanden, der seine verloren hat: { $name } wird überall abgemeldet und meldet sich von da an ohne zweiten Schritt an. Vergewissern Sie sich zuerst, wer Sie darum bittet.
admin-act-end-sessions-title = Überall abmelden
admin-act-end-sessions-text = Jedes Gerät von { $name } wird sofort abgemeldet.
admin-act-grant-title = Zum Administrator ernennen
admin-act-grant-text = { $name } darf dann alles, was Sie hier dürfen.
admin-act-revoke-title = Rolle entziehen
admin-act-revoke-text = { $name } ist dann kein Administrator mehr.
admin-act-delete-title = Konto löschen
admin-act-delete-text = Das Konto von { $name } wird sofort gelöscht, mit allem, was dazugehört. Niemand kann es zurückholen.

## Gruppen

admin-groups-text = Eine Gruppe steht in den Tokens ihrer Mitglieder, damit Anwendungen davon wissen.
admin-group-new = Neue Gruppe
admin-group-key = Kürzel
admin-group-key-hint = Bis zu 64 Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche. Es ändert sich nie.
admin-group-names = Namen
admin-group-language = Sprache
admin-group-language-hint = Ein Sprachkürzel wie de oder pt-BR.
admin-group-language-add = Sprache hinzufügen
admin-group-description = Beschreibung
admin-group-members = Mitglieder
admin-group-members-show = Mitglieder zeigen
admin-group-member-add = Mitglied hinzufügen
admin-group-delete-title = Gruppe löschen
admin-group-delete-text = Ihre Mitglieder verlassen sie und bleiben sonst, was sie sind.

## Das Protokoll

admin-audit-text = Was auf diesem Server geschehen ist, das Neueste zuerst.
admin-audit-kind = Was
admin-audit-outcome = Ergebnis
admin-audit-success = Erledigt
admin-audit-failure = Fehlgeschlagen
admin-audit-denied = Nicht erlaubt
admin-audit-about = Betrifft
admin-audit-by = Von
admin-audit-after = Ab
admin-audit-before = Vor
admin-reason-wrong-credentials = Falsches Passwort oder falsche Adresse
admin-reason-wrong-code = Falscher Code
admin-reason-wrong-recovery-code = Falscher Wiederherstellungscode
page-activity-restore-backup = Sicherung eingespielt
page-activity-retry-mail = E-Mail wird noch einmal versucht
page-activity-drop-mail = E-Mail verworfen

## Schlüssel

admin-keys-text = Mit diesen Schlüsseln unterschreibt, versiegelt und findet der Server, was er aufbewahrt. Werden sie ab und zu ersetzt, ist ein gestohlener weniger wert; niemand wird dadurch abgemeldet.
admin-keys-signing = Unterschreiben von Tokens
admin-keys-sealing = Versiegeln des Gespeicherten
admin-keys-blind-index = Finden von Adressen
admin-keys-digest = Prüfsummen von Codes und Links
admin-keys-since = In Gebrauch seit
admin-keys-ongoing = Wird ersetzt
admin-keys-progress = { $done } von { $total }
admin-keys-failed = Das letzte Ersetzen ist fehlgeschlagen
admin-keys-rotate = Schlüssel ersetzen
admin-keys-rotate-text = Alles Gespeicherte wird im Hintergrund neu versiegelt; der Server arbeitet dabei wie immer. Zu erneuernde Werte: { $number }

## E-Mails

admin-mails-text = E-Mails, die noch nicht zugestellt sind. Sie werden von selbst wieder versucht, in immer größeren Abständen.
admin-mails-pending = Wartet
admin-mails-failed = Aufgegeben
admin-mail-tries = Versuche: { $number }
admin-mail-next = Nächster Versuch
admin-mail-retry = Jetzt versuchen
admin-mail-drop = Verwerfen

## Zustand

admin-health-text = Ob die Teile des Servers arbeiten.
admin-health-database = Datenbank
admin-health-cache = Cache
admin-health-up = Antwortet
admin-health-down = Antwortet nicht
admin-health-version = Version
admin-health-mail-off = E-Mails sind abgeschaltet.

## Der erste Administrator

page-first-admin-title = Der erste Administrator
page-first-admin-text = Auf diesem Server gibt es noch keine Konten. Mit dem ersten verwalten Sie ihn.
page-first-admin-button = Konto anlegen
page-first-admin-void = Dieser Link gilt nicht mehr. Er wurde benutzt, ist abgelaufen, oder der Server wurde neu gestartet: Dann steht in dessen Terminal ein anderer.
admin-welcome = Willkommen! Sie verwalten nun diesen Server. Schützen Sie Ihr Konto mit einem zweiten Schritt, unter „Sicherheit“ in Ihrem Konto.

## Was nicht geht

error-role-required = Nur Administratoren können diese Seite öffnen.
error-invalid-request = Etwas hiervon lässt sich nicht annehmen. Bitte sehen Sie Ihre Eingaben durch.
error-user-not-found = Dieses Konto gibt es nicht oder nicht mehr.
error-database-entity-not-found = Das gibt es nicht mehr.
error-group-key = Das kann kein Kürzel sein.
error-group-key-exists = Eine Gruppe mit diesem Kürzel gibt es schon.
error-invalid-group-translation = Bitte geben Sie ein Sprachkürzel, einen Namen von 1 bis 100 Zeichen und höchstens 1000 Zeichen Beschreibung ein. Ein Name muss in der Standardsprache sein.
error-secret-rotation-ongoing = Die Schlüssel werden gerade ersetzt.
error-admin-who = Bitte geben Sie eine E-Mail-Adresse oder die Nummer eines Kontos ein.
