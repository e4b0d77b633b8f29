### Sayfaların söyledikleri. `page-…` bir sayfada yer alır; `error-…` bir şeyin neden yapılamadığını söyler ve adını kodundan alır.

## Her sayfada

page-skip = İçeriğe geç
page-pages = Sayfalar
page-language = Dil:
page-mailbox = Posta kutusu
page-email = E-posta adresi
page-password = Parola
page-password-hint = { $number ->
    [one] En az bir karakter ve tahmin edilmesi zor. Birkaç sözcük yan yana iyi olur.
   *[other] En az { $number } karakter ve tahmin edilmesi zor. Birkaç sözcük yan yana iyi olur.
}
page-name = Ad
page-code = Altı haneli kod
page-recovery-code = Kurtarma kodu
page-continue = Devam
page-cancel = İptal
page-back-to-login = Oturum açmaya dön
page-to-account = Hesabınıza git
page-mail-missing = E-posta henüz gelmedi mi? Bir dakika sürebilir. Lütfen istenmeyen posta klasörünüze de bakın.
page-open-mailbox = Geliştirme posta kutusunu aç
page-show-password = Göster
page-hide-password = Gizle

## Başlangıç sayfası

page-start-title = Kapı açık
page-start-text = { $app } hesabınızı saklar: oturum açın, hesabınızı ikinci bir adımla koruyun ve nerede oturum açtığınızı görün.
page-start-api = API
page-start-api-text = Geliştiriciler için: neler yapabildiğini okuyun ve her isteği tarayıcıdan deneyin.
page-start-mailbox = Geliştirme posta kutusu
page-start-mailbox-text = Posta sunucusu ayarlanmamış: gönderilecek kodlar ve bağlantılar burada tutulur.

## API

page-docs-script = Bu sayfa JavaScript gerektirir.
page-docs-json = Gösterdiği belgeyi JSON olarak aç

## Geliştirme posta kutusu

page-mailbox-text = Posta sunucusu ayarlanmamış: e-postalar burada kalır ve hiçbir yere gitmez. Bu sayfayı yalnızca bu bilgisayar açabilir.
page-mailbox-recipient = Alıcı
page-mailbox-only = Yalnızca şu adrese…
page-mailbox-refresh = Yenile
page-mailbox-code = Kod
page-mailbox-whole = E-postanın tamamı
page-mailbox-as-text = Metin olarak
page-mailbox-as-page = Sayfa olarak
page-mailbox-none = Henüz e-posta yok
page-mailbox-none-text = Bağlantılar, kodlar ve güvenlik uyarıları, bir şey onlara yol açar açmaz burada görünür: örneğin bir hesap oluşturun.
page-mailbox-none-to = { $email } adresine e-posta yok
page-mailbox-all = Herkese giden e-postaları göster

## Oturum açma

page-login-title = Oturum aç
page-login-button = Oturum aç
page-login-forgotten = Parolanızı mı unuttunuz?
page-login-new = Burada yeni misiniz?
page-login-register = Hesap oluştur
page-login-guest = Konuk olarak devam et
page-login-signed-out = Oturumunuz kapatıldı.
page-login-too-late = Bu çok uzun sürdü veya başka bir yerde tamamlandı. Lütfen yeniden oturum açın.
page-login-password-set = Yeni parolanız ayarlandı. Lütfen onunla oturum açın.
page-login-app-on = Kimlik doğrulama uygulamanız açıldı ve tüm cihazlarda oturum kapatıldı. Lütfen şimdi onunla oturum açın.
page-login-deleted = Hesabınız silindi. Hoşça kalın!
page-or = veya
page-provider-continue = { $provider } ile devam et

## Kayıt

page-register-title = Hesap oluştur
page-register-button = Hesap oluştur
page-register-known = Zaten bir hesabınız var mı?
page-registered-title = Posta kutunuza bakın
page-registered-text = Size bir e-posta gönderdik. Adresin size ait olduğunu bilmemiz için içindeki bağlantıyı açın. Ardından oturum açın.
page-registered-button = Oturum aç

## Konuklar

page-guest-title = Konuk olarak devam et
page-guest-text = Bir ad yeterli. Daha sonra bunu tam bir hesaba dönüştürebilirsiniz.
page-guest-button = Devam

## İkinci adım

