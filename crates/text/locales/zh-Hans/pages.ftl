### 页面上的文字。

## 设置新密码

page-password-reset-title = 设置新密码
page-password-reset-text = 设置后，您的所有设备都会退出登录。您的第二重验证方式保持不变。
page-password-reset-field = 新密码
page-password-reset-button = 保存新密码
page-password-reset-unasked = 不是您本人的请求？请关闭此页面，不会发生任何变化。
page-password-reset-unfit = 此密码无法使用。请设置一个更长、难以猜到且不含您的姓名或地址的密码。
page-password-reset-busy = 尝试次数过多。请等待几分钟后重试。
page-password-reset-done-title = 新密码已设置
page-password-reset-done = 请使用新密码登录。您的所有设备均已退出登录。
page-password-reset-expired-title = 链接已过期
page-password-reset-expired = 有效期已过，未做任何更改。请重新获取链接。
page-password-reset-invalid-title = 链接已失效
page-password-reset-invalid = 链接已被使用、被更新的链接取代，或在传送中被截断。请打开最新的邮件，或重新获取链接。
