### Co říkají stránky. `page-…` stojí na stránce; `error-…` říká, proč něco nejde, a jmenuje se podle svého kódu.

## Na každé stránce

page-skip = Přejít na obsah
page-pages = Stránky
page-language = Jazyk:
page-mailbox = Schránka
page-email = E-mailová adresa
page-password = Heslo
page-password-hint = { $number ->
    [one] Alespoň jeden znak a těžko uhodnutelné. Dobře poslouží několik slov za sebou.
    [few] Alespoň { $number } znaky a těžko uhodnutelné. Dobře poslouží několik slov za sebou.
   *[other] Alespoň { $number } znaků a těžko uhodnutelné. Dobře poslouží několik slov za sebou.
}
page-name = Jméno
page-code = Šestimístný kód
page-recovery-code = Záchranný kód
page-continue = Pokračovat
page-cancel = Zrušit
page-back-to-login = Zpět k přihlášení
page-to-account = K vašemu účtu
page-mail-missing = E-mail ještě nepřišel? Může to chvíli trvat. Podívejte se prosím i do složky se spamem.
page-open-mailbox = Otevřít vývojovou schránku
page-show-password = Zobrazit
page-hide-password = Skrýt

## Úvodní stránka

page-start-title = Dveře jsou otevřené
page-start-text = { $app } se stará o váš účet: přihlaste se, chraňte ho druhým krokem a podívejte se, kde jste přihlášeni.
page-start-api = API
page-start-api-text = Pro vývojáře: přečtěte si, co umí, a vyzkoušejte každý požadavek v prohlížeči.
page-start-mailbox = Vývojová schránka
page-start-mailbox-text = Není nastaven poštovní server: kódy a odkazy, které by se poslaly, jsou zde.

## API

page-docs-script = Tato stránka potřebuje JavaScript.
page-docs-json = Otevřít dokument, který zobrazuje, jako JSON

## Vývojová schránka

page-mailbox-text = Není nastaven poštovní server: e-maily zůstávají zde a nikam neodcházejí. Tuto stránku může otevřít jen tento počítač.
page-mailbox-recipient = Příjemce
page-mailbox-only = Jen e-maily pro…
page-mailbox-refresh = Obnovit
page-mailbox-code = Kód
page-mailbox-whole = Celý e-mail
page-mailbox-as-text = Jako text
page-mailbox-as-page = Jako stránka
page-mailbox-none = Zatím žádný e-mail
page-mailbox-none-text = Odkazy, kódy a bezpečnostní upozornění se zde objeví, jakmile je něco vyvolá: vytvořte například účet.
page-mailbox-none-to = Žádný e-mail pro { $email }
page-mailbox-all = Zobrazit e-maily pro všechny

## Přihlášení

page-login-title = Přihlásit se
page-login-button = Přihlásit se
page-login-forgotten = Zapomněli jste heslo?
page-login-new = Jste tu poprvé?
page-login-register = Vytvořit účet
page-login-guest = Pokračovat jako host
page-login-signed-out = Jste odhlášeni.
page-login-too-late = Trvalo to příliš dlouho, nebo to bylo dokončeno jinde. Přihlaste se prosím znovu.
page-login-password-set = Nové heslo je nastaveno. Přihlaste se jím.
page-login-app-on = Ověřovací aplikace je zapnutá a všechna zařízení byla odhlášena. Nyní se s ní prosím přihlaste.
page-login-deleted = Váš účet je smazán. Na shledanou!
page-or = nebo
page-provider-continue = Pokračovat přes { $provider }

## Registrace

page-register-title = Vytvořit účet
page-register-button = Vytvořit účet
page-register-known = Už máte účet?
page-registered-title = Podívejte se do schránky
page-registered-text = Poslali jsme vám e-mail. Otevřete odkaz v něm, abychom věděli, že adresa patří vám. Potom se přihlaste.
page-registered-button = Přihlásit se

## Hosté

page-guest-title = Pokračovat jako host
page-guest-text = Stačí jméno. Později z něj můžete udělat plný účet.
page-guest-button = Pokračovat

## Druhý krok

