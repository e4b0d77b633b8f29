### Wat pagina’s zeggen. `page-…` staat op een pagina; `error-…` zegt waarom iets niet kan en heet naar de code ervan.

## Op elke pagina

page-skip = Naar de inhoud
page-pages = Pagina’s
page-language = Taal:
page-mailbox = Mailbox
page-email = E-mailadres
page-password = Wachtwoord
page-password-hint = { $number ->
    [one] Minstens één teken, en moeilijk te raden. Meerdere woorden achter elkaar zijn goed.
   *[other] Minstens { $number } tekens, en moeilijk te raden. Meerdere woorden achter elkaar zijn goed.
}
page-name = Naam
page-code = Code van zes cijfers
page-recovery-code = Herstelcode
page-continue = Doorgaan
page-cancel = Annuleren
page-back-to-login = Terug naar inloggen
page-to-account = Naar je account
page-mail-missing = Nog geen e-mail? Het kan een minuut duren. Kijk ook in je spammap.
page-open-mailbox = Ontwikkelmailbox openen
page-show-password = Tonen
page-hide-password = Verbergen

## De startpagina

page-start-title = De deur staat open
page-start-text = { $app } bewaart je account: log in, bescherm het met een tweede stap en zie waar je bent ingelogd.
page-start-api = De API
page-start-api-text = Voor ontwikkelaars: lees wat hij kan en probeer elk verzoek in de browser.
page-start-mailbox = Ontwikkelmailbox
page-start-mailbox-text = Er is geen mailserver ingesteld: codes en links die anders gemaild worden, staan hier.

## De API

page-docs-script = Deze pagina heeft JavaScript nodig.
page-docs-json = Het document dat ze toont openen, als JSON

## De ontwikkelmailbox

page-mailbox-text = Er is geen mailserver ingesteld: e-mails blijven hier en gaan nergens heen. Alleen deze computer kan deze pagina openen.
page-mailbox-recipient = Ontvanger
page-mailbox-only = Alleen e-mails aan…
page-mailbox-refresh = Vernieuwen
page-mailbox-code = Code
page-mailbox-whole = De hele e-mail
page-mailbox-as-text = Als tekst
page-mailbox-as-page = Als pagina
page-mailbox-none = Nog geen e-mail
page-mailbox-none-text = Links, codes en beveiligingsmeldingen verschijnen hier zodra iets ze veroorzaakt: maak bijvoorbeeld een account aan.
page-mailbox-none-to = Geen e-mail aan { $email }
page-mailbox-all = De e-mails aan iedereen tonen

## Inloggen

page-login-title = Inloggen
page-login-button = Inloggen
page-login-forgotten = Wachtwoord vergeten?
page-login-new = Nieuw hier?
page-login-register = Account aanmaken
page-login-guest = Doorgaan als gast
page-login-signed-out = Je bent uitgelogd.
page-login-too-late = Dat duurde te lang, of het is elders afgerond. Log opnieuw in.
page-login-password-set = Je nieuwe wachtwoord is ingesteld. Log ermee in.
page-login-app-on = Je authenticator-app staat aan en alle apparaten zijn uitgelogd. Log er nu mee in.
page-login-deleted = Je account is verwijderd. Tot ziens!
page-or = of
page-provider-continue = Doorgaan met { $provider }

## Registreren

page-register-title = Account aanmaken
page-register-button = Account aanmaken
page-register-known = Heb je al een account?
page-registered-title = Kijk in je mailbox
page-registered-text = We hebben je een e-mail gestuurd. Open de link daarin, zodat we weten dat het adres van jou is. Log daarna in.
page-registered-button = Inloggen

## Gasten

page-guest-title = Doorgaan als gast
page-guest-text = Een naam is genoeg. Je kunt er later een volledig account van maken.
page-guest-button = Doorgaan

## De tweede stap

