### ページの文言。`page-…` はページに表示され、`error-…` はできない理由を伝え、そのコードの名前を持つ。

## すべてのページに共通

page-skip = 本文へ移動
page-pages = ページ
page-language = 言語：
page-mailbox = メールボックス
page-email = メールアドレス
page-password = パスワード
page-password-hint = { $number }文字以上で、推測されにくいもの。複数の単語をつなげるのがおすすめです。
page-name = お名前
page-code = 6桁のコード
page-recovery-code = リカバリーコード
page-continue = 続ける
page-cancel = キャンセル
page-back-to-login = ログインに戻る
page-to-account = アカウントへ
page-mail-missing = メールが届きませんか？1分ほどかかることがあります。迷惑メールフォルダーもご確認ください。
page-open-mailbox = 開発用メールボックスを開く
page-show-password = 表示
page-hide-password = 非表示

## スタートページ

page-start-title = 扉は開いています
page-start-text = { $app } はお客様のアカウントをお預かりします。ログインし、2段階認証で保護し、ログイン中の場所を確認できます。
page-start-api = API
page-start-api-text = 開発者の方へ：できることを読み、すべてのリクエストをブラウザーで試せます。
page-start-mailbox = 開発用メールボックス
page-start-mailbox-text = メールサーバーが設定されていません。送信されるはずのコードとリンクはここに保管されます。

## API

page-docs-script = このページにはJavaScriptが必要です。
page-docs-json = 表示される文書をJSONで開く

## 開発用メールボックス

page-mailbox-text = メールサーバーが設定されていないため、メールはここに保管され、送信されません。このページを開けるのはこのコンピューターだけです。
page-mailbox-recipient = 宛先
page-mailbox-only = このアドレス宛てのみ…
page-mailbox-refresh = 更新
page-mailbox-code = コード
page-mailbox-whole = メール全文
page-mailbox-as-text = テキスト
page-mailbox-as-page = ページ
page-mailbox-none = メールはまだありません
page-mailbox-none-text = リンク、コード、セキュリティのお知らせは、発生するとすぐにここに表示されます。例えば、アカウントを作成してみてください。
page-mailbox-none-to = { $email } 宛てのメールはありません
page-mailbox-all = すべての宛先のメールを表示

## ログイン

page-login-title = ログイン
page-login-button = ログイン
page-login-forgotten = パスワードをお忘れですか？
page-login-new = はじめてご利用ですか？
page-login-register = アカウントを作成
page-login-guest = ゲストとして続ける
page-login-signed-out = ログアウトしました。
page-login-too-late = 時間がかかりすぎたか、別の場所で完了しました。もう一度ログインしてください。
page-login-password-set = 新しいパスワードを設定しました。新しいパスワードでログインしてください。
page-login-app-on = 認証アプリを有効にし、すべてのデバイスからログアウトしました。認証アプリを使ってログインしてください。
page-login-deleted = アカウントを削除しました。ご利用ありがとうございました。
page-or = または
page-provider-continue = { $provider } で続ける

## 登録

page-register-title = アカウントを作成
page-register-button = アカウントを作成
page-register-known = すでにアカウントをお持ちですか？
page-registered-title = メールをご確認ください
page-registered-text = メールをお送りしました。アドレスがご本人のものであることを確認するため、メール内のリンクを開いてください。その後、ログインしてください。
page-registered-button = ログイン

## ゲスト

page-guest-title = ゲストとして続ける
page-guest-text = お名前だけで始められます。後から正式なアカウントにできます。
page-guest-button = 続ける

## 2段階目

page-two-factor-title = あと1ステップです
page-two-factor-email = メールアドレスにコードをお送りしました。ここに入力してください。
page-two-factor-totp = 認証アプリに現在表示されているコードを入力してください。
page-two-factor-recovery = アプリの設定時に保管したリカバリーコードを1つ入力してください。各コードは1回だけ使えます。
page-code-again = 新しいコードを送信
page-code-again-in = { $seconds }秒後に再送信できます
page-use-app = 認証アプリを使う
page-use-email = メールでコードを受け取る
page-use-recovery-code = リカバリーコードを使う

