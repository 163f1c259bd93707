-- The checks look at an article after what changed it is stored: how often they were asked to, and how far they have come.

alter table article_check add column asked bigint not null default 0;
alter table article_check add column looked bigint not null default 0;
alter table article_check add constraint article_check_not_ahead check (looked <= asked);
comment on column article_check.asked is 'Counts the changes that the checks are to look at';
comment on column article_check.looked is 'The change up to which they have looked; behind asked, they are to look again';
