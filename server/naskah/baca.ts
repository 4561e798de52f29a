// Baca: letters as the rest of the house needs them.
import type { Moda, Saat, Tanggal } from '#mesin/bentuk.ts'
import type { Db } from '../alat/database.ts'
import type { HasilPeriksa } from './periksa-tanda.ts'
import type { TandaNaskah } from './tindak.ts'

export type Naskah = {
  id: string
  /** Null for the covering letter of a rombongan. */
  usulanId: string | null
  rombonganId: string | null
  jenis: 'produk' | 'penolakan' | 'pengantar'
  templat: string
  data: Record<string, unknown>
  sidikData: string
  keadaan: string
  moda: Moda[]
  kodeCek: string
  nomor: string | null
  tanggal: Tanggal | null
  arsipId: string | null
  sidik: string | null
  penandatangan: TandaNaskah[]
  ditandatanganiPada: Saat | null
  alasanTidakBerlaku: string | null
  tidakBerlakuSejak: Tanggal | null
  /** Number and date of the decree that withdrew it. */
  tidakBerlakuDasar: string | null
  penggantiKode: string | null
  /** Verdict of our own verification when it was signed electronically. */
  hasilPeriksa: HasilPeriksa | null
}

const KOLOM = [
  'id',
  'usulan_id',
  'rombongan_id',
  'jenis',
  'templat',
  'data',
  'sidik_data',
  'keadaan',
  'moda',
  'kode_cek',
  'nomor_teks',
  'tanggal',
  'arsip_id',
  'sidik',
  'penandatangan',
  'ditandatangani_pada',
  'alasan_tidak_berlaku',
  'tidak_berlaku_sejak',
  'tidak_berlaku_dasar',
  'pengganti_kode',
  'hasil_periksa',
] as const

type Baris = Awaited<ReturnType<typeof ambil>>

function ambil(db: Db) {
  return db.selectFrom('naskah').select(KOLOM).executeTakeFirst()
}

function rupa(b: NonNullable<Baris>): Naskah {
  return {
    id: b.id,
    usulanId: b.usulan_id,
    rombonganId: b.rombongan_id,
    jenis: b.jenis as Naskah['jenis'],
    templat: b.templat,
    data: b.data as Record<string, unknown>,
    sidikData: b.sidik_data,
    keadaan: b.keadaan,
    moda: b.moda as Moda[],
    kodeCek: b.kode_cek,
    nomor: b.nomor_teks,
    tanggal: b.tanggal,
    arsipId: b.arsip_id,
    sidik: b.sidik,
    penandatangan: (b.penandatangan as Naskah['penandatangan'] | null) ?? [],
    ditandatanganiPada: b.ditandatangani_pada,
    alasanTidakBerlaku: b.alasan_tidak_berlaku,
    tidakBerlakuSejak: b.tidak_berlaku_sejak,
    tidakBerlakuDasar: b.tidak_berlaku_dasar,
    penggantiKode: b.pengganti_kode,
    hasilPeriksa: (b.hasil_periksa as HasilPeriksa | null) ?? null,
  }
}

/** The living letter of a case, newest first; fallen drafts are left out. */
export async function bacaNaskahUsulan(
  db: Db,
  usulanId: string,
  jenis: 'produk' | 'penolakan',
): Promise<Naskah | undefined> {
  const b = await db
    .selectFrom('naskah')
    .select(KOLOM)
    .where('usulan_id', '=', usulanId)
    .where('jenis', '=', jenis)
    .where('keadaan', '!=', 'gugur')
    .executeTakeFirst()
  return b ? rupa(b) : undefined
}

/** The living covering letter of a rombongan. */
export async function bacaPengantar(db: Db, rombonganId: string): Promise<Naskah | undefined> {
  const b = await db
    .selectFrom('naskah')
    .select(KOLOM)
    .where('rombongan_id', '=', rombonganId)
    .where('keadaan', '!=', 'gugur')
    .executeTakeFirst()
  return b ? rupa(b) : undefined
}

export async function bacaNaskah(db: Db, id: string): Promise<Naskah | undefined> {
  const b = await db.selectFrom('naskah').select(KOLOM).where('id', '=', id).executeTakeFirst()
  return b ? rupa(b) : undefined
}

/** A signed or void letter by its public code; drafts are unknown to the public. */
export async function bacaNaskahKode(db: Db, kodeCek: string): Promise<Naskah | undefined> {
  const b = await db
    .selectFrom('naskah')
    .select(KOLOM)
    .where('kode_cek', '=', kodeCek)
    .where('keadaan', 'in', ['ditandatangani', 'tidak-berlaku'])
    .executeTakeFirst()
  return b ? rupa(b) : undefined
}

export async function bacaNaskahSidik(db: Db, sidik: string): Promise<Naskah | undefined> {
  const b = await db.selectFrom('naskah').select(KOLOM).where('sidik', '=', sidik).executeTakeFirst()
  return b ? rupa(b) : undefined
}
