-- The two roles of a desk's database. Run once by a superuser, connected to the desk's own database, with the passwords
-- in the settings daejo.owner_password and daejo.app_password. Running it again sets the passwords anew.
--
-- daejo_owner owns the database and changes its shape (Flyway). daejo_app is what the desk works as: it owns nothing, so
-- what a migration revokes from it, such as updating history, stays revoked.
do $roles$
declare
    role_name text;
begin
    foreach role_name in array array['daejo_owner', 'daejo_app'] loop
        if not exists (select from pg_roles where rolname = role_name) then
            execute format('create role %I', role_name);
        end if;
        execute format(
            'alter role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password %L',
            role_name,
            current_setting(case role_name when 'daejo_owner' then 'daejo.owner_password' else 'daejo.app_password' end));
        execute format('alter role %I set timezone to ''UTC''', role_name);
    end loop;
    execute format('alter database %I owner to daejo_owner', current_database());
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect, temporary on database %I to daejo_app', current_database());
end
$roles$;

alter schema public owner to daejo_owner;
revoke all on schema public from public;
grant usage on schema public to daejo_app;

alter default privileges for role daejo_owner in schema public
    grant select, insert, update, delete on tables to daejo_app;
alter default privileges for role daejo_owner in schema public
    grant usage on sequences to daejo_app;
