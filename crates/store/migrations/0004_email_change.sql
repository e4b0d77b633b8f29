-- The address that an account is about to have, with the session that asked for it.

create table email_change (
    account_id uuid primary key references account (id) on delete cascade,
    session_id uuid not null references session (id) on delete cascade,
    credentials bigint not null,
    email bytea not null,
    digest bytea not null,
    expires_at bigint not null
);
create index email_change_session on email_change (session_id);
create index email_change_expires on email_change (expires_at);
