### Що кажуть сторінки. `page-…` стоїть на сторінці; `error-…` каже, чому чогось не можна зробити, і зветься за своїм кодом.

## На кожній сторінці

page-skip = Перейти до вмісту
page-pages = Сторінки
page-language = Мова:
page-mailbox = Скринька
page-email = Електронна адреса
page-password = Пароль
page-password-hint = { $number ->
    [one] Щонайменше { $number } символ, і щоб було важко вгадати. Добре підійдуть кілька слів разом.
    [few] Щонайменше { $number } символи, і щоб було важко вгадати. Добре підійдуть кілька слів разом.
   *[many] Щонайменше { $number } символів, і щоб було важко вгадати. Добре підійдуть кілька слів разом.
}
page-name = Ім’я
page-code = Код із шести цифр
page-recovery-code = Код відновлення
page-continue = Далі
page-cancel = Скасувати
page-back-to-login = Назад до входу
page-to-account = До вашого облікового запису
page-mail-missing = Листа ще немає? Це може тривати хвилину. Зазирніть і до теки зі спамом.
page-open-mailbox = Відкрити скриньку розробника
page-show-password = Показати
page-hide-password = Приховати

## Початкова сторінка

page-start-title = Двері відчинено
page-start-text = { $app } береже ваш обліковий запис: увійдіть, захистіть його другим етапом і подивіться, де ви ввійшли.
page-start-api = API
page-start-api-text = Для розробників: прочитайте, що він уміє, і спробуйте кожен запит у браузері.
page-start-mailbox = Скринька розробника
page-start-mailbox-text = Поштовий сервер не налаштовано: коди й посилання, які було б надіслано, лежать тут.

## API

page-docs-script = Ця сторінка потребує JavaScript.
page-docs-json = Відкрити документ, який вона показує, як JSON

## Скринька розробника

page-mailbox-text = Поштовий сервер не налаштовано: листи залишаються тут і нікуди не йдуть. Відкрити цю сторінку може лише цей комп’ютер.
page-mailbox-recipient = Одержувач
page-mailbox-only = Лише листи на…
page-mailbox-refresh = Оновити
page-mailbox-code = Код
page-mailbox-whole = Увесь лист
page-mailbox-as-text = Як текст
page-mailbox-as-page = Як сторінка
page-mailbox-none = Листів ще немає
page-mailbox-none-text = Посилання, коди й сповіщення про безпеку з’являються тут, щойно щось їх спричинить: створіть, наприклад, обліковий запис.
page-mailbox-none-to = Немає листів на { $email }
page-mailbox-all = Показати листи всім

## Вхід

page-login-title = Вхід
page-login-button = Увійти
page-login-forgotten = Забули пароль?
page-login-new = Уперше тут?
page-login-register = Створити обліковий запис
page-login-guest = Продовжити як гість
page-login-signed-out = Ви вийшли.
page-login-too-late = Це тривало надто довго або було завершено деінде. Будь ласка, увійдіть знову.
page-login-password-set = Новий пароль установлено. Увійдіть із ним.
page-login-app-on = Застосунок для автентифікації ввімкнено, і на всіх пристроях виконано вихід. Тепер увійдіть із ним.
page-login-deleted = Ваш обліковий запис видалено. До побачення!
page-or = або
page-provider-continue = Продовжити через { $provider }

## Реєстрація

page-register-title = Створити обліковий запис
page-register-button = Створити обліковий запис
page-register-known = Уже маєте обліковий запис?
page-registered-title = Зазирніть до своєї скриньки
page-registered-text = Ми надіслали вам листа. Відкрийте посилання в ньому, щоб ми знали, що адреса ваша. Потім увійдіть.
page-registered-button = Увійти

## Гості

page-guest-title = Продовжити як гість
page-guest-text = Досить імені. Згодом із цього можна зробити повний обліковий запис.
page-guest-button = Далі

## Другий етап

