### Ciò che dicono le e-mail. Oggetto e anteprima si leggono anche a schermo bloccato: non vi compaiono né codici né link.

## In ogni e-mail

mail-greeting = Ciao { $name },
mail-greeting-nameless = Ciao,
mail-footer = Questa e-mail riguarda un account { $app } associato al tuo indirizzo e-mail.
mail-footer-no-account = Qualcuno ha inserito il tuo indirizzo e-mail su { $app }. Nessun account vi è associato.
mail-footer-help = Domande? Scrivi a { $email }.
mail-link-fallback = Se il pulsante non funziona, copia questo indirizzo nel tuo browser:
mail-date = { $day ->
    [1] 1º
   *[other] { $day }
} { $month } { $year }, { $time } UTC
mail-month = { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
}

## Un codice via e-mail

mail-email-authentication-subject = Il tuo codice di verifica per { $app }
mail-email-authentication-preheader = Apri questa e-mail per vedere il codice che hai richiesto.
mail-email-authentication-title = Il tuo codice di verifica
mail-email-authentication-login = Inserisci questo codice per completare l’accesso a { $app }.
mail-email-authentication-step-up = Inserisci questo codice per confermare a { $app } che sei tu.
mail-email-authentication-manage = Inserisci questo codice per modificare la verifica in due passaggi del tuo account { $app }.
mail-code-validity = { $minutes ->
    [one] È valido per un minuto e si può usare una volta sola.
   *[other] È valido per { $minutes } minuti e si può usare una volta sola.
}
mail-code-keep = Non comunicare mai questo codice. Nessuno di { $app } te lo chiederà.
mail-code-unasked-login = Non stavi cercando di accedere? Allora qualcuno potrebbe conoscere la tua password. Scegline una nuova:
mail-code-unasked-session = Non hai richiesto questo codice? Allora qualcun altro potrebbe essere entrato nel tuo account. Controlla le tue impostazioni di sicurezza:

## Confermare un indirizzo

mail-email-verification-subject = Conferma il tuo indirizzo e-mail per { $app }
mail-email-verification-preheader = Un clic e il tuo account è pronto.
mail-email-verification-title = Conferma il tuo indirizzo e-mail
mail-email-verification-text = Conferma che questo indirizzo e-mail è tuo e che vuoi usarlo per il tuo account { $app }.
mail-email-verification-button = Conferma l’indirizzo e-mail
mail-email-verification-validity = { $hours ->
    [one] Il link è valido per un’ora e si può usare una volta sola.
   *[other] Il link è valido per { $hours } ore e si può usare una volta sola.
}
mail-email-verification-unasked = Non l’hai chiesto tu? Ignora semplicemente questa e-mail. Senza la tua conferma non succede nulla.
mail-email-change-subject = Conferma il tuo nuovo indirizzo e-mail per { $app }
mail-email-change-preheader = Un clic e il tuo account ha il suo nuovo indirizzo.
mail-email-change-title = Conferma il tuo nuovo indirizzo e-mail
mail-email-change-text = Conferma che questo indirizzo e-mail è tuo e che deve diventare l’indirizzo del tuo account { $app }. Fino ad allora l’account conserva l’indirizzo attuale.
mail-email-change-unasked = Non l’hai chiesto tu? Ignora semplicemente questa e-mail. Senza la tua conferma non cambia nulla.

## Scegliere una nuova password

mail-password-reset-subject = Scegli una nuova password per { $app }
mail-password-reset-preheader = Solo se l’hai chiesto tu. Altrimenti la tua password resta com’è.
mail-password-reset-title = Scegli una nuova password
mail-password-reset-text = Qualcuno, probabilmente tu, ha chiesto una nuova password per il tuo account { $app }. Puoi sceglierla qui.
mail-password-reset-button = Scegli una nuova password
mail-password-reset-validity = { $minutes ->
    [one] Il link è valido per un minuto e si può usare una volta sola.
   *[other] Il link è valido per { $minutes } minuti e si può usare una volta sola.
}
mail-password-reset-after = Dopo, tutti i tuoi dispositivi vengono disconnessi. I tuoi secondi fattori restano come sono.
mail-password-reset-unasked = Non l’hai chiesto tu? Ignora semplicemente questa e-mail e non inoltrare il link. La tua password resta com’è.

## È stata chiesta una nuova password, ma non c’è alcun account

