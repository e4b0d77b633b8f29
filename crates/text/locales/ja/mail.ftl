### メールの文言。件名とプレビューはロック画面にも表示されるため、コードもリンクも含めない。

## すべてのメールに共通

mail-greeting = { $name } 様
mail-greeting-nameless = こんにちは。
mail-footer = このメールは、お客様のメールアドレスで登録された { $app } のアカウントについてお送りしています。
mail-footer-no-account = どなたかが { $app } でお客様のメールアドレスを入力しました。このアドレスのアカウントはありません。
mail-footer-help = お問い合わせ先：{ $email }
mail-link-fallback = ボタンが機能しない場合は、次のアドレスをブラウザーに貼り付けてください：
mail-date = { $year }年{ $month }{ $day }日 { $time } UTC
mail-month = { $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[12] 12月
}

## メールで届くコード

mail-email-authentication-subject = { $app } の確認コード
mail-email-authentication-preheader = メールを開いて、リクエストされたコードをご確認ください。
mail-email-authentication-title = 確認コード
mail-email-authentication-login = { $app } へのログインを完了するには、このコードを入力してください。
mail-email-authentication-step-up = { $app } でご本人であることを確認するには、このコードを入力してください。
mail-email-authentication-manage = { $app } のアカウントの2段階認証を変更するには、このコードを入力してください。
mail-code-validity = { $minutes ->
   *[other] 有効期間は{ $minutes }分間で、1回だけ使えます。
}
mail-code-keep = このコードを誰にも教えないでください。{ $app } の担当者がお尋ねすることは決してありません。
mail-code-unasked-login = ログインに心当たりがありませんか？第三者にパスワードを知られている可能性があります。新しいパスワードを設定してください：
mail-code-unasked-session = このコードに心当たりがありませんか？第三者がお客様のアカウントにログインしている可能性があります。セキュリティ設定をご確認ください：

## アドレスの確認

mail-email-verification-subject = { $app } のメールアドレスをご確認ください
mail-email-verification-preheader = ワンクリックでアカウントの準備が整います。
mail-email-verification-title = メールアドレスの確認
mail-email-verification-text = このメールアドレスがご本人のものであり、{ $app } のアカウントに使用することをご確認ください。
mail-email-verification-button = メールアドレスを確認する
mail-email-verification-validity = { $hours ->
   *[other] リンクの有効期間は{ $hours }時間で、1回だけ使えます。
}
mail-email-verification-unasked = お心当たりがない場合は、このメールを無視してください。確認されない限り、何も起こりません。
mail-email-change-subject = { $app } の新しいメールアドレスをご確認ください
mail-email-change-preheader = ワンクリックで新しいアドレスに切り替わります。
mail-email-change-title = 新しいメールアドレスの確認
mail-email-change-text = このメールアドレスがご本人のものであり、{ $app } のアカウントの新しいアドレスとすることをご確認ください。それまでは現在のアドレスのままです。
mail-email-change-unasked = お心当たりがない場合は、このメールを無視してください。確認されない限り、何も変わりません。

## 新しいパスワードの設定

mail-password-reset-subject = { $app } の新しいパスワードの設定
mail-password-reset-preheader = リクエストされた場合のみお使いください。それ以外の場合、パスワードは変わりません。
mail-password-reset-title = 新しいパスワードの設定
mail-password-reset-text = どなたか（おそらくご本人）が、{ $app } のアカウントの新しいパスワードをリクエストしました。こちらから設定できます。
mail-password-reset-button = 新しいパスワードを設定する
mail-password-reset-validity = { $minutes ->
   *[other] リンクの有効期間は{ $minutes }分間で、1回だけ使えます。
}
mail-password-reset-after = 設定後、すべての端末からログアウトされます。2段階認証の設定はそのまま残ります。
mail-password-reset-unasked = お心当たりがない場合は、このメールを無視し、リンクを誰にも渡さないでください。パスワードは変わりません。

## パスワードのリクエストがあったが、アカウントがない

mail-no-account-info-subject = このアドレスの { $app } アカウントはありません
mail-no-account-info-preheader = お客様のメールアドレスで新しいパスワードがリクエストされました。
mail-no-account-info-title = このアドレスのアカウントはありません
mail-no-account-info-text = 先ほど、お客様のメールアドレスを使って { $app } で新しいパスワードがリクエストされました。このアドレスのアカウントはありません。
mail-no-account-info-you = ご本人の場合は、別のアドレスで登録されているか、まだ登録されていない可能性があります。
mail-no-account-info-button = { $app } を開く
mail-no-account-info-unasked = お心当たりがない場合は、何もしていただく必要はありません。

