// Baca: instruments of delegation as the engine and the screen need them.
import { sql } from 'kysely'
import type { Instrumen } from '#mesin/kewenangan.ts'
import type { Db } from '../alat/database.ts'

type Baris = {
  jenis: Instrumen['jenis']
  jabatan: string
  pegawaiId: string | null
  produk: string[]
  dari: string | null
  akhir: string | null
  atasNama: string | null
  nomor: string
  berlaku: string
  sampai: string
}

/** Instruments that touch a product: those that name it, and Plt/Plh of an office for one person (whatever the product). */
export async function bacaInstrumen(db: Db, produk: string, pegawaiId: string | null): Promise<Instrumen[]> {
  const hasil = await sql<Baris>`
    select jenis, jabatan, pegawai_id as "pegawaiId", produk, golongan_dari as dari, golongan_sampai as akhir,
      atas_nama as "atasNama", nomor, berlaku, least(sampai, coalesce(dicabut_sampai, sampai)) as sampai
    from kewenangan where (jenis = 'pelimpahan' and ${produk} = any(produk)) or pegawai_id::text = ${pegawaiId}
    order by berlaku desc, id`.execute(db)
  return hasil.rows.map(({ dari, akhir, atasNama, ...b }) => ({
    ...b,
    ...(dari !== null && akhir !== null ? { golongan: { dari, sampai: akhir } } : {}),
    ...(atasNama === null ? {} : { atasNama }),
  }))
}

export type BarisInstrumen = {
  id: string
  jenis: Instrumen['jenis']
  jabatan: string
  namaJabatan: string
  nama: string | null
  pegawaiId: string | null
  produk: string[]
  nomor: string
  tanggal: string
  berlaku: string
  sampai: string
  dicabutSampai: string | null
  alasanCabut: string | null
}

const DAFTAR = sql`
  select k.id, k.jenis, k.jabatan, coalesce(j.nama, k.jabatan) as "namaJabatan", p.nama_lengkap as nama, k.pegawai_id as "pegawaiId",
    k.produk, k.nomor, k.tanggal, k.berlaku, k.sampai, k.dicabut_sampai as "dicabutSampai", k.alasan_cabut as "alasanCabut"
  from kewenangan k left join jabatan j on j.kode = k.jabatan left join pegawai p on p.id = k.pegawai_id`

/** Newest first. */
export async function daftarInstrumen(db: Db): Promise<BarisInstrumen[]> {
  return (await sql<BarisInstrumen>`${DAFTAR} order by k.berlaku desc, k.id desc limit 500`.execute(db)).rows
}

export async function satuInstrumen(db: Db, id: string): Promise<BarisInstrumen | undefined> {
  return (await sql<BarisInstrumen>`${DAFTAR} where k.id = ${id} for update of k`.execute(db)).rows[0]
}

/** Employee and office by NIP and code; undefined for what does not exist. */
export async function cariPelaksana(
  db: Db,
  nip: string,
  jabatan: string,
): Promise<{ pegawaiId: string | null; jabatanId: string | null; tunggal: boolean }> {
  const hasil = await sql<{ pegawaiId: string | null; jabatanId: string | null; tunggal: boolean | null }>`
    select (select id from pegawai where nip = ${nip}) as "pegawaiId", (select id from jabatan where kode = ${jabatan}) as "jabatanId",
      (select tunggal from jabatan where kode = ${jabatan}) as tunggal`.execute(db)
  const b = hasil.rows[0]
  return { pegawaiId: b?.pegawaiId ?? null, jabatanId: b?.jabatanId ?? null, tunggal: b?.tunggal ?? false }
}

/** Who already acts in this office, in the same way, on a day of the span; undefined when nobody does. */
export async function pelaksanaBertumpuk(
  db: Db,
  p: { jabatanId: string; kedudukan: string; berlaku: string; sampai: string },
): Promise<{ nama: string; nomor: string | null } | undefined> {
  const hasil = await sql<{ nama: string; nomor: string | null }>`
    select o.nama_lengkap as nama, r.nomor from riwayat_jabatan r join pegawai o on o.id = r.pegawai_id
    where r.jabatan_id = ${p.jabatanId} and r.kedudukan = ${p.kedudukan} and r.dikoreksi_oleh is null
      and r.berlaku && daterange(${p.berlaku}::date, ${p.sampai}::date, '[]') limit 1`.execute(db)
  return hasil.rows[0]
}
