-- A dismissal that is taken back stays where it is: who let the checks speak again, and when, is known for good.

alter table dismissal
    add column taken_back_by   bigint,
    add column taken_back_at   timestamptz,
    add column taken_back_with uuid;
alter table dismissal add constraint dismissal_taken_back_by_fk foreign key (taken_back_by) references person (id);
alter table dismissal add constraint dismissal_taken_back_whole check (
    (taken_back_by is null) = (taken_back_at is null) and (taken_back_by is null) = (taken_back_with is null));
comment on column dismissal.taken_back_by is 'Null while it stands';
comment on column dismissal.taken_back_with is 'The command that took it back';

-- Of those that stand alone; by digests, since an index holds no text of any length.
alter table dismissal drop constraint dismissal_unique;
create unique index dismissal_standing on dismissal (article_id, code, md5(quote), md5(suggestion))
    nulls not distinct where taken_back_at is null;

-- How many findings each keeps quiet.
create index issue_dismissed on issue (article_id, code) where status = 'DISMISSED' and origin = 'CHECK';
