// Rows added to histories when a product takes effect, one writer a history. A row is never changed; a correction is a new
// row. Columns are those of mesin/akibat-kolom.ts.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { AkibatBertanggal, NilaiKolom } from '#mesin/akibat.ts'
import type { Db } from '#server/alat/database.ts'

/** Where an effect comes from: the case, its letter, the office that signed. */
export type AsalAkibat = {
  usulanId: string
  naskahId: string | null
  pejabat: string
  dibuatOleh: string
  pada: string
}
type Tulis = (db: Db, a: AkibatBertanggal, asal: AsalAkibat) => Promise<unknown>

const teks = (n: NilaiKolom | undefined): string | null => (n === undefined || n === null ? null : String(n))
const angka = (n: NilaiKolom | undefined): number | null => (n === undefined || n === null ? null : Number(n))

/** Leaves its trace; false when the same effect of the same case left one before. */
export async function catatJejakAkibat(db: Db, a: AkibatBertanggal, asal: AsalAkibat): Promise<boolean> {
  const hasil = await sql<{ kunci: string }>`
    insert into akibat_tercatat (kunci, usulan_id, pegawai_id, kode, jenis, tmt, sampai, nomor, tanggal, dasar, isi, pada)
    values (${a.kunci}, ${asal.usulanId}, ${a.pegawaiId}, ${a.kode}, ${a.jenis}, ${a.tmt}::date, ${a.sampai ?? null}::date, ${a.nomor},
      ${a.tanggal}::date, ${a.dasar}::text[], ${JSON.stringify(a.isi)}::jsonb, ${asal.pada}::timestamptz)
    on conflict do nothing returning kunci`.execute(db)
  return hasil.rows.length === 1
}

/** Says of an effect why nothing was written for it. */
export async function catatanAkibat(db: Db, kunci: string, catatan: string): Promise<void> {
  await sql`update akibat_tercatat set catatan = ${catatan} where kunci = ${kunci}`.execute(db)
}

const gaji: Tulis = (db, a, asal) =>
  sql`
  insert into riwayat_gaji (id, pegawai_id, gaji_pokok, golongan, mkg_bulan, tmt, jenis, nomor, tanggal, pejabat, usulan_id, naskah_id)
  values (${uuid()}, ${a.pegawaiId}, ${angka(a.isi.gajiPokok)}::int, ${teks(a.isi.golongan)}, ${angka(a.isi.mkgBulan)}::int, ${a.tmt}::date,
    ${teks(a.isi.jenis) ?? 'penyesuaian'}, ${a.nomor}, ${a.tanggal}::date, ${asal.pejabat}, ${asal.usulanId}, ${asal.naskahId}::uuid)`.execute(
    db,
  )

const pangkat: Tulis = (db, a, asal) =>
  sql`
  insert into riwayat_pangkat (id, pegawai_id, golongan, mkg_bulan, tmt, jenis, nomor, tanggal, pejabat, usulan_id, naskah_id)
  values (${uuid()}, ${a.pegawaiId}, ${teks(a.isi.golongan)}, ${angka(a.isi.mkgBulan)}::int, ${a.tmt}::date, ${teks(a.isi.jenis) ?? 'reguler'},
    ${a.nomor}, ${a.tanggal}::date, ${asal.pejabat}, ${asal.usulanId}, ${asal.naskahId}::uuid)`.execute(db)

const cuti: Tulis = (db, a, asal) =>
  sql`
  insert into riwayat_cuti (id, pegawai_id, jenis, mulai, sampai, hari, keadaan, alasan, alamat, anak_ke, nomor, tanggal, pejabat, usulan_id,
    naskah_id, sumber)
  values (${uuid()}, ${a.pegawaiId}, ${teks(a.isi.jenis)}, ${a.tmt}::date, ${a.sampai ?? a.tmt}::date, ${angka(a.isi.hari)}::numeric,
    ${teks(a.isi.keadaan) ?? 'disetujui'}, ${teks(a.isi.alasan)}, ${teks(a.isi.alamat)}, ${angka(a.isi.anakKe)}::smallint, ${a.nomor},
    ${a.tanggal}::date, ${asal.pejabat}, ${asal.usulanId}, ${asal.naskahId}::uuid, 'usulan')`.execute(db)

