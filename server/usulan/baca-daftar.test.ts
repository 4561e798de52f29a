// Lists against a model: whatever the reader, view, order and search, the walks show what bolehLihat() allows, page by page.
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { pakaiBasisData } from '#uji/basisdata.ts'
import { daftarUsulan, HITUNG_PALING } from './baca-daftar.ts'
import type { Saring, Tampilan, Urut } from './baca-syarat.ts'
import { bolehLihat, type Lihat } from './lihat.ts'

/** The same numbers every time. */
function acak(benih: number) {
  let s = benih
  return (n: number) => {
    s = (Math.imul(s, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((s / 2 ** 32) * n)
  }
}
const r = acak(20_261_128)
const pilih = <T>(daftar: readonly T[]): T => daftar[r(daftar.length)] as T

const KINI = '2026-11-28T03:00:00.000Z'
const PD = [uuid(), uuid(), uuid()]
const ORANG = Array.from({ length: 260 }, (_, i) => ({
  id: uuid(),
  nip: `19800101200501${String(i).padStart(4, '0')}`,
  nama: `${i < 230 ? 'umum' : 'jarang'} ${String(i).padStart(3, '0')}`,
  pd: PD[i % 3] as string,
}))
const LAYANAN = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam']
const TAHAP = ['draf', 'diajukan', 'verifikasi', 'penandatanganan', 'diserahkan']
type Satu = {
  id: string
  nomor: string | null
  layanan: string
  pegawaiId: string
  pengajuAkunId: string
  perangkatDaerahId: string
  tahap: string
  pemeriksa: string | null
  golongan: string
  batasPada: string | null
  selesai: boolean
  dibuat: string
  cari: string
}
const hari = (n: number) => new Date(Date.parse('2026-01-01T00:00:00Z') + n * 86_400_000).toISOString()
const SEMUA: Satu[] = Array.from({ length: 1_500 }, (_, i) => {
  const o = pilih(ORANG)
  const tahap = pilih(TAHAP)
  const nomor = tahap === 'draf' ? null : `KGB-2026-${String(i).padStart(5, '0')}`
  return {
    id: uuid(),
    nomor,
    layanan: r(3) > 0 ? 'satu' : pilih(LAYANAN),
    pegawaiId: o.id,
    pengajuAkunId: `akun-${r(40)}`,
    perangkatDaerahId: o.pd,
    tahap,
    pemeriksa: tahap === 'verifikasi' ? `akun-${r(3)}` : null,
    golongan: pilih(['II/c', 'III/a', 'IV/a']),
    batasPada: tahap === 'diserahkan' || tahap === 'draf' ? null : hari(300 + r(60)),
    selesai: tahap === 'diserahkan',
    // Many on the same instant: the id decides.
    dibuat: hari(r(200)),
    cari: `${o.nama} ${o.nip} ${(nomor ?? '').toLowerCase()}`.trim(),
  }
})

const bd = pakaiBasisData()
beforeAll(async () => {
  const { db } = bd()
  for (const [i, id] of PD.entries())
    await sql`insert into perangkat_daerah (id, kode, nama, nama_singkat, jenis, minggu_kerja) values (${id}, ${`pd${i}`}, 'Dinas', 'D', 'dinas', 5)`.execute(
      db,
    )
  await sql`insert into pegawai (id, nip, nama, nama_lengkap, nama_cari, lahir, tempat_lahir, jenis_kelamin, tmt_cpns, perangkat_daerah_id)
    select id, nip, nama, nama, nama, '1980-01-01', 'Contoh', 'pria', '2005-01-01', pd
    from jsonb_to_recordset(${JSON.stringify(ORANG)}::jsonb) as o(id uuid, nip text, nama text, pd uuid)`.execute(
    db,
  )
  const isi = SEMUA.map((u, i) => ({ ...u, tmt: hari(i).slice(0, 10), hitung: { golongan: u.golongan } }))
  await sql`insert into usulan (id, nomor, layanan, pegawai_id, pengaju_akun_id, perangkat_daerah_id, tahap, cap, versi, keadaan, tmt,
      hitung, sejak_pada, batas_pada, pemeriksa_akun_id, selesai_pada, dibuat_pada, cari)
    select id, nomor, layanan, "pegawaiId", "pengajuAkunId", "perangkatDaerahId", tahap, 'DIAJUKAN', 1, '{}', tmt, hitung, dibuat,
      "batasPada", pemeriksa, case when selesai then dibuat end, dibuat, cari
    from jsonb_to_recordset(${JSON.stringify(isi)}::jsonb) as u(id uuid, nomor text, layanan text, "pegawaiId" uuid, "pengajuAkunId" text,
      "perangkatDaerahId" uuid, tahap text, pemeriksa text, "batasPada" timestamptz, selesai boolean, dibuat timestamptz, cari text,
      tmt date, hitung jsonb)`.execute(db)
}, 60_000)

function bacaanAcak(): Lihat {
  const layanan = pilih(['semua', [], ['satu'], ['dua', 'tiga'], LAYANAN] as const)
  return {
    pegawaiId: pilih(ORANG).id,
    akunId: `akun-${r(40)}`,
    perangkatDaerahId: r(3) === 0 ? pilih(PD) : null,
    layanan: layanan === 'semua' ? 'semua' : [...layanan],
  }
}
const BAGIAN = [
  { layanan: 'satu', tahap: ['diajukan', 'verifikasi'], varian: null, golongan: null },
  { layanan: 'dua', tahap: ['penandatanganan'], varian: null, golongan: ['III/a', 'IV/a'] },
  { layanan: 'tiga', tahap: ['penandatanganan'], varian: null, golongan: null },
]
const tampilanAcak = (): Tampilan =>
  pilih([
    { jenis: 'semua' },
    { jenis: 'semua' },
    { jenis: 'antrean', bagian: BAGIAN },
    { jenis: 'antrean', bagian: BAGIAN.slice(0, 1) },
    { jenis: 'milik-saya' },
    { jenis: 'perangkat-daerah' },
    { jenis: 'lewat-tenggat' },
  ] as const)

function tampak(l: Lihat, t: Tampilan, u: Satu): boolean {
  const milik = u.pegawaiId === l.pegawaiId || u.pengajuAkunId === l.akunId
  if (t.jenis === 'milik-saya') return milik
  if (t.jenis === 'perangkat-daerah') return u.perangkatDaerahId === l.perangkatDaerahId
  if (t.jenis === 'lewat-tenggat')
    return u.batasPada !== null && u.batasPada < KINI && !u.selesai && bolehLihat(l, u)
  if (t.jenis !== 'antrean') return bolehLihat(l, u)
  return (
    !milik &&
    !u.selesai &&
    (u.tahap !== 'verifikasi' || u.pemeriksa === null || u.pemeriksa === l.akunId) &&
    t.bagian.some(
      (b) =>
        b.layanan === u.layanan &&
        b.tahap.includes(u.tahap) &&
        (b.golongan === null || b.golongan.includes(u.golongan)),
    )
  )
}
const AKHIR = '9999'
const kunci: Record<Urut, (u: Satu) => string> = {
  tenggat: (u) => u.batasPada ?? AKHIR,
  terbaru: (u) => u.dibuat,
  nama: (u) => u.cari,
}
function urutkan(urut: Urut, a: Satu, b: Satu): number {
  const [x, y] = [kunci[urut](a), kunci[urut](b)]
  if (x !== y) return (x < y ? -1 : 1) * (urut === 'terbaru' ? -1 : 1)
  return a.id < b.id ? -1 : 1
}

test('seratus dua puluh pertanyaan acak: baris, urutan, halaman, dan jumlah sama dengan model', async () => {
  for (let i = 0; i < 120; i += 1) {
    const lihat = bacaanAcak()
    const tampilan = tampilanAcak()
    const urut = pilih(['tenggat', 'terbaru', 'nama'] as const)
    const saring: Saring = {
      layanan: r(4) === 0 ? pilih(LAYANAN) : undefined,
      cari: pilih([
        undefined,
        undefined,
        'umum',
        'Jarang',
        'jarang 24',
        'kgb',
        '2026-000',
        'tidak ada',
        'um',
      ]),
      tahap: r(6) === 0 ? pilih(TAHAP) : undefined,
    }
    const q = {
      lihat,
      tampilan,
      saring,
      urut,
      ukuran: pilih([5, 25, 50]),
      halaman: 1 + r(4),
      kini: KINI,
      hari: '2026-11-28',
    }
    const cocok = SEMUA.filter(
      (u) =>
        tampak(lihat, tampilan, u) &&
        (saring.layanan === undefined || u.layanan === saring.layanan) &&
        (saring.tahap === undefined || u.tahap === saring.tahap) &&
        (saring.cari === undefined || u.cari.includes(saring.cari.toLowerCase())),
    ).sort((a, b) => urutkan(urut, a, b))
    const hasil = await daftarUsulan(bd().db, q)
    const awal = (q.halaman - 1) * q.ukuran
    const keterangan = `${i} ${JSON.stringify({ ...q, lihat: { ...lihat, pegawaiId: '' } })}`
    expect(
      hasil.baris.map((b) => b.id),
      keterangan,
    ).toEqual(cocok.slice(awal, awal + q.ukuran).map((u) => u.id))
    if (hasil.lebih) expect(cocok.length, keterangan).toBeGreaterThan(hasil.jumlah)
    else expect(hasil.jumlah, keterangan).toBe(cocok.length)
  }
}, 60_000)

test('daftar panjang berhenti menghitung, tetapi dapat dibuka sampai baris terakhir', async () => {
  const lihat: Lihat = { pegawaiId: uuid(), akunId: 'x', perangkatDaerahId: null, layanan: 'semua' }
  const bernomor = SEMUA.filter((u) => u.nomor !== null).length
  const q = {
    lihat,
    tampilan: { jenis: 'semua' },
    saring: {},
    urut: 'terbaru',
    ukuran: 50,
    kini: KINI,
    hari: '2026-11-28',
  } as const
  expect(await daftarUsulan(bd().db, { ...q, halaman: 1 })).toMatchObject({
    jumlah: HITUNG_PALING,
    lebih: true,
  })
  const akhir = Math.ceil(bernomor / 50)
  const terakhir = await daftarUsulan(bd().db, { ...q, halaman: akhir })
  expect([terakhir.jumlah, terakhir.lebih, terakhir.baris.length]).toEqual([
    bernomor,
    false,
    bernomor - (akhir - 1) * 50,
  ])
})
