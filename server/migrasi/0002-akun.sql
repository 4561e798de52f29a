-- Akun: who may enter, with what, from which devices, in which role (Perwali Kediri 80/2021 Pasal 5 and 6).
-- No secret is readable here: passwords are argon2id, tokens and codes are HMAC or SHA-256 prints, TOTP secrets are sealed.

create table akun (
  id uuid primary key,
  pegawai_id uuid not null unique references pegawai,
  keadaan text not null check (keadaan in ('diterbitkan', 'aktif', 'dinonaktifkan')),
  -- Null only for the first administrator of an installation and for the demo town.
  diterbitkan_oleh uuid references akun,
  diterbitkan_pada timestamptz not null,
  aktif_pada timestamptz,
  -- The holder accepted responsibility for the access code (Pasal 6 ayat (2)).
  pernyataan_pada timestamptz,
  dinonaktifkan_oleh uuid references akun,
  dinonaktifkan_pada timestamptz,
  alasan_nonaktif text,
  peragaan boolean not null default false,
  check (diterbitkan_oleh is distinct from id),
  check (dinonaktifkan_oleh is distinct from id)
);

create table kredensial (
  akun_id uuid primary key references akun,
  -- PHC text of argon2id; never leaves server/akun.
  sandi text not null,
  diganti_pada timestamptz not null
);

-- One-time secrets: activation codes, the minutes between password and second factor, the setting up of a factor.
create table verifikasi (
  id uuid primary key,
  akun_id uuid not null references akun,
  jenis text not null check (jenis in ('aktivasi', 'faktor-kedua', 'pasang-faktor', 'pulih-faktor')),
  sidik text not null unique,
  dibuat_oleh uuid references akun,
  dibuat_pada timestamptz not null,
  berlaku_sampai timestamptz not null,
  percobaan smallint not null default 0,
  -- Sealed TOTP secret that waits for its first right code.
  rahasia text,
  dipakai_pada timestamptz,
  digugurkan_pada timestamptz
);
create unique index verifikasi_aktivasi_tunggal on verifikasi (akun_id)
  where jenis = 'aktivasi' and dipakai_pada is null and digugurkan_pada is null;
create index verifikasi_akun on verifikasi (akun_id, jenis);

create table faktor_kedua (
  akun_id uuid primary key references akun,
  rahasia text not null,
  dipasang_pada timestamptz not null,
  -- Last 30-second step accepted: a code works once (RFC 6238 section 5.2).
  langkah_terakhir bigint not null
);
create table kode_cadangan (
  akun_id uuid not null references akun,
  sidik text not null,
  dibuat_pada timestamptz not null,
  dipakai_pada timestamptz,
  primary key (akun_id, sidik)
);
-- Lost second factor without recovery code: two different administrators, neither of them the owner.
create table pemulihan_faktor (
  id uuid primary key,
  akun_id uuid not null references akun,
  alasan text not null,
  diminta_oleh uuid not null references akun,
  diminta_pada timestamptz not null,
  disetujui_oleh uuid references akun,
  disetujui_pada timestamptz,
  berlaku_sampai timestamptz not null,
  check (diminta_oleh <> akun_id),
  check (disetujui_oleh <> akun_id),
  check (disetujui_oleh <> diminta_oleh)
);
create index pemulihan_faktor_akun on pemulihan_faktor (akun_id, diminta_pada desc);

create table perangkat (
  id uuid primary key,
  akun_id uuid not null references akun,
  sidik text not null unique,
  nama text not null,
  pertama_pada timestamptz not null,
  terakhir_pada timestamptz not null
);
create index perangkat_akun on perangkat (akun_id);

create table sesi (
  id uuid primary key,
  -- SHA-256 of the 256-bit token in the cookie: a stolen table opens no session.
  sidik text not null unique,
  akun_id uuid not null references akun,
  perangkat_id uuid references perangkat,
  -- What the person was when the session began; a change of kind ends it.
  kelas text not null check (kelas in ('asn', 'staf', 'terbatas')),
  alamat text not null,
  dibuat_pada timestamptz not null,
  terakhir_pada timestamptz not null,
  -- Last time the password (and the factor, where required) was proven: asked again before signing.
  otentik_pada timestamptz not null,
  faktor_kedua_pada timestamptz,
  berakhir_pada timestamptz not null,
  ditutup_pada timestamptz,
  sebab_tutup text
);
create index sesi_akun on sesi (akun_id) where ditutup_pada is null;

-- Growing delay. Keys are HMAC prints of a NIP, of a NIP on a known device, or of an address: no NIP stands here,
-- and an unknown NIP is delayed exactly as a known one.
create table hambatan_masuk (
  kunci text primary key,
  gagal integer not null,
  sejak timestamptz not null,
  terakhir_pada timestamptz not null,
  tunggu_sampai timestamptz
);
create index hambatan_masuk_terakhir on hambatan_masuk (terakhir_pada);

create table penugasan_peran (
  id uuid primary key,
  akun_id uuid not null references akun,
  peran text not null,
  -- { "layanan": ["kenaikan-gaji-berkala"] or "semua", "perangkatDaerahId": uuid }
  lingkup jsonb not null default '{}',
  berlaku daterange not null check (not isempty(berlaku) and not lower_inf(berlaku)),
  nomor text not null check (nomor <> ''),
  tanggal date not null,
  diberikan_oleh uuid references akun,
  diberikan_pada timestamptz not null,
  dicabut_pada timestamptz,
  dicabut_oleh uuid references akun,
  alasan_cabut text,
  check (diberikan_oleh is distinct from akun_id),
  check ((dicabut_pada is null) = (alasan_cabut is null)),
  exclude using gist (akun_id with =, peran with =, berlaku with &&) where (dicabut_pada is null)
);
create index penugasan_peran_akun on penugasan_peran (akun_id) where dicabut_pada is null;