page-two-factor-title = Ještě jeden krok
page-two-factor-email = Na vaši e-mailovou adresu jsme poslali kód. Zadejte ho sem.
page-two-factor-totp = Zadejte kód, který právě ukazuje vaše ověřovací aplikace.
page-two-factor-recovery = Zadejte jeden ze záchranných kódů, které jste si uložili při nastavení aplikace. Každý lze použít jednou.
page-code-again = Poslat nový kód
page-code-again-in = Nový kód za { $seconds } s
page-use-app = Použít ověřovací aplikaci
page-use-email = Dostat kód e-mailem
page-use-recovery-code = Použít záchranný kód

## Potvrzení, že jste to vy

page-confirm-title = Jste to vy?
page-confirm-text = Chystáte se změnit něco důležitého. Nejprve prosím zadejte heslo.
page-confirm-provider = Chystáte se změnit něco důležitého. Nejprve prosím ukažte, že jste to vy: přihlaste se ještě jednou tam, kde máte účet.
page-confirm-nowhere = Váš účet se přihlašuje přes poskytovatele, který tu už není k dispozici. Obraťte se prosím na provozovatele této aplikace.
page-renew-title = Okamžik
page-renew-text = Vaše relace pokračuje.
page-passage-leave = Pokračujete na { $provider }.
page-passage-back = Hned budete pokračovat.

## Zapomenuté heslo

page-forgotten-title = Zapomněli jste heslo?
page-forgotten-text = Sdělte nám svou e-mailovou adresu. Pošleme vám odkaz, přes který si zvolíte nové heslo.
page-forgotten-button = Poslat odkaz
page-forgotten-sent-title = Podívejte se do schránky
page-forgotten-sent = Poslali jsme e-mail na { $email }. Odkaz v něm platí půl hodiny.
page-forgotten-again = Požádat o nový odkaz

## Volba nového hesla

page-password-reset-title = Zvolte si nové heslo
page-password-reset-text = Potom budou všechna vaše zařízení odhlášena. Druhé faktory zůstanou, jak jsou.
page-password-reset-field = Nové heslo
page-password-reset-button = Uložit nové heslo
page-password-reset-unasked = Nežádali jste o to? Pak tuto stránku zavřete: nic se nestane.
page-password-reset-done-title = Nové heslo je nastaveno
page-password-reset-done = Přihlaste se jím. Všechna vaše zařízení byla odhlášena.
page-password-reset-expired-title = Odkaz je příliš starý
page-password-reset-expired = Jeho čas vypršel a nic se nezměnilo. Požádejte o nový.
page-password-reset-invalid-title = Odkaz už neplatí
page-password-reset-invalid = Byl použit, nahrazen novějším nebo cestou zkrácen. Otevřete nejnovější e-mail, nebo požádejte o nový odkaz.

## Potvrzení adresy

page-verification-title = Je to vaše e-mailová adresa?
page-verification-text = Potvrďte, že adresa, na kterou e-mail přišel, je vaše.
page-verification-button = Potvrdit adresu
page-verification-unasked = Neregistrovali jste se v { $app }? Pak tuto stránku zavřete: nic se nestane.
page-verification-done-title = Vaše adresa je potvrzena
page-verification-done = Děkujeme. Můžete tuto stránku zavřít, nebo pokračovat ke svému účtu.
page-verification-already-title = Vaše adresa už byla potvrzena
page-verification-already = Nic dalšího není třeba. Můžete tuto stránku zavřít.
page-verification-taken-title = Tuto adresu má jiný účet
page-verification-taken = Někdo ji obsadil dřív, než jste použili odkaz. Váš účet je, jak byl; zvolte jinou adresu.
page-verification-expired-title = Odkaz je příliš starý
page-verification-expired = Odkaz lze použít jeden den. Přihlaste se a požádejte o nový.
page-verification-invalid-title = Odkaz už neplatí
page-verification-invalid = Byl použit, nahrazen novějším nebo cestou zkrácen. Otevřete nejnovější e-mail, nebo se přihlaste a požádejte o nový.

## Když stránku nelze ukázat

