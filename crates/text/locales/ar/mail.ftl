### ما تقوله الرسائل. يظهر الموضوع والمعاينة على الشاشات المقفلة: لا رمز فيهما ولا رابط.

## في كل رسالة

mail-greeting = مرحبًا { $name }،
mail-greeting-nameless = مرحبًا،
mail-footer = تتعلق هذه الرسالة بحساب لدى { $app } مسجّل بعنوان بريدك الإلكتروني.
mail-footer-no-account = أدخل شخص ما عنوان بريدك الإلكتروني لدى { $app }. لا يوجد حساب بهذا العنوان.
mail-footer-help = هل لديك أسئلة؟ راسلنا على { $email }.
mail-link-fallback = إذا لم يعمل الزر، فانسخ هذا العنوان إلى متصفحك:
mail-date = { $day } { $month } { $year }، { $time } UTC
mail-month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}

## رمز عبر البريد

mail-email-authentication-subject = رمز التحقق الخاص بك في { $app }
mail-email-authentication-preheader = افتح هذه الرسالة لرؤية الرمز الذي طلبته.
mail-email-authentication-title = رمز التحقق الخاص بك
mail-email-authentication-login = أدخل هذا الرمز لإكمال تسجيل الدخول إلى { $app }.
mail-email-authentication-step-up = أدخل هذا الرمز لتأكيد هويتك لدى { $app }.
mail-email-authentication-manage = أدخل هذا الرمز لتغيير التحقق بخطوتين لحسابك في { $app }.
mail-code-validity = { $minutes ->
    [one] الرمز صالح لدقيقة واحدة ويُستخدم مرة واحدة.
    [two] الرمز صالح لدقيقتين ويُستخدم مرة واحدة.
    [few] الرمز صالح لمدة { $minutes } دقائق ويُستخدم مرة واحدة.
    [many] الرمز صالح لمدة { $minutes } دقيقة ويُستخدم مرة واحدة.
   *[other] الرمز صالح لمدة { $minutes } دقيقة ويُستخدم مرة واحدة.
}
mail-code-keep = لا تُعطِ هذا الرمز لأحد. لن يطلبه منك أي شخص من { $app }.
mail-code-unasked-login = لم تحاول تسجيل الدخول؟ إذًا قد يعرف شخص ما كلمة مرورك. يُرجى اختيار كلمة مرور جديدة:
mail-code-unasked-session = لم تطلب هذا الرمز؟ إذًا قد يكون شخص آخر قد سجّل الدخول إلى حسابك. يُرجى مراجعة إعدادات الأمان:

## تأكيد عنوان

mail-email-verification-subject = يُرجى تأكيد عنوان بريدك الإلكتروني لدى { $app }
mail-email-verification-preheader = نقرة واحدة ويصبح حسابك جاهزًا.
mail-email-verification-title = تأكيد عنوان بريدك الإلكتروني
mail-email-verification-text = يُرجى تأكيد أن عنوان البريد الإلكتروني هذا يخصك وأنه سيُستخدم لحسابك في { $app }.
mail-email-verification-button = تأكيد عنوان البريد الإلكتروني
mail-email-verification-validity = { $hours ->
    [one] الرابط صالح لساعة واحدة ويُستخدم مرة واحدة.
    [two] الرابط صالح لساعتين ويُستخدم مرة واحدة.
    [few] الرابط صالح لمدة { $hours } ساعات ويُستخدم مرة واحدة.
    [many] الرابط صالح لمدة { $hours } ساعة ويُستخدم مرة واحدة.
   *[other] الرابط صالح لمدة { $hours } ساعة ويُستخدم مرة واحدة.
}
mail-email-verification-unasked = لم تطلب ذلك؟ تجاهل هذه الرسالة ببساطة. لن يحدث شيء من دون تأكيدك.
mail-email-change-subject = يُرجى تأكيد عنوان بريدك الإلكتروني الجديد لدى { $app }
mail-email-change-preheader = نقرة واحدة ويصبح لحسابك عنوانه الجديد.
mail-email-change-title = تأكيد عنوان بريدك الإلكتروني الجديد
mail-email-change-text = يُرجى تأكيد أن عنوان البريد الإلكتروني هذا يخصك وأنه سيصبح عنوان حسابك في { $app }. حتى ذلك الحين يحتفظ الحساب بعنوانه الحالي.
mail-email-change-unasked = لم تطلب ذلك؟ تجاهل هذه الرسالة ببساطة. لن يتغير شيء من دون تأكيدك.

