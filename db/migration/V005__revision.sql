-- Every wording of a unit, append-only, and the hash chain of an article.

create table revision (
    unit_id    bigint      not null,
    number     int         not null,
    article_id bigint      not null,
    text       text        not null,
    origin     text        not null,
    author     bigint      not null,
    written_at timestamptz not null,
    command_id uuid        not null,
    constraint revision_pk primary key (unit_id, number),
    constraint revision_number_positive check (number >= 1),
    constraint revision_origin_known check (origin in
        ('RECEIVED', 'EDIT', 'SUGGESTION', 'REJECTION', 'UNDO', 'REALIGNMENT', 'RESTORE')),
    constraint revision_unit_fk foreign key (unit_id) references translation_unit (id),
    constraint revision_article_fk foreign key (article_id) references article (id),
    constraint revision_author_fk foreign key (author) references person (id)
);
comment on table revision is 'One wording of a unit''s target text, with who, when and why';
comment on column revision.number is 'Counts up from 1 within a unit; with the unit it is the optimistic lock';
comment on column revision.command_id is 'The command that wrote it';
create index revision_article on revision (article_id);

create table chain_link (
    article_id bigint not null,
    number     bigint not null,
    kind       text   not null,
    subject    bigint not null,
    part       int    not null,
    hash       bytea  not null,
    constraint chain_link_pk primary key (article_id, number),
    constraint chain_link_subject_unique unique (kind, subject, part),
    constraint chain_link_kind_known check (kind in ('REVISION', 'DECISION')),
    constraint chain_link_hash_length check (octet_length(hash) = 32),
    constraint chain_link_article_fk foreign key (article_id) references article (id)
);
comment on table chain_link is 'The hash chain of an article: each link covers the one before and one entry of its history';
comment on column chain_link.number is 'Counts up from 1 within an article, without gaps';
comment on column chain_link.subject is 'The unit of a revision, or the decision';
comment on column chain_link.part is 'The number of a revision; 0 for a decision';
comment on column chain_link.hash is 'SHA-256 over the previous hash and the canonical form of the entry';

create table chain_head (
    article_id bigint not null,
    length     bigint not null,
    hash       bytea  not null,
    constraint chain_head_pk primary key (article_id),
    constraint chain_head_article_fk foreign key (article_id) references article (id) on delete cascade
);
comment on table chain_head is 'The end of an article''s chain; its row lock puts the writers of one article in line';

create trigger revision_is_append_only
    before update or delete or truncate on revision
    for each statement execute function refuse_change();
create trigger chain_link_is_append_only
    before update or delete or truncate on chain_link
    for each statement execute function refuse_change();
revoke update, delete on revision, chain_link from daejo_app;
