### ما تقوله الصفحات. `page-…` يظهر في صفحة، و`error-…` يقول لماذا تعذّر شيء ويحمل اسم رمزه.

## في كل صفحة

page-skip = الانتقال إلى المحتوى
page-pages = الصفحات
page-language = اللغة:
page-mailbox = صندوق البريد
page-email = عنوان البريد الإلكتروني
page-password = كلمة المرور
page-password-hint = { $number ->
    [one] حرف واحد على الأقل، ويصعب تخمينها. عدة كلمات معًا خيار جيد.
    [two] حرفان على الأقل، ويصعب تخمينها. عدة كلمات معًا خيار جيد.
    [few] { $number } أحرف على الأقل، ويصعب تخمينها. عدة كلمات معًا خيار جيد.
    [many] { $number } حرفًا على الأقل، ويصعب تخمينها. عدة كلمات معًا خيار جيد.
   *[other] { $number } حرف على الأقل، ويصعب تخمينها. عدة كلمات معًا خيار جيد.
}
page-name = الاسم
page-code = رمز من ستة أرقام
page-recovery-code = رمز الاسترداد
page-continue = متابعة
page-cancel = إلغاء
page-back-to-login = العودة إلى تسجيل الدخول
page-to-account = إلى حسابك
page-mail-missing = لم تصل الرسالة بعد؟ قد يستغرق الأمر دقيقة. ابحث أيضًا في مجلد الرسائل غير المرغوب فيها.
page-open-mailbox = فتح صندوق بريد التطوير
page-show-password = إظهار
page-hide-password = إخفاء

## صفحة البداية

page-start-title = الباب مفتوح
page-start-text = يحفظ { $app } حسابك: سجّل الدخول، واحمِه بخطوة ثانية، وشاهد أين سُجّل دخولك.
page-start-api = واجهة API
page-start-api-text = للمطورين: اقرأ ما تستطيع فعله، وجرّب كل طلب من المتصفح.
page-start-mailbox = صندوق بريد التطوير
page-start-mailbox-text = لم يُضبط خادم بريد: الرموز والروابط التي كانت ستُرسل محفوظة هنا.

## واجهة API

page-docs-script = تحتاج هذه الصفحة إلى JavaScript.
page-docs-json = فتح المستند الذي تعرضه بصيغة JSON

## صندوق بريد التطوير

page-mailbox-text = لم يُضبط خادم بريد، لذلك تُحفظ الرسائل هنا ولا تُرسل. لا يستطيع فتح هذه الصفحة إلا هذا الجهاز.
page-mailbox-recipient = المستلم
page-mailbox-only = الرسائل إلى… فقط
page-mailbox-refresh = تحديث
page-mailbox-code = الرمز
page-mailbox-whole = الرسالة كاملة
page-mailbox-as-text = كنص
page-mailbox-as-page = كصفحة
page-mailbox-none = لا رسائل بعد
page-mailbox-none-text = تظهر هنا الروابط والرموز وتنبيهات الأمان بمجرد أن يسببها شيء: أنشئ حسابًا مثلًا.
page-mailbox-none-to = لا رسائل إلى { $email }
page-mailbox-all = عرض الرسائل إلى الجميع

## تسجيل الدخول

page-login-title = تسجيل الدخول
page-login-button = تسجيل الدخول
page-login-forgotten = هل نسيت كلمة المرور؟
page-login-new = هل أنت جديد هنا؟
page-login-register = إنشاء حساب
page-login-guest = المتابعة كضيف
page-login-signed-out = تم تسجيل خروجك.
page-login-too-late = استغرق ذلك وقتًا أطول من اللازم، أو اكتمل في مكان آخر. سجّل الدخول مرة أخرى.
page-login-password-set = تم تعيين كلمة المرور الجديدة. سجّل الدخول بها.
page-login-app-on = تم تشغيل تطبيق المصادقة، وسُجّل الخروج من جميع الأجهزة. سجّل الدخول به الآن.
page-login-deleted = تم حذف حسابك. إلى اللقاء!
page-or = أو
page-provider-continue = المتابعة باستخدام { $provider }

## إنشاء حساب