## اختيار كلمة مرور جديدة

mail-password-reset-subject = اختر كلمة مرور جديدة لحسابك في { $app }
mail-password-reset-preheader = فقط إذا طلبت ذلك. وإلا تبقى كلمة مرورك كما هي.
mail-password-reset-title = اختر كلمة مرور جديدة
mail-password-reset-text = طلب شخص ما، على الأرجح أنت، كلمة مرور جديدة لحسابك في { $app }. يمكنك اختيارها من هنا.
mail-password-reset-button = اختيار كلمة مرور جديدة
mail-password-reset-validity = { $minutes ->
    [one] الرابط صالح لدقيقة واحدة ويُستخدم مرة واحدة.
    [two] الرابط صالح لدقيقتين ويُستخدم مرة واحدة.
    [few] الرابط صالح لمدة { $minutes } دقائق ويُستخدم مرة واحدة.
    [many] الرابط صالح لمدة { $minutes } دقيقة ويُستخدم مرة واحدة.
   *[other] الرابط صالح لمدة { $minutes } دقيقة ويُستخدم مرة واحدة.
}
mail-password-reset-after = بعد ذلك يُسجَّل الخروج من جميع أجهزتك. تبقى وسائل التحقق الثانية كما هي.
mail-password-reset-unasked = لم تطلب ذلك؟ تجاهل هذه الرسالة ببساطة ولا تُعطِ الرابط لأحد. تبقى كلمة مرورك كما هي.

## طُلبت كلمة مرور جديدة ولا يوجد حساب

mail-no-account-info-subject = ليس لديك حساب في { $app } بهذا العنوان
mail-no-account-info-preheader = طلب شخص ما كلمة مرور جديدة بعنوان بريدك الإلكتروني.
mail-no-account-info-title = لا يوجد حساب بهذا العنوان
mail-no-account-info-text = طلب شخص ما قبل قليل كلمة مرور جديدة لدى { $app } بعنوان بريدك الإلكتروني. لا يوجد حساب بهذا العنوان.
mail-no-account-info-you = هل كان هذا أنت؟ ربما استخدمت عنوانًا آخر، أو لم تُنشئ حسابًا بعد.
mail-no-account-info-button = فتح { $app }
mail-no-account-info-unasked = لم يكن هذا أنت؟ لا يلزمك فعل أي شيء.

## سجّل شخص ما الدخول

mail-login-alert-subject = تسجيل دخول جديد إلى { $app }
mail-login-alert-preheader = يُرجى التحقق مما إذا كان هذا أنت.
mail-login-alert-title = تسجيل دخول جديد
mail-login-alert-text = سجّل شخص ما الدخول قبل قليل إلى حسابك في { $app }.

## تسجيل بعنوان مستخدم

mail-registration-alert-subject = لديك حساب في { $app } بالفعل
mail-registration-alert-preheader = حاول شخص ما إنشاء حساب بعنوان بريدك الإلكتروني.
mail-registration-alert-title = لديك حساب بالفعل
mail-registration-alert-text = حاول شخص ما قبل قليل إنشاء حساب في { $app } بعنوان بريدك الإلكتروني. يوجد حساب بهذا العنوان بالفعل، لذلك لم يتغير شيء.
mail-registration-alert-you = هل كان هذا أنت؟ سجّل الدخول ببساطة إلى حسابك الحالي.
mail-registration-alert-button = تسجيل الدخول
mail-registration-alert-unasked = لم يكن هذا أنت؟ لا يلزمك فعل أي شيء. حسابك آمن.

## كيفية تسجيل الدخول لمن حاول بطريقة أخرى

mail-identity-provider-info-subject = كيف تسجّل الدخول إلى { $app }
mail-identity-provider-info-preheader = هكذا تسجّل الدخول إلى حسابك.
mail-identity-provider-info-title = كيف تسجّل الدخول
mail-identity-provider-info-text = { $password ->
    [yes] حاول شخص ما قبل قليل الدخول إلى حسابك في { $app } بطريقة غير معدّة له.
   *[no] حاول شخص ما قبل قليل استخدام كلمة مرور لحسابك في { $app }. ليس لحسابك كلمة مرور.
}
mail-identity-provider-info-ways = يُرجى تسجيل الدخول باستخدام: { $ways }
mail-identity-provider-info-button = تسجيل الدخول
mail-identity-provider-info-unasked = لم يكن هذا أنت؟ لا يلزمك فعل أي شيء. لم يُسجَّل دخول أحد.
mail-list = { $list }، { $next }
mail-way-password = كلمة مرورك

