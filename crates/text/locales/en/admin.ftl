### What is said to those who administer, and to whoever becomes the first of them.

## On every page of the administration

admin-title = Administration
admin-users = People
admin-groups = Groups
admin-audit = Record
admin-keys = Keys
admin-mails = Mails
admin-health = Health
admin-done = Done. It stands in the record.
admin-none = Nothing found.
admin-total = Found: { $number }
admin-search = Search
admin-any = Any
admin-more = More conditions
admin-previous = Previous page
admin-next = Next page
admin-add = Add
admin-remove = Remove
admin-refresh = Look again

## People

admin-who = Email address or account id
admin-role = Role
admin-role-guest = Guest
admin-role-user = User
admin-role-admin = Administrator
admin-group = Group
admin-way-in = Signs in with
admin-order = Order
admin-order-newest = Newest first
admin-order-oldest = Oldest first
admin-order-active = Last active first
admin-order-name = By name (up to 1000 accounts)
admin-created = Registered
admin-created-from = Registered from
admin-created-until = Registered before
admin-active = Last active
admin-active-from = Active from
admin-active-until = Active before
admin-locked = Locked
admin-locked-since = Locked since
admin-id = Account id
admin-none-of-it = None
admin-act-lock-title = Lock the account
admin-act-lock-text = { $name } is signed out everywhere at once, and cannot sign in until you unlock the account.
admin-act-unlock-title = Unlock the account
admin-act-unlock-text = { $name } can sign in again.
admin-act-reset-factors-title = Remove the second steps
admin-act-reset-factors-text = For somebody who has lost theirs: { $name } is signed out everywhere, and from then on signs in without a second step. Make sure first that it is they who ask you.
admin-act-end-sessions-title = Sign out everywhere
admin-act-end-sessions-text = Every device of { $name } is signed out at once.
admin-act-grant-title = Make an administrator
admin-act-grant-text = { $name } may then do everything that you can do here.
admin-act-revoke-title = Take the role away
admin-act-revoke-text = { $name } is then no administrator any more.
admin-act-delete-title = Delete the account
admin-act-delete-text = The account of { $name } is deleted at once, with everything that belongs to it. Nobody can bring it back.

## Groups

admin-groups-text = A group is named in the tokens of its members, so that applications know it.
admin-group-new = New group
admin-group-key = Key
admin-group-key-hint = Up to 64 letters, digits, dots, dashes and underscores. It never changes.
admin-group-names = Names
admin-group-language = Language
admin-group-language-hint = A tag, such as de or pt-BR.
admin-group-language-add = Add a language
admin-group-description = Description
admin-group-members = Members
admin-group-members-show = Show the members
admin-group-member-add = Add a member
admin-group-delete-title = Delete the group
admin-group-delete-text = Its members leave it, and stay what they are otherwise.

## The record

admin-audit-text = What happened on this server, the newest first.
admin-audit-kind = What
admin-audit-outcome = Outcome
admin-audit-success = Done
admin-audit-failure = Failed
admin-audit-denied = Not allowed
admin-audit-about = About
admin-audit-by = By
admin-audit-after = From
admin-audit-before = Before
admin-reason-wrong-credentials = Wrong password or address
admin-reason-wrong-code = Wrong code
admin-reason-wrong-recovery-code = Wrong recovery code
page-activity-restore-backup = Backup restored
page-activity-retry-mail = Mail to be tried again
page-activity-drop-mail = Mail discarded

## Keys

admin-keys-text = With these keys the server signs, seals and finds what it keeps. Replacing them now and then limits what a stolen one is worth; nobody is signed out by it.
admin-keys-signing = Signing of tokens
admin-keys-sealing = Sealing of what is stored
admin-keys-blind-index = Finding of addresses
admin-keys-digest = Digests of codes and links
admin-keys-since = In use since
admin-keys-ongoing = Being replaced
admin-keys-progress = { $done } of { $total }
admin-keys-failed = The last replacement failed
admin-keys-rotate = Replace the keys
admin-keys-rotate-text = Everything that is stored is sealed anew in the background; meanwhile the server works as ever. Values to be renewed: { $number }

## Mails

admin-mails-text = Mails that are not delivered yet. They are tried again by themselves, at longer and longer intervals.
admin-mails-pending = Waiting
admin-mails-failed = Given up
admin-mail-tries = Tries: { $number }
admin-mail-next = Next try
admin-mail-retry = Try now
admin-mail-drop = Discard

## Health

admin-health-text = Whether the parts of the server work.
admin-health-database = Database
admin-health-cache = Cache
admin-health-up = Answers
admin-health-down = Does not answer
admin-health-version = Version
admin-health-mail-off = Mails are switched off.

## The first administrator

page-first-admin-title = The first administrator
page-first-admin-text = This server has no accounts yet. With the first one you administer it.
page-first-admin-button = Create the account
page-first-admin-void = This link does not count any more. It was used, has expired, or the server was started anew: then its terminal shows another one.
admin-welcome = Welcome! You administer this server now. Protect your account with a second step, under “Security” in your account.

## What cannot be done

error-role-required = Only administrators can open this page.
error-invalid-request = Something here cannot be taken. Please look over what you typed.
error-user-not-found = There is no such account, or not any more.
error-database-entity-not-found = This is not there any more.
error-group-key = This cannot be a key.
error-group-key-exists = There is a group with this key already.
error-invalid-group-translation = Please enter a language tag, a name of 1 to 100 characters, and at most 1000 characters of description. One name has to be in the default language.
error-secret-rotation-ongoing = The keys are being replaced already.
error-admin-who = Please enter one email address or the id of an account.
