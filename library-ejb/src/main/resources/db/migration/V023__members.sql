-- the villages of the city by their codes of the interior ministry, with postcodes
create table village (
    code text primary key check (code ~ '^[0-9]{2}\.[0-9]{2}\.[0-9]{2}\.[0-9]{4}$'),
    name text not null,
    district text not null,
    postcode text not null check (postcode ~ '^[0-9]{5}$')
);
insert into village (code, name, district, postcode) values
    ('13.72.01.1001', 'Tanah Garam', 'Lubuk Sikarah', '27312'),
    ('13.72.01.1002', 'VI Suku', 'Lubuk Sikarah', '27311'),
    ('13.72.01.1003', 'Sinapa Piliang', 'Lubuk Sikarah', '27313'),
    ('13.72.01.1004', 'IX Korong', 'Lubuk Sikarah', '27314'),
    ('13.72.01.1005', 'Kampai Tabu Karambia', 'Lubuk Sikarah', '27315'),
    ('13.72.01.1006', 'Aro IV Korong', 'Lubuk Sikarah', '27317'),
    ('13.72.01.1007', 'Simpang Rumbio', 'Lubuk Sikarah', '27316'),
    ('13.72.02.1001', 'Koto Panjang', 'Tanjung Harapan', '27323'),
    ('13.72.02.1002', 'Pasar Pandan Air Mati', 'Tanjung Harapan', '27322'),
    ('13.72.02.1003', 'Tanjung Paku', 'Tanjung Harapan', '27324'),
    ('13.72.02.1004', 'Nan Balimo', 'Tanjung Harapan', '27326'),
    ('13.72.02.1005', 'Kampung Jawa', 'Tanjung Harapan', '27321'),
    ('13.72.02.1006', 'Laing', 'Tanjung Harapan', '27325');

-- what may be asked for as proof
create table document_kind (
    code text primary key,
    name_id text not null,
    name_en text not null,
    position int not null
);
insert into document_kind (code, name_id, name_en, position) values
    ('ktp', 'KTP', 'Identity card (KTP)', 1),
    ('kk', 'Kartu Keluarga (KK)', 'Family card (KK)', 2),
    ('kia', 'Kartu Identitas Anak (KIA)', 'Child''s identity card (KIA)', 3),
    ('kartu-pelajar', 'Kartu pelajar', 'School card', 4),
    ('ktm', 'Kartu Tanda Mahasiswa (KTM)', 'Student card (KTM)', 5),
    ('surat-domisili', 'Surat keterangan domisili', 'Letter of domicile', 6),
    ('surat-kerja', 'Surat keterangan kerja', 'Letter of the employer', 7),
    ('kartu-pegawai', 'Kartu pegawai', 'Employee''s card', 8),
    ('surat-lembaga', 'Surat permohonan lembaga', 'Letter of the institution', 9);

insert into member_type (code, name_id, name_en, validity_days, position) values
    ('institution', 'Lembaga', 'Institution', 365, 7);

-- what a type demands, from a date on; what was decided under an earlier version stays
create sequence member_type_rule_seq start 50 increment 50;
create table member_type_rule (
    id bigint primary key,
    type_code text not null references member_type (code),
    valid_from date not null,
    validity_days int not null check (validity_days between 1 and 3650),
    renewal_window_days int not null check (renewal_window_days between 0 and 3650),
    min_age int check (min_age between 0 and 150),
    max_age int check (max_age between 0 and 150),
    guardian_under_age int check (guardian_under_age between 1 and 150),
    changed_by text not null,
    changed_at timestamptz not null,
    check (min_age <= max_age),
    unique (type_code, valid_from)
);
-- documents with the same group stand for one another: one of each group is needed
create table member_type_document (
    rule_id bigint not null references member_type_rule (id),
    document_code text not null references document_kind (code),
    need_group int not null check (need_group between 1 and 9),
    primary key (rule_id, document_code)
);
insert into member_type_rule (id, type_code, valid_from, validity_days, renewal_window_days, min_age, max_age,
        guardian_under_age, changed_by, changed_at)
    select nextval('member_type_rule_seq'), code, date '2026-01-01', validity_days, 30,
        case code when 'child' then 0 when 'pupil' then 5 when 'institution' then null else 15 end,
        case code when 'child' then 12 when 'pupil' then 21 end,
        case when code not in ('civil-servant', 'institution') then 18 end, 'system', now()
    from member_type;
