-- how the state that stands in bib_record came to be, and by which import
alter table bib_record
    add column change text not null default 'CREATED'
        check (change in ('CREATED', 'IMPORTED', 'OVERLAID', 'CORRECTED', 'MARC_EDITED', 'RESTORED', 'HEADINGS')),
    add column import_id bigint references marc_import (id);
update bib_record set change = 'IMPORTED' where source_hash is not null and updated_at = created_at;
update bib_record set change = 'CORRECTED' where updated_at > created_at;
create index bib_record_import on bib_record (import_id) where import_id is not null;

-- the earlier states of a record, whole; number is the record's version at that time
create table bib_revision (
    record_id bigint not null references bib_record (id) on delete cascade,
    number int not null,
    marc jsonb not null,
    change text not null,
    written_at timestamptz not null,
    written_by text not null,
    import_id bigint references marc_import (id),
    primary key (record_id, number)
);
create index bib_revision_import on bib_revision (import_id) where import_id is not null;

-- the past is not rewritten; it goes only with its record
create trigger bib_revision_append_only before update or truncate on bib_revision
    for each statement execute function refuse_change();
