-- what the search index has to look at again, written in the transaction of the change; followed by xact, since the order
-- of ids is not that of commits (see the package doc of index)
create table catalog_change (
    id bigint generated always as identity primary key,
    record_id bigint not null,
    xact xid8 not null default pg_current_xact_id(),
    at timestamptz not null default now()
);
create index catalog_change_xact on catalog_change (xact, id);
create index catalog_change_at on catalog_change (at);

-- the argument is the column that names the record; the changed rows come as changed_rows, all of a statement at once
create function note_change() returns trigger language plpgsql as $$
begin
    execute format('insert into catalog_change (record_id) select distinct %I from changed_rows where %1$I is not null',
        tg_argv[0]);
    return null;
end $$;
create trigger bib_record_added after insert on bib_record referencing new table as changed_rows
    for each statement execute function note_change('id');
create trigger bib_record_changed after update on bib_record referencing new table as changed_rows
    for each statement execute function note_change('id');
create trigger bib_record_removed after delete on bib_record referencing old table as changed_rows
    for each statement execute function note_change('id');
create trigger copy_added after insert on copy referencing new table as changed_rows
    for each statement execute function note_change('record_id');
create trigger copy_changed after update on copy referencing new table as changed_rows
    for each statement execute function note_change('record_id');
create trigger copy_removed after delete on copy referencing old table as changed_rows
    for each statement execute function note_change('record_id');

-- a room that goes to another branch takes its copies along
create function note_room() returns trigger language plpgsql as $$
begin
    insert into catalog_change (record_id) select distinct record_id from copy where room_code = new.code;
    return null;
end $$;
create trigger room_moved after update of branch_code on room for each row
    when (old.branch_code is distinct from new.branch_code) execute function note_room();

-- which catalogue this is, so that an index of another one is not taken for its own, and the newest xact of which rows were
-- removed as old: an index that stands before it must be built anew
create table catalog_log (
    one boolean primary key default true check (one),
    catalogue uuid not null default gen_random_uuid(),
    removed xid8 not null default '0'
);
insert into catalog_log default values;

-- more of a record that readers look for; filled by version 3 of the derivation, older rows by the job derive
alter table bib_record
    add column uniform_title text,
    add column other_titles text not null default '',
    add column series text not null default '';

-- PostgreSQL's own full text, which took most of the time of an import, gives way to the index
drop index bib_record_search;
alter table bib_record drop column search;