page-two-factor-title = Ще один крок
page-two-factor-email = Ми надіслали код на вашу електронну адресу. Введіть його тут.
page-two-factor-totp = Введіть код, який зараз показує ваш застосунок для автентифікації.
page-two-factor-recovery = Введіть один із кодів відновлення, які ви зберегли під час налаштування застосунку. Кожен можна використати один раз.
page-code-again = Надіслати новий код
page-code-again-in = Новий код за { $seconds } с
page-use-app = Скористатися застосунком для автентифікації
page-use-email = Отримати код електронною поштою
page-use-recovery-code = Скористатися кодом відновлення

## Підтвердження, що це ви

page-confirm-title = Це ви?
page-confirm-text = Ви збираєтеся змінити щось важливе. Спершу введіть свій пароль.
page-confirm-provider = Ви збираєтеся змінити щось важливе. Спершу покажіть, що це ви: увійдіть ще раз там, де маєте обліковий запис.
page-confirm-nowhere = Ваш обліковий запис входить через постачальника, який тут більше не доступний. Зверніться до тих, хто керує цим застосунком.
page-renew-title = Хвилинку
page-renew-text = Ваш сеанс триває.
page-passage-leave = Ви переходите до { $provider }.
page-passage-back = Зараз ви перейдете далі.

## Забутий пароль

page-forgotten-title = Забули пароль?
page-forgotten-text = Укажіть свою електронну адресу. Ми надішлемо посилання, за яким ви зможете вибрати новий пароль.
page-forgotten-button = Надіслати посилання
page-forgotten-sent-title = Зазирніть до своєї скриньки
page-forgotten-sent = Ми надіслали листа на { $email }. Посилання в ньому дійсне пів години.
page-forgotten-again = Попросити нове посилання

## Вибір нового пароля

page-password-reset-title = Виберіть новий пароль
page-password-reset-text = Після цього на всіх ваших пристроях буде виконано вихід. Ваші другі чинники залишаться без змін.
page-password-reset-field = Новий пароль
page-password-reset-button = Зберегти новий пароль
page-password-reset-unasked = Ви про це не просили? Тоді закрийте цю сторінку: нічого не станеться.
page-password-reset-done-title = Новий пароль установлено
page-password-reset-done = Увійдіть із ним. На всіх ваших пристроях виконано вихід.
page-password-reset-expired-title = Посилання застаріло
page-password-reset-expired = Його час минув, і нічого не змінилося. Попросіть нове.
page-password-reset-invalid-title = Посилання більше не дійсне
page-password-reset-invalid = Його використано, замінено новішим або обрізано дорогою. Відкрийте найновіший лист або попросіть нове посилання.

## Підтвердження адреси

page-verification-title = Це ваша електронна адреса?
page-verification-text = Підтвердьте, що адреса, на яку прийшов лист, належить вам.
page-verification-button = Підтвердити адресу
page-verification-unasked = Ви не реєструвалися в { $app }? Тоді закрийте цю сторінку: нічого не станеться.
page-verification-done-title = Вашу адресу підтверджено
page-verification-done = Дякуємо. Ви можете закрити цю сторінку або перейти до свого облікового запису.
page-verification-already-title = Вашу адресу вже підтверджено раніше
page-verification-already = Більше нічого робити не потрібно. Ви можете закрити цю сторінку.
page-verification-taken-title = Цю адресу має інший обліковий запис
page-verification-taken = Хтось зайняв її, перш ніж ви скористалися посиланням. Ваш обліковий запис не змінився; виберіть іншу адресу.
page-verification-expired-title = Посилання застаріло
page-verification-expired = Посиланням можна скористатися протягом доби. Увійдіть і попросіть нове.
page-verification-invalid-title = Посилання більше не дійсне
page-verification-invalid = Його використано, замінено новішим або обрізано дорогою. Відкрийте найновіший лист або увійдіть і попросіть нове.

## Коли сторінку не можна показати