page-register-title = إنشاء حساب
page-register-button = إنشاء حساب
page-register-known = هل لديك حساب بالفعل؟
page-registered-title = تحقق من بريدك
page-registered-text = أرسلنا إليك رسالة. افتح الرابط الذي فيها لنعرف أن العنوان لك، ثم سجّل الدخول.
page-registered-button = تسجيل الدخول

## الضيوف

page-guest-title = المتابعة كضيف
page-guest-text = يكفي اسم. ويمكنك لاحقًا تحويله إلى حساب كامل.
page-guest-button = متابعة

## الخطوة الثانية

page-two-factor-title = خطوة واحدة بعد
page-two-factor-email = أرسلنا رمزًا إلى عنوان بريدك الإلكتروني. أدخله هنا.
page-two-factor-totp = أدخل الرمز الذي يعرضه تطبيق المصادقة الآن.
page-two-factor-recovery = أدخل أحد رموز الاسترداد التي احتفظت بها عند إعداد التطبيق. يُستخدم كل منها مرة واحدة.
page-code-again = إرسال رمز جديد
page-code-again-in = رمز جديد بعد { $seconds } ث
page-use-app = استخدام تطبيق المصادقة
page-use-email = الحصول على رمز عبر البريد
page-use-recovery-code = استخدام رمز استرداد

## تأكيد أنك أنت

page-confirm-title = هل هذا أنت؟
page-confirm-text = أنت على وشك تغيير شيء مهم. أدخل كلمة المرور أولًا.
page-confirm-provider = أنت على وشك تغيير شيء مهم. أثبت أولًا أنك أنت: سجّل الدخول مرة أخرى حيث يوجد حسابك.
page-confirm-nowhere = يسجّل حسابك الدخول عبر مزوّد لم يعد متاحًا هنا. تواصل مع القائمين على هذا التطبيق.
page-renew-title = لحظة واحدة
page-renew-text = جلستك مستمرة.
page-passage-leave = ستنتقل إلى { $provider }.
page-passage-back = يجري نقلك إلى الصفحة التالية.

## كلمة مرور منسية

page-forgotten-title = هل نسيت كلمة المرور؟
page-forgotten-text = أخبرنا بعنوان بريدك الإلكتروني، وسنرسل إليك رابطًا تختار به كلمة مرور جديدة.
page-forgotten-button = إرسال الرابط
page-forgotten-sent-title = تحقق من بريدك
page-forgotten-sent = أرسلنا رسالة إلى { $email }. الرابط الذي فيها صالح لنصف ساعة.
page-forgotten-again = طلب رابط جديد

## اختيار كلمة مرور جديدة

page-password-reset-title = اختر كلمة مرور جديدة
page-password-reset-text = بعد ذلك يُسجَّل خروجك من جميع أجهزتك. وتبقى وسائل التحقق الثانية كما هي.
page-password-reset-field = كلمة المرور الجديدة
page-password-reset-button = حفظ كلمة المرور الجديدة
page-password-reset-unasked = لم تطلب ذلك؟ أغلق هذه الصفحة إذن، ولن يحدث شيء.
page-password-reset-done-title = تم تعيين كلمة المرور الجديدة
page-password-reset-done = سجّل الدخول بها. تم تسجيل خروجك من جميع أجهزتك.
page-password-reset-expired-title = الرابط قديم جدًا
page-password-reset-expired = انتهت مدته ولم يتغير شيء. اطلب رابطًا جديدًا.
page-password-reset-invalid-title = لم يعد الرابط صالحًا
page-password-reset-invalid = ربما استُخدم، أو حلّ محله رابط أحدث، أو انقطع في الطريق. افتح أحدث رسالة أو اطلب رابطًا جديدًا.

## تأكيد عنوان

