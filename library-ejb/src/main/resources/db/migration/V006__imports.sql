create sequence marc_import_seq start 50 increment 50;
create table marc_import (
    id bigint primary key,
    job_run_id bigint not null unique references job_run (id),
    file_name text not null,
    format text not null check (format in ('ISO2709', 'MARCXML')),
    size bigint not null check (size > 0),
    read bigint not null default 0,
    created bigint not null default 0,
    updated bigint not null default 0,
    skipped bigint not null default 0,
    refused bigint not null default 0,
    warned bigint not null default 0,
    check (read = created + updated + skipped + refused)
);

-- the uploaded file in pieces, so that neither side holds it whole; removed when the import is done
create table marc_import_part (
    import_id bigint not null references marc_import (id) on delete cascade,
    number int not null,
    content bytea not null,
    primary key (import_id, number)
);

create sequence marc_import_problem_seq start 500 increment 500;
create table marc_import_problem (
    id bigint primary key,
    import_id bigint not null references marc_import (id) on delete cascade,
    position bigint not null,
    identifier text,
    refused boolean not null,
    code text not null,
    args text not null
);
create index marc_import_problem_import on marc_import_problem (import_id, refused desc, position, id);

insert into setting (id, name, value, valid_from, changed_by, changed_at) values
    (nextval('setting_seq'), 'catalog.import-at-most-mb', '500', '2026-01-01', 'system', now());
