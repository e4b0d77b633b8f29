### What mails say. Subjects and previews are shown on locked screens: no code or link stands in them.

## In every mail

mail-greeting = Hello { $name },
mail-greeting-nameless = Hello,
mail-footer = This mail concerns an account at { $app } with your email address.
mail-footer-no-account = Somebody entered your email address at { $app }. There is no account with it.
mail-footer-help = Questions? Write to { $email }.
mail-link-fallback = If the button does not work, copy this address into your browser:
mail-date = { $day } { $month } { $year }, { $time } UTC
mail-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

## A code by email

mail-email-authentication-subject = Your { $app } verification code
mail-email-authentication-preheader = Open this mail to see the code you asked for.
mail-email-authentication-title = Your verification code
mail-email-authentication-login = Enter this code to finish signing in to { $app }.
mail-email-authentication-step-up = Enter this code to confirm at { $app } that it is you.
mail-email-authentication-manage = Enter this code to change the two-step verification of your { $app } account.
mail-code-validity = { $minutes ->
    [one] It is valid for one minute and works once.
   *[other] It is valid for { $minutes } minutes and works once.
}
mail-code-keep = Never pass this code on. Nobody at { $app } will ask you for it.
mail-code-unasked-login = You did not try to sign in? Then somebody may know your password. Please choose a new one:
mail-code-unasked-session = You did not ask for this code? Then somebody else may be signed in to your account. Please check your security settings:

## Verifying an address

mail-email-verification-subject = Please confirm your email address for { $app }
mail-email-verification-preheader = One click, and your account is ready.
mail-email-verification-title = Confirm your email address
mail-email-verification-text = Please confirm that this email address belongs to you and should be used for your { $app } account.
mail-email-verification-button = Confirm email address
mail-email-verification-validity = { $hours ->
    [one] The link is valid for one hour and works once.
   *[other] The link is valid for { $hours } hours and works once.
}
mail-email-verification-unasked = You did not ask for this? Then simply ignore this mail. Without your confirmation nothing happens.
mail-email-change-subject = Please confirm your new email address for { $app }
mail-email-change-preheader = One click, and your account has its new address.
mail-email-change-title = Confirm your new email address
mail-email-change-text = Please confirm that this email address belongs to you and should become the address of your { $app } account. Until then the account keeps the address that it has.
mail-email-change-unasked = You did not ask for this? Then simply ignore this mail. Without your confirmation nothing changes.

## Choosing a new password

mail-password-reset-subject = Choose a new password for { $app }
mail-password-reset-preheader = Only if you asked for it. Otherwise your password stays as it is.
mail-password-reset-title = Choose a new password
mail-password-reset-text = Somebody, probably you, asked for a new password for your { $app } account. You can choose it here.
mail-password-reset-button = Choose a new password
mail-password-reset-validity = { $minutes ->
    [one] The link is valid for one minute and works once.
   *[other] The link is valid for { $minutes } minutes and works once.
}
mail-password-reset-after = All your devices are then signed out. Your second factors stay as they are.
mail-password-reset-unasked = You did not ask for this? Then simply ignore this mail, and do not pass the link on. Your password stays as it is.

## Somebody asked for a new password, and there is no account

mail-no-account-info-subject = You have no account at { $app } with this address
mail-no-account-info-preheader = Somebody asked for a new password with your email address.
mail-no-account-info-title = No account with this address
mail-no-account-info-text = Somebody has just asked for a new password at { $app } with your email address. There is no account with it.
mail-no-account-info-you = Was it you? Then you may have used another address, or you have not registered yet.
mail-no-account-info-button = Open { $app }
mail-no-account-info-unasked = Was it not you? Then there is nothing to do.

## Somebody signed in

mail-login-alert-subject = New sign-in to { $app }
mail-login-alert-preheader = Please check whether this was you.
mail-login-alert-title = New sign-in
mail-login-alert-text = Somebody has just signed in to your { $app } account.

## Somebody registered with a taken address

mail-registration-alert-subject = You already have an account at { $app }
mail-registration-alert-preheader = Somebody tried to register with your email address.
mail-registration-alert-title = You already have an account
mail-registration-alert-text = Somebody has just tried to register at { $app } with your email address. An account with it already exists, so nothing was changed.
mail-registration-alert-you = Was it you? Then simply sign in with your existing account.
mail-registration-alert-button = Sign in
mail-registration-alert-unasked = Was it not you? Then there is nothing to do. Your account is safe.

## How an account signs in, for those who tried another way

mail-identity-provider-info-subject = How to sign in to { $app }
mail-identity-provider-info-preheader = This is how you sign in to your account.
mail-identity-provider-info-title = How you sign in
mail-identity-provider-info-text = { $password ->
    [yes] Somebody has just tried to get into your { $app } account in a way that is not set up for it.
   *[no] Somebody has just tried to use a password for your { $app } account. Your account has none.
}
mail-identity-provider-info-ways = Please sign in with: { $ways }
mail-identity-provider-info-button = Sign in
mail-identity-provider-info-unasked = Was it not you? Then there is nothing to do. Nobody has been signed in.
mail-list = { $list }, { $next }
mail-way-password = your password

## Something about the account's security changed

