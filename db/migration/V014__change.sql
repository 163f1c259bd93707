-- What the nodes of a desk have to read again of each other's changes.

-- Not in the write-ahead log: it is worth nothing after a crash, when every screen reads everything again anyway.
create unlogged table change (
    id          bigint generated always as identity,
    written_in  xid8     not null default pg_current_xact_id(),
    node        uuid     not null,
    article_id  bigint   not null,
    units       bigint[] not null,
    rows_moved  boolean  not null,
    issues_only boolean  not null,
    talk        boolean  not null,
    constraint change_pk primary key (id)
);
create index change_written_in on change (written_in);
comment on table change is 'The last few thousand changes, so that a node finds what it was not rung for; no part of any history';
comment on column change.written_in is 'The transaction: a node has read what its last snapshot shows, in whatever order commits came';
comment on column change.node is 'Who changed it, and so has told its own screens';
comment on column change.units is 'Rows that are other now; none where the whole article is to be read again, or only its comments';
comment on column change.rows_moved is 'Whether rows came, went or changed places';
comment on column change.issues_only is 'Whether only what the checks say of the rows is other now';
comment on column change.talk is 'Whether it is the comments that changed';
