// Kelengkapan: inventory per unit in the six groups, work lists of people, the BKN index, likely duplicates, and the Meja Data.
import { sql } from 'kysely'
import { BUTIR_DATA, INDIKATOR } from '#mesin/mutu-data.ts'
import type { Db } from '#server/alat/database.ts'
import { butirPada, indikatorPada, type Potongan } from './baca-predikat.ts'

/** People who are counted: in service on the day. Who left stays in the register, but nobody completes his record any more. */
const bekerja = (
  hari: Potongan,
): Potongan => sql`exists (select 1 from riwayat_status s where s.pegawai_id = p.id and s.dikoreksi_oleh is null
  and s.berlaku @> ${hari} and s.keadaan not in ('berhenti', 'pensiun', 'meninggal'))`
const hariSql = (hari: string): Potongan => sql`${hari}::date`
const unit = (pd: string | null): Potongan => (pd === null ? sql`true` : sql`p.perangkat_daerah_id = ${pd}`)

export type BarisInventaris = {
  perangkatDaerahId: string
  perangkatDaerah: string
  orang: number
  /** Items there, by code, over `orang`. */
  ada: Record<string, number>
}

/** How many people of each unit have each item, in one statement. */
export async function inventaris(db: Db, hari: string, pd: string | null): Promise<BarisInventaris[]> {
  const butir = butirPada(hariSql(hari))
  const hitung = BUTIR_DATA.map(
    (b) => sql`${sql.lit(b.kode)}, count(*) filter (where ${butir[b.kode] ?? sql`false`})`,
  )
  const hasil = await sql<BarisInventaris>`
    select o.id as "perangkatDaerahId", o.nama as "perangkatDaerah", count(*)::int as orang, jsonb_build_object(${sql.join(hitung)}) as ada
    from pegawai p join perangkat_daerah o on o.id = p.perangkat_daerah_id
    where ${bekerja(hariSql(hari))} and ${unit(pd)} group by o.id, o.nama order by o.nama collate "C"`.execute(
    db,
  )
  return hasil.rows
}

export type OrangKurang = {
  pegawaiId: string
  nama: string
  nip: string
  perangkatDaerah: string
  kurang: string[]
}

/** People who lack something, most first; `butir` narrows to those lacking that item. */
export async function orangKurang(
  db: Db,
  o: {
    hari: string
    pd: string | null
    butir?: readonly string[] | undefined
    halaman: number
    ukuran: number
  },
): Promise<{ baris: OrangKurang[]; jumlah: number }> {
  const butir = butirPada(hariSql(o.hari))
  const kode = o.butir ?? BUTIR_DATA.map((b) => b.kode)
  const kurang = kode.map((k) => sql`case when not (${butir[k] ?? sql`true`}) then ${sql.lit(k)} end`)
  const hasil = await sql<OrangKurang & { jumlah: number }>`
    select x.*, count(*) over ()::int as jumlah from (
      select p.id as "pegawaiId", p.nama_lengkap as nama, p.nip, o.nama as "perangkatDaerah", p.nama_cari,
        array_remove(array[${sql.join(kurang)}]::text[], null) as kurang
      from pegawai p join perangkat_daerah o on o.id = p.perangkat_daerah_id where ${bekerja(hariSql(o.hari))} and ${unit(o.pd)}
    ) x where cardinality(x.kurang) > 0 order by cardinality(x.kurang) desc, x.nama_cari collate "C", x."pegawaiId"
    limit ${o.ukuran} offset ${(o.halaman - 1) * o.ukuran}`.execute(db)
  return {
    jumlah: hasil.rows[0]?.jumlah ?? 0,
    baris: hasil.rows.map(({ pegawaiId, nama, nip, perangkatDaerah, kurang: k }) => ({
      pegawaiId,
      nama,
      nip,
      perangkatDaerah,
      kurang: k,
    })),
  }
}

export type HitungIndikator = { kode: string; kena: number; dinilai: number }

