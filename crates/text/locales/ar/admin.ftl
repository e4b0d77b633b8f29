### ما يُقال لمن يدير، ولمن يصير أولهم.

## في كل صفحة من صفحات الإدارة

admin-title = الإدارة
admin-users = الأشخاص
admin-groups = المجموعات
admin-audit = السجل
admin-keys = المفاتيح
admin-mails = الرسائل
admin-health = الحالة
admin-done = تم، ودُوِّن في السجل.
admin-none = لم يُعثر على شيء.
admin-total = عُثر على: { $number }
admin-search = بحث
admin-any = الكل
admin-more = شروط أخرى
admin-previous = الصفحة السابقة
admin-next = الصفحة التالية
admin-add = إضافة
admin-remove = إزالة
admin-refresh = تحقق مجددًا

## الأشخاص

admin-who = البريد الإلكتروني أو معرّف الحساب
admin-role = الدور
admin-role-guest = ضيف
admin-role-user = مستخدم
admin-role-admin = مسؤول
admin-group = المجموعة
admin-way-in = طريقة تسجيل الدخول
admin-order = الترتيب
admin-order-newest = الأحدث أولًا
admin-order-oldest = الأقدم أولًا
admin-order-active = الأحدث نشاطًا أولًا
admin-order-name = حسب الاسم (حتى 1000 حساب)
admin-created = التسجيل
admin-created-from = التسجيل منذ
admin-created-until = التسجيل قبل
admin-active = آخر نشاط
admin-active-from = النشاط منذ
admin-active-until = النشاط قبل
admin-locked = مقفل
admin-locked-since = مقفل منذ
admin-id = معرّف الحساب
admin-none-of-it = لا شيء
admin-act-lock-title = قفل الحساب
admin-act-lock-text = يُسجَّل خروج { $name } فورًا من كل مكان، ولا يمكنه الدخول حتى تفتح قفل الحساب.
admin-act-unlock-title = فتح قفل الحساب
admin-act-unlock-text = يمكن لـ { $name } تسجيل الدخول من جديد.
admin-act-reset-factors-title = إزالة الخطوات الثانية
admin-act-reset-factors-text = لمن فقد خطوته الثانية: يُسجَّل خروج { $name } من كل مكان، ويدخل بعدها دون خطوة ثانية. تأكد أولًا ممن يطلب ذلك منك.
admin-act-end-sessions-title = تسجيل الخروج من كل مكان
admin-act-end-sessions-text = يُسجَّل الخروج فورًا من كل أجهزة { $name }.
admin-act-grant-title = منح دور المسؤول
admin-act-grant-text = يستطيع { $name } بعدها فعل كل ما تستطيعه هنا.
admin-act-revoke-title = سحب الدور
admin-act-revoke-text = لا يعود { $name } مسؤولًا.
admin-act-delete-title = حذف الحساب
admin-act-delete-text = يُحذف حساب { $name } فورًا مع كل ما يخصه. لا يمكن لأحد استعادته.

## المجموعات

admin-groups-text = تُذكر المجموعة في رموز أعضائها لتعرفها التطبيقات.
admin-group-new = مجموعة جديدة
admin-group-key = المفتاح
admin-group-key-hint = حتى 64 من الحروف والأرقام والنقاط والشرطات والشرطات السفلية. لا يتغير أبدًا.
admin-group-names = الأسماء
admin-group-language = اللغة
admin-group-language-hint = وسم مثل de أو pt-BR.
admin-group-language-add = إضافة لغة
admin-group-description = الوصف
admin-group-members = الأعضاء
admin-group-members-show = عرض الأعضاء
admin-group-member-add = إضافة عضو
admin-group-delete-title = حذف المجموعة
admin-group-delete-text = يغادرها أعضاؤها، ويبقون فيما عدا ذلك كما هم.

## السجل

