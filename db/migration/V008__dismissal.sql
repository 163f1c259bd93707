-- Dismissals that reach further: a word or a whole check, in an article or on the desk; and terms that were agreed on instead.

alter table dismissal drop constraint dismissal_pk;
alter table dismissal add column id bigint generated always as identity;
alter table dismissal add constraint dismissal_pk primary key (id);
alter table dismissal alter column article_id drop not null;
alter table dismissal alter column code drop not null;
alter table dismissal alter column quote drop not null;
alter table dismissal alter column suggestion drop not null;
alter table dismissal add column issue_id bigint;
alter table dismissal add column term_id bigint;
alter table dismissal add column reason text not null default '';
alter table dismissal add constraint dismissal_says_something check (code is not null or quote is not null);
alter table dismissal add constraint dismissal_issue_fk foreign key (issue_id) references issue (id) on delete set null;
alter table dismissal add constraint dismissal_term_fk foreign key (term_id) references term (id) on delete cascade;
alter table dismissal add constraint dismissal_unique unique nulls not distinct (article_id, code, quote, suggestion);
comment on table dismissal is 'What the checks are not to say again';
comment on column dismissal.article_id is 'Null: on the whole desk';
comment on column dismissal.code is 'Null: whatever check says it';
comment on column dismissal.quote is 'Null: whatever text it is about';
comment on column dismissal.suggestion is 'Null: whatever it suggests';
comment on column dismissal.term_id is 'The term that was agreed on with it, and goes with it';
create index dismissal_issue on dismissal (issue_id);

create table article_check (
    article_id   bigint not null,
    checked_with text   not null,
    constraint article_check_pk primary key (article_id),
    constraint article_check_article_fk foreign key (article_id) references article (id) on delete cascade
);
comment on table article_check is 'What the checks went by when they last ran on an article; others since: they run again';
