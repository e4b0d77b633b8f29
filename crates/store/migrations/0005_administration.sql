-- Administration: one row that whoever takes an administrator away locks first, and what lists of accounts are found by.

create table admin_guard (
    id bigint primary key
);
insert into admin_guard (id) values (1);

create index account_roles on account (roles, created_at, id);
create index identity_provider on identity (provider, account_id);
