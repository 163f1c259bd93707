-- Bylines and translators beside the titles: what stands above an article, put right by people as titles were.

alter table article
    add column source_byline text not null default '',
    add column target_byline text not null default '',
    add column translator    text not null default '';
comment on column article.source_byline is 'The Korean byline as credited in print; empty where none is known';
comment on column article.target_byline is 'The English byline as credited in print; empty where none is known';
comment on column article.translator is 'A name as credited, with an account or without; empty where it is not known';

-- Articles that are here already get what those get that come in: the text of each side's first byline.
with byline as (
    select s.article_id, s.side, btrim(regexp_replace(
        string_agg(s.text || s.after, '' order by s.position),
        '[\u0001-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g')) as words
    from segment s
    where s.kind = 'BYLINE' and s.block = (
        select min(f.block) from segment f
        where f.article_id = s.article_id and f.side = s.side and f.kind = 'BYLINE')
    group by s.article_id, s.side)
update article a set
    source_byline = coalesce((select words from byline b where b.article_id = a.id and b.side = 'SOURCE'), ''),
    target_byline = coalesce((select words from byline b where b.article_id = a.id and b.side = 'TARGET'), '')
where exists (select from byline b where b.article_id = a.id);

alter table article_title rename to article_heading;
alter table article_heading rename constraint article_title_pk to article_heading_pk;
alter table article_heading rename constraint article_title_number_positive to article_heading_number_positive;
alter table article_heading rename constraint article_title_article_fk to article_heading_article_fk;
alter table article_heading rename constraint article_title_by_fk to article_heading_by_fk;
alter trigger article_title_is_append_only on article_heading rename to article_heading_is_append_only;

alter table article_heading
    add column source_byline_before text not null default '',
    add column target_byline_before text not null default '',
    add column translator_before    text not null default '',
    add column source_byline        text not null default '',
    add column target_byline        text not null default '',
    add column translator           text not null default '';
alter table article_heading rename column source_before to source_title_before;
alter table article_heading rename column target_before to target_title_before;
comment on table article_heading is 'Titles, bylines and translators as people put them right; append-only, article has those that hold';
comment on column article_heading.source_title_before is 'The Korean title until then; all that ends in before is what the person saw';
comment on column article_heading.translator is 'Empty, as the bylines, in corrections made before these were kept';
