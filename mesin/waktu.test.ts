import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Alur, JangkaWaktu, Kalender } from './bentuk.ts'
import type { Batas } from './bentuk-usulan.ts'
import { hariDalamMinggu, tambahHari } from './tanggal.ts'
import {
  batasBaruSesudahKahar,
  batasWaktu,
  hariKerja,
  hitungHariKerjaTerpakai,
  sisaWaktu,
  tambahHariKerja,
} from './waktu.ts'

const LIBUR_MARET = ['18', '19', '20', '21', '22', '23', '24'].map((h) => `2026-03-${h}`)
const kalender = (isi: Partial<Kalender> = {}): Kalender => ({
  zona: 'Asia/Jakarta',
  mingguKerja: 5,
  libur: new Set(LIBUR_MARET),
  tahunTersedia: new Set([2026]),
  kahar: [],
  ...isi,
})
const kerja = (jumlah: number): JangkaWaktu => ({ jumlah, satuan: 'hari-kerja' })
const batas = (mulai: string, j: JangkaWaktu, k: Kalender) => {
  const hasil = batasWaktu(mulai, j, k)
  return hasil.jenis === 'jadi' ? hasil.nilai : hasil
}

describe('batas waktu (Kediri Pasal 9 ayat (1) huruf c)', () => {
  it('contoh emas: notifikasi Kamis 12 Maret 2026, 5 hari kerja, libur 18–24 Maret', () => {
    expect(hariDalamMinggu('2026-03-12')).toBe(4)
    expect(batas('2026-03-12', kerja(5), kalender())).toEqual({
      batas: '2026-03-26',
      batasPada: '2026-03-26T16:59:59.999Z',
    })
  })

  it.each([
    ['Asia/Makassar', '2026-03-26T15:59:59.999Z'],
    ['Asia/Jayapura', '2026-03-26T14:59:59.999Z'],
  ] as const)('zona %s', (zona, batasPada) => {
    expect(batas('2026-03-12', kerja(5), kalender({ zona }))).toEqual({ batas: '2026-03-26', batasPada })
  })

  it('minggu kerja enam hari menghitung Sabtu', () => {
    expect(batas('2026-03-12', kerja(5), kalender({ mingguKerja: 6 }))).toMatchObject({ batas: '2026-03-25' })
  })

  it('hari kalender menghitung libur; bulan dan tahun jatuh pada tanggal yang sama', () => {
    expect(batas('2026-03-12', { jumlah: 5, satuan: 'hari-kalender' }, kalender())).toMatchObject({
      batas: '2026-03-17',
    })
    expect(batas('2026-01-31', { jumlah: 1, satuan: 'bulan' }, kalender())).toMatchObject({
      batas: '2026-02-28',
    })
    expect(batas('2024-02-29', { jumlah: 1, satuan: 'tahun' }, kalender())).toMatchObject({
      batas: '2025-02-28',
    })
  })

  it('hari kahar tidak dihitung, sisa dilanjutkan sesudahnya (A-14)', () => {
    const kahar = [{ mulai: '2026-03-16', sampai: '2026-03-31' }]
    // 13 Maret = hari ke-1; lalu 1, 2, 6, 7 April (3 April bukan libur pada kalender uji ini).
    expect(batas('2026-03-12', kerja(5), kalender({ kahar }))).toMatchObject({ batas: '2026-04-06' })
    expect(batas('2026-03-12', { jumlah: 1, satuan: 'bulan' }, kalender({ kahar }))).toMatchObject({
      batas: '2026-04-28',
    })
  })

  it('tahun tanpa hari libur ditolak dengan yang harus dilakukan admin', () => {
    expect(batas('2026-12-30', kerja(5), kalender())).toMatchObject({
      kode: 'kalender-belum-ada',
      dasar: ['Perwali Kediri 80/2021 Pasal 14'],
      saran: expect.stringContaining('2027'),
    })
    expect(batas('2026-12-30', { jumlah: 5, satuan: 'hari-kalender' }, kalender())).toMatchObject({
      batas: '2027-01-04',
    })
  })

  it.each([-1, 1.5, 100_000, Number.NaN])('jangka %d ditolak', (n) => {
    const lengkap = kalender({ tahunTersedia: new Set(Array.from({ length: 600 }, (_, i) => 2026 + i)) })
    expect(batas('2026-01-01', kerja(n), lengkap)).toMatchObject({ kode: 'jangka-tidak-wajar' })
  })
})

