### Ciò che dicono le pagine. `page-…` sta su una pagina; `error-…` dice perché qualcosa non si può fare e prende il nome dal suo codice.

## In ogni pagina

page-skip = Vai al contenuto
page-pages = Pagine
page-language = Lingua:
page-mailbox = Casella
page-email = Indirizzo e-mail
page-password = Password
page-password-hint = { $number ->
    [one] Almeno un carattere, e difficile da indovinare. Più parole insieme vanno bene.
   *[other] Almeno { $number } caratteri, e difficile da indovinare. Più parole insieme vanno bene.
}
page-name = Nome
page-code = Codice di sei cifre
page-recovery-code = Codice di recupero
page-continue = Continua
page-cancel = Annulla
page-back-to-login = Torna all’accesso
page-to-account = Al tuo account
page-mail-missing = Nessuna e-mail? Può volerci un minuto. Guarda anche nella posta indesiderata.
page-open-mailbox = Apri la casella di sviluppo
page-show-password = Mostra
page-hide-password = Nascondi

## La pagina iniziale

page-start-title = La porta è aperta
page-start-text = { $app } custodisce il tuo account: accedi, proteggilo con un secondo passaggio e guarda dove hai effettuato l’accesso.
page-start-api = L’API
page-start-api-text = Per chi sviluppa: leggi cosa sa fare e prova ogni richiesta dal browser.
page-start-mailbox = Casella di sviluppo
page-start-mailbox-text = Non è configurato alcun server di posta: i codici e i link che verrebbero inviati si trovano qui.

## L’API

page-docs-script = Questa pagina ha bisogno di JavaScript.
page-docs-json = Apri il documento che mostra, come JSON

## La casella di sviluppo

page-mailbox-text = Non è configurato alcun server di posta: le e-mail restano qui e non partono. Solo questo computer può aprire questa pagina.
page-mailbox-recipient = Destinatario
page-mailbox-only = Solo e-mail a…
page-mailbox-refresh = Aggiorna
page-mailbox-code = Codice
page-mailbox-whole = L’e-mail intera
page-mailbox-as-text = Come testo
page-mailbox-as-page = Come pagina
page-mailbox-none = Ancora nessuna e-mail
page-mailbox-none-text = Link, codici e avvisi di sicurezza compaiono qui appena qualcosa li causa: crea un account, per esempio.
page-mailbox-none-to = Nessuna e-mail a { $email }
page-mailbox-all = Mostra le e-mail a tutti

## Accedere

page-login-title = Accedi
page-login-button = Accedi
page-login-forgotten = Hai dimenticato la password?
page-login-new = Sei qui per la prima volta?
page-login-register = Crea un account
page-login-guest = Continua come ospite
page-login-signed-out = Hai effettuato la disconnessione.
page-login-too-late = È passato troppo tempo, oppure l’accesso è stato completato altrove. Accedi di nuovo.
page-login-password-set = La tua nuova password è attiva. Usala per accedere.
page-login-app-on = La tua app di autenticazione è attiva e tutti i dispositivi sono stati disconnessi. Ora accedi con l’app.
page-login-deleted = Il tuo account è stato eliminato. Arrivederci!
page-or = oppure
page-provider-continue = Continua con { $provider }

## Registrarsi

page-register-title = Crea un account
page-register-button = Crea un account
page-register-known = Hai già un account?
page-registered-title = Controlla la tua posta
page-registered-text = Ti abbiamo inviato un’e-mail. Apri il link che contiene, così sappiamo che l’indirizzo è tuo. Poi accedi.
page-registered-button = Accedi

## Ospiti

page-guest-title = Continua come ospite
page-guest-text = Basta un nome. Più tardi potrai farne un account completo.
page-guest-button = Continua

## Il secondo passaggio

page-two-factor-title = Ancora un passaggio
page-two-factor-email = Abbiamo inviato un codice al tuo indirizzo e-mail. Inseriscilo qui.
page-two-factor-totp = Inserisci il codice che la tua app di autenticazione mostra ora.
page-two-factor-recovery = Inserisci uno dei codici di recupero che hai conservato quando hai configurato l’app. Ognuno si può usare una volta sola.
page-code-again = Invia un nuovo codice
page-code-again-in = Nuovo codice tra { $seconds } s
page-use-app = Usa l’app di autenticazione
page-use-email = Ricevi un codice via e-mail
page-use-recovery-code = Usa un codice di recupero

## Confermare che sei tu

