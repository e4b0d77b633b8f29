### What pages say. `page-…` stands on a page; `error-…` is what is said of something that cannot be done, named after its code.

## On every page

page-skip = Skip to the content
page-pages = Pages
page-language = Language:
page-mailbox = Mailbox
page-email = Email address
page-password = Password
page-password-hint = { $number ->
    [one] At least one character, and hard to guess. Several words together are good.
   *[other] At least { $number } characters, and hard to guess. Several words together are good.
}
page-name = Name
page-code = Code of six digits
page-recovery-code = Recovery code
page-continue = Continue
page-cancel = Cancel
page-back-to-login = Back to sign-in
page-to-account = To your account
page-mail-missing = No mail yet? It may take a minute. Please look in your spam folder, too.
page-open-mailbox = Open the development mailbox
page-show-password = Show
page-hide-password = Hide

## The start page

page-start-title = The door is open
page-start-text = { $app } keeps your account: sign in, protect it with a second step, and see where you are signed in.
page-start-api = The API
page-start-api-text = For developers: read what it can do, and try every request from the browser.
page-start-mailbox = Development mailbox
page-start-mailbox-text = No mail server is set: codes and links that would be mailed are kept here.

## The API

page-docs-script = This page needs JavaScript.
page-docs-json = Open the document that it shows, as JSON

## The development mailbox

page-mailbox-text = No mail server is set, so mails are kept here and go nowhere. Only this machine can open this page.
page-mailbox-recipient = Recipient
page-mailbox-only = Only mails to…
page-mailbox-refresh = Refresh
page-mailbox-code = Code
page-mailbox-whole = The whole mail
page-mailbox-as-text = As text
page-mailbox-as-page = As a page
page-mailbox-none = No mail yet
page-mailbox-none-text = Links, codes and security alerts appear here as soon as something causes one: create an account, for example.
page-mailbox-none-to = No mail to { $email }
page-mailbox-all = Show the mails to everybody

## Signing in

page-login-title = Sign in
page-login-button = Sign in
page-login-forgotten = Forgotten your password?
page-login-new = New here?
page-login-register = Create an account
page-login-guest = Continue as a guest
page-login-signed-out = You are signed out.
page-login-too-late = That took too long, or it was finished elsewhere. Please sign in again.
page-login-password-set = Your new password is set. Please sign in with it.
page-login-app-on = Your authenticator app is on, and every device was signed out. Please sign in with it now.
page-login-deleted = Your account is deleted. Goodbye!
page-or = or
page-provider-continue = Continue with { $provider }

## Registering

page-register-title = Create an account
page-register-button = Create an account
page-register-known = You have an account already?
page-registered-title = Look into your mailbox
page-registered-text = We have sent you a mail. Open the link in it, so that we know the address is yours. Then sign in.
page-registered-button = Sign in

## Guests

page-guest-title = Continue as a guest
page-guest-text = A name is enough. You can make it a full account later.
page-guest-button = Continue

## The second step

page-two-factor-title = One more step
page-two-factor-email = We have sent a code to your email address. Enter it here.
page-two-factor-totp = Enter the code that your authenticator app shows now.
page-two-factor-recovery = Enter one of the recovery codes that you kept when you set up your app. Each can be used once.
page-code-again = Send a new code
page-code-again-in = New code in { $seconds } s
page-use-app = Use the authenticator app
page-use-email = Get a code by email
page-use-recovery-code = Use a recovery code

## Confirming that it is you

page-confirm-title = Is it you?
page-confirm-text = You are about to change something important. Please enter your password first.
page-confirm-provider = You are about to change something important. Please show first that it is you: sign in once more where you have your account.
page-confirm-nowhere = Your account signs in with a provider that is not available here any more. Please ask whoever runs this application.
page-renew-title = One moment
page-renew-text = Your session continues.
page-passage-leave = You go on to { $provider }.
page-passage-back = You are being taken on.

## A forgotten password