page-two-factor-title = Bir adım daha
page-two-factor-email = E-posta adresinize bir kod gönderdik. Kodu buraya girin.
page-two-factor-totp = Kimlik doğrulama uygulamanızın şu anda gösterdiği kodu girin.
page-two-factor-recovery = Uygulamayı kurarken sakladığınız kurtarma kodlarından birini girin. Her biri bir kez kullanılabilir.
page-code-again = Yeni kod gönder
page-code-again-in = { $seconds } sn sonra yeni kod
page-use-app = Kimlik doğrulama uygulamasını kullan
page-use-email = E-postayla kod al
page-use-recovery-code = Kurtarma kodu kullan

## Siz olduğunuzu onaylama

page-confirm-title = Siz misiniz?
page-confirm-text = Önemli bir şeyi değiştirmek üzeresiniz. Lütfen önce parolanızı girin.
page-confirm-provider = Önemli bir şeyi değiştirmek üzeresiniz. Lütfen önce siz olduğunuzu gösterin: hesabınızın bulunduğu yerde bir kez daha oturum açın.
page-confirm-nowhere = Hesabınızın oturum açtığı sağlayıcı artık burada kullanılamıyor. Lütfen bu uygulamayı işletenlere başvurun.
page-renew-title = Bir dakika
page-renew-text = Oturumunuz sürüyor.
page-passage-leave = { $provider } sitesine geçiyorsunuz.
page-passage-back = Birazdan devam edeceksiniz.

## Unutulan parola

page-forgotten-title = Parolanızı mı unuttunuz?
page-forgotten-text = Bize e-posta adresinizi bildirin. Yeni bir parola seçebileceğiniz bir bağlantı göndeririz.
page-forgotten-button = Bağlantıyı gönder
page-forgotten-sent-title = Posta kutunuza bakın
page-forgotten-sent = { $email } adresine bir e-posta gönderdik. İçindeki bağlantı yarım saat geçerlidir.
page-forgotten-again = Yeni bağlantı iste

## Yeni bir parola seçmek

page-password-reset-title = Yeni bir parola seçin
page-password-reset-text = Ardından tüm cihazlarınızda oturum kapatılır. İkinci adımlarınız olduğu gibi kalır.
page-password-reset-field = Yeni parola
page-password-reset-button = Yeni parolayı kaydet
page-password-reset-unasked = Bunu siz istemediniz mi? O zaman bu sayfayı kapatın: hiçbir şey olmaz.
page-password-reset-done-title = Yeni parolanız ayarlandı
page-password-reset-done = Onunla oturum açın. Tüm cihazlarınızda oturum kapatıldı.
page-password-reset-expired-title = Bağlantı çok eski
page-password-reset-expired = Süresi doldu ve hiçbir şey değişmedi. Yeni bir bağlantı isteyin.
page-password-reset-invalid-title = Bağlantı artık geçerli değil
page-password-reset-invalid = Kullanıldı, yenisiyle değiştirildi ya da yolda kesildi. En yeni e-postayı açın veya yeni bir bağlantı isteyin.

## Bir adresi doğrulama

page-verification-title = Bu sizin e-posta adresiniz mi?
page-verification-text = E-postanın geldiği adresin size ait olduğunu doğrulayın.
page-verification-button = Adresi doğrula
page-verification-unasked = { $app } üzerinde kaydolmadınız mı? O zaman bu sayfayı kapatın: hiçbir şey olmaz.
page-verification-done-title = Adresiniz doğrulandı
page-verification-done = Teşekkürler. Bu sayfayı kapatabilir veya hesabınıza geçebilirsiniz.
page-verification-already-title = Adresiniz daha önce doğrulanmış
page-verification-already = Yapılacak başka bir şey yok. Bu sayfayı kapatabilirsiniz.
page-verification-taken-title = Bu adres başka bir hesaba ait
page-verification-taken = Siz bağlantıyı kullanmadan önce biri bu adresi aldı. Hesabınız olduğu gibi; başka bir adres seçin.
page-verification-expired-title = Bağlantı çok eski
page-verification-expired = Bir bağlantı bir gün kullanılabilir. Oturum açın ve yenisini isteyin.
page-verification-invalid-title = Bağlantı artık geçerli değil
page-verification-invalid = Kullanıldı, yenisiyle değiştirildi ya da yolda kesildi. En yeni e-postayı açın veya oturum açıp yenisini isteyin.

