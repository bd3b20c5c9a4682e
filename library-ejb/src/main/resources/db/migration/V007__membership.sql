create table member_type (
    code text primary key,
    name_id text not null,
    name_en text not null,
    validity_days int not null check (validity_days > 0),
    position int not null
);
insert into member_type (code, name_id, name_en, validity_days, position) values
    ('general', 'Umum', 'General', 365, 1),
    ('child', 'Anak', 'Child', 365, 2),
    ('pupil', 'Pelajar', 'Pupil', 365, 3),
    ('student', 'Mahasiswa', 'Student', 365, 4),
    ('civil-servant', 'Pegawai Negeri', 'Civil servant', 365, 5),
    ('outsider', 'Luar Daerah', 'Outsider', 180, 6);

create sequence member_card_seq;
create sequence member_seq start 50 increment 50;
create table member (
    id bigint primary key,
    version int not null,
    card text not null unique,
    name text not null check (length(name) between 1 and 200),
    type_code text not null references member_type (code),
    phone text,
    email text,
    registered_on date not null,
    valid_until date not null,
    blocked_reason text
);
create index member_name on member using gin (fold(name) public.gin_trgm_ops);
create index member_phone on member (phone);
