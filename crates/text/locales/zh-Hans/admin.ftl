### 对管理者，以及对成为第一位管理者的人所说的话。

## 管理的每个页面

admin-title = 管理
admin-users = 用户
admin-groups = 群组
admin-audit = 记录
admin-keys = 密钥
admin-mails = 邮件
admin-health = 状态
admin-done = 已完成，并已记入记录。
admin-none = 未找到任何内容。
admin-total = 已找到：{ $number }
admin-search = 搜索
admin-any = 不限
admin-more = 更多条件
admin-previous = 上一页
admin-next = 下一页
admin-add = 添加
admin-remove = 移除
admin-refresh = 再看一次

## 用户

admin-who = 电子邮件地址或账户 ID
admin-role = 角色
admin-role-guest = 访客
admin-role-user = 用户
admin-role-admin = 管理员
admin-group = 群组
admin-way-in = 登录方式
admin-order = 排序
admin-order-newest = 最新的在前
admin-order-oldest = 最早的在前
admin-order-active = 最近活跃的在前
admin-order-name = 按姓名（最多 1000 个账户）
admin-created = 注册时间
admin-created-from = 注册日期起
admin-created-until = 注册日期早于
admin-active = 最近活跃
admin-active-from = 活跃日期起
admin-active-until = 活跃日期早于
admin-locked = 已锁定
admin-locked-since = 锁定时间
admin-id = 账户 ID
admin-none-of-it = 无
admin-act-lock-title = 锁定账户
admin-act-lock-text = { $name } 将立即在所有设备上退出登录，在您解锁账户之前无法登录。
admin-act-unlock-title = 解锁账户
admin-act-unlock-text = { $name } 可以重新登录。
admin-act-reset-factors-title = 移除两步验证
admin-act-reset-factors-text = 适用于丢失验证方式的人：{ $name } 将在所有设备上退出登录，此后登录无需第二步。请先确认提出请求的确实是本人。
admin-act-end-sessions-title = 在所有设备上退出登录
admin-act-end-sessions-text = { $name } 的所有设备将立即退出登录。
admin-act-grant-title = 设为管理员
admin-act-grant-text = { $name } 将可以做您在这里能做的一切。
admin-act-revoke-title = 撤销管理员身份
admin-act-revoke-text = { $name } 将不再是管理员。
admin-act-delete-title = 删除账户
admin-act-delete-text = { $name } 的账户及其所有内容将立即删除，无法恢复。

## 群组

admin-groups-text = 群组会写入其成员的令牌，以便应用程序知晓。
admin-group-new = 新建群组
admin-group-key = 键
admin-group-key-hint = 最多 64 个字母、数字、点、连字符和下划线。不可更改。
admin-group-names = 名称
admin-group-language = 语言
admin-group-language-hint = 语言标签，例如 de 或 pt-BR。
admin-group-language-add = 添加语言
admin-group-description = 说明
admin-group-members = 成员
admin-group-members-show = 显示成员
admin-group-member-add = 添加成员
admin-group-delete-title = 删除群组
admin-group-delete-text = 其成员将离开该群组，其余不变。

## 记录

admin-audit-text = 此服务器上发生的事，最新的在前。
admin-audit-kind = 事件
admin-audit-outcome = 结果
admin-audit-success = 已完成
admin-audit-failure = 失败
admin-audit-denied = 不允许
admin-audit-about = 对象
admin-audit-by = 执行者
admin-audit-after = 起始日期
admin-audit-before = 早于
admin-reason-wrong-credentials = 密码或地址错误
admin-reason-wrong-code = 验证码错误
admin-reason-wrong-recovery-code = 恢复代码错误
page-activity-restore-backup = 备份已恢复
page-activity-retry-mail = 邮件将重试
page-activity-drop-mail = 邮件已丢弃

## 密钥

admin-keys-text = 服务器用这些密钥对所保存的内容进行签名、加封和查找。定期更换可限制被盗密钥的价值；不会因此有人退出登录。
admin-keys-signing = 令牌签名
admin-keys-sealing = 存储内容加封
admin-keys-blind-index = 地址查找
admin-keys-digest = 代码和链接的摘要
admin-keys-since = 启用时间
admin-keys-ongoing = 正在更换
admin-keys-progress = { $done } / { $total }
admin-keys-failed = 上次更换失败
admin-keys-rotate = 更换密钥
admin-keys-rotate-text = 所有存储的内容将在后台重新加封，期间服务器照常运行。待更新的值：{ $number }

## 邮件

admin-mails-text = 尚未送达的邮件。系统会自动重试，间隔越来越长。
admin-mails-pending = 等待中
admin-mails-failed = 已放弃
admin-mail-tries = 尝试次数：{ $number }
admin-mail-next = 下次尝试
admin-mail-retry = 立即重试
admin-mail-drop = 丢弃

## 状态

admin-health-text = 服务器各部分是否正常。
admin-health-database = 数据库
admin-health-cache = 缓存
admin-health-up = 有响应
admin-health-down = 无响应
admin-health-version = 版本
admin-health-mail-off = 邮件已关闭。

## 第一位管理员

page-first-admin-title = 第一位管理员
page-first-admin-text = 此服务器还没有账户。您将用第一个账户来管理它。
page-first-admin-button = 创建账户
page-first-admin-void = 此链接已失效。它已被使用、已过期，或服务器已重新启动：重启后其终端会显示新的链接。
admin-welcome = 欢迎！您现在是此服务器的管理员。请在账户的“安全”页面启用两步验证来保护账户。

## 无法完成的操作

error-role-required = 只有管理员可以打开此页面。
error-invalid-request = 有内容无法接受。请检查您的输入。
error-user-not-found = 没有此账户，或已不存在。
error-database-entity-not-found = 此内容已不存在。
error-group-key = 这不能用作键。
error-group-key-exists = 已有使用此键的群组。
error-invalid-group-translation = 请输入语言标签、1 到 100 个字符的名称，以及最多 1000 个字符的说明。必须有一个默认语言的名称。
error-secret-rotation-ongoing = 密钥已在更换中。
error-admin-who = 请输入电子邮件地址或账户 ID。
