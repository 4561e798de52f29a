// Kota kecil: three perangkat daerah and twelve invented employees on a migrated database, for tests of the case.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import * as daftar from '#ketentuan/daftar.ts'
import type { Daerah, IsiSop } from '#mesin/bentuk-daerah.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { susunRujukan } from '#mesin/rujukan.ts'
import type { Basisdata, Db } from '#server/alat/database.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { bukaBasisData } from '../basisdata.ts'

const RUANG = join(import.meta.dirname, '../../ketentuan')
const csv = (folder: string) =>
  readdirSync(folder)
    .filter((n) => n.endsWith('.csv'))
    .sort()
    .map((nama) => ({ nama, teks: readFileSync(join(folder, nama), 'utf8') }))

/** The law of Kota Contoh; `sop` changes what its decree fills in. */
export function ketentuanUji(sop: Partial<IsiSop> = {}): Ketentuan {
  const contoh = daftar.daerah.find((d) => d.kode === 'kota-contoh')
  if (!contoh) throw new Error('kota-contoh tidak ada')
  const daerah: Daerah = {
    ...contoh,
    sop: contoh.sop.map((s) => ({
      ...s,
      layanan: Object.fromEntries(Object.entries(s.layanan).map(([k, v]) => [k, { ...v, ...sop }])),
    })),
  }
  const rujukan = susunRujukan([...csv(join(RUANG, 'rujukan')), ...csv(join(RUANG, 'daerah/kota-contoh'))])
  const { layanan, aturan, buku, survei, peran, jenisDokumen, naskah } = daftar
  return { daerah, layanan, aturan, buku, kuesioner: survei, peran, jenisDokumen, naskah, rujukan }
}

export type NamaOrang = keyof typeof ORANG
const ORANG = {
  verifikator: ['Verif Satu', 'bkpsdm', 'analis-bkpsdm'],
  verifikatorDua: ['Verif Dua', 'bkpsdm', 'analis-bkpsdm'],
  verifikatorLain: ['Verif Lain', 'bkpsdm', 'analis-bkpsdm'],
  pengawas: ['Pengawas Gaji', 'bkpsdm', 'kasubbid-kenaikan-gaji'],
  administrator: ['Administrator Mutasi', 'bkpsdm', 'kabid-mutasi'],
  kepala: ['Kepala Badan', 'bkpsdm', 'kepala-bkpsdm'],
  auditor: ['Auditor Satu', 'kecamatan', 'analis-kecamatan'],
  adminDinas: ['Admin Dinas', 'dinas', 'analis-dinas'],
  adminKecamatan: ['Admin Kecamatan', 'kecamatan', 'analis-kecamatan'],
  ani: ['Ani Contoh', 'dinas', 'analis-dinas'],
  budi: ['Budi Contoh', 'dinas', 'analis-dinas'],
  citra: ['Citra Contoh', 'kecamatan', 'analis-kecamatan'],
} as const

const PERAN: Partial<Record<NamaOrang, string[]>> = {
  verifikator: ['verifikator'],
  verifikatorDua: ['verifikator'],
  verifikatorLain: ['verifikator'],
  pengawas: ['validator-pengawas'],
  administrator: ['validator-administrator'],
  kepala: ['penandatangan'],
  auditor: ['auditor'],
  adminDinas: ['admin-kepegawaian'],
  adminKecamatan: ['admin-kepegawaian'],
}

const JABATAN = [
  ['kasubbid-kenaikan-gaji', 'Kepala Subbidang Kenaikan Gaji', 'pengawas', 'bkpsdm', true],
  ['kabid-mutasi', 'Kepala Bidang Mutasi', 'administrator', 'bkpsdm', true],
  ['kepala-bkpsdm', 'Kepala BKPSDM', 'jpt', 'bkpsdm', true],
  ['analis-bkpsdm', 'Analis BKPSDM', 'pelaksana', 'bkpsdm', false],
  ['analis-dinas', 'Analis Dinas', 'pelaksana', 'dinas', false],
  ['analis-kecamatan', 'Analis Kecamatan', 'pelaksana', 'kecamatan', false],
] as const

export type KotaKecil = {
  basisdata: Basisdata
  ketentuan: Ketentuan
  pd: Record<'bkpsdm' | 'dinas' | 'kecamatan', string>
  id: Record<NamaOrang, string>
  pelaku: (nama: NamaOrang) => Pelaku
  tutup: () => Promise<void>
}

/** A day on which everybody's next raise (1 March 2027) can be proposed in time. */
export const KINI = '2026-11-23T02:00:00.000Z'
export const HARI = '2026-11-23'
export const TMT = '2027-03-01'

async function isiOrganisasi(db: Db, pd: KotaKecil['pd']): Promise<void> {
  for (const [kode, id] of Object.entries(pd)) {
    await sql`insert into perangkat_daerah (id, kode, nama, nama_singkat, jenis, minggu_kerja)
      values (${id}, ${kode}, ${`Perangkat Daerah ${kode}`}, ${kode}, 'badan', 5)`.execute(db)
    await sql`insert into unit_organisasi (id, perangkat_daerah_id, kode, nama) values (${id}, ${id}, ${kode}, ${`Unit ${kode}`})`.execute(
      db,
    )
  }
  for (const [kode, nama, jenis, unit, tunggal] of JABATAN)
    await sql`insert into jabatan (id, kode, nama, jenis, unit_organisasi_id, perangkat_daerah_id, tunggal)
      values (${uuid()}, ${kode}, ${nama}, ${jenis}, ${pd[unit]}, ${pd[unit]}, ${tunggal})`.execute(db)
  for (const tahun of [2025, 2026, 2027])
    await sql`insert into tahun_libur (tahun, dasar) values (${tahun}, 'uji')`.execute(db)
  await sql`insert into hari_libur (tanggal, nama, jenis, dasar) values ('2026-12-25', 'Natal', 'nasional', 'uji')`.execute(
    db,
  )
}

