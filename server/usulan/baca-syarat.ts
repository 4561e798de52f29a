// Which cases a list speaks of, as SQL: what the reader may see, the view, the filters, and the ways (indexes) to reach them.

import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { polaMemuat, untukDicari } from '#server/pegawai/baca.ts'
import type { BagianAntrean, Lihat } from './lihat.ts'

export type Saring = {
  cari?: string | undefined
  layanan?: string | undefined
  tahap?: string | undefined
  cap?: string | undefined
  perangkatDaerah?: string | undefined
  bulan?: string | undefined
  putusan?: 'cocok' | 'ragu' | 'kurang' | undefined
}

export type Tampilan =
  | { jenis: 'milik-saya' }
  | { jenis: 'antrean'; bagian: BagianAntrean[] }
  | { jenis: 'perangkat-daerah' }
  | { jenis: 'semua' }
  | { jenis: 'lewat-tenggat' }
  | { jenis: 'ditandatangani' }

export type Urut = 'tenggat' | 'terbaru' | 'nama'

export type Syarat = RawBuilder<unknown>

/** Rows of usulan (named u) that one index reaches in the order of the list: what follows `from`, with its `where`. */
export type Jalan = Syarat

const milik = (l: Lihat): Syarat[] => [
  sql`u.pegawai_id = ${l.pegawaiId}`,
  sql`u.pengaju_akun_id = ${l.akunId}`,
]

/** The grounds on which a case is visible, one each; a case is seen when any holds. */
function alasanLihat(l: Lihat): Syarat[] {
  const butir = milik(l)
  if (l.perangkatDaerahId !== null) butir.push(sql`u.perangkat_daerah_id = ${l.perangkatDaerahId}`)
  if (l.layanan === 'semua') butir.push(sql`u.nomor is not null`)
  else if (l.layanan.length > 0)
    butir.push(sql`(u.nomor is not null and u.layanan = any(${l.layanan}::text[]))`)
  return butir
}

/** The one predicate of visibility, the SQL twin of bolehLihat(). */
export const syaratLihat = (l: Lihat): Syarat => sql`(${sql.join(alasanLihat(l), sql` or `)})`

/** Not mine, not filed by me, not held by another verifier. */
const bebasDariku = (l: Lihat): Syarat => sql`u.selesai_pada is null and u.pegawai_id <> ${l.pegawaiId}
  and u.pengaju_akun_id <> ${l.akunId}
  and (u.tahap <> 'verifikasi' or u.pemeriksa_akun_id is null or u.pemeriksa_akun_id = ${l.akunId})`

/** A running refusal whose letter nobody has signed. */
export const suratMenunggu = sql`(u.selesai_pada is null and u.cap in ('DITOLAK', 'DITANGGUHKAN', 'KEDALUWARSA') and not exists (select 1
  from naskah n where n.usulan_id = u.id and n.jenis = 'penolakan' and n.keadaan = 'ditandatangani'))`

/** Cases of the reader's own people that wait for his say as their direct superior. */
const untukAtasan = (l: Lihat): Syarat =>
  l.hari === undefined
    ? sql`false`
    : sql`(u.tahap = 'pertimbangan-atasan' and atasan_langsung(u.pegawai_id, ${l.hari}::date) = ${l.pegawaiId}::uuid)`

export function syaratAntrean(l: Lihat, bagian: readonly BagianAntrean[]): Syarat {
  if (bagian.length === 0) return sql`${untukAtasan(l)} and ${bebasDariku(l)}`
  const butir = bagian.map((b) => {
    const golongan = b.golongan ? sql` and u.hitung->>'golongan' = any(${b.golongan}::text[])` : sql``
    const surat = b.suratPenolakan ? sql` and ${suratMenunggu}` : sql``
    const varian = b.varian === null ? sql`` : sql` and u.keadaan->'isian'->>'varian' = ${b.varian}`
    const sop = b.sop === undefined ? sql`` : sql` and u.edisi_sop = any(${b.sop}::text[])`
    return sql`(u.layanan = ${b.layanan} and u.tahap = any(${b.tahap}::text[])${golongan}${surat}${varian}${sop})`
  })
  const tahap = [...new Set(['pertimbangan-atasan', ...bagian.flatMap((b) => b.tahap)])]
  return sql`u.tahap = any(${tahap}::text[]) and (${sql.join([...butir, untukAtasan(l)], sql` or `)})
    and ${bebasDariku(l)}`
}

