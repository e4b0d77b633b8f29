### 邮件的文字。主题和预览会显示在锁定的屏幕上：其中没有验证码，也没有链接。

## 每封邮件

mail-greeting = { $name }，您好！
mail-greeting-nameless = 您好！
mail-footer = 这封邮件与使用您的邮箱地址在 { $app } 注册的账户有关。
mail-footer-no-account = 有人在 { $app } 输入了您的邮箱地址。该地址没有对应的账户。
mail-footer-help = 如有疑问，请写信至 { $email }。
mail-link-fallback = 如果按钮无效，请将以下地址复制到浏览器中：
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

## 邮件验证码

mail-email-authentication-subject = 您的 { $app } 验证码
mail-email-authentication-preheader = 打开邮件查看您请求的验证码。
mail-email-authentication-title = 您的验证码
mail-email-authentication-login = 请输入此验证码，完成 { $app } 登录。
mail-email-authentication-step-up = 请输入此验证码，向 { $app } 确认是您本人。
mail-email-authentication-manage = 请输入此验证码，更改您 { $app } 账户的两步验证。
mail-code-validity = { $minutes ->
   *[other] 验证码 { $minutes } 分钟内有效，且只能使用一次。
}
mail-code-keep = 请勿将此验证码告诉任何人。{ $app } 的任何人都不会向您索要。
mail-code-unasked-login = 您没有尝试登录？那么可能有人知道了您的密码。请设置新密码：
mail-code-unasked-session = 您没有请求此验证码？那么可能有其他人登录了您的账户。请检查您的安全设置：

## 验证地址

mail-email-verification-subject = 请确认您用于 { $app } 的邮箱地址
mail-email-verification-preheader = 点击一下，账户即可使用。
mail-email-verification-title = 确认您的邮箱地址
mail-email-verification-text = 请确认此邮箱地址属于您，并将用于您的 { $app } 账户。
mail-email-verification-button = 确认邮箱地址
mail-email-verification-validity = { $hours ->
   *[other] 链接 { $hours } 小时内有效，且只能使用一次。
}
mail-email-verification-unasked = 不是您请求的？请忽略这封邮件。未经您确认，不会发生任何事情。
mail-email-change-subject = 请确认您用于 { $app } 的新邮箱地址
mail-email-change-preheader = 点击一下，账户即可使用新地址。
mail-email-change-title = 确认您的新邮箱地址
mail-email-change-text = 请确认此邮箱地址属于您，并将成为您 { $app } 账户的地址。在此之前，账户仍使用原来的地址。
mail-email-change-unasked = 不是您请求的？请忽略这封邮件。未经您确认，不会有任何更改。

## 设置新密码

mail-password-reset-subject = 为 { $app } 设置新密码
mail-password-reset-preheader = 仅在您提出请求时使用。否则您的密码保持不变。
mail-password-reset-title = 设置新密码
mail-password-reset-text = 有人（很可能是您本人）为您的 { $app } 账户请求了新密码。您可以在此设置。
mail-password-reset-button = 设置新密码
mail-password-reset-validity = { $minutes ->
   *[other] 链接 { $minutes } 分钟内有效，且只能使用一次。
}
mail-password-reset-after = 设置后，您的所有设备都将退出登录。您的两步验证方式保持不变。
mail-password-reset-unasked = 不是您请求的？请忽略这封邮件，也不要转发链接。您的密码保持不变。

## 有人请求新密码，但没有账户

mail-no-account-info-subject = 您没有使用此地址的 { $app } 账户
mail-no-account-info-preheader = 有人用您的邮箱地址请求了新密码。
mail-no-account-info-title = 没有使用此地址的账户
mail-no-account-info-text = 刚才有人在 { $app } 用您的邮箱地址请求了新密码。该地址没有对应的账户。
mail-no-account-info-you = 是您本人？您可能使用了其他地址，或者尚未注册。
mail-no-account-info-button = 打开 { $app }
mail-no-account-info-unasked = 不是您本人？那么您无需做任何事情。

