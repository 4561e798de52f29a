// Baca rombongan: campaigns, covering letters, sittings and answers, and the cases that wait for a party.
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'
import type { BarisHasil } from './baca.ts'

export type JenisRombongan = 'penjagaan' | 'kampanye' | 'surat-pengantar' | 'sidang' | 'jawaban'

/** What the sheet says of itself; which parts are there follows from `jenis`. */
export type DataRombongan = {
  nomor?: string
  tanggal?: string
  pejabat?: string | null
  anggota?: string[]
  risalah?: string | null
  /** Party a covering letter goes to. */
  pihak?: { kode: string; nama: string }
  produkLuar?: boolean
  dikirimPada?: string
  dibatalkan?: string
  galatTanda?: string | null
  sedangTanda?: boolean
}

export type BarisRombongan = {
  id: string
  jenis: JenisRombongan
  layanan: string
  judul: string
  perangkatDaerahId: string | null
  dibuatOleh: string
  dibuatPada: string
  hasil: BarisHasil[]
  data: DataRombongan
  /** Cases of its people that are at an end, and those that wait for the party it was sent to. */
  selesai: number
  menunggu: number
  suratKeadaan: string | null
  suratPada: string | null
}

/** Which rows a reader may see: all, those of some services, those of one unit. */
export type LihatRombongan = 'semua' | { layanan: readonly string[] } | { perangkatDaerahId: string }

const syaratLihat = (l: LihatRombongan) => {
  if (l === 'semua') return sql`true`
  return 'layanan' in l
    ? sql`r.layanan = any(${[...l.layanan]}::text[])`
    : sql`r.perangkat_daerah_id = ${l.perangkatDaerahId}::uuid`
}

const kolom = sql`
  r.id, r.jenis, r.layanan, r.judul, r.perangkat_daerah_id as "perangkatDaerahId", r.dibuat_oleh as "dibuatOleh",
  r.dibuat_pada as "dibuatPada", r.hasil, r.data, n.keadaan as "suratKeadaan", n.ditandatangani_pada as "suratPada",
  coalesce(h.selesai, 0)::int as selesai, coalesce(h.menunggu, 0)::int as menunggu`
const gabung = sql`
  left join naskah n on n.rombongan_id = r.id and n.keadaan <> 'gugur'
  left join lateral (
    select count(*) filter (where u.selesai_pada is not null) as selesai,
      count(*) filter (where u.tahap like 'menunggu-%') as menunggu
    from jsonb_array_elements(r.hasil) x join usulan u on u.id = (x->>'usulanId')::uuid where x->>'alasan' is null) h on true`

export async function bacaRombongan(db: Db, id: string): Promise<BarisRombongan | undefined> {
  const hasil =
    await sql<BarisRombongan>`select ${kolom} from rombongan r ${gabung} where r.id = ${id}`.execute(db)
  return hasil.rows[0]
}

export type SaringRombongan = { jenis?: string | undefined; layanan?: string | undefined }

/** One page, newest first, with the total. */
export async function halamanRombongan(
  db: Db,
  lihat: LihatRombongan,
  s: SaringRombongan & { halaman: number; ukuran: number },
): Promise<{ baris: BarisRombongan[]; jumlah: number }> {
  const syarat = sql`${syaratLihat(lihat)}
    and (${s.jenis ?? null}::text is null or r.jenis = ${s.jenis ?? null})
    and (${s.layanan ?? null}::text is null or r.layanan = ${s.layanan ?? null})`
  const baris = await sql<BarisRombongan>`
    select ${kolom} from (select * from rombongan r where ${syarat} order by r.dibuat_pada desc, r.id desc
      limit ${s.ukuran} offset ${(s.halaman - 1) * s.ukuran}) r ${gabung}
    order by r.dibuat_pada desc, r.id desc`.execute(db)
  const jumlah = await sql<{ n: number }>`select count(*)::int as n from rombongan r where ${syarat}`.execute(
    db,
  )
  return { baris: baris.rows, jumlah: jumlah.rows[0]?.n ?? 0 }
}

/** Most cases shown at once as waiting for parties; the rest follows when these have moved. */
const MENUNGGU_PALING = 500

/** Cases in a step of a party, oldest first. */
export async function usulanMenungguPihak(db: Db, layanan: readonly string[] | 'semua'): Promise<string[]> {
  const lingkup = layanan === 'semua' ? sql`true` : sql`layanan = any(${[...layanan]}::text[])`
  const hasil = await sql<{ id: string }>`
    select id from usulan where (tahap like 'kirim-%' or tahap like 'menunggu-%') and ${lingkup}
    order by sejak_pada, id limit ${MENUNGGU_PALING}`.execute(db)
  return hasil.rows.map((b) => b.id)
}

/** Cases that stand in a covering letter not yet sent, and which. */
export async function dalamSurat(db: Db, usulan: readonly string[]): Promise<Map<string, string>> {
  if (usulan.length === 0) return new Map()
  const hasil = await sql<{ usulanId: string; id: string }>`
    select x->>'usulanId' as "usulanId", r.id from rombongan r
    join naskah n on n.rombongan_id = r.id and n.keadaan <> 'gugur', jsonb_array_elements(r.hasil) x
    where r.jenis = 'surat-pengantar' and r.data->>'dikirimPada' is null and (x->>'usulanId')::uuid = any(${[...usulan]}::uuid[])`.execute(
    db,
  )
  return new Map(hasil.rows.map((b) => [b.usulanId, b.id]))
}
