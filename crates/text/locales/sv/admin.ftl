### Vad som sägs till dem som administrerar, och till den som blir den första av dem.

## På varje sida i administrationen

admin-title = Administration
admin-users = Personer
admin-groups = Grupper
admin-audit = Logg
admin-keys = Nycklar
admin-mails = Mejl
admin-health = Tillstånd
admin-done = Klart. Det står i loggen.
admin-none = Inget hittades.
admin-total = Hittade: { $number }
admin-search = Sök
admin-any = Vilken som helst
admin-more = Fler villkor
admin-previous = Föregående sida
admin-next = Nästa sida
admin-add = Lägg till
admin-remove = Ta bort
admin-refresh = Titta igen

## Personer

admin-who = E-postadress eller konto-id
admin-role = Roll
admin-role-guest = Gäst
admin-role-user = Användare
admin-role-admin = Administratör
admin-group = Grupp
admin-way-in = Loggar in med
admin-order = Ordning
admin-order-newest = Nyast först
admin-order-oldest = Äldst först
admin-order-active = Senast aktiva först
admin-order-name = Efter namn (upp till 1000 konton)
admin-created = Registrerad
admin-created-from = Registrerad från
admin-created-until = Registrerad före
admin-active = Senast aktiv
admin-active-from = Aktiv från
admin-active-until = Aktiv före
admin-locked = Låst
admin-locked-since = Låst sedan
admin-id = Konto-id
admin-none-of-it = Inga
admin-act-lock-title = Lås kontot
admin-act-lock-text = { $name } loggas genast ut överallt och kan inte logga in förrän du låser upp kontot.
admin-act-unlock-title = Lås upp kontot
admin-act-unlock-text = { $name } kan logga in igen.
admin-act-reset-factors-title = Ta bort de andra stegen
admin-act-reset-factors-text = För någon som har förlorat sina: { $name } loggas ut överallt och loggar sedan in utan ett andra steg. Ta först reda på vem det är som ber dig.
admin-act-end-sessions-title = Logga ut överallt
admin-act-end-sessions-text = Alla enheter som hör till { $name } loggas genast ut.
admin-act-grant-title = Gör till administratör
admin-act-grant-text = { $name } får då göra allt som du får göra här.
admin-act-revoke-title = Ta ifrån rollen
admin-act-revoke-text = { $name } är då inte längre administratör.
admin-act-delete-title = Radera kontot
admin-act-delete-text = Kontot för { $name } raderas genast, med allt som hör till det. Ingen kan få det tillbaka.

## Grupper

admin-groups-text = En grupp står i medlemmarnas token, så att program känner till den.
admin-group-new = Ny grupp
admin-group-key = Nyckelord
admin-group-key-hint = Upp till 64 bokstäver, siffror, punkter, bindestreck och understreck. Det ändras aldrig.
admin-group-names = Namn
admin-group-language = Språk
admin-group-language-hint = En språkkod, som de eller pt-BR.
admin-group-language-add = Lägg till ett språk
admin-group-description = Beskrivning
admin-group-members = Medlemmar
admin-group-members-show = Visa medlemmarna
admin-group-member-add = Lägg till en medlem
admin-group-delete-title = Radera gruppen
admin-group-delete-text = Medlemmarna lämnar den och är i övrigt vad de är.

## Loggen

admin-audit-text = Vad som har hänt på den här servern, det nyaste först.
admin-audit-kind = Vad
admin-audit-outcome = Utfall
admin-audit-success = Gjort
admin-audit-failure = Misslyckades
admin-audit-denied = Inte tillåtet
admin-audit-about = Gäller
admin-audit-by = Av
admin-audit-after = Från
admin-audit-before = Före
admin-reason-wrong-credentials = Fel lösenord eller adress
admin-reason-wrong-code = Fel kod
admin-reason-wrong-recovery-code = Fel återställningskod
page-activity-restore-backup = Säkerhetskopia återställd
page-activity-retry-mail = Mejl försöks igen
page-activity-drop-mail = Mejl kastat

## Nycklar

admin-keys-text = Med de här nycklarna signerar, förseglar och hittar servern det som den förvarar. Att byta dem då och då begränsar vad en stulen är värd; ingen loggas ut av det.
admin-keys-signing = Signering av token
admin-keys-sealing = Försegling av det som förvaras
admin-keys-blind-index = Sökning av adresser
admin-keys-digest = Kontrollsummor av koder och länkar
admin-keys-since = I bruk sedan
admin-keys-ongoing = Byts ut
admin-keys-progress = { $done } av { $total }
admin-keys-failed = Det senaste bytet misslyckades
admin-keys-rotate = Byt nycklarna
admin-keys-rotate-text = Allt som förvaras förseglas på nytt i bakgrunden; servern arbetar under tiden som vanligt. Värden att förnya: { $number }

## Mejl

admin-mails-text = Mejl som ännu inte har levererats. De försöks igen av sig själva, med allt längre mellanrum.
admin-mails-pending = Väntar
admin-mails-failed = Uppgivet
admin-mail-tries = Försök: { $number }
admin-mail-next = Nästa försök
admin-mail-retry = Försök nu
admin-mail-drop = Kasta

## Tillstånd

admin-health-text = Om serverns delar fungerar.
admin-health-database = Databas
admin-health-cache = Cache
admin-health-up = Svarar
admin-health-down = Svarar inte
admin-health-version = Version
admin-health-mail-off = Mejl är avstängda.

## Den första administratören

page-first-admin-title = Den första administratören
page-first-admin-text = Den här servern har inga konton ännu. Med det första administrerar du den.
page-first-admin-button = Skapa kontot
page-first-admin-void = Länken gäller inte längre. Den har använts eller gått ut, eller så har servern startats om: då står en annan i dess terminal.
admin-welcome = Välkommen! Du administrerar nu den här servern. Skydda ditt konto med ett andra steg, under ”Säkerhet” i ditt konto.

## Vad som inte går

error-role-required = Bara administratörer kan öppna den här sidan.
error-invalid-request = Något här kan inte tas emot. Se över det du skrev.
error-user-not-found = Det finns inget sådant konto, eller inte längre.
error-database-entity-not-found = Det här finns inte längre.
error-group-key = Det här kan inte vara ett nyckelord.
error-group-key-exists = Det finns redan en grupp med det här nyckelordet.
error-invalid-group-translation = Ange en språkkod, ett namn på 1 till 100 tecken och högst 1000 tecken beskrivning. Ett namn måste vara på standardspråket.
error-secret-rotation-ongoing = Nycklarna byts redan.
error-admin-who = Ange en e-postadress eller ett kontos id.