page-confirm-title = Sei tu?
page-confirm-text = Stai per cambiare qualcosa di importante. Prima inserisci la tua password.
page-confirm-provider = Stai per cambiare qualcosa di importante. Prima mostra che sei tu: accedi ancora una volta dove hai il tuo account.
page-confirm-nowhere = Il tuo account accede con un fornitore che qui non è più disponibile. Rivolgiti a chi gestisce questa applicazione.
page-renew-title = Un momento
page-renew-text = La tua sessione continua.
page-passage-leave = Prosegui su { $provider }.
page-passage-back = Tra un attimo prosegui.

## Password dimenticata

page-forgotten-title = Hai dimenticato la password?
page-forgotten-text = Indicaci il tuo indirizzo e-mail. Ti inviamo un link con cui scegliere una nuova password.
page-forgotten-button = Invia il link
page-forgotten-sent-title = Controlla la tua posta
page-forgotten-sent = Abbiamo inviato un’e-mail a { $email }. Il link che contiene è valido per mezz’ora.
page-forgotten-again = Chiedi un nuovo link

## Scegliere una nuova password

page-password-reset-title = Scegli una nuova password
page-password-reset-text = Dopo, tutti i tuoi dispositivi vengono disconnessi. I tuoi secondi fattori restano come sono.
page-password-reset-field = Nuova password
page-password-reset-button = Salva la nuova password
page-password-reset-unasked = Non l’hai chiesto tu? Allora chiudi questa pagina: non succede nulla.
page-password-reset-done-title = La tua nuova password è attiva
page-password-reset-done = Usala per accedere. Tutti i tuoi dispositivi sono stati disconnessi.
page-password-reset-expired-title = Il link è troppo vecchio
page-password-reset-expired = È scaduto e nulla è cambiato. Chiedine uno nuovo.
page-password-reset-invalid-title = Il link non è più valido
page-password-reset-invalid = È stato usato, sostituito da uno più recente o troncato lungo il percorso. Apri l’e-mail più recente o chiedi un nuovo link.

## Confermare un indirizzo

page-verification-title = È il tuo indirizzo e-mail?
page-verification-text = Conferma che l’indirizzo a cui è arrivata l’e-mail è tuo.
page-verification-button = Conferma l’indirizzo
page-verification-unasked = Non ti sei registrato su { $app }? Allora chiudi questa pagina: non succede nulla.
page-verification-done-title = Il tuo indirizzo è confermato
page-verification-done = Grazie. Puoi chiudere questa pagina o passare al tuo account.
page-verification-already-title = Il tuo indirizzo era già confermato
page-verification-already = Non c’è altro da fare. Puoi chiudere questa pagina.
page-verification-taken-title = Un altro account ha questo indirizzo
page-verification-taken = Qualcuno lo ha preso prima che tu usassi il link. Il tuo account è com’era; scegli un altro indirizzo.
page-verification-expired-title = Il link è troppo vecchio
page-verification-expired = Un link si può usare per un giorno. Accedi e chiedine uno nuovo.
page-verification-invalid-title = Il link non è più valido
page-verification-invalid = È stato usato, sostituito da uno più recente o troncato lungo il percorso. Apri l’e-mail più recente, oppure accedi e chiedine uno nuovo.

## Quando una pagina non si può mostrare

page-trouble-missing = Qui non c’è nulla
page-trouble-busy = Un momento, per favore
page-trouble-refused = Così non funziona
page-trouble-failed = Qualcosa è andato storto
page-trouble-request = Se continua così, comunica questo numero all’assistenza: { $id }
page-trouble-home = Alla pagina iniziale

## Il proprio account

page-account = Account
page-profile = Profilo
page-security = Sicurezza
page-sessions = Dispositivi
page-activity = Attività
page-logout = Esci
page-save = Salva
page-change = Cambia
page-set = Imposta
page-on = Attivo
page-off = Non attivo
page-turn-on = Attiva
page-turn-off = Disattiva
page-set-up = Configura
page-copy = Copia
page-copied = Copiato
page-download = Scarica
page-print = Stampa
page-newer = Più recenti
page-older = Meno recenti
page-device-unknown = Dispositivo sconosciuto

## Ciò che si è appena fatto