page-verification-title = هل هذا عنوان بريدك الإلكتروني؟
page-verification-text = أكّد أن العنوان الذي وصلت إليه الرسالة لك.
page-verification-button = تأكيد العنوان
page-verification-unasked = لم تُنشئ حسابًا في { $app }؟ أغلق هذه الصفحة إذن، ولن يحدث شيء.
page-verification-done-title = تم تأكيد عنوانك
page-verification-done = شكرًا لك. يمكنك إغلاق هذه الصفحة أو المتابعة إلى حسابك.
page-verification-already-title = سبق تأكيد عنوانك
page-verification-already = لم يبقَ ما يلزم فعله. يمكنك إغلاق هذه الصفحة.
page-verification-taken-title = هذا العنوان لحساب آخر
page-verification-taken = أخذه شخص آخر قبل أن تستخدم الرابط. حسابك كما كان؛ اختر عنوانًا آخر.
page-verification-expired-title = الرابط قديم جدًا
page-verification-expired = يمكن استخدام الرابط ليوم واحد. سجّل الدخول واطلب رابطًا جديدًا.
page-verification-invalid-title = لم يعد الرابط صالحًا
page-verification-invalid = ربما استُخدم، أو حلّ محله رابط أحدث، أو انقطع في الطريق. افتح أحدث رسالة، أو سجّل الدخول واطلب رابطًا جديدًا.

## عندما يتعذر عرض صفحة

page-trouble-missing = لا شيء هنا
page-trouble-busy = لحظة من فضلك
page-trouble-refused = لا يمكن ذلك
page-trouble-failed = حدث خطأ ما
page-trouble-request = إذا استمر ذلك، فأخبر الدعم بهذا الرقم: { $id }
page-trouble-home = إلى صفحة البداية

## حسابك

page-account = الحساب
page-profile = الملف الشخصي
page-security = الأمان
page-sessions = الأجهزة
page-activity = النشاط
page-logout = تسجيل الخروج
page-save = حفظ
page-change = تغيير
page-set = تعيين
page-on = مشغّل
page-off = متوقف
page-turn-on = تشغيل
page-turn-off = إيقاف
page-set-up = إعداد
page-copy = نسخ
page-copied = تم النسخ
page-download = تنزيل
page-print = طباعة
page-newer = الأحدث
page-older = الأقدم
page-device-unknown = جهاز غير معروف

## ما تم قبل لحظة

page-notice-saved = تم الحفظ.
page-notice-picture = تم تغيير صورتك.
page-notice-mailed = أرسلنا إليك رابطًا جديدًا. تحقق من بريدك.
page-notice-email-asked = أرسلنا رابطًا إلى عنوانك الجديد. يصبح لك عندما تفتح الرابط.
page-notice-password-set = تم تعيين كلمة المرور الجديدة. وسُجّل الخروج من الأجهزة الأخرى.
page-notice-email-on = تم تشغيل الرموز عبر البريد. وسُجّل الخروج من الأجهزة الأخرى.
page-notice-email-off = تم إيقاف الرموز عبر البريد.
page-notice-app-off = تم إيقاف تطبيق المصادقة، ولم تعد رموز الاسترداد الخاصة به صالحة.
page-notice-preferred = من الآن فصاعدًا يُطلب منك هذا أولًا.
page-notice-connected = تم الربط. يمكنك تسجيل الدخول به من الآن.
page-notice-disconnected = تم فصل الربط. وسُجّل الخروج من الأجهزة الأخرى.
page-notice-session-ended = تم تسجيل خروج ذلك الجهاز.
page-notice-recovered = لقد دخلت. إذا فقدت تطبيقك، فأوقفه وأعدّ تطبيقًا آخر الآن.
page-notice-converted = مرحبًا بك! أرسلنا إليك رابطًا لتأكيد عنوانك.

## ملفك الشخصي

