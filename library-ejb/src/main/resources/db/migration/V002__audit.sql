create sequence audit_entry_seq start 50 increment 50;
create table audit_entry (
    id bigint primary key,
    at timestamptz not null,
    actor text not null,
    action text not null,
    subject text not null,
    subject_id bigint,
    detail text
);
create index audit_entry_subject on audit_entry (subject, subject_id, at desc);
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
