### Що кажуть листи. Тему й початок видно на заблокованому екрані: там немає ні коду, ні посилання.

## У кожному листі

mail-greeting = Вітаємо, { $name }!
mail-greeting-nameless = Вітаємо!
mail-footer = Цей лист стосується облікового запису в { $app } з вашою електронною адресою.
mail-footer-no-account = Хтось увів вашу електронну адресу в { $app }. Облікового запису з нею там немає.
mail-footer-help = Маєте запитання? Напишіть на { $email }.
mail-link-fallback = Якщо кнопка не працює, скопіюйте цю адресу у свій браузер:
mail-date = { $day } { $month } { $year } р., { $time } UTC
mail-month = { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
}

## Код електронною поштою

mail-email-authentication-subject = Ваш код підтвердження для { $app }
mail-email-authentication-preheader = Відкрийте цей лист, щоб побачити код, який ви запитали.
mail-email-authentication-title = Ваш код підтвердження
mail-email-authentication-login = Введіть цей код, щоб завершити вхід до { $app }.
mail-email-authentication-step-up = Введіть цей код, щоб підтвердити в { $app }, що це ви.
mail-email-authentication-manage = Введіть цей код, щоб змінити двоетапну перевірку свого облікового запису в { $app }.
mail-code-validity = { $minutes ->
    [one] Він дійсний { $minutes } хвилину й лише один раз.
    [few] Він дійсний { $minutes } хвилини й лише один раз.
   *[many] Він дійсний { $minutes } хвилин і лише один раз.
}
mail-code-keep = Нікому не передавайте цей код. Ніхто з { $app } його у вас не запитає.
mail-code-unasked-login = Ви не намагалися увійти? Тоді хтось, можливо, знає ваш пароль. Будь ласка, виберіть новий:
mail-code-unasked-session = Ви не запитували цей код? Тоді, можливо, до вашого облікового запису увійшов хтось інший. Будь ласка, перевірте налаштування безпеки:

## Підтвердження адреси

mail-email-verification-subject = Підтвердьте свою електронну адресу для { $app }
mail-email-verification-preheader = Один клік — і ваш обліковий запис готовий.
mail-email-verification-title = Підтвердьте свою електронну адресу
mail-email-verification-text = Будь ласка, підтвердьте, що ця електронна адреса належить вам і має використовуватися для вашого облікового запису в { $app }.
mail-email-verification-button = Підтвердити електронну адресу
mail-email-verification-validity = { $hours ->
    [one] Посилання дійсне { $hours } годину й лише один раз.
    [few] Посилання дійсне { $hours } години й лише один раз.
   *[many] Посилання дійсне { $hours } годин і лише один раз.
}
mail-email-verification-unasked = Ви про це не просили? Тоді просто не зважайте на цей лист. Без вашого підтвердження нічого не станеться.
mail-email-change-subject = Підтвердьте свою нову електронну адресу для { $app }
mail-email-change-preheader = Один клік — і ваш обліковий запис має нову адресу.
mail-email-change-title = Підтвердьте свою нову електронну адресу
mail-email-change-text = Будь ласка, підтвердьте, що ця електронна адреса належить вам і має стати адресою вашого облікового запису в { $app }. До того часу обліковий запис зберігає свою теперішню адресу.
mail-email-change-unasked = Ви про це не просили? Тоді просто не зважайте на цей лист. Без вашого підтвердження нічого не зміниться.

## Вибір нового пароля

mail-password-reset-subject = Виберіть новий пароль для { $app }
mail-password-reset-preheader = Лише якщо ви про це просили. Інакше ваш пароль залишиться без змін.
mail-password-reset-title = Виберіть новий пароль
mail-password-reset-text = Хтось, імовірно ви, попросив новий пароль для вашого облікового запису в { $app }. Вибрати його можна тут.
mail-password-reset-button = Вибрати новий пароль
mail-password-reset-validity = { $minutes ->
    [one] Посилання дійсне { $minutes } хвилину й лише один раз.
    [few] Посилання дійсне { $minutes } хвилини й лише один раз.
   *[many] Посилання дійсне { $minutes } хвилин і лише один раз.
}
mail-password-reset-after = Після цього на всіх ваших пристроях буде виконано вихід. Ваші другі чинники залишаться без змін.
mail-password-reset-unasked = Ви про це не просили? Тоді просто не зважайте на цей лист і нікому не передавайте посилання. Ваш пароль залишиться без змін.

## Хтось попросив новий пароль, а облікового запису немає