function syaratTampilan(l: Lihat, t: Tampilan, kini: string): Syarat {
  switch (t.jenis) {
    case 'milik-saya':
      return sql`(${sql.join(milik(l), sql` or `)})`
    case 'antrean':
      return syaratAntrean(l, t.bagian)
    case 'perangkat-daerah':
      return l.perangkatDaerahId === null ? sql`false` : sql`u.perangkat_daerah_id = ${l.perangkatDaerahId}`
    case 'lewat-tenggat':
      return sql`u.batas_pada < ${kini}::timestamptz and u.selesai_pada is null and ${syaratLihat(l)}`
    case 'ditandatangani':
      return sql`exists (select 1 from usulan_peristiwa e where e.usulan_id = u.id and e.jenis = 'tandatangani'
        and e.pelaku->>'pegawaiId' = ${l.pegawaiId}) and ${syaratLihat(l)}`
    case 'semua':
      return syaratLihat(l)
  }
}

function syaratPutusan(putusan: 'cocok' | 'ragu' | 'kurang'): Syarat {
  const angka = (kunci: string) => sql`coalesce((u.hitung->>${sql.lit(kunci)})::int, 0)`
  if (putusan === 'kurang') return sql`${angka('kurang')} > 0`
  if (putusan === 'ragu') return sql`${angka('ragu')} > 0 and ${angka('kurang')} = 0`
  return sql`${angka('cocok')} > 0 and ${angka('ragu')} = 0 and ${angka('kurang')} = 0`
}

function syaratSaring(s: Saring): Syarat[] {
  const butir: Syarat[] = []
  if (s.cari) butir.push(sql`u.cari like ${polaMemuat(untukDicari(s.cari))}`)
  if (s.layanan) butir.push(sql`u.layanan = ${s.layanan}`)
  if (s.tahap) butir.push(sql`u.tahap = ${s.tahap}`)
  if (s.cap) butir.push(sql`u.cap = ${s.cap}`)
  if (s.perangkatDaerah) butir.push(sql`u.perangkat_daerah_id = ${s.perangkatDaerah}`)
  if (s.bulan)
    butir.push(
      sql`u.tmt >= ${`${s.bulan}-01`}::date and u.tmt < ${`${s.bulan}-01`}::date + interval '1 month'`,
    )
  if (s.putusan) butir.push(syaratPutusan(s.putusan))
  return butir
}

type Tanya = { lihat: Lihat; tampilan: Tampilan; saring: Saring; kini: string }

/** Everything asked, as one condition: right for a list that is filtered, where the planner knows best which index is narrow. */
export const satuJalan = (q: Tanya, lagi: Syarat[] = []): Jalan =>
  sql`usulan u where ${sql.join(
    [syaratTampilan(q.lihat, q.tampilan, q.kini), ...syaratSaring(q.saring), ...lagi],
    sql` and `,
  )}`

const satuAlasan = (q: Tanya, alasan: Syarat, lagi: Syarat[]): Jalan =>
  sql`usulan u where ${sql.join([alasan, ...lagi, ...syaratSaring({ layanan: q.saring.layanan })], sql` and `)}`

/**
 * One walk for each service: every one of them is an index in the order of the list. The services come as JSON, whose length
 * the planner never looks at: one plan is kept for all readers.
 */