admin-audit-text = ما حدث على هذا الخادم، الأحدث أولًا.
admin-audit-kind = الحدث
admin-audit-outcome = النتيجة
admin-audit-success = تم
admin-audit-failure = فشل
admin-audit-denied = غير مسموح
admin-audit-about = بشأن
admin-audit-by = بواسطة
admin-audit-after = منذ
admin-audit-before = قبل
admin-reason-wrong-credentials = كلمة مرور أو عنوان خاطئ
admin-reason-wrong-code = رمز خاطئ
admin-reason-wrong-recovery-code = رمز استرداد خاطئ
page-activity-restore-backup = استعادة نسخة احتياطية
page-activity-retry-mail = إعادة محاولة إرسال رسالة
page-activity-drop-mail = تجاهل رسالة

## المفاتيح

admin-keys-text = بهذه المفاتيح يوقّع الخادم ما يحفظه ويختمه ويجده. استبدالها من حين لآخر يحدّ من قيمة المفتاح المسروق، ولا يُسجَّل خروج أحد بسببه.
admin-keys-signing = توقيع الرموز
admin-keys-sealing = ختم المحفوظات
admin-keys-blind-index = إيجاد العناوين
admin-keys-digest = بصمات الرموز والروابط
admin-keys-since = قيد الاستخدام منذ
admin-keys-ongoing = يُستبدل
admin-keys-progress = { $done } من { $total }
admin-keys-failed = فشل آخر استبدال
admin-keys-rotate = استبدال المفاتيح
admin-keys-rotate-text = يُختم كل محفوظ من جديد في الخلفية، ويعمل الخادم أثناء ذلك كالمعتاد. القيم المطلوب تجديدها: { $number }

## الرسائل

admin-mails-text = رسائل لم تُسلَّم بعد. تُعاد محاولة إرسالها تلقائيًا على فترات تطول شيئًا فشيئًا.
admin-mails-pending = في الانتظار
admin-mails-failed = متروكة
admin-mail-tries = المحاولات: { $number }
admin-mail-next = المحاولة التالية
admin-mail-retry = حاول الآن
admin-mail-drop = تجاهل

## الحالة

admin-health-text = هل تعمل أجزاء الخادم.
admin-health-database = قاعدة البيانات
admin-health-cache = الذاكرة المؤقتة
admin-health-up = يستجيب
admin-health-down = لا يستجيب
admin-health-version = الإصدار
admin-health-mail-off = الرسائل متوقفة.

## المسؤول الأول

page-first-admin-title = المسؤول الأول
page-first-admin-text = لا حسابات على هذا الخادم بعد. بأولها تديره.
page-first-admin-button = إنشاء الحساب
page-first-admin-void = لم يعد هذا الرابط صالحًا. فقد استُخدم أو انتهت مدته، أو أُعيد تشغيل الخادم: وعندئذ يظهر رابط آخر في طرفيته.
admin-welcome = مرحبًا! أنت تدير هذا الخادم الآن. احمِ حسابك بخطوة ثانية، ضمن «الأمان» في حسابك.

## ما لا يمكن فعله

error-role-required = المسؤولون وحدهم يمكنهم فتح هذه الصفحة.
error-invalid-request = شيء هنا لا يمكن قبوله. راجع ما كتبته.
error-user-not-found = لا يوجد هذا الحساب، أو لم يعد موجودًا.
error-database-entity-not-found = لم يعد هذا موجودًا.
error-group-key = لا يصلح هذا مفتاحًا.
error-group-key-exists = توجد مجموعة بهذا المفتاح بالفعل.
error-invalid-group-translation = أدخل وسم لغة، واسمًا من 1 إلى 100 حرف، ووصفًا لا يتجاوز 1000 حرف. يجب أن يكون أحد الأسماء باللغة الافتراضية.
error-secret-rotation-ongoing = تُستبدل المفاتيح بالفعل.
error-admin-who = أدخل عنوان بريد إلكتروني أو معرّف حساب.
