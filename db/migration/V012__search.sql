-- Looking for words in all articles: Korean and English, whatever their case and normal form.

-- Comes with PostgreSQL, and is one that a database's owner may install.
create extension if not exists pg_trgm;

-- pg_trgm makes its trigrams of what the database's character type calls letters. Under "C", which a desk's database has, Hangul
-- is none; and a word of two syllables, as most are, would have no trigram inside it anyway. So each jamo stands as a Latin letter
-- or digit: two syllables are four of them or more. Several jamo share a letter: what is found is looked at again.
create function search_form(text) returns text
    language sql
    immutable strict parallel safe
    return translate(
        lower(normalize($1, nfd)),
        -- leading consonants, vowels, final consonants
            U&'\1100\1101\1102\1103\1104\1105\1106\1107\1108\1109\110A\110B' ||
            U&'\110C\110D\110E\110F\1110\1111\1112' ||
            U&'\1161\1162\1163\1164\1165\1166\1167\1168\1169\116A\116B\116C' ||
            U&'\116D\116E\116F\1170\1171\1172\1173\1174\1175' ||
            U&'\11A8\11A9\11AA\11AB\11AC\11AD\11AE\11AF\11B0\11B1\11B2\11B3' ||
            U&'\11B4\11B5\11B6\11B7\11B8\11B9\11BA\11BB\11BC\11BD\11BE\11BF' ||
            U&'\11C0\11C1\11C2',
            'abcdefghijklmnopqrspqrstuvwxyz0123456789' ||
            'fghijklmnopqrstuvwxyz012345');
comment on function search_form is 'A text as search compares it: NFD, in lower case, jamo as Latin letters; not unique';

alter table segment add column searched text
    generated always as (case when side = 'SOURCE' then search_form(text) end) stored;
alter table revision add column searched text generated always as (search_form(text)) stored;
alter table article add column searched text
    generated always as (search_form(source_title || chr(10) || target_title)) stored;
comment on column segment.searched is 'Null for the English: search reads its latest wording';

create index segment_searched on segment using gin (searched gin_trgm_ops);
create index revision_searched on revision using gin (searched gin_trgm_ops);
create index article_searched on article using gin (searched gin_trgm_ops);
-- From a Korean segment to its row.
create index translation_unit_source on translation_unit (article_id, source_from) where position is not null;