page-notice-saved = Salvato.
page-notice-picture = La tua immagine è cambiata.
page-notice-mailed = Ti abbiamo inviato un nuovo link. Controlla la tua posta.
page-notice-email-asked = Abbiamo inviato un link al tuo nuovo indirizzo. Diventa tuo quando apri il link.
page-notice-password-set = La tua nuova password è attiva. Gli altri dispositivi sono stati disconnessi.
page-notice-email-on = I codici via e-mail sono attivi. Gli altri dispositivi sono stati disconnessi.
page-notice-email-off = I codici via e-mail non sono più attivi.
page-notice-app-off = La tua app di autenticazione non è più attiva e i suoi codici di recupero non valgono più.
page-notice-preferred = D’ora in poi ti verrà chiesto prima questo.
page-notice-connected = Collegato. Da ora puoi accedere anche così.
page-notice-disconnected = Scollegato. Gli altri dispositivi sono stati disconnessi.
page-notice-session-ended = Quel dispositivo è stato disconnesso.
page-notice-recovered = Hai effettuato l’accesso. Se hai perso l’app, disattivala e configurane subito un’altra.
page-notice-converted = Ti diamo il benvenuto! Ti abbiamo inviato un link per confermare il tuo indirizzo.

## Il proprio profilo

page-guest-you = Sei qui come ospite
page-guest-you-text = Ciò che fai qui va perso quando la sessione termina. Con un indirizzo e una password puoi conservarlo.
page-convert-title = Fanne un account
page-convert-text = Tutto ciò che hai qui resta. D’ora in poi accedi con questo indirizzo e questa password.
page-verified = Confermato
page-unverified = Non confermato
page-unverified-title = Conferma il tuo indirizzo
page-unverified-text = Abbiamo inviato un’e-mail a { $email }. Apri il link che contiene, così sappiamo che l’indirizzo è tuo.
page-unverified-button = Invia di nuovo il link
page-picture-change = Cambia l’immagine
page-picture-title = La tua immagine
page-picture-now = La tua immagine attuale
page-picture-text = Un file JPEG, PNG, GIF o WebP di al massimo { $number } MB. Si conserva il quadrato al centro, senza dove e quando è stata scattata.
page-picture-file = File
page-picture-button = Salva l’immagine
page-picture-remove = Rimuovi l’immagine
page-language-title = Lingua
page-language-text = Per le pagine e le e-mail che ne nascono, ovunque tu acceda.
page-language-browser = Quella del browser
page-email-title = Cambia il tuo indirizzo e-mail
page-email-text = Il tuo indirizzo è { $email }. Inviamo un link a quello nuovo; finché non lo apri, non cambia nulla.
page-email-new = Nuovo indirizzo e-mail
page-email-button = Invia il link
page-delete = Elimina
page-delete-title = Elimina il tuo account
page-delete-short = Con tutto ciò che gli appartiene. Non si può annullare.
page-delete-text = Il tuo account viene eliminato subito, con il tuo nome, la tua immagine, i tuoi secondi fattori e ogni sessione. Nessuno può ripristinarlo.
page-delete-sure = Sì, elimina il mio account per sempre.

## Sicurezza