page-guest-you = أنت ضيف
page-guest-you-text = يضيع ما تفعله هنا عند انتهاء جلستك. يمكنك الاحتفاظ به بعنوان وكلمة مرور.
page-convert-title = حوّله إلى حساب
page-convert-text = يبقى كل ما لديك هنا. ومن الآن فصاعدًا تسجّل الدخول بهذا العنوان وكلمة المرور هذه.
page-verified = مؤكَّد
page-unverified = غير مؤكَّد
page-unverified-title = يُرجى تأكيد عنوانك
page-unverified-text = أرسلنا رسالة إلى { $email }. افتح الرابط الذي فيها لنعرف أن العنوان لك.
page-unverified-button = إرسال الرابط مرة أخرى
page-picture-change = تغيير الصورة
page-picture-title = صورتك
page-picture-now = صورتك الحالية
page-picture-text = ملف JPEG أو PNG أو GIF أو WebP لا يزيد على { $number } ميغابايت. يُحفظ المربع الذي في وسطه، دون مكان التقاط الصورة وزمانه.
page-picture-file = ملف
page-picture-button = حفظ الصورة
page-picture-remove = إزالة الصورة
page-language-title = اللغة
page-language-text = للصفحات وللرسائل التي تنتج عنها، أينما سجّلت الدخول.
page-language-browser = كما في متصفحك
page-email-title = تغيير عنوان بريدك الإلكتروني
page-email-text = عنوانك هو { $email }. نرسل رابطًا إلى العنوان الجديد، ولا يتغير شيء حتى تفتحه.
page-email-new = عنوان البريد الإلكتروني الجديد
page-email-button = إرسال الرابط
page-delete = حذف
page-delete-title = حذف حسابك
page-delete-short = مع كل ما يخصه. لا يمكن التراجع عن ذلك.
page-delete-text = يُحذف حسابك فورًا، مع اسمك وصورتك ووسائل التحقق الثانية وجميع الجلسات. ولا يمكن لأحد استعادته.
page-delete-sure = نعم، احذف حسابي نهائيًا.

## الأمان

page-security-text = ما يقف بين حسابك وجميع الآخرين.
page-two-factor = التحقق بخطوتين
page-ways-in = طرق تسجيل الدخول
page-connected-since = مرتبط منذ
page-not-connected = غير مرتبط
page-connect = ربط
page-connect-title = هل تريد الربط مع { $provider }؟
page-connect-text = يمكنك بعد ذلك تسجيل الدخول عبر { $provider } أيضًا. وسنخبرك بالربط عبر البريد الإلكتروني.
page-disconnect = فصل الربط
page-disconnect-title = هل تريد فصل الربط مع { $provider }؟
page-disconnect-text = لن تتمكن بعد ذلك من تسجيل الدخول عبر { $provider }، وسيُسجَّل الخروج من أجهزتك الأخرى.
page-password-title = كلمة مرورك
page-password-text = بعد ذلك يُسجَّل الخروج من أجهزتك الأخرى. ونخبرك عبر البريد بأن كلمة مرورك تغيّرت.
page-password-old = كلمة المرور الحالية
page-password-new = كلمة المرور الجديدة
page-password-is-set = معيَّنة
page-password-is-none = ليست لديك كلمة مرور بعد.
page-preferred = يُطلب أولًا
page-preferred-title = ما يُطلب أولًا
page-preferred-text = ماذا تريد أن يُطلب منك أولًا عند تسجيل الدخول؟
page-email-factor = رموز عبر البريد
page-email-factor-text = بعد كلمة المرور نرسل رمزًا إلى عنوان بريدك الإلكتروني.
page-email-factor-on = تشغيل الرموز عبر البريد
page-email-factor-on-text = من الآن فصاعدًا نرسل رمزًا إلى { $email } كلما سجّلت الدخول. لنجرّب ذلك الآن. بعدها يُسجَّل الخروج من أجهزتك الأخرى.
page-email-factor-off = إيقاف الرموز عبر البريد
page-email-factor-off-text = من الآن فصاعدًا يُطلب تطبيق المصادقة وحده عند تسجيل الدخول.
page-email-factor-only = هذه خطوتك الثانية الوحيدة ولا يمكن إيقافها. أعدّ تطبيق مصادقة أولًا، وعندها يمكنك ذلك.
page-code-send = أرسل إليّ رمزًا
page-code-sent = أرسلنا رمزًا إلى { $email }.
page-app-factor = تطبيق المصادقة
page-app-factor-text = يعرض تطبيق على هاتفك رمزًا جديدًا كل نصف دقيقة. ويعمل دون شبكة.
page-app-factor-on = إعداد تطبيق مصادقة
page-app-factor-off = إيقاف تطبيق المصادقة
page-app-factor-off-text = من الآن فصاعدًا تُطلب الرموز عبر البريد وحدها عند تسجيل الدخول. وتصبح رموز الاسترداد غير صالحة.
page-app-factor-only = هذه خطوتك الثانية الوحيدة ولا يمكن إيقافها. شغّل الرموز عبر البريد أولًا، وعندها يمكنك ذلك.
page-app-scan = امسح هذه الصورة
page-app-scan-text = افتح تطبيق المصادقة، وأضف حسابًا، ووجّه الكاميرا إلى هنا.
page-app-qr = مفتاح تطبيق المصادقة على شكل رمز QR
page-app-by-hand = لا توجد كاميرا؟ اكتب هذا المفتاح:
page-app-open = فتح التطبيق على هذا الجهاز
page-app-keep = احتفظ برموز الاسترداد
page-app-confirm = أدخل الرمز من التطبيق
page-app-confirm-text = به يعمل التطبيق. بعد ذلك يُسجَّل الخروج من جميع أجهزتك، وتسجّل الدخول بالتطبيق.
page-recovery-codes = رموز الاسترداد
page-recovery-codes-text = تُدخلك إذا فقدت تطبيقك. يُستخدم كل منها مرة واحدة.
page-recovery-codes-new = إنشاء رموز جديدة
page-recovery-codes-renew = تحل الرموز الجديدة محل السابقة، التي تصبح غير صالحة فورًا. وتُعرض هنا مرة واحدة.
page-recovery-codes-keep = كل رمز من هذه الرموز يُدخلك مرة واحدة إذا فقدت تطبيقك. وهي تُعرض الآن فقط: احتفظ بها في مكان آمن، لا على هاتفك.
page-recovery-codes-kept = لقد احتفظت بها

