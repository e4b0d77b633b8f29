### 页面上的文字。`page-…` 出现在页面上；`error-…` 说明某事为何无法完成，并以其代码命名。

## 每个页面

page-skip = 跳到正文
page-pages = 页面
page-language = 语言：
page-mailbox = 邮箱
page-email = 邮箱地址
page-password = 密码
page-password-hint = 至少 { $number } 个字符，且难以猜到。几个词连在一起就很好。
page-name = 姓名
page-code = 六位验证码
page-recovery-code = 恢复码
page-continue = 继续
page-cancel = 取消
page-back-to-login = 返回登录
page-to-account = 前往您的账户
page-mail-missing = 还没收到邮件？可能需要一分钟。请同时查看垃圾邮件文件夹。
page-open-mailbox = 打开开发邮箱
page-show-password = 显示
page-hide-password = 隐藏

## 起始页

page-start-title = 门已敞开
page-start-text = { $app } 保管您的账户：登录，用第二步加以保护，并查看您在哪里登录。
page-start-api = API
page-start-api-text = 面向开发者：了解它的功能，并在浏览器中试用每个请求。
page-start-mailbox = 开发邮箱
page-start-mailbox-text = 未设置邮件服务器：本应发送的验证码和链接都保存在这里。

## API

page-docs-script = 此页面需要 JavaScript。
page-docs-json = 以 JSON 格式打开所显示的文档

## 开发邮箱

page-mailbox-text = 未设置邮件服务器，因此邮件保存在这里，不会发送。只有这台计算机可以打开此页面。
page-mailbox-recipient = 收件人
page-mailbox-only = 仅限发往…
page-mailbox-refresh = 刷新
page-mailbox-code = 验证码
page-mailbox-whole = 完整邮件
page-mailbox-as-text = 文本
page-mailbox-as-page = 页面
page-mailbox-none = 还没有邮件
page-mailbox-none-text = 链接、验证码和安全提醒一旦产生就会显示在这里：例如，创建一个账户。
page-mailbox-none-to = 没有发往 { $email } 的邮件
page-mailbox-all = 显示发给所有人的邮件

## 登录

page-login-title = 登录
page-login-button = 登录
page-login-forgotten = 忘记密码？
page-login-new = 第一次来？
page-login-register = 创建账户
page-login-guest = 以访客身份继续
page-login-signed-out = 您已退出登录。
page-login-too-late = 用时过长，或已在别处完成。请重新登录。
page-login-password-set = 新密码已设置。请使用新密码登录。
page-login-app-on = 身份验证器应用已启用，所有设备均已退出登录。请现在用它登录。
page-login-deleted = 您的账户已删除。再见！
page-or = 或
page-provider-continue = 使用 { $provider } 继续

## 注册

page-register-title = 创建账户
page-register-button = 创建账户
page-register-known = 已有账户？
page-registered-title = 请查看您的邮箱
page-registered-text = 我们已向您发送邮件。请打开其中的链接，以便我们确认该地址属于您，然后登录。
page-registered-button = 登录

## 访客

page-guest-title = 以访客身份继续
page-guest-text = 只需一个名字。以后可以升级为完整账户。
page-guest-button = 继续

## 第二步

page-two-factor-title = 还有一步
page-two-factor-email = 我们已将验证码发送到您的邮箱地址。请在此输入。
page-two-factor-totp = 请输入身份验证器应用当前显示的验证码。
page-two-factor-recovery = 请输入设置应用时保存的一个恢复码。每个恢复码只能使用一次。
page-code-again = 重新发送验证码
page-code-again-in = { $seconds } 秒后可重新发送
page-use-app = 使用身份验证器应用
page-use-email = 通过邮件获取验证码
page-use-recovery-code = 使用恢复码

## 确认是您本人

page-confirm-title = 是您本人吗？
page-confirm-text = 您即将更改重要内容。请先输入密码。
page-confirm-provider = 您即将更改重要内容。请先确认是您本人：在您拥有账户的服务商处再登录一次。
page-confirm-nowhere = 您的账户所用的登录服务商在这里已不可用。请联系此应用的运营者。
page-renew-title = 请稍候
page-renew-text = 您的会话将继续。
page-passage-leave = 即将前往 { $provider }。
page-passage-back = 即将为您跳转。

## 忘记密码