page-trouble-missing = Тут нічого немає
page-trouble-busy = Хвилинку, будь ласка
page-trouble-refused = Так не вийде
page-trouble-failed = Щось пішло не так
page-trouble-request = Якщо це не мине, повідомте службі підтримки цей номер: { $id }
page-trouble-home = На початкову сторінку

## Власний обліковий запис

page-account = Обліковий запис
page-profile = Профіль
page-security = Безпека
page-sessions = Пристрої
page-activity = Дії
page-logout = Вийти
page-save = Зберегти
page-change = Змінити
page-set = Установити
page-on = Увімкнено
page-off = Вимкнено
page-turn-on = Увімкнути
page-turn-off = Вимкнути
page-set-up = Налаштувати
page-copy = Копіювати
page-copied = Скопійовано
page-download = Завантажити
page-print = Друкувати
page-newer = Новіші
page-older = Старіші
page-device-unknown = Невідомий пристрій

## Що щойно зроблено

page-notice-saved = Збережено.
page-notice-picture = Ваше зображення змінено.
page-notice-mailed = Ми надіслали вам нове посилання. Зазирніть до своєї скриньки.
page-notice-email-asked = Ми надіслали посилання на вашу нову адресу. Вона стане вашою, коли ви його відкриєте.
page-notice-password-set = Новий пароль установлено. На інших пристроях виконано вихід.
page-notice-email-on = Коди електронною поштою ввімкнено. На інших пристроях виконано вихід.
page-notice-email-off = Коди електронною поштою вимкнено.
page-notice-app-off = Застосунок для автентифікації вимкнено, а його коди відновлення більше не діють.
page-notice-preferred = Відтепер спершу запитуватимемо саме це.
page-notice-connected = Під’єднано. Відтепер ви можете так входити.
page-notice-disconnected = Від’єднано. На інших пристроях виконано вихід.
page-notice-session-ended = На тому пристрої виконано вихід.
page-notice-recovered = Ви ввійшли. Якщо застосунок втрачено, вимкніть його й одразу налаштуйте інший.
page-notice-converted = Ласкаво просимо! Ми надіслали вам посилання для підтвердження адреси.

## Власний профіль

page-guest-you = Ви тут гість
page-guest-you-text = Те, що ви тут робите, зникне, коли сеанс завершиться. З адресою та паролем це можна зберегти.
page-convert-title = Зробіть із цього обліковий запис
page-convert-text = Усе, що ви тут маєте, залишиться. Відтепер ви входите з цією адресою та паролем.
page-verified = Підтверджено
page-unverified = Не підтверджено
page-unverified-title = Підтвердьте свою адресу
page-unverified-text = Ми надіслали листа на { $email }. Відкрийте посилання в ньому, щоб ми знали, що адреса ваша.
page-unverified-button = Надіслати посилання ще раз
page-picture-change = Змінити зображення
page-picture-title = Ваше зображення
page-picture-now = Ваше теперішнє зображення
page-picture-text = Файл JPEG, PNG, GIF або WebP розміром щонайбільше { $number } МБ. Зберігається квадрат посередині, без відомостей про місце й час зйомки.
page-picture-file = Файл
page-picture-button = Зберегти зображення
page-picture-remove = Вилучити зображення
page-language-title = Мова
page-language-text = Для сторінок і листів, які вони спричиняють, хоч би де ви ввійшли.
page-language-browser = Як у вашому браузері
page-email-title = Змінити електронну адресу
page-email-text = Ваша адреса — { $email }. На нову ми надішлемо посилання; доки ви його не відкриєте, нічого не зміниться.
page-email-new = Нова електронна адреса
page-email-button = Надіслати посилання
page-delete = Видалити
page-delete-title = Видалити обліковий запис
page-delete-short = З усім, що до нього належить. Це неможливо скасувати.
page-delete-text = Ваш обліковий запис буде видалено одразу — з ім’ям, зображенням, другими чинниками й усіма сеансами. Ніхто не зможе його повернути.
page-delete-sure = Так, видалити мій обліковий запис назавжди.

