-- What happened, for whoever has to look it up later. Rows are added, and forgotten when their time is over; none is changed.
-- Accounts and sessions are named without a foreign key, so that rows outlive what they are about.

create table audit (
    id uuid primary key,
    at bigint not null,
    kind text not null,
    outcome text not null,
    account_id uuid,
    actor_id uuid,
    session_id uuid,
    detail bytea not null
);
create index audit_at on audit (at, id);
create index audit_account on audit (account_id, at, id);
