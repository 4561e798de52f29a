-- The result of each watch for each person as last computed, what changed it, and the queue of people to compute again.
create table hasil_penjagaan (
  pegawai_id uuid not null references pegawai,
  penjagaan text not null,
  -- { tmt, putusan, syarat, fakta, dasar }
  hasil jsonb not null,
  -- Fingerprint of the edition of the rule that gave it.
  aturan_sidik text not null,
  dihitung_pada timestamptz not null,
  primary key (pegawai_id, penjagaan)
);

-- Append-only: before, after, and the cause with its article.
create table perubahan_hasil (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  penjagaan text not null,
  pada timestamptz not null,
  sebelum jsonb not null,
  sesudah jsonb not null,
  sebab text not null check (sebab in ('riwayat', 'aturan')),
  -- Rows of the histories behind it: { tabel, isi }; or the rule: { aturan, nama, berlaku, dasar }.
  sumber jsonb not null
);
create index perubahan_hasil_pada on perubahan_hasil (pada desc, id);
create index perubahan_hasil_pegawai on perubahan_hasil (pegawai_id, pada desc);
create trigger perubahan_hasil_tetap before update or delete on perubahan_hasil for each row execute function tolak_ubah();

create table penjagaan_antre (
  id bigint generated always as identity primary key,
  pegawai_id uuid not null references pegawai,
  tabel text not null,
  isi jsonb not null,
  pada timestamptz not null default now()
);
create index penjagaan_antre_pegawai on penjagaan_antre (pegawai_id);

-- Every door that writes a history is seen here, in its own transaction; people never computed are left to the first sweep.
create function antre_penjagaan() returns trigger language plpgsql as $$
begin
  insert into penjagaan_antre (pegawai_id, tabel, isi)
  select b.pegawai_id, tg_table_name, to_jsonb(b) from baru b
  where exists (select 1 from hasil_penjagaan h where h.pegawai_id = b.pegawai_id);
  return null;
end $$;
do $$
declare t text;
begin
  foreach t in array array['riwayat_status', 'riwayat_pangkat', 'riwayat_gaji', 'riwayat_jabatan', 'riwayat_kinerja', 'riwayat_hukuman',
    'riwayat_penundaan_kgb', 'riwayat_peninjauan_masa_kerja', 'riwayat_pendidikan', 'riwayat_penghargaan', 'riwayat_angka_kredit',
    'riwayat_ujian', 'riwayat_belajar', 'riwayat_pidana'] loop
    execute format('create trigger %I after insert on %I referencing new table as baru for each statement execute function antre_penjagaan()',
      t || '_jaga_tambah', t);
    execute format('create trigger %I after update on %I referencing new table as baru for each statement execute function antre_penjagaan()',
      t || '_jaga_ubah', t);
  end loop;
end $$;
create function antre_penjagaan_pegawai() returns trigger language plpgsql as $$
begin
  insert into penjagaan_antre (pegawai_id, tabel, isi)
  select new.id, 'pegawai', jsonb_build_object('lahir', new.lahir, 'tmt_cpns', new.tmt_cpns)
  where exists (select 1 from hasil_penjagaan h where h.pegawai_id = new.id);
  return null;
end $$;
create trigger pegawai_jaga after update of lahir, tmt_cpns on pegawai for each row
  when (old.lahir is distinct from new.lahir or old.tmt_cpns is distinct from new.tmt_cpns) execute function antre_penjagaan_pegawai();