page-forgotten-title = 忘记密码？
page-forgotten-text = 请告诉我们您的邮箱地址。我们会发送一个链接，供您设置新密码。
page-forgotten-button = 发送链接
page-forgotten-sent-title = 请查看您的邮箱
page-forgotten-sent = 我们已向 { $email } 发送邮件。其中的链接半小时内有效。
page-forgotten-again = 重新获取链接

## 设置新密码

page-password-reset-title = 设置新密码
page-password-reset-text = 设置后，您的所有设备都会退出登录。您的第二重验证方式保持不变。
page-password-reset-field = 新密码
page-password-reset-button = 保存新密码
page-password-reset-unasked = 不是您本人的请求？请关闭此页面，不会发生任何变化。
page-password-reset-done-title = 新密码已设置
page-password-reset-done = 请使用新密码登录。您的所有设备均已退出登录。
page-password-reset-expired-title = 链接已过期
page-password-reset-expired = 有效期已过，未做任何更改。请重新获取链接。
page-password-reset-invalid-title = 链接已失效
page-password-reset-invalid = 链接已被使用、被更新的链接取代，或在传送中被截断。请打开最新的邮件，或重新获取链接。

## 验证地址

page-verification-title = 这是您的邮箱地址吗？
page-verification-text = 请确认收到邮件的地址属于您。
page-verification-button = 确认地址
page-verification-unasked = 您没有在 { $app } 注册？请关闭此页面，不会发生任何变化。
page-verification-done-title = 您的地址已确认
page-verification-done = 谢谢。您可以关闭此页面，或前往您的账户。
page-verification-already-title = 您的地址此前已确认
page-verification-already = 无需再做任何操作。您可以关闭此页面。
page-verification-taken-title = 该地址已属于另一个账户
page-verification-taken = 在您使用链接之前，有人占用了该地址。您的账户未变；请选择其他地址。
page-verification-expired-title = 链接已过期
page-verification-expired = 链接在一天内有效。请登录并重新获取。
page-verification-invalid-title = 链接已失效
page-verification-invalid = 链接已被使用、被更新的链接取代，或在传送中被截断。请打开最新的邮件，或登录后重新获取。

## 页面无法显示时

page-trouble-missing = 这里什么也没有
page-trouble-busy = 请稍候
page-trouble-refused = 无法这样操作
page-trouble-failed = 出了点问题
page-trouble-request = 如果问题持续，请将此编号告知支持人员：{ $id }
page-trouble-home = 前往起始页

## 自己的账户

page-account = 账户
page-profile = 个人资料
page-security = 安全
page-sessions = 设备
page-activity = 活动
page-logout = 退出登录
page-save = 保存
page-change = 更改
page-set = 设置
page-on = 已启用
page-off = 已停用
page-turn-on = 启用
page-turn-off = 停用
page-set-up = 设置
page-copy = 复制
page-copied = 已复制
page-download = 下载
page-print = 打印
page-newer = 较新
page-older = 较旧
page-device-unknown = 未知设备

## 刚刚完成的操作

page-notice-saved = 已保存。
page-notice-picture = 您的头像已更改。
page-notice-mailed = 我们已向您发送新链接。请查看您的邮箱。
page-notice-email-asked = 我们已向您的新地址发送链接。打开链接后，新地址即生效。
page-notice-password-set = 新密码已设置。其他设备均已退出登录。
page-notice-email-on = 邮件验证码已启用。其他设备均已退出登录。
page-notice-email-off = 邮件验证码已停用。
page-notice-app-off = 身份验证器应用已停用，其恢复码已失效。
page-notice-preferred = 今后将首先要求您使用此方式。
page-notice-connected = 已关联。从现在起您可以用它登录。
page-notice-disconnected = 已解除关联。其他设备均已退出登录。
page-notice-session-ended = 该设备已退出登录。
page-notice-recovered = 您已登录。如果应用已丢失，请立即停用并设置新的应用。
page-notice-converted = 欢迎！我们已向您发送链接，用于确认您的地址。

## 个人资料

