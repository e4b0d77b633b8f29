### Che cosa si dice a chi amministra, e a chi diventa il primo.

## In ogni pagina dell’amministrazione

admin-title = Amministrazione
admin-users = Persone
admin-groups = Gruppi
admin-audit = Registro
admin-keys = Chiavi
admin-mails = E-mail
admin-health = Stato
admin-done = Fatto. È scritto nel registro.
admin-none = Nessun risultato.
admin-total = Trovati: { $number }
admin-search = Cerca
admin-any = Qualsiasi
admin-more = Altre condizioni
admin-previous = Pagina precedente
admin-next = Pagina successiva
admin-add = Aggiungi
admin-remove = Togli
admin-refresh = Guarda di nuovo

## Persone

admin-who = Indirizzo e-mail o identificativo dell’account
admin-role = Ruolo
admin-role-guest = Ospite
admin-role-user = Utente
admin-role-admin = Amministratore
admin-group = Gruppo
admin-way-in = Accede con
admin-order = Ordine
admin-order-newest = Prima i più recenti
admin-order-oldest = Prima i meno recenti
admin-order-active = Prima gli ultimi attivi
admin-order-name = Per nome (fino a 1000 account)
admin-created = Registrazione
admin-created-from = Registrato dal
admin-created-until = Registrato prima del
admin-active = Ultima attività
admin-active-from = Attivo dal
admin-active-until = Attivo prima del
admin-locked = Bloccato
admin-locked-since = Bloccato dal
admin-id = Identificativo dell’account
admin-none-of-it = Nessuno
admin-act-lock-title = Blocca l’account
admin-act-lock-text = { $name } viene subito disconnesso ovunque e non può accedere finché non sblocchi l’account.
admin-act-unlock-title = Sblocca l’account
admin-act-unlock-text = { $name } può accedere di nuovo.
admin-act-reset-factors-title = Togli i secondi passaggi
admin-act-reset-factors-text = Per chi ha perso i propri: { $name } viene disconnesso ovunque e da allora accede senza secondo passaggio. Assicurati prima di sapere chi te lo chiede.
admin-act-end-sessions-title = Disconnetti ovunque
admin-act-end-sessions-text = Ogni dispositivo di { $name } viene subito disconnesso.
admin-act-grant-title = Nomina amministratore
admin-act-grant-text = { $name } potrà fare tutto ciò che puoi fare tu qui.
admin-act-revoke-title = Togli il ruolo
admin-act-revoke-text = { $name } non sarà più amministratore.
admin-act-delete-title = Elimina l’account
admin-act-delete-text = L’account di { $name } viene eliminato subito, con tutto ciò che gli appartiene. Nessuno può recuperarlo.

## Gruppi

admin-groups-text = Un gruppo compare nei token dei suoi membri, perché le applicazioni lo conoscano.
admin-group-new = Nuovo gruppo
admin-group-key = Chiave
admin-group-key-hint = Fino a 64 lettere, cifre, punti, trattini e trattini bassi. Non cambia mai.
admin-group-names = Nomi
admin-group-language = Lingua
admin-group-language-hint = Un’etichetta, come de o pt-BR.
admin-group-language-add = Aggiungi una lingua
admin-group-description = Descrizione
admin-group-members = Membri
admin-group-members-show = Mostra i membri
admin-group-member-add = Aggiungi un membro
admin-group-delete-title = Elimina il gruppo
admin-group-delete-text = I suoi membri lo lasciano, e per il resto rimangono ciò che sono.

## Il registro

admin-audit-text = Che cosa è successo su questo server, dal più recente.
admin-audit-kind = Che cosa
admin-audit-outcome = Esito
admin-audit-success = Fatto
admin-audit-failure = Non riuscito
admin-audit-denied = Non consentito
admin-audit-about = Riguarda
admin-audit-by = Da
admin-audit-after = Dal
admin-audit-before = Prima del
admin-reason-wrong-credentials = Password o indirizzo errato
admin-reason-wrong-code = Codice errato
admin-reason-wrong-recovery-code = Codice di recupero errato
page-activity-restore-backup = Backup ripristinato
page-activity-retry-mail = E-mail da ritentare
page-activity-drop-mail = E-mail scartata

## Chiavi

admin-keys-text = Con queste chiavi il server firma, sigilla e ritrova ciò che conserva. Sostituirle ogni tanto limita il valore di una chiave rubata; nessuno viene disconnesso.
admin-keys-signing = Firma dei token
admin-keys-sealing = Sigillo di ciò che è conservato
admin-keys-blind-index = Ricerca degli indirizzi
admin-keys-digest = Impronte di codici e link
admin-keys-since = In uso dal
admin-keys-ongoing = In sostituzione
admin-keys-progress = { $done } di { $total }
admin-keys-failed = L’ultima sostituzione non è riuscita
admin-keys-rotate = Sostituisci le chiavi
admin-keys-rotate-text = Tutto ciò che è conservato viene sigillato di nuovo in background; intanto il server lavora come sempre. Valori da rinnovare: { $number }

## E-mail

admin-mails-text = E-mail non ancora consegnate. Vengono ritentate da sole, a intervalli sempre più lunghi.
admin-mails-pending = In attesa
admin-mails-failed = Abbandonata
admin-mail-tries = Tentativi: { $number }
admin-mail-next = Prossimo tentativo
admin-mail-retry = Ritenta ora
admin-mail-drop = Scarta

## Stato

admin-health-text = Se le parti del server funzionano.
admin-health-database = Database
admin-health-cache = Cache
admin-health-up = Risponde
admin-health-down = Non risponde
admin-health-version = Versione
admin-health-mail-off = Le e-mail sono disattivate.

## Il primo amministratore

page-first-admin-title = Il primo amministratore
page-first-admin-text = Questo server non ha ancora account. Con il primo lo amministri tu.
page-first-admin-button = Crea l’account
page-first-admin-void = Questo link non vale più. È stato usato, è scaduto, o il server è stato riavviato: allora il suo terminale ne mostra un altro.
admin-welcome = Benvenuto! Ora amministri questo server. Proteggi il tuo account con un secondo passaggio, in «Sicurezza» nel tuo account.

## Che cosa non si può fare

error-role-required = Solo gli amministratori possono aprire questa pagina.
error-invalid-request = Qualcosa qui non può essere accettato. Ricontrolla ciò che hai scritto.
error-user-not-found = Questo account non esiste, o non esiste più.
error-database-entity-not-found = Questo non esiste più.
error-group-key = Questa non può essere una chiave.
error-group-key-exists = Esiste già un gruppo con questa chiave.
error-invalid-group-translation = Inserisci un’etichetta di lingua, un nome da 1 a 100 caratteri e al massimo 1000 caratteri di descrizione. Un nome deve essere nella lingua predefinita.
error-secret-rotation-ongoing = Le chiavi vengono già sostituite.
error-admin-who = Inserisci un indirizzo e-mail o l’identificativo di un account.