## الأجهزة والنشاط

page-sessions-text = أين سُجّل دخولك الآن. سجّل خروج ما لا تعرفه.
page-this-device = هذا الجهاز
page-session-active = آخر نشاط
page-session-end = تسجيل الخروج
page-sessions-end = تسجيل الخروج من كل مكان
page-activity-text = ما حدث لحسابك، الأحدث أولًا.
page-activity-none = لا شيء بعد.
page-activity-refused = لم ينجح
page-activity-register = إنشاء الحساب
page-activity-verify-email = تأكيد العنوان
page-activity-first-factor = إدخال كلمة المرور
page-activity-login = تسجيل الدخول
page-activity-step-up = تأكيد أنك أنت
page-activity-logout = تسجيل الخروج
page-activity-end-session = تسجيل خروج جهاز
page-activity-end-all-sessions = تسجيل الخروج من كل مكان
page-activity-reuse-refresh-token = إنهاء جلسة مشبوهة
page-activity-enable-second-factor = تشغيل خطوة ثانية
page-activity-disable-second-factor = إيقاف خطوة ثانية
page-activity-prefer-second-factor = خطوة ثانية أخرى تُطلب أولًا
page-activity-renew-recovery-codes = رموز استرداد جديدة
page-activity-request-password-reset = طلب رابط لكلمة مرور جديدة
page-activity-reset-password = تعيين كلمة مرور جديدة عبر رابط
page-activity-change-password = تغيير كلمة المرور
page-activity-add-password = تعيين كلمة مرور
page-activity-request-email-change = طلب عنوان آخر
page-activity-change-email = تغيير العنوان
page-activity-change-profile = تغيير الاسم
page-activity-change-avatar = تغيير الصورة
page-activity-connect-provider = ربط خدمة دخول
page-activity-disconnect-provider = فصل خدمة دخول
page-activity-delete-account = حذف الحساب
page-activity-create-guest = دخول كضيف
page-activity-convert-guest = تحويل ضيف إلى حساب
page-activity-grant-admin = منح دور المسؤول
page-activity-revoke-admin = سحب دور المسؤول
page-activity-lock-account = قفل الحساب
page-activity-unlock-account = فتح قفل الحساب
page-activity-reset-second-factors = أزال مسؤول الخطوات الثانية
page-activity-export-account = تصدير بيانات الحساب
page-activity-create-group = إنشاء مجموعة
page-activity-change-group = تغيير مجموعة
page-activity-delete-group = حذف مجموعة
page-activity-add-member = إضافة إلى مجموعة
page-activity-remove-member = إزالة من مجموعة
page-activity-rotate-keys = استبدال مفاتيح الخادم
page-activity-send-mail = تعذّر إرسال رسالة