## ご本人確認

page-confirm-title = ご本人ですか？
page-confirm-text = 重要な設定を変更しようとしています。先にパスワードを入力してください。
page-confirm-provider = 重要な設定を変更しようとしています。ご本人であることを確認するため、アカウントのあるプロバイダーでもう一度ログインしてください。
page-confirm-nowhere = このアカウントがログインに使うプロバイダーは、ここでは利用できなくなりました。このアプリケーションの運営者にお問い合わせください。
page-renew-title = 少々お待ちください
page-renew-text = セッションを継続しています。
page-passage-leave = { $provider } に移動します。
page-passage-back = 次のページに移動します。

## パスワードを忘れた場合

page-forgotten-title = パスワードをお忘れですか？
page-forgotten-text = メールアドレスを入力してください。新しいパスワードを設定するためのリンクをお送りします。
page-forgotten-button = リンクを送信
page-forgotten-sent-title = メールをご確認ください
page-forgotten-sent = { $email } にメールをお送りしました。メール内のリンクの有効期間は30分です。
page-forgotten-again = 新しいリンクをリクエスト

## 新しいパスワードの設定

page-password-reset-title = 新しいパスワードを設定
page-password-reset-text = 設定すると、すべてのデバイスからログアウトされます。2段階認証の設定はそのまま残ります。
page-password-reset-field = 新しいパスワード
page-password-reset-button = 新しいパスワードを保存
page-password-reset-unasked = お心当たりがない場合は、このページを閉じてください。何も起こりません。
page-password-reset-done-title = 新しいパスワードを設定しました
page-password-reset-done = 新しいパスワードでログインしてください。すべてのデバイスからログアウトしました。
page-password-reset-expired-title = リンクの有効期限が切れています
page-password-reset-expired = 有効期限が過ぎたため、何も変更されていません。新しいリンクをリクエストしてください。
page-password-reset-invalid-title = このリンクは無効です
page-password-reset-invalid = 使用済みか、新しいリンクに置き換えられたか、途中で切れています。最新のメールを開くか、新しいリンクをリクエストしてください。

## アドレスの確認

page-verification-title = お客様のメールアドレスですか？
page-verification-text = メールが届いたアドレスがご本人のものであることを確認してください。
page-verification-button = アドレスを確認
page-verification-unasked = { $app } に登録されていない場合は、このページを閉じてください。何も起こりません。
page-verification-done-title = アドレスを確認しました
page-verification-done = ありがとうございます。このページを閉じるか、アカウントへお進みください。
page-verification-already-title = アドレスは確認済みです
page-verification-already = 必要な操作はありません。このページを閉じてください。
page-verification-taken-title = このアドレスは別のアカウントで使われています
page-verification-taken = リンクを使う前に、ほかの方がこのアドレスを登録しました。アカウントに変更はありません。別のアドレスをお選びください。
page-verification-expired-title = リンクの有効期限が切れています
page-verification-expired = リンクの有効期間は1日です。ログインして新しいリンクをリクエストしてください。
page-verification-invalid-title = このリンクは無効です
page-verification-invalid = 使用済みか、新しいリンクに置き換えられたか、途中で切れています。最新のメールを開くか、ログインして新しいリンクをリクエストしてください。

## ページを表示できない場合

page-trouble-missing = ページがありません
page-trouble-busy = 少々お待ちください
page-trouble-refused = この操作はできません
page-trouble-failed = 問題が発生しました
page-trouble-request = 問題が続く場合は、この番号をサポートにお伝えください：{ $id }
page-trouble-home = スタートページへ

## アカウント

page-account = アカウント
page-profile = プロフィール
page-security = セキュリティ
page-sessions = デバイス
page-activity = アクティビティ
page-logout = ログアウト
page-save = 保存
page-change = 変更
page-set = 設定
page-on = オン
page-off = オフ
page-turn-on = オンにする
page-turn-off = オフにする
page-set-up = 設定する
page-copy = コピー
page-copied = コピーしました
page-download = ダウンロード
page-print = 印刷
page-newer = 新しい項目
page-older = 古い項目
page-device-unknown = 不明なデバイス