## Bir sayfa gösterilemediğinde

page-trouble-missing = Burada bir şey yok
page-trouble-busy = Bir dakika lütfen
page-trouble-refused = Bu olmuyor
page-trouble-failed = Bir şeyler ters gitti
page-trouble-request = Böyle devam ederse desteğe bu numarayı bildirin: { $id }
page-trouble-home = Başlangıç sayfasına git

## Kendi hesabı

page-account = Hesap
page-profile = Profil
page-security = Güvenlik
page-sessions = Cihazlar
page-activity = Etkinlik
page-logout = Oturumu kapat
page-save = Kaydet
page-change = Değiştir
page-set = Ayarla
page-on = Açık
page-off = Kapalı
page-turn-on = Aç
page-turn-off = Kapat
page-set-up = Kur
page-copy = Kopyala
page-copied = Kopyalandı
page-download = İndir
page-print = Yazdır
page-newer = Daha yeni
page-older = Daha eski
page-device-unknown = Bilinmeyen cihaz

## Az önce yapılanlar

page-notice-saved = Kaydedildi.
page-notice-picture = Resminiz değiştirildi.
page-notice-mailed = Size yeni bir bağlantı gönderdik. Lütfen posta kutunuza bakın.
page-notice-email-asked = Yeni adresinize bir bağlantı gönderdik. Bağlantıyı açtığınızda adres sizin olur.
page-notice-password-set = Yeni parolanız ayarlandı. Diğer cihazlarda oturum kapatıldı.
page-notice-email-on = E-posta kodları açıldı. Diğer cihazlarda oturum kapatıldı.
page-notice-email-off = E-posta kodları kapatıldı.
page-notice-app-off = Kimlik doğrulama uygulamanız kapatıldı, kurtarma kodları artık geçersiz.
page-notice-preferred = Bundan sonra önce bu istenecek.
page-notice-connected = Bağlandı. Artık bununla da oturum açabilirsiniz.
page-notice-disconnected = Bağlantı kaldırıldı. Diğer cihazlarda oturum kapatıldı.
page-notice-session-ended = O cihazda oturum kapatıldı.
page-notice-recovered = Oturum açıldı. Uygulamanızı kaybettiyseniz onu şimdi kapatın ve yenisini kurun.
page-notice-converted = Hoş geldiniz! Adresinizi doğrulamanız için size bir bağlantı gönderdik.

## Kendi profili

page-guest-you = Konuksunuz
page-guest-you-text = Burada yaptıklarınız oturumunuz bitince kaybolur. Bir adres ve parolayla bunları saklayabilirsiniz.
page-convert-title = Bunu hesaba dönüştürün
page-convert-text = Burada sahip olduğunuz her şey kalır. Bundan sonra bu adres ve parolayla oturum açarsınız.
page-verified = Doğrulandı
page-unverified = Doğrulanmadı
page-unverified-title = Lütfen adresinizi doğrulayın
page-unverified-text = { $email } adresine bir e-posta gönderdik. Adresin size ait olduğunu bilmemiz için içindeki bağlantıyı açın.
page-unverified-button = Bağlantıyı yeniden gönder
page-picture-change = Resmi değiştir
page-picture-title = Resminiz
page-picture-now = Şu anki resminiz
page-picture-text = En fazla { $number } MB boyutunda bir JPEG, PNG, GIF veya WebP dosyası. Yalnızca ortasındaki kare saklanır; nerede ve ne zaman çekildiği saklanmaz.
page-picture-file = Dosya
page-picture-button = Resmi kaydet
page-picture-remove = Resmi kaldır
page-language-title = Dil
page-language-text = Nerede oturum açarsanız açın, sayfalar ve yol açtıkları e-postalar için.
page-language-browser = Tarayıcınızdaki gibi
page-email-title = E-posta adresinizi değiştirin
page-email-text = Adresiniz: { $email }. Yeni adrese bir bağlantı göndeririz; siz açana kadar hiçbir şey değişmez.
page-email-new = Yeni e-posta adresi
page-email-button = Bağlantıyı gönder
page-delete = Sil
page-delete-title = Hesabınızı silin
page-delete-short = Ona ait her şeyle birlikte. Bu geri alınamaz.
page-delete-text = Hesabınız adınız, resminiz, ikinci adımlarınız ve tüm oturumlarınızla birlikte hemen silinir. Kimse geri getiremez.
page-delete-sure = Evet, hesabımı kalıcı olarak sil.

