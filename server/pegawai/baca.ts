// Search of people and the profile of one person as of a day.

import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Db } from '#server/alat/database.ts'
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

function syaratCari(teks: string): RawBuilder<unknown> {
  const angka = teks.replace(/[\s.]/g, '')
  return /^\d{3,18}$/.test(angka)
    ? sql`p.nip like ${polaMemuat(angka)}`
    : sql`p.nama_cari like ${polaMemuat(untukDicari(teks))}`
}

function syaratLingkup(lingkup: LingkupPegawai): RawBuilder<unknown> {
  if (lingkup.jenis === 'perangkat-daerah') return sql`p.perangkat_daerah_id = ${lingkup.perangkatDaerahId}`
  if (lingkup.jenis === 'sendiri') return sql`p.id = ${lingkup.pegawaiId}`
  return sql`true`
}

const golonganPada = (hari: string) => sql`(select g.golongan from riwayat_pangkat g
  where g.pegawai_id = p.id and g.dikoreksi_oleh is null and g.tmt <= ${hari}::date order by g.tmt desc limit 1)`

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

/** One page of people within the reader's scope, by name; `jumlah` is exact. */
export async function cariPegawai(
  db: Db,
  s: SaringPegawai,
  lingkup: LingkupPegawai,
  hari: string,
): Promise<{ baris: BarisPegawai[]; jumlah: number }> {
  const syarat = syaratSaring(s, lingkup, hari)
  const jumlah = await sql<{ n: number }>`select count(*)::int as n from pegawai p where ${syarat}`.execute(
    db,
  )
  // The page is cut first on the index of names; the dated lookups then run for its rows only.
  const hasil = await sql<BarisPegawai>`
    select p.id, p.nama_lengkap as nama, p.nip, ${golonganPada(hari)} as golongan,
      (select j.nama from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id where r.pegawai_id = p.id
        and r.dikoreksi_oleh is null and r.kedudukan = 'definitif' and r.berlaku @> ${hari}::date limit 1) as jabatan,
      o.nama as "perangkatDaerah", o.nama_singkat as "perangkatDaerahSingkat",
      coalesce((select t.keadaan from riwayat_status t where t.pegawai_id = p.id and t.dikoreksi_oleh is null
        and t.berlaku @> ${hari}::date limit 1), 'tidak tercatat') as keadaan
    from (select p.* from pegawai p where ${syarat} order by p.nama_cari collate "C", p.id
      limit ${s.ukuran} offset ${(s.halaman - 1) * s.ukuran}) p
    join perangkat_daerah o on o.id = p.perangkat_daerah_id
    order by p.nama_cari collate "C", p.id`.execute(db)
  return { baris: hasil.rows, jumlah: jumlah.rows[0]?.n ?? 0 }
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
): Promise<{ id: string; nama: string; perangkatDaerahId: string } | undefined> {
  const hasil = await sql<{ id: string; nama: string; perangkatDaerahId: string }>`
    select id, nama_lengkap as nama, perangkat_daerah_id as "perangkatDaerahId" from pegawai where id = ${id}`.execute(
    db,
  )
  return hasil.rows[0]
}
