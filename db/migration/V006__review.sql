-- Issues, fixes and decisions, and where each unit stands.

create table unit_review (
    unit_id        bigint not null,
    article_id     bigint not null,
    version        int    not null default 1,
    state          text   not null,
    latest_number  int    not null default 1,
    settled_number int    not null default 1,
    constraint unit_review_pk primary key (unit_id),
    constraint unit_review_state_known check (state in
        ('UNREAD', 'OK', 'FLAGGED', 'PROPOSED', 'APPROVED', 'ACCEPTED_WITH_EDIT', 'REJECTED')),
    constraint unit_review_unit_fk foreign key (unit_id) references translation_unit (id) on delete cascade,
    constraint unit_review_article_fk foreign key (article_id) references article (id) on delete cascade
);
comment on table unit_review is 'Where a unit stands now';
comment on column unit_review.version is 'Counts every change of the unit; a command that saw another is refused';
comment on column unit_review.latest_number is 'The newest revision';
comment on column unit_review.settled_number is 'The revision that would be published: the last approved one, else the one received';
create index unit_review_article on unit_review (article_id);

create table issue (
    id          bigint generated always as identity,
    article_id  bigint      not null,
    unit_id     bigint      not null,
    number      int         not null,
    side        text        not null,
    span_start  int,
    span_end    int,
    quote       text        not null,
    type        text        not null,
    severity    text        not null,
    origin      text        not null,
    code        text        not null,
    tier        text        not null,
    message     jsonb       not null,
    evidence    jsonb       not null,
    suggestion  text,
    status      text        not null,
    raised_by   bigint,
    raised_at   timestamptz not null,
    decided_by  bigint,
    decided_at  timestamptz,
    note        text        not null default '',
    constraint issue_pk primary key (id),
    constraint issue_side_known check (side in ('SOURCE', 'TARGET')),
    constraint issue_severity_known check (severity in ('NEUTRAL', 'MINOR', 'MAJOR', 'CRITICAL')),
    constraint issue_origin_known check (origin in ('CHECK', 'PERSON')),
    constraint issue_person_named check ((origin = 'PERSON') = (raised_by is not null)),
    constraint issue_status_known check (status in
        ('OPEN', 'ANSWERED', 'FIXED', 'DISMISSED', 'WITHDRAWN')),
    constraint issue_tier_known check (tier in ('A', 'B')),
    constraint issue_unit_fk foreign key (unit_id) references translation_unit (id) on delete cascade,
    constraint issue_article_fk foreign key (article_id) references article (id) on delete cascade,
    constraint issue_raised_by_fk foreign key (raised_by) references person (id),
    constraint issue_decided_by_fk foreign key (decided_by) references person (id)
);
comment on table issue is 'A stored error on a unit, raised by a check or by a person';
comment on column issue.number is 'The revision that the span belongs to';
comment on column issue.span_start is 'UTF-16 code units into the side''s text; null for the whole row or a span that an edit took away';
comment on column issue.quote is 'What stood at the span when it was raised';
comment on column issue.code is 'The check''s stable name; "person" for a person''s';
comment on column issue.status is 'ANSWERED: a fix for it waits; FIXED: that fix was approved; WITHDRAWN: the check no longer finds it';
create index issue_unit on issue (unit_id);
create index issue_article_open on issue (article_id) where status = 'OPEN';

create table dismissal (
    article_id   bigint      not null,
    code         text        not null,
    quote        text        not null,
    suggestion   text        not null,
    dismissed_by bigint      not null,
    dismissed_at timestamptz not null,
    constraint dismissal_pk primary key (article_id, code, quote, suggestion),
    constraint dismissal_article_fk foreign key (article_id) references article (id) on delete cascade,
    constraint dismissal_by_fk foreign key (dismissed_by) references person (id)
);
comment on table dismissal is 'What the checks are not to say again in an article';

create table fix (
    id          bigint generated always as identity,
    article_id  bigint      not null,
    unit_id     bigint      not null,
    number      int         not null,
    base_number int         not null,
    issue_id    bigint,
    author      bigint      not null,
    proposed_at timestamptz not null,
    status      text        not null,
    constraint fix_pk primary key (id),
    constraint fix_status_known check (status in
        ('WAITING', 'APPROVED', 'ACCEPTED_WITH_EDIT', 'REJECTED', 'SUPERSEDED', 'UNDONE')),
    constraint fix_revision_fk foreign key (unit_id, number) references revision (unit_id, number),
    constraint fix_issue_fk foreign key (issue_id) references issue (id),
    constraint fix_article_fk foreign key (article_id) references article (id),
    constraint fix_author_fk foreign key (author) references person (id)
);
comment on table fix is 'A proposed wording that waits for a decision';
comment on column fix.number is 'The revision that holds the proposed wording';
comment on column fix.base_number is 'The settled revision that it would replace';
create unique index fix_one_waiting on fix (unit_id) where status = 'WAITING';

create table decision (
    id         bigint generated always as identity,
    article_id bigint      not null,
    unit_id    bigint      not null,
    number     int         not null,
    kind       text        not null,
    reason     text        not null,
    issue_id   bigint,
    decided_by bigint      not null,
    decided_at timestamptz not null,
    command_id uuid        not null,
    constraint decision_pk primary key (id),
    constraint decision_kind_known check (kind in
        ('OK', 'APPROVED', 'ACCEPTED_WITH_EDIT', 'REJECTED', 'DISMISSED', 'UNDONE')),
    constraint decision_rejection_has_reason check (kind <> 'REJECTED' or reason <> ''),
    constraint decision_revision_fk foreign key (unit_id, number) references revision (unit_id, number),
    constraint decision_article_fk foreign key (article_id) references article (id),
    constraint decision_by_fk foreign key (decided_by) references person (id)
);
comment on table decision is 'Who decided what about which revision, and why; append-only';
create index decision_unit on decision (unit_id);

create table command (
    id           uuid        not null,
    number       bigint generated always as identity,
    article_id   bigint      not null,
    unit_id      bigint      not null,
    kind         text        not null,
    performed_by bigint      not null,
    performed_at timestamptz not null,
    before       jsonb       not null,
    undone_by    uuid,
    constraint command_pk primary key (id),
    constraint command_article_fk foreign key (article_id) references article (id),
    constraint command_by_fk foreign key (performed_by) references person (id)
);
comment on table command is 'Every command that changed something: applied once however often it is sent, and undone from here';
comment on column command.before is 'What it changed, as it was before';
comment on column command.undone_by is 'The command that undid it; null while it stands';
create index command_undoable on command (article_id, performed_by, number) where undone_by is null;

create trigger decision_is_append_only
    before update or delete or truncate on decision
    for each statement execute function refuse_change();
revoke update, delete on decision from daejo_app;