insert into member_type_document (rule_id, document_code, need_group)
    select r.id, d.document_code, d.need_group
    from member_type_rule r join (values
        ('general', 'ktp', 1), ('child', 'kia', 1), ('child', 'kk', 1), ('pupil', 'kartu-pelajar', 1), ('pupil', 'kia', 1),
        ('pupil', 'kk', 1), ('student', 'ktm', 1), ('student', 'ktp', 2), ('civil-servant', 'kartu-pegawai', 1),
        ('civil-servant', 'ktp', 2), ('outsider', 'ktp', 1), ('outsider', 'surat-domisili', 2), ('outsider', 'surat-kerja', 2),
        ('institution', 'surat-lembaga', 1)) d (type_code, document_code, need_group) using (type_code);
alter table member_type drop column validity_days;

-- an applicant is a member without a card; the NIK is kept encrypted, with a keyed digest to find it by
alter table member
    add column status text not null default 'ACTIVE' check (status in ('APPLIED', 'ACTIVE', 'REFUSED', 'CLOSED')),
    add column birth_place text check (length(birth_place) <= 100),
    add column birth_date date,
    add column sex text check (sex in ('M', 'F')),
    add column nik_cipher text,
    add column nik_digest text,
    add column whatsapp text,
    add column address text check (length(address) <= 300),
    add column rt text check (length(rt) <= 5),
    add column rw text check (length(rw) <= 5),
    add column village_code text references village (code),
    add column town text check (length(town) <= 100),
    add column postcode text check (length(postcode) <= 10),
    add column occupation text check (length(occupation) <= 100),
    add column education text check (education in ('NONE', 'SD', 'SMP', 'SMA', 'D3', 'S1', 'S2', 'S3')),
    add column institution text check (length(institution) <= 200),
    add column npsn text check (length(npsn) <= 20),
    add column class_name text check (length(class_name) <= 50),
    add column emergency_name text check (length(emergency_name) <= 200),
    add column emergency_phone text,
    add column emergency_relation text check (length(emergency_relation) <= 100),
    add column language text not null default 'id' check (language in ('id', 'en')),
    add column staff_notes text check (length(staff_notes) <= 2000),
    add column closed_on date,
    add column closed_reason text,
    alter column card drop not null,
    alter column registered_on drop not null,
    alter column valid_until drop not null,
    add check ((nik_cipher is null) = (nik_digest is null)),
    add check (status in ('APPLIED', 'REFUSED') or (card is not null and registered_on is not null and valid_until is not null)),
    add check (status not in ('APPLIED', 'REFUSED') or card is null),
    add check ((status = 'CLOSED') = (closed_on is not null and closed_reason is not null));
create index member_nik on member (nik_digest) where nik_digest is not null;
create index member_birth on member (birth_date, fold(name));
create index member_whatsapp on member (whatsapp) where whatsapp is not null;

-- every card ever given out; a member holds at most one that lives
create table member_card (
    card text primary key,
    member_id bigint not null references member (id),
    given_at timestamptz not null,
    given_by text not null,
    ended_at timestamptz,
    ended_by text,
    ended_reason text check (ended_reason in ('LOST', 'DAMAGED', 'OTHER')),
    check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_reason is null))
);
create unique index member_card_one_alive on member_card (member_id) where ended_at is null;
create index member_card_member on member_card (member_id, given_at);
insert into member_card (card, member_id, given_at, given_by)
    select card, id, registered_on at time zone 'Asia/Jakarta', 'system' from member where card is not null;

-- a child's guardian: a member, or a person with a name and a number to reach them by
create sequence guardian_seq start 50 increment 50;
create table guardian (
    id bigint primary key,
    version int not null,
    child_id bigint not null unique references member (id),
    guardian_id bigint references member (id),
    name text check (length(name) between 1 and 200),
    phone text,
    relation text not null check (relation in ('FATHER', 'MOTHER', 'GRANDPARENT', 'SIBLING', 'RELATIVE', 'GUARDIAN')),
    check (guardian_id <> child_id),
    check (guardian_id is not null or (name is not null and phone is not null))
);
create index guardian_guardian on guardian (guardian_id) where guardian_id is not null;

