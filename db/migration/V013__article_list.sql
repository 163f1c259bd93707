-- The list of articles: whose each is and by when, which are put away, which views people keep.

create table article_assignment (
    article_id  bigint      not null,
    number      int         not null,
    assignee    bigint,
    due_on      date,
    due_at      time(0),
    assigned_by bigint      not null,
    assigned_at timestamptz not null,
    constraint article_assignment_pk primary key (article_id, number),
    constraint article_assignment_number_positive check (number >= 1),
    constraint article_assignment_time_has_day check (due_at is null or due_on is not null),
    constraint article_assignment_assignee_fk foreign key (assignee) references person (id),
    constraint article_assignment_by_fk foreign key (assigned_by) references person (id)
);
comment on table article_assignment is 'Who takes care of an article and by when; append-only, the highest number holds';
comment on column article_assignment.article_id is 'No foreign key: a way in that is cancelled takes the article away, and leaves this record';
comment on column article_assignment.number is 'Counts up from 1 within an article; it is the optimistic lock';
comment on column article_assignment.assignee is 'Null: nobody';
comment on column article_assignment.due_on is 'A day on the desk''s calendar; null: no date is set';
comment on column article_assignment.due_at is 'By the desk''s clock; null: by the end of the day';

create table article_shelf (
    article_id bigint      not null,
    number     int         not null,
    away       boolean     not null,
    done_by    bigint      not null,
    done_at    timestamptz not null,
    constraint article_shelf_pk primary key (article_id, number),
    constraint article_shelf_by_fk foreign key (done_by) references person (id)
);
comment on table article_shelf is 'Articles put away from the list, and brought back; append-only, the highest number holds';
comment on column article_shelf.article_id is 'No foreign key, as in article_assignment';

create table saved_view (
    id        bigint generated always as identity,
    person_id bigint not null,
    name      text   not null,
    query     text   not null,
    constraint saved_view_pk primary key (id),
    constraint saved_view_name_unique unique (person_id, name),
    constraint saved_view_name_fits check (char_length(name) between 1 and 60),
    constraint saved_view_query_fits check (char_length(query) <= 2000),
    constraint saved_view_person_fk foreign key (person_id) references person (id)
);
comment on table saved_view is 'Filters and order of the list of articles that a person keeps under a name';
comment on column saved_view.query is 'As it stands in the address of the list';

-- The list counts rows without furniture, of which there is little.
create index segment_furniture on segment (article_id, side, position) where kind = 'FURNITURE';

create trigger article_assignment_is_append_only
    before update or delete or truncate on article_assignment
    for each statement execute function refuse_change();
create trigger article_shelf_is_append_only
    before update or delete or truncate on article_shelf
    for each statement execute function refuse_change();
revoke update, delete on article_assignment, article_shelf from daejo_app;
