-- Fills a database with accounts that nobody signs in to, each with sessions, in the likeness of one that is there.
-- Its variables: how many accounts there are to be, and how many sessions each is to have. No server may run.

\set ON_ERROR_STOP on
\set QUIET on

-- The likeness fits together, so what is like it does; asking for each row whether it does takes most of the time.
set session_replication_role = replica;
select set_config('populate.there', count(*)::text, false) as there from account \gset

-- Adds rows that differ from the one that is there in these columns.
create function pg_temp.fill(filled text, others jsonb, numbers text) returns void language plpgsql as $$
declare
    columns text;
    likeness text;
begin
    select string_agg(quote_ident(column_name), ', '),
        string_agg(coalesce(others ->> column_name, 'alike.' || quote_ident(column_name)), ', ')
    into columns, likeness
    from information_schema.columns where table_schema = 'public' and table_name = filled;
    execute format(
        'insert into %I (%s) select %s from (select * from %I limit 1) as alike, %s',
        filled, columns, likeness, filled, numbers
    );
end $$;

-- Names grow with time, as those that the server gives do.
create function pg_temp.name(account bigint, part bigint) returns uuid language sql immutable as $$
    select (lpad(to_hex(account), 12, '0') || '70008000' || lpad(to_hex(part), 12, '0'))::uuid
$$;

select format('generate_series(%s::bigint, %s) as account', :there + 1, :accounts) as them \gset
select format(
    'generate_series(%s::bigint, %s) as number, lateral (select number / %s as account, number %% %s as part) as split',
    (:there + 1) * :sessions, (:accounts + 1) * :sessions - 1, :sessions, :sessions
) as theirs \gset

select pg_temp.fill('account', '{"id": "pg_temp.name(account, 0)"}', :'them') \g /dev/null
select pg_temp.fill(
    'account_index',
    '{"digest": "sha256(account::text::bytea)", "account_id": "pg_temp.name(account, 0)"}',
    :'them'
) \g /dev/null
select pg_temp.fill(
    'session',
    '{"id": "pg_temp.name(account, part)", "account_id": "pg_temp.name(account, 0)",
      "refresh": "sha256(number::text::bytea)"}',
    :'theirs'
) \g /dev/null

-- Now, for otherwise the server does it while something is measured.
vacuum (analyze);
checkpoint;
