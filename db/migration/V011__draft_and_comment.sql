-- What people have typed and not yet saved, and what they say to each other about a row.

create table draft (
    person_id bigint      not null,
    unit_id   bigint      not null,
    version   int         not null,
    base      text        not null,
    text      text        not null,
    typed_at  timestamptz not null,
    constraint draft_pk primary key (person_id, unit_id),
    constraint draft_text_fits check (char_length(text) <= 20000),
    constraint draft_base_fits check (char_length(base) <= 20000),
    constraint draft_person_fk foreign key (person_id) references person (id),
    constraint draft_unit_fk foreign key (unit_id) references translation_unit (id) on delete cascade
);
create index draft_unit_index on draft (unit_id);
comment on table draft is 'A wording under way: nobody''s but its author''s, and no part of any history; gone once saved';
comment on column draft.version is 'Of the row that the person began with';
comment on column draft.base is 'The wording that the person began with';
comment on column draft.typed_at is 'By the clock of the browser it was typed in, but never later than it arrived';

create table comment_thread (
    id          bigint generated always as identity,
    article_id  bigint not null,
    unit_id     bigint not null,
    number      int    not null,
    side        text   not null,
    span_start  int,
    span_end    int,
    quote       text   not null,
    resolved_by bigint,
    resolved_at timestamptz,
    constraint comment_thread_pk primary key (id),
    constraint comment_thread_side_known check (side in ('SOURCE', 'TARGET')),
    constraint comment_thread_span_whole check ((span_start is null) = (span_end is null)),
    constraint comment_thread_resolved_whole check ((resolved_by is null) = (resolved_at is null)),
    constraint comment_thread_article_fk foreign key (article_id) references article (id),
    constraint comment_thread_unit_fk foreign key (unit_id) references translation_unit (id),
    constraint comment_thread_resolved_by_fk foreign key (resolved_by) references person (id)
);
create index comment_thread_unit on comment_thread (unit_id);
create index comment_thread_open on comment_thread (article_id) where resolved_by is null;
comment on table comment_thread is 'A conversation about a row, or about words of it';
comment on column comment_thread.number is 'The revision that the span belongs to';
comment on column comment_thread.span_start is 'UTF-16 code units into the side''s text; null for the whole row';
comment on column comment_thread.quote is 'What stood at the span when the conversation began';

create table comment (
    id           bigint generated always as identity,
    thread_id    bigint      not null,
    author       bigint      not null,
    text         text        not null,
    written_at   timestamptz not null,
    command_id   uuid        not null,
    withdrawn_at timestamptz,
    constraint comment_pk primary key (id),
    constraint comment_command_unique unique (command_id),
    constraint comment_text_fits check (char_length(text) between 1 and 4000),
    constraint comment_thread_fk foreign key (thread_id) references comment_thread (id),
    constraint comment_author_fk foreign key (author) references person (id)
);
create index comment_thread_index on comment (thread_id, id);
comment on table comment is 'What somebody said; it can be withdrawn, and not changed';
comment on column comment.command_id is 'Named by the browser, so that sending it again says nothing twice';

create table comment_mention (
    comment_id bigint not null,
    person_id  bigint not null,
    seen_at    timestamptz,
    constraint comment_mention_pk primary key (comment_id, person_id),
    constraint comment_mention_comment_fk foreign key (comment_id) references comment (id),
    constraint comment_mention_person_fk foreign key (person_id) references person (id)
);
create index comment_mention_person on comment_mention (person_id, comment_id);
comment on table comment_mention is 'Who is named in a comment, and when they looked at it';

-- Nobody puts words into another's mouth, nor into their own of yesterday.
revoke update, delete on comment_thread, comment, comment_mention from daejo_app;
grant update (resolved_by, resolved_at) on comment_thread to daejo_app;
grant update (withdrawn_at) on comment to daejo_app;
grant update (seen_at) on comment_mention to daejo_app;
