-- Mails that left to an address are counted where everything is that may happen so often in a window.

insert into quota (subject, used, ends_at) select subject, sent, until from mail_budget;
drop table mail_budget;
