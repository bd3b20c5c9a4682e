-- by what a record is known again beside its control number, and which headings it bears (keys of authorities.HeadingKeys);
-- derived from the MARC record by version 1 of the derivation, older rows are derived again by a job
alter table bib_record
    add column work_key bigint,
    add column heading_keys bigint[] not null default '{}',
    add column derivation int not null default 0;
create index bib_record_work on bib_record (work_key);
create index bib_record_headings on bib_record using gin (heading_keys);

create table bib_isbn (
    isbn bigint not null check (isbn between 9780000000000 and 9799999999999),
    record_id bigint not null references bib_record (id) on delete cascade,
    primary key (isbn, record_id)
);
create index bib_isbn_record on bib_isbn (record_id);
