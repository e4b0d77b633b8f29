### What pages say.

## Choosing a new password

page-password-reset-title = Choose a new password
page-password-reset-text = All your devices are then signed out. Your second factors stay as they are.
page-password-reset-field = New password
page-password-reset-button = Save the new password
page-password-reset-unasked = You did not ask for this? Then close this page: nothing happens.
page-password-reset-unfit = This password cannot be used. Take a longer one that is hard to guess, without your name or address in it.
page-password-reset-busy = Too many tries. Please wait a few minutes, and then try again.
page-password-reset-done-title = Your new password is set
page-password-reset-done = Sign in with it. All your devices were signed out.
page-password-reset-expired-title = The link is too old
page-password-reset-expired = Its time has passed, and nothing was changed. Ask for a new one.
page-password-reset-invalid-title = The link does not count any more
page-password-reset-invalid = It was used, replaced by a newer one, or cut short on its way. Open the newest mail, or ask for a new link.
