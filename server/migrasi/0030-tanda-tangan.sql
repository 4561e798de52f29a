-- How each official signs, certificates of the local route with their withdrawal, and every try at a signing service outside.
create table penanda_cara (
  pegawai_id uuid primary key references pegawai,
  cara text not null check (cara in ('lokal', 'bsre', 'basah')),
  diubah_oleh text not null,
  diubah_pada timestamptz not null
);

create table sertifikat_penanda (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  -- Serial number in hex as the certificate writes it; unique only together with its issuer.
  seri text not null check (seri ~ '^[0-9a-f]+$'),
  penerbit text not null,
  nama text not null,
  asal text not null check (asal in ('lokal', 'unggah')),
  berlaku_sejak timestamptz not null,
  berlaku_sampai timestamptz not null,
  dibuat_oleh text not null,
  dibuat_pada timestamptz not null,
  -- Withdrawal: signatures made from dicabut_sejak on are not recognised.
  dicabut_sejak timestamptz,
  dicabut_pada timestamptz,
  dicabut_oleh text,
  dicabut_sebab text,
  unique (penerbit, seri),
  check ((dicabut_sejak is null) = (dicabut_pada is null) and (dicabut_pada is null) = (dicabut_sebab is null))
);
create index sertifikat_penanda_pegawai on sertifikat_penanda (pegawai_id, dibuat_pada desc);

-- One row before a letter is sent out for signature; closed when the answer came. An answer that came but was not yet
-- recorded is used again instead of asking twice.
create table tanda_upaya (
  id uuid primary key,
  naskah_id uuid not null references naskah,
  nomor text not null,
  tanggal date,
  cara text not null,
  pegawai_id uuid not null references pegawai,
  sidik_kirim text not null check (sidik_kirim ~ '^[0-9a-f]{64}$'),
  keadaan text not null check (keadaan in ('dikirim', 'diterima', 'ditolak', 'hilang', 'dipakai', 'dibuang')),
  kode text,
  id_dokumen text,
  sidik_hasil text check (sidik_hasil ~ '^[0-9a-f]{64}$'),
  mulai_pada timestamptz not null,
  selesai_pada timestamptz
);
create index tanda_upaya_naskah on tanda_upaya (naskah_id, mulai_pada desc);