mail-no-account-info-subject = Nessun account { $app } con questo indirizzo
mail-no-account-info-preheader = Qualcuno ha chiesto una nuova password con il tuo indirizzo e-mail.
mail-no-account-info-title = Nessun account con questo indirizzo
mail-no-account-info-text = Qualcuno ha appena chiesto una nuova password su { $app } con il tuo indirizzo e-mail. Nessun account vi è associato.
mail-no-account-info-you = Sei stato tu? Forse hai usato un altro indirizzo, oppure non ti sei ancora registrato.
mail-no-account-info-button = Apri { $app }
mail-no-account-info-unasked = Non sei stato tu? Allora non devi fare nulla.

## Qualcuno ha effettuato l’accesso

mail-login-alert-subject = Nuovo accesso a { $app }
mail-login-alert-preheader = Controlla che sia stato tu.
mail-login-alert-title = Nuovo accesso
mail-login-alert-text = Qualcuno ha appena effettuato l’accesso al tuo account { $app }.

## Registrazione con un indirizzo già usato

mail-registration-alert-subject = Hai già un account su { $app }
mail-registration-alert-preheader = Qualcuno ha provato a registrarsi con il tuo indirizzo e-mail.
mail-registration-alert-title = Hai già un account
mail-registration-alert-text = Qualcuno ha appena provato a registrarsi su { $app } con il tuo indirizzo e-mail. Esiste già un account con questo indirizzo, quindi nulla è cambiato.
mail-registration-alert-you = Sei stato tu? Allora accedi semplicemente con il tuo account.
mail-registration-alert-button = Accedi
mail-registration-alert-unasked = Non sei stato tu? Allora non devi fare nulla. Il tuo account è al sicuro.

## Come si accede, per chi ha provato in un altro modo

mail-identity-provider-info-subject = Come accedere a { $app }
mail-identity-provider-info-preheader = Ecco come accedi al tuo account.
mail-identity-provider-info-title = Come accedere
mail-identity-provider-info-text = { $password ->
    [yes] Qualcuno ha appena provato a entrare nel tuo account { $app } in un modo che non è configurato.
   *[no] Qualcuno ha appena provato a usare una password per il tuo account { $app }. Il tuo account non ne ha una.
}
mail-identity-provider-info-ways = Per accedere usa: { $ways }
mail-identity-provider-info-button = Accedi
mail-identity-provider-info-unasked = Non sei stato tu? Allora non devi fare nulla. Nessuno è entrato.
mail-list = { $list }, { $next }
mail-way-password = la tua password

## La sicurezza dell’account è cambiata

