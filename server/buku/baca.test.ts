import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bukaKotaKecil, HARI, type KotaKecil } from '#uji/bahan/kota-kecil.ts'
import { bulanBuku, halamanBuku, jumlahBuku, type SaringBuku } from './baca.ts'
import { PROYEKSI } from './baca-proyeksi.ts'

/** One history row as the test itself knows it: when it counts, when it was decided, when it was put right. */
type Baris = {
  tabel: string
  buku: string
  hari: string
  tanggal: string
  dikoreksi?: string
  kolom: Record<string, unknown>
}

const RENTANG = (h: string) => `[${h},)`
const CONTOH: Baris[] = ['2025-02-01', '2025-11-20', '2026-03-05', '2026-07-01'].flatMap(
  (hari, i): Baris[] => {
    const tanggal = `${hari.slice(0, 8)}01`
    const koreksi = i === 2 ? { dikoreksi: '2026-05-10' } : {}
    const satu = (tabel: string, buku: string, kolom: Record<string, unknown>) => ({
      tabel,
      buku,
      hari,
      tanggal,
      ...koreksi,
      kolom,
    })
    return [
      satu('riwayat_diklat', 'alumni-diklat', { jenis: 'teknis', nama: `Diklat ${i}`, lulus: hari }),
      satu('riwayat_hukuman', 'hukuman-disiplin', {
        jenis: 'teguran-lisan',
        tingkat: 'ringan',
        berlaku: RENTANG(hari),
      }),
      satu('riwayat_belajar', 'register-belajar', {
        jenis: 'izin-belajar',
        jenjang: 'S2',
        berlaku: RENTANG(hari),
      }),
      satu('riwayat_cuti', 'buku-cuti', {
        jenis: 'besar',
        mulai: hari,
        sampai: hari,
        hari: i + 1,
        keadaan: i === 3 ? 'dibatalkan' : 'disetujui',
      }),
      satu('riwayat_kartu', 'karpeg', { jenis: 'karpeg', usul: hari, nomor: `K-${i}` }),
      satu('riwayat_kartu', 'karis-karsu', { jenis: 'karis', usul: hari, nomor: `S-${i}` }),
    ]
  },
)
/** Days on which the books are read again, the corrected row among them before and after its correction. */
const PER = ['2025-06-30', '2026-01-31', '2026-04-30', '2026-06-30', HARI]

let kota: KotaKecil
const saring = (buku: string, tahun: number, per = HARI): SaringBuku => ({
  buku,
  layanan: [],
  tahun,
  per,
  zona: 'Asia/Jakarta',
  perangkatDaerahId: null,
})

async function sisip(b: Baris): Promise<void> {
  const isi = {
    id: uuid(),
    pegawai_id: kota.id.ani,
    tanggal: b.tanggal,
    dicatat_pada: `${b.tanggal}T05:00:00Z`,
    ...b.kolom,
  }
  if (b.dikoreksi === undefined) {
    await kota.basisdata.db
      .insertInto(b.tabel as never)
      .values(isi as never)
      .execute()
    return
  }
  // The row that puts it right says the year before, so it never stands in the years asked for.
  const pengganti = { ...isi, id: uuid(), dicatat_pada: `${b.dikoreksi}T05:00:00Z` }
  for (const [k, v] of Object.entries(pengganti))
    if (v === b.hari) Object.assign(pengganti, { [k]: '2024-01-01' })
  if ('berlaku' in pengganti) Object.assign(pengganti, { berlaku: '[2024-01-01,2024-02-01)' })
  await kota.basisdata.db
    .insertInto(b.tabel as never)
    .values(pengganti as never)
    .execute()
  await kota.basisdata.db
    .insertInto(b.tabel as never)
    .values({ ...isi, dikoreksi_oleh: pengganti.id } as never)
    .execute()
}

beforeAll(async () => {
  kota = await bukaKotaKecil()
  for (const b of CONTOH) await sisip(b)
}, 180_000)
afterAll(() => kota.tutup())

/** What the book must hold, counted from the list above and nothing else. */
const harapan = (buku: string, tahun: number, per: string): Baris[] =>
  CONTOH.filter(
    (b) =>
      b.buku === buku &&
      b.hari.startsWith(String(tahun)) &&
      b.tanggal <= per &&
      (b.dikoreksi === undefined || b.dikoreksi > per),
  )