-- what was agreed to, in the words shown at the time; texts are never changed, a new version is added
create table consent_text (
    id bigint primary key,
    purpose text not null check (purpose in ('MEMBER', 'GUARDIAN')),
    version int not null,
    text_id text not null,
    text_en text not null,
    valid_from date not null,
    unique (purpose, version),
    unique (purpose, valid_from)
);
create sequence consent_text_seq start 50 increment 50;
insert into consent_text (id, purpose, version, text_id, text_en, valid_from) values
    (1, 'MEMBER', 1,
     'Saya telah membaca bahwa Perpustakaan Kota Solok memakai data ini untuk keanggotaan, peminjaman, dan pemberitahuan layanan, dan bahwa saya dapat meminta salinan, perbaikan, atau penghapusan data saya. Data yang saya berikan benar.',
     'I have read that the library of Kota Solok uses these data for membership, loans and notices about its services, and that I can ask for a copy, a correction or the erasure of my data. The data I give are true.', '2026-01-01'),
    (2, 'GUARDIAN', 1,
     'Saya orang tua atau wali anak ini. Saya menyetujui anak ini menjadi anggota Perpustakaan Kota Solok dan datanya dipakai untuk keanggotaan, peminjaman, dan pemberitahuan layanan. Saya dapat menarik persetujuan ini kapan saja.',
     'I am a parent or guardian of this child. I agree that the child becomes a member of the library of Kota Solok and that the child''s data are used for membership, loans and notices about its services. I can withdraw this consent at any time.', '2026-01-01');
create sequence consent_seq start 50 increment 50;
create table consent (
    id bigint primary key,
    member_id bigint not null references member (id),
    text_id bigint not null references consent_text (id),
    decision text not null check (decision in ('GIVEN', 'WITHDRAWN')),
    given_by text not null check (length(given_by) between 1 and 200),
    channel text not null check (channel in ('DESK', 'ONLINE')),
    language text not null check (language in ('id', 'en')),
    recorded_by text not null,
    recorded_at timestamptz not null
);
create index consent_member on consent (member_id, recorded_at);
create trigger consent_append_only before update or delete or truncate on consent
    for each statement execute function refuse_change();
create trigger consent_text_append_only before update or delete or truncate on consent_text
    for each statement execute function refuse_change();

create table document_seen (
    member_id bigint not null references member (id),
    document_code text not null references document_kind (code),
    seen_on date not null,
    seen_by text not null,
    primary key (member_id, document_code)
);

-- an application by a citizen; the key is drawn by the form, so that a form sent twice is one application
create sequence application_seq start 50 increment 50;
create sequence application_number_seq;
create table application (
    id bigint primary key,
    version int not null,
    number text not null unique,
    form_key text not null unique check (length(form_key) between 16 and 100),
    member_id bigint not null unique references member (id),
    sender text not null,
    status text not null check (status in ('WAITING', 'APPROVED', 'REFUSED')),
    applied_at timestamptz not null,
    decided_at timestamptz,
    decided_by text,
    decided_how text check (decided_how in ('DESK', 'REMOTE')),
    refusal_reason text check (length(refusal_reason) <= 1000),
    check ((status = 'WAITING') = (decided_at is null)),
    check ((decided_at is null) = (decided_by is null)),
    check ((status = 'APPROVED') = (decided_how is not null)),
    check ((status = 'REFUSED') = (refusal_reason is not null))
);
create index application_waiting on application (applied_at, id) where status = 'WAITING';
create index application_sender on application (sender, applied_at);
create index application_decided on application (decided_at) where decided_at is not null;

-- what an applicant sent as proof, encrypted; the content is here or in a file of that name, and goes after the decision
create sequence application_file_seq start 50 increment 50;
create table application_file (
    id bigint primary key,
    application_id bigint not null references application (id) on delete cascade,
    document_code text not null references document_kind (code),
    content_type text not null check (content_type in ('image/jpeg', 'image/png', 'application/pdf')),
    size int not null check (size > 0),
    content bytea,
    file_name text,
    check ((content is null) <> (file_name is null)),
    unique (application_id, document_code)
);
alter table application_file alter column content set storage external;

insert into setting (id, name, value, valid_from, changed_by, changed_at) values
    (nextval('setting_seq'), 'membership.applications-an-hour', '20', '2026-01-01', 'system', now()),
    (nextval('setting_seq'), 'membership.application-days', '30', '2026-01-01', 'system', now()),
    (nextval('setting_seq'), 'membership.file-at-most-mb', '5', '2026-01-01', 'system', now()),
    (nextval('setting_seq'), 'membership.files-kept-days', '0', '2026-01-01', 'system', now());
