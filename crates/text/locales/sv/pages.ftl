### Vad sidor säger. `page-…` står på en sida; `error-…` säger varför något inte går och heter som sin kod.

## På varje sida

page-skip = Hoppa till innehållet
page-pages = Sidor
page-language = Språk:
page-mailbox = Brevlåda
page-email = E-postadress
page-password = Lösenord
page-password-hint = { $number ->
    [one] Minst ett tecken och svårt att gissa. Flera ord efter varandra fungerar bra.
   *[other] Minst { $number } tecken och svårt att gissa. Flera ord efter varandra fungerar bra.
}
page-name = Namn
page-code = Sexsiffrig kod
page-recovery-code = Återställningskod
page-continue = Fortsätt
page-cancel = Avbryt
page-back-to-login = Tillbaka till inloggningen
page-to-account = Till ditt konto
page-mail-missing = Inget mejl än? Det kan ta en minut. Titta även i skräpposten.
page-open-mailbox = Öppna utvecklingsbrevlådan
page-show-password = Visa
page-hide-password = Dölj

## Startsidan

page-start-title = Dörren är öppen
page-start-text = { $app } tar hand om ditt konto: logga in, skydda det med ett andra steg och se var du är inloggad.
page-start-api = API:et
page-start-api-text = För utvecklare: läs vad det kan och prova varje anrop i webbläsaren.
page-start-mailbox = Utvecklingsbrevlåda
page-start-mailbox-text = Ingen e-postserver är inställd: koder och länkar som annars skulle mejlas ligger här.

## API:et

page-docs-script = Den här sidan behöver JavaScript.
page-docs-json = Öppna dokumentet som den visar, som JSON

## Utvecklingsbrevlådan

page-mailbox-text = Ingen e-postserver är inställd: mejl stannar här och går ingenstans. Bara den här datorn kan öppna den här sidan.
page-mailbox-recipient = Mottagare
page-mailbox-only = Bara mejl till…
page-mailbox-refresh = Uppdatera
page-mailbox-code = Kod
page-mailbox-whole = Hela mejlet
page-mailbox-as-text = Som text
page-mailbox-as-page = Som sida
page-mailbox-none = Inget mejl än
page-mailbox-none-text = Länkar, koder och säkerhetsvarningar visas här så snart något orsakar dem: skapa till exempel ett konto.
page-mailbox-none-to = Inget mejl till { $email }
page-mailbox-all = Visa mejlen till alla

## Logga in

page-login-title = Logga in
page-login-button = Logga in
page-login-forgotten = Har du glömt lösenordet?
page-login-new = Ny här?
page-login-register = Skapa ett konto
page-login-guest = Fortsätt som gäst
page-login-signed-out = Du är utloggad.
page-login-too-late = Det tog för lång tid eller slutfördes någon annanstans. Logga in igen.
page-login-password-set = Ditt nya lösenord gäller. Logga in med det.
page-login-app-on = Din autentiseringsapp är på och alla enheter har loggats ut. Logga nu in med den.
page-login-deleted = Ditt konto är raderat. Hej då!
page-or = eller
page-provider-continue = Fortsätt med { $provider }

## Registrera sig

page-register-title = Skapa ett konto
page-register-button = Skapa ett konto
page-register-known = Har du redan ett konto?
page-registered-title = Titta i din inkorg
page-registered-text = Vi har skickat ett mejl till dig. Öppna länken i det, så att vi vet att adressen är din. Logga sedan in.
page-registered-button = Logga in

## Gäster

page-guest-title = Fortsätt som gäst
page-guest-text = Det räcker med ett namn. Du kan göra det till ett fullständigt konto senare.
page-guest-button = Fortsätt

## Det andra steget

page-two-factor-title = Ett steg till
page-two-factor-email = Vi har skickat en kod till din e-postadress. Ange den här.
page-two-factor-totp = Ange koden som din autentiseringsapp visar nu.
page-two-factor-recovery = Ange en av återställningskoderna som du sparade när du ställde in appen. Varje kod kan användas en gång.
page-code-again = Skicka en ny kod
page-code-again-in = Ny kod om { $seconds } s
page-use-app = Använd autentiseringsappen
page-use-email = Få en kod via e-post
page-use-recovery-code = Använd en återställningskod