## Güvenlik

page-security-text = Hesabınızla diğer herkes arasında duranlar.
page-two-factor = İki adımlı doğrulama
page-ways-in = Oturum açma yolları
page-connected-since = Bağlanma tarihi
page-not-connected = Bağlı değil
page-connect = Bağla
page-connect-title = { $provider } bağlansın mı?
page-connect-text = Böylece { $provider } ile de oturum açabilirsiniz. Bağlandığını size e-postayla bildiririz.
page-disconnect = Bağlantıyı kaldır
page-disconnect-title = { $provider } bağlantısı kaldırılsın mı?
page-disconnect-text = Bundan sonra { $provider } ile oturum açamazsınız ve diğer cihazlarınızda oturum kapatılır.
page-password-title = Parolanız
page-password-text = Ardından diğer cihazlarınızda oturum kapatılır. Parolanızın değiştiğini size e-postayla bildiririz.
page-password-old = Şu anki parola
page-password-new = Yeni parola
page-password-is-set = Ayarlı
page-password-is-none = Henüz bir parolanız yok.
page-preferred = Önce istenen
page-preferred-title = Önce istenen
page-preferred-text = Oturum açarken sizden önce ne istensin?
page-email-factor = E-posta kodları
page-email-factor-text = Parolanızdan sonra e-posta adresinize bir kod göndeririz.
page-email-factor-on = E-posta kodlarını aç
page-email-factor-on-text = Bundan sonra her oturum açtığınızda { $email } adresine bir kod göndeririz. Şimdi deneyelim. Ardından diğer cihazlarınızda oturum kapatılır.
page-email-factor-off = E-posta kodlarını kapat
page-email-factor-off-text = Bundan sonra oturum açarken yalnızca kimlik doğrulama uygulamanız istenir.
page-email-factor-only = Bu sizin tek ikinci adımınız ve kapatılamaz. Önce bir kimlik doğrulama uygulaması kurun; sonra kapatabilirsiniz.
page-code-send = Bana kod gönder
page-code-sent = { $email } adresine bir kod gönderdik.
page-app-factor = Kimlik doğrulama uygulaması
page-app-factor-text = Telefonunuzdaki bir uygulama her yarım dakikada yeni bir kod gösterir. Ağ olmadan çalışır.
page-app-factor-on = Kimlik doğrulama uygulaması kur
page-app-factor-off = Kimlik doğrulama uygulamasını kapat
page-app-factor-off-text = Bundan sonra oturum açarken yalnızca e-posta kodları istenir. Kurtarma kodlarınız geçersiz olur.
page-app-factor-only = Bu sizin tek ikinci adımınız ve kapatılamaz. Önce e-posta kodlarını açın; sonra kapatabilirsiniz.
page-app-scan = Bu resmi tarayın
page-app-scan-text = Kimlik doğrulama uygulamanızı açın, bir hesap ekleyin ve kamerayı buraya tutun.
page-app-qr = Kimlik doğrulama uygulamanızın anahtarı, QR kodu olarak
page-app-by-hand = Kamera yok mu? Bu anahtarı yazın:
page-app-open = Uygulamayı bu cihazda aç
page-app-keep = Kurtarma kodlarınızı saklayın
page-app-confirm = Uygulamadaki kodu girin
page-app-confirm-text = Bununla uygulama açılır. Ardından tüm cihazlarınızda oturum kapatılır ve uygulamayla oturum açarsınız.
page-recovery-codes = Kurtarma kodları
page-recovery-codes-text = Uygulamanızı kaybederseniz bunlarla oturum açarsınız. Her biri bir kez kullanılabilir.
page-recovery-codes-new = Yeni kodlar oluştur
page-recovery-codes-renew = Yeni kodlar, hemen geçersiz olan öncekilerin yerini alır. Burada bir kez gösterilirler.
page-recovery-codes-keep = Uygulamanızı kaybederseniz bu kodların her biriyle bir kez oturum açabilirsiniz. Yalnızca şimdi gösterilirler: onları telefonunuzda değil, güvenli bir yerde saklayın.
page-recovery-codes-kept = Onları sakladım

## Cihazlar ve etkinlik

