### Sayfaların söyledikleri.

## Yeni bir parola seçmek

page-password-reset-title = Yeni bir parola seçin
page-password-reset-text = Ardından tüm cihazlarınızda oturum kapatılır. İkinci adımlarınız olduğu gibi kalır.
page-password-reset-field = Yeni parola
page-password-reset-button = Yeni parolayı kaydet
page-password-reset-unasked = Bunu siz istemediniz mi? O zaman bu sayfayı kapatın: hiçbir şey olmaz.
page-password-reset-unfit = Bu parola kullanılamaz. Daha uzun, tahmin edilmesi zor, adınızı veya adresinizi içermeyen bir parola seçin.
page-password-reset-busy = Çok fazla deneme yapıldı. Lütfen birkaç dakika bekleyip yeniden deneyin.
page-password-reset-done-title = Yeni parolanız ayarlandı
page-password-reset-done = Onunla oturum açın. Tüm cihazlarınızda oturum kapatıldı.
page-password-reset-expired-title = Bağlantı çok eski
page-password-reset-expired = Süresi doldu ve hiçbir şey değişmedi. Yeni bir bağlantı isteyin.
page-password-reset-invalid-title = Bağlantı artık geçerli değil
page-password-reset-invalid = Kullanıldı, yenisiyle değiştirildi ya da yolda kesildi. En yeni e-postayı açın veya yeni bir bağlantı isteyin.