## Безпека

page-security-text = Що стоїть між вашим обліковим записом і всіма іншими.
page-two-factor = Двоетапна перевірка
page-ways-in = Способи входу
page-connected-since = Під’єднано з
page-not-connected = Не під’єднано
page-connect = Під’єднати
page-connect-title = Під’єднати { $provider }?
page-connect-text = Після цього ви зможете входити й через { $provider }. Про під’єднання ми повідомимо електронною поштою.
page-disconnect = Від’єднати
page-disconnect-title = Від’єднати { $provider }?
page-disconnect-text = Після цього ви не зможете входити через { $provider }, а на інших ваших пристроях буде виконано вихід.
page-password-title = Ваш пароль
page-password-text = Після цього на інших ваших пристроях буде виконано вихід. Про зміну пароля ми повідомимо вас листом.
page-password-old = Теперішній пароль
page-password-new = Новий пароль
page-password-is-set = Установлено
page-password-is-none = У вас його ще немає.
page-preferred = Спершу запитуємо
page-preferred-title = Що запитуємо спершу
page-preferred-text = Що запитувати у вас спершу, коли ви входите?
page-email-factor = Коди електронною поштою
page-email-factor-text = Після пароля ми надсилаємо код на вашу електронну адресу.
page-email-factor-on = Увімкнути коди електронною поштою
page-email-factor-on-text = Відтепер під час кожного входу ми надсилатимемо код на { $email }. Спробуймо зараз. Після цього на інших ваших пристроях буде виконано вихід.
page-email-factor-off = Вимкнути коди електронною поштою
page-email-factor-off-text = Відтепер під час входу запитуватимемо лише застосунок для автентифікації.
page-email-factor-only = Це ваш єдиний другий етап, і його не можна вимкнути. Спершу налаштуйте застосунок для автентифікації; тоді зможете.
page-code-send = Надіслати мені код
page-code-sent = Ми надіслали код на { $email }.
page-app-factor = Застосунок для автентифікації
page-app-factor-text = Застосунок у телефоні щопівхвилини показує новий код. Він працює без мережі.
page-app-factor-on = Налаштувати застосунок для автентифікації
page-app-factor-off = Вимкнути застосунок для автентифікації
page-app-factor-off-text = Відтепер під час входу запитуватимемо лише коди електронною поштою. Ваші коди відновлення перестануть діяти.
page-app-factor-only = Це ваш єдиний другий етап, і його не можна вимкнути. Спершу ввімкніть коди електронною поштою; тоді зможете.
page-app-scan = Відскануйте це зображення
page-app-scan-text = Відкрийте застосунок для автентифікації, додайте обліковий запис і наведіть камеру сюди.
page-app-qr = Ключ для вашого застосунку для автентифікації як QR-код
page-app-by-hand = Немає камери? Введіть цей ключ:
page-app-open = Відкрити застосунок на цьому пристрої
page-app-keep = Збережіть коди відновлення
page-app-confirm = Введіть код із застосунку
page-app-confirm-text = Так застосунок буде ввімкнено. Після цього на всіх ваших пристроях буде виконано вихід, і ви ввійдете із застосунком.
page-recovery-codes = Коди відновлення
page-recovery-codes-text = З ними ви ввійдете, якщо втратите застосунок. Кожен можна використати один раз.
page-recovery-codes-new = Створити нові коди
page-recovery-codes-renew = Нові коди замінять попередні, які одразу перестануть діяти. Їх буде показано тут один раз.
page-recovery-codes-keep = З кожним із цих кодів можна ввійти один раз, якщо ви втратите застосунок. Їх показано лише зараз: зберігайте їх у надійному місці, не в телефоні.
page-recovery-codes-kept = Коди збережено

## Пристрої та дії