## 直前の操作

page-notice-saved = 保存しました。
page-notice-picture = 画像を変更しました。
page-notice-mailed = 新しいリンクをお送りしました。メールをご確認ください。
page-notice-email-asked = 新しいアドレスにリンクをお送りしました。リンクを開くと変更されます。
page-notice-password-set = 新しいパスワードを設定しました。ほかのデバイスからログアウトしました。
page-notice-email-on = メールのコードをオンにしました。ほかのデバイスからログアウトしました。
page-notice-email-off = メールのコードをオフにしました。
page-notice-app-off = 認証アプリをオフにしました。リカバリーコードは無効になりました。
page-notice-preferred = 今後はこちらを最初にお尋ねします。
page-notice-connected = 連携しました。これからはこの方法でもログインできます。
page-notice-disconnected = 連携を解除しました。ほかのデバイスからログアウトしました。
page-notice-session-ended = そのデバイスからログアウトしました。
page-notice-recovered = ログインしました。アプリを失った場合は、今すぐオフにして別のアプリを設定してください。
page-notice-converted = ようこそ！アドレスを確認するためのリンクをお送りしました。

## プロフィール

page-guest-you = ゲストとして利用中です
page-guest-you-text = セッションが終わると、ここでの内容は失われます。アドレスとパスワードを登録すると保存できます。
page-convert-title = アカウントにする
page-convert-text = ここにあるものはすべて残ります。今後はこのアドレスとパスワードでログインします。
page-verified = 確認済み
page-unverified = 未確認
page-unverified-title = アドレスをご確認ください
page-unverified-text = { $email } にメールをお送りしました。アドレスがご本人のものであることを確認するため、メール内のリンクを開いてください。
page-unverified-button = リンクを再送信
page-picture-change = 画像を変更
page-picture-title = プロフィール画像
page-picture-now = 現在の画像
page-picture-text = { $number } MB以下のJPEG、PNG、GIF、WebPファイル。中央の正方形だけを保存し、撮影の場所と日時は残しません。
page-picture-file = ファイル
page-picture-button = 画像を保存
page-picture-remove = 画像を削除
page-language-title = 言語
page-language-text = どこでログインしても、ページと、そこから送られるメールに使われます。
page-language-browser = ブラウザーの設定に従う
page-email-title = メールアドレスを変更
page-email-text = 現在のアドレスは { $email } です。新しいアドレスにリンクをお送りします。リンクを開くまで何も変わりません。
page-email-new = 新しいメールアドレス
page-email-button = リンクを送信
page-delete = 削除
page-delete-title = アカウントを削除
page-delete-short = 関連するすべてのデータが削除されます。元に戻すことはできません。
page-delete-text = お名前、画像、2段階認証の設定、すべてのセッションとともに、アカウントがただちに削除されます。復元は誰にもできません。
page-delete-sure = はい、アカウントを完全に削除します。

## セキュリティ

