-- words that found nothing, counted by day and without anything about who typed them
create table search_miss (
    day date not null,
    term text not null check (char_length(term) between 2 and 100),
    searches bigint not null check (searches > 0),
    primary key (day, term)
);
create index search_miss_term on search_miss (term, day);

-- an export keeps its search whole, one "name=value" a line, whatever there is to narrow by
alter table record_export add column search text;
update record_export set search = concat_ws(E'\n',
    'q=' || regexp_replace(search_text, '\s+', ' ', 'g'),
    'form=' || search_form,
    'language=' || search_language,
    case when search_available then 'available=true' end)
where kind = 'SEARCH';
alter table record_export drop column search_text, drop column search_form, drop column search_language,
    drop column search_available;
alter table record_export add check ((kind = 'SEARCH') = (search is not null));