// Slow oracle: writes out every day one by one and crosses out those that do not count.
function peramal(mulai: string, n: number, k: Kalender): string {
  const hari = Array.from({ length: 900 }, (_, i) => tambahHari(mulai, i + 1))
  const sah = hari
    .filter((h) => hariDalamMinggu(h) !== 7 && (k.mingguKerja === 6 || hariDalamMinggu(h) !== 6))
    .filter((h) => ![...k.libur].includes(h))
    .filter((h) => !k.kahar.some((x) => h >= x.mulai && h <= x.sampai))
  return sah[n - 1] ?? 'habis'
}

const hari2026 = fc.integer({ min: 0, max: 364 }).map((n) => tambahHari('2026-01-01', n))
const kalenderAcak = fc
  .record({
    mingguKerja: fc.constantFrom<5 | 6>(5, 6),
    libur: fc.array(hari2026, { maxLength: 40 }).map((a) => new Set(a)),
    kahar: fc.array(fc.tuple(hari2026, fc.integer({ min: 0, max: 30 })), { maxLength: 3 }),
  })
  .map((x) =>
    kalender({
      ...x,
      tahunTersedia: new Set([2026, 2027, 2028]),
      kahar: x.kahar.map(([mulai, n]) => ({ mulai, sampai: tambahHari(mulai, n) })),
    }),
  )

describe('sifat', () => {
  it('batas sama dengan peramal lambat, dan selalu hari kerja', () => {
    fc.assert(
      fc.property(hari2026, fc.integer({ min: 1, max: 60 }), kalenderAcak, (mulai, n, k) => {
        const hasil = tambahHariKerja(k, mulai, n)
        expect(hasil).toEqual({ jenis: 'jadi', nilai: peramal(mulai, n, k) })
        if (hasil.jenis === 'jadi') expect(hariKerja(k, hasil.nilai)).toBe(true)
      }),
      { numRuns: 600 },
    )
  })

  it('berhenti lalu jalan lagi pada hari yang sama tidak mengubah batas', () => {
    fc.assert(
      fc.property(
        hari2026,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 60 }),
        kalenderAcak,
        (mulai, n, d, k) => {
          const b = batasWaktu(mulai, kerja(n), k)
          if (b.jenis === 'tolak') throw new Error(b.sebab)
          const hari = tambahHari(mulai, d)
          fc.pre(hari < b.nilai.batas)
          const sisa = sisaWaktu({ jenis: 'tahap', jangka: kerja(n), mulai, ...b.nilai }, hari, k)
          expect(sisa.jumlah).toBeGreaterThan(0)
          expect(batasWaktu(hari, sisa, k)).toEqual(b)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('kahar yang dimasukkan kemudian hanya memundurkan batas, dan menyimpan yang semula', () => {
    fc.assert(
      fc.property(hari2026, fc.integer({ min: 1, max: 30 }), kalenderAcak, (mulai, n, k) => {
        const tanpa = { ...k, kahar: [] }
        const b = batasWaktu(mulai, kerja(n), tanpa)
        if (b.jenis === 'tolak') throw new Error(b.sebab)
        const lama: Batas = { jenis: 'lengkapi', jangka: kerja(n), mulai, ...b.nilai }
        const baru = batasBaruSesudahKahar(lama, k)
        expect(baru.batas >= lama.batas).toBe(true)
        if (baru.batas !== lama.batas) expect(baru.semula).toBe(lama.batas)
        expect(batasBaruSesudahKahar(baru, k)).toEqual(baru)
      }),
      { numRuns: 400 },
    )
  })
})

describe('hari kerja terpakai', () => {
  const tahap = (kode: string, jam: 'berjalan' | 'berhenti'): Alur['tahap'][number] => ({
    kode,
    nama: kode,
    cap: 'DRAF',
    pelaksana: 'sistem',
    jam,
    lembar: 1,
    dasar: [],
    tindakan: [],
  })
  const alur: Alur = {
    kode: 'x',
    awal: 'a',
    lembar: [],
    tahap: [tahap('a', 'berjalan'), tahap('b', 'berhenti')],
  }

  it('tahap yang menunggu pemohon tidak dihitung', () => {
    const peristiwa = [
      { ke: 'a', hari: '2026-03-02' },
      { ke: 'b', hari: '2026-03-05' },
      { ke: 'a', hari: '2026-03-12' },
    ]
    // 3, 4, 5 Maret; lalu 13, 16, 17, 25 Maret.
    expect(hitungHariKerjaTerpakai(peristiwa, alur, kalender(), '2026-03-25')).toEqual({
      jenis: 'jadi',
      nilai: 7,
    })
  })
})