page-security-text = アカウントを第三者から守るためのものです。
page-two-factor = 2段階認証
page-ways-in = ログイン方法
page-connected-since = 連携開始
page-not-connected = 未連携
page-connect = 連携する
page-connect-title = { $provider } と連携しますか？
page-connect-text = 連携すると { $provider } でもログインできます。連携したことはメールでお知らせします。
page-disconnect = 連携を解除
page-disconnect-title = { $provider } との連携を解除しますか？
page-disconnect-text = 解除すると { $provider } ではログインできなくなり、ほかのデバイスからログアウトされます。
page-password-title = パスワード
page-password-text = 変更すると、ほかのデバイスからログアウトされます。パスワードの変更はメールでもお知らせします。
page-password-old = 現在のパスワード
page-password-new = 新しいパスワード
page-password-is-set = 設定済み
page-password-is-none = まだ設定されていません。
page-preferred = 最初に使う方法
page-preferred-title = 最初に使う方法
page-preferred-text = ログイン時に最初にどの方法を使いますか？
page-email-factor = メールのコード
page-email-factor-text = パスワードの後に、メールアドレスにコードをお送りします。
page-email-factor-on = メールのコードをオンにする
page-email-factor-on-text = 今後はログインのたびに { $email } にコードをお送りします。今すぐ試してみましょう。その後、ほかのデバイスからログアウトされます。
page-email-factor-off = メールのコードをオフにする
page-email-factor-off-text = 今後はログイン時に認証アプリだけを使います。
page-email-factor-only = これは唯一の2段階目のため、オフにできません。先に認証アプリを設定すると、オフにできます。
page-code-send = コードを送信
page-code-sent = { $email } にコードをお送りしました。
page-app-factor = 認証アプリ
page-app-factor-text = スマートフォンのアプリが30秒ごとに新しいコードを表示します。ネットワークがなくても使えます。
page-app-factor-on = 認証アプリを設定
page-app-factor-off = 認証アプリをオフにする
page-app-factor-off-text = 今後はログイン時にメールのコードだけを使います。リカバリーコードは無効になります。
page-app-factor-only = これは唯一の2段階目のため、オフにできません。先にメールのコードをオンにすると、オフにできます。
page-app-scan = この画像をスキャン
page-app-scan-text = 認証アプリを開き、アカウントを追加して、カメラをここに向けてください。
page-app-qr = 認証アプリ用のキーのQRコード
page-app-by-hand = カメラが使えませんか？このキーを入力してください：
page-app-open = このデバイスでアプリを開く
page-app-keep = リカバリーコードを保管してください
page-app-confirm = アプリのコードを入力
page-app-confirm-text = 入力するとアプリがオンになります。その後、すべてのデバイスからログアウトされ、アプリを使ってログインします。
page-recovery-codes = リカバリーコード
page-recovery-codes-text = アプリを失ったときにログインできます。各コードは1回だけ使えます。
page-recovery-codes-new = 新しいコードを作成
page-recovery-codes-renew = 新しいコードはこれまでのコードに置き換わり、これまでのコードはただちに無効になります。ここに1回だけ表示されます。
page-recovery-codes-keep = アプリを失ったとき、各コードで1回ログインできます。表示されるのは今だけです。スマートフォンではなく、安全な場所に保管してください。
page-recovery-codes-kept = 保管しました

## デバイスとアクティビティ

page-sessions-text = 現在ログインしている場所です。心当たりのないものはログアウトしてください。
page-this-device = このデバイス
page-session-active = 最終利用
page-session-end = ログアウト
page-sessions-end = すべてのデバイスからログアウト
page-activity-text = アカウントでの出来事を新しい順に表示しています。
page-activity-none = まだ何もありません。
page-activity-refused = 失敗
page-activity-register = 登録
page-activity-verify-email = アドレスを確認
page-activity-first-factor = パスワードを入力
page-activity-login = ログイン
page-activity-step-up = ご本人を確認
page-activity-logout = ログアウト
page-activity-end-session = デバイスをログアウト
page-activity-end-all-sessions = すべてのデバイスからログアウト
page-activity-reuse-refresh-token = 不審なセッションを終了
page-activity-enable-second-factor = 2段階目をオン
page-activity-disable-second-factor = 2段階目をオフ
page-activity-prefer-second-factor = 最初に使う2段階目を変更
page-activity-renew-recovery-codes = 新しいリカバリーコード
page-activity-request-password-reset = パスワード再設定のリンクをリクエスト
page-activity-reset-password = リンクから新しいパスワードを設定
page-activity-change-password = パスワードを変更
page-activity-add-password = パスワードを設定
page-activity-request-email-change = アドレスの変更をリクエスト
page-activity-change-email = アドレスを変更
page-activity-change-profile = お名前を変更
page-activity-change-avatar = 画像を変更
page-activity-connect-provider = ログインサービスと連携
page-activity-disconnect-provider = ログインサービスとの連携を解除
page-activity-delete-account = アカウントを削除
page-activity-create-guest = ゲストとして利用開始
page-activity-convert-guest = ゲストからアカウントに変更
page-activity-grant-admin = 管理者に設定
page-activity-revoke-admin = 管理者を解除
page-activity-lock-account = アカウントをロック
page-activity-unlock-account = アカウントのロックを解除
page-activity-reset-second-factors = 管理者が2段階目を解除
page-activity-export-account = アカウントのデータを書き出し
page-activity-create-group = グループを作成
page-activity-change-group = グループを変更
page-activity-delete-group = グループを削除
page-activity-add-member = グループに追加
page-activity-remove-member = グループから削除
page-activity-rotate-keys = サーバーの鍵を交換
page-activity-send-mail = メールを送信できませんでした

