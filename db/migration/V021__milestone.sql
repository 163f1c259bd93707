-- The way of an article out of the reviewers' hands: handed to the desk, approved, exported, published, reopened.

create table milestone (
    id         bigint generated always as identity,
    article_id bigint      not null,
    number     int         not null,
    kind       text        not null,
    note       text        not null,
    address    text        not null,
    never_read int         not null,
    made_by    bigint      not null,
    made_at    timestamptz not null,
    command_id uuid        not null,
    constraint milestone_pk primary key (id),
    constraint milestone_number_unique unique (article_id, number),
    constraint milestone_command_unique unique (article_id, command_id, kind),
    constraint milestone_number_positive check (number >= 1),
    constraint milestone_kind_known check (kind in
        ('HANDED_OVER', 'TAKEN_BACK', 'RETURNED', 'APPROVED', 'EXPORTED', 'PUBLISHED', 'REOPENED')),
    constraint milestone_return_has_reason check (kind <> 'RETURNED' or note <> ''),
    constraint milestone_article_fk foreign key (article_id) references article (id),
    constraint milestone_by_fk foreign key (made_by) references person (id)
);
comment on table milestone is 'Who let an article take which step on its way out, and when; append-only, article.state has what holds';
comment on column milestone.number is 'Counts up from 1 within an article; it is the optimistic lock';
comment on column milestone.note is 'What the person said to it; of an export its format';
comment on column milestone.address is 'Where the article was published; empty where nobody said';
comment on column milestone.never_read is 'Rows that nobody had read then';
create index milestone_published on milestone (article_id, id) where kind = 'PUBLISHED';

create table published_wording (
    milestone_id bigint not null,
    unit_id      bigint not null,
    number       int    not null,
    constraint published_wording_pk primary key (milestone_id, unit_id),
    constraint published_wording_milestone_fk foreign key (milestone_id) references milestone (id),
    constraint published_wording_revision_fk foreign key (unit_id, number) references revision (unit_id, number)
);
comment on table published_wording is 'Which revision of each row was published; append-only';

create function corrections(publication bigint) returns int language sql stable as $$
    select count(*)::int from published_wording p
    join unit_review now on now.unit_id = p.unit_id and now.settled_number <> p.number
    join revision was on was.unit_id = p.unit_id and was.number = p.number
    join revision is_now on is_now.unit_id = p.unit_id and is_now.number = now.settled_number
    where p.milestone_id = publication and is_now.text <> was.text
$$;
comment on function corrections is 'Rows that would be published otherwise now than with that milestone';

alter table chain_link drop constraint chain_link_kind_known;
alter table chain_link add constraint chain_link_kind_known check (kind in ('REVISION', 'DECISION', 'MILESTONE'));
comment on column chain_link.subject is 'The unit of a revision, the decision, or the milestone';
comment on column chain_link.part is 'The number of a revision; else 0';

create trigger milestone_is_append_only
    before update or delete or truncate on milestone
    for each statement execute function refuse_change();
create trigger published_wording_is_append_only
    before update or delete or truncate on published_wording
    for each statement execute function refuse_change();
revoke update, delete on milestone, published_wording from daejo_app;
