-- An article's two texts, as they came and as they were cut.

create table article (
    id           bigint generated always as identity,
    source_title text        not null,
    target_title text        not null,
    state        text        not null,
    step         text        not null,
    failure      text,
    received_by  bigint      not null,
    received_at  timestamptz not null,
    constraint article_pk primary key (id),
    constraint article_state_known check (state in
        ('INTAKE', 'IN_REVIEW', 'WITH_DESK', 'APPROVED', 'EXPORTED', 'PUBLISHED', 'REOPENED')),
    constraint article_step_known check (step in
        ('RECEIVED', 'SEGMENTED', 'ALIGNED', 'SEEDED', 'CHECKED')),
    constraint article_received_by_fk foreign key (received_by) references person (id)
);
comment on table article is 'One piece of writing in two languages';
comment on column article.step is 'The last finished step of its way in; a restart resumes after it';
comment on column article.failure is 'Why its way in stopped, as shown to people; null while all is well';
create index article_unfinished on article (id) where step <> 'CHECKED';

create table article_text (
    article_id      bigint  not null,
    side            text    not null,
    file_name       text    not null,
    format          text    not null,
    charset         text    not null,
    byte_order_mark boolean not null,
    original        bytea   not null,
    decoded         text    not null,
    lead            text    not null default '',
    constraint article_text_pk primary key (article_id, side),
    constraint article_text_side_known check (side in ('SOURCE', 'TARGET')),
    constraint article_text_article_fk foreign key (article_id) references article (id) on delete cascade
);
comment on table article_text is 'One side of an article as it came';
comment on column article_text.original is 'The bytes that were received, never changed';
comment on column article_text.decoded is 'The text that was read from them, as given, not normalised';
comment on column article_text.lead is 'What stands before the first segment';

create table segment (
    article_id       bigint not null,
    side             text   not null,
    position         int    not null,
    block            int    not null,
    kind             text   not null,
    furniture_reason text,
    text             text   not null,
    after            text   not null,
    constraint segment_pk primary key (article_id, side, position),
    constraint segment_kind_known check (kind in ('HEADLINE', 'BYLINE', 'LEDE', 'PARAGRAPH', 'QUESTION', 'ANSWER',
        'NOTE', 'CAPTION', 'CREDIT', 'FURNITURE')),
    constraint segment_furniture_has_reason check ((kind = 'FURNITURE') = (furniture_reason is not null)),
    constraint segment_text_fk foreign key (article_id, side)
        references article_text (article_id, side) on delete cascade
);
comment on table segment is 'One sentence-like piece; lead, then every text and after in order, is the decoded text';
comment on column segment.position is 'Reading order on its side, 0-based';
comment on column segment.block is 'Number of the block it stands in, 0-based, never falling along a side';
comment on column segment.kind is 'What its block is; kept with the segment so that a person can strike out a single one';
comment on column segment.after is 'What stands between this piece and the next';