page-sessions-text = Şu anda oturumunuzun açık olduğu yerler. Tanımadıklarınızı kapatın.
page-this-device = Bu cihaz
page-session-active = Son etkinlik
page-session-end = Oturumu kapat
page-sessions-end = Her yerde oturumu kapat
page-activity-text = Hesabınızda olanlar, en yenisi önce.
page-activity-none = Henüz bir şey yok.
page-activity-refused = Başarısız
page-activity-register = Kayıt
page-activity-verify-email = Adres doğrulandı
page-activity-first-factor = Parola girildi
page-activity-login = Oturum açıldı
page-activity-step-up = Siz olduğunuz onaylandı
page-activity-logout = Oturum kapatıldı
page-activity-end-session = Cihazda oturum kapatıldı
page-activity-end-all-sessions = Her yerde oturum kapatıldı
page-activity-reuse-refresh-token = Şüpheli oturum sonlandırıldı
page-activity-enable-second-factor = İkinci adım açıldı
page-activity-disable-second-factor = İkinci adım kapatıldı
page-activity-prefer-second-factor = Önce başka bir ikinci adım isteniyor
page-activity-renew-recovery-codes = Yeni kurtarma kodları
page-activity-request-password-reset = Yeni parola bağlantısı istendi
page-activity-reset-password = Bağlantıyla yeni parola ayarlandı
page-activity-change-password = Parola değiştirildi
page-activity-add-password = Parola ayarlandı
page-activity-request-email-change = Başka bir adres istendi
page-activity-change-email = Adres değiştirildi
page-activity-change-profile = Ad değiştirildi
page-activity-change-avatar = Resim değiştirildi
page-activity-connect-provider = Oturum açma hizmeti bağlandı
page-activity-disconnect-provider = Oturum açma hizmeti kaldırıldı
page-activity-delete-account = Hesap silindi
page-activity-create-guest = Konuk olarak gelindi
page-activity-convert-guest = Konuk hesaba dönüştürüldü
page-activity-grant-admin = Yönetici yapıldı
page-activity-revoke-admin = Yöneticilik kaldırıldı
page-activity-lock-account = Hesap kilitlendi
page-activity-unlock-account = Hesabın kilidi açıldı
page-activity-reset-second-factors = İkinci adımlar bir yönetici tarafından kaldırıldı
page-activity-export-account = Hesap verileri dışa aktarıldı
page-activity-create-group = Grup oluşturuldu
page-activity-change-group = Grup değiştirildi
page-activity-delete-group = Grup silindi
page-activity-add-member = Bir gruba eklendi
page-activity-remove-member = Bir gruptan çıkarıldı
page-activity-rotate-keys = Sunucunun anahtarları değiştirildi
page-activity-send-mail = Bir e-posta gönderilemedi

## Yapılamayan şeyler için söylenenler