## Bekräfta att det är du

page-confirm-title = Är det du?
page-confirm-text = Du är på väg att ändra något viktigt. Ange först ditt lösenord.
page-confirm-provider = Du är på väg att ändra något viktigt. Visa först att det är du: logga in en gång till där du har ditt konto.
page-confirm-nowhere = Ditt konto loggar in med en leverantör som inte längre finns här. Fråga den som driver den här applikationen.
page-renew-title = Ett ögonblick
page-renew-text = Din session fortsätter.
page-passage-leave = Du går vidare till { $provider }.
page-passage-back = Du förs strax vidare.

## Ett glömt lösenord

page-forgotten-title = Har du glömt lösenordet?
page-forgotten-text = Ange din e-postadress. Vi skickar en länk som du kan välja ett nytt lösenord med.
page-forgotten-button = Skicka länken
page-forgotten-sent-title = Titta i din inkorg
page-forgotten-sent = Vi har skickat ett mejl till { $email }. Länken i det gäller i en halvtimme.
page-forgotten-again = Be om en ny länk

## Välja ett nytt lösenord

page-password-reset-title = Välj ett nytt lösenord
page-password-reset-text = Därefter loggas alla dina enheter ut. Dina andra faktorer förblir som de är.
page-password-reset-field = Nytt lösenord
page-password-reset-button = Spara det nya lösenordet
page-password-reset-unasked = Var det inte du som bad om detta? Stäng då sidan: ingenting händer.
page-password-reset-done-title = Ditt nya lösenord gäller
page-password-reset-done = Logga in med det. Alla dina enheter har loggats ut.
page-password-reset-expired-title = Länken är för gammal
page-password-reset-expired = Dess tid är ute och ingenting har ändrats. Be om en ny.
page-password-reset-invalid-title = Länken gäller inte längre
page-password-reset-invalid = Den har använts, ersatts av en nyare eller kapats på vägen. Öppna det senaste mejlet eller be om en ny länk.

## Bekräfta en adress

page-verification-title = Är det här din e-postadress?
page-verification-text = Bekräfta att adressen som mejlet kom till är din.
page-verification-button = Bekräfta adressen
page-verification-unasked = Har du inte registrerat dig hos { $app }? Stäng då sidan: ingenting händer.
page-verification-done-title = Din adress är bekräftad
page-verification-done = Tack. Du kan stänga sidan eller gå vidare till ditt konto.
page-verification-already-title = Din adress var redan bekräftad
page-verification-already = Det finns inget mer att göra. Du kan stänga sidan.
page-verification-taken-title = Ett annat konto har den här adressen
page-verification-taken = Någon tog den innan du använde länken. Ditt konto är som det var; välj en annan adress.
page-verification-expired-title = Länken är för gammal
page-verification-expired = En länk kan användas i ett dygn. Logga in och be om en ny.
page-verification-invalid-title = Länken gäller inte längre
page-verification-invalid = Den har använts, ersatts av en nyare eller kapats på vägen. Öppna det senaste mejlet, eller logga in och be om en ny.

## När en sida inte kan visas

page-trouble-missing = Här finns inget
page-trouble-busy = Ett ögonblick
page-trouble-refused = Det går inte
page-trouble-failed = Något gick fel
page-trouble-request = Om det fortsätter så, ge supporten det här numret: { $id }
page-trouble-home = Till startsidan

## Det egna kontot

page-account = Konto
page-profile = Profil
page-security = Säkerhet
page-sessions = Enheter
page-activity = Aktivitet
page-logout = Logga ut
page-save = Spara
page-change = Ändra
page-set = Ange
page-on = På
page-off = Av
page-turn-on = Slå på
page-turn-off = Stäng av
page-set-up = Ställ in
page-copy = Kopiera
page-copied = Kopierat
page-download = Ladda ner
page-print = Skriv ut
page-newer = Nyare
page-older = Äldre
page-device-unknown = Okänd enhet

## Vad som nyss gjordes

