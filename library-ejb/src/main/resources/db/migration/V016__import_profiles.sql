-- how files of one source come in; an import keeps a copy of the rules it ran by
-- the first 50 numbers are for the profiles below
create sequence import_profile_seq start 100 increment 50;
create table import_profile (
    id bigint primary key,
    version int not null,
    name text not null check (length(name) between 1 and 100),
    match_rules text not null check (match_rules ~ '^((CONTROL_NUMBER|ISBN|TITLE_AUTHOR_YEAR)(,|$))*$'),
    on_match text not null check (on_match in ('SKIP', 'OVERLAY', 'ADD', 'ASK')),
    protected_fields text not null default '',
    correct_headings boolean not null default false,
    holdings_tag text check (holdings_tag ~ '^[0-9A-Za-z]{3}$'),
    holdings_barcode text check (length(holdings_barcode) = 1),
    holdings_call_number text check (length(holdings_call_number) = 1),
    holdings_room text check (length(holdings_room) = 1),
    default_room text references room (code),
    check (holdings_tag is null or (holdings_barcode is not null and default_room is not null))
);
create unique index import_profile_name on import_profile (lower(name));
insert into import_profile (id, version, name, match_rules, on_match, protected_fields, correct_headings) values
    (1, 1, 'Tambah semua', '', 'ADD', '', false),
    (2, 1, 'Lewati yang sudah ada', 'CONTROL_NUMBER,ISBN,TITLE_AUTHOR_YEAR', 'SKIP', '', true),
    (3, 1, 'Timpa yang sudah ada', 'CONTROL_NUMBER,ISBN,TITLE_AUTHOR_YEAR', 'OVERLAY', '9XX', true),
    (4, 1, 'Tanyakan', 'CONTROL_NUMBER,ISBN,TITLE_AUTHOR_YEAR', 'ASK', '9XX', true);

alter table marc_import
    add column profile_name text not null default 'Tambah semua',
    add column match_rules text not null default '',
    add column on_match text not null default 'ADD',
    add column protected_fields text not null default '',
    add column correct_headings boolean not null default false,
    add column holdings_tag text,
    add column holdings_barcode text,
    add column holdings_call_number text,
    add column holdings_room text,
    add column default_room text,
    add column dry_run boolean not null default false,
    -- the uploaded file is still here: until it is read, or for a while after a dry run
    add column file_kept boolean not null default false,
    add column waiting bigint not null default 0 check (waiting >= 0),
    add column copies bigint not null default 0,
    add column headings_corrected bigint not null default 0,
    add column undo_run_id bigint references job_run (id),
    add column undone_at timestamptz,
    add column undone_by text,
    drop constraint marc_import_check,
    add constraint marc_import_adds_up check (read = created + updated + skipped + refused + waiting);

update marc_import i set file_kept = true where exists (select from marc_import_part p where p.import_id = i.id);

-- what was known again, by what, and what was done; a record that waits for a person is kept here whole
create sequence marc_import_match_seq start 500 increment 500;
create table marc_import_match (
    id bigint primary key,
    import_id bigint not null references marc_import (id) on delete cascade,
    position bigint not null,
    identifier text,
    title text not null,
    rule text not null check (rule in ('CONTROL_NUMBER', 'ISBN', 'TITLE_AUTHOR_YEAR')),
    doubtful boolean not null,
    -- the record in the catalogue, or in a dry run the place in the file
    record_id bigint references bib_record (id) on delete set null,
    earlier_position bigint,
    outcome text not null check (outcome in ('SKIPPED', 'UNCHANGED', 'OVERLAID', 'ADDED', 'WAITING')),
    marc jsonb,
    source_hash text,
    decided_by text,
    decided_at timestamptz,
    unique (import_id, position),
    check ((outcome = 'WAITING') = (marc is not null)),
    check ((decided_by is null) = (decided_at is null))
);
create index marc_import_match_waiting on marc_import_match (import_id, position) where outcome = 'WAITING';
create index marc_import_match_source on marc_import_match (source_hash) where outcome = 'WAITING';
create index marc_import_match_record on marc_import_match (record_id) where record_id is not null;

-- a dry run's records, by what they would be known again; gone when the run ends
create table marc_import_preview (
    import_id bigint not null,
    position bigint not null,
    source_hash text not null,
    control_number text,
    work_key bigint,
    isbns text not null,
    title text not null,
    subtitle text,
    authors text not null,
    year int,
    primary key (import_id, position)
);
create index marc_import_preview_source on marc_import_preview (import_id, source_hash);
create index marc_import_preview_control on marc_import_preview (import_id, control_number);
create index marc_import_preview_work on marc_import_preview (import_id, work_key);
create table marc_import_preview_isbn (
    import_id bigint not null,
    isbn bigint not null,
    position bigint not null,
    primary key (import_id, isbn, position)
);

-- which import brought a copy, so that the import can be undone
alter table copy add column import_id bigint references marc_import (id);
create index copy_import on copy (import_id) where import_id is not null;
alter table authority add column import_id bigint references marc_import (id);
create index authority_import on authority (import_id) where import_id is not null;