page-trouble-missing = Tady nic není
page-trouble-busy = Okamžik, prosím
page-trouble-refused = Takhle to nejde
page-trouble-failed = Něco se pokazilo
page-trouble-request = Pokud to tak zůstane, sdělte podpoře toto číslo: { $id }
page-trouble-home = Na úvodní stránku

## Vlastní účet

page-account = Účet
page-profile = Profil
page-security = Zabezpečení
page-sessions = Zařízení
page-activity = Aktivita
page-logout = Odhlásit se
page-save = Uložit
page-change = Změnit
page-set = Nastavit
page-on = Zapnuto
page-off = Vypnuto
page-turn-on = Zapnout
page-turn-off = Vypnout
page-set-up = Nastavit
page-copy = Kopírovat
page-copied = Zkopírováno
page-download = Stáhnout
page-print = Vytisknout
page-newer = Novější
page-older = Starší
page-device-unknown = Neznámé zařízení

## Co se právě stalo

page-notice-saved = Uloženo.
page-notice-picture = Váš obrázek je změněn.
page-notice-mailed = Poslali jsme vám nový odkaz. Podívejte se prosím do schránky.
page-notice-email-asked = Na vaši novou adresu jsme poslali odkaz. Vaší se stane, až ho otevřete.
page-notice-password-set = Nové heslo je nastaveno. Ostatní zařízení byla odhlášena.
page-notice-email-on = Kódy e-mailem jsou zapnuté. Ostatní zařízení byla odhlášena.
page-notice-email-off = Kódy e-mailem jsou vypnuté.
page-notice-app-off = Ověřovací aplikace je vypnutá a její záchranné kódy neplatí.
page-notice-preferred = Odteď se vás nejprve zeptáme na toto.
page-notice-connected = Připojeno. Odteď se tak můžete přihlašovat.
page-notice-disconnected = Odpojeno. Ostatní zařízení byla odhlášena.
page-notice-session-ended = Ono zařízení je odhlášeno.
page-notice-recovered = Jste přihlášeni. Pokud jste o aplikaci přišli, hned ji vypněte a nastavte jinou.
page-notice-converted = Vítejte! Poslali jsme vám odkaz k potvrzení adresy.

## Vlastní profil

page-guest-you = Jste tu jako host
page-guest-you-text = Co tu uděláte, se s koncem relace ztratí. S adresou a heslem si to můžete ponechat.
page-convert-title = Udělejte z toho účet
page-convert-text = Vše, co tu máte, zůstane. Odteď se přihlašujete touto adresou a tímto heslem.
page-verified = Potvrzena
page-unverified = Nepotvrzena
page-unverified-title = Potvrďte prosím svou adresu
page-unverified-text = Poslali jsme e-mail na { $email }. Otevřete odkaz v něm, abychom věděli, že adresa patří vám.
page-unverified-button = Poslat odkaz znovu
page-picture-change = Změnit obrázek
page-picture-title = Váš obrázek
page-picture-now = Váš nynější obrázek
page-picture-text = Soubor JPEG, PNG, GIF nebo WebP o velikosti nejvýše { $number } MB. Ponecháme čtverec uprostřed, bez údajů o tom, kde a kdy vznikl.
page-picture-file = Soubor
page-picture-button = Uložit obrázek
page-picture-remove = Odebrat obrázek
page-language-title = Jazyk
page-language-text = Pro stránky a e-maily, které vyvolají, ať se přihlásíte kdekoli.
page-language-browser = Podle prohlížeče
page-email-title = Změnit e-mailovou adresu
page-email-text = Vaše adresa je { $email }. Na novou pošleme odkaz; dokud ho neotevřete, nic se nezmění.
page-email-new = Nová e-mailová adresa
page-email-button = Poslat odkaz
page-delete = Smazat
page-delete-title = Smazat účet
page-delete-short = Se vším, co k němu patří. Nelze to vzít zpět.
page-delete-text = Váš účet bude ihned smazán, i se jménem, obrázkem, druhými faktory a všemi relacemi. Nikdo ho nemůže obnovit.
page-delete-sure = Ano, smazat můj účet navždy.

## Zabezpečení