page-notice-saved = Sparat.
page-notice-picture = Din bild är ändrad.
page-notice-mailed = Vi har skickat en ny länk. Titta i din inkorg.
page-notice-email-asked = Vi har skickat en länk till din nya adress. Den blir din när du öppnar länken.
page-notice-password-set = Ditt nya lösenord gäller. Andra enheter har loggats ut.
page-notice-email-on = Koder via e-post är på. Andra enheter har loggats ut.
page-notice-email-off = Koder via e-post är av.
page-notice-app-off = Din autentiseringsapp är av och dess återställningskoder gäller inte längre.
page-notice-preferred = Från och med nu frågar vi först efter detta.
page-notice-connected = Anslutet. Från och med nu kan du logga in med det.
page-notice-disconnected = Frånkopplat. Andra enheter har loggats ut.
page-notice-session-ended = Den enheten är utloggad.
page-notice-recovered = Du är inne. Om du har förlorat appen, stäng av den och ställ in en annan nu.
page-notice-converted = Välkommen! Vi har skickat en länk så att du kan bekräfta din adress.

## Den egna profilen

page-guest-you = Du är gäst
page-guest-you-text = Det du gör här går förlorat när din session tar slut. Med en adress och ett lösenord kan du behålla det.
page-convert-title = Gör det till ett konto
page-convert-text = Allt du har här finns kvar. Från och med nu loggar du in med den här adressen och det här lösenordet.
page-verified = Bekräftad
page-unverified = Inte bekräftad
page-unverified-title = Bekräfta din adress
page-unverified-text = Vi har skickat ett mejl till { $email }. Öppna länken i det, så att vi vet att adressen är din.
page-unverified-button = Skicka länken igen
page-picture-change = Ändra bilden
page-picture-title = Din bild
page-picture-now = Din nuvarande bild
page-picture-text = En JPEG-, PNG-, GIF- eller WebP-fil på högst { $number } MB. Kvadraten i mitten sparas, utan var och när bilden togs.
page-picture-file = Fil
page-picture-button = Spara bilden
page-picture-remove = Ta bort bilden
page-language-title = Språk
page-language-text = För sidor och de mejl som de orsakar, var du än loggar in.
page-language-browser = Som i din webbläsare
page-email-title = Ändra din e-postadress
page-email-text = Din adress är { $email }. Vi skickar en länk till den nya; tills du öppnar den ändras ingenting.
page-email-new = Ny e-postadress
page-email-button = Skicka länken
page-delete = Radera
page-delete-title = Radera ditt konto
page-delete-short = Med allt som hör till det. Det går inte att ångra.
page-delete-text = Ditt konto raderas genast, med ditt namn, din bild, dina andra faktorer och alla sessioner. Ingen kan få det tillbaka.
page-delete-sure = Ja, radera mitt konto för gott.

## Säkerhet