mail-security-alert-preheader = Controlla che sia stato tu.
mail-security-alert-email-changed-subject = L’indirizzo e-mail del tuo account { $app } è cambiato
mail-security-alert-email-changed-title = Indirizzo e-mail cambiato
mail-security-alert-email-changed-text = { $mailbox ->
    [former] Il tuo account { $app } ha un nuovo indirizzo e-mail. D’ora in poi le sue e-mail arrivano lì e non più in questa casella.
   *[current] Il tuo account { $app } ha ora questo indirizzo e-mail. D’ora in poi le sue e-mail arrivano qui.
}
mail-security-alert-password-changed-subject = La tua password di { $app } è cambiata
mail-security-alert-password-changed-title = Password cambiata
mail-security-alert-password-changed-text = La password del tuo account { $app } è cambiata. Gli altri dispositivi sono stati disconnessi.
mail-security-alert-two-factor-added-subject = Verifica in due passaggi ampliata su { $app }
mail-security-alert-two-factor-added-title = Verifica in due passaggi aggiunta
mail-security-alert-two-factor-added-text = { $method ->
    [totp] Al tuo account { $app } è stata aggiunta un’app di autenticazione come secondo passaggio per l’accesso.
   *[email] Al tuo account { $app } sono stati aggiunti i codici via e-mail come secondo passaggio per l’accesso.
}
mail-security-alert-two-factor-removed-subject = Verifica in due passaggi ridotta su { $app }
mail-security-alert-two-factor-removed-title = Verifica in due passaggi rimossa
mail-security-alert-two-factor-removed-text = { $method ->
    [totp] L’app di autenticazione non protegge più il tuo account { $app } come secondo passaggio per l’accesso.
   *[email] I codici via e-mail non proteggono più il tuo account { $app } come secondo passaggio per l’accesso.
}
mail-security-alert-oauth-connected-subject = Aggiunto un modo di accedere a { $app }
mail-security-alert-oauth-connected-title = Modo di accedere aggiunto
mail-security-alert-oauth-connected-text = D’ora in poi si può usare { $provider } per accedere al tuo account { $app }.
mail-security-alert-oauth-disconnected-subject = Rimosso un modo di accedere a { $app }
mail-security-alert-oauth-disconnected-title = Modo di accedere rimosso
mail-security-alert-oauth-disconnected-text = { $provider } non si può più usare per accedere al tuo account { $app }.
mail-security-alert-refresh-token-reused-subject = Abbiamo chiuso una sessione sospetta su { $app }
mail-security-alert-refresh-token-reused-title = Una sessione è stata chiusa
mail-security-alert-refresh-token-reused-text = Un token di accesso del tuo account { $app }, già sostituito da uno nuovo, è stato usato di nuovo. Potrebbe essere stato copiato, perciò abbiamo chiuso questa sessione. Puoi accedere di nuovo in tutta sicurezza.
mail-security-alert-recovery-code-used-subject = Usato un codice di recupero su { $app }
mail-security-alert-recovery-code-used-title = È stato usato un codice di recupero
mail-security-alert-recovery-code-used-text = Qualcuno è entrato nel tuo account { $app } con un codice di recupero. { $left ->
    [0] Non resta alcun codice di recupero.
    [1] Resta un codice di recupero.
   *[other] Restano { $left } codici di recupero.
} Configura di nuovo la tua app di autenticazione per averne di nuovi.
mail-security-alert-recovery-codes-renewed-subject = Nuovi codici di recupero su { $app }
mail-security-alert-recovery-codes-renewed-title = Nuovi codici di recupero
mail-security-alert-recovery-codes-renewed-text = Per il tuo account { $app } sono stati creati nuovi codici di recupero. Quelli precedenti non valgono più.
mail-security-alert-few-recovery-codes-left-subject = I tuoi codici di recupero di { $app } stanno finendo
mail-security-alert-few-recovery-codes-left-title = I codici di recupero stanno finendo
mail-security-alert-few-recovery-codes-left-text = { $left ->
    [0] Al tuo account { $app } non resta alcun codice di recupero.
    [1] Al tuo account { $app } resta un codice di recupero.
   *[other] Al tuo account { $app } restano { $left } codici di recupero.
} Creane di nuovi nelle tue impostazioni di sicurezza, per poter accedere anche se perdi la tua app di autenticazione.
mail-security-alert-second-factor-failures-subject = Accessi non riusciti a { $app }
mail-security-alert-second-factor-failures-title = Il secondo passaggio è fallito più volte
mail-security-alert-second-factor-failures-text = Qualcuno conosceva la password del tuo account { $app } e ha poi sbagliato più volte il secondo passaggio. Così non è entrato nessuno.
mail-security-alert-sign-in-paused-subject = L’accesso a { $app } è in pausa
mail-security-alert-sign-in-paused-title = L’accesso è in pausa
mail-security-alert-sign-in-paused-text = Per il tuo account { $app } sono state provate più password sbagliate. L’accesso con la password è sospeso per un po’. Così non è entrato nessuno.
mail-security-alert-account-locked-subject = Il tuo account { $app } è stato bloccato
mail-security-alert-account-locked-title = Account bloccato
mail-security-alert-account-locked-text = Un amministratore ha bloccato il tuo account { $app }. Tutti i dispositivi sono stati disconnessi e nessuno può accedere finché non viene sbloccato.
mail-security-alert-factors-reset-subject = Verifica in due passaggi azzerata su { $app }
mail-security-alert-factors-reset-title = Verifica in due passaggi azzerata
mail-security-alert-factors-reset-text = Un amministratore ha rimosso i secondi fattori del tuo account { $app }. Configurali di nuovo dopo il prossimo accesso.
mail-security-alert-you = Sei stato tu? Allora non devi fare nulla.
mail-security-alert-unasked-settings = Non sei stato tu? Apri subito le tue impostazioni di sicurezza, chiudi tutte le sessioni e cambia la password.
mail-security-alert-unasked-password = Non sei stato tu? Scegli subito una nuova password che non usi da nessun’altra parte.
mail-security-alert-unasked-support = Se ne sei al corrente, non devi fare nulla. Altrimenti scrivi subito a { $email }.
mail-security-alert-button = Apri le impostazioni di sicurezza
mail-security-alert-button-password = Scegli una nuova password
mail-device-time = Ora
mail-device-place = Luogo
mail-device-address = Indirizzo di rete
mail-device-device = Dispositivo
mail-device-method = Metodo
mail-device-unknown = sconosciuto
mail-device-fact = { $label }: { $value }
mail-device-browser-on-os = { $browser } su { $os }
mail-method = { $method ->
    [totp] App di autenticazione
   *[email] Codice via e-mail
}

## Se le e-mail arrivano

mail-test-subject = E-mail di prova da { $app }
mail-test-preheader = Le e-mail di { $app } ti raggiungono.
mail-test-title = Funziona
mail-test-text = Le e-mail di { $app } arrivano in questa casella, ed ecco il loro aspetto.
mail-test-footer = Qualcuno che gestisce { $app } ha inviato questa e-mail come prova.
