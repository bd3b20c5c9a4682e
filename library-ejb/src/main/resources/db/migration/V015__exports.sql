-- an export: which records, in what form, and what came of it; the file goes after some days, the row stays
create sequence record_export_seq start 50 increment 50;
create table record_export (
    id bigint primary key,
    job_run_id bigint not null unique references job_run (id),
    format text not null check (format in ('ISO2709', 'MARCXML', 'DUBLIN_CORE', 'CSV', 'XLSX', 'RIS', 'BIBTEX')),
    kind text not null check (kind in ('ALL', 'SEARCH', 'IMPORT', 'LIST')),
    search_text text,
    search_form text,
    search_language text,
    search_available boolean not null default false,
    import_id bigint references marc_import (id),
    requested_at timestamptz not null,
    written bigint not null default 0,
    left_out bigint not null default 0,
    size bigint,
    removed_at timestamptz,
    check ((kind = 'IMPORT') = (import_id is not null))
);
create index record_export_kept on record_export (requested_at) where removed_at is null;

-- the records of a list that somebody put together
create table record_export_item (
    export_id bigint not null references record_export (id) on delete cascade,
    record_id bigint not null,
    primary key (export_id, record_id)
);

-- the file in pieces, so that neither side holds it whole
create table record_export_part (
    export_id bigint not null references record_export (id) on delete cascade,
    number int not null,
    content bytea not null,
    primary key (export_id, number)
);

-- what does not fit into the form that was asked for
create table record_export_left_out (
    export_id bigint not null references record_export (id) on delete cascade,
    record_id bigint not null,
    title text not null,
    code text not null,
    args text not null,
    primary key (export_id, record_id)
);