page-sessions-text = Де ви зараз увійшли. Вийдіть там, де не впізнаєте.
page-this-device = Цей пристрій
page-session-active = Остання дія
page-session-end = Вийти
page-sessions-end = Вийти всюди
page-activity-text = Що відбувалося з вашим обліковим записом, від найновішого.
page-activity-none = Ще нічого.
page-activity-refused = Не вдалося
page-activity-register = Реєстрація
page-activity-verify-email = Адресу підтверджено
page-activity-first-factor = Введено пароль
page-activity-login = Вхід
page-activity-step-up = Підтверджено, що це ви
page-activity-logout = Вихід
page-activity-end-session = Вихід на пристрої
page-activity-end-all-sessions = Вихід усюди
page-activity-reuse-refresh-token = Підозрілий сеанс завершено
page-activity-enable-second-factor = Другий етап увімкнено
page-activity-disable-second-factor = Другий етап вимкнено
page-activity-prefer-second-factor = Спершу запитуємо інший другий етап
page-activity-renew-recovery-codes = Нові коди відновлення
page-activity-request-password-reset = Запит на посилання для нового пароля
page-activity-reset-password = Новий пароль установлено за посиланням
page-activity-change-password = Пароль змінено
page-activity-add-password = Пароль установлено
page-activity-request-email-change = Запит на іншу адресу
page-activity-change-email = Адресу змінено
page-activity-change-profile = Ім’я змінено
page-activity-change-avatar = Зображення змінено
page-activity-connect-provider = Службу входу під’єднано
page-activity-disconnect-provider = Службу входу від’єднано
page-activity-delete-account = Обліковий запис видалено
page-activity-create-guest = Вхід як гість
page-activity-convert-guest = Гість отримав обліковий запис
page-activity-grant-admin = Надано роль адміністратора
page-activity-revoke-admin = Знято роль адміністратора
page-activity-lock-account = Обліковий запис заблоковано
page-activity-unlock-account = Обліковий запис розблоковано
page-activity-reset-second-factors = Адміністратор вилучив другі етапи
page-activity-export-account = Дані облікового запису експортовано
page-activity-create-group = Групу створено
page-activity-change-group = Групу змінено
page-activity-delete-group = Групу видалено
page-activity-add-member = Додано до групи
page-activity-remove-member = Вилучено з групи
page-activity-rotate-keys = Ключі сервера замінено
page-activity-send-mail = Лист не вдалося надіслати

## Що кажемо про те, чого не можна зробити

