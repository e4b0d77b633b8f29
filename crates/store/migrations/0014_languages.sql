-- The language that somebody chose to read pages in.

alter table account add column language text;