function jalanLayanan(layanan: readonly string[], lagi: Syarat[], urutBatas: Syarat): Jalan {
  const tambahan = lagi.length > 0 ? sql` and ${sql.join(lagi, sql` and `)}` : sql``
  return sql`jsonb_array_elements_text(${JSON.stringify(layanan)}::jsonb) as l(kode) cross join lateral (select u.* from usulan u
    where u.layanan = l.kode and u.nomor is not null${tambahan} ${urutBatas}) u`
}

/** One walk for each step of each service that waits for the reader. */
function jalanAntrean(l: Lihat, bagian: readonly BagianAntrean[], lagi: Syarat[], urutBatas: Syarat): Jalan {
  const butir = bagian.flatMap(({ layanan, varian, golongan, tahap, sop, suratPenolakan = false }) =>
    tahap.map((t) => ({
      layanan,
      varian,
      tahap: t,
      golongan: golongan?.join(',') ?? null,
      surat: suratPenolakan,
      sop: sop ?? null,
    })),
  )
  const surat = bagian.some((b) => b.suratPenolakan) ? sql` and (not b.surat or ${suratMenunggu})` : sql``
  // Named only when it narrows: it is not in the index, and each row would have to be fetched.
  const golongan = bagian.some((b) => b.golongan !== null)
    ? sql` and (b.golongan is null or u.hitung->>'golongan' = any(string_to_array(b.golongan, ',')))`
    : sql``
  const varian = bagian.some((b) => b.varian !== null)
    ? sql` and (b.varian is null or u.keadaan->'isian'->>'varian' = b.varian)`
    : sql``
  const sop = bagian.some((b) => b.sop !== undefined)
    ? sql` and (b.sop is null or b.sop ? u.edisi_sop)`
    : sql``
  const tambahan = lagi.length > 0 ? sql` and ${sql.join(lagi, sql` and `)}` : sql``
  return sql`jsonb_to_recordset(${JSON.stringify(butir)}::jsonb)
      as b(layanan text, varian text, tahap text, golongan text, surat boolean, sop jsonb)
    cross join lateral (select u.* from usulan u where u.layanan = b.layanan and u.tahap = b.tahap
      and ${bebasDariku(l)}${golongan}${surat}${varian}${sop}${tambahan} ${urutBatas}) u`
}

/**
 * The same rows as satuJalan() for a list without filters, as separate walks whose union is cut: each is read in the order of
 * the list and stops after `urutBatas`, so that the cost is that of a page, not of all that may be seen. `lagi` holds in each.
 */
export function banyakJalan(q: Tanya, lagi: Syarat[], urutBatas: Syarat): Jalan[] {
  const { lihat: l, tampilan: t, saring } = q
  const diminta = (kode: string) => saring.layanan === undefined || saring.layanan === kode
  if (t.jenis === 'antrean') {
    const bagian = t.bagian.filter((b) => diminta(b.layanan))
    const atasan =
      l.hari === undefined ? [] : [satuAlasan(q, sql`${untukAtasan(l)} and ${bebasDariku(l)}`, lagi)]
    return bagian.length === 0 ? atasan : [jalanAntrean(l, bagian, lagi, urutBatas), ...atasan]
  }
  if (t.jenis === 'milik-saya') return milik(l).map((a) => satuAlasan(q, a, lagi))
  if (t.jenis !== 'semua') return [satuJalan({ ...q, saring: { layanan: saring.layanan } }, lagi)]
  const [layanan, sendiri] =
    l.layanan === 'semua'
      ? [saring.layanan === undefined ? [] : [saring.layanan], alasanLihat({ ...l, layanan: [] })]
      : [l.layanan.filter(diminta), alasanLihat({ ...l, layanan: [] })]
  const bernomor =
    l.layanan === 'semua' && saring.layanan === undefined
      ? [satuAlasan(q, sql`u.nomor is not null`, lagi)]
      : layanan.length > 0
        ? [jalanLayanan(layanan, lagi, urutBatas)]
        : []
  return [...sendiri.map((a) => satuAlasan(q, a, lagi)), ...bernomor]
}