page-forgotten-title = Forgotten your password?
page-forgotten-text = Tell us your email address. We send you a link with which you can choose a new password.
page-forgotten-button = Send the link
page-forgotten-sent-title = Look into your mailbox
page-forgotten-sent = We have sent a mail to { $email }. The link in it is valid for half an hour.
page-forgotten-again = Ask for a new link

## Choosing a new password

page-password-reset-title = Choose a new password
page-password-reset-text = All your devices are then signed out. Your second factors stay as they are.
page-password-reset-field = New password
page-password-reset-button = Save the new password
page-password-reset-unasked = You did not ask for this? Then close this page: nothing happens.
page-password-reset-done-title = Your new password is set
page-password-reset-done = Sign in with it. All your devices were signed out.
page-password-reset-expired-title = The link is too old
page-password-reset-expired = Its time has passed, and nothing was changed. Ask for a new one.
page-password-reset-invalid-title = The link does not count any more
page-password-reset-invalid = It was used, replaced by a newer one, or cut short on its way. Open the newest mail, or ask for a new link.

## Confirming an address

page-verification-title = Is this your email address?
page-verification-text = Confirm that the address to which the mail came is yours.
page-verification-button = Confirm the address
page-verification-unasked = You did not register at { $app }? Then close this page: nothing happens.
page-verification-done-title = Your address is confirmed
page-verification-done = Thank you. You can close this page, or go on to your account.
page-verification-already-title = Your address was confirmed before
page-verification-already = There is nothing left to do. You can close this page.
page-verification-taken-title = Another account has this address
page-verification-taken = Somebody took it before you used the link. Your account is as it was; choose another address.
page-verification-expired-title = The link is too old
page-verification-expired = A link can be used for a day. Sign in and ask for a new one.
page-verification-invalid-title = The link does not count any more
page-verification-invalid = It was used, replaced by a newer one, or cut short on its way. Open the newest mail, or sign in and ask for a new one.

## When a page cannot be shown

page-trouble-missing = Nothing here
page-trouble-busy = One moment, please
page-trouble-refused = That does not work
page-trouble-failed = Something went wrong
page-trouble-request = If it stays like this, tell support this number: { $id }
page-trouble-home = To the start page

## One’s account

page-account = Account
page-profile = Profile
page-security = Security
page-sessions = Devices
page-activity = Activity
page-logout = Sign out
page-save = Save
page-change = Change
page-set = Set
page-on = On
page-off = Off
page-turn-on = Turn on
page-turn-off = Turn off
page-set-up = Set up
page-copy = Copy
page-copied = Copied
page-download = Download
page-print = Print
page-newer = Newer
page-older = Older
page-device-unknown = Unknown device

## What was done a moment ago

page-notice-saved = Saved.
page-notice-picture = Your picture is changed.
page-notice-mailed = We have sent you a new link. Please look into your mailbox.
page-notice-email-asked = We have sent a link to your new address. It becomes yours when you open the link.
page-notice-password-set = Your new password is set. Other devices were signed out.
page-notice-email-on = Codes by email are on. Other devices were signed out.
page-notice-email-off = Codes by email are off.
page-notice-app-off = Your authenticator app is off, and its recovery codes are void.
page-notice-preferred = From now on you are asked for this one first.
page-notice-connected = Connected. You can sign in with it from now on.
page-notice-disconnected = Disconnected. Other devices were signed out.
page-notice-session-ended = That device is signed out.
page-notice-recovered = You are in. If your app is lost, turn it off and set up another one now.
page-notice-converted = Welcome! We have sent you a link to confirm your address.

## One’s profile

