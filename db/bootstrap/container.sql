-- Run by the postgres image's entrypoint, once, as superuser in the desk's new database: makes the desk's roles with the
-- passwords of the environment. Needs psql 15 or newer for \getenv, which keeps them off every command line.
\set ON_ERROR_STOP on
\getenv owner_password DAEJO_OWNER_PASSWORD
\getenv app_password DAEJO_APP_PASSWORD
select set_config('daejo.owner_password', :'owner_password', false),
       set_config('daejo.app_password', :'app_password', false) \g /dev/null
\i /daejo/roles.sql
