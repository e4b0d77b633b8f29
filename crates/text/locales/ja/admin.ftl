### 管理する人と、その最初の一人になる人に伝えること。

## 管理のすべてのページで

admin-title = 管理
admin-users = ユーザー
admin-groups = グループ
admin-audit = 記録
admin-keys = 鍵
admin-mails = メール
admin-health = 状態
admin-done = 完了しました。記録に残っています。
admin-none = 見つかりませんでした。
admin-total = 件数：{ $number }
admin-search = 検索
admin-any = すべて
admin-more = ほかの条件
admin-previous = 前のページ
admin-next = 次のページ
admin-add = 追加
admin-remove = 外す
admin-refresh = もう一度確認

## ユーザー

admin-who = メールアドレスまたはアカウントID
admin-role = 役割
admin-role-guest = ゲスト
admin-role-user = ユーザー
admin-role-admin = 管理者
admin-group = グループ
admin-way-in = ログイン方法
admin-order = 並び順
admin-order-newest = 新しい順
admin-order-oldest = 古い順
admin-order-active = 最近利用した順
admin-order-name = 名前順（1000件まで）
admin-created = 登録日時
admin-created-from = 登録日（以降）
admin-created-until = 登録日（より前）
admin-active = 最終利用
admin-active-from = 利用日（以降）
admin-active-until = 利用日（より前）
admin-locked = ロック中
admin-locked-since = ロックした日時
admin-id = アカウントID
admin-none-of-it = なし
admin-act-lock-title = アカウントをロック
admin-act-lock-text = { $name } さんはすぐにすべてのデバイスからログアウトされ、ロックを解除するまでログインできません。
admin-act-unlock-title = ロックを解除
admin-act-unlock-text = { $name } さんはまたログインできるようになります。
admin-act-reset-factors-title = 2段階認証を解除
admin-act-reset-factors-text = 2段階認証の手段を失った人のための操作です。{ $name } さんはすべてのデバイスからログアウトされ、以後は2段階認証なしでログインします。まず、頼んでいるのが本人かどうかを確かめてください。
admin-act-end-sessions-title = すべてのデバイスからログアウト
admin-act-end-sessions-text = { $name } さんのすべてのデバイスがすぐにログアウトされます。
admin-act-grant-title = 管理者にする
admin-act-grant-text = { $name } さんは、ここであなたにできることをすべてできるようになります。
admin-act-revoke-title = 管理者から外す
admin-act-revoke-text = { $name } さんは管理者ではなくなります。
admin-act-delete-title = アカウントを削除
admin-act-delete-text = { $name } さんのアカウントは、関連するものを含めてすぐに削除されます。元に戻すことはできません。

## グループ

admin-groups-text = グループはメンバーのトークンに記され、アプリケーションに伝わります。
admin-group-new = 新しいグループ
admin-group-key = キー
admin-group-key-hint = 64文字までの英数字、ピリオド、ハイフン、アンダースコア。あとから変えることはできません。
admin-group-names = 名前
admin-group-language = 言語
admin-group-language-hint = de や pt-BR などの言語タグ。
admin-group-language-add = 言語を追加
admin-group-description = 説明
admin-group-members = メンバー
admin-group-members-show = メンバーを表示
admin-group-member-add = メンバーを追加
admin-group-delete-title = グループを削除
admin-group-delete-text = メンバーはグループから外れます。ほかは変わりません。

## 記録

admin-audit-text = このサーバーで起きたこと。新しい順です。
admin-audit-kind = 内容
admin-audit-outcome = 結果
admin-audit-success = 成功
admin-audit-failure = 失敗
admin-audit-denied = 拒否
admin-audit-about = 対象
admin-audit-by = 実行者
admin-audit-after = 以降
admin-audit-before = より前
admin-reason-wrong-credentials = パスワードまたはアドレスの間違い
admin-reason-wrong-code = コードの間違い
admin-reason-wrong-recovery-code = リカバリーコードの間違い
page-activity-restore-backup = バックアップを復元
page-activity-retry-mail = メールを再送
page-activity-drop-mail = メールを破棄

## 鍵

admin-keys-text = サーバーはこれらの鍵で、保存するものに署名し、封をし、それを見つけます。ときどき交換すると、盗まれた鍵の価値が限られます。交換でログアウトされる人はいません。
admin-keys-signing = トークンの署名
admin-keys-sealing = 保存データの封印
admin-keys-blind-index = アドレスの検索
admin-keys-digest = コードとリンクのダイジェスト
admin-keys-since = 使用開始
admin-keys-ongoing = 交換中
admin-keys-progress = { $total } 件中 { $done } 件
admin-keys-failed = 前回の交換は失敗しました
admin-keys-rotate = 鍵を交換
admin-keys-rotate-text = 保存されているものはすべて裏で封印し直されます。その間もサーバーは普段どおり動きます。更新する値：{ $number }

## メール

admin-mails-text = まだ届けられていないメールです。間隔をあけながら自動で再送されます。
admin-mails-pending = 待機中
admin-mails-failed = 断念
admin-mail-tries = 試行回数：{ $number }
admin-mail-next = 次の試行
admin-mail-retry = 今すぐ試す
admin-mail-drop = 破棄

## 状態

admin-health-text = サーバーの各部が動いているかどうか。
admin-health-database = データベース
admin-health-cache = キャッシュ
admin-health-up = 応答あり
admin-health-down = 応答なし
admin-health-version = バージョン
admin-health-mail-off = メールは無効になっています。

## 最初の管理者

page-first-admin-title = 最初の管理者
page-first-admin-text = このサーバーにはまだアカウントがありません。最初のアカウントで管理できます。
page-first-admin-button = アカウントを作成
page-first-admin-void = このリンクは無効です。使用済みか、期限が切れたか、サーバーが再起動されました。再起動された場合は、ターミナルに新しいリンクが表示されています。
admin-welcome = ようこそ！これであなたがこのサーバーの管理者です。アカウントの「セキュリティ」で2段階認証を設定してください。

## できないこと

error-role-required = このページは管理者だけが開けます。
error-invalid-request = 受け付けられない内容があります。入力を見直してください。
error-user-not-found = このアカウントは存在しないか、すでに削除されています。
error-database-entity-not-found = これはもう存在しません。
error-group-key = これはキーにできません。
error-group-key-exists = このキーのグループはすでにあります。
error-invalid-group-translation = 言語タグ、1〜100文字の名前、1000文字までの説明を入力してください。名前の一つは既定の言語である必要があります。
error-secret-rotation-ongoing = 鍵はすでに交換中です。
error-admin-who = メールアドレスまたはアカウントIDを入力してください。
