-- What an account signed in from before (devices and countries, as keyed digests), and what may happen so often in a window.

create table familiar (
    digest bytea primary key,
    account_id uuid not null references account (id) on delete cascade,
    kind text not null,
    last_seen bigint not null
);
create index familiar_account on familiar (account_id, kind, last_seen);
create index familiar_last_seen on familiar (last_seen);

create table quota (
    subject bytea primary key,
    used bigint not null,
    ends_at bigint not null
);
create index quota_ends on quota (ends_at);