page-guest-you = You are a guest
page-guest-you-text = What you do here is lost when your session ends. With an address and a password you can keep it.
page-convert-title = Make it an account
page-convert-text = Everything you have here stays. You sign in with this address and password from now on.
page-verified = Confirmed
page-unverified = Not confirmed
page-unverified-title = Please confirm your address
page-unverified-text = We have sent a mail to { $email }. Open the link in it, so that we know the address is yours.
page-unverified-button = Send the link again
page-picture-change = Change the picture
page-picture-title = Your picture
page-picture-now = Your picture now
page-picture-text = A JPEG, PNG, GIF or WebP file of at most { $number } MB. The square in its middle is kept, without where and when it was taken.
page-picture-file = File
page-picture-button = Save the picture
page-picture-remove = Remove the picture
page-language-title = Language
page-language-text = For pages and the mails that they cause, wherever you sign in.
page-language-browser = As your browser has it
page-email-title = Change your email address
page-email-text = Your address is { $email }. We send a link to the new one; until you open it, nothing changes.
page-email-new = New email address
page-email-button = Send the link
page-delete = Delete
page-delete-title = Delete your account
page-delete-short = With everything that belongs to it. This cannot be undone.
page-delete-text = Your account is deleted at once, with your name, your picture, your second factors and every session. Nobody can bring it back.
page-delete-sure = Yes, delete my account for good.

## Security

page-security-text = What stands between your account and everybody else.
page-two-factor = Two-step verification
page-ways-in = Ways to sign in
page-connected-since = Connected since
page-not-connected = Not connected
page-connect = Connect
page-connect-title = Connect { $provider }?
page-connect-text = You can then sign in with { $provider }, too. We tell you by email that it was connected.
page-disconnect = Disconnect
page-disconnect-title = Disconnect { $provider }?
page-disconnect-text = You can then no longer sign in with { $provider }, and your other devices are signed out.
page-password-title = Your password
page-password-text = Your other devices are then signed out. We tell you by email that your password was changed.
page-password-old = Password until now
page-password-new = New password
page-password-is-set = Set
page-password-is-none = You have none yet.
page-preferred = Asked for first
page-preferred-title = Asked for first
page-preferred-text = What do you want to be asked for first when you sign in?
page-email-factor = Codes by email
page-email-factor-text = After your password we send a code to your email address.
page-email-factor-on = Turn codes by email on
page-email-factor-on-text = From then on we send a code to { $email } whenever you sign in. Let us try it now. Your other devices are then signed out.
page-email-factor-off = Turn codes by email off
page-email-factor-off-text = From then on your authenticator app alone is asked for when you sign in.
page-email-factor-only = This is your only second step, and it cannot be turned off. Set up an authenticator app first; then you can.
page-code-send = Send me a code
page-code-sent = We have sent a code to { $email }.
page-app-factor = Authenticator app
page-app-factor-text = An app on your phone shows a new code every half minute. It works without a network.
page-app-factor-on = Set up an authenticator app
page-app-factor-off = Turn your authenticator app off
page-app-factor-off-text = From then on codes by email alone are asked for when you sign in. Your recovery codes become void.
page-app-factor-only = This is your only second step, and it cannot be turned off. Turn codes by email on first; then you can.
page-app-scan = Scan this picture
page-app-scan-text = Open your authenticator app, add an account, and point the camera here.
page-app-qr = The key for your authenticator app as a QR code
page-app-by-hand = No camera? Type this key:
page-app-open = Open the app on this device
page-app-keep = Keep your recovery codes
page-app-confirm = Enter the code from the app
page-app-confirm-text = With it the app is on. All your devices are then signed out, and you sign in with the app.
page-recovery-codes = Recovery codes
page-recovery-codes-text = They let you in if you lose your app. Each can be used once.
page-recovery-codes-new = Make new codes
page-recovery-codes-renew = New codes take the place of the former ones, which become void at once. They are shown here once.
page-recovery-codes-keep = Each of these codes lets you in once if you lose your app. They are shown only now: keep them somewhere safe, not on your phone.
page-recovery-codes-kept = I have kept them

## Devices and activity