page-security-text = Co stojí mezi vaším účtem a všemi ostatními.
page-two-factor = Dvoufázové ověření
page-ways-in = Způsoby přihlášení
page-connected-since = Připojeno od
page-not-connected = Nepřipojeno
page-connect = Připojit
page-connect-title = Připojit { $provider }?
page-connect-text = Potom se můžete přihlašovat i přes { $provider }. O připojení vám dáme vědět e-mailem.
page-disconnect = Odpojit
page-disconnect-title = Odpojit { $provider }?
page-disconnect-text = Potom se už přes { $provider } nepřihlásíte a vaše ostatní zařízení budou odhlášena.
page-password-title = Vaše heslo
page-password-text = Potom budou vaše ostatní zařízení odhlášena. O změně hesla vám dáme vědět e-mailem.
page-password-old = Dosavadní heslo
page-password-new = Nové heslo
page-password-is-set = Nastaveno
page-password-is-none = Zatím žádné nemáte.
page-preferred = Nejprve se ptáme na
page-preferred-title = Nejprve se ptáme na
page-preferred-text = Na co se vás máme při přihlášení ptát nejdřív?
page-email-factor = Kódy e-mailem
page-email-factor-text = Po hesle pošleme kód na vaši e-mailovou adresu.
page-email-factor-on = Zapnout kódy e-mailem
page-email-factor-on-text = Odteď při každém přihlášení pošleme kód na { $email }. Hned to vyzkoušíme. Potom budou vaše ostatní zařízení odhlášena.
page-email-factor-off = Vypnout kódy e-mailem
page-email-factor-off-text = Odteď při přihlášení stačí vaše ověřovací aplikace.
page-email-factor-only = Toto je váš jediný druhý krok a nelze ho vypnout. Nejprve nastavte ověřovací aplikaci; potom to půjde.
page-code-send = Pošlete mi kód
page-code-sent = Poslali jsme kód na { $email }.
page-app-factor = Ověřovací aplikace
page-app-factor-text = Aplikace v telefonu ukazuje každou půlminutu nový kód. Funguje i bez sítě.
page-app-factor-on = Nastavit ověřovací aplikaci
page-app-factor-off = Vypnout ověřovací aplikaci
page-app-factor-off-text = Odteď při přihlášení stačí kódy e-mailem. Vaše záchranné kódy přestanou platit.
page-app-factor-only = Toto je váš jediný druhý krok a nelze ho vypnout. Nejprve zapněte kódy e-mailem; potom to půjde.
page-app-scan = Naskenujte tento obrázek
page-app-scan-text = Otevřete ověřovací aplikaci, přidejte účet a namiřte fotoaparát sem.
page-app-qr = Klíč pro vaši ověřovací aplikaci jako QR kód
page-app-by-hand = Nemáte fotoaparát? Opište tento klíč:
page-app-open = Otevřít aplikaci v tomto zařízení
page-app-keep = Uložte si záchranné kódy
page-app-confirm = Zadejte kód z aplikace
page-app-confirm-text = Tím se aplikace zapne. Potom budou všechna vaše zařízení odhlášena a přihlásíte se s aplikací.
page-recovery-codes = Záchranné kódy
page-recovery-codes-text = Dostanete se s nimi dovnitř, když o aplikaci přijdete. Každý lze použít jednou.
page-recovery-codes-new = Vytvořit nové kódy
page-recovery-codes-renew = Nové kódy nahradí dosavadní, které ihned přestanou platit. Ukážeme je zde jen jednou.
page-recovery-codes-keep = S každým z těchto kódů se jednou dostanete dovnitř, když o aplikaci přijdete. Vidíte je jen teď: uložte si je na bezpečné místo, ne do telefonu.
page-recovery-codes-kept = Kódy mám uložené

## Zařízení a aktivita