error-other = З нашого боку щось пішло не так. Спробуйте ще раз за хвилину.
error-email = Введіть одну електронну адресу, наприклад name@example.com.
error-name = Введіть ім’я від 1 до 100 символів.
error-code = Код має шість цифр.
error-password-short = { $number ->
    [one] Цей пароль закороткий. Потрібен щонайменше { $number } символ.
    [few] Цей пароль закороткий. Потрібно щонайменше { $number } символи.
   *[many] Цей пароль закороткий. Потрібно щонайменше { $number } символів.
}
error-password-long = Цей пароль задовгий. Він може мати щонайбільше { $number } Б.
error-password-common = Це один із найпоширеніших паролів. Виберіть інший.
error-password-known = Виберіть пароль, який не є вашим іменем, адресою чи назвою цієї програми.
error-password-weak = Цей пароль легко вгадати. Візьміть кілька незвичних слів або довше речення.
error-password-classes = Використайте малі й великі літери, цифри та символи.
error-password-leaked = Цей пароль витік з іншої служби. Виберіть інший.
error-invalid-credentials = Електронна адреса або пароль неправильні.
error-missing-password-parameter = Введіть свій пароль.
error-wrong-two-factor-code = Код неправильний. Наразі спроб більше немає.
error-wrong-code-left = { $left ->
    [0] Код неправильний і більше не діє. Попросіть новий.
    [one] Код неправильний. У вас залишилася { $left } спроба.
    [few] Код неправильний. У вас залишилося { $left } спроби.
   *[many] Код неправильний. У вас залишилося { $left } спроб.
}
error-two-factor-code-expired = Цей код більше не діє. Попросіть новий.
error-wrong-totp-recovery-code = Код відновлення неправильний або вже використаний. Наразі спроб більше немає.
error-wrong-recovery-code-left = { $left ->
    [one] Код відновлення неправильний або вже використаний. У вас залишилася { $left } спроба.
    [few] Код відновлення неправильний або вже використаний. У вас залишилося { $left } спроби.
   *[many] Код відновлення неправильний або вже використаний. У вас залишилося { $left } спроб.
}
error-too-many-attempts = { $minutes ->
    [one] Забагато хибних спроб. Зачекайте { $minutes } хвилину.
    [few] Забагато хибних спроб. Зачекайте { $minutes } хвилини.
   *[many] Забагато хибних спроб. Зачекайте { $minutes } хвилин.
}
error-ip-login-rate-limit-exceeded = { $minutes ->
    [one] Забагато хибних спроб із вашої мережі. Зачекайте { $minutes } хвилину.
    [few] Забагато хибних спроб із вашої мережі. Зачекайте { $minutes } хвилини.
   *[many] Забагато хибних спроб із вашої мережі. Зачекайте { $minutes } хвилин.
}
error-ip-rate-limit-exceeded = Забагато запитів із вашої мережі. Зачекайте трохи.
error-user-rate-limit-exceeded = Забагато запитів. Зачекайте трохи.
error-email-cooldown-active = { $seconds ->
    [one] Лист надіслано щойно. Про наступний можна попросити за { $seconds } секунду.
    [few] Лист надіслано щойно. Про наступний можна попросити за { $seconds } секунди.
   *[many] Лист надіслано щойно. Про наступний можна попросити за { $seconds } секунд.
}
error-email-send-failure = Лист не вдалося надіслати. Спробуйте ще раз за хвилину.
error-email-disabled = Цей сервер зараз не надсилає листів.
error-registration-disabled = Тут не можна зареєструватися самостійно. Попросіть обліковий запис у власника сервера.
error-guests-disabled = Тут немає гостей. Зареєструйтеся або увійдіть.
error-origin-not-allowed = Цю форму надіслано з іншого місця. Відкрийте сторінку знову й спробуйте ще раз.
error-resource-not-found = За цією адресою немає сторінки. Можливо, її перенесено або посилання обрізано.
error-server-overloaded = Зараз забагато роботи. Спробуйте ще раз за кілька секунд.
error-database-failure = Нічого не змінилося, бо наша база даних не відповіла. Спробуйте ще раз за хвилину.
error-conflict = Хтось тієї самої миті змінив те саме. Спробуйте ще раз.
error-session-expired = Ваш сеанс завершився. Увійдіть знову.
error-step-up-token-creation-forbidden = Це належить до іншого сеансу. Почніть спочатку.
error-picture = Виберіть файл JPEG, PNG, GIF або WebP, не пошкоджений і не завеликий.
error-payload-too-large = Це завелике.
error-old-password = Це не ваш теперішній пароль.
error-sure = Спершу поставте позначку.
error-email-taken = Цю адресу має інший обліковий запис. Виберіть іншу.
error-guest-email-taken = Ця адреса вже має обліковий запис. Увійдіть до нього або виберіть іншу адресу.
error-cannot-disable-only-two-factor-method = Це ваш єдиний другий етап. Спершу налаштуйте інший.
error-two-factor-method-disabled = Цей другий етап вимкнено.
error-cannot-disconnect-last-provider = Це ваш єдиний спосіб входу. Спершу встановіть пароль.
error-provider-not-found = Ваш обліковий запис не під’єднано до цієї служби.
error-no-password-provider = Ваш обліковий запис не має пароля. Спершу встановіть його.
error-at-least-one-admin-required = Крім вас, адміністраторів немає. Спершу надайте цю роль ще комусь.
error-post-commit-side-effect-failure = Вашу зміну збережено, але щось, що мало відбутися після неї, не вдалося. Не повторюйте її.

