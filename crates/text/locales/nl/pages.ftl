### Wat pagina’s zeggen.

## Een nieuw wachtwoord kiezen

page-password-reset-title = Kies een nieuw wachtwoord
page-password-reset-text = Daarna zijn al je apparaten uitgelogd. Je tweede factoren blijven zoals ze zijn.
page-password-reset-field = Nieuw wachtwoord
page-password-reset-button = Nieuw wachtwoord opslaan
page-password-reset-unasked = Heb je hier niet om gevraagd? Sluit dan deze pagina: er gebeurt niets.
page-password-reset-unfit = Dit wachtwoord kan niet worden gebruikt. Neem een langer wachtwoord dat moeilijk te raden is, zonder je naam of adres erin.
page-password-reset-busy = Te veel pogingen. Wacht een paar minuten en probeer het dan opnieuw.
page-password-reset-done-title = Je nieuwe wachtwoord is ingesteld
page-password-reset-done = Log ermee in. Al je apparaten zijn uitgelogd.
page-password-reset-expired-title = De link is te oud
page-password-reset-expired = De tijd is om en er is niets veranderd. Vraag een nieuwe aan.
page-password-reset-invalid-title = De link is niet meer geldig
page-password-reset-invalid = Hij is gebruikt, vervangen door een nieuwere of onderweg afgebroken. Open de nieuwste e-mail of vraag een nieuwe link aan.
