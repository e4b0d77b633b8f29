### ページの文言。

## 新しいパスワードの設定

page-password-reset-title = 新しいパスワードを設定
page-password-reset-text = 設定すると、すべてのデバイスからログアウトされます。2段階認証の設定はそのまま残ります。
page-password-reset-field = 新しいパスワード
page-password-reset-button = 新しいパスワードを保存
page-password-reset-unasked = お心当たりがない場合は、このページを閉じてください。何も起こりません。
page-password-reset-unfit = このパスワードは使えません。お名前やアドレスを含まない、推測されにくい、より長いものにしてください。
page-password-reset-busy = 試行回数が多すぎます。数分待ってから、もう一度お試しください。
page-password-reset-done-title = 新しいパスワードを設定しました
page-password-reset-done = 新しいパスワードでログインしてください。すべてのデバイスからログアウトしました。
page-password-reset-expired-title = リンクの有効期限が切れています
page-password-reset-expired = 有効期限が過ぎたため、何も変更されていません。新しいリンクをリクエストしてください。
page-password-reset-invalid-title = このリンクは無効です
page-password-reset-invalid = 使用済みか、新しいリンクに置き換えられたか、途中で切れています。最新のメールを開くか、新しいリンクをリクエストしてください。
