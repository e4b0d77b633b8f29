### E-postaların söyledikleri. Konu ve önizleme kilitli ekranlarda görünür: içlerinde ne kod ne bağlantı bulunur.

## Her e-postada

mail-greeting = Merhaba { $name },
mail-greeting-nameless = Merhaba,
mail-footer = Bu e-posta, { $app } üzerinde e-posta adresinizle açılmış bir hesapla ilgilidir.
mail-footer-no-account = Biri { $app } üzerinde e-posta adresinizi girdi. Bu adresle açılmış bir hesap yok.
mail-footer-help = Sorunuz mu var? Şu adrese yazın: { $email }
mail-link-fallback = Düğme çalışmazsa bu adresi tarayıcınıza kopyalayın:
mail-date = { $day } { $month } { $year }, { $time } UTC
mail-month = { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
}

## E-postayla gelen kod

mail-email-authentication-subject = { $app } doğrulama kodunuz
mail-email-authentication-preheader = İstediğiniz kodu görmek için bu e-postayı açın.
mail-email-authentication-title = Doğrulama kodunuz
mail-email-authentication-login = { $app } üzerinde oturum açmayı tamamlamak için bu kodu girin.
mail-email-authentication-step-up = { $app } üzerinde siz olduğunuzu onaylamak için bu kodu girin.
mail-email-authentication-manage = { $app } hesabınızın iki adımlı doğrulamasını değiştirmek için bu kodu girin.
mail-code-validity = { $minutes ->
    [one] Kod bir dakika geçerlidir ve bir kez kullanılabilir.
   *[other] Kod { $minutes } dakika geçerlidir ve bir kez kullanılabilir.
}
mail-code-keep = Bu kodu kimseyle paylaşmayın. { $app } ekibinden hiç kimse sizden bu kodu istemez.
mail-code-unasked-login = Oturum açmayı denemediniz mi? O hâlde biri parolanızı biliyor olabilir. Lütfen yeni bir parola seçin:
mail-code-unasked-session = Bu kodu siz istemediniz mi? O hâlde hesabınızda başka biri oturum açmış olabilir. Lütfen güvenlik ayarlarınızı kontrol edin:

## Bir adresi doğrulama

mail-email-verification-subject = Lütfen { $app } için e-posta adresinizi doğrulayın
mail-email-verification-preheader = Tek tıklamayla hesabınız hazır.
mail-email-verification-title = E-posta adresinizi doğrulayın
mail-email-verification-text = Lütfen bu e-posta adresinin size ait olduğunu ve { $app } hesabınız için kullanılacağını onaylayın.
mail-email-verification-button = E-posta adresini doğrula
mail-email-verification-validity = { $hours ->
    [one] Bağlantı bir saat geçerlidir ve bir kez kullanılabilir.
   *[other] Bağlantı { $hours } saat geçerlidir ve bir kez kullanılabilir.
}
mail-email-verification-unasked = Bunu siz istemediniz mi? O hâlde bu e-postayı dikkate almayın. Siz onaylamadan hiçbir şey olmaz.
mail-email-change-subject = Lütfen { $app } için yeni e-posta adresinizi doğrulayın
mail-email-change-preheader = Tek tıklamayla hesabınız yeni adresine kavuşur.
mail-email-change-title = Yeni e-posta adresinizi doğrulayın
mail-email-change-text = Lütfen bu e-posta adresinin size ait olduğunu ve { $app } hesabınızın adresi olacağını onaylayın. O zamana kadar hesabın mevcut adresi geçerli kalır.
mail-email-change-unasked = Bunu siz istemediniz mi? O hâlde bu e-postayı dikkate almayın. Siz onaylamadan hiçbir şey değişmez.

## Yeni parola seçme

