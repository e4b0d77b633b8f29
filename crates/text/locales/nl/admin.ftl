### Wat wordt gezegd tegen wie beheert, en tegen wie de eerste van hen wordt.

## Op elke pagina van het beheer

admin-title = Beheer
admin-users = Personen
admin-groups = Groepen
admin-audit = Logboek
admin-keys = Sleutels
admin-mails = Mails
admin-health = Toestand
admin-done = Gedaan. Het staat in het logboek.
admin-none = Niets gevonden.
admin-total = Gevonden: { $number }
admin-search = Zoeken
admin-any = Maakt niet uit
admin-more = Meer voorwaarden
admin-previous = Vorige pagina
admin-next = Volgende pagina
admin-add = Toevoegen
admin-remove = Weghalen
admin-refresh = Opnieuw kijken

## Personen

admin-who = E-mailadres of account-id
admin-role = Rol
admin-role-guest = Gast
admin-role-user = Gebruiker
admin-role-admin = Beheerder
admin-group = Groep
admin-way-in = Logt in met
admin-order = Volgorde
admin-order-newest = Nieuwste eerst
admin-order-oldest = Oudste eerst
admin-order-active = Laatst actieve eerst
admin-order-name = Op naam (tot 1000 accounts)
admin-created = Geregistreerd
admin-created-from = Geregistreerd vanaf
admin-created-until = Geregistreerd vóór
admin-active = Laatst actief
admin-active-from = Actief vanaf
admin-active-until = Actief vóór
admin-locked = Vergrendeld
admin-locked-since = Vergrendeld sinds
admin-id = Account-id
admin-none-of-it = Geen
admin-act-lock-title = Account vergrendelen
admin-act-lock-text = { $name } wordt meteen overal uitgelogd en kan niet inloggen tot je het account ontgrendelt.
admin-act-unlock-title = Account ontgrendelen
admin-act-unlock-text = { $name } kan weer inloggen.
admin-act-reset-factors-title = Tweede stappen weghalen
admin-act-reset-factors-text = Voor wie de zijne kwijt is: { $name } wordt overal uitgelogd en logt voortaan in zonder tweede stap. Ga eerst na wie het je vraagt.
admin-act-end-sessions-title = Overal uitloggen
admin-act-end-sessions-text = Elk apparaat van { $name } wordt meteen uitgelogd.
admin-act-grant-title = Beheerder maken
admin-act-grant-text = { $name } mag dan alles wat jij hier mag.
admin-act-revoke-title = Rol afnemen
admin-act-revoke-text = { $name } is dan geen beheerder meer.
admin-act-delete-title = Account verwijderen
admin-act-delete-text = Het account van { $name } wordt meteen verwijderd, met alles wat erbij hoort. Niemand kan het terughalen.

## Groepen

admin-groups-text = Een groep staat in de tokens van haar leden, zodat toepassingen haar kennen.
admin-group-new = Nieuwe groep
admin-group-key = Sleutelwoord
admin-group-key-hint = Tot 64 letters, cijfers, punten, streepjes en lage streepjes. Het verandert nooit.
admin-group-names = Namen
admin-group-language = Taal
admin-group-language-hint = Een taalcode, zoals de of pt-BR.
admin-group-language-add = Taal toevoegen
admin-group-description = Beschrijving
admin-group-members = Leden
admin-group-members-show = Leden tonen
admin-group-member-add = Lid toevoegen
admin-group-delete-title = Groep verwijderen
admin-group-delete-text = De leden verlaten haar en blijven verder wat ze zijn.

## Het logboek

admin-audit-text = Wat er op deze server is gebeurd, het nieuwste eerst.
admin-audit-kind = Wat
admin-audit-outcome = Uitkomst
admin-audit-success = Gedaan
admin-audit-failure = Mislukt
admin-audit-denied = Niet toegestaan
admin-audit-about = Over
admin-audit-by = Door
admin-audit-after = Vanaf
admin-audit-before = Vóór
admin-reason-wrong-credentials = Verkeerd wachtwoord of adres
admin-reason-wrong-code = Verkeerde code
admin-reason-wrong-recovery-code = Verkeerde herstelcode
page-activity-restore-backup = Back-up teruggezet
page-activity-retry-mail = Mail wordt opnieuw geprobeerd
page-activity-drop-mail = Mail weggegooid

## Sleutels

admin-keys-text = Met deze sleutels ondertekent, verzegelt en vindt de server wat hij bewaart. Ze af en toe vervangen beperkt wat een gestolen sleutel waard is; niemand wordt erdoor uitgelogd.
admin-keys-signing = Ondertekenen van tokens
admin-keys-sealing = Verzegelen van wat bewaard wordt
admin-keys-blind-index = Vinden van adressen
admin-keys-digest = Samenvattingen van codes en links
admin-keys-since = In gebruik sinds
admin-keys-ongoing = Wordt vervangen
admin-keys-progress = { $done } van { $total }
admin-keys-failed = De laatste vervanging is mislukt
admin-keys-rotate = Sleutels vervangen
admin-keys-rotate-text = Alles wat bewaard wordt, wordt op de achtergrond opnieuw verzegeld; intussen werkt de server zoals altijd. Te vernieuwen waarden: { $number }

## Mails

admin-mails-text = Mails die nog niet zijn bezorgd. Ze worden vanzelf opnieuw geprobeerd, met steeds langere tussenpozen.
admin-mails-pending = Wacht
admin-mails-failed = Opgegeven
admin-mail-tries = Pogingen: { $number }
admin-mail-next = Volgende poging
admin-mail-retry = Nu proberen
admin-mail-drop = Weggooien

## Toestand

admin-health-text = Of de delen van de server werken.
admin-health-database = Database
admin-health-cache = Cache
admin-health-up = Antwoordt
admin-health-down = Antwoordt niet
admin-health-version = Versie
admin-health-mail-off = Mails zijn uitgeschakeld.

## De eerste beheerder

page-first-admin-title = De eerste beheerder
page-first-admin-text = Deze server heeft nog geen accounts. Met het eerste beheer je hem.
page-first-admin-button = Account aanmaken
page-first-admin-void = Deze link telt niet meer. Hij is gebruikt of verlopen, of de server is opnieuw gestart: dan staat er een andere in zijn terminal.
admin-welcome = Welkom! Je beheert nu deze server. Bescherm je account met een tweede stap, onder ‘Beveiliging’ in je account.

## Wat niet kan

error-role-required = Alleen beheerders kunnen deze pagina openen.
error-invalid-request = Iets hiervan kan niet worden aangenomen. Kijk na wat je hebt ingevuld.
error-user-not-found = Dit account bestaat niet, of niet meer.
error-database-entity-not-found = Dit is er niet meer.
error-group-key = Dit kan geen sleutelwoord zijn.
error-group-key-exists = Er is al een groep met dit sleutelwoord.
error-invalid-group-translation = Vul een taalcode in, een naam van 1 tot 100 tekens en hoogstens 1000 tekens beschrijving. Eén naam moet in de standaardtaal zijn.
error-secret-rotation-ongoing = De sleutels worden al vervangen.
error-admin-who = Vul een e-mailadres of de id van een account in.