error-other = Bizim tarafımızda bir şeyler ters gitti. Lütfen biraz sonra yeniden deneyin.
error-email = Lütfen ad@example.com gibi tek bir e-posta adresi girin.
error-name = Lütfen 1 ile 100 karakter arasında bir ad girin.
error-code = Bir kod altı hanelidir.
error-password-short = { $number ->
    [one] Bu parola çok kısa. En az bir karakter kullanın.
   *[other] Bu parola çok kısa. En az { $number } karakter kullanın.
}
error-password-long = Bu parola çok uzun. En fazla { $number } bayt kullanın.
error-password-common = Bu en yaygın parolalardan biri. Lütfen başka bir tane seçin.
error-password-known = Lütfen adınız, adresiniz veya bu uygulamanın adı olmayan bir parola seçin.
error-password-weak = Bu parola kolay tahmin edilir. Sık kullanılmayan birkaç sözcük veya daha uzun bir cümle kullanın.
error-password-classes = Küçük ve büyük harfler, rakamlar ve simgeler kullanın.
error-password-leaked = Bu parola başka bir hizmetten sızmış. Lütfen başka bir tane seçin.
error-invalid-credentials = E-posta adresi veya parola yanlış.
error-missing-password-parameter = Lütfen parolanızı girin.
error-wrong-two-factor-code = Kod yanlış. Şimdilik deneme hakkınız kalmadı.
error-wrong-code-left = { $left ->
    [0] Kod yanlış ve artık geçerli değil. Yenisini isteyin.
    [one] Kod yanlış. Bir deneme hakkınız kaldı.
   *[other] Kod yanlış. { $left } deneme hakkınız kaldı.
}
error-two-factor-code-expired = Bu kod artık geçerli değil. Yenisini isteyin.
error-wrong-totp-recovery-code = Kurtarma kodu yanlış veya daha önce kullanılmış. Şimdilik deneme hakkınız kalmadı.
error-wrong-recovery-code-left = { $left ->
    [one] Kurtarma kodu yanlış veya daha önce kullanılmış. Bir deneme hakkınız kaldı.
   *[other] Kurtarma kodu yanlış veya daha önce kullanılmış. { $left } deneme hakkınız kaldı.
}
error-too-many-attempts = { $minutes ->
    [one] Çok fazla yanlış deneme. Lütfen bir dakika bekleyin.
   *[other] Çok fazla yanlış deneme. Lütfen { $minutes } dakika bekleyin.
}
error-ip-login-rate-limit-exceeded = { $minutes ->
    [one] Ağınızdan çok fazla yanlış deneme yapıldı. Lütfen bir dakika bekleyin.
   *[other] Ağınızdan çok fazla yanlış deneme yapıldı. Lütfen { $minutes } dakika bekleyin.
}
error-ip-rate-limit-exceeded = Ağınızdan çok fazla istek geldi. Lütfen biraz bekleyin.
error-user-rate-limit-exceeded = Çok fazla istek geldi. Lütfen biraz bekleyin.
error-email-cooldown-active = { $seconds ->
    [one] Az önce bir e-posta gönderildi. Bir saniye sonra bir tane daha isteyebilirsiniz.
   *[other] Az önce bir e-posta gönderildi. { $seconds } saniye sonra bir tane daha isteyebilirsiniz.
}
error-email-send-failure = E-posta gönderilemedi. Lütfen biraz sonra yeniden deneyin.
error-email-disabled = Bu sunucu şu anda e-posta göndermiyor.
error-registration-disabled = Burada kimse kendi başına kaydolamaz. İşletmeciden bir hesap isteyin.
error-guests-disabled = Burada konuk kabul edilmiyor. Kaydolun veya oturum açın.
error-origin-not-allowed = Bu form başka bir yerden gönderildi. Lütfen sayfayı yeniden açıp tekrar deneyin.
error-resource-not-found = Bu adreste sayfa yok. Taşınmış ya da bağlantı kesilmiş olabilir.
error-server-overloaded = Şu anda yapılacak çok iş var. Lütfen birkaç saniye sonra yeniden deneyin.
error-database-failure = Veritabanımız yanıt vermediği için hiçbir şey değişmedi. Lütfen biraz sonra yeniden deneyin.
error-conflict = Biri aynı anda aynı şeyi değiştirdi. Lütfen yeniden deneyin.
error-session-expired = Oturumunuz sona erdi. Lütfen yeniden oturum açın.
error-step-up-token-creation-forbidden = Bu başka bir oturuma ait. Lütfen yeniden başlayın.
error-picture = Lütfen bozuk ve çok büyük olmayan bir JPEG, PNG, GIF veya WebP dosyası seçin.
error-payload-too-large = Bu çok büyük.
error-old-password = Bu sizin şu anki parolanız değil.
error-sure = Lütfen önce kutuyu işaretleyin.
error-email-taken = Bu adres başka bir hesaba ait. Lütfen başka bir tane seçin.
error-guest-email-taken = Bu adresin zaten bir hesabı var. O hesapla oturum açın veya başka bir adres seçin.
error-cannot-disable-only-two-factor-method = Bu sizin tek ikinci adımınız. Önce başka bir tane kurun.
error-two-factor-method-disabled = Bu ikinci adım kapalı.
error-cannot-disconnect-last-provider = Bu sizin tek oturum açma yolunuz. Önce bir parola ayarlayın.
error-provider-not-found = Hesabınız bu hizmete bağlı değil.
error-no-password-provider = Hesabınızın parolası yok. Lütfen önce bir tane ayarlayın.
error-at-least-one-admin-required = Tek yönetici sizsiniz. Önce başka birini yönetici yapın.
error-post-commit-side-effect-failure = Değişikliğiniz kaydedildi, ancak ardından gelmesi gereken bir şey başarısız oldu. Tekrarlamayın.

