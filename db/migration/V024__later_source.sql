-- The Korean of an article that came without it: when it came, and through whom, is one of the steps of the article as a whole.

alter table milestone drop constraint milestone_kind_known;
alter table milestone add constraint milestone_kind_known check (kind in
    ('HANDED_OVER', 'TAKEN_BACK', 'RETURNED', 'APPROVED', 'EXPORTED', 'PUBLISHED', 'REOPENED', 'SOURCE_ADDED'));
comment on table milestone is 'What happened to which article as a whole, through whom and when; append-only, article.state has what holds';
comment on column milestone.note is 'What the person said to it; of an export its format; of Korean that was added the name of its file';
