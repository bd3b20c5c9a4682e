-- where the library is: rooms belong to one of its branches
create table branch (
    code text primary key check (code ~ '^[a-z0-9-]{1,30}$'),
    version int not null default 0,
    name_id text not null,
    name_en text not null,
    kind text not null check (kind in ('CENTRAL', 'MOBILE', 'CORNER')),
    position int not null
);
insert into branch (code, name_id, name_en, kind, position) values
    ('pusat', 'Perpustakaan Kota', 'City Library', 'CENTRAL', 1),
    ('keliling', 'Perpustakaan Keliling', 'Mobile Library', 'MOBILE', 2);
create unique index branch_name_id on branch (fold(name_id));
create unique index branch_name_en on branch (fold(name_en));

alter table room
    add column version int not null default 0,
    add column branch_code text not null default 'pusat' references branch (code);
update room set branch_code = 'keliling' where code = 'keliling';
alter table room alter column branch_code drop default;
create unique index room_name_id on room (branch_code, fold(name_id));
create unique index room_name_en on room (branch_code, fold(name_en));

-- how a copy may be used; what does not lend stays in the house
create table lending_class (
    code text primary key,
    name_id text not null,
    name_en text not null,
    lends boolean not null,
    position int not null
);
insert into lending_class (code, name_id, name_en, lends, position) values
    ('regular', 'Dapat dipinjam', 'Regular loan', true, 1),
    ('short', 'Pinjam singkat', 'Short loan', true, 2),
    ('in-house', 'Baca di tempat', 'In-house use', false, 3),
    ('reference', 'Rujukan', 'Reference', false, 4);

alter table copy
    -- the order librarians shelve in; null until the job call-number-sort has come by
    add column call_number_sort text collate "C",
    add column condition text not null default 'GOOD' check (condition in ('NEW', 'GOOD', 'WORN', 'DAMAGED')),
    add column price bigint check (price >= 0),
    add column source text check (source in ('PURCHASE', 'GIFT', 'EXCHANGE', 'DEPOSIT', 'OTHER')),
    add column acquired_on date,
    add column accession_number text check (length(accession_number) between 1 and 50),
    add column lending_class text not null default 'regular' references lending_class (code),
    add column note text,
    add column withdrawal_reason text
        check (withdrawal_reason in ('WORN_OUT', 'OUTDATED', 'LOST', 'DUPLICATE', 'OTHER')),
    add column withdrawal_note text,
    add column withdrawn_on date,
    add column times_lent int not null default 0,
    add column last_lent_at timestamptz,
    add column last_change text not null default 'CREATED'
        check (last_change in ('CREATED', 'CHANGED', 'LENT', 'RETURNED', 'WITHDRAWN', 'TAKEN_BACK')),
    add column changed_by text not null default 'system',
    add column changed_at timestamptz;
update copy set changed_at = created_at;
alter table copy alter column changed_at set not null, alter column last_change drop default,
    alter column changed_by drop default;
update copy set withdrawal_reason = 'OTHER', withdrawn_on = current_date where status = 'WITHDRAWN';
-- a copy that is out of the stock says why and since when, and no other copy does
alter table copy add constraint copy_withdrawal check (
    (status = 'WITHDRAWN') = (withdrawn_on is not null) and (status = 'WITHDRAWN') = (withdrawal_reason is not null)),
    add constraint copy_accession_number_key unique (accession_number);
update copy set times_lent = l.times, last_lent_at = l.last_at
from (select copy_id, count(*) as times, max(lent_at) as last_at from loan group by copy_id) l
where l.copy_id = copy.id;
create index copy_shelf on copy (room_code, call_number_sort, id);
create index copy_unsorted on copy (id) where call_number_sort is null;

insert into job_run (id, job, occasion, requested_by, requested_at, state)
select nextval('job_run_seq'), 'call-number-sort', 'V014', 'system', now(), 'REQUESTED'
where exists (select from copy);

-- numbers for barcodes are handed out once; gaps are no harm
create sequence barcode_range_seq start 50 increment 50;
create table barcode_range (
    id bigint primary key,
    version int not null,
    name text not null,
    prefix text not null check (prefix ~ '^[0-9A-Z.-]{0,10}$'),
    digits int not null check (digits between 3 and 15),
    check_digit text not null check (check_digit in ('NONE', 'LUHN', 'MOD11')),
    next_number bigint not null check (next_number >= 0)
);
create unique index barcode_range_name on barcode_range (fold(name));
create unique index barcode_range_prefix on barcode_range (prefix);
insert into barcode_range (id, version, name, prefix, digits, check_digit, next_number) values
    (nextval('barcode_range_seq'), 0, 'Koleksi', 'PKS', 7, 'LUHN', 1);

-- sheets of labels; everything in tenths of a millimetre
create sequence label_sheet_seq start 50 increment 50;
create table label_sheet (
    id bigint primary key,
    version int not null,
    name text not null,
    kind text not null check (kind in ('BARCODE', 'SPINE')),
    page_width int not null check (page_width between 200 and 6000),
    page_height int not null check (page_height between 200 and 6000),
    margin_left int not null check (margin_left >= 0),
    margin_top int not null check (margin_top >= 0),
    label_rows int not null check (label_rows between 1 and 50),
    label_columns int not null check (label_columns between 1 and 20),
    pitch_x int not null check (pitch_x >= label_width),
    pitch_y int not null check (pitch_y >= label_height),
    label_width int not null check (label_width >= 100),
    label_height int not null check (label_height >= 80),
    check (margin_left + (label_columns - 1) * pitch_x + label_width <= page_width),
    check (margin_top + (label_rows - 1) * pitch_y + label_height <= page_height)
);
create unique index label_sheet_name on label_sheet (fold(name));
insert into label_sheet (id, version, name, kind, page_width, page_height, margin_left, margin_top,
    label_rows, label_columns, pitch_x, pitch_y, label_width, label_height) values
    (nextval('label_sheet_seq'), 0, 'A4 3 × 8, 70 × 37 mm', 'BARCODE', 2100, 2970, 0, 5, 8, 3, 700, 370, 700, 370),
    (nextval('label_sheet_seq'), 0, 'A4 3 × 7, 63,5 × 38,1 mm', 'BARCODE', 2100, 2970, 72, 151, 7, 3, 660, 381, 635, 381),
    (nextval('label_sheet_seq'), 0, 'A4 4 × 10, 48,5 × 25,4 mm', 'BARCODE', 2100, 2970, 80, 215, 10, 4, 485, 254, 485, 254),
    (nextval('label_sheet_seq'), 0, 'A4 5 × 13, 38,1 × 21,2 mm', 'BARCODE', 2100, 2970, 47, 107, 13, 5, 406, 212, 381, 212),
    (nextval('label_sheet_seq'), 0, 'Tom & Jerry No. 103, 64 × 32 mm', 'BARCODE', 1650, 2100, 175, 40, 6, 2, 660, 340, 640, 320),
    (nextval('label_sheet_seq'), 0, 'Tom & Jerry No. 107, 50 × 18 mm', 'BARCODE', 1650, 2100, 55, 50, 10, 3, 520, 200, 500, 180),
    (nextval('label_sheet_seq'), 0, 'A4 6 × 5, punggung 30 × 50 mm', 'SPINE', 2100, 2970, 100, 135, 5, 6, 320, 540, 300, 500),
    (nextval('label_sheet_seq'), 0, 'A4 5 × 13, punggung 38,1 × 21,2 mm', 'SPINE', 2100, 2970, 47, 107, 13, 5, 406, 212, 381, 212);