const mutasiCuti: Tulis = (db, a, asal) =>
  sql`
  insert into mutasi_cuti (id, pegawai_id, tahun, jenis, hari, tanggal, dasar, keterangan, usulan_id, dibuat_oleh)
  values (${uuid()}, ${a.pegawaiId}, ${angka(a.isi.tahun)}::smallint, ${teks(a.isi.jenis)}, ${angka(a.isi.hari)}::numeric, ${a.tmt}::date,
    ${teks(a.isi.dasar) ?? a.dasar.join('; ')}, ${teks(a.isi.keterangan)}, ${asal.usulanId}, ${asal.dibuatOleh})`.execute(
    db,
  )

const penghargaan: Tulis = (db, a, asal) =>
  sql`
  insert into riwayat_penghargaan (id, pegawai_id, jenis, nomor, tanggal, pejabat, naskah_id, usulan_id, sumber)
  values (${uuid()}, ${a.pegawaiId}, ${teks(a.isi.jenis)}, ${a.nomor}, ${a.tmt}::date, ${asal.pejabat}, ${asal.naskahId}::uuid,
    ${asal.usulanId}, 'usulan')`.execute(db)

const belajar: Tulis = (db, a, asal) =>
  sql`
  insert into riwayat_belajar (id, pegawai_id, jenis, jenjang, prodi, lembaga, biaya, berlaku, nomor, tanggal, pejabat, naskah_id, usulan_id,
    sumber)
  values (${uuid()}, ${a.pegawaiId}, ${teks(a.isi.jenis)}, ${teks(a.isi.jenjang)}, ${teks(a.isi.prodi)}, ${teks(a.isi.lembaga)},
    ${teks(a.isi.biaya)}, daterange(${a.tmt}::date, ${a.sampai ?? null}::date, '[]'), ${a.nomor}, ${a.tanggal}::date, ${asal.pejabat},
    ${asal.naskahId}::uuid, ${asal.usulanId}, 'usulan')`.execute(db)

const pendidikan: Tulis = (db, a, asal) =>
  sql`
  insert into riwayat_pendidikan (id, pegawai_id, jenjang, jurusan, lembaga, lulus, diakui, gelar, jalur, nomor, tanggal, usulan_id, sumber)
  values (${uuid()}, ${a.pegawaiId}, ${teks(a.isi.jenjang)}, ${teks(a.isi.jurusan)}, ${teks(a.isi.lembaga)},
    ${teks(a.isi.lulus) ?? a.tmt}::date, ${a.tmt}::date, ${teks(a.isi.gelar)}, ${teks(a.isi.jalur)}, ${a.nomor}, ${a.tanggal}::date,
    ${asal.usulanId}, 'usulan')`.execute(db)

const ujian: Tulis = (db, a, asal) =>
  sql`
  insert into riwayat_ujian (id, pegawai_id, jenis, hasil, nilai, nomor, tanggal, usulan_id, sumber)
  values (${uuid()}, ${a.pegawaiId}, ${teks(a.isi.jenis)}, ${teks(a.isi.hasil)}, ${angka(a.isi.nilai)}::numeric, ${a.nomor}, ${a.tmt}::date,
    ${asal.usulanId}, 'usulan')`.execute(db)

const angkaKredit: Tulis = (db, a, asal) =>
  sql`
  insert into riwayat_angka_kredit (id, pegawai_id, jenis, nilai, jenjang, predikat, berlaku, nomor, tanggal, pejabat, usulan_id, sumber)
  values (${uuid()}, ${a.pegawaiId}, ${teks(a.isi.jenis)}, ${angka(a.isi.nilai)}::numeric, ${teks(a.isi.jenjang)}, ${teks(a.isi.predikat)},
    daterange(${a.tmt}::date, ${a.sampai ?? null}::date, '[]'), ${a.nomor}, ${a.tanggal}::date, ${asal.pejabat}, ${asal.usulanId},
    'usulan')`.execute(db)

/** Writers of histories whose rows stand by themselves; spans (status, offices) are cut in tulis-rentang.ts. */
export const TULIS_BARIS: Readonly<Record<string, Tulis>> = {
  'riwayat-gaji': gaji,
  'riwayat-pangkat': pangkat,
  'riwayat-cuti': cuti,
  'mutasi-cuti': mutasiCuti,
  'riwayat-penghargaan': penghargaan,
  'riwayat-belajar': belajar,
  'riwayat-pendidikan': pendidikan,
  'riwayat-ujian': ujian,
  'riwayat-angka-kredit': angkaKredit,
}
