-- Who may not come in, what an account looks like, the groups it is in, and the providers that vouch for it.

alter table account add column avatar text;
alter table account add column locked_at bigint;

create table account_group (
    key text primary key,
    created_at bigint not null
);

create table group_translation (
    group_key text not null references account_group (key) on delete cascade,
    locale text not null,
    name text not null,
    description text not null,
    primary key (group_key, locale)
);

create table membership (
    account_id uuid not null references account (id) on delete cascade,
    group_key text not null references account_group (key) on delete cascade,
    primary key (account_id, group_key)
);
create index membership_group on membership (group_key);

create table identity (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    provider text not null,
    subject_index bytea not null unique,
    subject bytea not null,
    created_at bigint not null,
    unique (account_id, provider)
);

create index account_created on account (created_at, id);
create index account_last_active on account (last_active, id);
