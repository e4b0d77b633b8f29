### Co se říká těm, kdo spravují, a tomu, kdo se stane prvním z nich.

## Na každé stránce správy

admin-title = Správa
admin-users = Lidé
admin-groups = Skupiny
admin-audit = Záznam
admin-keys = Klíče
admin-mails = E-maily
admin-health = Stav
admin-done = Hotovo. Je to v záznamu.
admin-none = Nic nenalezeno.
admin-total = Nalezeno: { $number }
admin-search = Hledat
admin-any = Cokoli
admin-more = Další podmínky
admin-previous = Předchozí stránka
admin-next = Další stránka
admin-add = Přidat
admin-remove = Odebrat
admin-refresh = Podívat se znovu

## Lidé

admin-who = E-mailová adresa nebo identifikátor účtu
admin-role = Role
admin-role-guest = Host
admin-role-user = Uživatel
admin-role-admin = Správce
admin-group = Skupina
admin-way-in = Přihlašuje se přes
admin-order = Pořadí
admin-order-newest = Od nejnovějších
admin-order-oldest = Od nejstarších
admin-order-active = Od naposledy aktivních
admin-order-name = Podle jména (do 1000 účtů)
admin-created = Registrace
admin-created-from = Registrace od
admin-created-until = Registrace před
admin-active = Naposledy aktivní
admin-active-from = Aktivita od
admin-active-until = Aktivita před
admin-locked = Zamčeno
admin-locked-since = Zamčeno od
admin-id = Identifikátor účtu
admin-none-of-it = Žádné
admin-act-lock-title = Zamknout účet
admin-act-lock-text = { $name }: okamžité odhlášení všude a žádné přihlášení, dokud účet neodemknete.
admin-act-unlock-title = Odemknout účet
admin-act-unlock-text = { $name }: přihlášení bude opět možné.
admin-act-reset-factors-title = Odebrat druhé kroky
admin-act-reset-factors-text = Pro toho, kdo o své přišel. { $name }: odhlášení všude a napříště přihlášení bez druhého kroku. Nejprve se ujistěte, kdo vás o to žádá.
admin-act-end-sessions-title = Odhlásit všude
admin-act-end-sessions-text = { $name }: okamžité odhlášení na všech zařízeních.
admin-act-grant-title = Udělit roli správce
admin-act-grant-text = { $name }: stejné možnosti, jaké tu máte vy.
admin-act-revoke-title = Odebrat roli
admin-act-revoke-text = { $name }: konec role správce.
admin-act-delete-title = Smazat účet
admin-act-delete-text = { $name }: účet bude okamžitě smazán se vším, co k němu patří. Nikdo jej nevrátí.

## Skupiny

admin-groups-text = Skupina je uvedena v tokenech svých členů, aby o ní aplikace věděly.
admin-group-new = Nová skupina
admin-group-key = Klíč
admin-group-key-hint = Až 64 písmen, číslic, teček, pomlček a podtržítek. Nikdy se nemění.
admin-group-names = Názvy
admin-group-language = Jazyk
admin-group-language-hint = Značka, například de nebo pt-BR.
admin-group-language-add = Přidat jazyk
admin-group-description = Popis
admin-group-members = Členové
admin-group-members-show = Zobrazit členy
admin-group-member-add = Přidat člena
admin-group-delete-title = Smazat skupinu
admin-group-delete-text = Její členové ji opustí a jinak zůstanou, kým jsou.

## Záznam

admin-audit-text = Co se na tomto serveru stalo, od nejnovějšího.
admin-audit-kind = Co
admin-audit-outcome = Výsledek
admin-audit-success = Provedeno
admin-audit-failure = Nezdařilo se
admin-audit-denied = Nepovoleno
admin-audit-about = Týká se
admin-audit-by = Kdo
admin-audit-after = Od
admin-audit-before = Před
admin-reason-wrong-credentials = Chybné heslo nebo adresa
admin-reason-wrong-code = Chybný kód
admin-reason-wrong-recovery-code = Chybný záchranný kód
page-activity-restore-backup = Záloha obnovena
page-activity-retry-mail = E-mail se zkusí znovu
page-activity-drop-mail = E-mail zahozen

## Klíče

admin-keys-text = Těmito klíči server podepisuje, pečetí a nachází to, co uchovává. Jejich občasná výměna omezuje cenu ukradeného klíče; nikoho to neodhlásí.
admin-keys-signing = Podepisování tokenů
admin-keys-sealing = Pečetění uložených dat
admin-keys-blind-index = Hledání adres
admin-keys-digest = Otisky kódů a odkazů
admin-keys-since = V užívání od
admin-keys-ongoing = Vyměňuje se
admin-keys-progress = { $done } z { $total }
admin-keys-failed = Poslední výměna se nezdařila
admin-keys-rotate = Vyměnit klíče
admin-keys-rotate-text = Vše uložené se na pozadí zapečetí znovu; server přitom pracuje jako vždy. Hodnoty k obnovení: { $number }

## E-maily

admin-mails-text = E-maily, které ještě nebyly doručeny. Zkoušejí se samy znovu ve stále delších odstupech.
admin-mails-pending = Čeká
admin-mails-failed = Vzdáno
admin-mail-tries = Pokusy: { $number }
admin-mail-next = Další pokus
admin-mail-retry = Zkusit hned
admin-mail-drop = Zahodit

## Stav

admin-health-text = Zda části serveru fungují.
admin-health-database = Databáze
admin-health-cache = Mezipaměť
admin-health-up = Odpovídá
admin-health-down = Neodpovídá
admin-health-version = Verze
admin-health-mail-off = E-maily jsou vypnuté.

## První správce

page-first-admin-title = První správce
page-first-admin-text = Na tomto serveru zatím nejsou žádné účty. S prvním jej budete spravovat.
page-first-admin-button = Vytvořit účet
page-first-admin-void = Tento odkaz už neplatí. Byl použit, vypršel, nebo byl server znovu spuštěn: pak jeho terminál ukazuje jiný.
admin-welcome = Vítejte! Nyní spravujete tento server. Chraňte svůj účet druhým krokem v části „Zabezpečení“ svého účtu.

## Co nejde

error-role-required = Tuto stránku mohou otevřít jen správci.
error-invalid-request = Něco z toho nelze přijmout. Zkontrolujte, co jste zadali.
error-user-not-found = Takový účet není, nebo už není.
error-database-entity-not-found = Tohle už tu není.
error-group-key = Tohle nemůže být klíč.
error-group-key-exists = Skupina s tímto klíčem už existuje.
error-invalid-group-translation = Zadejte značku jazyka, název o 1 až 100 znacích a popis nejvýše o 1000 znacích. Jeden název musí být ve výchozím jazyce.
error-secret-rotation-ongoing = Klíče se už vyměňují.
error-admin-who = Zadejte e-mailovou adresu nebo identifikátor účtu.
