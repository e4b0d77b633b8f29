-- Guests that were not here for long are found quickly. A picture that no account has is listed until its files are gone.

create index account_guest on account (last_active) where email is null;

create table abandoned_picture (
    name text primary key,
    due_at bigint not null
);
create index abandoned_picture_due on abandoned_picture (due_at);
