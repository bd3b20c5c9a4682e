-- the authority record whole (MARC-in-JSON), and beside it what the system works with; heading_marc is a record of the
-- 1XX field alone, as it is copied into bibliographic records
create sequence authority_seq start 500 increment 500;
create table authority (
    id bigint primary key,
    version int not null,
    marc jsonb not null,
    source_hash text,
    control_number text,
    kind text not null
        check (kind in ('PERSON', 'CORPORATE', 'MEETING', 'TITLE', 'PERIOD', 'SUBJECT', 'PLACE', 'GENRE')),
    heading text not null,
    heading_key bigint not null,
    heading_marc text not null,
    -- the authority that took this one's place; the row stays, so that old addresses lead on
    merged_into bigint references authority (id) on delete cascade check (merged_into <> id),
    created_at timestamptz not null,
    created_by text not null,
    updated_at timestamptz not null,
    updated_by text not null
);
-- one authority for each heading (the key holds the kind too), also when two people enter it at once
create unique index authority_heading on authority (heading_key) where merged_into is null;
-- the same authority record comes in once
create unique index authority_source on authority (source_hash);
create index authority_control_number on authority (control_number);
create index authority_merged on authority (merged_into) where merged_into is not null;

-- every form that leads to an authority; position 0 is the preferred one. One form may lead to several authorities.
-- kind is the authority's own; folded is the text as it is sorted and sought (core.Text.folded), cut to what an index takes
create table authority_form (
    authority_id bigint not null references authority (id) on delete cascade,
    position int not null,
    key bigint not null,
    kind text not null,
    heading text not null,
    folded text collate "C" not null check (length(folded) <= 300),
    primary key (authority_id, position),
    unique (authority_id, key)
);
create index authority_form_key on authority_form (key);
create index authority_form_sorted on authority_form (kind, folded, authority_id);
-- the blank in front lets the beginning of any word be sought alike
create index authority_form_words on authority_form using gin ((' ' || folded) gin_trgm_ops);

-- what the job authority-merge has to do: records that bear one of the keys get the authority's heading
create table authority_correction (
    job_run_id bigint primary key references job_run (id),
    authority_id bigint not null references authority (id) on delete cascade,
    keys bigint[] not null
);
create index authority_correction_authority on authority_correction (authority_id);