mail-password-reset-subject = { $app } için yeni bir parola seçin
mail-password-reset-preheader = Yalnızca siz istediyseniz. Aksi hâlde parolanız olduğu gibi kalır.
mail-password-reset-title = Yeni bir parola seçin
mail-password-reset-text = Biri, büyük olasılıkla siz, { $app } hesabınız için yeni bir parola istedi. Parolayı buradan seçebilirsiniz.
mail-password-reset-button = Yeni parola seç
mail-password-reset-validity = { $minutes ->
    [one] Bağlantı bir dakika geçerlidir ve bir kez kullanılabilir.
   *[other] Bağlantı { $minutes } dakika geçerlidir ve bir kez kullanılabilir.
}
mail-password-reset-after = Ardından tüm cihazlarınızda oturum kapatılır. İkinci adımlarınız olduğu gibi kalır.
mail-password-reset-unasked = Bunu siz istemediniz mi? O hâlde bu e-postayı dikkate almayın ve bağlantıyı kimseyle paylaşmayın. Parolanız olduğu gibi kalır.

## Biri yeni parola istedi, ama hesap yok

mail-no-account-info-subject = { $app } üzerinde bu adresle bir hesabınız yok
mail-no-account-info-preheader = Biri e-posta adresinizle yeni bir parola istedi.
mail-no-account-info-title = Bu adresle bir hesap yok
mail-no-account-info-text = Az önce biri { $app } üzerinde e-posta adresinizle yeni bir parola istedi. Bu adresle açılmış bir hesap yok.
mail-no-account-info-you = Siz miydiniz? O hâlde başka bir adres kullanmış ya da henüz kaydolmamış olabilirsiniz.
mail-no-account-info-button = { $app } sayfasını aç
mail-no-account-info-unasked = Siz değil miydiniz? O hâlde yapmanız gereken bir şey yok.

## Biri oturum açtı

mail-login-alert-subject = { $app } hesabınızda yeni oturum
mail-login-alert-preheader = Lütfen siz olup olmadığınızı kontrol edin.
mail-login-alert-title = Yeni oturum
mail-login-alert-text = Az önce biri { $app } hesabınızda oturum açtı.

## Biri alınmış bir adresle kaydolmak istedi

mail-registration-alert-subject = { $app } üzerinde zaten bir hesabınız var
mail-registration-alert-preheader = Biri e-posta adresinizle kaydolmayı denedi.
mail-registration-alert-title = Zaten bir hesabınız var
mail-registration-alert-text = Az önce biri { $app } üzerinde e-posta adresinizle kaydolmayı denedi. Bu adresle zaten bir hesap bulunduğundan hiçbir şey değiştirilmedi.
mail-registration-alert-you = Siz miydiniz? O hâlde mevcut hesabınızla oturum açmanız yeterli.
mail-registration-alert-button = Oturum aç
mail-registration-alert-unasked = Siz değil miydiniz? O hâlde yapmanız gereken bir şey yok. Hesabınız güvende.

## Başka bir yol deneyenlere hesabın nasıl açıldığı

mail-identity-provider-info-subject = { $app } üzerinde nasıl oturum açılır
mail-identity-provider-info-preheader = Hesabınızda böyle oturum açarsınız.
mail-identity-provider-info-title = Nasıl oturum açarsınız
mail-identity-provider-info-text = { $password ->
    [yes] Az önce biri { $app } hesabınıza, bunun için ayarlanmamış bir yoldan girmeyi denedi.
   *[no] Az önce biri { $app } hesabınız için parola kullanmayı denedi. Hesabınızın parolası yok.
}
mail-identity-provider-info-ways = Lütfen şununla oturum açın: { $ways }
mail-identity-provider-info-button = Oturum aç
mail-identity-provider-info-unasked = Siz değil miydiniz? O hâlde yapmanız gereken bir şey yok. Kimse oturum açmadı.
mail-list = { $list }, { $next }
mail-way-password = parolanız

## Hesabın güvenliğinde bir şey değişti

