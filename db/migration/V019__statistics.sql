-- An article comes in all at once. Before PostgreSQL has counted, a minute later, it plans as if there were a handful of rows, and
-- every look at an article of a thousand takes ten times as long; so the desk has it count.

grant maintain on segment, translation_unit, unit_review, revision to daejo_app;