mail-no-account-info-subject = З цією адресою немає облікового запису в { $app }
mail-no-account-info-preheader = Хтось попросив новий пароль, указавши вашу електронну адресу.
mail-no-account-info-title = Немає облікового запису з цією адресою
mail-no-account-info-text = Хтось щойно попросив новий пароль у { $app }, указавши вашу електронну адресу. Облікового запису з нею там немає.
mail-no-account-info-you = Це були ви? Тоді, можливо, ви використали іншу адресу або ще не зареєструвалися.
mail-no-account-info-button = Відкрити { $app }
mail-no-account-info-unasked = Це були не ви? Тоді нічого робити не потрібно.

## Хтось увійшов

mail-login-alert-subject = Новий вхід до { $app }
mail-login-alert-preheader = Будь ласка, перевірте, чи це були ви.
mail-login-alert-title = Новий вхід
mail-login-alert-text = Хтось щойно увійшов до вашого облікового запису в { $app }.

## Реєстрація із зайнятою адресою

mail-registration-alert-subject = У вас уже є обліковий запис у { $app }
mail-registration-alert-preheader = Хтось намагався зареєструватися з вашою електронною адресою.
mail-registration-alert-title = У вас уже є обліковий запис
mail-registration-alert-text = Хтось щойно намагався зареєструватися в { $app } з вашою електронною адресою. Обліковий запис із нею вже є, тому нічого не змінилося.
mail-registration-alert-you = Це були ви? Тоді просто увійдіть до свого облікового запису.
mail-registration-alert-button = Увійти
mail-registration-alert-unasked = Це були не ви? Тоді нічого робити не потрібно. Ваш обліковий запис у безпеці.

## Як увійти, для тих, хто пробував інакше

mail-identity-provider-info-subject = Як увійти до { $app }
mail-identity-provider-info-preheader = Ось як ви входите до свого облікового запису.
mail-identity-provider-info-title = Як ви входите
mail-identity-provider-info-text = { $password ->
    [yes] Хтось щойно намагався потрапити до вашого облікового запису в { $app } способом, який для нього не налаштовано.
   *[no] Хтось щойно намагався скористатися паролем до вашого облікового запису в { $app }. Ваш обліковий запис пароля не має.
}
mail-identity-provider-info-ways = Щоб увійти, використайте: { $ways }
mail-identity-provider-info-button = Увійти
mail-identity-provider-info-unasked = Це були не ви? Тоді нічого робити не потрібно. Ніхто не увійшов.
mail-list = { $list }, { $next }
mail-way-password = ваш пароль

## У захисті облікового запису щось змінилося