page-two-factor-title = Nog één stap
page-two-factor-email = We hebben een code naar je e-mailadres gestuurd. Voer die hier in.
page-two-factor-totp = Voer de code in die je authenticator-app nu toont.
page-two-factor-recovery = Voer een van de herstelcodes in die je bewaarde toen je de app instelde. Elke code werkt één keer.
page-code-again = Nieuwe code sturen
page-code-again-in = Nieuwe code over { $seconds } s
page-use-app = Authenticator-app gebruiken
page-use-email = Code per e-mail krijgen
page-use-recovery-code = Herstelcode gebruiken

## Bevestigen dat jij het bent

page-confirm-title = Ben jij het?
page-confirm-text = Je gaat iets belangrijks veranderen. Voer eerst je wachtwoord in.
page-confirm-provider = Je gaat iets belangrijks veranderen. Laat eerst zien dat jij het bent: log nog een keer in waar je je account hebt.
page-confirm-nowhere = Je account logt in met een aanbieder die hier niet meer beschikbaar is. Vraag het aan de beheerder van deze applicatie.
page-renew-title = Een ogenblik
page-renew-text = Je sessie gaat verder.
page-passage-leave = Je gaat verder naar { $provider }.
page-passage-back = Je gaat zo verder.

## Wachtwoord vergeten

page-forgotten-title = Wachtwoord vergeten?
page-forgotten-text = Geef ons je e-mailadres. We sturen je een link waarmee je een nieuw wachtwoord kunt kiezen.
page-forgotten-button = Link sturen
page-forgotten-sent-title = Kijk in je mailbox
page-forgotten-sent = We hebben een e-mail gestuurd naar { $email }. De link daarin is een half uur geldig.
page-forgotten-again = Nieuwe link aanvragen

## Een nieuw wachtwoord kiezen

page-password-reset-title = Kies een nieuw wachtwoord
page-password-reset-text = Daarna zijn al je apparaten uitgelogd. Je tweede factoren blijven zoals ze zijn.
page-password-reset-field = Nieuw wachtwoord
page-password-reset-button = Nieuw wachtwoord opslaan
page-password-reset-unasked = Heb je hier niet om gevraagd? Sluit dan deze pagina: er gebeurt niets.
page-password-reset-done-title = Je nieuwe wachtwoord is ingesteld
page-password-reset-done = Log ermee in. Al je apparaten zijn uitgelogd.
page-password-reset-expired-title = De link is te oud
page-password-reset-expired = De tijd is om en er is niets veranderd. Vraag een nieuwe aan.
page-password-reset-invalid-title = De link is niet meer geldig
page-password-reset-invalid = Hij is gebruikt, vervangen door een nieuwere of onderweg afgebroken. Open de nieuwste e-mail of vraag een nieuwe link aan.

## Een adres bevestigen

page-verification-title = Is dit je e-mailadres?
page-verification-text = Bevestig dat het adres waar de e-mail aankwam van jou is.
page-verification-button = Adres bevestigen
page-verification-unasked = Heb je je niet geregistreerd bij { $app }? Sluit dan deze pagina: er gebeurt niets.
page-verification-done-title = Je adres is bevestigd
page-verification-done = Dank je wel. Je kunt deze pagina sluiten of naar je account gaan.
page-verification-already-title = Je adres was al bevestigd
page-verification-already = Er is niets meer te doen. Je kunt deze pagina sluiten.
page-verification-taken-title = Een ander account heeft dit adres
page-verification-taken = Iemand nam het voordat je de link gebruikte. Je account is zoals het was; kies een ander adres.
page-verification-expired-title = De link is te oud
page-verification-expired = Een link is een dag te gebruiken. Log in en vraag een nieuwe aan.
page-verification-invalid-title = De link is niet meer geldig
page-verification-invalid = Hij is gebruikt, vervangen door een nieuwere of onderweg afgebroken. Open de nieuwste e-mail, of log in en vraag een nieuwe aan.

## Als een pagina niet kan worden getoond