page-guest-you = 您是访客
page-guest-you-text = 会话结束后，您在这里的内容将丢失。设置地址和密码即可保留。
page-convert-title = 升级为账户
page-convert-text = 您在这里的一切都会保留。今后请使用此地址和密码登录。
page-verified = 已确认
page-unverified = 未确认
page-unverified-title = 请确认您的地址
page-unverified-text = 我们已向 { $email } 发送邮件。请打开其中的链接，以便我们确认该地址属于您。
page-unverified-button = 重新发送链接
page-picture-change = 更改头像
page-picture-title = 您的头像
page-picture-now = 您当前的头像
page-picture-text = 不超过 { $number } MB 的 JPEG、PNG、GIF 或 WebP 文件。仅保留中间的方形部分，不保留拍摄地点和时间。
page-picture-file = 文件
page-picture-button = 保存头像
page-picture-remove = 移除头像
page-language-title = 语言
page-language-text = 无论您在哪里登录，页面及其触发的邮件都使用此语言。
page-language-browser = 跟随浏览器
page-email-title = 更改邮箱地址
page-email-text = 您的地址是 { $email }。我们会向新地址发送链接；在您打开之前，一切不变。
page-email-new = 新邮箱地址
page-email-button = 发送链接
page-delete = 删除
page-delete-title = 删除账户
page-delete-short = 连同其中的一切。此操作无法撤销。
page-delete-text = 您的账户将立即删除，包括姓名、头像、第二重验证方式和所有会话。任何人都无法恢复。
page-delete-sure = 是的，永久删除我的账户。

## 安全

page-security-text = 保护您的账户不受他人侵扰。
page-two-factor = 两步验证
page-ways-in = 登录方式
page-connected-since = 关联时间
page-not-connected = 未关联
page-connect = 关联
page-connect-title = 关联 { $provider }？
page-connect-text = 此后您也可以用 { $provider } 登录。我们会通过邮件告知您已关联。
page-disconnect = 解除关联
page-disconnect-title = 解除与 { $provider } 的关联？
page-disconnect-text = 此后您将无法再用 { $provider } 登录，您的其他设备也会退出登录。
page-password-title = 您的密码
page-password-text = 更改后，您的其他设备会退出登录。我们会通过邮件告知您密码已更改。
page-password-old = 当前密码
page-password-new = 新密码
page-password-is-set = 已设置
page-password-is-none = 您尚未设置密码。
page-preferred = 首选方式
page-preferred-title = 首选方式
page-preferred-text = 登录时，您希望首先使用哪种方式？
page-email-factor = 邮件验证码
page-email-factor-text = 输入密码后，我们会向您的邮箱地址发送验证码。
page-email-factor-on = 启用邮件验证码
page-email-factor-on-text = 此后每次登录，我们都会向 { $email } 发送验证码。现在来试一试。启用后，您的其他设备会退出登录。
page-email-factor-off = 停用邮件验证码
page-email-factor-off-text = 此后登录时只需使用身份验证器应用。
page-email-factor-only = 这是您唯一的第二步，无法停用。请先设置身份验证器应用，然后即可停用。
page-code-send = 向我发送验证码
page-code-sent = 我们已向 { $email } 发送验证码。
page-app-factor = 身份验证器应用
page-app-factor-text = 手机上的应用每半分钟显示一个新验证码，无需网络。
page-app-factor-on = 设置身份验证器应用
page-app-factor-off = 停用身份验证器应用
page-app-factor-off-text = 此后登录时只需使用邮件验证码。您的恢复码将失效。
page-app-factor-only = 这是您唯一的第二步，无法停用。请先启用邮件验证码，然后即可停用。
page-app-scan = 扫描此图片
page-app-scan-text = 打开身份验证器应用，添加账户，并将摄像头对准这里。
page-app-qr = 身份验证器应用的密钥二维码
page-app-by-hand = 没有摄像头？请输入此密钥：
page-app-open = 在此设备上打开应用
page-app-keep = 保存您的恢复码
page-app-confirm = 输入应用显示的验证码
page-app-confirm-text = 输入后即启用应用。随后您的所有设备都会退出登录，您需用应用登录。
page-recovery-codes = 恢复码
page-recovery-codes-text = 丢失应用时，可用恢复码登录。每个只能使用一次。
page-recovery-codes-new = 生成新恢复码
page-recovery-codes-renew = 新恢复码将取代原有的恢复码，原有的立即失效。新恢复码仅在此显示一次。
page-recovery-codes-keep = 丢失应用时，每个恢复码可用来登录一次。它们仅在此时显示：请保存在安全的地方，不要存在手机里。
page-recovery-codes-kept = 我已保存

## 设备与活动