page-sessions-text = Kde jste právě přihlášeni. Odhlaste, co neznáte.
page-this-device = Toto zařízení
page-session-active = Naposledy aktivní
page-session-end = Odhlásit
page-sessions-end = Odhlásit všude
page-activity-text = Co se s vaším účtem dělo, od nejnovějšího.
page-activity-none = Zatím nic.
page-activity-refused = Nezdařilo se
page-activity-register = Registrace
page-activity-verify-email = Adresa potvrzena
page-activity-first-factor = Heslo zadáno
page-activity-login = Přihlášení
page-activity-step-up = Potvrzeno, že jste to vy
page-activity-logout = Odhlášení
page-activity-end-session = Zařízení odhlášeno
page-activity-end-all-sessions = Odhlášeno všude
page-activity-reuse-refresh-token = Podezřelá relace ukončena
page-activity-enable-second-factor = Druhý krok zapnut
page-activity-disable-second-factor = Druhý krok vypnut
page-activity-prefer-second-factor = Nejprve se ptáme na jiný druhý krok
page-activity-renew-recovery-codes = Nové záchranné kódy
page-activity-request-password-reset = Žádost o odkaz k novému heslu
page-activity-reset-password = Nové heslo nastaveno přes odkaz
page-activity-change-password = Heslo změněno
page-activity-add-password = Heslo nastaveno
page-activity-request-email-change = Žádost o jinou adresu
page-activity-change-email = Adresa změněna
page-activity-change-profile = Jméno změněno
page-activity-change-avatar = Obrázek změněn
page-activity-connect-provider = Přihlašovací služba připojena
page-activity-disconnect-provider = Přihlašovací služba odpojena
page-activity-delete-account = Účet smazán
page-activity-create-guest = Příchod jako host
page-activity-convert-guest = Z hosta se stal účet
page-activity-grant-admin = Přidělena role správce
page-activity-revoke-admin = Odebrána role správce
page-activity-lock-account = Účet zablokován
page-activity-unlock-account = Účet odblokován
page-activity-reset-second-factors = Druhé kroky odebral správce
page-activity-export-account = Údaje účtu exportovány
page-activity-create-group = Skupina vytvořena
page-activity-change-group = Skupina změněna
page-activity-delete-group = Skupina smazána
page-activity-add-member = Zařazení do skupiny
page-activity-remove-member = Vyřazení ze skupiny
page-activity-rotate-keys = Klíče serveru vyměněny
page-activity-send-mail = E-mail se nepodařilo odeslat

## Co říkáme o tom, co nejde