page-trouble-missing = Hier is niets
page-trouble-busy = Een ogenblik geduld
page-trouble-refused = Dat gaat niet
page-trouble-failed = Er ging iets mis
page-trouble-request = Blijft het zo, geef dan dit nummer door aan de helpdesk: { $id }
page-trouble-home = Naar de startpagina

## Het eigen account

page-account = Account
page-profile = Profiel
page-security = Beveiliging
page-sessions = Apparaten
page-activity = Activiteit
page-logout = Uitloggen
page-save = Opslaan
page-change = Wijzigen
page-set = Instellen
page-on = Aan
page-off = Uit
page-turn-on = Aanzetten
page-turn-off = Uitzetten
page-set-up = Instellen
page-copy = Kopiëren
page-copied = Gekopieerd
page-download = Downloaden
page-print = Afdrukken
page-newer = Nieuwere
page-older = Oudere
page-device-unknown = Onbekend apparaat

## Wat er zojuist is gedaan

page-notice-saved = Opgeslagen.
page-notice-picture = Je foto is gewijzigd.
page-notice-mailed = We hebben je een nieuwe link gestuurd. Kijk in je mailbox.
page-notice-email-asked = We hebben een link naar je nieuwe adres gestuurd. Het wordt van jou zodra je de link opent.
page-notice-password-set = Je nieuwe wachtwoord is ingesteld. Andere apparaten zijn uitgelogd.
page-notice-email-on = Codes per e-mail staan aan. Andere apparaten zijn uitgelogd.
page-notice-email-off = Codes per e-mail staan uit.
page-notice-app-off = Je authenticator-app staat uit en de herstelcodes ervan zijn ongeldig.
page-notice-preferred = Vanaf nu wordt hier als eerste om gevraagd.
page-notice-connected = Gekoppeld. Vanaf nu kun je er ook mee inloggen.
page-notice-disconnected = Ontkoppeld. Andere apparaten zijn uitgelogd.
page-notice-session-ended = Dat apparaat is uitgelogd.
page-notice-recovered = Je bent binnen. Ben je je app kwijt, zet hem dan uit en stel nu een andere in.
page-notice-converted = Welkom! We hebben je een link gestuurd om je adres te bevestigen.

## Het eigen profiel

page-guest-you = Je bent een gast
page-guest-you-text = Wat je hier doet, gaat verloren als je sessie eindigt. Met een adres en een wachtwoord kun je het bewaren.
page-convert-title = Maak er een account van
page-convert-text = Alles wat je hier hebt, blijft. Vanaf nu log je in met dit adres en dit wachtwoord.
page-verified = Bevestigd
page-unverified = Niet bevestigd
page-unverified-title = Bevestig je adres
page-unverified-text = We hebben een e-mail gestuurd naar { $email }. Open de link daarin, zodat we weten dat het adres van jou is.
page-unverified-button = Link opnieuw sturen
page-picture-change = Foto wijzigen
page-picture-title = Je foto
page-picture-now = Je huidige foto
page-picture-text = Een JPEG-, PNG-, GIF- of WebP-bestand van hoogstens { $number } MB. Het vierkant in het midden wordt bewaard, zonder waar en wanneer de foto is gemaakt.
page-picture-file = Bestand
page-picture-button = Foto opslaan
page-picture-remove = Foto verwijderen
page-language-title = Taal
page-language-text = Voor pagina’s en de e-mails die ze veroorzaken, waar je ook inlogt.
page-language-browser = Zoals in je browser
page-email-title = Wijzig je e-mailadres
page-email-text = Je adres is { $email }. We sturen een link naar het nieuwe; tot je die opent, verandert er niets.
page-email-new = Nieuw e-mailadres
page-email-button = Link sturen
page-delete = Verwijderen
page-delete-title = Je account verwijderen
page-delete-short = Met alles wat erbij hoort. Dit kan niet ongedaan worden gemaakt.
page-delete-text = Je account wordt meteen verwijderd, met je naam, je foto, je tweede factoren en elke sessie. Niemand kan het terughalen.
page-delete-sure = Ja, verwijder mijn account voorgoed.

