### What mails say. Subjects and previews are shown on locked screens: no code or link stands in them.

## In every mail

mail-greeting = Hello { $name },
mail-greeting-nameless = Hello,
mail-footer = This mail concerns an account at { $app } with your email address.
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

## Somebody registered with a taken address

mail-registration-alert-subject = You already have an account at { $app }
mail-registration-alert-preheader = Somebody tried to register with your email address.
mail-registration-alert-title = You already have an account
mail-registration-alert-text = Somebody has just tried to register at { $app } with your email address. An account with it already exists, so nothing was changed.
mail-registration-alert-you = Was it you? Then simply sign in with your existing account.
mail-registration-alert-button = Sign in
mail-registration-alert-unasked = Was it not you? Then there is nothing to do. Your account is safe.

## How an account without a password signs in

mail-identity-provider-info-subject = How to sign in to { $app }
mail-identity-provider-info-preheader = Your account has no password. This is how you sign in.
mail-identity-provider-info-title = How you sign in
mail-identity-provider-info-text = Somebody has just tried to sign in to your { $app } account with a password. Your account has none.
mail-identity-provider-info-providers = Please sign in with: { $providers }
mail-identity-provider-info-button = Sign in
mail-identity-provider-info-unasked = Was it not you? Then there is nothing to do. Nobody has been signed in.

## Something about the account's security changed

mail-security-alert-preheader = Please check whether this was you.
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
mail-security-alert-you = Was it you? Then there is nothing to do.
mail-security-alert-unasked = Was it not you? Then open your security settings now, end all sessions and change your password.
mail-security-alert-button = Open security settings
mail-device-time = Time
mail-device-place = Place
mail-device-address = Network address
mail-device-device = Device
mail-device-method = Method
mail-device-unknown = unknown
mail-device-browser-on-os = { $browser } on { $os }
mail-method = { $method ->
    [totp] Authenticator app
   *[email] Code by email
}
