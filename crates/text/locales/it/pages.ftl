### Ciò che dicono le pagine.

## Scegliere una nuova password

page-password-reset-title = Scegli una nuova password
page-password-reset-text = Dopo, tutti i tuoi dispositivi vengono disconnessi. I tuoi secondi fattori restano come sono.
page-password-reset-field = Nuova password
page-password-reset-button = Salva la nuova password
page-password-reset-unasked = Non l’hai chiesto tu? Allora chiudi questa pagina: non succede nulla.
page-password-reset-unfit = Questa password non si può usare. Scegline una più lunga, difficile da indovinare e senza il tuo nome o il tuo indirizzo.
page-password-reset-busy = Troppi tentativi. Attendi qualche minuto e poi riprova.
page-password-reset-done-title = La tua nuova password è attiva
page-password-reset-done = Accedi con quella. Tutti i tuoi dispositivi sono stati disconnessi.
page-password-reset-expired-title = Il link è troppo vecchio
page-password-reset-expired = È scaduto e nulla è cambiato. Chiedine uno nuovo.
page-password-reset-invalid-title = Il link non è più valido
page-password-reset-invalid = È stato usato, sostituito da uno più recente o troncato lungo il percorso. Apri l’e-mail più recente o chiedi un nuovo link.