## Beveiliging

page-security-text = Wat er tussen je account en alle anderen staat.
page-two-factor = Tweestapsverificatie
page-ways-in = Manieren om in te loggen
page-connected-since = Gekoppeld sinds
page-not-connected = Niet gekoppeld
page-connect = Koppelen
page-connect-title = { $provider } koppelen?
page-connect-text = Je kunt dan ook inloggen met { $provider }. We laten je per e-mail weten dat er is gekoppeld.
page-disconnect = Ontkoppelen
page-disconnect-title = { $provider } ontkoppelen?
page-disconnect-text = Je kunt dan niet meer inloggen met { $provider }, en je andere apparaten worden uitgelogd.
page-password-title = Je wachtwoord
page-password-text = Daarna zijn je andere apparaten uitgelogd. We laten je per e-mail weten dat je wachtwoord is gewijzigd.
page-password-old = Huidig wachtwoord
page-password-new = Nieuw wachtwoord
page-password-is-set = Ingesteld
page-password-is-none = Je hebt er nog geen.
page-preferred = Als eerste gevraagd
page-preferred-title = Als eerste gevraagd
page-preferred-text = Waar moet als eerste om worden gevraagd als je inlogt?
page-email-factor = Codes per e-mail
page-email-factor-text = Na je wachtwoord sturen we een code naar je e-mailadres.
page-email-factor-on = Codes per e-mail aanzetten
page-email-factor-on-text = Vanaf dan sturen we een code naar { $email } als je inlogt. Laten we het nu proberen. Daarna worden je andere apparaten uitgelogd.
page-email-factor-off = Codes per e-mail uitzetten
page-email-factor-off-text = Vanaf dan wordt bij het inloggen alleen om je authenticator-app gevraagd.
page-email-factor-only = Dit is je enige tweede stap en die kan niet worden uitgezet. Stel eerst een authenticator-app in; dan kan het wel.
page-code-send = Stuur mij een code
page-code-sent = We hebben een code gestuurd naar { $email }.
page-app-factor = Authenticator-app
page-app-factor-text = Een app op je telefoon toont elke halve minuut een nieuwe code. Hij werkt zonder netwerk.
page-app-factor-on = Authenticator-app instellen
page-app-factor-off = Authenticator-app uitzetten
page-app-factor-off-text = Vanaf dan wordt bij het inloggen alleen om codes per e-mail gevraagd. Je herstelcodes worden ongeldig.
page-app-factor-only = Dit is je enige tweede stap en die kan niet worden uitgezet. Zet eerst codes per e-mail aan; dan kan het wel.
page-app-scan = Scan deze afbeelding
page-app-scan-text = Open je authenticator-app, voeg een account toe en richt de camera hierop.
page-app-qr = De sleutel voor je authenticator-app als QR-code
page-app-by-hand = Geen camera? Typ deze sleutel:
page-app-open = App op dit apparaat openen
page-app-keep = Bewaar je herstelcodes
page-app-confirm = Voer de code uit de app in
page-app-confirm-text = Daarmee staat de app aan. Daarna worden al je apparaten uitgelogd en log je in met de app.
page-recovery-codes = Herstelcodes
page-recovery-codes-text = Daarmee kom je binnen als je je app kwijt bent. Elke code werkt één keer.
page-recovery-codes-new = Nieuwe codes maken
page-recovery-codes-renew = Nieuwe codes komen in de plaats van de vorige, die meteen ongeldig worden. Ze worden hier één keer getoond.
page-recovery-codes-keep = Met elk van deze codes kom je één keer binnen als je je app kwijt bent. Ze worden alleen nu getoond: bewaar ze op een veilige plek, niet op je telefoon.
page-recovery-codes-kept = Ik heb ze bewaard

