-- hours of each weekday (1 = Monday) from a date on; a weekday without a row is closed
create table opening_hours (
    weekday int not null check (weekday between 1 and 7),
    valid_from date not null,
    opens time,
    closes time,
    primary key (weekday, valid_from),
    check ((opens is null) = (closes is null)),
    check (opens < closes)
);
insert into opening_hours (weekday, valid_from, opens, closes) values
    (1, '2026-01-01', '08:00', '16:00'),
    (2, '2026-01-01', '08:00', '16:00'),
    (3, '2026-01-01', '08:00', '16:00'),
    (4, '2026-01-01', '08:00', '16:00'),
    (5, '2026-01-01', '08:00', '16:30'),
    (6, '2026-01-01', '09:00', '14:00'),
    (7, '2026-01-01', null, null);