page-sessions-text = 您当前登录的位置。请将不认识的设备退出登录。
page-this-device = 此设备
page-session-active = 上次活动
page-session-end = 退出登录
page-sessions-end = 在所有设备上退出登录
page-activity-text = 您的账户发生过的事情，最新的在前。
page-activity-none = 暂无内容。
page-activity-refused = 失败
page-activity-register = 已注册
page-activity-verify-email = 地址已确认
page-activity-first-factor = 已输入密码
page-activity-login = 已登录
page-activity-step-up = 已确认是您本人
page-activity-logout = 已退出登录
page-activity-end-session = 设备已退出登录
page-activity-end-all-sessions = 已在所有设备上退出登录
page-activity-reuse-refresh-token = 已结束可疑会话
page-activity-enable-second-factor = 已启用第二步
page-activity-disable-second-factor = 已停用第二步
page-activity-prefer-second-factor = 已更改首选的第二步
page-activity-renew-recovery-codes = 新恢复码
page-activity-request-password-reset = 已请求重设密码的链接
page-activity-reset-password = 已通过链接设置新密码
page-activity-change-password = 密码已更改
page-activity-add-password = 密码已设置
page-activity-request-email-change = 已请求更改地址
page-activity-change-email = 地址已更改
page-activity-change-profile = 姓名已更改
page-activity-change-avatar = 头像已更改
page-activity-connect-provider = 已关联登录服务
page-activity-disconnect-provider = 已解除登录服务
page-activity-delete-account = 账户已删除
page-activity-create-guest = 以访客身份进入
page-activity-convert-guest = 访客已升级为账户
page-activity-grant-admin = 已授予管理员身份
page-activity-revoke-admin = 已取消管理员身份
page-activity-lock-account = 账户已锁定
page-activity-unlock-account = 账户已解锁
page-activity-reset-second-factors = 管理员已移除第二步
page-activity-export-account = 账户数据已导出
page-activity-create-group = 群组已创建
page-activity-change-group = 群组已更改
page-activity-delete-group = 群组已删除
page-activity-add-member = 已加入群组
page-activity-remove-member = 已移出群组
page-activity-rotate-keys = 服务器密钥已更换
page-activity-send-mail = 一封邮件未能发送

## 无法完成时的说明

error-other = 我们这边出了问题。请稍后重试。
error-email = 请输入一个邮箱地址，例如 name@example.com。
error-name = 请输入 1 到 100 个字符的姓名。
error-code = 验证码为六位数字。
error-password-short = 密码太短。请至少使用 { $number } 个字符。
error-password-long = 密码太长。最多 { $number } 字节。
error-password-common = 这是最常见的密码之一。请换一个。
error-password-known = 请不要使用您的姓名、地址或本应用的名称作为密码。
error-password-weak = 此密码容易被猜到。请使用几个不常见的词或更长的句子。
error-password-classes = 请使用小写和大写字母、数字及符号。
error-password-leaked = 此密码曾从其他服务泄露。请换一个。
error-invalid-credentials = 邮箱地址或密码错误。
error-missing-password-parameter = 请输入您的密码。
error-wrong-two-factor-code = 验证码错误。目前没有剩余的尝试次数。
error-wrong-code-left = { $left ->
    [0] 验证码错误，且已失效。请重新获取。
   *[other] 验证码错误。您还可以尝试 { $left } 次。
}
error-two-factor-code-expired = 此验证码已失效。请重新获取。
error-wrong-totp-recovery-code = 恢复码错误，或已被使用。目前没有剩余的尝试次数。
error-wrong-recovery-code-left = 恢复码错误，或已被使用。您还可以尝试 { $left } 次。
error-too-many-attempts = 错误次数过多。请等待 { $minutes } 分钟。
error-ip-login-rate-limit-exceeded = 来自您网络的错误次数过多。请等待 { $minutes } 分钟。
error-ip-rate-limit-exceeded = 来自您网络的请求过多。请稍候。
error-user-rate-limit-exceeded = 请求过多。请稍候。
error-email-cooldown-active = 邮件刚刚发送。{ $seconds } 秒后可再次获取。
error-email-send-failure = 邮件未能发送。请稍后重试。
error-email-disabled = 此服务器目前不发送邮件。
error-registration-disabled = 此处不能自行注册。请向运营者申请账户。
error-guests-disabled = 此处不接受访客。请注册或登录。
error-origin-not-allowed = 此表单来自别处。请重新打开页面后重试。
error-resource-not-found = 此地址没有页面。页面可能已移动，或链接不完整。
error-server-overloaded = 目前负载过高。请几秒后重试。
error-database-failure = 由于我们的数据库没有响应，未做任何更改。请稍后重试。
error-conflict = 有人同时更改了同一内容。请重试。
error-session-expired = 您的会话已结束。请重新登录。
error-step-up-token-creation-forbidden = 这属于另一个会话。请重新开始。
error-picture = 请选择未损坏且不太大的 JPEG、PNG、GIF 或 WebP 文件。
error-payload-too-large = 内容过大。
error-old-password = 这不是您当前的密码。
error-sure = 请先勾选复选框。
error-email-taken = 该地址已属于另一个账户。请选择其他地址。
error-guest-email-taken = 该地址已有账户。请用它登录，或选择其他地址。
error-cannot-disable-only-two-factor-method = 这是您唯一的第二步。请先设置另一种方式。
error-two-factor-method-disabled = 此第二步已停用。
error-cannot-disconnect-last-provider = 这是您唯一的登录方式。请先设置密码。
error-provider-not-found = 您的账户未与此服务关联。
error-no-password-provider = 您的账户没有密码。请先设置密码。
error-at-least-one-admin-required = 您是唯一的管理员。请先让其他人成为管理员。
error-post-commit-side-effect-failure = 您的更改已保存，但后续步骤失败。请勿重复操作。

