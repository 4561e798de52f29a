-- One browser serves several people (the office computer, a family's phone): it carries one token, and is known to
-- each account apart. Unique by token alone, two accounts took the token from each other at every sign-in, and each
-- was told of a "new device" every time.
alter table perangkat drop constraint perangkat_sidik_key;
drop index perangkat_akun;
alter table perangkat add constraint perangkat_akun_sidik_key unique (akun_id, sidik);
create index perangkat_sidik on perangkat (sidik);
