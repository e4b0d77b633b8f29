-- Links that reset a password, one for an account, and how many mails left to an address.

create table password_reset (
    account_id uuid primary key references account (id) on delete cascade,
    digest bytea not null,
    expires_at bigint not null
);
create index password_reset_expires on password_reset (expires_at);

create table mail_budget (
    subject bytea primary key,
    sent bigint not null,
    until bigint not null
);
create index mail_budget_until on mail_budget (until);