mail-security-alert-preheader = Lütfen siz olup olmadığınızı kontrol edin.
mail-security-alert-email-changed-subject = { $app } hesabınızın e-posta adresi değiştirildi
mail-security-alert-email-changed-title = E-posta adresi değiştirildi
mail-security-alert-email-changed-text = { $mailbox ->
    [former] { $app } hesabınızın yeni bir e-posta adresi var. Bundan böyle e-postaları oraya gidecek, bu kutuya değil.
   *[current] { $app } hesabınızın e-posta adresi artık bu. Bundan böyle e-postaları buraya gelecek.
}
mail-security-alert-password-changed-subject = { $app } parolanız değiştirildi
mail-security-alert-password-changed-title = Parola değiştirildi
mail-security-alert-password-changed-text = { $app } hesabınızın parolası değiştirildi. Diğer cihazlarda oturum kapatıldı.
mail-security-alert-two-factor-added-subject = { $app } hesabınızda iki adımlı doğrulama genişletildi
mail-security-alert-two-factor-added-title = İki adımlı doğrulama eklendi
mail-security-alert-two-factor-added-text = { $method ->
    [totp] { $app } hesabınıza oturum açarken ikinci adım olarak bir kimlik doğrulama uygulaması eklendi.
   *[email] { $app } hesabınıza oturum açarken ikinci adım olarak e-postayla gelen kodlar eklendi.
}
mail-security-alert-two-factor-removed-subject = { $app } hesabınızda iki adımlı doğrulama azaltıldı
mail-security-alert-two-factor-removed-title = İki adımlı doğrulama kaldırıldı
mail-security-alert-two-factor-removed-text = { $method ->
    [totp] Kimlik doğrulama uygulaması artık { $app } hesabınızı ikinci adım olarak korumuyor.
   *[email] E-postayla gelen kodlar artık { $app } hesabınızı ikinci adım olarak korumuyor.
}
mail-security-alert-oauth-connected-subject = { $app } hesabınıza yeni bir oturum açma yolu eklendi
mail-security-alert-oauth-connected-title = Oturum açma yolu eklendi
mail-security-alert-oauth-connected-text = Bundan böyle { $app } hesabınızda { $provider } ile oturum açılabilir.
mail-security-alert-oauth-disconnected-subject = { $app } hesabınızdan bir oturum açma yolu kaldırıldı
mail-security-alert-oauth-disconnected-title = Oturum açma yolu kaldırıldı
mail-security-alert-oauth-disconnected-text = Artık { $app } hesabınızda { $provider } ile oturum açılamaz.
mail-security-alert-refresh-token-reused-subject = { $app } hesabınızda şüpheli bir oturumu sonlandırdık
mail-security-alert-refresh-token-reused-title = Bir oturum sonlandırıldı
mail-security-alert-refresh-token-reused-text = { $app } hesabınızın daha önce yenilenmiş bir oturum anahtarı yeniden kullanıldı. Kopyalanmış olabileceği için bu oturumu sonlandırdık. Güvenle yeniden oturum açabilirsiniz.
mail-security-alert-recovery-code-used-subject = { $app } hesabınızda bir kurtarma kodu kullanıldı
mail-security-alert-recovery-code-used-title = Bir kurtarma kodu kullanıldı
mail-security-alert-recovery-code-used-text = Biri { $app } hesabınızda bir kurtarma koduyla oturum açtı. { $left ->
    [0] Kurtarma kodu kalmadı.
    [1] Bir kurtarma kodu kaldı.
   *[other] { $left } kurtarma kodu kaldı.
} Yenilerini almak için kimlik doğrulama uygulamanızı yeniden kurun.
mail-security-alert-recovery-codes-renewed-subject = { $app } için yeni kurtarma kodları
mail-security-alert-recovery-codes-renewed-title = Yeni kurtarma kodları
mail-security-alert-recovery-codes-renewed-text = { $app } hesabınız için yeni kurtarma kodları oluşturuldu. Öncekiler artık çalışmaz.
mail-security-alert-few-recovery-codes-left-subject = { $app } kurtarma kodlarınız azalıyor
mail-security-alert-few-recovery-codes-left-title = Kurtarma kodları azalıyor
mail-security-alert-few-recovery-codes-left-text = { $left ->
    [0] { $app } hesabınızda kurtarma kodu kalmadı.
    [1] { $app } hesabınızda bir kurtarma kodu kaldı.
   *[other] { $app } hesabınızda { $left } kurtarma kodu kaldı.
} Kimlik doğrulama uygulamanızı kaybederseniz de oturum açabilmek için güvenlik ayarlarınızda yenilerini oluşturun.
mail-security-alert-second-factor-failures-subject = { $app } hesabınızda başarısız oturum açma denemeleri
mail-security-alert-second-factor-failures-title = İkinci adım birkaç kez başarısız oldu
mail-security-alert-second-factor-failures-text = Biri { $app } hesabınızın parolasını biliyordu, ancak ikinci adımda birkaç kez başarısız oldu. Bu yolla kimse içeri giremedi.
mail-security-alert-sign-in-paused-subject = { $app } hesabınızda oturum açma duraklatıldı
mail-security-alert-sign-in-paused-title = Oturum açma duraklatıldı
mail-security-alert-sign-in-paused-text = { $app } hesabınız için birkaç yanlış parola denendi. Parolayla oturum açma bir süreliğine duraklatıldı. Bu yolla kimse içeri giremedi.
mail-security-alert-account-locked-subject = { $app } hesabınız kilitlendi
mail-security-alert-account-locked-title = Hesap kilitlendi
mail-security-alert-account-locked-text = Bir yönetici { $app } hesabınızı kilitledi. Tüm cihazlarda oturum kapatıldı ve kilit açılana kadar kimse oturum açamaz.
mail-security-alert-factors-reset-subject = { $app } hesabınızda iki adımlı doğrulama sıfırlandı
mail-security-alert-factors-reset-title = İki adımlı doğrulama sıfırlandı
mail-security-alert-factors-reset-text = Bir yönetici { $app } hesabınızın ikinci adımlarını kaldırdı. Oturum açtıktan sonra lütfen bunları yeniden kurun.
mail-security-alert-you = Siz miydiniz? O hâlde yapmanız gereken bir şey yok.
mail-security-alert-unasked-settings = Siz değil miydiniz? O hâlde hemen güvenlik ayarlarınızı açın, tüm oturumları sonlandırın ve parolanızı değiştirin.
mail-security-alert-unasked-password = Siz değil miydiniz? O hâlde lütfen hemen, başka hiçbir yerde kullanmadığınız yeni bir parola seçin.
mail-security-alert-unasked-support = Bundan haberiniz varsa yapmanız gereken bir şey yok. Yoksa hemen şu adrese yazın: { $email }
mail-security-alert-button = Güvenlik ayarlarını aç
mail-security-alert-button-password = Yeni parola seç
mail-device-time = Zaman
mail-device-place = Yer
mail-device-address = Ağ adresi
mail-device-device = Cihaz
mail-device-method = Yöntem
mail-device-unknown = bilinmiyor
mail-device-fact = { $label }: { $value }
mail-device-browser-on-os = { $os } üzerinde { $browser }
mail-method = { $method ->
    [totp] Kimlik doğrulama uygulaması
   *[email] E-postayla kod
}

## E-postalar ulaşıyor mu

mail-test-subject = { $app } deneme e-postası
mail-test-preheader = { $app } e-postaları size ulaşıyor.
mail-test-title = Çalışıyor
mail-test-text = { $app } e-postaları bu kutuya ulaşıyor ve böyle görünüyor.
mail-test-footer = { $app } hizmetini işleten biri bu e-postayı denemek için gönderdi.