error-other = Na naší straně se něco pokazilo. Zkuste to prosím za chvíli znovu.
error-email = Zadejte prosím jednu e-mailovou adresu, například jmeno@example.com.
error-name = Zadejte prosím jméno o délce 1 až 100 znaků.
error-code = Kód má šest číslic.
error-password-short = { $number ->
    [one] Toto heslo je příliš krátké. Použijte alespoň jeden znak.
    [few] Toto heslo je příliš krátké. Použijte alespoň { $number } znaky.
   *[other] Toto heslo je příliš krátké. Použijte alespoň { $number } znaků.
}
error-password-long = Toto heslo je příliš dlouhé. Může mít nejvýše { $number } B.
error-password-common = Toto je jedno z nejběžnějších hesel. Zvolte prosím jiné.
error-password-known = Zvolte prosím heslo, které není vaším jménem, adresou ani názvem této aplikace.
error-password-weak = Toto heslo se dá snadno uhodnout. Použijte několik neobvyklých slov nebo delší větu.
error-password-classes = Použijte malá a velká písmena, číslice a symboly.
error-password-leaked = Toto heslo uniklo z jiné služby. Zvolte prosím jiné.
error-invalid-credentials = E-mailová adresa nebo heslo nesouhlasí.
error-missing-password-parameter = Zadejte prosím heslo.
error-wrong-two-factor-code = Kód nesouhlasí. Prozatím už nemáte žádný pokus.
error-wrong-code-left = { $left ->
    [0] Kód nesouhlasí a už neplatí. Požádejte o nový.
    [one] Kód nesouhlasí. Máte ještě jeden pokus.
    [few] Kód nesouhlasí. Máte ještě { $left } pokusy.
   *[other] Kód nesouhlasí. Máte ještě { $left } pokusů.
}
error-two-factor-code-expired = Tento kód už neplatí. Požádejte o nový.
error-wrong-totp-recovery-code = Záchranný kód nesouhlasí, nebo už byl použit. Prozatím už nemáte žádný pokus.
error-wrong-recovery-code-left = { $left ->
    [one] Záchranný kód nesouhlasí, nebo už byl použit. Máte ještě jeden pokus.
    [few] Záchranný kód nesouhlasí, nebo už byl použit. Máte ještě { $left } pokusy.
   *[other] Záchranný kód nesouhlasí, nebo už byl použit. Máte ještě { $left } pokusů.
}
error-too-many-attempts = { $minutes ->
    [one] Příliš mnoho chybných pokusů. Počkejte prosím minutu.
    [few] Příliš mnoho chybných pokusů. Počkejte prosím { $minutes } minuty.
   *[other] Příliš mnoho chybných pokusů. Počkejte prosím { $minutes } minut.
}
error-ip-login-rate-limit-exceeded = { $minutes ->
    [one] Příliš mnoho chybných pokusů z vaší sítě. Počkejte prosím minutu.
    [few] Příliš mnoho chybných pokusů z vaší sítě. Počkejte prosím { $minutes } minuty.
   *[other] Příliš mnoho chybných pokusů z vaší sítě. Počkejte prosím { $minutes } minut.
}
error-ip-rate-limit-exceeded = Příliš mnoho požadavků z vaší sítě. Počkejte prosím chvíli.
error-user-rate-limit-exceeded = Příliš mnoho požadavků. Počkejte prosím chvíli.
error-email-cooldown-active = { $seconds ->
    [one] E-mail jsme odeslali před chvílí. O další můžete požádat za sekundu.
    [few] E-mail jsme odeslali před chvílí. O další můžete požádat za { $seconds } sekundy.
   *[other] E-mail jsme odeslali před chvílí. O další můžete požádat za { $seconds } sekund.
}
error-email-send-failure = E-mail se nepodařilo odeslat. Zkuste to prosím za chvíli znovu.
error-email-disabled = Tento server nyní neposílá žádné e-maily.
error-registration-disabled = Zaregistrovat se tu nikdo sám nemůže. Požádejte provozovatele o účet.
error-guests-disabled = Hosté tu nejsou. Zaregistrujte se, nebo se přihlaste.
error-origin-not-allowed = Tento formulář byl odeslán odjinud. Otevřete prosím stránku znovu a zkuste to ještě jednou.
error-resource-not-found = Na této adrese žádná stránka není. Možná se přestěhovala, nebo byl odkaz zkrácen.
error-server-overloaded = Právě je příliš mnoho práce. Zkuste to prosím za několik sekund znovu.
error-database-failure = Nic se nezměnilo, protože naše databáze neodpověděla. Zkuste to prosím za chvíli znovu.
error-conflict = Někdo ve stejnou chvíli změnil totéž. Zkuste to prosím znovu.
error-session-expired = Vaše relace skončila. Přihlaste se prosím znovu.
error-step-up-token-creation-forbidden = Toto patří k jiné relaci. Začněte prosím znovu.
error-picture = Vyberte prosím soubor JPEG, PNG, GIF nebo WebP, který není poškozený ani příliš velký.
error-payload-too-large = To je příliš velké.
error-old-password = Toto není vaše dosavadní heslo.
error-sure = Nejprve prosím zaškrtněte políčko.
error-email-taken = Tuto adresu má jiný účet. Zvolte prosím jinou.
error-guest-email-taken = Tato adresa už účet má. Přihlaste se k němu, nebo zvolte jinou adresu.
error-cannot-disable-only-two-factor-method = Toto je váš jediný druhý krok. Nejprve nastavte jiný.
error-two-factor-method-disabled = Tento druhý krok je vypnutý.
error-cannot-disconnect-last-provider = Toto je váš jediný způsob přihlášení. Nejprve si nastavte heslo.
error-provider-not-found = Váš účet s touto službou propojen není.
error-no-password-provider = Váš účet nemá heslo. Nejprve si ho prosím nastavte.
error-at-least-one-admin-required = Jiného správce kromě vás tu není. Nejprve touto rolí pověřte ještě někoho.
error-post-commit-side-effect-failure = Vaše změna je uložena, ale něco, co mělo následovat, se nezdařilo. Neopakujte ji.