page-security-text = Det som står mellan ditt konto och alla andra.
page-two-factor = Tvåstegsverifiering
page-ways-in = Sätt att logga in
page-connected-since = Ansluten sedan
page-not-connected = Inte ansluten
page-connect = Anslut
page-connect-title = Anslut { $provider }?
page-connect-text = Du kan då logga in med { $provider } också. Vi talar om via e-post att det anslöts.
page-disconnect = Koppla från
page-disconnect-title = Koppla från { $provider }?
page-disconnect-text = Du kan då inte längre logga in med { $provider }, och dina andra enheter loggas ut.
page-password-title = Ditt lösenord
page-password-text = Därefter loggas dina andra enheter ut. Vi meddelar dig via e-post att lösenordet har ändrats.
page-password-old = Nuvarande lösenord
page-password-new = Nytt lösenord
page-password-is-set = Angivet
page-password-is-none = Du har inget än.
page-preferred = Efterfrågas först
page-preferred-title = Efterfrågas först
page-preferred-text = Vad ska vi fråga efter först när du loggar in?
page-email-factor = Koder via e-post
page-email-factor-text = Efter lösenordet skickar vi en kod till din e-postadress.
page-email-factor-on = Slå på koder via e-post
page-email-factor-on-text = Från och med då skickar vi en kod till { $email } när du loggar in. Låt oss prova nu. Därefter loggas dina andra enheter ut.
page-email-factor-off = Stäng av koder via e-post
page-email-factor-off-text = Från och med då frågar vi bara efter din autentiseringsapp när du loggar in.
page-email-factor-only = Det här är ditt enda andra steg och det kan inte stängas av. Ställ först in en autentiseringsapp; sedan går det.
page-code-send = Skicka en kod till mig
page-code-sent = Vi har skickat en kod till { $email }.
page-app-factor = Autentiseringsapp
page-app-factor-text = En app i din telefon visar en ny kod varje halvminut. Den fungerar utan nät.
page-app-factor-on = Ställ in en autentiseringsapp
page-app-factor-off = Stäng av din autentiseringsapp
page-app-factor-off-text = Från och med då frågar vi bara efter koder via e-post när du loggar in. Dina återställningskoder slutar gälla.
page-app-factor-only = Det här är ditt enda andra steg och det kan inte stängas av. Slå först på koder via e-post; sedan går det.
page-app-scan = Skanna den här bilden
page-app-scan-text = Öppna din autentiseringsapp, lägg till ett konto och rikta kameran hit.
page-app-qr = Nyckeln till din autentiseringsapp som QR-kod
page-app-by-hand = Ingen kamera? Skriv in den här nyckeln:
page-app-open = Öppna appen på den här enheten
page-app-keep = Spara dina återställningskoder
page-app-confirm = Ange koden från appen
page-app-confirm-text = Med den är appen på. Därefter loggas alla dina enheter ut och du loggar in med appen.
page-recovery-codes = Återställningskoder
page-recovery-codes-text = De släpper in dig om du förlorar appen. Varje kod kan användas en gång.
page-recovery-codes-new = Skapa nya koder
page-recovery-codes-renew = Nya koder ersätter de tidigare, som genast slutar gälla. De visas här en gång.
page-recovery-codes-keep = Var och en av de här koderna släpper in dig en gång om du förlorar appen. De visas bara nu: spara dem på ett säkert ställe, inte i telefonen.
page-recovery-codes-kept = Jag har sparat dem

## Enheter och aktivitet

page-sessions-text = Var du är inloggad nu. Logga ut det du inte känner igen.
page-this-device = Den här enheten
page-session-active = Senast aktiv
page-session-end = Logga ut
page-sessions-end = Logga ut överallt
page-activity-text = Vad som har hänt med ditt konto, det senaste först.
page-activity-none = Inget än.
page-activity-refused = Misslyckades
page-activity-register = Registrerad
page-activity-verify-email = Adress bekräftad
page-activity-first-factor = Lösenord angivet
page-activity-login = Inloggad
page-activity-step-up = Bekräftat att det är du
page-activity-logout = Utloggad
page-activity-end-session = Enhet utloggad
page-activity-end-all-sessions = Utloggad överallt
page-activity-reuse-refresh-token = Misstänkt session avslutad
page-activity-enable-second-factor = Andra steg påslaget
page-activity-disable-second-factor = Andra steg avstängt
page-activity-prefer-second-factor = Ett annat andra steg efterfrågas först
page-activity-renew-recovery-codes = Nya återställningskoder
page-activity-request-password-reset = Länk för nytt lösenord begärd
page-activity-reset-password = Nytt lösenord valt med en länk
page-activity-change-password = Lösenord ändrat
page-activity-add-password = Lösenord angivet
page-activity-request-email-change = En annan adress begärd
page-activity-change-email = Adress ändrad
page-activity-change-profile = Namn ändrat
page-activity-change-avatar = Bild ändrad
page-activity-connect-provider = Inloggningstjänst ansluten
page-activity-disconnect-provider = Inloggningstjänst frånkopplad
page-activity-delete-account = Konto raderat
page-activity-create-guest = Kom som gäst
page-activity-convert-guest = Gäst fick ett konto
page-activity-grant-admin = Gjord till administratör
page-activity-revoke-admin = Inte längre administratör
page-activity-lock-account = Konto låst
page-activity-unlock-account = Konto upplåst
page-activity-reset-second-factors = Andra steg borttagna av en administratör
page-activity-export-account = Kontots uppgifter exporterade
page-activity-create-group = Grupp skapad
page-activity-change-group = Grupp ändrad
page-activity-delete-group = Grupp raderad
page-activity-add-member = Tillagd i en grupp
page-activity-remove-member = Borttagen ur en grupp
page-activity-rotate-keys = Serverns nycklar utbytta
page-activity-send-mail = Ett mejl kunde inte skickas