page-security-text = Ciò che sta tra il tuo account e tutti gli altri.
page-two-factor = Verifica in due passaggi
page-ways-in = Modi di accedere
page-connected-since = Collegato dal
page-not-connected = Non collegato
page-connect = Collega
page-connect-title = Collegare { $provider }?
page-connect-text = Potrai accedere anche con { $provider }. Ti avviseremo del collegamento via e-mail.
page-disconnect = Scollega
page-disconnect-title = Scollegare { $provider }?
page-disconnect-text = Poi non potrai più accedere con { $provider } e gli altri tuoi dispositivi verranno disconnessi.
page-password-title = La tua password
page-password-text = Dopo, gli altri tuoi dispositivi vengono disconnessi. Ti avvisiamo via e-mail che la password è cambiata.
page-password-old = Password attuale
page-password-new = Nuova password
page-password-is-set = Impostata
page-password-is-none = Non ne hai ancora una.
page-preferred = Chiesto per primo
page-preferred-title = Chiesto per primo
page-preferred-text = Che cosa vuoi che ti venga chiesto per primo quando accedi?
page-email-factor = Codici via e-mail
page-email-factor-text = Dopo la password inviamo un codice al tuo indirizzo e-mail.
page-email-factor-on = Attiva i codici via e-mail
page-email-factor-on-text = D’ora in poi inviamo un codice a { $email } ogni volta che accedi. Proviamo subito. Dopo, gli altri tuoi dispositivi vengono disconnessi.
page-email-factor-off = Disattiva i codici via e-mail
page-email-factor-off-text = D’ora in poi, quando accedi, ti verrà chiesta solo l’app di autenticazione.
page-email-factor-only = È il tuo unico secondo passaggio e non si può disattivare. Configura prima un’app di autenticazione; poi potrai farlo.
page-code-send = Inviami un codice
page-code-sent = Abbiamo inviato un codice a { $email }.
page-app-factor = App di autenticazione
page-app-factor-text = Un’app sul tuo telefono mostra un nuovo codice ogni mezzo minuto. Funziona senza rete.
page-app-factor-on = Configura un’app di autenticazione
page-app-factor-off = Disattiva la tua app di autenticazione
page-app-factor-off-text = D’ora in poi, quando accedi, ti verranno chiesti solo i codici via e-mail. I tuoi codici di recupero non varranno più.
page-app-factor-only = È il tuo unico secondo passaggio e non si può disattivare. Attiva prima i codici via e-mail; poi potrai farlo.
page-app-scan = Inquadra questa immagine
page-app-scan-text = Apri la tua app di autenticazione, aggiungi un account e punta qui la fotocamera.
page-app-qr = La chiave per la tua app di autenticazione come codice QR
page-app-by-hand = Niente fotocamera? Digita questa chiave:
page-app-open = Apri l’app su questo dispositivo
page-app-keep = Conserva i tuoi codici di recupero
page-app-confirm = Inserisci il codice dell’app
page-app-confirm-text = Con questo l’app è attiva. Tutti i tuoi dispositivi vengono poi disconnessi e accedi con l’app.
page-recovery-codes = Codici di recupero
page-recovery-codes-text = Ti fanno entrare se perdi l’app. Ognuno si può usare una volta sola.
page-recovery-codes-new = Crea nuovi codici
page-recovery-codes-renew = I nuovi codici sostituiscono quelli precedenti, che non valgono più da subito. Vengono mostrati qui una volta sola.
page-recovery-codes-keep = Ognuno di questi codici ti fa entrare una volta se perdi l’app. Vengono mostrati solo ora: conservali in un posto sicuro, non sul telefono.
page-recovery-codes-kept = Li ho conservati

## Dispositivi e attività

page-sessions-text = Dove hai effettuato l’accesso. Disconnetti ciò che non riconosci.
page-this-device = Questo dispositivo
page-session-active = Ultima attività
page-session-end = Disconnetti
page-sessions-end = Disconnetti ovunque
page-activity-text = Ciò che è successo al tuo account, a partire dal più recente.
page-activity-none = Ancora nulla.
page-activity-refused = Non riuscito
page-activity-register = Registrazione
page-activity-verify-email = Indirizzo confermato
page-activity-first-factor = Password inserita
page-activity-login = Accesso
page-activity-step-up = Identità confermata
page-activity-logout = Uscita
page-activity-end-session = Dispositivo disconnesso
page-activity-end-all-sessions = Disconnessione ovunque
page-activity-reuse-refresh-token = Sessione sospetta chiusa
page-activity-enable-second-factor = Secondo passaggio attivato
page-activity-disable-second-factor = Secondo passaggio disattivato
page-activity-prefer-second-factor = Viene chiesto prima un altro secondo passaggio
page-activity-renew-recovery-codes = Nuovi codici di recupero
page-activity-request-password-reset = Chiesto un link per una nuova password
page-activity-reset-password = Nuova password impostata con un link
page-activity-change-password = Password cambiata
page-activity-add-password = Password impostata
page-activity-request-email-change = Chiesto un altro indirizzo
page-activity-change-email = Indirizzo cambiato
page-activity-change-profile = Nome cambiato
page-activity-change-avatar = Immagine cambiata
page-activity-connect-provider = Servizio di accesso collegato
page-activity-disconnect-provider = Servizio di accesso scollegato
page-activity-delete-account = Account eliminato
page-activity-create-guest = Arrivo come ospite
page-activity-convert-guest = Da ospite ad account
page-activity-grant-admin = Ruolo di amministratore assegnato
page-activity-revoke-admin = Ruolo di amministratore tolto
page-activity-lock-account = Account bloccato
page-activity-unlock-account = Account sbloccato
page-activity-reset-second-factors = Secondi passaggi rimossi da un amministratore
page-activity-export-account = Dati dell’account esportati
page-activity-create-group = Gruppo creato
page-activity-change-group = Gruppo modificato
page-activity-delete-group = Gruppo eliminato
page-activity-add-member = Aggiunta a un gruppo
page-activity-remove-member = Rimozione da un gruppo
page-activity-rotate-keys = Chiavi del server sostituite
page-activity-send-mail = Un’e-mail non è stata inviata

