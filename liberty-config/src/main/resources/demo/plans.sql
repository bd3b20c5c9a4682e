insert into library.plan_item
    (id, version, room_code, kind, label, from_left, from_top, width, depth, first_number, last_number)
select nextval('library.plan_item_seq'), 1, item.*
from (values
    ('umum', 'SHELF', '1A', 1, 3, 9, 1, '000', '199'),
    ('umum', 'SHELF', '1B', 1, 4, 9, 1, '200', '296'),
    ('umum', 'SHELF', '2A', 1, 7, 9, 1, '297', '2X9'),
    ('umum', 'SHELF', '2B', 1, 8, 9, 1, '298', '399'),
    ('umum', 'SHELF', '3A', 1, 11, 9, 1, '400', '599'),
    ('umum', 'SHELF', '3B', 1, 12, 9, 1, '600', '799'),
    ('umum', 'SHELF', '4A', 16, 3, 9, 1, '800', '898'),
    ('umum', 'SHELF', '4B', 16, 4, 9, 1, '899', '899.2212'),
    ('umum', 'SHELF', '5A', 16, 7, 9, 1, '899.2213 A', '899.2213 L'),
    ('umum', 'SHELF', '5B', 16, 8, 9, 1, '899.2213 M', '899.9'),
    ('umum', 'SHELF', '6A', 16, 11, 9, 1, '900', '949'),
    ('umum', 'SHELF', '6B', 16, 12, 9, 1, '950', '999'),
    ('umum', 'DESK', null, 11, 13, 4, 2, null, null),
    ('umum', 'ENTRANCE', null, 10, 16, 6, 1, null, null),
    ('umum', 'TABLE', null, 11, 3, 4, 2, null, null),
    ('umum', 'TABLE', null, 11, 7, 4, 2, null, null),
    ('umum', 'COMPUTER', null, 20, 14, 5, 2, null, null),
    ('anak', 'SHELF', 'A1', 1, 0, 8, 1, '000', '499'),
    ('anak', 'SHELF', 'A2', 10, 0, 8, 1, '500', '898'),
    ('anak', 'SHELF', 'A3', 0, 3, 1, 7, '899', '999'),
    ('anak', 'TABLE', null, 4, 4, 4, 2, null, null),
    ('anak', 'TABLE', null, 11, 4, 4, 2, null, null),
    ('anak', 'ENTRANCE', null, 12, 11, 6, 1, null, null),
    ('anak', 'DESK', null, 4, 9, 4, 2, null, null),
    ('rujukan', 'SHELF', 'R1', 0, 0, 12, 1, '000', '399'),
    ('rujukan', 'SHELF', 'R2', 0, 3, 12, 1, '400', '999'),
    ('rujukan', 'TABLE', null, 3, 6, 6, 2, null, null),
    ('rujukan', 'ENTRANCE', null, 3, 9, 6, 1, null, null),
    ('inklusi', 'SHELF', 'I1', 0, 1, 1, 6, '000', '499'),
    ('inklusi', 'SHELF', 'I2', 0, 8, 1, 6, '500', '999'),
    ('inklusi', 'COMPUTER', null, 4, 1, 6, 2, null, null),
    ('inklusi', 'TABLE', null, 5, 6, 4, 2, null, null),
    ('inklusi', 'ENTRANCE', null, 4, 13, 6, 1, null, null)
) item (room_code, kind, label, from_left, from_top, width, depth, first_number, last_number)
where not exists (select from library.plan_item);