## できないことについての文言

error-other = こちら側で問題が発生しました。しばらくしてからもう一度お試しください。
error-email = メールアドレスを1つ入力してください。例：name@example.com
error-name = 1～100文字のお名前を入力してください。
error-code = コードは6桁です。
error-password-short = パスワードが短すぎます。{ $number }文字以上にしてください。
error-password-long = パスワードが長すぎます。{ $number }バイト以下にしてください。
error-password-common = よく使われているパスワードです。別のものをお選びください。
error-password-known = お名前、アドレス、このアプリケーションの名前はパスワードに使えません。
error-password-weak = 推測されやすいパスワードです。珍しい単語をいくつか組み合わせるか、長めの文にしてください。
error-password-classes = 小文字、大文字、数字、記号を使ってください。
error-password-leaked = ほかのサービスから流出したことのあるパスワードです。別のものをお選びください。
error-invalid-credentials = メールアドレスまたはパスワードが正しくありません。
error-missing-password-parameter = パスワードを入力してください。
error-wrong-two-factor-code = コードが正しくありません。現在、これ以上入力できません。
error-wrong-code-left = { $left ->
    [0] コードが正しくないため、無効になりました。新しいコードをリクエストしてください。
   *[other] コードが正しくありません。あと{ $left }回入力できます。
}
error-two-factor-code-expired = このコードは無効です。新しいコードをリクエストしてください。
error-wrong-totp-recovery-code = リカバリーコードが正しくないか、すでに使われています。現在、これ以上入力できません。
error-wrong-recovery-code-left = リカバリーコードが正しくないか、すでに使われています。あと{ $left }回入力できます。
error-too-many-attempts = 誤った入力が多すぎます。{ $minutes }分お待ちください。
error-ip-login-rate-limit-exceeded = お使いのネットワークからの誤った入力が多すぎます。{ $minutes }分お待ちください。
error-ip-rate-limit-exceeded = お使いのネットワークからのリクエストが多すぎます。しばらくお待ちください。
error-user-rate-limit-exceeded = リクエストが多すぎます。しばらくお待ちください。
error-email-cooldown-active = メールを送信したばかりです。{ $seconds }秒後にもう一度リクエストできます。
error-email-send-failure = メールを送信できませんでした。しばらくしてからもう一度お試しください。
error-email-disabled = このサーバーは現在メールを送信していません。
error-registration-disabled = ここではご自身で登録できません。運営者にアカウントをご依頼ください。
error-guests-disabled = ここではゲストとして利用できません。登録するか、ログインしてください。
error-origin-not-allowed = このフォームは別の場所から送信されました。ページを開き直して、もう一度お試しください。
error-resource-not-found = このアドレスにページはありません。移動したか、リンクが途中で切れている可能性があります。
error-server-overloaded = ただいま混み合っています。数秒後にもう一度お試しください。
error-database-failure = データベースが応答しなかったため、何も変更されていません。しばらくしてからもう一度お試しください。
error-conflict = ほかの方が同時に同じものを変更しました。もう一度お試しください。
error-session-expired = セッションが終了しました。もう一度ログインしてください。
error-step-up-token-creation-forbidden = これは別のセッションのものです。最初からやり直してください。
error-picture = 破損しておらず、大きすぎないJPEG、PNG、GIF、WebPファイルをお選びください。
error-payload-too-large = サイズが大きすぎます。
error-old-password = 現在のパスワードと一致しません。
error-sure = 先にチェックボックスをオンにしてください。
error-email-taken = このアドレスは別のアカウントで使われています。別のアドレスをお選びください。
error-guest-email-taken = このアドレスにはすでにアカウントがあります。そのアカウントでログインするか、別のアドレスをお選びください。
error-cannot-disable-only-two-factor-method = これは唯一の2段階目です。先に別の方法を設定してください。
error-two-factor-method-disabled = この2段階目はオフになっています。
error-cannot-disconnect-last-provider = これは唯一のログイン方法です。先にパスワードを設定してください。
error-provider-not-found = アカウントはこのサービスと連携していません。
error-no-password-provider = アカウントにパスワードがありません。先に設定してください。
error-at-least-one-admin-required = ほかに管理者がいません。先に別の方を管理者にしてください。
error-post-commit-side-effect-failure = 変更は保存されましたが、その後の処理に失敗しました。同じ操作を繰り返さないでください。

