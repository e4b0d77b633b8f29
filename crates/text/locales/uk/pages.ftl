### Що кажуть сторінки.

## Вибір нового пароля

page-password-reset-title = Виберіть новий пароль
page-password-reset-text = Після цього на всіх ваших пристроях буде виконано вихід. Ваші другі чинники залишаться без змін.
page-password-reset-field = Новий пароль
page-password-reset-button = Зберегти новий пароль
page-password-reset-unasked = Ви про це не просили? Тоді закрийте цю сторінку: нічого не станеться.
page-password-reset-unfit = Цей пароль не підходить. Виберіть довший, який важко вгадати, без вашого імені й адреси.
page-password-reset-busy = Забагато спроб. Будь ласка, зачекайте кілька хвилин і спробуйте ще раз.
page-password-reset-done-title = Новий пароль установлено
page-password-reset-done = Увійдіть із ним. На всіх ваших пристроях виконано вихід.
page-password-reset-expired-title = Посилання застаріло
page-password-reset-expired = Його час минув, і нічого не змінилося. Попросіть нове.
page-password-reset-invalid-title = Посилання більше не дійсне
page-password-reset-invalid = Його використано, замінено новішим або обрізано дорогою. Відкрийте найновіший лист або попросіть нове посилання.