## 有人登录

mail-login-alert-subject = { $app } 有新的登录
mail-login-alert-preheader = 请确认是否是您本人。
mail-login-alert-title = 新的登录
mail-login-alert-text = 刚才有人登录了您的 { $app } 账户。

## 有人用已注册的地址注册

mail-registration-alert-subject = 您在 { $app } 已有账户
mail-registration-alert-preheader = 有人尝试用您的邮箱地址注册。
mail-registration-alert-title = 您已有账户
mail-registration-alert-text = 刚才有人尝试用您的邮箱地址在 { $app } 注册。该地址已有账户，因此没有任何更改。
mail-registration-alert-you = 是您本人？请直接使用现有账户登录。
mail-registration-alert-button = 登录
mail-registration-alert-unasked = 不是您本人？那么您无需做任何事情。您的账户是安全的。

## 告诉尝试其他方式的人如何登录

mail-identity-provider-info-subject = 如何登录 { $app }
mail-identity-provider-info-preheader = 这是登录您账户的方式。
mail-identity-provider-info-title = 登录方式
mail-identity-provider-info-text = { $password ->
    [yes] 刚才有人尝试以未设置的方式进入您的 { $app } 账户。
   *[no] 刚才有人尝试用密码登录您的 { $app } 账户。您的账户没有密码。
}
mail-identity-provider-info-ways = 请使用以下方式登录：{ $ways }
mail-identity-provider-info-button = 登录
mail-identity-provider-info-unasked = 不是您本人？那么您无需做任何事情。没有人登录成功。
mail-list = { $list }、{ $next }
mail-way-password = 您的密码

## 账户安全发生变化

