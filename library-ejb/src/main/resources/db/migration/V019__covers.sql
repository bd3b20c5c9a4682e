-- covers: drawn anew from what was sent, in two widths. A version is never given twice, so an address with it shows one
-- picture for ever, also when a cover was removed and another one put.
create sequence cover_version_seq as int;
create table cover (
    record_id bigint primary key references bib_record (id) on delete cascade,
    version int not null unique,
    small bytea not null,
    large bytea not null,
    width int not null check (width between 1 and 480),
    height int not null check (height between 1 and 1920),
    changed_by text not null,
    changed_at timestamptz not null
);
-- JPEG does not get smaller
alter table cover alter column small set storage external, alter column large set storage external;

-- the index shows whether a record has a cover
create trigger cover_added after insert on cover referencing new table as changed_rows
    for each statement execute function note_change('record_id');
create trigger cover_changed after update on cover referencing new table as changed_rows
    for each statement execute function note_change('record_id');
create trigger cover_removed after delete on cover referencing old table as changed_rows
    for each statement execute function note_change('record_id');

-- the plan of a room: things on a grid of squares, about half a metre each; shelves say which call numbers they hold
create sequence plan_item_seq start 50 increment 50;
create table plan_item (
    id bigint primary key,
    version int not null,
    room_code text not null references room (code) on delete cascade,
    kind text not null check (kind in ('SHELF', 'ENTRANCE', 'DESK', 'TABLE', 'COMPUTER', 'STAIRS', 'OTHER')),
    label text check (length(label) between 1 and 20),
    from_left int not null check (from_left between 0 and 59),
    from_top int not null check (from_top between 0 and 59),
    width int not null check (width between 1 and 60),
    depth int not null check (depth between 1 and 60),
    first_number text check (length(first_number) between 1 and 100),
    last_number text check (length(last_number) between 1 and 100),
    check (from_left + width <= 60 and from_top + depth <= 60),
    check (kind <> 'SHELF' or label is not null),
    check ((kind = 'SHELF') = (first_number is not null and last_number is not null)),
    check (kind = 'SHELF' or (first_number is null and last_number is null))
);
create index plan_item_room on plan_item (room_code, id);
-- a shelf is told by its label
create unique index plan_item_label on plan_item (room_code, lower(label)) where kind = 'SHELF';
