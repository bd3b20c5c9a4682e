create table room (
    code text primary key,
    name_id text not null,
    name_en text not null,
    position int not null
);
insert into room (code, name_id, name_en, position) values
    ('umum', 'Ruang Koleksi Umum', 'General Collection', 1),
    ('anak', 'Ruang Anak', 'Children''s Room', 2),
    ('rujukan', 'Ruang Rujukan', 'Reference Room', 3),
    ('inklusi', 'Ruang Inklusi', 'Inclusive Room', 4),
    ('keliling', 'Perpustakaan Keliling', 'Mobile Library', 5);

-- the MARC record whole (MARC-in-JSON), and beside it what the system works with
create sequence bib_record_seq start 500 increment 500;
create table bib_record (
    id bigint primary key,
    version int not null,
    marc jsonb not null,
    source_hash text,
    control_number text,
    title text not null,
    subtitle text,
    authors text not null,
    publisher text,
    place text,
    year int check (year between 0 and 9999),
    language text,
    form text not null,
    class_number text,
    subjects text not null,
    isbns text not null,
    notes text not null,
    created_at timestamptz not null,
    created_by text not null,
    updated_at timestamptz not null,
    updated_by text not null,
    search tsvector not null generated always as (
        setweight(to_tsvector('indonesian', fold(left(title || ' ' || coalesce(subtitle, ''), 20000))), 'A')
        || setweight(to_tsvector('indonesian', fold(left(authors, 20000))), 'B')
        || setweight(to_tsvector('indonesian', fold(left(subjects, 20000))), 'C')
        || setweight(to_tsvector('indonesian', fold(left(coalesce(publisher, '') || ' ' || notes, 100000))), 'D')
        || to_tsvector('simple', left(isbns || ' ' || coalesce(control_number, ''), 20000))) stored
);
-- the same record comes in once, also when two imports run side by side, and when it was corrected since
create unique index bib_record_source on bib_record (source_hash);
create index bib_record_control_number on bib_record (control_number);
create index bib_record_search on bib_record using gin (search);
create index bib_record_title on bib_record (fold(left(title, 200)), id);
create index bib_record_created on bib_record (created_at desc, id desc);
create index bib_record_class on bib_record (left(class_number, 1));

create sequence copy_seq start 50 increment 50;
create table copy (
    id bigint primary key,
    version int not null,
    record_id bigint not null references bib_record (id),
    barcode text not null unique check (barcode ~ '^[0-9A-Za-z.-]{3,40}$'),
    call_number text not null,
    room_code text not null references room (code),
    status text not null check (status in ('AVAILABLE', 'ON_LOAN', 'IN_PROCESS', 'DAMAGED', 'LOST', 'WITHDRAWN')),
    created_at timestamptz not null
);
create index copy_record on copy (record_id);