## プロバイダーから戻ったとき

page-oauth2-error-title = うまくいきませんでした
page-oauth2-error-again = 最初に戻る
page-oauth2-error-authentication-failed = ログインが中止または拒否されました。何も変更されていません。もう一度お試しいただくか、別の方法でログインしてください。
page-oauth2-error-state-parameter-missing = 戻り先のアドレスの一部が欠けています。最初からやり直してください。
page-oauth2-error-state-expired = 10分以上経過しました。最初からやり直してください。
page-oauth2-error-invalid-state = このログインは別のブラウザーで始められたか、すでに使われています。同じブラウザーで最初からやり直してください。
page-oauth2-error-user-already-authenticated = すでにログインしています。別のアカウントでログインするには、先にログアウトしてください。
page-oauth2-error-email-already-registered = このメールアドレスのアカウントはすでにあります。ログイン方法をメールでお送りしました。ログイン後、設定でプロバイダーを接続できます。
page-oauth2-error-session-token-missing = ログインが当サイトのページから始められていません。ページを開き、そこから始めてください。
page-oauth2-error-session-token-expired = ページが長時間開かれたままでした。もう一度開き、そこから始めてください。
page-oauth2-error-invalid-session-token = ログインが正しく始められていません。ページをもう一度開き、そこから始めてください。
page-oauth2-error-sub-claim-missing = プロバイダーから本人の情報が得られませんでした。別の方法でログインし、このアプリケーションの運営者にお知らせください。
page-oauth2-error-email-claim-missing = 確認済みのメールアドレスがプロバイダーから得られませんでした。そちらでアドレスを確認し、読み取りを許可してから、もう一度お試しください。
page-oauth2-error-provider-already-connected = アカウントはすでにこのプロバイダーに接続されています。操作は不要です。
page-oauth2-error-connected-to-another-principal = プロバイダーのアカウントは、ここでは別のアカウントに属しています。そのアカウントでログインするか、先にそちらで接続を解除してください。
page-oauth2-error-connection-token-expired = プロバイダー接続の依頼が古すぎます。設定からもう一度行ってください。
page-oauth2-error-invalid-connection-token = プロバイダー接続の依頼は、このアカウントとデバイスのものではありません。設定からもう一度行ってください。
page-oauth2-error-connection-token-provider-mismatch = 接続しようとしたプロバイダーが異なります。設定からもう一度行ってください。
page-oauth2-error-step-up-missing = プロバイダーを接続するには、先に本人確認をしてください。その後、設定からもう一度行ってください。
page-oauth2-error-step-up-token-expired = 本人確認から時間が経ちすぎました。もう一度確認してから、プロバイダーを接続してください。
page-oauth2-error-invalid-step-up-token = 本人確認が別のアカウントまたはデバイスのものです。もう一度確認してから、プロバイダーを接続してください。
page-oauth2-error-access-token-missing = ログインしていません。ログインして、もう一度お試しください。
page-oauth2-error-invalid-access-token = ログインがここでは有効ではありません。ログインし直して、もう一度お試しください。
page-oauth2-error-access-token-expired = ログインがその間に終了しました。ログインし直して、もう一度お試しください。
page-oauth2-error-wrong-account-authenticated = プロバイダーで、ここに接続されているものとは別のアカウントでログインしました。そちらで正しいアカウントを選んでください。
page-oauth2-error-server-error = こちらで問題が発生しました。しばらくしてからもう一度お試しください。
