-- a week of hours from a day on: of one branch, or of every branch that has none of its own
create sequence hours_plan_seq start 50 increment 50;
create table hours_plan (
    id bigint primary key,
    version int not null default 0,
    branch_code text references branch (code) on delete cascade,
    kind text not null check (kind in ('REGULAR', 'PERIOD')),
    name_id text,
    name_en text,
    valid_from date not null,
    valid_until date check (valid_from <= valid_until),
    -- a period such as Ramadan ends and has a name; regular hours hold until the next
    check ((kind = 'PERIOD') = (valid_until is not null)),
    check ((kind = 'PERIOD') = (name_id is not null)),
    check ((kind = 'PERIOD') = (name_en is not null)),
    constraint hours_plan_starts unique nulls not distinct (branch_code, kind, valid_from)
);
-- a weekday without a row is closed
create table plan_hours (
    plan_id bigint not null references hours_plan (id) on delete cascade,
    weekday int not null check (weekday between 1 and 7),
    opens time not null,
    closes time not null,
    primary key (plan_id, weekday),
    check (opens < closes)
);

insert into hours_plan (id, kind, valid_from)
select nextval('hours_plan_seq'), 'REGULAR', valid_from from (select distinct valid_from from opening_hours) version;
insert into plan_hours (plan_id, weekday, opens, closes)
select plan.id, hours.weekday, hours.opens, hours.closes
from hours_plan plan
cross join lateral (
    select distinct on (weekday) weekday, opens, closes from opening_hours
    where valid_from <= plan.valid_from order by weekday, valid_from desc) hours
where hours.opens is not null;
drop table opening_hours;

create sequence holiday_seq start 50 increment 50;
create table holiday (
    id bigint primary key,
    version int not null default 0,
    day date not null constraint holiday_day unique,
    name_id text not null,
    name_en text not null,
    type text not null check (type in ('LIBUR', 'CUTI_BERSAMA', 'LOCAL')),
    -- whether the library is closed on it
    closes boolean not null
);

-- other hours on one day, whatever the week or a holiday says
create sequence special_day_seq start 50 increment 50;
create table special_day (
    id bigint primary key,
    version int not null default 0,
    branch_code text references branch (code) on delete cascade,
    day date not null,
    opens time not null,
    closes time not null,
    reason_id text not null,
    reason_en text not null,
    check (opens < closes),
    constraint special_day_once unique nulls not distinct (branch_code, day)
);
create index special_day_day on special_day (day);

create sequence closure_seq start 50 increment 50;
create table closure (
    id bigint primary key,
    version int not null default 0,
    branch_code text references branch (code) on delete cascade,
    first_day date not null,
    last_day date not null,
    reason_id text not null,
    reason_en text not null,
    state text not null check (state in ('PREPARED', 'APPLIED', 'TAKEN_BACK')),
    created_by text not null,
    created_at timestamptz not null,
    applied_by text,
    applied_at timestamptz,
    taken_back_by text,
    taken_back_at timestamptz,
    check (first_day <= last_day and last_day - first_day < 366),
    check ((state = 'PREPARED') = (applied_at is null)),
    check ((applied_at is null) = (applied_by is null)),
    check ((state = 'TAKEN_BACK') = (taken_back_at is not null)),
    check ((taken_back_at is null) = (taken_back_by is null))
);
create index closure_last_day on closure (last_day) where state = 'APPLIED';

-- what a closure moved, so that it can be taken back exactly
create sequence closure_move_seq;
create table closure_move (
    id bigint primary key default nextval('closure_move_seq'),
    closure_id bigint not null references closure (id) on delete cascade,
    kind text not null,
    subject bigint not null,
    label text not null,
    value_before text not null,
    value_after text not null,
    -- DONE holds; RESTORED was taken back; KEPT had been changed since; REPLACED was computed anew
    state text not null default 'DONE' check (state in ('DONE', 'RESTORED', 'KEPT', 'REPLACED')),
    value_found text
);
create index closure_move_closure on closure_move (closure_id, id);
-- a closure moves a subject once
create unique index closure_move_once on closure_move (closure_id, kind, subject) where state = 'DONE';
create index closure_move_subject on closure_move (kind, subject) where state = 'DONE';