mail-security-alert-preheader = 请确认是否是您本人。
mail-security-alert-email-changed-subject = 您 { $app } 账户的邮箱地址已更改
mail-security-alert-email-changed-title = 邮箱地址已更改
mail-security-alert-email-changed-text = { $mailbox ->
    [former] 您的 { $app } 账户有了新的邮箱地址。从现在起，邮件将发送到新地址，不再发送到此邮箱。
   *[current] 您的 { $app } 账户现在使用此邮箱地址。从现在起，邮件将发送到这里。
}
mail-security-alert-password-changed-subject = 您的 { $app } 密码已更改
mail-security-alert-password-changed-title = 密码已更改
mail-security-alert-password-changed-text = 您 { $app } 账户的密码已更改。其他设备已退出登录。
mail-security-alert-two-factor-added-subject = { $app } 的两步验证已增加
mail-security-alert-two-factor-added-title = 已添加两步验证
mail-security-alert-two-factor-added-text = { $method ->
    [totp] 已为您的 { $app } 账户添加身份验证器应用，作为登录的第二步。
   *[email] 已为您的 { $app } 账户添加邮件验证码，作为登录的第二步。
}
mail-security-alert-two-factor-removed-subject = { $app } 的两步验证已减少
mail-security-alert-two-factor-removed-title = 已移除两步验证
mail-security-alert-two-factor-removed-text = { $method ->
    [totp] 身份验证器应用不再作为登录的第二步保护您的 { $app } 账户。
   *[email] 邮件验证码不再作为登录的第二步保护您的 { $app } 账户。
}
mail-security-alert-oauth-connected-subject = { $app } 已添加登录方式
mail-security-alert-oauth-connected-title = 已添加登录方式
mail-security-alert-oauth-connected-text = 从现在起，可以使用 { $provider } 登录您的 { $app } 账户。
mail-security-alert-oauth-disconnected-subject = { $app } 已移除登录方式
mail-security-alert-oauth-disconnected-title = 已移除登录方式
mail-security-alert-oauth-disconnected-text = 不能再使用 { $provider } 登录您的 { $app } 账户。
mail-security-alert-refresh-token-reused-subject = 我们结束了 { $app } 的一个可疑会话
mail-security-alert-refresh-token-reused-title = 一个会话已结束
mail-security-alert-refresh-token-reused-text = 您 { $app } 账户的一个已换发的登录令牌被再次使用。它可能已被复制，因此我们结束了该会话。您可以放心地重新登录。
mail-security-alert-recovery-code-used-subject = { $app } 使用了一个恢复代码
mail-security-alert-recovery-code-used-title = 使用了一个恢复代码
mail-security-alert-recovery-code-used-text = 有人使用恢复代码登录了您的 { $app } 账户。{ $left ->
    [0] 恢复代码已用完。
   *[other] 还剩 { $left } 个恢复代码。
}请重新设置身份验证器应用以获取新的恢复代码。
mail-security-alert-recovery-codes-renewed-subject = { $app } 的新恢复代码
mail-security-alert-recovery-codes-renewed-title = 新的恢复代码
mail-security-alert-recovery-codes-renewed-text = 已为您的 { $app } 账户生成新的恢复代码。以前的恢复代码已失效。
mail-security-alert-few-recovery-codes-left-subject = 您的 { $app } 恢复代码即将用完
mail-security-alert-few-recovery-codes-left-title = 恢复代码即将用完
mail-security-alert-few-recovery-codes-left-text = { $left ->
    [0] 您的 { $app } 账户已没有恢复代码。
   *[other] 您的 { $app } 账户还剩 { $left } 个恢复代码。
}请在安全设置中生成新的恢复代码，以便在丢失身份验证器应用时仍能登录。
mail-security-alert-second-factor-failures-subject = { $app } 登录失败
mail-security-alert-second-factor-failures-title = 第二步多次失败
mail-security-alert-second-factor-failures-text = 有人知道您 { $app } 账户的密码，但在第二步多次失败。没有人以此方式进入。
mail-security-alert-sign-in-paused-subject = { $app } 登录已暂停
mail-security-alert-sign-in-paused-title = 登录已暂停
mail-security-alert-sign-in-paused-text = 有人对您的 { $app } 账户多次输入了错误的密码。密码登录已暂停一段时间。没有人以此方式进入。
mail-security-alert-account-locked-subject = 您的 { $app } 账户已锁定
mail-security-alert-account-locked-title = 账户已锁定
mail-security-alert-account-locked-text = 管理员锁定了您的 { $app } 账户。所有设备已退出登录，解锁之前任何人都无法登录。
mail-security-alert-factors-reset-subject = { $app } 的两步验证已重置
mail-security-alert-factors-reset-title = 两步验证已重置
mail-security-alert-factors-reset-text = 管理员移除了您 { $app } 账户的两步验证方式。请在登录后重新设置。
mail-security-alert-you = 是您本人？那么您无需做任何事情。
mail-security-alert-unasked-settings = 不是您本人？请立即打开安全设置，结束所有会话并更改密码。
mail-security-alert-unasked-password = 不是您本人？请立即设置一个未在其他地方使用过的新密码。
mail-security-alert-unasked-support = 如果您知道此事，则无需做任何事情。否则请立即写信至 { $email }。
mail-security-alert-button = 打开安全设置
mail-security-alert-button-password = 设置新密码
mail-device-time = 时间
mail-device-place = 地点
mail-device-address = 网络地址
mail-device-device = 设备
mail-device-method = 方式
mail-device-unknown = 未知
mail-device-fact = { $label }：{ $value }
mail-device-browser-on-os = { $browser }（{ $os }）
mail-method = { $method ->
    [totp] 身份验证器应用
   *[email] 邮件验证码
}

## 邮件是否送达

mail-test-subject = 来自 { $app } 的测试邮件
mail-test-preheader = { $app } 的邮件可以送达您的邮箱。
mail-test-title = 一切正常
mail-test-text = { $app } 的邮件可以送达此邮箱，显示效果如下。
mail-test-footer = { $app } 的运营者发送了这封邮件进行测试。