## Vad som sägs om det som inte går

error-other = Något gick fel hos oss. Försök igen om en stund.
error-email = Ange en enda e-postadress, till exempel namn@example.com.
error-name = Ange ett namn på 1 till 100 tecken.
error-code = En kod har sex siffror.
error-password-short = { $number ->
    [one] Lösenordet är för kort. Ta minst ett tecken.
   *[other] Lösenordet är för kort. Ta minst { $number } tecken.
}
error-password-long = Lösenordet är för långt. Ta högst { $number } byte.
error-password-common = Det här är ett av de vanligaste lösenorden. Välj ett annat.
error-password-known = Välj ett lösenord som inte är ditt namn, din adress eller den här appens namn.
error-password-weak = Lösenordet är lätt att gissa. Ta flera ovanliga ord eller en längre mening.
error-password-classes = Ta små och stora bokstäver, siffror och symboler.
error-password-leaked = Lösenordet har läckt från en annan tjänst. Välj ett annat.
error-invalid-credentials = E-postadressen eller lösenordet är fel.
error-missing-password-parameter = Ange ditt lösenord.
error-wrong-two-factor-code = Koden är fel. Du har inga försök kvar just nu.
error-wrong-code-left = { $left ->
    [0] Koden är fel och gäller inte längre. Be om en ny.
    [one] Koden är fel. Du har ett försök kvar.
   *[other] Koden är fel. Du har { $left } försök kvar.
}
error-two-factor-code-expired = Den här koden gäller inte längre. Be om en ny.
error-wrong-totp-recovery-code = Återställningskoden är fel eller redan använd. Du har inga försök kvar just nu.
error-wrong-recovery-code-left = { $left ->
    [one] Återställningskoden är fel eller redan använd. Du har ett försök kvar.
   *[other] Återställningskoden är fel eller redan använd. Du har { $left } försök kvar.
}
error-too-many-attempts = { $minutes ->
    [one] För många felaktiga försök. Vänta en minut.
   *[other] För många felaktiga försök. Vänta { $minutes } minuter.
}
error-ip-login-rate-limit-exceeded = { $minutes ->
    [one] För många felaktiga försök från ditt nätverk. Vänta en minut.
   *[other] För många felaktiga försök från ditt nätverk. Vänta { $minutes } minuter.
}
error-ip-rate-limit-exceeded = För många anrop från ditt nätverk. Vänta en stund.
error-user-rate-limit-exceeded = För många anrop. Vänta en stund.
error-email-cooldown-active = { $seconds ->
    [one] Ett mejl skickades nyss. Du kan be om ett till om en sekund.
   *[other] Ett mejl skickades nyss. Du kan be om ett till om { $seconds } sekunder.
}
error-email-send-failure = Mejlet kunde inte skickas. Försök igen om en stund.
error-email-disabled = Den här servern skickar inga mejl just nu.
error-registration-disabled = Här kan ingen registrera sig själv. Be den som driver tjänsten om ett konto.
error-guests-disabled = Här finns inga gäster. Registrera dig eller logga in.
error-origin-not-allowed = Formuläret skickades från någon annanstans. Öppna sidan på nytt och försök igen.
error-resource-not-found = Det finns ingen sida på den här adressen. Den kan ha flyttats, eller så har länken kapats.
error-server-overloaded = Det är för mycket att göra just nu. Försök igen om några sekunder.
error-database-failure = Ingenting har ändrats, för vår databas svarade inte. Försök igen om en stund.
error-conflict = Någon ändrade samma sak samtidigt. Försök igen.
error-session-expired = Din session har tagit slut. Logga in igen.
error-step-up-token-creation-forbidden = Det här hör till en annan session. Börja om.
error-picture = Välj en JPEG-, PNG-, GIF- eller WebP-fil som inte är skadad eller för stor.
error-payload-too-large = Det är för stort.
error-old-password = Det här är inte ditt nuvarande lösenord.
error-sure = Markera rutan först.
error-email-taken = Ett annat konto har den här adressen. Välj en annan.
error-guest-email-taken = Den här adressen har redan ett konto. Logga in med det eller välj en annan adress.
error-cannot-disable-only-two-factor-method = Det här är ditt enda andra steg. Ställ in ett annat först.
error-two-factor-method-disabled = Det här andra steget är av.
error-cannot-disconnect-last-provider = Det här är ditt enda sätt att logga in. Ange ett lösenord först.
error-provider-not-found = Ditt konto är inte anslutet till den här tjänsten.
error-no-password-provider = Ditt konto har inget lösenord. Ange ett först.
error-at-least-one-admin-required = Du är den enda administratören. Gör någon annan till administratör först.
error-post-commit-side-effect-failure = Din ändring är sparad, men något som skulle följa misslyckades. Upprepa den inte.

