-- when a record last changed, as harvesters are told it; set by the database alone, see the package doc of harvest.
-- By USING, so that the rows that are there get a value without being changed one by one
alter table bib_record add column stamped_at timestamptz;
alter table bib_record
    alter column stamped_at type timestamptz using least(updated_at, now()),
    alter column stamped_at set not null;

create function stamp_record() returns trigger language plpgsql as $$
begin
    -- its number first: a transaction that stamps before some moment then has a number from before that moment
    perform pg_current_xact_id();
    new.stamped_at := clock_timestamp();
    return new;
end $$;
create trigger bib_record_stamp before insert or update on bib_record for each row execute function stamp_record();

-- one order for everything, and for each set
create index bib_record_harvest on bib_record (stamped_at, id);
create index bib_record_harvest_form on bib_record (form, stamped_at, id);
create index bib_record_harvest_language on bib_record (language, stamped_at, id);
create index bib_record_harvest_class on bib_record (left(class_number, 1), stamped_at, id);
drop index bib_record_class;

-- what was in the catalogue once: kept for ever, with the sets it was in
create table harvest_deleted (
    record_id bigint primary key,
    stamped_at timestamptz not null,
    form text not null,
    language text,
    main_class text
);
create index harvest_deleted_stamped on harvest_deleted (stamped_at, record_id);
create trigger harvest_deleted_append_only before update or delete or truncate on harvest_deleted
    for each statement execute function refuse_change();

create function remember_deleted() returns trigger language plpgsql as $$
begin
    insert into harvest_deleted (record_id, stamped_at, form, language, main_class)
        select id, clock_timestamp(), form, language, left(class_number, 1) from gone_rows;
    return null;
end $$;
create trigger bib_record_remembered after delete on bib_record referencing old table as gone_rows
    for each statement execute function remember_deleted();
