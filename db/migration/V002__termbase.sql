-- The agreed Korean-English terms of the desk.

create table term (
    id         bigint generated always as identity,
    korean     text        not null,
    english    text        not null,
    note       text        not null default '',
    added_by   bigint      not null,
    added_at   timestamptz not null,
    constraint term_pk primary key (id),
    constraint term_korean_english_unique unique (korean, english),
    constraint term_korean_length check (char_length(korean) between 1 and 200),
    constraint term_english_length check (char_length(english) between 1 and 200),
    constraint term_added_by_fk foreign key (added_by) references person (id)
);
comment on table term is 'An agreed translation: this Korean term is to be this English one';
comment on column term.korean is 'NFC';