-- the national holidays and collective leave of 2026
insert into holiday (id, day, name_id, name_en, type, closes)
select nextval('holiday_seq'), day::date, name_id, name_en, type, true from (values
    ('2026-01-01', 'Tahun Baru 2026 Masehi', 'New Year''s Day', 'LIBUR'),
    ('2026-01-16', 'Isra Mikraj Nabi Muhammad saw.', 'Ascension of the Prophet Muhammad', 'LIBUR'),
    ('2026-02-16', 'Cuti bersama Tahun Baru Imlek', 'Collective leave, Lunar New Year', 'CUTI_BERSAMA'),
    ('2026-02-17', 'Tahun Baru Imlek 2577 Kongzili', 'Lunar New Year', 'LIBUR'),
    ('2026-03-18', 'Cuti bersama Hari Suci Nyepi', 'Collective leave, Day of Silence (Nyepi)', 'CUTI_BERSAMA'),
    ('2026-03-19', 'Hari Suci Nyepi, Tahun Baru Saka 1948', 'Day of Silence (Nyepi)', 'LIBUR'),
    ('2026-03-20', 'Cuti bersama Idulfitri', 'Collective leave, Idul Fitri', 'CUTI_BERSAMA'),
    ('2026-03-21', 'Idulfitri 1447 Hijriah', 'Idul Fitri', 'LIBUR'),
    ('2026-03-22', 'Idulfitri 1447 Hijriah, hari kedua', 'Idul Fitri, second day', 'LIBUR'),
    ('2026-03-23', 'Cuti bersama Idulfitri', 'Collective leave, Idul Fitri', 'CUTI_BERSAMA'),
    ('2026-03-24', 'Cuti bersama Idulfitri', 'Collective leave, Idul Fitri', 'CUTI_BERSAMA'),
    ('2026-04-03', 'Wafat Yesus Kristus', 'Good Friday', 'LIBUR'),
    ('2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)', 'Easter Sunday', 'LIBUR'),
    ('2026-05-01', 'Hari Buruh Internasional', 'Labour Day', 'LIBUR'),
    ('2026-05-14', 'Kenaikan Yesus Kristus', 'Ascension of Jesus Christ', 'LIBUR'),
    ('2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus', 'Collective leave, Ascension of Jesus Christ', 'CUTI_BERSAMA'),
    ('2026-05-27', 'Iduladha 1447 Hijriah', 'Idul Adha', 'LIBUR'),
    ('2026-05-28', 'Cuti bersama Iduladha', 'Collective leave, Idul Adha', 'CUTI_BERSAMA'),
    ('2026-05-31', 'Hari Raya Waisak 2570 BE', 'Vesak Day', 'LIBUR'),
    ('2026-06-01', 'Hari Lahir Pancasila', 'Pancasila Day', 'LIBUR'),
    ('2026-06-16', 'Tahun Baru Islam 1448 Hijriah', 'Islamic New Year', 'LIBUR'),
    ('2026-08-17', 'Hari Kemerdekaan Republik Indonesia', 'Independence Day', 'LIBUR'),
    ('2026-08-25', 'Maulid Nabi Muhammad saw.', 'Birthday of the Prophet Muhammad', 'LIBUR'),
    ('2026-12-24', 'Cuti bersama Natal', 'Collective leave, Christmas', 'CUTI_BERSAMA'),
    ('2026-12-25', 'Hari Raya Natal', 'Christmas Day', 'LIBUR')
) as national (day, name_id, name_en, type);

insert into setting (id, name, value, valid_from, changed_by, changed_at) values
    (nextval('setting_seq'), 'calendar.working-days-a-week', '5', '2026-01-01', 'system', now()),
    (nextval('setting_seq'), 'calendar.collective-leave-is-work', '0', '2026-01-01', 'system', now());