## Apparaten en activiteit

page-sessions-text = Waar je nu bent ingelogd. Log uit wat je niet kent.
page-this-device = Dit apparaat
page-session-active = Laatst actief
page-session-end = Uitloggen
page-sessions-end = Overal uitloggen
page-activity-text = Wat er met je account is gebeurd, het nieuwste eerst.
page-activity-none = Nog niets.
page-activity-refused = Mislukt
page-activity-register = Geregistreerd
page-activity-verify-email = Adres bevestigd
page-activity-first-factor = Wachtwoord ingevoerd
page-activity-login = Ingelogd
page-activity-step-up = Bevestigd dat jij het bent
page-activity-logout = Uitgelogd
page-activity-end-session = Apparaat uitgelogd
page-activity-end-all-sessions = Overal uitgelogd
page-activity-reuse-refresh-token = Verdachte sessie beëindigd
page-activity-enable-second-factor = Tweede stap aangezet
page-activity-disable-second-factor = Tweede stap uitgezet
page-activity-prefer-second-factor = Er wordt eerst om een andere tweede stap gevraagd
page-activity-renew-recovery-codes = Nieuwe herstelcodes
page-activity-request-password-reset = Link voor een nieuw wachtwoord aangevraagd
page-activity-reset-password = Nieuw wachtwoord ingesteld met een link
page-activity-change-password = Wachtwoord gewijzigd
page-activity-add-password = Wachtwoord ingesteld
page-activity-request-email-change = Ander adres aangevraagd
page-activity-change-email = Adres gewijzigd
page-activity-change-profile = Naam gewijzigd
page-activity-change-avatar = Foto gewijzigd
page-activity-connect-provider = Inlogdienst gekoppeld
page-activity-disconnect-provider = Inlogdienst ontkoppeld
page-activity-delete-account = Account verwijderd
page-activity-create-guest = Als gast gekomen
page-activity-convert-guest = Van gast een account gemaakt
page-activity-grant-admin = Beheerder gemaakt
page-activity-revoke-admin = Geen beheerder meer
page-activity-lock-account = Account geblokkeerd
page-activity-unlock-account = Account vrijgegeven
page-activity-reset-second-factors = Tweede stappen verwijderd door een beheerder
page-activity-export-account = Gegevens van het account geëxporteerd
page-activity-create-group = Groep gemaakt
page-activity-change-group = Groep gewijzigd
page-activity-delete-group = Groep verwijderd
page-activity-add-member = In een groep geplaatst
page-activity-remove-member = Uit een groep gehaald
page-activity-rotate-keys = Sleutels van de server vervangen
page-activity-send-mail = Een e-mail kon niet worden verstuurd

## Wat er wordt gezegd over wat niet kan

