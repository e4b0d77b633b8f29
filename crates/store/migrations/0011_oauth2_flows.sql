-- People on their way to a provider and back: a row each, good for one return in the browser that left.

create table oauth2_flow (
    id uuid primary key,
    browser bytea not null,
    detail bytea not null,
    expires_at bigint not null
);
create index oauth2_flow_expires on oauth2_flow (expires_at);
