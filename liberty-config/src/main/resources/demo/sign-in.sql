insert into library.member_sign_in (name, member_id)
select 'anggota', min(id) from library.member where name = 'Yusmaniar Piliang' and status = 'ACTIVE' having count(*) > 0
on conflict do nothing