## ログインがあった

mail-login-alert-subject = { $app } への新しいログイン
mail-login-alert-preheader = ご本人によるものかご確認ください。
mail-login-alert-title = 新しいログイン
mail-login-alert-text = 先ほど、{ $app } のお客様のアカウントへのログインがありました。

## 使用済みのアドレスで登録しようとした

mail-registration-alert-subject = { $app } のアカウントをすでにお持ちです
mail-registration-alert-preheader = お客様のメールアドレスで登録しようとした人がいます。
mail-registration-alert-title = アカウントをすでにお持ちです
mail-registration-alert-text = 先ほど、お客様のメールアドレスで { $app } に登録しようとした人がいます。このアドレスのアカウントはすでにあるため、何も変更されていません。
mail-registration-alert-you = ご本人の場合は、既存のアカウントでそのままログインしてください。
mail-registration-alert-button = ログイン
mail-registration-alert-unasked = お心当たりがない場合は、何もしていただく必要はありません。アカウントは安全です。

## 別の方法を試した人に、ログイン方法を伝える

mail-identity-provider-info-subject = { $app } へのログイン方法
mail-identity-provider-info-preheader = お客様のアカウントへのログイン方法をご案内します。
mail-identity-provider-info-title = ログイン方法
mail-identity-provider-info-text = { $password ->
    [yes] 先ほど、{ $app } のお客様のアカウントに、設定されていない方法でログインしようとした人がいます。
   *[no] 先ほど、{ $app } のお客様のアカウントにパスワードを使おうとした人がいます。お客様のアカウントにはパスワードがありません。
}
mail-identity-provider-info-ways = 次の方法でログインしてください：{ $ways }
mail-identity-provider-info-button = ログイン
mail-identity-provider-info-unasked = お心当たりがない場合は、何もしていただく必要はありません。ログインは行われていません。
mail-list = { $list }、{ $next }
mail-way-password = パスワード

## アカウントのセキュリティが変更された

