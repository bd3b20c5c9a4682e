-- folds accents so that Société is found as societe; immutable, since it stands in generated columns and indexes
create function fold(text) returns text language sql immutable strict parallel safe
    return public.unaccent('public.unaccent', lower($1));

-- ledgers are append-only
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;

-- a setting has one value from each date on; decisions say which version they used
create sequence setting_seq start 50 increment 50;
create table setting (
    id bigint primary key,
    name text not null,
    value text not null,
    valid_from date not null,
    changed_by text not null,
    changed_at timestamptz not null,
    unique (name, valid_from)
);

-- one answer for each request that a machine repeats
create table idempotency_key (
    caller text not null,
    key text not null check (length(key) between 1 and 200),
    request text not null,
    status int,
    location text,
    response text,
    created_at timestamptz not null default now(),
    primary key (caller, key)
);
create index idempotency_key_created on idempotency_key (created_at);
