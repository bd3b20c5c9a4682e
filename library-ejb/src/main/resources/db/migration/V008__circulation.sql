create sequence loan_seq start 50 increment 50;
create table loan (
    id bigint primary key,
    version int not null,
    copy_id bigint not null references copy (id),
    member_id bigint not null references member (id),
    lent_at timestamptz not null,
    lent_by text not null,
    due_on date not null,
    returned_at timestamptz,
    returned_by text,
    overdue_since date,
    check ((returned_at is null) = (returned_by is null)),
    check (returned_at >= lent_at)
);
-- a copy has at most one open loan
create unique index loan_one_open_per_copy on loan (copy_id) where returned_at is null;
create index loan_open_of_member on loan (member_id) where returned_at is null;
create index loan_open_by_due on loan (due_on) where returned_at is null;
create index loan_lent on loan (lent_at);
create index loan_returned on loan (returned_at) where returned_at is not null;
create index loan_copy on loan (copy_id);

insert into setting (id, name, value, valid_from, changed_by, changed_at) values
    (nextval('setting_seq'), 'circulation.loans-at-most', '2', '2026-01-01', 'system', now()),
    (nextval('setting_seq'), 'circulation.loan-days', '7', '2026-01-01', 'system', now());