## Ciò che si dice di quel che non si può fare

error-other = Qualcosa è andato storto da parte nostra. Riprova tra un momento.
error-email = Inserisci un solo indirizzo e-mail, come nome@example.com.
error-name = Inserisci un nome da 1 a 100 caratteri.
error-code = Un codice ha sei cifre.
error-password-short = { $number ->
    [one] Questa password è troppo corta. Usa almeno un carattere.
   *[other] Questa password è troppo corta. Usa almeno { $number } caratteri.
}
error-password-long = Questa password è troppo lunga. Usa al massimo { $number } byte.
error-password-common = Questa è una delle password più comuni. Scegline un’altra.
error-password-known = Scegli una password che non sia il tuo nome, il tuo indirizzo o il nome di questa applicazione.
error-password-weak = Questa password è facile da indovinare. Usa più parole insolite o una frase più lunga.
error-password-classes = Usa lettere minuscole e maiuscole, cifre e simboli.
error-password-leaked = Questa password è trapelata da un altro servizio. Scegline un’altra.
error-invalid-credentials = L’indirizzo e-mail o la password sono sbagliati.
error-missing-password-parameter = Inserisci la tua password.
error-wrong-two-factor-code = Il codice è sbagliato. Per ora non hai altri tentativi.
error-wrong-code-left = { $left ->
    [0] Il codice è sbagliato e non vale più. Chiedine uno nuovo.
    [one] Il codice è sbagliato. Hai ancora un tentativo.
   *[other] Il codice è sbagliato. Hai ancora { $left } tentativi.
}
error-two-factor-code-expired = Questo codice non vale più. Chiedine uno nuovo.
error-wrong-totp-recovery-code = Il codice di recupero è sbagliato o è già stato usato. Per ora non hai altri tentativi.
error-wrong-recovery-code-left = { $left ->
    [one] Il codice di recupero è sbagliato o è già stato usato. Hai ancora un tentativo.
   *[other] Il codice di recupero è sbagliato o è già stato usato. Hai ancora { $left } tentativi.
}
error-too-many-attempts = { $minutes ->
    [one] Troppi tentativi sbagliati. Attendi un minuto.
   *[other] Troppi tentativi sbagliati. Attendi { $minutes } minuti.
}
error-ip-login-rate-limit-exceeded = { $minutes ->
    [one] Troppi tentativi sbagliati dalla tua rete. Attendi un minuto.
   *[other] Troppi tentativi sbagliati dalla tua rete. Attendi { $minutes } minuti.
}
error-ip-rate-limit-exceeded = Troppe richieste dalla tua rete. Attendi un momento.
error-user-rate-limit-exceeded = Troppe richieste. Attendi un momento.
error-email-cooldown-active = { $seconds ->
    [one] Un’e-mail è stata inviata poco fa. Puoi chiederne un’altra tra un secondo.
   *[other] Un’e-mail è stata inviata poco fa. Puoi chiederne un’altra tra { $seconds } secondi.
}
error-email-send-failure = Non è stato possibile inviare l’e-mail. Riprova tra un momento.
error-email-disabled = Al momento questo server non invia e-mail.
error-registration-disabled = Qui nessuno può registrarsi da sé. Chiedi un account a chi gestisce il servizio.
error-guests-disabled = Qui non ci sono ospiti. Registrati o accedi.
error-origin-not-allowed = Questo modulo è stato inviato da un altro sito. Apri di nuovo la pagina e riprova.
error-resource-not-found = A questo indirizzo non c’è nessuna pagina. Forse è stata spostata o il link è incompleto.
error-server-overloaded = In questo momento c’è troppo da fare. Riprova tra qualche secondo.
error-database-failure = Nulla è cambiato, perché il nostro database non ha risposto. Riprova tra un momento.
error-conflict = Qualcuno ha cambiato la stessa cosa nello stesso momento. Riprova.
error-session-expired = La tua sessione è terminata. Accedi di nuovo.
error-step-up-token-creation-forbidden = Questo appartiene a un’altra sessione. Ricomincia da capo.
error-picture = Scegli un file JPEG, PNG, GIF o WebP che non sia danneggiato né troppo grande.
error-payload-too-large = È troppo grande.
error-old-password = Questa non è la tua password attuale.
error-sure = Prima spunta la casella.
error-email-taken = Un altro account ha questo indirizzo. Scegline un altro.
error-guest-email-taken = Questo indirizzo ha già un account. Accedi con quello o scegli un altro indirizzo.
error-cannot-disable-only-two-factor-method = È il tuo unico secondo passaggio. Configurane prima un altro.
error-two-factor-method-disabled = Questo secondo passaggio non è attivo.
error-cannot-disconnect-last-provider = È il tuo unico modo di accedere. Imposta prima una password.
error-provider-not-found = Il tuo account non è collegato a questo servizio.
error-no-password-provider = Il tuo account non ha una password. Impostane prima una.
error-at-least-one-admin-required = Non ci sono altri amministratori oltre a te. Nominane prima un altro.
error-post-commit-side-effect-failure = La tua modifica è salvata, ma qualcosa che doveva seguire non è riuscito. Non ripeterla.

