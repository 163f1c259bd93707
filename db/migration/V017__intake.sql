-- Ways in that somebody wants stopped, and titles that somebody put right.

create table intake_cancel (
    article_id bigint      not null,
    asked_by   bigint      not null,
    asked_at   timestamptz not null,
    constraint intake_cancel_pk primary key (article_id),
    constraint intake_cancel_by_fk foreign key (asked_by) references person (id)
);
comment on table intake_cancel is 'Ways in that are to stop after the step that is under way; gone once somebody tries again';
comment on column intake_cancel.article_id is 'No foreign key: it would wait for the step under way, which holds the article';

create table article_title (
    article_id    bigint      not null,
    number        int         not null,
    source_before text        not null,
    target_before text        not null,
    source_title  text        not null,
    target_title  text        not null,
    changed_by    bigint      not null,
    changed_at    timestamptz not null,
    constraint article_title_pk primary key (article_id, number),
    constraint article_title_number_positive check (number >= 1),
    constraint article_title_article_fk foreign key (article_id) references article (id),
    constraint article_title_by_fk foreign key (changed_by) references person (id)
);
comment on table article_title is 'Titles as people put them right; append-only, article has those that hold';
comment on column article_title.number is 'Counts up from 1 within an article';
comment on column article_title.source_before is 'The Korean title until then, with target_before what the person saw';

create trigger article_title_is_append_only
    before update or delete or truncate on article_title
    for each statement execute function refuse_change();
revoke update, delete on article_title from daejo_app;
