-- The room "account": the desk, its people, how they sign in, and the audit.

-- Flyway's own table was made before the desk's role could be kept from it.
revoke all on flyway_schema_history from daejo_app;

create table desk (
    id         smallint    not null default 1,
    name       text        not null,
    four_eyes  boolean     not null,
    set_up_at  timestamptz not null default now(),
    constraint desk_pk primary key (id),
    constraint desk_is_one check (id = 1),
    constraint desk_name_fits check (char_length(name) between 1 and 100)
);
comment on table desk is 'The desk itself; one row, made at first set-up.';
comment on column desk.four_eyes is 'Whether the author of a wording is kept from approving it.';

create table person (
    id                 bigint      not null generated always as identity,
    sign_in_name       text        not null,
    display_name       text        not null,
    role               text        not null,
    password_hash      text        not null,
    language           text,
    disabled           boolean     not null default false,
    session_generation integer     not null default 0,
    created_at         timestamptz not null default now(),
    constraint person_pk primary key (id),
    constraint person_sign_in_name_unique unique (sign_in_name),
    constraint person_sign_in_name_fits check (char_length(sign_in_name) between 1 and 60),
    constraint person_display_name_fits check (char_length(display_name) between 1 and 100),
    constraint person_role_known check (role in ('TRANSLATOR', 'EDITOR', 'CHIEF', 'ADMINISTRATOR')),
    constraint person_language_known check (language in ('ko', 'en'))
);
comment on table person is 'An account; never deleted, since history names it, but disabled.';
comment on column person.sign_in_name is 'In NFC and lower case.';
comment on column person.password_hash is 'Argon2id in its encoded form, of the password in NFC.';
comment on column person.language is 'The language the person chose for the interface; null: the browser''s.';
comment on column person.session_generation is 'Raised to end all of the person''s sessions.';

create table set_up_token (
    id         bigint      not null generated always as identity,
    hash       bytea       not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint set_up_token_pk primary key (id),
    constraint set_up_token_hash_unique unique (hash),
    constraint set_up_token_hash_is_sha256 check (octet_length(hash) = 32)
);
comment on table set_up_token is 'One-time links to the first set-up, as SHA-256; only the latest is good.';

create table sign_in_attempts (
    key             bytea       not null,
    failures        integer     not null,
    last_attempt_at timestamptz not null,
    blocked_until   timestamptz not null,
    constraint sign_in_attempts_pk primary key (key)
);
comment on table sign_in_attempts is 'Failed sign-ins in a row, by account and address; gone after a success or a day.';
comment on column sign_in_attempts.key is 'SHA-256 of sign-in name and address, since people type passwords into the wrong field.';

create table stay_signed_in (
    hash       bytea       not null,
    person_id  bigint      not null,
    expires_at timestamptz not null,
    constraint stay_signed_in_pk primary key (hash),
    constraint stay_signed_in_person_fk foreign key (person_id) references person (id)
);
create index stay_signed_in_person_index on stay_signed_in (person_id);
comment on table stay_signed_in is 'Browsers that stay signed in, by the SHA-256 of their cookie''s token.';

create table audit_entry (
    id           bigint      not null generated always as identity,
    at           timestamptz not null default clock_timestamp(),
    person_id    bigint,
    action       text        not null,
    subject_kind text        not null,
    subject_id   bigint,
    detail       text        not null default '',
    constraint audit_entry_pk primary key (id),
    constraint audit_entry_person_fk foreign key (person_id) references person (id),
    constraint audit_entry_action_fits check (char_length(action) between 1 and 60),
    constraint audit_entry_detail_fits check (char_length(detail) <= 500)
);
create index audit_entry_subject_index on audit_entry (subject_kind, subject_id, id);
comment on table audit_entry is 'Who did what about which thing; append-only; ids and settings, never the text of an article.';
comment on column audit_entry.person_id is 'Null for what the desk does by itself.';

create function refuse_change() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end
$$;
comment on function refuse_change() is 'The trigger of every append-only table: holds even for the role that owns it.';

create trigger audit_entry_is_append_only
    before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
revoke update, delete on audit_entry from daejo_app;
