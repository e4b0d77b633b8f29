-- Keys that change while the server runs: which stand ready, how far a rotation is, and who is at it.

alter table data_key add column changed_at bigint not null default 0;
create unique index data_key_next on data_key (purpose) where state = 'next';

create table rotation (
    purpose text primary key,
    began_at bigint not null,
    finished_at bigint,
    succeeded_at bigint,
    done bigint not null,
    total bigint not null,
    problem text
);

create table lease (
    name text primary key,
    holder uuid not null,
    until bigint not null
);

-- An address is found by one key and unique under each: a row for every live key. account.email_index stays empty,
-- because SQLite drops no column that is unique.
create table account_index (
    digest bytea primary key,
    key_id text not null,
    account_id uuid not null references account (id) on delete cascade
);
create index account_index_account on account_index (account_id, key_id);
create index account_index_key on account_index (key_id);
insert into account_index (digest, key_id, account_id)
    select email_index, (select id from data_key where purpose = 'blind-index' and state = 'current'), id
    from account where email_index is not null;
update account set email_index = null where email_index is not null;

-- The same for identities. The table begins anew: so far nobody could sign in through a provider.
drop table identity;
create table identity (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    provider text not null,
    subject bytea not null,
    created_at bigint not null,
    unique (account_id, provider)
);
create table identity_index (
    digest bytea primary key,
    key_id text not null,
    identity_id uuid not null references identity (id) on delete cascade
);
create index identity_index_identity on identity_index (identity_id, key_id);
create index identity_index_key on identity_index (key_id);

alter table recovery_code add column created_at bigint not null default 0;
