### Co říkají stránky.

## Volba nového hesla

page-password-reset-title = Zvolte si nové heslo
page-password-reset-text = Potom budou všechna vaše zařízení odhlášena. Druhé faktory zůstanou, jak jsou.
page-password-reset-field = Nové heslo
page-password-reset-button = Uložit nové heslo
page-password-reset-unasked = Nežádali jste o to? Pak tuto stránku zavřete: nic se nestane.
page-password-reset-unfit = Toto heslo nelze použít. Zvolte delší, které se těžko uhodne a neobsahuje vaše jméno ani adresu.
page-password-reset-busy = Příliš mnoho pokusů. Počkejte prosím několik minut a zkuste to znovu.
page-password-reset-done-title = Nové heslo je nastaveno
page-password-reset-done = Přihlaste se jím. Všechna vaše zařízení byla odhlášena.
page-password-reset-expired-title = Odkaz je příliš starý
page-password-reset-expired = Jeho čas vypršel a nic se nezměnilo. Požádejte o nový.
page-password-reset-invalid-title = Odkaz už neplatí
page-password-reset-invalid = Byl použit, nahrazen novějším nebo cestou zkrácen. Otevřete nejnovější e-mail, nebo požádejte o nový odkaz.
