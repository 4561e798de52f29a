// Reads of the mitra's notes and of discipline reports, each with what happened to it.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'
import type { KeadaanLaporan } from './baca.ts'

export type JenisCatatan = 'informasi' | 'permintaan-data' | 'supervisi-skp' | 'kunjungan'
export type KeadaanCatatan = 'dikirim' | 'diterima-unit' | 'diteruskan' | 'selesai'
export type Catatan = {
  id: string
  perangkatDaerahId: string
  jenis: JenisCatatan
  pegawai: { id: string; nama: string } | null
  laporanId: string | null
  hari: string
  tempat: string | null
  judul: string
  isi: string
  keadaan: KeadaanCatatan
  oleh: string
  dibuatOleh: string
  tanggapan: { keadaan: KeadaanCatatan; nama: string; isi: string | null; pada: string }[]
}

const KOLOM = sql`c.id, c.perangkat_daerah_id as "perangkatDaerahId", c.jenis, c.laporan_id as "laporanId", c.hari::text as hari, c.tempat,
  c.judul, c.isi, c.keadaan, c.nama as oleh, c.dibuat_oleh as "dibuatOleh",
  (select json_build_object('id', p.id, 'nama', p.nama_lengkap) from pegawai p where p.id = c.pegawai_id) as pegawai,
  coalesce((select json_agg(json_build_object('keadaan', t.keadaan, 'nama', t.nama, 'isi', t.isi, 'pada', t.pada) order by t.urut)
    from mitra_tanggapan t where t.catatan_id = c.id), '[]') as tanggapan`

/** Notes of a unit in a month or on its report, and older ones that are still open. */
export async function catatanUnit(db: Db, pd: string, bulan: string): Promise<Catatan[]> {
  const hasil =
    await sql<Catatan>`select ${KOLOM} from mitra_catatan c where c.perangkat_daerah_id = ${pd}::uuid
    and (c.keadaan <> 'selesai' or date_trunc('month', c.hari) = ${bulan}::date
      or exists (select 1 from laporan_disiplin l where l.id = c.laporan_id and l.bulan = ${bulan}::date)) order by c.hari desc, c.dibuat_pada desc limit 300`.execute(
      db,
    )
  return hasil.rows
}

export async function satuCatatan(db: Db, id: string): Promise<Catatan | undefined> {
  const hasil =
    await sql<Catatan>`select ${KOLOM} from mitra_catatan c where c.id = ${id}::uuid for update of c`.execute(
      db,
    )
  return hasil.rows[0]
}

export type BarisDisiplin = {
  pegawaiId: string
  jenis: 'terlambat' | 'pulang-cepat' | 'tidak-masuk'
  kali: number
  keterangan: string
}
export type Laporan = {
  id: string
  perangkatDaerahId: string
  bulan: string
  hariKerja: number
  keadaan: KeadaanLaporan
  versi: number
  baris: (BarisDisiplin & { nama: string })[]
  /** Who reported it through the bidang, and whether somebody looked on the spot. */
  pelapor: string | null
  kunjungan: number
  peristiwa: {
    keadaan: KeadaanLaporan
    nama: string
    jabatan: string | null
    catatan: string | null
    pada: string
  }[]
}

const LAPORAN = sql`l.id, l.perangkat_daerah_id as "perangkatDaerahId", to_char(l.bulan, 'YYYY-MM') as bulan, l.hari_kerja as "hariKerja", l.keadaan,
  l.versi, coalesce((select json_agg(b.isi || jsonb_build_object('nama', p.nama_lengkap) order by p.nama_cari, b.isi->>'jenis')
    from jsonb_array_elements(l.baris) as b(isi) join pegawai p on p.id = (b.isi->>'pegawaiId')::uuid), '[]') as baris,
  (select e.akun_id from laporan_disiplin_peristiwa e where e.laporan_id = l.id and e.keadaan = 'dilaporkan' order by e.urut desc limit 1) as pelapor,
  (select count(*)::int from mitra_catatan c where c.laporan_id = l.id and c.jenis = 'kunjungan') as kunjungan,
  coalesce((select json_agg(json_build_object('keadaan', e.keadaan, 'nama', e.nama, 'jabatan', e.jabatan, 'catatan', e.catatan, 'pada', e.pada)
    order by e.urut) from laporan_disiplin_peristiwa e where e.laporan_id = l.id), '[]') as peristiwa`

export async function laporanBulan(db: Db, pd: string, bulan: string): Promise<Laporan | undefined> {
  const hasil = await sql<Laporan>`select ${LAPORAN} from laporan_disiplin l
    where l.perangkat_daerah_id = ${pd}::uuid and l.bulan = ${bulan}::date`.execute(db)
  return hasil.rows[0]
}

export async function satuLaporan(db: Db, id: string): Promise<Laporan | undefined> {
  const hasil =
    await sql<Laporan>`select ${LAPORAN} from laporan_disiplin l where l.id = ${id}::uuid for update of l`.execute(
      db,
    )
  return hasil.rows[0]
}

/** Of these people, those placed elsewhere: a unit reports on its own only. */
export async function bukanOrangUnit(db: Db, pd: string, id: readonly string[]): Promise<number> {
  const hasil = await sql<{ n: number }>`select count(*)::int as n from unnest(${[...id]}::uuid[]) as x(id)
    where not exists (select 1 from pegawai p where p.id = x.id and p.perangkat_daerah_id = ${pd}::uuid)`.execute(
    db,
  )
  return hasil.rows[0]?.n ?? 0
}
