-- Occurrences of words are looked for by the form that search compares, as everything else is; a second index of the same texts
-- cost every save and every article taken in.
drop index revision_text_trigrams;

create function search_pattern(text) returns text
    language sql
    immutable strict parallel safe
    return '%' || replace(replace(replace(search_form($1), '\', '\\'), '%', '\%'), '_', '\_') || '%';
comment on function search_pattern is 'For "like": what holds the words somewhere, as search compares them';