mail-security-alert-preheader = Please check whether this was you.
mail-security-alert-email-changed-subject = The email address of your { $app } account was changed
mail-security-alert-email-changed-title = Email address changed
mail-security-alert-email-changed-text = { $mailbox ->
    [former] Your { $app } account has a new email address. From now on its mails go there and no longer to this mailbox.
   *[current] Your { $app } account now has this email address. From now on its mails come here.
}
mail-security-alert-password-changed-subject = Your { $app } password was changed
mail-security-alert-password-changed-title = Password changed
mail-security-alert-password-changed-text = The password of your { $app } account was changed. Other devices were signed out.
mail-security-alert-two-factor-added-subject = Two-step verification was extended at { $app }
mail-security-alert-two-factor-added-title = Two-step verification added
mail-security-alert-two-factor-added-text = { $method ->
    [totp] An authenticator app was added to your { $app } account as a second step for signing in.
   *[email] Codes by email were added to your { $app } account as a second step for signing in.
}
mail-security-alert-two-factor-removed-subject = Two-step verification was reduced at { $app }
mail-security-alert-two-factor-removed-title = Two-step verification removed
mail-security-alert-two-factor-removed-text = { $method ->
    [totp] The authenticator app no longer protects your { $app } account as a second step for signing in.
   *[email] Codes by email no longer protect your { $app } account as a second step for signing in.
}
mail-security-alert-oauth-connected-subject = A way to sign in was added at { $app }
mail-security-alert-oauth-connected-title = Way to sign in added
mail-security-alert-oauth-connected-text = From now on { $provider } can be used to sign in to your { $app } account.
mail-security-alert-oauth-disconnected-subject = A way to sign in was removed at { $app }
mail-security-alert-oauth-disconnected-title = Way to sign in removed
mail-security-alert-oauth-disconnected-text = { $provider } can no longer be used to sign in to your { $app } account.
mail-security-alert-refresh-token-reused-subject = We ended a suspicious session at { $app }
mail-security-alert-refresh-token-reused-title = A session was ended
mail-security-alert-refresh-token-reused-text = A sign-in token of your { $app } account that had already been exchanged was used again. It may have been copied, so we ended this session. Signing in again is safe.
mail-security-alert-recovery-code-used-subject = A recovery code was used at { $app }
mail-security-alert-recovery-code-used-title = A recovery code was used
mail-security-alert-recovery-code-used-text = Somebody signed in to your { $app } account with a recovery code. { $left ->
    [0] No recovery code is left.
    [1] One recovery code is left.
   *[other] { $left } recovery codes are left.
} Set your authenticator app up anew to get new ones.
mail-security-alert-recovery-codes-renewed-subject = New recovery codes at { $app }
mail-security-alert-recovery-codes-renewed-title = New recovery codes
mail-security-alert-recovery-codes-renewed-text = New recovery codes were made for your { $app } account. The former ones no longer work.
mail-security-alert-few-recovery-codes-left-subject = Your recovery codes at { $app } are running out
mail-security-alert-few-recovery-codes-left-title = Recovery codes are running out
mail-security-alert-few-recovery-codes-left-text = { $left ->
    [0] Your { $app } account has no recovery code left.
    [1] Your { $app } account has one recovery code left.
   *[other] Your { $app } account has { $left } recovery codes left.
} Make new ones in your security settings, so that you can still sign in if you lose your authenticator app.
mail-security-alert-second-factor-failures-subject = Failed sign-ins at { $app }
mail-security-alert-second-factor-failures-title = The second step failed several times
mail-security-alert-second-factor-failures-text = Somebody knew the password of your { $app } account and then failed several times at the second step. Nobody got in this way.
mail-security-alert-sign-in-paused-subject = Signing in to { $app } is paused
mail-security-alert-sign-in-paused-title = Signing in is paused
mail-security-alert-sign-in-paused-text = Several wrong passwords were tried for your { $app } account. Signing in with the password is paused for a while. Nobody got in this way.
mail-security-alert-account-locked-subject = Your { $app } account was locked
mail-security-alert-account-locked-title = Account locked
mail-security-alert-account-locked-text = An administrator has locked your { $app } account. All devices were signed out, and nobody can sign in until it is unlocked.
mail-security-alert-factors-reset-subject = Two-step verification was reset at { $app }
mail-security-alert-factors-reset-title = Two-step verification reset
mail-security-alert-factors-reset-text = An administrator has removed the second factors of your { $app } account. Please set them up again after you have signed in.
mail-security-alert-you = Was it you? Then there is nothing to do.
mail-security-alert-unasked-settings = Was it not you? Then open your security settings now, end all sessions and change your password.
mail-security-alert-unasked-password = Was it not you? Then please choose a new password now, one that you use nowhere else.
mail-security-alert-unasked-support = If you know of this, there is nothing to do. Otherwise write to { $email } at once.
mail-security-alert-button = Open security settings
mail-security-alert-button-password = Choose a new password
mail-device-time = Time
mail-device-place = Place
mail-device-address = Network address
mail-device-device = Device
mail-device-method = Method
mail-device-unknown = unknown
mail-device-fact = { $label }: { $value }
mail-device-browser-on-os = { $browser } on { $os }
mail-method = { $method ->
    [totp] Authenticator app
   *[email] Code by email
}

## Whether mails arrive

mail-test-subject = Test mail from { $app }
mail-test-preheader = Mails from { $app } reach you.
mail-test-title = It works
mail-test-text = Mails from { $app } reach this mailbox, and this is how they look.
mail-test-footer = Somebody who runs { $app } sent this mail to try it out.