## Tillbaka från en leverantör

page-oauth2-error-title = Det fungerade inte
page-oauth2-error-again = Tillbaka till början
page-oauth2-error-authentication-failed = Inloggningen avbröts eller nekades och ingenting ändrades. Försök igen eller logga in på ett annat sätt.
page-oauth2-error-state-parameter-missing = Vägen tillbaka var ofullständig: en del av adressen saknas. Börja om.
page-oauth2-error-state-expired = Du var borta i mer än tio minuter. Börja om.
page-oauth2-error-invalid-state = Den här inloggningen påbörjades i en annan webbläsare eller har redan använts. Börja om och stanna i en webbläsare.
page-oauth2-error-user-already-authenticated = Du är redan inloggad. Logga ut först om du vill logga in som någon annan.
page-oauth2-error-email-already-registered = Det finns redan ett konto med den här e-postadressen. Vi har mejlat dit hur man loggar in. Därefter kan du ansluta leverantören i dina inställningar.
page-oauth2-error-session-token-missing = Inloggningen påbörjades inte på vår sida. Öppna vår sida och börja där.
page-oauth2-error-session-token-expired = Sidan var öppen för länge. Öppna den igen och börja där.
page-oauth2-error-invalid-session-token = Inloggningen påbörjades inte på rätt sätt. Öppna vår sida igen och börja där.
page-oauth2-error-sub-claim-missing = Leverantören sade inte vem du är. Logga in på ett annat sätt och säg till den som driver den här applikationen.
page-oauth2-error-email-claim-missing = Leverantören gav oss ingen e-postadress som du har bekräftat. Bekräfta din adress där, låt oss läsa den och försök igen.
page-oauth2-error-provider-already-connected = Ditt konto är redan anslutet till den här leverantören. Du behöver inte göra något.
page-oauth2-error-connected-to-another-principal = Ditt konto hos leverantören hör här till ett annat konto. Logga in med det eller koppla bort det där först.
page-oauth2-error-connection-token-expired = Begäran om att ansluta leverantören är för gammal. Gör om den i dina inställningar.
page-oauth2-error-invalid-connection-token = Begäran om att ansluta leverantören kommer inte från det här kontot och den här enheten. Gör om den i dina inställningar.
page-oauth2-error-connection-token-provider-mismatch = Du bad om att ansluta en annan leverantör än den här. Gör om det i dina inställningar.
page-oauth2-error-step-up-missing = Bekräfta först att det är du för att ansluta en leverantör. Försök sedan igen i dina inställningar.
page-oauth2-error-step-up-token-expired = Det är för länge sedan du bekräftade att det är du. Bekräfta igen och anslut sedan leverantören.
page-oauth2-error-invalid-step-up-token = Bekräftelsen att det är du hör till ett annat konto eller en annan enhet. Bekräfta igen och anslut sedan leverantören.
page-oauth2-error-access-token-missing = Du är inte längre inloggad. Logga in och försök igen.
page-oauth2-error-invalid-access-token = Din inloggning gäller inte här. Logga in på nytt och försök igen.
page-oauth2-error-access-token-expired = Din inloggning har upphört under tiden. Logga in på nytt och försök igen.
page-oauth2-error-wrong-account-authenticated = Du loggade in hos leverantören med ett annat konto än det som är anslutet här. Välj rätt konto där.
page-oauth2-error-server-error = Något gick fel hos oss. Försök igen om en stund.