## Bir sağlayıcıdan dönüş

page-oauth2-error-title = Bu işe yaramadı
page-oauth2-error-again = Başa dön
page-oauth2-error-authentication-failed = Oturum açma iptal edildi veya reddedildi; hiçbir şey değişmedi. Lütfen yeniden deneyin veya başka bir yolla oturum açın.
page-oauth2-error-state-parameter-missing = Dönüş eksikti: adresin bir bölümü yok. Lütfen yeniden başlayın.
page-oauth2-error-state-expired = On dakikadan uzun süre uzakta kaldınız. Lütfen yeniden başlayın.
page-oauth2-error-invalid-state = Bu oturum açma başka bir tarayıcıda başlatıldı veya daha önce kullanıldı. Lütfen yeniden başlayın ve tarayıcı değiştirmeyin.
page-oauth2-error-user-already-authenticated = Zaten oturum açtınız. Başka bir hesapla girmek için önce oturumu kapatın.
page-oauth2-error-email-already-registered = Bu e-posta adresiyle zaten bir hesap var. Nasıl oturum açılacağını oraya yazdık. Ardından sağlayıcıyı ayarlarınızdan bağlayabilirsiniz.
page-oauth2-error-session-token-missing = Oturum açma bizim sayfamızda başlatılmadı. Lütfen sayfamızı açın ve oradan başlayın.
page-oauth2-error-session-token-expired = Sayfa çok uzun süre açık kaldı. Lütfen yeniden açın ve oradan başlayın.
page-oauth2-error-invalid-session-token = Oturum açma doğru başlatılmadı. Lütfen sayfamızı yeniden açın ve oradan başlayın.
page-oauth2-error-sub-claim-missing = Sağlayıcı kim olduğunuzu söylemedi. Lütfen başka bir yolla oturum açın ve bu uygulamayı işleten kişiye bildirin.
page-oauth2-error-email-claim-missing = Sağlayıcı bize orada doğruladığınız bir e-posta adresi vermedi. Lütfen adresinizi orada doğrulayın, okumamıza izin verin ve yeniden deneyin.
page-oauth2-error-provider-already-connected = Hesabınız bu sağlayıcıya zaten bağlı. Yapmanız gereken bir şey yok.
page-oauth2-error-connected-to-another-principal = Sağlayıcıdaki hesabınız burada başka bir hesaba ait. O hesapla oturum açın veya önce orada bağlantıyı kaldırın.
page-oauth2-error-connection-token-expired = Sağlayıcıyı bağlama isteği çok eski. Lütfen ayarlarınızdan yeniden isteyin.
page-oauth2-error-invalid-connection-token = Sağlayıcıyı bağlama isteği bu hesaba ve cihaza ait değil. Lütfen ayarlarınızdan yeniden isteyin.
page-oauth2-error-connection-token-provider-mismatch = Bundan başka bir sağlayıcıyı bağlamak istediniz. Lütfen ayarlarınızdan yeniden isteyin.
page-oauth2-error-step-up-missing = Bir sağlayıcıyı bağlamak için önce siz olduğunuzu onaylayın. Ardından ayarlarınızdan yeniden deneyin.
page-oauth2-error-step-up-token-expired = Siz olduğunuzu onaylamanızın üzerinden çok zaman geçti. Lütfen yeniden onaylayın, ardından sağlayıcıyı bağlayın.
page-oauth2-error-invalid-step-up-token = Siz olduğunuzu onaylayan bilgi başka bir hesaba veya cihaza ait. Lütfen yeniden onaylayın, ardından sağlayıcıyı bağlayın.
page-oauth2-error-access-token-missing = Oturumunuz artık açık değil. Lütfen oturum açıp yeniden deneyin.
page-oauth2-error-invalid-access-token = Oturumunuz burada geçerli değil. Lütfen yeniden oturum açıp tekrar deneyin.
page-oauth2-error-access-token-expired = Oturumunuz bu arada sona erdi. Lütfen yeniden oturum açıp tekrar deneyin.
page-oauth2-error-wrong-account-authenticated = Sağlayıcıda buraya bağlı olandan başka bir hesapla oturum açtınız. Lütfen orada doğru hesabı seçin.
page-oauth2-error-server-error = Bizim tarafımızda bir sorun oluştu. Lütfen birazdan yeniden deneyin.