page-sessions-text = Where you are signed in now. Sign out what you do not know.
page-this-device = This device
page-session-active = Last active
page-session-end = Sign out
page-sessions-end = Sign out everywhere
page-activity-text = What happened to your account, the newest first.
page-activity-none = Nothing yet.
page-activity-refused = Failed
page-activity-register = Registered
page-activity-verify-email = Address confirmed
page-activity-first-factor = Password entered
page-activity-login = Signed in
page-activity-step-up = Confirmed that it is you
page-activity-logout = Signed out
page-activity-end-session = Device signed out
page-activity-end-all-sessions = Signed out everywhere
page-activity-reuse-refresh-token = Suspicious session ended
page-activity-enable-second-factor = Second step turned on
page-activity-disable-second-factor = Second step turned off
page-activity-prefer-second-factor = Another second step is asked for first
page-activity-renew-recovery-codes = New recovery codes
page-activity-request-password-reset = Link for a new password asked for
page-activity-reset-password = New password set with a link
page-activity-change-password = Password changed
page-activity-add-password = Password set
page-activity-request-email-change = Another address asked for
page-activity-change-email = Address changed
page-activity-change-profile = Name changed
page-activity-change-avatar = Picture changed
page-activity-connect-provider = Provider connected
page-activity-disconnect-provider = Provider disconnected
page-activity-delete-account = Account deleted
page-activity-create-guest = Came as a guest
page-activity-convert-guest = Made an account of a guest
page-activity-grant-admin = Made an administrator
page-activity-revoke-admin = No administrator any more
page-activity-lock-account = Account locked
page-activity-unlock-account = Account unlocked
page-activity-reset-second-factors = Second steps removed by an administrator
page-activity-export-account = Data of the account exported
page-activity-create-group = Group made
page-activity-change-group = Group changed
page-activity-delete-group = Group deleted
page-activity-add-member = Put into a group
page-activity-remove-member = Taken out of a group
page-activity-rotate-keys = Keys of the server replaced
page-activity-send-mail = A mail could not be sent

## What is said of something that cannot be done

error-other = Something went wrong on our side. Please try again in a moment.
error-email = Please enter one email address, such as name@example.com.
error-name = Please enter a name of 1 to 100 characters.
error-code = A code has six digits.
error-password-short = { $number ->
    [one] This password is too short. Take at least one character.
   *[other] This password is too short. Take at least { $number } characters.
}
error-password-long = This password is too long. Take at most { $number } bytes.
error-password-common = This is one of the most common passwords. Please choose another one.
error-password-known = Please take a password that is not your name, your address or the name of this application.
error-password-weak = This password is easy to guess. Take several uncommon words, or a longer sentence.
error-password-classes = Take lower-case and upper-case letters, digits and symbols.
error-password-leaked = This password was leaked from some other service. Please choose another one.
error-invalid-credentials = The email address or the password is wrong.
error-missing-password-parameter = Please enter your password.
error-wrong-two-factor-code = The code is wrong. No tries are left for now.
error-wrong-code-left = { $left ->
    [0] The code is wrong, and does not count any more. Ask for a new one.
    [one] The code is wrong. You have one more try.
   *[other] The code is wrong. You have { $left } more tries.
}
error-two-factor-code-expired = This code does not count any more. Ask for a new one.
error-wrong-totp-recovery-code = The recovery code is wrong, or was used before. No tries are left for now.
error-wrong-recovery-code-left = { $left ->
    [one] The recovery code is wrong, or was used before. You have one more try.
   *[other] The recovery code is wrong, or was used before. You have { $left } more tries.
}
error-too-many-attempts = { $minutes ->
    [one] Too many wrong tries. Please wait a minute.
   *[other] Too many wrong tries. Please wait { $minutes } minutes.
}
error-ip-login-rate-limit-exceeded = { $minutes ->
    [one] Too many wrong tries from your network. Please wait a minute.
   *[other] Too many wrong tries from your network. Please wait { $minutes } minutes.
}
error-ip-rate-limit-exceeded = Too many requests from your network. Please wait a moment.
error-user-rate-limit-exceeded = Too many requests. Please wait a moment.
error-email-cooldown-active = { $seconds ->
    [one] A mail was sent a moment ago. You can ask for another one in a second.
   *[other] A mail was sent a moment ago. You can ask for another one in { $seconds } seconds.
}
error-email-send-failure = The mail could not be sent. Please try again in a moment.
error-email-disabled = This server sends no mails at present.
error-registration-disabled = Nobody can register here by themselves. Ask the operator for an account.
error-guests-disabled = There are no guests here. Register, or sign in.
error-origin-not-allowed = This form was sent from elsewhere. Please open the page anew, and try again.
error-resource-not-found = There is no page at this address. It may have moved, or the link was cut short.
error-server-overloaded = There is too much to do at the moment. Please try again in a few seconds.
error-database-failure = Nothing was changed, because our database did not answer. Please try again in a moment.
error-conflict = Somebody changed the same thing at the same time. Please try again.
error-session-expired = Your session has ended. Please sign in again.
error-step-up-token-creation-forbidden = This belongs to another session. Please start again.
error-picture = Please choose a JPEG, PNG, GIF or WebP file that is not damaged and not too large.
error-payload-too-large = That is too large.
error-old-password = This is not your password until now.
error-sure = Please tick the box first.
error-email-taken = Another account has this address. Please choose another one.
error-guest-email-taken = This address has an account already. Sign in with it, or choose another address.
error-cannot-disable-only-two-factor-method = This is your only second step. Set up another one first.
error-two-factor-method-disabled = This second step is off.
error-cannot-disconnect-last-provider = This is your only way to sign in. Set a password first.
error-provider-not-found = Your account is not connected to this provider.
error-no-password-provider = Your account has no password. Please set one first.
error-at-least-one-admin-required = You are the only administrator. Make somebody else one first.
error-post-commit-side-effect-failure = Your change is stored, but something that had to follow failed. Do not repeat it.