mail-security-alert-preheader = ご本人によるものかご確認ください。
mail-security-alert-email-changed-subject = { $app } のアカウントのメールアドレスが変更されました
mail-security-alert-email-changed-title = メールアドレスが変更されました
mail-security-alert-email-changed-text = { $mailbox ->
    [former] { $app } のアカウントのメールアドレスが新しくなりました。今後のメールは新しいアドレスに送られ、このアドレスには届きません。
   *[current] { $app } のアカウントのメールアドレスがこのアドレスになりました。今後のメールはこちらに届きます。
}
mail-security-alert-password-changed-subject = { $app } のパスワードが変更されました
mail-security-alert-password-changed-title = パスワードが変更されました
mail-security-alert-password-changed-text = { $app } のアカウントのパスワードが変更されました。ほかの端末はログアウトされました。
mail-security-alert-two-factor-added-subject = { $app } の2段階認証が追加されました
mail-security-alert-two-factor-added-title = 2段階認証が追加されました
mail-security-alert-two-factor-added-text = { $method ->
    [totp] { $app } のアカウントに、ログインの2段階目として認証アプリが追加されました。
   *[email] { $app } のアカウントに、ログインの2段階目としてメールのコードが追加されました。
}
mail-security-alert-two-factor-removed-subject = { $app } の2段階認証が解除されました
mail-security-alert-two-factor-removed-title = 2段階認証が解除されました
mail-security-alert-two-factor-removed-text = { $method ->
    [totp] 認証アプリは、{ $app } のアカウントの2段階認証に使われなくなりました。
   *[email] メールのコードは、{ $app } のアカウントの2段階認証に使われなくなりました。
}
mail-security-alert-oauth-connected-subject = { $app } のログイン方法が追加されました
mail-security-alert-oauth-connected-title = ログイン方法が追加されました
mail-security-alert-oauth-connected-text = 今後、{ $provider } を使って { $app } のアカウントにログインできます。
mail-security-alert-oauth-disconnected-subject = { $app } のログイン方法が削除されました
mail-security-alert-oauth-disconnected-title = ログイン方法が削除されました
mail-security-alert-oauth-disconnected-text = { $provider } を使って { $app } のアカウントにログインすることはできなくなりました。
mail-security-alert-refresh-token-reused-subject = { $app } の不審なセッションを終了しました
mail-security-alert-refresh-token-reused-title = セッションを終了しました
mail-security-alert-refresh-token-reused-text = { $app } のアカウントで、すでに交換済みのログイン用トークンが再び使われました。コピーされた可能性があるため、このセッションを終了しました。改めて安心してログインしていただけます。
mail-security-alert-recovery-code-used-subject = { $app } でリカバリーコードが使われました
mail-security-alert-recovery-code-used-title = リカバリーコードが使われました
mail-security-alert-recovery-code-used-text = リカバリーコードを使って { $app } のお客様のアカウントへのログインがありました。{ $left ->
    [0] リカバリーコードは残っていません。
   *[other] リカバリーコードの残りは{ $left }個です。
}新しいコードを受け取るには、認証アプリを設定し直してください。
mail-security-alert-recovery-codes-renewed-subject = { $app } の新しいリカバリーコード
mail-security-alert-recovery-codes-renewed-title = 新しいリカバリーコード
mail-security-alert-recovery-codes-renewed-text = { $app } のアカウントの新しいリカバリーコードが作成されました。以前のコードは使えません。
mail-security-alert-few-recovery-codes-left-subject = { $app } のリカバリーコードが残りわずかです
mail-security-alert-few-recovery-codes-left-title = リカバリーコードが残りわずかです
mail-security-alert-few-recovery-codes-left-text = { $left ->
    [0] { $app } のアカウントのリカバリーコードは残っていません。
   *[other] { $app } のアカウントのリカバリーコードの残りは{ $left }個です。
}認証アプリを失った場合でもログインできるように、セキュリティ設定で新しいコードを作成してください。
mail-security-alert-second-factor-failures-subject = { $app } でのログイン失敗
mail-security-alert-second-factor-failures-title = 2段階目で何度も失敗がありました
mail-security-alert-second-factor-failures-text = { $app } のアカウントのパスワードを知る人が、2段階目で何度も失敗しました。この方法でログインした人はいません。
mail-security-alert-sign-in-paused-subject = { $app } へのログインを一時停止しています
mail-security-alert-sign-in-paused-title = ログインを一時停止しています
mail-security-alert-sign-in-paused-text = { $app } のアカウントで、誤ったパスワードが何度も入力されました。パスワードによるログインをしばらく停止しています。この方法でログインした人はいません。
mail-security-alert-account-locked-subject = { $app } のアカウントがロックされました
mail-security-alert-account-locked-title = アカウントがロックされました
mail-security-alert-account-locked-text = 管理者が { $app } のアカウントをロックしました。すべての端末からログアウトされ、ロックが解除されるまで誰もログインできません。
mail-security-alert-factors-reset-subject = { $app } の2段階認証がリセットされました
mail-security-alert-factors-reset-title = 2段階認証がリセットされました
mail-security-alert-factors-reset-text = 管理者が { $app } のアカウントの2段階認証を解除しました。ログイン後に改めて設定してください。
mail-security-alert-you = ご本人の場合は、何もしていただく必要はありません。
mail-security-alert-unasked-settings = お心当たりがない場合は、すぐにセキュリティ設定を開き、すべてのセッションを終了して、パスワードを変更してください。
mail-security-alert-unasked-password = お心当たりがない場合は、すぐに、ほかで使っていない新しいパスワードを設定してください。
mail-security-alert-unasked-support = ご存じの場合は、何もしていただく必要はありません。それ以外の場合は、すぐに { $email } までご連絡ください。
mail-security-alert-button = セキュリティ設定を開く
mail-security-alert-button-password = 新しいパスワードを設定する
mail-device-time = 日時
mail-device-place = 場所
mail-device-address = ネットワークアドレス
mail-device-device = 端末
mail-device-method = 方法
mail-device-unknown = 不明
mail-device-fact = { $label }：{ $value }
mail-device-browser-on-os = { $browser }（{ $os }）
mail-method = { $method ->
    [totp] 認証アプリ
   *[email] メールのコード
}

## メールが届くか

mail-test-subject = { $app } のテストメール
mail-test-preheader = { $app } からのメールは届いています。
mail-test-title = 正常に動作しています
mail-test-text = { $app } からのメールはこのメールボックスに届き、このように表示されます。
mail-test-footer = { $app } の運営者が動作確認のためにこのメールを送信しました。
