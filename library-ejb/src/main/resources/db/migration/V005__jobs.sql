-- long work that was asked for, how far it is, and what came of it
create sequence job_run_seq start 50 increment 50;
create table job_run (
    id bigint primary key,
    job text not null,
    subject_id bigint,
    occasion text,
    requested_by text not null,
    requested_at timestamptz not null,
    state text not null check (state in ('REQUESTED', 'RUNNING', 'COMPLETED', 'FAILED')),
    execution_id bigint,
    attempts int not null default 0,
    done bigint not null default 0,
    total bigint,
    started_at timestamptz,
    ended_at timestamptz,
    failure text,
    -- a job that a timer starts runs once for each occasion, also with two servers
    unique (job, occasion)
);
create index job_run_waiting on job_run (requested_at) where state in ('REQUESTED', 'RUNNING');
create index job_run_newest on job_run (requested_at desc);
