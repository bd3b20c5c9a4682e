create table daily_statistics (
    day date primary key,
    loans bigint not null,
    returns bigint not null,
    overdue bigint not null,
    new_members bigint not null,
    members bigint not null,
    titles bigint not null,
    copies bigint not null,
    computed_at timestamptz not null
);