## Zpět od poskytovatele

page-oauth2-error-title = Nepovedlo se to
page-oauth2-error-again = Zpět na začátek
page-oauth2-error-authentication-failed = Přihlášení bylo zrušeno nebo odmítnuto a nic se nezměnilo. Zkuste to znovu nebo se přihlaste jinak.
page-oauth2-error-state-parameter-missing = Návrat byl neúplný: chybí část adresy. Začněte prosím znovu.
page-oauth2-error-state-expired = Byli jste pryč déle než deset minut. Začněte prosím znovu.
page-oauth2-error-invalid-state = Toto přihlášení začalo v jiném prohlížeči nebo už bylo použito. Začněte prosím znovu a zůstaňte v jednom prohlížeči.
page-oauth2-error-user-already-authenticated = Už jste přihlášeni. Chcete-li se přihlásit jako někdo jiný, nejprve se odhlaste.
page-oauth2-error-email-already-registered = Účet s touto e-mailovou adresou už existuje. Poslali jsme na ni zprávu, jak se přihlásit. Potom můžete poskytovatele připojit v nastavení.
page-oauth2-error-session-token-missing = Přihlášení nezačalo na naší stránce. Otevřete prosím naši stránku a začněte tam.
page-oauth2-error-session-token-expired = Stránka byla otevřená příliš dlouho. Otevřete ji prosím znovu a začněte tam.
page-oauth2-error-invalid-session-token = Přihlášení nezačalo správně. Otevřete prosím naši stránku znovu a začněte tam.
page-oauth2-error-sub-claim-missing = Poskytovatel neřekl, kdo jste. Přihlaste se prosím jinak a dejte vědět provozovateli této aplikace.
page-oauth2-error-email-claim-missing = Poskytovatel nám nesdělil žádnou adresu, kterou jste potvrdili. Potvrďte ji tam, dovolte nám ji přečíst a zkuste to znovu.
page-oauth2-error-provider-already-connected = Váš účet už je k tomuto poskytovateli připojen. Není třeba nic dělat.
page-oauth2-error-connected-to-another-principal = Váš účet u poskytovatele tu patří k jinému účtu. Přihlaste se jím nebo ho tam nejprve odpojte.
page-oauth2-error-connection-token-expired = Žádost o připojení poskytovatele je příliš stará. Zopakujte ji prosím v nastavení.
page-oauth2-error-invalid-connection-token = Žádost o připojení poskytovatele není z tohoto účtu a zařízení. Zopakujte ji prosím v nastavení.
page-oauth2-error-connection-token-provider-mismatch = Žádali jste o připojení jiného poskytovatele. Zopakujte to prosím v nastavení.
page-oauth2-error-step-up-missing = Chcete-li připojit poskytovatele, nejprve potvrďte, že jste to vy. Potom to zkuste znovu v nastavení.
page-oauth2-error-step-up-token-expired = Od potvrzení, že jste to vy, uplynulo příliš mnoho času. Potvrďte to znovu a pak poskytovatele připojte.
page-oauth2-error-invalid-step-up-token = Potvrzení, že jste to vy, patří jinému účtu nebo zařízení. Potvrďte to znovu a pak poskytovatele připojte.
page-oauth2-error-access-token-missing = Už nejste přihlášeni. Přihlaste se prosím a zkuste to znovu.
page-oauth2-error-invalid-access-token = Vaše přihlášení tu neplatí. Přihlaste se prosím znovu a zkuste to ještě jednou.
page-oauth2-error-access-token-expired = Vaše přihlášení mezitím skončilo. Přihlaste se prosím znovu a zkuste to ještě jednou.
page-oauth2-error-wrong-account-authenticated = U poskytovatele jste se přihlásili jiným účtem, než jaký je tu připojen. Vyberte tam prosím ten správný.
page-oauth2-error-server-error = Na naší straně se něco pokazilo. Zkuste to prosím za chvíli znovu.