## ما يُقال عما يتعذر فعله

error-other = حدث خطأ من جانبنا. حاول مرة أخرى بعد لحظة.
error-email = أدخل عنوان بريد إلكتروني واحدًا، مثل name@example.com.
error-name = أدخل اسمًا من حرف واحد إلى 100 حرف.
error-code = يتكون الرمز من ستة أرقام.
error-password-short = { $number ->
    [one] كلمة المرور هذه قصيرة جدًا. استخدم حرفًا واحدًا على الأقل.
    [two] كلمة المرور هذه قصيرة جدًا. استخدم حرفين على الأقل.
    [few] كلمة المرور هذه قصيرة جدًا. استخدم { $number } أحرف على الأقل.
    [many] كلمة المرور هذه قصيرة جدًا. استخدم { $number } حرفًا على الأقل.
   *[other] كلمة المرور هذه قصيرة جدًا. استخدم { $number } حرف على الأقل.
}
error-password-long = كلمة المرور هذه طويلة جدًا. الحد الأقصى { $number } بايت.
error-password-common = هذه من أكثر كلمات المرور شيوعًا. اختر غيرها.
error-password-known = اختر كلمة مرور ليست اسمك ولا عنوانك ولا اسم هذا التطبيق.
error-password-weak = يسهل تخمين كلمة المرور هذه. استخدم عدة كلمات غير شائعة أو جملة أطول.
error-password-classes = استخدم أحرفًا صغيرة وكبيرة وأرقامًا ورموزًا.
error-password-leaked = تسرّبت كلمة المرور هذه من خدمة أخرى. اختر غيرها.
error-invalid-credentials = عنوان البريد الإلكتروني أو كلمة المرور غير صحيحة.
error-missing-password-parameter = أدخل كلمة مرورك.
error-wrong-two-factor-code = الرمز غير صحيح. لم تبقَ لك محاولات في الوقت الحالي.
error-wrong-code-left = { $left ->
    [0] الرمز غير صحيح ولم يعد صالحًا. اطلب رمزًا جديدًا.
    [one] الرمز غير صحيح. بقيت لك محاولة واحدة.
    [two] الرمز غير صحيح. بقيت لك محاولتان.
    [few] الرمز غير صحيح. بقيت لك { $left } محاولات.
    [many] الرمز غير صحيح. بقيت لك { $left } محاولة.
   *[other] الرمز غير صحيح. بقيت لك { $left } محاولة.
}
error-two-factor-code-expired = لم يعد هذا الرمز صالحًا. اطلب رمزًا جديدًا.
error-wrong-totp-recovery-code = رمز الاسترداد غير صحيح، أو سبق استخدامه. لم تبقَ لك محاولات في الوقت الحالي.
error-wrong-recovery-code-left = { $left ->
    [one] رمز الاسترداد غير صحيح، أو سبق استخدامه. بقيت لك محاولة واحدة.
    [two] رمز الاسترداد غير صحيح، أو سبق استخدامه. بقيت لك محاولتان.
    [few] رمز الاسترداد غير صحيح، أو سبق استخدامه. بقيت لك { $left } محاولات.
    [many] رمز الاسترداد غير صحيح، أو سبق استخدامه. بقيت لك { $left } محاولة.
   *[other] رمز الاسترداد غير صحيح، أو سبق استخدامه. بقيت لك { $left } محاولة.
}
error-too-many-attempts = { $minutes ->
    [one] محاولات خاطئة كثيرة. انتظر دقيقة واحدة.
    [two] محاولات خاطئة كثيرة. انتظر دقيقتين.
    [few] محاولات خاطئة كثيرة. انتظر { $minutes } دقائق.
    [many] محاولات خاطئة كثيرة. انتظر { $minutes } دقيقة.
   *[other] محاولات خاطئة كثيرة. انتظر { $minutes } دقيقة.
}
error-ip-login-rate-limit-exceeded = { $minutes ->
    [one] محاولات خاطئة كثيرة من شبكتك. انتظر دقيقة واحدة.
    [two] محاولات خاطئة كثيرة من شبكتك. انتظر دقيقتين.
    [few] محاولات خاطئة كثيرة من شبكتك. انتظر { $minutes } دقائق.
    [many] محاولات خاطئة كثيرة من شبكتك. انتظر { $minutes } دقيقة.
   *[other] محاولات خاطئة كثيرة من شبكتك. انتظر { $minutes } دقيقة.
}
error-ip-rate-limit-exceeded = طلبات كثيرة جدًا من شبكتك. انتظر لحظة.
error-user-rate-limit-exceeded = طلبات كثيرة جدًا. انتظر لحظة.
error-email-cooldown-active = { $seconds ->
    [one] أُرسلت رسالة قبل لحظة. يمكنك طلب أخرى بعد ثانية واحدة.
    [two] أُرسلت رسالة قبل لحظة. يمكنك طلب أخرى بعد ثانيتين.
    [few] أُرسلت رسالة قبل لحظة. يمكنك طلب أخرى بعد { $seconds } ثوانٍ.
    [many] أُرسلت رسالة قبل لحظة. يمكنك طلب أخرى بعد { $seconds } ثانية.
   *[other] أُرسلت رسالة قبل لحظة. يمكنك طلب أخرى بعد { $seconds } ثانية.
}
error-email-send-failure = تعذّر إرسال الرسالة. حاول مرة أخرى بعد لحظة.
error-email-disabled = لا يرسل هذا الخادم أي رسائل حاليًا.
error-registration-disabled = لا يمكن لأحد إنشاء حساب هنا بنفسه. اطلب حسابًا من مشغّل الخدمة.
error-guests-disabled = لا ضيوف هنا. أنشئ حسابًا أو سجّل الدخول.
error-origin-not-allowed = أُرسل هذا النموذج من مكان آخر. افتح الصفحة من جديد وحاول مرة أخرى.
error-resource-not-found = لا توجد صفحة في هذا العنوان. ربما نُقلت أو انقطع الرابط.
error-server-overloaded = العمل كثير جدًا في هذه اللحظة. حاول مرة أخرى بعد بضع ثوانٍ.
error-database-failure = لم يتغير شيء، لأن قاعدة بياناتنا لم تستجب. حاول مرة أخرى بعد لحظة.
error-conflict = غيّر شخص آخر الشيء نفسه في الوقت نفسه. حاول مرة أخرى.
error-session-expired = انتهت جلستك. سجّل الدخول مرة أخرى.
error-step-up-token-creation-forbidden = هذا يخص جلسة أخرى. ابدأ من جديد.
error-picture = اختر ملف JPEG أو PNG أو GIF أو WebP غير تالف وغير كبير جدًا.
error-payload-too-large = هذا كبير جدًا.
error-old-password = هذه ليست كلمة مرورك الحالية.
error-sure = ضع علامة في المربع أولًا.
error-email-taken = هذا العنوان لحساب آخر. اختر غيره.
error-guest-email-taken = لهذا العنوان حساب بالفعل. سجّل الدخول به أو اختر عنوانًا آخر.
error-cannot-disable-only-two-factor-method = هذه خطوتك الثانية الوحيدة. أعدّ خطوة أخرى أولًا.
error-two-factor-method-disabled = هذه الخطوة الثانية متوقفة.
error-cannot-disconnect-last-provider = هذه طريقتك الوحيدة لتسجيل الدخول. عيّن كلمة مرور أولًا.
error-provider-not-found = حسابك غير مرتبط بهذه الخدمة.
error-no-password-provider = ليس لحسابك كلمة مرور. عيّن واحدة أولًا.
error-at-least-one-admin-required = أنت المسؤول الوحيد. امنح هذا الدور لشخص آخر أولًا.
error-post-commit-side-effect-failure = حُفظ تغييرك، لكن شيئًا كان ينبغي أن يتبعه لم ينجح. لا تكرره.

