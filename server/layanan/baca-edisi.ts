// Baca edisi: editions of services the admin entered, and what the catalogue shows beside them.
import { sql } from 'kysely'
import type { IsiSopTerbuka } from '#mesin/sop-terbuka.ts'
import type { Db } from '#server/alat/database.ts'

export type EdisiTersimpan = {
  urut: number
  layanan: string
  edisi: string
  berlaku: string
  nomor: string
  tanggal: string
  aktif: boolean
  isi: IsiSopTerbuka
  alasan: string
  nama: string
  dibuatPada: string
}

/** All editions entered here, in the order of entry. */
export async function bacaEdisiLayanan(db: Db): Promise<EdisiTersimpan[]> {
  const hasil = await sql<EdisiTersimpan>`
    select urut::int as urut, layanan, edisi, berlaku::text as berlaku, nomor, tanggal::text as tanggal, aktif, isi, alasan, nama,
      to_char(dibuat_pada at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "dibuatPada"
    from edisi_layanan order by urut`.execute(db)
  return hasil.rows
}

/** How far the table has grown: asked by processes that share the database with another. */
export async function urutTerakhir(db: Db): Promise<number> {
  const hasil = await sql<{ urut: number }>`
    select coalesce(max(urut), 0)::int as urut from edisi_layanan`.execute(db)
  return hasil.rows[0]?.urut ?? 0
}

/** Running cases by the edition they are pinned to. */
export async function berjalanPerEdisi(db: Db, layanan: string): Promise<Map<string, number>> {
  const hasil = await sql<{ edisi: string; jumlah: number }>`
    select edisi_sop as edisi, count(*)::int as jumlah from usulan
    where layanan = ${layanan} and edisi_sop is not null and selesai_pada is null group by 1`.execute(db)
  return new Map(hasil.rows.map((b) => [b.edisi, b.jumlah]))
}

/**
 * Offices a decree may name as validator or signer: heads of a perangkat daerah, the head of the pemda, and the structural posts
 * of the perangkat daerah whose posts are named already (`disebut`).
 */
export async function jabatanPilihan(
  db: Db,
  disebut: readonly string[],
): Promise<{ kode: string; nama: string }[]> {
  const hasil = await sql<{ kode: string; nama: string }>`
    select kode, nama from jabatan where tunggal and (jenis in ('jpt', 'kepala-daerah') or (jenis in ('administrator', 'pengawas')
      and perangkat_daerah_id in (select perangkat_daerah_id from jabatan where kode = any(${[...disebut]}::text[]))))
    order by nama limit 600`.execute(db)
  return hasil.rows
}

export async function namaAkun(db: Db, akunId: string): Promise<string> {
  const hasil = await sql<{ nama: string }>`
    select p.nama_lengkap as nama from akun a join pegawai p on p.id = a.pegawai_id where a.id::text = ${akunId}`.execute(
    db,
  )
  return hasil.rows[0]?.nama ?? 'Akun tanpa nama'
}