## 从登录服务商返回

page-oauth2-error-title = 未能成功
page-oauth2-error-again = 返回开始处
page-oauth2-error-authentication-failed = 登录已取消或被拒绝，没有任何更改。请重试，或使用其他方式登录。
page-oauth2-error-state-parameter-missing = 返回的信息不完整：地址缺少一部分。请重新开始。
page-oauth2-error-state-expired = 您离开了超过十分钟。请重新开始。
page-oauth2-error-invalid-state = 此登录是在另一个浏览器中开始的，或已被使用。请重新开始，并始终使用同一个浏览器。
page-oauth2-error-user-already-authenticated = 您已经登录。如需以其他账户登录，请先退出。
page-oauth2-error-email-already-registered = 此邮箱地址已有账户。我们已向该地址发送邮件，说明如何登录。登录后，您可以在设置中连接该服务商。
page-oauth2-error-session-token-missing = 登录不是从我们的页面开始的。请打开我们的页面并从那里开始。
page-oauth2-error-session-token-expired = 页面打开的时间过长。请重新打开并从那里开始。
page-oauth2-error-invalid-session-token = 登录的开始方式不正确。请重新打开我们的页面并从那里开始。
page-oauth2-error-sub-claim-missing = 服务商没有说明您是谁。请使用其他方式登录，并告知此应用的运营者。
page-oauth2-error-email-claim-missing = 服务商没有提供您已验证的邮箱地址。请在那里验证您的地址，允许我们读取，然后重试。
page-oauth2-error-provider-already-connected = 您的账户已连接到此服务商。无需任何操作。
page-oauth2-error-connected-to-another-principal = 您在该服务商的账户在这里属于另一个账户。请用那个账户登录，或先在那里断开连接。
page-oauth2-error-connection-token-expired = 连接服务商的请求已过期。请在设置中重新发起。
page-oauth2-error-invalid-connection-token = 连接服务商的请求不属于此账户和设备。请在设置中重新发起。
page-oauth2-error-connection-token-provider-mismatch = 您请求连接的是另一个服务商。请在设置中重新发起。
page-oauth2-error-step-up-missing = 要连接服务商，请先确认是您本人。然后在设置中重试。
page-oauth2-error-step-up-token-expired = 距您确认本人身份的时间过长。请再次确认，然后连接服务商。
page-oauth2-error-invalid-step-up-token = 本人身份的确认属于另一个账户或设备。请再次确认，然后连接服务商。
page-oauth2-error-access-token-missing = 您已不在登录状态。请登录后重试。
page-oauth2-error-invalid-access-token = 您的登录在这里无效。请重新登录后再试。
page-oauth2-error-access-token-expired = 您的登录已在此期间结束。请重新登录后再试。
page-oauth2-error-wrong-account-authenticated = 您在服务商处登录的账户与这里连接的不同。请在那里选择正确的账户。
page-oauth2-error-server-error = 我们这边出了问题。请稍后重试。