## العودة من مزوّد

page-oauth2-error-title = لم ينجح ذلك
page-oauth2-error-again = العودة إلى البداية
page-oauth2-error-authentication-failed = أُلغي تسجيل الدخول أو رُفض، ولم يتغير شيء. حاول مرة أخرى أو سجّل الدخول بطريقة أخرى.
page-oauth2-error-state-parameter-missing = كانت العودة ناقصة: جزء من العنوان مفقود. ابدأ من جديد.
page-oauth2-error-state-expired = غبت أكثر من عشر دقائق. ابدأ من جديد.
page-oauth2-error-invalid-state = بدأ تسجيل الدخول هذا في متصفح آخر أو استُخدم من قبل. ابدأ من جديد وابقَ في متصفح واحد.
page-oauth2-error-user-already-authenticated = لقد سجّلت الدخول بالفعل. لتسجيل الدخول بحساب آخر، سجّل الخروج أولًا.
page-oauth2-error-email-already-registered = يوجد حساب بهذا البريد الإلكتروني بالفعل. أرسلنا إليه رسالة تشرح كيفية تسجيل الدخول. بعد ذلك يمكنك ربط المزوّد من الإعدادات.
page-oauth2-error-session-token-missing = لم يبدأ تسجيل الدخول من صفحتنا. افتح صفحتنا وابدأ منها.
page-oauth2-error-session-token-expired = بقيت الصفحة مفتوحة مدة طويلة. افتحها من جديد وابدأ منها.
page-oauth2-error-invalid-session-token = لم يبدأ تسجيل الدخول بالشكل الصحيح. افتح صفحتنا من جديد وابدأ منها.
page-oauth2-error-sub-claim-missing = لم يخبرنا المزوّد من أنت. سجّل الدخول بطريقة أخرى وأبلغ من يدير هذا التطبيق.
page-oauth2-error-email-claim-missing = لم يعطنا المزوّد بريدًا إلكترونيًا أكّدته لديه. أكّد بريدك هناك واسمح لنا بقراءته ثم حاول مرة أخرى.
page-oauth2-error-provider-already-connected = حسابك مربوط بهذا المزوّد بالفعل. لا يلزم فعل شيء.
page-oauth2-error-connected-to-another-principal = حسابك لدى المزوّد تابع هنا لحساب آخر. سجّل الدخول بذلك الحساب أو افصله هناك أولًا.
page-oauth2-error-connection-token-expired = طلب ربط المزوّد قديم جدًا. أعد الطلب من الإعدادات.
page-oauth2-error-invalid-connection-token = طلب ربط المزوّد ليس من هذا الحساب وهذا الجهاز. أعد الطلب من الإعدادات.
page-oauth2-error-connection-token-provider-mismatch = طلبت ربط مزوّد غير هذا. أعد الطلب من الإعدادات.
page-oauth2-error-step-up-missing = لربط مزوّد، أكّد أولًا أنك صاحب الحساب. ثم حاول مرة أخرى من الإعدادات.
page-oauth2-error-step-up-token-expired = مضى وقت طويل منذ أكّدت أنك صاحب الحساب. أكّد ذلك من جديد ثم اربط المزوّد.
page-oauth2-error-invalid-step-up-token = التأكيد أنك صاحب الحساب يخص حسابًا أو جهازًا آخر. أكّد ذلك من جديد ثم اربط المزوّد.
page-oauth2-error-access-token-missing = لم تعد مسجّل الدخول. سجّل الدخول وحاول مرة أخرى.
page-oauth2-error-invalid-access-token = تسجيل دخولك غير صالح هنا. سجّل الدخول من جديد ثم حاول مرة أخرى.
page-oauth2-error-access-token-expired = انتهت جلستك في هذه الأثناء. سجّل الدخول من جديد ثم حاول مرة أخرى.
page-oauth2-error-wrong-account-authenticated = سجّلت الدخول لدى المزوّد بحساب غير المربوط هنا. اختر هناك الحساب الصحيح.
page-oauth2-error-server-error = حدث خطأ من جانبنا. حاول مرة أخرى بعد قليل.
