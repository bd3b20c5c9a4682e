-- someone may sign in with a name that is not their card, such as those who work here
create table member_sign_in (
    name text primary key check (length(name) between 1 and 200),
    member_id bigint not null unique references member (id) on delete cascade
);

-- the ledgers stay append-only, but what the law wants forgotten goes, by the functions below alone
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    if tg_table_name in ('audit_entry', 'consent') and current_setting('library.forgetting', true) = 'on' then
        return null;
    end if;
    raise exception '% is append-only', tg_table_name;
end $$;

-- the role that somebody acted in, for those whose data it was
alter table audit_entry add column role text;
create index audit_entry_own on audit_entry (actor) where role = 'member';

-- that a consent was given, without by whom
create table consent_proof (
    id bigint generated always as identity primary key,
    text_id bigint not null references consent_text (id),
    decision text not null check (decision in ('GIVEN', 'WITHDRAWN')),
    channel text not null,
    language text not null,
    recorded_on date not null
);
create trigger consent_proof_append_only before update or delete or truncate on consent_proof
    for each statement execute function refuse_change();

-- what the statistics keep of a member who was erased
create table erased_member (
    id bigint generated always as identity primary key,
    type_code text not null,
    age_band text not null,
    registered_in int,
    erased_on date not null
);

-- a card that was given out stays unusable when its holder is forgotten
alter table member_card alter column member_id drop not null;

-- a loan outlives its member's name: then it keeps the type and the age band
alter table loan
    alter column member_id drop not null,
    add column member_type text,
    add column age_band text,
    add check (member_id is not null or (returned_at is not null and member_type is not null and age_band is not null));
create index loan_of_member on loan (member_id, returned_at desc) where member_id is not null;
create index loan_to_forget on loan (returned_at, id) where member_id is not null and returned_at is not null;

-- who wants their own history kept
create table loan_history_kept (
    member_id bigint primary key references member (id) on delete cascade,
    chosen_at timestamptz not null
);

create index member_expiring on member (valid_until, id) where status = 'ACTIVE';

-- the ledgers forget a member; what else is kept of them goes with the transaction that calls this
create function forget_member(gone bigint) returns void language plpgsql as $$
begin
    perform set_config('library.forgetting', 'on', true);
    insert into consent_proof (text_id, decision, channel, language, recorded_on)
        select text_id, decision, channel, language, (recorded_at at time zone 'Asia/Jakarta')::date
        from consent where member_id = gone order by id;
    delete from consent where member_id = gone;
    update audit_entry set detail = null where subject = 'member' and subject_id = gone and detail is not null;
    update audit_entry set actor = '-' where role = 'member' and actor in (
        select card from member_card where member_id = gone union select name from member_sign_in where member_id = gone);
    perform set_config('library.forgetting', 'off', true);
end $$;

-- the trail has a term; returns how many entries went
create function forget_audit(before timestamptz, most int) returns int language plpgsql as $$
declare
    gone int;
begin
    perform set_config('library.forgetting', 'on', true);
    delete from audit_entry where id in (select id from audit_entry where at < before order by id limit most);
    get diagnostics gone = row_count;
    perform set_config('library.forgetting', 'off', true);
    return gone;
end $$;
create index audit_entry_at on audit_entry (at);

-- what members ask about their data; the clock of UU 27/2022 runs in hours. What is left of one that was carried out
-- for somebody who is erased names nobody
create sequence privacy_request_seq start 50 increment 50;
create sequence privacy_request_number_seq;
create table privacy_request (
    id bigint primary key,
    version int not null,
    number text not null unique,
    member_id bigint references member (id) on delete set null,
    kind text not null check (kind in ('ACCESS', 'CORRECTION', 'ERASURE', 'WITHDRAWAL')),
    state text not null check (state in ('OPEN', 'DONE', 'REFUSED', 'TAKEN_BACK')),
    details text check (length(details) <= 2000),
    asked_at timestamptz not null,
    due_at timestamptz not null,
    answer text check (length(answer) <= 2000),
    answered_at timestamptz,
    answered_by text,
    check ((state = 'OPEN') = (answered_at is null)),
    check ((answered_at is null) = (answered_by is null)),
    check (state <> 'OPEN' or member_id is not null)
);
-- asking twice is one request
create unique index privacy_request_open_once on privacy_request (member_id, kind) where state = 'OPEN';
create index privacy_request_queue on privacy_request (due_at, id) where state = 'OPEN';
create index privacy_request_member on privacy_request (member_id, asked_at desc) where member_id is not null;
create index privacy_request_answered on privacy_request (answered_at desc) where answered_at is not null;

insert into setting (id, name, value, valid_from, changed_by, changed_at) values
    (nextval('setting_seq'), 'privacy.answer-hours', '72', '2026-01-01', 'system', now()),
    (nextval('setting_seq'), 'privacy.loan-history-days', '90', '2026-01-01', 'system', now()),
    (nextval('setting_seq'), 'privacy.refused-applicants-days', '90', '2026-01-01', 'system', now()),
    (nextval('setting_seq'), 'privacy.access-log-days', '1825', '2026-01-01', 'system', now()),
    (nextval('setting_seq'), 'membership.expiring-notice-days', '30', '2026-01-01', 'system', now());
