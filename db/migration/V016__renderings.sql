-- What an article's names are in English, as the checks last read them: the screen shows which words of a row belong together.

alter table article_check add column renderings jsonb not null default '[]';
comment on column article_check.renderings is 'Korean and English of each name, work and term that the article has';