/** All indicators over the population, in one statement. */
export async function hitungIndikator(db: Db, hari: string, pd: string | null): Promise<HitungIndikator[]> {
  const syarat = indikatorPada(hariSql(hari))
  const isi = INDIKATOR.map((i) => {
    const s = syarat[i.kode]
    if (!s) throw new Error(`Indikator ${i.kode} tanpa predikat`)
    return sql`${sql.lit(i.kode)}, jsonb_build_array(count(*) filter (where (${s.dinilai}) and (${s.kena})), count(*) filter (where ${s.dinilai}))`
  })
  const hasil = await sql<{ isi: Record<string, [number, number]> }>`
    select jsonb_build_object(${sql.join(isi)}) as isi from pegawai p where ${bekerja(hariSql(hari))} and ${unit(pd)}`.execute(
    db,
  )
  const peta = hasil.rows[0]?.isi ?? {}
  return INDIKATOR.map((i) => ({
    kode: i.kode,
    kena: peta[i.kode]?.[0] ?? 0,
    dinilai: peta[i.kode]?.[1] ?? 0,
  }))
}

export type Anomali = {
  pegawaiId: string
  nama: string
  nip: string
  perangkatDaerah: string
  kode: string
  bukti: string
  putusan: 'diterima' | 'ditanyakan' | 'diabaikan' | null
  alasan: string | null
  oleh: string | null
  pada: string | null
}

/** Pairs that may be one person twice: same NIK, or same name and birth date; the first of the pair carries the other's NIP. */
const gandaSql = (hari: Potongan): Potongan => sql`
  select p.id, 'GANDA' as kode, 'sama dengan ' || q.nip as bukti from pegawai p join pegawai q on q.id > p.id
    and ((p.nik is not null and q.nik = p.nik) or (q.nama_cari = p.nama_cari and q.lahir = p.lahir)) where ${bekerja(hari)}`

/** What indicators and duplicates show, with the latest decision that still rests on the same fact. */
export async function mejaData(
  db: Db,
  o: {
    hari: string
    pd: string | null
    keadaan: 'terbuka' | 'diputus'
    kode?: string | undefined
    halaman: number
    ukuran: number
  },
): Promise<{ baris: Anomali[]; jumlah: number }> {
  const hari = hariSql(o.hari)
  const syarat = Object.entries(indikatorPada(hari)).filter(([k]) => o.kode === undefined || k === o.kode)
  const bagian = syarat.map(
    ([k, s]) =>
      sql`select p.id, ${sql.lit(k)} as kode, coalesce(${s.bukti}, '') as bukti from pegawai p where ${bekerja(hari)} and (${s.dinilai}) and (${s.kena})`,
  )
  if (o.kode === undefined || o.kode === 'GANDA') bagian.push(gandaSql(hari))
  if (bagian.length === 0) return { baris: [], jumlah: 0 }
  const hasil = await sql<Anomali & { jumlah: number }>`
    select p.id as "pegawaiId", p.nama_lengkap as nama, p.nip, d.nama as "perangkatDaerah", a.kode, a.bukti, v.putusan, v.alasan,
      v.nama as oleh, v.diputus_pada as pada, count(*) over ()::int as jumlah
    from (${sql.join(bagian, sql` union all `)}) a join pegawai p on p.id = a.id join perangkat_daerah d on d.id = p.perangkat_daerah_id
    left join lateral (select x.putusan, x.alasan, x.nama, x.diputus_pada, x.bukti from putusan_anomali x where x.pegawai_id = a.id and x.kode = a.kode
      order by x.diputus_pada desc limit 1) v on v.bukti = a.bukti
    where ${unit(o.pd)} and ${o.keadaan === 'terbuka' ? sql`v.putusan is null` : sql`v.putusan is not null`}
    order by a.kode, p.nama_cari collate "C", p.id limit ${o.ukuran} offset ${(o.halaman - 1) * o.ukuran}`.execute(
    db,
  )
  return { jumlah: hasil.rows[0]?.jumlah ?? 0, baris: hasil.rows.map(({ jumlah: _, ...b }) => b) }
}

/** The fact an anomaly rests on now; undefined when the person no longer shows it. */
export async function buktiAnomali(
  db: Db,
  o: { hari: string; pegawaiId: string; kode: string },
): Promise<string | undefined> {
  const hari = hariSql(o.hari)
  const s = indikatorPada(hari)[o.kode]
  const isi = s
    ? sql`select coalesce(${s.bukti}, '') as bukti from pegawai p where p.id = ${o.pegawaiId} and (${s.dinilai}) and (${s.kena})`
    : sql`select g.bukti from (${gandaSql(hari)}) g where g.id = ${o.pegawaiId} and ${o.kode} = 'GANDA' limit 1`
  const hasil = await sql<{ bukti: string }>`${isi}`.execute(db)
  return hasil.rows[0]?.bukti
}
