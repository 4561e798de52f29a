// Search of people and the profile of one person as of a day.

import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'
import { rencanaSendiri } from '#server/alat/database.ts'
import { batasCalon, ringkasHalaman } from '#server/alat/paging.ts'
import type { FaktaOrang } from './baca-fakta.ts'
import { bacaFakta } from './baca-fakta.ts'

/** Whom the reader may see: everybody, one perangkat daerah, or only himself. */
export type LingkupPegawai =
  | { jenis: 'semua' }
  | { jenis: 'perangkat-daerah'; perangkatDaerahId: string }
  | { jenis: 'sendiri'; pegawaiId: string }

export type SaringPegawai = {
  cari?: string | undefined
  perangkatDaerah?: string | undefined
  golongan?: string | undefined
  halaman: number
  ukuran: number
}

export type BarisPegawai = {
  id: string
  nama: string
  nip: string
  golongan: string | null
  jabatan: string | null
  perangkatDaerah: string
  perangkatDaerahSingkat: string
  keadaan: string
}

/** Lower case without accents, as the column nama_cari is written. */
export function untukDicari(teks: string): string {
  return teks.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** A LIKE pattern that matches the text anywhere, its own wildcards made harmless. */
export function polaMemuat(teks: string): string {
  return `%${teks.replace(/[\\%_]/g, '\\$&')}%`
}

/** Shorter texts have no trigram: the names are then walked in their order. */
const TRIGRAM = 3

/** `~~` is LIKE under its other name: these searches keep one plan, since the trigram index is right for every text. */
function syaratCari(teks: string): RawBuilder<unknown> {
  const angka = teks.replace(/[\s.]/g, '')
  if (/^\d{3,18}$/.test(angka)) return sql`p.nip ~~ ${polaMemuat(angka)}`
  const cari = untukDicari(teks)
  return cari.length < TRIGRAM
    ? sql`strpos(p.nama_cari, ${cari}) > 0`
    : sql`p.nama_cari ~~ ${polaMemuat(cari)}`
}

/** Ids of people whose name holds the text (as untukDicari writes it, three letters or more), at most `paling`, in no order. */
export async function cariIdPegawai(db: Db, teks: string, paling: number): Promise<string[]> {
  // Found whole before it is cut: with the limit in sight the planner reads the table row by row.
  const hasil = await sql<{ id: string }>`
    with p as materialized (select id from pegawai where nama_cari ~~ ${polaMemuat(teks)})
    select id from p limit ${paling}`.execute(db)
  return hasil.rows.map((b) => b.id)
}

function syaratLingkup(lingkup: LingkupPegawai): RawBuilder<unknown> {
  if (lingkup.jenis === 'perangkat-daerah') return sql`p.perangkat_daerah_id = ${lingkup.perangkatDaerahId}`
  if (lingkup.jenis === 'sendiri') return sql`p.id = ${lingkup.pegawaiId}`
  return sql`true`
}

const golonganPada = (hari: string) => sql`(select g.golongan from riwayat_pangkat g
  where g.pegawai_id = p.id and g.dikoreksi_oleh is null and g.tmt <= ${hari}::date order by g.tmt desc limit 1)`

/**
 * Name of the definitive office of the person `p` on a day. `is true` keeps the planner on the index of persons: for the few
 * rows of one person the range index is three times dearer.
 */
export const jabatanPada = (
  hari: string,
) => sql`(select j.nama from jabatan j where j.id = (select r.jabatan_id
  from riwayat_jabatan r where r.pegawai_id = p.id and r.dikoreksi_oleh is null and r.kedudukan = 'definitif'
    and (r.berlaku @> ${hari}::date) is true limit 1))`

/** As a set, so that a filter over 20,000 people is one join and not 20,000 look-ups. */
const bergolongan = (
  golongan: string,
  hari: string,
) => sql`p.id in (select g.pegawai_id from riwayat_pangkat g
  where g.golongan = ${golongan} and g.dikoreksi_oleh is null and g.tmt <= ${hari}::date and not exists (
    select 1 from riwayat_pangkat n where n.pegawai_id = g.pegawai_id and n.dikoreksi_oleh is null
      and n.tmt <= ${hari}::date and n.tmt > g.tmt))`

function syaratSaring(s: SaringPegawai, lingkup: LingkupPegawai, hari: string): RawBuilder<unknown> {
  const butir = [syaratLingkup(lingkup)]
  if (s.cari) butir.push(syaratCari(s.cari))
  if (s.perangkatDaerah) butir.push(sql`p.perangkat_daerah_id = ${s.perangkatDaerah}`)
  if (s.golongan) butir.push(bergolongan(s.golongan, hari))
  return sql.join(butir, sql` and `)
}

/** People are counted up to here; beyond it the list says "lebih dari". */
export const HITUNG_PEGAWAI_PALING = 500

/** One page of people within the reader's scope, by name; `jumlah` is exact unless `lebih`. */
export async function cariPegawai(
  db: Db,
  s: SaringPegawai,
  lingkup: LingkupPegawai,
  hari: string,
): Promise<{ baris: BarisPegawai[]; jumlah: number; lebih: boolean }> {
  const halaman = { ...s, hitung: HITUNG_PEGAWAI_PALING }
  const batas = sql.lit(batasCalon(halaman))
  const lewati = (s.halaman - 1) * s.ukuran
  // The page is cut first on the index of names; the dated lookups then run for its rows only.
  const hasil = await sql<BarisPegawai & { jumlah: number }>`${s.golongan ? rencanaSendiri : sql``}
    with calon as materialized (select p.id, p.nama_cari collate "C" as k from pegawai p
        where ${syaratSaring(s, lingkup, hari)} order by p.nama_cari collate "C", p.id limit ${batas}),
      halaman as materialized (select id, row_number() over (order by k, id) as n from calon)
    select p.id, p.nama_lengkap as nama, p.nip, ${golonganPada(hari)} as golongan,
      ${jabatanPada(hari)} as jabatan,
      o.nama as "perangkatDaerah", o.nama_singkat as "perangkatDaerahSingkat",
      coalesce((select t.keadaan from riwayat_status t where t.pegawai_id = p.id and t.dikoreksi_oleh is null
        and (t.berlaku @> ${hari}::date) is true limit 1), 'tidak tercatat') as keadaan,
      (select count(*)::int from calon) as jumlah
    from halaman h join pegawai p on p.id = h.id join perangkat_daerah o on o.id = p.perangkat_daerah_id
    where h.n > ${lewati}::int and h.n <= ${lewati + s.ukuran}::int order by h.n`.execute(db)
  const terhitung = hasil.rows[0]?.jumlah
  if (terhitung === undefined && s.halaman > 1)
    return { ...(await cariPegawai(db, { ...s, halaman: 1 }, lingkup, hari)), baris: [] }
  const baris = hasil.rows.map(({ jumlah: _, ...b }) => b)
  return { baris, ...ringkasHalaman(halaman, terhitung ?? 0, baris.length) }
}

type BarisRiwayat = Record<string, string | number | null>

export type Profil = BarisPegawai & {
  sapaan: string
  lahir: string
  tempatLahir: string
  jenisKelamin: string
  tmtCpns: string
  nik: string | null
  telepon: string | null
  perangkatDaerahId: string
  riwayat: Record<
    'status' | 'pangkat' | 'gaji' | 'jabatan' | 'kinerja' | 'hukuman' | 'penundaanKgb' | 'pendidikan',
    BarisRiwayat[]
  >
}

function datar(baris: readonly object[] | undefined): BarisRiwayat[] {
  return (baris ?? []).map((b) => {
    const butir: BarisRiwayat = {}
    for (const [kunci, nilai] of Object.entries(b))
      if (typeof nilai === 'string' || typeof nilai === 'number') butir[kunci] = nilai
    return butir
  })
}

const berlakuPada = <T extends { mulai: string; sampai?: string }>(
  baris: T[] | undefined,
  hari: string,
): T | undefined => baris?.findLast((b) => b.mulai <= hari && (b.sampai === undefined || b.sampai >= hari))

/** What is known of a set of facts on a day: rank, definitive office, standing. */
export function ringkasPada(
  orang: FaktaOrang,
  hari: string,
): { golongan: string | null; jabatan: string | null; keadaan: string } {
  const { pangkat, jabatan, status } = orang.pegawai
  return {
    golongan: pangkat?.findLast((p) => p.tmt <= hari)?.golongan ?? null,
    jabatan:
      berlakuPada(
        jabatan?.filter((j) => j.kedudukan === 'definitif'),
        hari,
      )?.nama ?? null,
    keadaan: berlakuPada(status, hari)?.keadaan ?? 'tidak tercatat',
  }
}

/** The whole record of one person as of `hari`, unmasked; undefined when nobody has this id. */
export async function bacaProfil(db: Db, id: string, hari: string): Promise<Profil | undefined> {
  const orang = (await bacaFakta(db, [id], hari)).get(id)
  if (!orang) return undefined
  const pribadi = await sql<{ nik: string | null; telepon: string | null }>`
    select nik, telepon from pegawai where id = ${id}`.execute(db)
  const f = orang.pegawai
  return {
    id,
    nama: orang.namaLengkap,
    nip: f.nip ?? '',
    ...ringkasPada(orang, hari),
    perangkatDaerah: orang.unit.nama ?? '',
    perangkatDaerahSingkat: orang.perangkatDaerahSingkat,
    perangkatDaerahId: orang.perangkatDaerahId,
    sapaan: orang.sapaan,
    lahir: f.lahir ?? '',
    tempatLahir: f.tempatLahir ?? '',
    jenisKelamin: f.jenisKelamin ?? '',
    tmtCpns: f.tmtCpns ?? '',
    nik: pribadi.rows[0]?.nik ?? null,
    telepon: pribadi.rows[0]?.telepon ?? null,
    riwayat: {
      status: datar(f.status),
      pangkat: datar(f.pangkat),
      gaji: datar(f.gaji),
      jabatan: datar(f.jabatan),
      kinerja: datar(f.kinerja),
      hukuman: datar(f.hukuman),
      penundaanKgb: datar(f.penundaanKgb),
      pendidikan: datar(f.pendidikan),
    },
  }
}

/** Placement and name of one person, for the right to see him; undefined when unknown. */
export async function tempatPegawai(
  db: Db,
  id: string,
): Promise<{ id: string; nama: string; perangkatDaerahId: string; perangkatDaerah: string } | undefined> {
  const hasil = await sql<{ id: string; nama: string; perangkatDaerahId: string; perangkatDaerah: string }>`
    select p.id, p.nama_lengkap as nama, p.perangkat_daerah_id as "perangkatDaerahId", d.nama as "perangkatDaerah"
    from pegawai p join perangkat_daerah d on d.id = p.perangkat_daerah_id where p.id = ${id}`.execute(db)
  return hasil.rows[0]
}
