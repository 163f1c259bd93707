-- Commands about many rows, also of several articles; the search for occurrences; who has read what; keys of one's own.

-- A trusted extension of PostgreSQL's own: the role that owns the database may create it.
create extension if not exists pg_trgm;
create index revision_text_trigrams on revision using gin (text gin_trgm_ops);

alter table revision drop constraint revision_origin_known;
alter table revision add constraint revision_origin_known check (origin in
    ('RECEIVED', 'EDIT', 'SUGGESTION', 'PROPAGATION', 'REJECTION', 'UNDO', 'REALIGNMENT', 'RESTORE'));

-- A command has one entry for each article it changed: each article's entry can be read, and taken back, with its own history.
alter table command drop constraint command_pk;
alter table command add constraint command_pk primary key (id, article_id);

create index fix_waiting on fix (proposed_at) where status = 'WAITING';

create table reading (
    unit_id    bigint      not null,
    person_id  bigint      not null,
    first_read timestamptz not null,
    constraint reading_pk primary key (unit_id, person_id),
    constraint reading_unit_fk foreign key (unit_id) references translation_unit (id) on delete cascade,
    constraint reading_person_fk foreign key (person_id) references person (id)
);
comment on table reading is 'Who has rested on a row for long enough to have read it, and when first';

create table person_keys (
    person_id bigint  not null,
    letters   boolean not null,
    keys      jsonb   not null,
    constraint person_keys_pk primary key (person_id),
    constraint person_keys_person_fk foreign key (person_id) references person (id)
);
comment on table person_keys is 'The keys a person chose in place of those that the desk comes with';
comment on column person_keys.letters is 'Whether single letters are commands at all (WCAG 2.1.4)';
comment on column person_keys.keys is 'Names of commands with their keys; commands that are not named have the keys they come with';
