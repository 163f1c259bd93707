-- Which source segments go with which target segments.

create table translation_unit (
    id           bigint generated always as identity,
    article_id   bigint      not null,
    position     int,
    source_from  int         not null,
    source_to    int         not null,
    target_from  int         not null,
    target_to    int         not null,
    confidence   real        not null,
    reasons      jsonb       not null,
    confirmed_by bigint,
    confirmed_at timestamptz,
    constraint translation_unit_pk primary key (id),
    constraint translation_unit_order_unique unique (article_id, position) deferrable initially deferred,
    constraint translation_unit_source_range check (0 <= source_from and source_from <= source_to),
    constraint translation_unit_target_range check (0 <= target_from and target_from <= target_to),
    constraint translation_unit_confidence_range check (confidence between 0 and 1),
    constraint translation_unit_article_fk foreign key (article_id) references article (id) on delete cascade,
    constraint translation_unit_confirmed_by_fk foreign key (confirmed_by) references person (id)
);
comment on table translation_unit is 'The row that everybody reviews: n source segments with m target segments';
comment on column translation_unit.position is 'Reading order, 0-based; null once the unit was joined into another (its history stays)';
comment on column translation_unit.source_from is 'First source segment, inclusive';
comment on column translation_unit.source_to is 'After the last source segment';
comment on column translation_unit.reasons is 'What the pairing rests on, strongest first';