## Coming back from a provider

page-oauth2-error-title = That did not work
page-oauth2-error-again = Back to the start
page-oauth2-error-authentication-failed = The sign-in was cancelled or refused, and nothing was changed. Please try again, or sign in another way.
page-oauth2-error-state-parameter-missing = The way back was incomplete: a part of the address is missing. Please start again.
page-oauth2-error-state-expired = You were away for more than ten minutes. Please start again.
page-oauth2-error-invalid-state = This sign-in was begun in another browser, or used before. Please start again, and stay in one browser.
page-oauth2-error-user-already-authenticated = You are signed in already. To sign in as somebody else, sign out first.
page-oauth2-error-email-already-registered = There is an account with this email address already. We have mailed to it how to sign in. Once you are in, you can connect the provider in your settings.
page-oauth2-error-session-token-missing = The sign-in was not begun on our page. Please open our page, and start from there.
page-oauth2-error-session-token-expired = The page was open for too long. Please open it again, and start from there.
page-oauth2-error-invalid-session-token = The sign-in was not begun as it should be. Please open our page again, and start from there.
page-oauth2-error-sub-claim-missing = The provider did not say who you are. Please sign in another way, and tell whoever runs this application.
page-oauth2-error-email-claim-missing = The provider told us no email address that you have proved to it. Please verify your address there, allow us to read it, and try again.
page-oauth2-error-provider-already-connected = Your account is connected to this provider already. There is nothing to do.
page-oauth2-error-connected-to-another-principal = Your account at the provider belongs to another account here. Sign in with that one, or disconnect it there first.
page-oauth2-error-connection-token-expired = The request to connect the provider is too old. Please ask for it again in your settings.
page-oauth2-error-invalid-connection-token = The request to connect the provider is not of this account and device. Please ask for it again in your settings.
page-oauth2-error-connection-token-provider-mismatch = You asked to connect another provider than this one. Please ask for it again in your settings.
page-oauth2-error-step-up-missing = To connect a provider, first confirm that it is you. Then ask for it again in your settings.
page-oauth2-error-step-up-token-expired = It is too long ago that you confirmed that it is you. Please confirm it again, and then connect the provider.
page-oauth2-error-invalid-step-up-token = What confirmed that it is you belongs to another account or device. Please confirm it again, and then connect the provider.
page-oauth2-error-access-token-missing = You are not signed in any more. Please sign in, and try again.
page-oauth2-error-invalid-access-token = Your sign-in does not count here. Please sign in again, and try once more.
page-oauth2-error-access-token-expired = Your sign-in has ended meanwhile. Please sign in again, and try once more.
page-oauth2-error-wrong-account-authenticated = You signed in at the provider with another account than the one connected here. Please choose the right one there.
page-oauth2-error-server-error = Something went wrong on our side. Please try again in a moment.
