### Yönetenlere ve onların ilki olana söylenenler.

## Yönetimin her sayfasında

admin-title = Yönetim
admin-users = Kişiler
admin-groups = Gruplar
admin-audit = Kayıt
admin-keys = Anahtarlar
admin-mails = E-postalar
admin-health = Durum
admin-done = Tamam. Kayda geçti.
admin-none = Bir şey bulunamadı.
admin-total = Bulunan: { $number }
admin-search = Ara
admin-any = Herhangi
admin-more = Daha fazla koşul
admin-previous = Önceki sayfa
admin-next = Sonraki sayfa
admin-add = Ekle
admin-remove = Kaldır
admin-refresh = Yeniden bak

## Kişiler

admin-who = E-posta adresi veya hesap kimliği
admin-role = Rol
admin-role-guest = Misafir
admin-role-user = Kullanıcı
admin-role-admin = Yönetici
admin-group = Grup
admin-way-in = Giriş yolu
admin-order = Sıra
admin-order-newest = Önce en yeniler
admin-order-oldest = Önce en eskiler
admin-order-active = Önce son etkin olanlar
admin-order-name = Ada göre (en çok 1000 hesap)
admin-created = Kayıt
admin-created-from = Şu tarihten beri kayıtlı
admin-created-until = Şu tarihten önce kayıtlı
admin-active = Son etkinlik
admin-active-from = Şu tarihten beri etkin
admin-active-until = Şu tarihten önce etkin
admin-locked = Kilitli
admin-locked-since = Kilitlenme zamanı
admin-id = Hesap kimliği
admin-none-of-it = Yok
admin-act-lock-title = Hesabı kilitle
admin-act-lock-text = { $name } hemen her yerde oturumdan çıkarılır ve siz hesabın kilidini açana kadar giremez.
admin-act-unlock-title = Hesabın kilidini aç
admin-act-unlock-text = { $name } yeniden oturum açabilir.
admin-act-reset-factors-title = İkinci adımları kaldır
admin-act-reset-factors-text = Kendininkini kaybeden biri için: { $name } her yerde oturumdan çıkarılır ve bundan sonra ikinci adım olmadan girer. Önce bunu sizden kimin istediğinden emin olun.
admin-act-end-sessions-title = Her yerde oturumu kapat
admin-act-end-sessions-text = { $name } hemen bütün cihazlarında oturumdan çıkarılır.
admin-act-grant-title = Yönetici yap
admin-act-grant-text = { $name } burada sizin yapabildiğiniz her şeyi yapabilir.
admin-act-revoke-title = Rolü geri al
admin-act-revoke-text = { $name } artık yönetici olmaz.
admin-act-delete-title = Hesabı sil
admin-act-delete-text = { $name } adlı kişinin hesabı, ona ait her şeyle birlikte hemen silinir. Kimse geri getiremez.

## Gruplar

admin-groups-text = Uygulamalar bilsin diye grup, üyelerinin belirteçlerinde yer alır.
admin-group-new = Yeni grup
admin-group-key = Anahtar sözcük
admin-group-key-hint = En çok 64 harf, rakam, nokta, tire ve alt çizgi. Hiç değişmez.
admin-group-names = Adlar
admin-group-language = Dil
admin-group-language-hint = de veya pt-BR gibi bir etiket.
admin-group-language-add = Dil ekle
admin-group-description = Açıklama
admin-group-members = Üyeler
admin-group-members-show = Üyeleri göster
admin-group-member-add = Üye ekle
admin-group-delete-title = Grubu sil
admin-group-delete-text = Üyeleri gruptan ayrılır, bunun dışında oldukları gibi kalır.

## Kayıt

admin-audit-text = Bu sunucuda olanlar, en yenisi önce.
admin-audit-kind = Ne
admin-audit-outcome = Sonuç
admin-audit-success = Yapıldı
admin-audit-failure = Başarısız
admin-audit-denied = İzin verilmedi
admin-audit-about = Kiminle ilgili
admin-audit-by = Yapan
admin-audit-after = Şundan beri
admin-audit-before = Şundan önce
admin-reason-wrong-credentials = Yanlış parola veya adres
admin-reason-wrong-code = Yanlış kod
admin-reason-wrong-recovery-code = Yanlış kurtarma kodu
page-activity-restore-backup = Yedek geri yüklendi
page-activity-retry-mail = E-posta yeniden denenecek
page-activity-drop-mail = E-posta atıldı

## Anahtarlar

admin-keys-text = Sunucu sakladıklarını bu anahtarlarla imzalar, mühürler ve bulur. Ara sıra değiştirmek çalınan bir anahtarın değerini azaltır; bununla kimsenin oturumu kapanmaz.
admin-keys-signing = Belirteçlerin imzalanması
admin-keys-sealing = Saklananların mühürlenmesi
admin-keys-blind-index = Adreslerin bulunması
admin-keys-digest = Kod ve bağlantıların özetleri
admin-keys-since = Kullanımda olduğu zaman
admin-keys-ongoing = Değiştiriliyor
admin-keys-progress = { $done } / { $total }
admin-keys-failed = Son değiştirme başarısız oldu
admin-keys-rotate = Anahtarları değiştir
admin-keys-rotate-text = Saklanan her şey arka planda yeniden mühürlenir; bu sırada sunucu her zamanki gibi çalışır. Yenilenecek değerler: { $number }

## E-postalar

admin-mails-text = Henüz teslim edilmemiş e-postalar. Gittikçe uzayan aralıklarla kendiliğinden yeniden denenirler.
admin-mails-pending = Bekliyor
admin-mails-failed = Vazgeçildi
admin-mail-tries = Denemeler: { $number }
admin-mail-next = Sonraki deneme
admin-mail-retry = Şimdi dene
admin-mail-drop = At

## Durum

admin-health-text = Sunucunun parçaları çalışıyor mu.
admin-health-database = Veritabanı
admin-health-cache = Önbellek
admin-health-up = Yanıt veriyor
admin-health-down = Yanıt vermiyor
admin-health-version = Sürüm
admin-health-mail-off = E-postalar kapalı.

## İlk yönetici

page-first-admin-title = İlk yönetici
page-first-admin-text = Bu sunucuda henüz hesap yok. İlkiyle onu siz yönetirsiniz.
page-first-admin-button = Hesap oluştur
page-first-admin-void = Bu bağlantı artık geçerli değil. Kullanıldı, süresi doldu veya sunucu yeniden başlatıldı: o zaman terminalinde başka bir bağlantı görünür.
admin-welcome = Hoş geldiniz! Artık bu sunucuyu siz yönetiyorsunuz. Hesabınızı, hesabınızdaki “Güvenlik” bölümünde ikinci bir adımla koruyun.

## Yapılamayanlar

error-role-required = Bu sayfayı yalnızca yöneticiler açabilir.
error-invalid-request = Buradaki bir şey kabul edilemiyor. Lütfen yazdıklarınızı gözden geçirin.
error-user-not-found = Böyle bir hesap yok veya artık yok.
error-database-entity-not-found = Bu artık yok.
error-group-key = Bu bir anahtar sözcük olamaz.
error-group-key-exists = Bu anahtar sözcükle bir grup zaten var.
error-invalid-group-translation = Lütfen bir dil etiketi, 1 ila 100 karakterlik bir ad ve en çok 1000 karakterlik bir açıklama girin. Bir ad varsayılan dilde olmalıdır.
error-secret-rotation-ongoing = Anahtarlar zaten değiştiriliyor.
error-admin-who = Lütfen bir e-posta adresi veya bir hesabın kimliğini girin.
