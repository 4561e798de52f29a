// Reads of proposed changes: one with its journey, lists by scope, and the row of the record it would put right.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'
import type { BidangPerubahan, KolomPerubahan } from './bidang.ts'
import type { IsiPerubahan } from './periksa.ts'

export type KeadaanPerubahan =
  | 'menunggu-unit'
  | 'menunggu-bkpsdm'
  | 'dikembalikan'
  | 'diterima'
  | 'ditolak'
  | 'dibatalkan'

export type UsulPerubahan = {
  id: string
  pegawaiId: string
  nama: string
  perangkatDaerahId: string
  perangkatDaerah: string
  bidang: string
  barisId: string | null
  isi: IsiPerubahan
  lama: IsiPerubahan
  alasan: string
  arsipId: string
  arsipJudul: string
  arsipTipe: string
  keadaan: KeadaanPerubahan
  versi: number
  diajukanOleh: string
  diajukanPada: string
}

const KOLOM = sql`u.id, u.pegawai_id as "pegawaiId", p.nama_lengkap as nama, p.perangkat_daerah_id as "perangkatDaerahId",
  d.nama_singkat as "perangkatDaerah", u.bidang, u.baris_id as "barisId", u.isi, u.lama, u.alasan, u.arsip_id as "arsipId",
  a.judul as "arsipJudul", a.tipe as "arsipTipe", u.keadaan, u.versi, u.diajukan_oleh as "diajukanOleh", u.diajukan_pada as "diajukanPada"`
const DARI = sql`usul_perubahan u join pegawai p on p.id = u.pegawai_id join perangkat_daerah d on d.id = p.perangkat_daerah_id
  join arsip a on a.id = u.arsip_id`

/** One proposal; `kunci` holds it until the end of the transaction. */
export async function satuPerubahan(db: Db, id: string, kunci = false): Promise<UsulPerubahan | undefined> {
  const hasil = await sql<UsulPerubahan>`select ${KOLOM} from ${DARI} where u.id = ${id}::uuid
    ${kunci ? sql`for update of u` : sql``}`.execute(db)
  return hasil.rows[0]
}

export type PeristiwaPerubahan = {
  tindakan: string
  keadaan: KeadaanPerubahan
  nama: string
  jabatan: string | null
  catatan: string | null
  pada: string
}

export async function peristiwaPerubahan(db: Db, id: string): Promise<PeristiwaPerubahan[]> {
  const hasil =
    await sql<PeristiwaPerubahan>`select tindakan, keadaan, nama, jabatan, catatan, pada from usul_perubahan_peristiwa
    where usul_id = ${id}::uuid order by urut`.execute(db)
  return hasil.rows
}

/** Scope of a list: own, or a desk's states within a unit (null = everywhere). */
export type LingkupPerubahan =
  | { pegawaiId: string }
  | { meja: { keadaan: readonly KeadaanPerubahan[]; pd: string | null }[] }

export async function daftarUsulPerubahan(
  db: Db,
  l: LingkupPerubahan,
  h: { halaman: number; ukuran: number },
): Promise<{ baris: UsulPerubahan[]; jumlah: number }> {
  const syarat =
    'pegawaiId' in l
      ? sql`u.pegawai_id = ${l.pegawaiId}::uuid`
      : sql.join(
          l.meja.map(
            (m) =>
              sql`(u.keadaan = any(${[...m.keadaan]}::text[]) and ${m.pd === null ? sql`true` : sql`p.perangkat_daerah_id = ${m.pd}::uuid`})`,
          ),
          sql` or `,
        )
  const hasil = await sql<
    UsulPerubahan & { jumlah: number }
  >`select ${KOLOM}, count(*) over ()::int as jumlah from ${DARI}
    where ${syarat} order by ${'pegawaiId' in l ? sql`u.diajukan_pada desc` : sql`u.diajukan_pada`}, u.id
    limit ${h.ukuran} offset ${(h.halaman - 1) * h.ukuran}`.execute(db)
  return { jumlah: hasil.rows[0]?.jumlah ?? 0, baris: hasil.rows.map(({ jumlah: _, ...b }) => b) }
}

/** A column of a history as text; the end of a span is its last day. */
function teksKolom(k: KolomPerubahan): string {
  if (k.sql === 'berlaku.mulai') return 'lower(r.berlaku)::text'
  if (k.sql === 'berlaku.sampai') return '(upper(r.berlaku) - 1)::text'
  return `r.${k.sql}::text`
}

/** What the record says today for the columns of this part; null when the row is gone, corrected, or another's. */
export async function isiSekarang(
  db: Db,
  b: BidangPerubahan,
  o: { pegawaiId: string; barisId: string | null },
): Promise<IsiPerubahan | null> {
  const isi = sql.raw(b.kolom.map((k) => `'${k.kode}', ${teksKolom(k)}`).join(', '))
  const saring =
    b.tabel === 'pegawai'
      ? sql`r.id = ${o.pegawaiId}::uuid`
      : sql`r.id = ${o.barisId}::uuid and r.pegawai_id = ${o.pegawaiId}::uuid and r.dikoreksi_oleh is null`
  const hasil = await sql<{
    isi: IsiPerubahan
  }>`select json_build_object(${isi}) as isi from ${sql.raw(b.tabel)} r
    where ${saring}`.execute(db)
  return hasil.rows[0]?.isi ?? null
}

/** Is this document the proof of a proposal? Then of whom, and where it lies. */
export async function perubahanDenganArsip(
  db: Db,
  arsipId: string,
): Promise<{ pegawaiId: string; perangkatDaerah: string; keadaan: KeadaanPerubahan }[]> {
  const hasil = await sql<{ pegawaiId: string; perangkatDaerah: string; keadaan: KeadaanPerubahan }>`
    select u.pegawai_id as "pegawaiId", p.perangkat_daerah_id as "perangkatDaerah", u.keadaan from usul_perubahan u
    join pegawai p on p.id = u.pegawai_id where u.arsip_id = ${arsipId}::uuid limit 20`.execute(db)
  return hasil.rows
}