mail-security-alert-preheader = Будь ласка, перевірте, чи це були ви.
mail-security-alert-email-changed-subject = Електронну адресу вашого запису в { $app } змінено
mail-security-alert-email-changed-title = Електронну адресу змінено
mail-security-alert-email-changed-text = { $mailbox ->
    [former] Ваш обліковий запис у { $app } має нову електронну адресу. Відтепер його листи надходитимуть туди, а не до цієї скриньки.
   *[current] Ваш обліковий запис у { $app } тепер має цю електронну адресу. Відтепер його листи надходитимуть сюди.
}
mail-security-alert-password-changed-subject = Ваш пароль до { $app } змінено
mail-security-alert-password-changed-title = Пароль змінено
mail-security-alert-password-changed-text = Пароль вашого облікового запису в { $app } змінено. На інших пристроях виконано вихід.
mail-security-alert-two-factor-added-subject = Двоетапну перевірку в { $app } розширено
mail-security-alert-two-factor-added-title = Двоетапну перевірку додано
mail-security-alert-two-factor-added-text = { $method ->
    [totp] До вашого облікового запису в { $app } додано застосунок для автентифікації як другий етап входу.
   *[email] До вашого облікового запису в { $app } додано коди електронною поштою як другий етап входу.
}
mail-security-alert-two-factor-removed-subject = Двоетапну перевірку в { $app } обмежено
mail-security-alert-two-factor-removed-title = Двоетапну перевірку вилучено
mail-security-alert-two-factor-removed-text = { $method ->
    [totp] Застосунок для автентифікації більше не захищає ваш обліковий запис у { $app } як другий етап входу.
   *[email] Коди електронною поштою більше не захищають ваш обліковий запис у { $app } як другий етап входу.
}
mail-security-alert-oauth-connected-subject = Додано спосіб входу до { $app }
mail-security-alert-oauth-connected-title = Спосіб входу додано
mail-security-alert-oauth-connected-text = Відтепер до вашого облікового запису в { $app } можна входити через { $provider }.
mail-security-alert-oauth-disconnected-subject = Вилучено спосіб входу до { $app }
mail-security-alert-oauth-disconnected-title = Спосіб входу вилучено
mail-security-alert-oauth-disconnected-text = До вашого облікового запису в { $app } більше не можна входити через { $provider }.
mail-security-alert-refresh-token-reused-subject = Ми завершили підозрілий сеанс у { $app }
mail-security-alert-refresh-token-reused-title = Сеанс завершено
mail-security-alert-refresh-token-reused-text = Токен входу вашого облікового запису в { $app }, який уже було обміняно на новий, використали ще раз. Можливо, його скопіювали, тому ми завершили цей сеанс. Ви можете безпечно увійти знову.
mail-security-alert-recovery-code-used-subject = У { $app } використано код відновлення
mail-security-alert-recovery-code-used-title = Використано код відновлення
mail-security-alert-recovery-code-used-text = Хтось увійшов до вашого облікового запису в { $app } за допомогою коду відновлення. { $left ->
    [0] Кодів відновлення більше не залишилося.
    [one] Залишився { $left } код відновлення.
    [few] Залишилося { $left } коди відновлення.
   *[many] Залишилося { $left } кодів відновлення.
} Щоб отримати нові, налаштуйте застосунок для автентифікації ще раз.
mail-security-alert-recovery-codes-renewed-subject = Нові коди відновлення в { $app }
mail-security-alert-recovery-codes-renewed-title = Нові коди відновлення
mail-security-alert-recovery-codes-renewed-text = Для вашого облікового запису в { $app } створено нові коди відновлення. Попередні більше не діють.
mail-security-alert-few-recovery-codes-left-subject = Ваші коди відновлення в { $app } закінчуються
mail-security-alert-few-recovery-codes-left-title = Коди відновлення закінчуються
mail-security-alert-few-recovery-codes-left-text = { $left ->
    [0] У вашому обліковому записі в { $app } більше немає кодів відновлення.
    [one] У вашому обліковому записі в { $app } залишився { $left } код відновлення.
    [few] У вашому обліковому записі в { $app } залишилося { $left } коди відновлення.
   *[many] У вашому обліковому записі в { $app } залишилося { $left } кодів відновлення.
} Створіть нові в налаштуваннях безпеки, щоб мати змогу увійти, навіть якщо втратите застосунок для автентифікації.
mail-security-alert-second-factor-failures-subject = Невдалі спроби входу до { $app }
mail-security-alert-second-factor-failures-title = Другий етап кілька разів не пройдено
mail-security-alert-second-factor-failures-text = Хтось знав пароль вашого облікового запису в { $app }, а потім кілька разів не пройшов другий етап. Так ніхто не увійшов.
mail-security-alert-sign-in-paused-subject = Вхід до { $app } призупинено
mail-security-alert-sign-in-paused-title = Вхід призупинено
mail-security-alert-sign-in-paused-text = До вашого облікового запису в { $app } кілька разів уводили неправильний пароль. Вхід за паролем на деякий час призупинено. Так ніхто не увійшов.
mail-security-alert-account-locked-subject = Ваш обліковий запис у { $app } заблоковано
mail-security-alert-account-locked-title = Обліковий запис заблоковано
mail-security-alert-account-locked-text = Адміністратор заблокував ваш обліковий запис у { $app }. На всіх пристроях виконано вихід, і ніхто не зможе увійти, доки його не розблокують.
mail-security-alert-factors-reset-subject = Двоетапну перевірку в { $app } скинуто
mail-security-alert-factors-reset-title = Двоетапну перевірку скинуто
mail-security-alert-factors-reset-text = Адміністратор вилучив другі чинники вашого облікового запису в { $app }. Будь ласка, налаштуйте їх знову після входу.
mail-security-alert-you = Це були ви? Тоді нічого робити не потрібно.
mail-security-alert-unasked-settings = Це були не ви? Тоді зараз же відкрийте налаштування безпеки, завершіть усі сеанси та змініть пароль.
mail-security-alert-unasked-password = Це були не ви? Тоді зараз же виберіть новий пароль, який ви більше ніде не використовуєте.
mail-security-alert-unasked-support = Якщо ви про це знаєте, нічого робити не потрібно. Інакше негайно напишіть на { $email }.
mail-security-alert-button = Відкрити налаштування безпеки
mail-security-alert-button-password = Вибрати новий пароль
mail-device-time = Час
mail-device-place = Місце
mail-device-address = Мережева адреса
mail-device-device = Пристрій
mail-device-method = Спосіб
mail-device-unknown = невідомо
mail-device-fact = { $label }: { $value }
mail-device-browser-on-os = { $browser } у { $os }
mail-method = { $method ->
    [totp] Застосунок для автентифікації
   *[email] Код електронною поштою
}

## Чи доходять листи

mail-test-subject = Тестовий лист від { $app }
mail-test-preheader = Листи від { $app } доходять до вас.
mail-test-title = Працює
mail-test-text = Листи від { $app } доходять до цієї скриньки, і ось який вони мають вигляд.
mail-test-footer = Цей лист надіслав для перевірки хтось із тих, хто керує { $app }.