error-other = Er ging bij ons iets mis. Probeer het zo opnieuw.
error-email = Voer één e-mailadres in, zoals naam@example.com.
error-name = Voer een naam van 1 tot 100 tekens in.
error-code = Een code heeft zes cijfers.
error-password-short = { $number ->
    [one] Dit wachtwoord is te kort. Neem minstens één teken.
   *[other] Dit wachtwoord is te kort. Neem minstens { $number } tekens.
}
error-password-long = Dit wachtwoord is te lang. Neem hoogstens { $number } bytes.
error-password-common = Dit is een van de meest gebruikte wachtwoorden. Kies een ander.
error-password-known = Neem een wachtwoord dat niet je naam, je adres of de naam van deze toepassing is.
error-password-weak = Dit wachtwoord is makkelijk te raden. Neem meerdere ongewone woorden of een langere zin.
error-password-classes = Neem kleine letters, hoofdletters, cijfers en symbolen.
error-password-leaked = Dit wachtwoord is bij een andere dienst gelekt. Kies een ander.
error-invalid-credentials = Het e-mailadres of het wachtwoord klopt niet.
error-missing-password-parameter = Voer je wachtwoord in.
error-wrong-two-factor-code = De code klopt niet. Je hebt voorlopig geen pogingen meer.
error-wrong-code-left = { $left ->
    [0] De code klopt niet en is niet meer geldig. Vraag een nieuwe aan.
    [one] De code klopt niet. Je hebt nog één poging.
   *[other] De code klopt niet. Je hebt nog { $left } pogingen.
}
error-two-factor-code-expired = Deze code is niet meer geldig. Vraag een nieuwe aan.
error-wrong-totp-recovery-code = De herstelcode klopt niet of is al gebruikt. Je hebt voorlopig geen pogingen meer.
error-wrong-recovery-code-left = { $left ->
    [one] De herstelcode klopt niet of is al gebruikt. Je hebt nog één poging.
   *[other] De herstelcode klopt niet of is al gebruikt. Je hebt nog { $left } pogingen.
}
error-too-many-attempts = { $minutes ->
    [one] Te veel verkeerde pogingen. Wacht een minuut.
   *[other] Te veel verkeerde pogingen. Wacht { $minutes } minuten.
}
error-ip-login-rate-limit-exceeded = { $minutes ->
    [one] Te veel verkeerde pogingen vanaf je netwerk. Wacht een minuut.
   *[other] Te veel verkeerde pogingen vanaf je netwerk. Wacht { $minutes } minuten.
}
error-ip-rate-limit-exceeded = Te veel verzoeken vanaf je netwerk. Wacht even.
error-user-rate-limit-exceeded = Te veel verzoeken. Wacht even.
error-email-cooldown-active = { $seconds ->
    [one] Er is net een e-mail verstuurd. Over een seconde kun je er nog een aanvragen.
   *[other] Er is net een e-mail verstuurd. Over { $seconds } seconden kun je er nog een aanvragen.
}
error-email-send-failure = De e-mail kon niet worden verstuurd. Probeer het zo opnieuw.
error-email-disabled = Deze server verstuurt op dit moment geen e-mails.
error-registration-disabled = Niemand kan zich hier zelf registreren. Vraag de beheerder om een account.
error-guests-disabled = Hier zijn geen gasten. Registreer je of log in.
error-origin-not-allowed = Dit formulier is van elders verstuurd. Open de pagina opnieuw en probeer het nog eens.
error-resource-not-found = Op dit adres is geen pagina. Misschien is ze verplaatst of is de link afgebroken.
error-server-overloaded = Het is op dit moment te druk. Probeer het over een paar seconden opnieuw.
error-database-failure = Er is niets veranderd, want onze database gaf geen antwoord. Probeer het zo opnieuw.
error-conflict = Iemand heeft tegelijk hetzelfde gewijzigd. Probeer het opnieuw.
error-session-expired = Je sessie is beëindigd. Log opnieuw in.
error-step-up-token-creation-forbidden = Dit hoort bij een andere sessie. Begin opnieuw.
error-picture = Kies een JPEG-, PNG-, GIF- of WebP-bestand dat niet beschadigd en niet te groot is.
error-payload-too-large = Dat is te groot.
error-old-password = Dit is niet je huidige wachtwoord.
error-sure = Vink eerst het vakje aan.
error-email-taken = Een ander account heeft dit adres. Kies een ander adres.
error-guest-email-taken = Dit adres heeft al een account. Log ermee in of kies een ander adres.
error-cannot-disable-only-two-factor-method = Dit is je enige tweede stap. Stel eerst een andere in.
error-two-factor-method-disabled = Deze tweede stap staat uit.
error-cannot-disconnect-last-provider = Dit is je enige manier om in te loggen. Stel eerst een wachtwoord in.
error-provider-not-found = Je account is niet aan deze dienst gekoppeld.
error-no-password-provider = Je account heeft geen wachtwoord. Stel er eerst een in.
error-at-least-one-admin-required = Je bent de enige beheerder. Maak eerst iemand anders beheerder.
error-post-commit-side-effect-failure = Je wijziging is opgeslagen, maar iets wat erop moest volgen is mislukt. Herhaal haar niet.