## Повернення від постачальника

page-oauth2-error-title = Не вдалося
page-oauth2-error-again = Повернутися на початок
page-oauth2-error-authentication-failed = Вхід скасовано або відхилено, нічого не змінено. Спробуйте ще раз або увійдіть в інший спосіб.
page-oauth2-error-state-parameter-missing = Повернення було неповним: бракує частини адреси. Почніть спочатку.
page-oauth2-error-state-expired = Вас не було понад десять хвилин. Почніть спочатку.
page-oauth2-error-invalid-state = Цей вхід розпочато в іншому браузері або вже використано. Почніть спочатку й не змінюйте браузер.
page-oauth2-error-user-already-authenticated = Ви вже увійшли. Щоб увійти під іншим обліковим записом, спершу вийдіть.
page-oauth2-error-email-already-registered = Обліковий запис із цією адресою вже є. Ми надіслали на неї лист про те, як увійти. Потім ви зможете під’єднати постачальника в налаштуваннях.
page-oauth2-error-session-token-missing = Вхід розпочато не на нашій сторінці. Відкрийте нашу сторінку й почніть звідти.
page-oauth2-error-session-token-expired = Сторінка була відкрита надто довго. Відкрийте її знову й почніть звідти.
page-oauth2-error-invalid-session-token = Вхід розпочато неправильно. Відкрийте нашу сторінку знову й почніть звідти.
page-oauth2-error-sub-claim-missing = Постачальник не повідомив, хто ви. Увійдіть в інший спосіб і повідомте того, хто керує цим застосунком.
page-oauth2-error-email-claim-missing = Постачальник не повідомив адреси, яку ви підтвердили. Підтвердьте її там, дозвольте нам її прочитати й спробуйте ще раз.
page-oauth2-error-provider-already-connected = Ваш обліковий запис уже під’єднано до цього постачальника. Нічого робити не треба.
page-oauth2-error-connected-to-another-principal = Ваш обліковий запис у постачальника тут належить іншому обліковому запису. Увійдіть під ним або спершу від’єднайте його там.
page-oauth2-error-connection-token-expired = Запит на під’єднання постачальника застарів. Повторіть його в налаштуваннях.
page-oauth2-error-invalid-connection-token = Запит на під’єднання постачальника не від цього облікового запису й пристрою. Повторіть його в налаштуваннях.
page-oauth2-error-connection-token-provider-mismatch = Ви просили під’єднати іншого постачальника. Повторіть запит у налаштуваннях.
page-oauth2-error-step-up-missing = Щоб під’єднати постачальника, спершу підтвердьте, що це ви. Потім повторіть у налаштуваннях.
page-oauth2-error-step-up-token-expired = Минуло забагато часу відтоді, як ви підтвердили, що це ви. Підтвердьте знову, а тоді під’єднайте постачальника.
page-oauth2-error-invalid-step-up-token = Підтвердження, що це ви, належить іншому обліковому запису або пристрою. Підтвердьте знову, а тоді під’єднайте постачальника.
page-oauth2-error-access-token-missing = Ви більше не увійшли. Увійдіть і спробуйте ще раз.
page-oauth2-error-invalid-access-token = Ваш вхід тут не чинний. Увійдіть знову й спробуйте ще раз.
page-oauth2-error-access-token-expired = Ваш сеанс тим часом завершився. Увійдіть знову й спробуйте ще раз.
page-oauth2-error-wrong-account-authenticated = У постачальника ви увійшли не під тим обліковим записом, що під’єднано тут. Виберіть там правильний.
page-oauth2-error-server-error = Щось пішло не так на нашому боці. Спробуйте ще раз за мить.