describe('delapan belas buku', () => {
  test('semuanya terbaca pada lima hari, jumlahnya sama dengan banyaknya baris', async () => {
    const { db } = kota.basisdata
    expect(Object.keys(PROYEKSI)).toHaveLength(18)
    for (const buku of Object.keys(PROYEKSI))
      for (const per of PER) {
        const s = saring(buku, 2026, per)
        const baris = await halamanBuku(db, s, { halaman: 1, ukuran: 1000 })
        const { jumlah } = await jumlahBuku(db, s, [])
        expect(baris.length, `${buku} per ${per}`).toBe(jumlah)
        expect(baris.map((b) => b.urut)).toEqual(baris.map((_, i) => i + 1))
        const bulan = await bulanBuku(db, s)
        expect(bulan.reduce((n, b) => n + b.jumlah, 0)).toBe(jumlah)
      }
  })

  test.each([...new Set(CONTOH.map((b) => b.buku))])(
    '%s: dihitung ulang per lima hari yang lalu, koreksi berlaku sejak harinya',
    async (buku) => {
      for (const tahun of [2025, 2026])
        for (const per of PER) {
          const { jumlah } = await jumlahBuku(kota.basisdata.db, saring(buku, tahun, per), [])
          expect(jumlah, `${tahun} per ${per}`).toBe(harapan(buku, tahun, per).length)
        }
    },
  )

  test('buku cuti: yang dibatalkan tercatat dan tidak dijumlah', async () => {
    const { jumlah, jumlahkan } = await jumlahBuku(kota.basisdata.db, saring('buku-cuti', 2026), ['lama'])
    expect([jumlah, jumlahkan.lama]).toEqual([1, 0])
  })

  test('kebutuhan pegawai: formasi dan isi sama dengan SQL terpisah', async () => {
    const { db } = kota.basisdata
    const { jumlahkan } = await jumlahBuku(db, saring('kebutuhan-pegawai', 2026), ['formasi', 'bezetting'])
    const formasi = await sql<{
      n: number
    }>`select sum(formasi)::int as n from jabatan where jenis <> 'kepala-daerah'`.execute(db)
    const isi = await sql<{
      n: number
    }>`select count(*)::int as n from riwayat_jabatan r join jabatan j on j.id = r.jabatan_id
      where r.kedudukan = 'definitif' and upper_inf(r.berlaku) and j.jenis <> 'kepala-daerah'`.execute(db)
    expect(jumlahkan).toEqual({ formasi: formasi.rows[0]?.n, bezetting: isi.rows[0]?.n })
  })

  test('data pegawai: perubahan memuat yang lama dan yang baru, dalam bulan diketahuinya', async () => {
    const baris = await halamanBuku(
      kota.basisdata.db,
      { ...saring('data-pegawai', 2025), bulan: '2025-01' },
      { halaman: 1, ukuran: 500 },
    )
    expect(baris.length).toBeGreaterThan(0)
    expect(baris[0]?.sel).toMatchObject({
      'jenis-perubahan': 'Gaji pokok',
      'tmt-perubahan': '2025-03-01',
      dasar: 'SK-G',
    })
  })

  test('baris manual memakai alasan; yang dibatalkan tetap tercatat', async () => {
    const { db } = kota.basisdata
    await sql`insert into baris_buku (id, buku, hari, pegawai_id, sel, alasan, dibuat_oleh, dibuat_pada)
      values (${uuid()}, 'kebutuhan-diklat', '2026-05-05', ${kota.id.ani}, '{"jenis-diklat":"teknis"}', 'Diminta kepala dinas', 'uji', '2026-05-05T05:00:00Z')`.execute(
      db,
    )
    const cari = (per: string) =>
      halamanBuku(
        db,
        { ...saring('kebutuhan-diklat', 2026, per), cari: 'teknis' },
        { halaman: 1, ukuran: 50 },
      )
    expect((await cari('2026-05-04')).length).toBe(0)
    const [satu] = await cari(HARI)
    expect(satu).toMatchObject({
      keterangan: 'Dicatat manual: Diminta kepala dinas',
      sel: { 'jenis-diklat': 'teknis' },
    })
    expect(satu?.manualId).not.toBeNull()
  })
})
