### Що кажуть тим, хто адмініструє, і тому, хто стає першим із них.

## На кожній сторінці адміністрування

admin-title = Адміністрування
admin-users = Люди
admin-groups = Групи
admin-audit = Журнал
admin-keys = Ключі
admin-mails = Листи
admin-health = Стан
admin-done = Готово. Це записано в журналі.
admin-none = Нічого не знайдено.
admin-total = Знайдено: { $number }
admin-search = Шукати
admin-any = Будь-що
admin-more = Більше умов
admin-previous = Попередня сторінка
admin-next = Наступна сторінка
admin-add = Додати
admin-remove = Прибрати
admin-refresh = Глянути ще раз

## Люди

admin-who = Електронна адреса або ідентифікатор облікового запису
admin-role = Роль
admin-role-guest = Гість
admin-role-user = Користувач
admin-role-admin = Адміністратор
admin-group = Група
admin-way-in = Входить через
admin-order = Порядок
admin-order-newest = Спершу найновіші
admin-order-oldest = Спершу найдавніші
admin-order-active = Спершу останні активні
admin-order-name = За іменем (до 1000 записів)
admin-created = Реєстрація
admin-created-from = Реєстрація від
admin-created-until = Реєстрація до
admin-active = Остання активність
admin-active-from = Активність від
admin-active-until = Активність до
admin-locked = Заблоковано
admin-locked-since = Заблоковано з
admin-id = Ідентифікатор облікового запису
admin-none-of-it = Немає
admin-act-lock-title = Заблокувати обліковий запис
admin-act-lock-text = { $name }: негайний вихід усюди й жодного входу, доки ви не розблокуєте обліковий запис.
admin-act-unlock-title = Розблокувати обліковий запис
admin-act-unlock-text = { $name }: вхід знову буде можливий.
admin-act-reset-factors-title = Прибрати другі кроки
admin-act-reset-factors-text = Для того, хто втратив свої. { $name }: вихід усюди, а надалі вхід без другого кроку. Спершу переконайтеся, хто вас про це просить.
admin-act-end-sessions-title = Вийти всюди
admin-act-end-sessions-text = { $name }: негайний вихід на всіх пристроях.
admin-act-grant-title = Надати роль адміністратора
admin-act-grant-text = { $name }: ті самі можливості, що тут маєте ви.
admin-act-revoke-title = Забрати роль
admin-act-revoke-text = { $name }: кінець ролі адміністратора.
admin-act-delete-title = Видалити обліковий запис
admin-act-delete-text = { $name }: обліковий запис буде негайно видалено з усім, що до нього належить. Ніхто не зможе його повернути.

## Групи

admin-groups-text = Групу названо в токенах її учасників, щоб застосунки про неї знали.
admin-group-new = Нова група
admin-group-key = Ключ
admin-group-key-hint = До 64 літер, цифр, крапок, дефісів і підкреслень. Ніколи не змінюється.
admin-group-names = Назви
admin-group-language = Мова
admin-group-language-hint = Мітка, наприклад de або pt-BR.
admin-group-language-add = Додати мову
admin-group-description = Опис
admin-group-members = Учасники
admin-group-members-show = Показати учасників
admin-group-member-add = Додати учасника
admin-group-delete-title = Видалити групу
admin-group-delete-text = Її учасники залишать її, а в іншому лишаться тими, ким є.

## Журнал

admin-audit-text = Що сталося на цьому сервері, спершу найновіше.
admin-audit-kind = Що
admin-audit-outcome = Наслідок
admin-audit-success = Зроблено
admin-audit-failure = Не вдалося
admin-audit-denied = Не дозволено
admin-audit-about = Про кого
admin-audit-by = Хто
admin-audit-after = Від
admin-audit-before = До
admin-reason-wrong-credentials = Неправильний пароль або адреса
admin-reason-wrong-code = Неправильний код
admin-reason-wrong-recovery-code = Неправильний код відновлення
page-activity-restore-backup = Відновлено резервну копію
page-activity-retry-mail = Лист надсилатиметься знову
page-activity-drop-mail = Лист відкинуто

## Ключі

admin-keys-text = Цими ключами сервер підписує, запечатує і знаходить те, що зберігає. Їх час від часу замінюють, щоб викрадений ключ мало чого вартував; нікого це не виводить.
admin-keys-signing = Підписування токенів
admin-keys-sealing = Запечатування збереженого
admin-keys-blind-index = Пошук адрес
admin-keys-digest = Відбитки кодів і посилань
admin-keys-since = У вжитку з
admin-keys-ongoing = Замінюється
admin-keys-progress = { $done } з { $total }
admin-keys-failed = Остання заміна не вдалася
admin-keys-rotate = Замінити ключі
admin-keys-rotate-text = Усе збережене запечатається наново у фоні; сервер тим часом працює як завжди. Значень до оновлення: { $number }

## Листи

admin-mails-text = Листи, яких ще не доставлено. Їх надсилають знову самі по собі, дедалі рідше.
admin-mails-pending = Чекає
admin-mails-failed = Покинуто
admin-mail-tries = Спроби: { $number }
admin-mail-next = Наступна спроба
admin-mail-retry = Спробувати зараз
admin-mail-drop = Відкинути

## Стан

admin-health-text = Чи працюють частини сервера.
admin-health-database = База даних
admin-health-cache = Кеш
admin-health-up = Відповідає
admin-health-down = Не відповідає
admin-health-version = Версія
admin-health-mail-off = Листи вимкнено.

## Перший адміністратор

page-first-admin-title = Перший адміністратор
page-first-admin-text = На цьому сервері ще немає облікових записів. З першим із них ви ним керуватимете.
page-first-admin-button = Створити обліковий запис
page-first-admin-void = Це посилання вже не діє. Його використано, його час минув, або сервер запущено наново: тоді його термінал показує інше.
admin-welcome = Вітаємо! Тепер ви керуєте цим сервером. Захистіть свій обліковий запис другим кроком у розділі «Безпека» свого облікового запису.

## Чого не можна

error-role-required = Цю сторінку можуть відкрити лише адміністратори.
error-invalid-request = Щось із цього не можна прийняти. Перегляньте, що ви ввели.
error-user-not-found = Такого облікового запису немає або вже немає.
error-database-entity-not-found = Цього вже немає.
error-group-key = Це не може бути ключем.
error-group-key-exists = Група з цим ключем уже є.
error-invalid-group-translation = Введіть мітку мови, назву від 1 до 100 символів та опис щонайбільше з 1000 символів. Одна назва має бути мовою за замовчуванням.
error-secret-rotation-ongoing = Ключі вже замінюються.
error-admin-who = Введіть електронну адресу або ідентифікатор облікового запису.
