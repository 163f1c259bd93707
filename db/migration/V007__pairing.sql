-- Corrections of the pairing: segments that are cut or merged, and pairings that somebody wants looked at again.

-- A cut gives the segments below new positions in one statement; the order is checked when it ends.
alter table segment drop constraint segment_pk;
alter table segment add constraint segment_pk primary key (article_id, side, position) deferrable initially immediate;

alter table translation_unit add column doubted_by bigint;
alter table translation_unit add column doubted_at timestamptz;
alter table translation_unit add constraint translation_unit_doubted_by_fk
    foreign key (doubted_by) references person (id);
alter table translation_unit add constraint translation_unit_one_verdict
    check (confirmed_by is null or doubted_by is null);
comment on column translation_unit.doubted_by is 'Who wants the pairing looked at again; null: nobody, or it has been confirmed since';
comment on column translation_unit.position is 'Reading order of the translation, 0-based; null once the unit was joined into another (its history stays)';
