### ما تقوله الصفحات.

## اختيار كلمة مرور جديدة

page-password-reset-title = اختر كلمة مرور جديدة
page-password-reset-text = بعد ذلك يُسجَّل خروجك من جميع أجهزتك. وتبقى وسائل التحقق الثانية كما هي.
page-password-reset-field = كلمة المرور الجديدة
page-password-reset-button = حفظ كلمة المرور الجديدة
page-password-reset-unasked = لم تطلب ذلك؟ أغلق هذه الصفحة إذن، ولن يحدث شيء.
page-password-reset-unfit = لا يمكن استخدام كلمة المرور هذه. اختر كلمة أطول يصعب تخمينها ولا تتضمن اسمك أو عنوانك.
page-password-reset-busy = محاولات كثيرة جدًا. انتظر بضع دقائق ثم حاول مرة أخرى.
page-password-reset-done-title = تم تعيين كلمة المرور الجديدة
page-password-reset-done = سجّل الدخول بها. تم تسجيل خروجك من جميع أجهزتك.
page-password-reset-expired-title = الرابط قديم جدًا
page-password-reset-expired = انتهت مدته ولم يتغير شيء. اطلب رابطًا جديدًا.
page-password-reset-invalid-title = لم يعد الرابط صالحًا
page-password-reset-invalid = ربما استُخدم، أو حلّ محله رابط أحدث، أو انقطع في الطريق. افتح أحدث رسالة أو اطلب رابطًا جديدًا.
