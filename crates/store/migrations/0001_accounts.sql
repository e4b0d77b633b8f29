-- One text for SQLite and PostgreSQL. Times are microseconds since the Unix epoch; sealed values and digests are bytea.

create table data_key (
    id text primary key,
    purpose text not null,
    state text not null,
    wrapped bytea not null,
    created_at bigint not null
);
create unique index data_key_current on data_key (purpose) where state = 'current';

create table account (
    id uuid primary key,
    version bigint not null,
    epoch bigint not null,
    credentials bigint not null,
    name bytea not null,
    roles text not null,
    created_at bigint not null,
    last_active bigint not null,
    email bytea,
    email_index bytea unique,
    email_verified boolean not null,
    password bytea,
    two_factor_email boolean not null,
    two_factor_totp boolean not null,
    two_factor_preferred text
);

create table session (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    epoch bigint not null,
    confirmed bigint not null,
    generation bigint not null,
    refresh bytea not null,
    factors text not null,
    device bytea not null,
    created_at bigint not null,
    last_active bigint not null,
    idle_until bigint not null,
    expires_at bigint not null
);
create index session_account on session (account_id);
create index session_expires on session (expires_at);

create table challenge (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    expires_at bigint not null
);
create index challenge_expires on challenge (expires_at);

create table email_code (
    account_id uuid not null references account (id) on delete cascade,
    purpose text not null,
    digest bytea not null,
    attempts bigint not null,
    expires_at bigint not null,
    primary key (account_id, purpose)
);

create table totp (
    account_id uuid primary key references account (id) on delete cascade,
    secret bytea not null,
    last_step bigint not null
);

create table recovery_code (
    account_id uuid not null references account (id) on delete cascade,
    digest bytea not null,
    primary key (account_id, digest)
);

create table second_factor_guard (
    account_id uuid primary key references account (id) on delete cascade,
    consecutive bigint not null
);

create table second_factor_failure (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    failed_at bigint not null
);
create index second_factor_failure_account on second_factor_failure (account_id, failed_at);

create table login_guard (
    subject bytea primary key,
    failures bigint not null,
    since bigint not null,
    blocked_until bigint not null
);

create table email_verification (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    digest bytea not null,
    claim bytea,
    created_at bigint not null,
    expires_at bigint not null
);
create index email_verification_account on email_verification (account_id);

create table mail_cooldown (
    subject bytea primary key,
    next_at bigint not null
);

create table outbox (
    id uuid primary key,
    kind text not null,
    recipient bytea not null,
    letter bytea not null,
    locale text not null,
    state text not null,
    attempts bigint not null,
    created_at bigint not null,
    next_at bigint not null,
    not_after bigint,
    problem text
);
create index outbox_due on outbox (state, next_at);
create index outbox_created on outbox (created_at);
