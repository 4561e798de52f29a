// Baca perubahan: results of the watches as last computed, who waits to be computed again, and what has changed.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'
import { untukDicari } from '#server/pegawai/baca.ts'

/** What a watch says of one person; `tmt` null = not watched, or not computable. */
export type HasilJaga = {
  tmt: string | null
  putusan: string
  /** Condition that decided, its fact in words, its articles. */
  syarat: string
  fakta: string
  dasar: string[]
}
export type HasilTersimpan = { pegawaiId: string; penjagaan: string; hasil: HasilJaga; sidik: string }
export type SumberRiwayat = { tabel: string; isi: Record<string, unknown> }

export async function bacaHasil(db: Db, pegawai: readonly string[]): Promise<HasilTersimpan[]> {
  const hasil = await sql<HasilTersimpan>`
    select pegawai_id as "pegawaiId", penjagaan, hasil, aturan_sidik as sidik from hasil_penjagaan
    where pegawai_id = any(${[...pegawai]}::uuid[])`.execute(db)
  return hasil.rows
}

/** People whose histories changed, oldest first; their rows are locked so that two workers never take the same. */
export async function ambilAntre(
  db: Db,
  paling: number,
): Promise<Map<string, { id: string[]; sumber: SumberRiwayat[] }>> {
  const hasil = await sql<{ id: string; pegawaiId: string; tabel: string; isi: Record<string, unknown> }>`
    select id::text as id, pegawai_id as "pegawaiId", tabel, isi from penjagaan_antre where pegawai_id in (
      select pegawai_id from penjagaan_antre group by pegawai_id order by min(id) limit ${paling})
    order by id for update skip locked`.execute(db)
  const peta = new Map<string, { id: string[]; sumber: SumberRiwayat[] }>()
  for (const b of hasil.rows) {
    const ada = peta.get(b.pegawaiId) ?? { id: [], sumber: [] }
    ada.id.push(b.id)
    ada.sumber.push({ tabel: b.tabel, isi: b.isi })
    peta.set(b.pegawaiId, ada)
  }
  return peta
}

/** People never computed yet, or not since `sebelum`, in order of id after `sesudah`. */
export async function belumDihitung(
  db: Db,
  sebelum: string | null,
  sesudah: string | null,
  paling: number,
): Promise<string[]> {
  const lama =
    sebelum === null
      ? sql`false`
      : sql`exists (select 1 from hasil_penjagaan h where h.pegawai_id = p.id and h.dihitung_pada < ${sebelum}::timestamptz)`
  const hasil = await sql<{ id: string }>`
    select p.id from pegawai p
    where (${sesudah}::uuid is null or p.id > ${sesudah}::uuid)
      and (not exists (select 1 from hasil_penjagaan h where h.pegawai_id = p.id) or ${lama})
    order by p.id limit ${paling}`.execute(db)
  return hasil.rows.map((b) => b.id)
}

export type BarisPerubahan = {
  id: string
  pegawaiId: string
  nama: string
  nip: string
  perangkatDaerahId: string
  perangkatDaerahSingkat: string
  penjagaan: string
  pada: string
  sebelum: HasilJaga
  sesudah: HasilJaga
  sebab: 'riwayat' | 'aturan'
  sumber: SumberRiwayat[] | { nama: string; berlaku: string; dasar: string[] }
  usulanId: string | null
  usulanNomor: string | null
}
export type SaringPerubahan = {
  kode?: string | undefined
  sebab?: string | undefined
  cari?: string | undefined
  perangkatDaerahId: string | null
  halaman: number
  ukuran: number
}

/** One page, newest first, with the total. */
export async function halamanPerubahan(
  db: Db,
  s: SaringPerubahan,
): Promise<{ baris: BarisPerubahan[]; jumlah: number }> {
  const cari = s.cari === undefined ? undefined : `%${untukDicari(s.cari)}%`
  const dari = sql`from perubahan_hasil h join pegawai p on p.id = h.pegawai_id
    where (${s.perangkatDaerahId}::uuid is null or p.perangkat_daerah_id = ${s.perangkatDaerahId}::uuid)
      and (${s.kode ?? null}::text is null or h.penjagaan = ${s.kode ?? null})
      and (${s.sebab ?? null}::text is null or h.sebab = ${s.sebab ?? null})
      and (${cari ?? null}::text is null or p.nama_cari like ${cari ?? null} or p.nip like ${cari ?? null})`
  const baris = await sql<BarisPerubahan>`
    select b.*, o.nama_singkat as "perangkatDaerahSingkat", u.id as "usulanId", u.nomor as "usulanNomor" from (
      select h.id, h.pegawai_id as "pegawaiId", p.nama_lengkap as nama, coalesce(p.nip, '') as nip,
        p.perangkat_daerah_id as "perangkatDaerahId", h.penjagaan, h.pada, h.sebelum, h.sesudah, h.sebab, h.sumber,
        (select max(x->'isi'->>'usulan_id') from jsonb_array_elements(case when h.sebab = 'riwayat' then h.sumber else '[]'::jsonb end) x)
          as asal
      ${dari} order by h.pada desc, h.id desc limit ${s.ukuran} offset ${(s.halaman - 1) * s.ukuran}) b
    join perangkat_daerah o on o.id = b."perangkatDaerahId" left join usulan u on u.id = b.asal::uuid
    order by b.pada desc, b.id desc`.execute(db)
  const jumlah = await sql<{ n: number }>`select count(*)::int as n ${dari}`.execute(db)
  return { baris: baris.rows, jumlah: jumlah.rows[0]?.n ?? 0 }
}