## تغيّر شيء في أمان الحساب

mail-security-alert-preheader = يُرجى التحقق مما إذا كان هذا أنت.
mail-security-alert-email-changed-subject = تغيّر عنوان البريد الإلكتروني لحسابك في { $app }
mail-security-alert-email-changed-title = تغيّر عنوان البريد الإلكتروني
mail-security-alert-email-changed-text = { $mailbox ->
    [former] أصبح لحسابك في { $app } عنوان بريد إلكتروني جديد. من الآن فصاعدًا تُرسل رسائله إلى هناك ولا تصل إلى هذا الصندوق.
   *[current] أصبح هذا عنوان البريد الإلكتروني لحسابك في { $app }. من الآن فصاعدًا تصل رسائله إلى هنا.
}
mail-security-alert-password-changed-subject = تغيّرت كلمة مرورك في { $app }
mail-security-alert-password-changed-title = تغيّرت كلمة المرور
mail-security-alert-password-changed-text = تغيّرت كلمة مرور حسابك في { $app }. سُجّل الخروج من الأجهزة الأخرى.
mail-security-alert-two-factor-added-subject = أُضيفت وسيلة تحقق بخطوتين في { $app }
mail-security-alert-two-factor-added-title = أُضيف التحقق بخطوتين
mail-security-alert-two-factor-added-text = { $method ->
    [totp] أُضيف تطبيق مصادقة إلى حسابك في { $app } بوصفه خطوة ثانية لتسجيل الدخول.
   *[email] أُضيفت الرموز عبر البريد الإلكتروني إلى حسابك في { $app } بوصفها خطوة ثانية لتسجيل الدخول.
}
mail-security-alert-two-factor-removed-subject = أُزيلت وسيلة تحقق بخطوتين في { $app }
mail-security-alert-two-factor-removed-title = أُزيل التحقق بخطوتين
mail-security-alert-two-factor-removed-text = { $method ->
    [totp] لم يعد تطبيق المصادقة يحمي حسابك في { $app } بوصفه خطوة ثانية لتسجيل الدخول.
   *[email] لم تعد الرموز عبر البريد الإلكتروني تحمي حسابك في { $app } بوصفها خطوة ثانية لتسجيل الدخول.
}
mail-security-alert-oauth-connected-subject = أُضيفت طريقة لتسجيل الدخول في { $app }
mail-security-alert-oauth-connected-title = أُضيفت طريقة لتسجيل الدخول
mail-security-alert-oauth-connected-text = من الآن فصاعدًا يمكن استخدام { $provider } لتسجيل الدخول إلى حسابك في { $app }.
mail-security-alert-oauth-disconnected-subject = أُزيلت طريقة لتسجيل الدخول في { $app }
mail-security-alert-oauth-disconnected-title = أُزيلت طريقة لتسجيل الدخول
mail-security-alert-oauth-disconnected-text = لم يعد من الممكن استخدام { $provider } لتسجيل الدخول إلى حسابك في { $app }.
mail-security-alert-refresh-token-reused-subject = أنهينا جلسة مشبوهة في { $app }
mail-security-alert-refresh-token-reused-title = أُنهيت جلسة
mail-security-alert-refresh-token-reused-text = استُخدم مرة أخرى رمز دخول لحسابك في { $app } كان قد استُبدل من قبل. ربما نُسخ، لذلك أنهينا هذه الجلسة. يمكنك تسجيل الدخول من جديد بأمان.
mail-security-alert-recovery-code-used-subject = استُخدم رمز استرداد في { $app }
mail-security-alert-recovery-code-used-title = استُخدم رمز استرداد
mail-security-alert-recovery-code-used-text = سجّل شخص ما الدخول إلى حسابك في { $app } برمز استرداد. { $left ->
    [0] لم يبقَ أي رمز استرداد.
    [1] بقي رمز استرداد واحد.
    [2] بقي رمزا استرداد.
    [few] بقيت { $left } رموز استرداد.
    [many] بقي { $left } رمز استرداد.
   *[other] بقي { $left } رمز استرداد.
} أعِد إعداد تطبيق المصادقة للحصول على رموز جديدة.
mail-security-alert-recovery-codes-renewed-subject = رموز استرداد جديدة في { $app }
mail-security-alert-recovery-codes-renewed-title = رموز استرداد جديدة
mail-security-alert-recovery-codes-renewed-text = أُنشئت رموز استرداد جديدة لحسابك في { $app }. لم تعد الرموز السابقة صالحة.
mail-security-alert-few-recovery-codes-left-subject = رموز الاسترداد الخاصة بك في { $app } توشك على النفاد
mail-security-alert-few-recovery-codes-left-title = رموز الاسترداد توشك على النفاد
mail-security-alert-few-recovery-codes-left-text = { $left ->
    [0] لم يبقَ لحسابك في { $app } أي رمز استرداد.
    [1] بقي لحسابك في { $app } رمز استرداد واحد.
    [2] بقي لحسابك في { $app } رمزا استرداد.
    [few] بقيت لحسابك في { $app } { $left } رموز استرداد.
    [many] بقي لحسابك في { $app } { $left } رمز استرداد.
   *[other] بقي لحسابك في { $app } { $left } رمز استرداد.
} أنشئ رموزًا جديدة في إعدادات الأمان لتتمكن من تسجيل الدخول حتى إذا فقدت تطبيق المصادقة.
mail-security-alert-second-factor-failures-subject = محاولات دخول فاشلة في { $app }
mail-security-alert-second-factor-failures-title = فشلت الخطوة الثانية عدة مرات
mail-security-alert-second-factor-failures-text = عرف شخص ما كلمة مرور حسابك في { $app } ثم فشل عدة مرات في الخطوة الثانية. لم يدخل أحد بهذه الطريقة.
mail-security-alert-sign-in-paused-subject = أُوقف تسجيل الدخول إلى { $app } مؤقتًا
mail-security-alert-sign-in-paused-title = أُوقف تسجيل الدخول مؤقتًا
mail-security-alert-sign-in-paused-text = جُرّبت عدة كلمات مرور خاطئة لحسابك في { $app }. أُوقف تسجيل الدخول بكلمة المرور لبعض الوقت. لم يدخل أحد بهذه الطريقة.
mail-security-alert-account-locked-subject = قُفل حسابك في { $app }
mail-security-alert-account-locked-title = قُفل الحساب
mail-security-alert-account-locked-text = قفل أحد المسؤولين حسابك في { $app }. سُجّل الخروج من جميع الأجهزة، ولا يمكن لأحد تسجيل الدخول حتى يُفتح القفل.
mail-security-alert-factors-reset-subject = أُعيد ضبط التحقق بخطوتين في { $app }
mail-security-alert-factors-reset-title = أُعيد ضبط التحقق بخطوتين
mail-security-alert-factors-reset-text = أزال أحد المسؤولين وسائل التحقق الثانية لحسابك في { $app }. يُرجى إعدادها من جديد بعد تسجيل الدخول.
mail-security-alert-you = هل كان هذا أنت؟ لا يلزمك فعل أي شيء.
mail-security-alert-unasked-settings = لم يكن هذا أنت؟ افتح إعدادات الأمان الآن، وأنهِ جميع الجلسات، وغيّر كلمة مرورك.
mail-security-alert-unasked-password = لم يكن هذا أنت؟ يُرجى اختيار كلمة مرور جديدة الآن لا تستخدمها في أي مكان آخر.
mail-security-alert-unasked-support = إذا كنت على علم بذلك، فلا يلزمك فعل أي شيء. وإلا فراسلنا فورًا على { $email }.
mail-security-alert-button = فتح إعدادات الأمان
mail-security-alert-button-password = اختيار كلمة مرور جديدة
mail-device-time = الوقت
mail-device-place = المكان
mail-device-address = عنوان الشبكة
mail-device-device = الجهاز
mail-device-method = الطريقة
mail-device-unknown = غير معروف
mail-device-fact = { $label }: { $value }
mail-device-browser-on-os = { $browser } على { $os }
mail-method = { $method ->
    [totp] تطبيق المصادقة
   *[email] رمز عبر البريد الإلكتروني
}

## هل تصل الرسائل

mail-test-subject = رسالة تجريبية من { $app }
mail-test-preheader = تصلك رسائل { $app }.
mail-test-title = تعمل كما يجب
mail-test-text = تصل رسائل { $app } إلى هذا الصندوق، وهكذا تبدو.
mail-test-footer = أرسل شخص يدير { $app } هذه الرسالة لتجربتها.