## Terug van een aanbieder

page-oauth2-error-title = Dat is niet gelukt
page-oauth2-error-again = Terug naar het begin
page-oauth2-error-authentication-failed = Het inloggen is afgebroken of geweigerd en er is niets veranderd. Probeer het opnieuw of log op een andere manier in.
page-oauth2-error-state-parameter-missing = De terugweg was onvolledig: een deel van het adres ontbreekt. Begin opnieuw.
page-oauth2-error-state-expired = Je was langer dan tien minuten weg. Begin opnieuw.
page-oauth2-error-invalid-state = Dit inloggen is in een andere browser begonnen of al gebruikt. Begin opnieuw en blijf in één browser.
page-oauth2-error-user-already-authenticated = Je bent al ingelogd. Log eerst uit om als iemand anders in te loggen.
page-oauth2-error-email-already-registered = Er is al een account met dit e-mailadres. We hebben ernaartoe gemaild hoe je inlogt. Daarna kun je de aanbieder in je instellingen koppelen.
page-oauth2-error-session-token-missing = Het inloggen is niet op onze pagina begonnen. Open onze pagina en begin daar.
page-oauth2-error-session-token-expired = De pagina stond te lang open. Open die opnieuw en begin daar.
page-oauth2-error-invalid-session-token = Het inloggen is niet goed begonnen. Open onze pagina opnieuw en begin daar.
page-oauth2-error-sub-claim-missing = De aanbieder heeft niet gezegd wie je bent. Log op een andere manier in en meld het aan de beheerder van deze toepassing.
page-oauth2-error-email-claim-missing = De aanbieder heeft ons geen e-mailadres gegeven dat je daar hebt bevestigd. Bevestig je adres daar, sta ons toe het te lezen en probeer het opnieuw.
page-oauth2-error-provider-already-connected = Je account is al aan deze aanbieder gekoppeld. Je hoeft niets te doen.
page-oauth2-error-connected-to-another-principal = Je account bij de aanbieder hoort hier bij een ander account. Log daarmee in of ontkoppel het daar eerst.
page-oauth2-error-connection-token-expired = Het verzoek om de aanbieder te koppelen is te oud. Doe het opnieuw in je instellingen.
page-oauth2-error-invalid-connection-token = Het verzoek om de aanbieder te koppelen is niet van dit account en apparaat. Doe het opnieuw in je instellingen.
page-oauth2-error-connection-token-provider-mismatch = Je vroeg om een andere aanbieder te koppelen dan deze. Doe het opnieuw in je instellingen.
page-oauth2-error-step-up-missing = Bevestig eerst dat jij het bent om een aanbieder te koppelen. Doe het daarna opnieuw in je instellingen.
page-oauth2-error-step-up-token-expired = Het is te lang geleden dat je hebt bevestigd dat jij het bent. Bevestig het opnieuw en koppel dan de aanbieder.
page-oauth2-error-invalid-step-up-token = De bevestiging dat jij het bent hoort bij een ander account of apparaat. Bevestig het opnieuw en koppel dan de aanbieder.
page-oauth2-error-access-token-missing = Je bent niet meer ingelogd. Log in en probeer het opnieuw.
page-oauth2-error-invalid-access-token = Je login geldt hier niet. Log opnieuw in en probeer het nog eens.
page-oauth2-error-access-token-expired = Je login is intussen beëindigd. Log opnieuw in en probeer het nog eens.
page-oauth2-error-wrong-account-authenticated = Je hebt bij de aanbieder met een ander account ingelogd dan hier is gekoppeld. Kies daar het juiste.
page-oauth2-error-server-error = Er ging aan onze kant iets mis. Probeer het zo meteen opnieuw.