## Di ritorno da un fornitore

page-oauth2-error-title = Non ha funzionato
page-oauth2-error-again = Torna all’inizio
page-oauth2-error-authentication-failed = L’accesso è stato annullato o rifiutato e nulla è cambiato. Riprova o accedi in un altro modo.
page-oauth2-error-state-parameter-missing = Il ritorno era incompleto: manca una parte dell’indirizzo. Ricomincia.
page-oauth2-error-state-expired = Sei stato via per più di dieci minuti. Ricomincia.
page-oauth2-error-invalid-state = Questo accesso è stato iniziato in un altro browser o già usato. Ricomincia senza cambiare browser.
page-oauth2-error-user-already-authenticated = Hai già effettuato l’accesso. Per entrare con un altro account, esci prima.
page-oauth2-error-email-already-registered = Esiste già un account con questo indirizzo e-mail. Gli abbiamo scritto come si accede. Poi potrai collegare il fornitore nelle impostazioni.
page-oauth2-error-session-token-missing = L’accesso non è stato iniziato dalla nostra pagina. Apri la nostra pagina e comincia da lì.
page-oauth2-error-session-token-expired = La pagina è rimasta aperta troppo a lungo. Riaprila e comincia da lì.
page-oauth2-error-invalid-session-token = L’accesso non è stato iniziato correttamente. Riapri la nostra pagina e comincia da lì.
page-oauth2-error-sub-claim-missing = Il fornitore non ha detto chi sei. Accedi in un altro modo e avvisa chi gestisce questa applicazione.
page-oauth2-error-email-claim-missing = Il fornitore non ci ha dato alcun indirizzo e-mail che tu abbia confermato. Confermalo lì, permettici di leggerlo e riprova.
page-oauth2-error-provider-already-connected = Il tuo account è già collegato a questo fornitore. Non c’è nulla da fare.
page-oauth2-error-connected-to-another-principal = Il tuo account presso il fornitore appartiene qui a un altro account. Accedi con quello o prima scollegalo lì.
page-oauth2-error-connection-token-expired = La richiesta di collegare il fornitore è troppo vecchia. Rifalla nelle impostazioni.
page-oauth2-error-invalid-connection-token = La richiesta di collegare il fornitore non viene da questo account e dispositivo. Rifalla nelle impostazioni.
page-oauth2-error-connection-token-provider-mismatch = Hai chiesto di collegare un fornitore diverso da questo. Ricomincia nelle impostazioni.
page-oauth2-error-step-up-missing = Per collegare un fornitore, conferma prima che sei tu. Poi ricomincia nelle impostazioni.
page-oauth2-error-step-up-token-expired = È passato troppo tempo da quando hai confermato che sei tu. Confermalo di nuovo e poi collega il fornitore.
page-oauth2-error-invalid-step-up-token = La conferma che sei tu è di un altro account o dispositivo. Confermalo di nuovo e poi collega il fornitore.
page-oauth2-error-access-token-missing = Non hai più effettuato l’accesso. Accedi e riprova.
page-oauth2-error-invalid-access-token = Il tuo accesso qui non è valido. Accedi di nuovo e riprova.
page-oauth2-error-access-token-expired = Nel frattempo il tuo accesso è terminato. Accedi di nuovo e riprova.
page-oauth2-error-wrong-account-authenticated = Presso il fornitore sei entrato con un account diverso da quello collegato qui. Scegli lì quello giusto.
page-oauth2-error-server-error = Qualcosa è andato storto da parte nostra. Riprova tra un momento.