/** One employee in III/b, masa kerja 8 years on 1 March 2025: the next raise is due on TMT. */
export async function isiPegawai(
  db: Db,
  k: Ketentuan,
  o: { id: string; urut: number; nama: string; pd: string; jabatan: string },
): Promise<void> {
  const nip = `199001012017032${String(o.urut).padStart(3, '0')}`
  const gaji = k.rujukan.gajiPokok.find(
    (t) => t.berlaku <= '2025-03-01' && (t.sampai ?? '9999') >= '2025-03-01',
  )?.tabel['III/b']?.['8']
  if (gaji === undefined) throw new Error('Tabel gaji uji tidak memuat III/b 8')
  await sql`insert into pegawai (id, nip, nama, nama_lengkap, nama_cari, lahir, tempat_lahir, jenis_kelamin, tmt_cpns, nik, telepon, perangkat_daerah_id)
    values (${o.id}, ${nip}, ${o.nama}, ${`${o.nama}, S.E.`}, ${o.nama.toLowerCase()}, '1990-01-01', 'Kota Contoh', 'wanita', '2017-03-01',
      ${`3500000000000${String(o.urut).padStart(3, '0')}`}, '081200000001', ${o.pd})`.execute(db)
  await sql`insert into riwayat_status (id, pegawai_id, jenis, keadaan, berlaku) values (${uuid()}, ${o.id}, 'pns', 'aktif', '[2018-03-01,)')`.execute(
    db,
  )
  await sql`insert into riwayat_pangkat (id, pegawai_id, golongan, mkg_bulan, tmt, nomor, tanggal)
    values (${uuid()}, ${o.id}, 'III/b', 48, '2021-03-01', 'SK-P', '2021-02-01')`.execute(db)
  await sql`insert into riwayat_gaji (id, pegawai_id, gaji_pokok, golongan, mkg_bulan, tmt, jenis, nomor, tanggal, pejabat)
    values (${uuid()}, ${o.id}, ${gaji}, 'III/b', 96, '2025-03-01', 'kgb', 'SK-G', '2025-01-10', 'Kepala BKPSDM')`.execute(
    db,
  )
  for (const tahun of [2024, 2025, 2026])
    await sql`insert into riwayat_kinerja (id, pegawai_id, tahun, predikat) values (${uuid()}, ${o.id}, ${tahun}, 'Baik')`.execute(
      db,
    )
  await sql`insert into riwayat_jabatan (id, pegawai_id, jabatan_id, kedudukan, tunggal, berlaku)
    select ${uuid()}, ${o.id}, id, 'definitif', tunggal, '[2020-01-01,)' from jabatan where kode = ${o.jabatan}`.execute(
    db,
  )
}

/** A stored document of a person; `n` makes its fingerprint. */
export async function isiArsip(db: Db, pegawaiId: string, jenis: string, n: number): Promise<string> {
  const id = uuid()
  await sql`insert into arsip (id, pegawai_id, jenis_dokumen, kelompok, judul, tanggal, sidik, ukuran, tipe, sumber, dibuat_oleh, dibuat_pada)
    values (${id}, ${pegawaiId}, ${jenis}, 2, ${jenis}, '2025-01-10', ${String(n).padStart(64, '0')}, 10, 'application/pdf', 'benih', 'uji', ${KINI}::timestamptz)`.execute(
    db,
  )
  return id
}

/** The town on a fresh database: in memory, or a new database on the server named by DATABASE_URL. */
export async function bukaKotaKecil(sop: Partial<IsiSop> = {}): Promise<KotaKecil> {
  const basisdata = await bukaBasisData()
  const { db } = basisdata
  const ketentuan = ketentuanUji(sop)
  const pd = { bkpsdm: uuid(), dinas: uuid(), kecamatan: uuid() }
  await isiOrganisasi(db, pd)
  const id = {} as KotaKecil['id']
  let urut = 0
  for (const [nama, [lengkap, unit, jabatan]] of Object.entries(ORANG) as [
    NamaOrang,
    (typeof ORANG)[NamaOrang],
  ][]) {
    id[nama] = uuid()
    await isiPegawai(db, ketentuan, { id: id[nama], urut: ++urut, nama: lengkap, pd: pd[unit], jabatan })
    await isiArsip(db, id[nama], 'sk-cpns', urut * 10 + 1)
    await isiArsip(db, id[nama], 'sk-gaji-terakhir', urut * 10 + 2)
  }
  return { basisdata, ketentuan, pd, id, pelaku: (nama) => pelakuUji(nama, id, pd), tutup: basisdata.tutup }
}

function pelakuUji(nama: NamaOrang, id: KotaKecil['id'], pd: KotaKecil['pd']): Pelaku {
  const [lengkap, unit, kode] = ORANG[nama]
  const jabatan = JABATAN.find((j) => j[0] === kode)
  const lingkup = nama === 'verifikator' || nama === 'verifikatorDua' ? ['kenaikan-gaji-berkala'] : []
  return {
    jenis: 'orang',
    akunId: `akun-${nama}`,
    pegawaiId: id[nama],
    nama: lengkap,
    peran: ['asn', ...(PERAN[nama] ?? [])],
    lingkupLayanan: lingkup,
    perangkatDaerah: pd[unit],
    jabatan: [{ kode, nama: jabatan?.[1] ?? kode, kedudukan: 'definitif', unitKode: unit }],
  }
}
