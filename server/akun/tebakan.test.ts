// AU-4 to the letter: ten thousand guesses at one account, five thousand NIPs from one address, by a moved clock.
// The hash is counted instead of computed and the counters stand in memory, so that it takes no time; masuk.test.ts
// holds the same two promises on real databases with fewer guesses.
import { beforeEach, expect, test, vi } from 'vitest'
import { jamGeser } from '#server/alat/clock.ts'
import { SETELAN_UJI } from '#uji/kota-akun.ts'
import type { KonteksAkun } from './bentuk.ts'
import { masuk } from './masuk.ts'
import type { BarisHambatan } from './tulis-hambatan.ts'

const NIP = '198506122010011001'
const palsu = vi.hoisted(() => ({ hash: 0, baris: new Map<string, unknown>() }))

vi.mock('./sandi.ts', () => ({
  cocokSandi: async () => {
    palsu.hash += 1
    return false
  },
}))
vi.mock('./tulis-hambatan.ts', () => {
  const baris = palsu.baris as Map<string, BarisHambatan>
  const baca = (kunci: string) => baris.get(kunci) ?? null
  const simpan = (h: {
    kunci: string
    gagal: number
    sejak: string
    terakhir: string
    sampai: string | null
  }) =>
    baris.set(h.kunci, {
      gagal: h.gagal,
      sejak: h.sejak,
      terakhir_pada: h.terakhir,
      tunggu_sampai: h.sampai,
    })
  return {
    bacaHambatan: async (_db: unknown, kunci: string) => baca(kunci),
    kunciHambatan: async (_db: unknown, kunci: string, kini: string) =>
      baca(kunci) ?? { gagal: 0, sejak: kini, terakhir_pada: kini, tunggu_sampai: null },
    simpanHambatan: async (_db: unknown, h: Parameters<typeof simpan>[0]) => simpan(h),
    hapusHambatan: async (_db: unknown, kunci: string) => baris.delete(kunci),
  }
})
vi.mock('./baca.ts', () => ({
  bacaUntukMasuk: async (_db: unknown, nip: string) =>
    nip === NIP
      ? { akun_id: 'a', keadaan: 'aktif', sandi: '$argon2id$', pegawai_id: 'p', perangkat_id: null }
      : null,
}))
vi.mock('./tulis.ts', () => ({ catat: async () => {}, beritahu: async () => {} }))

beforeEach(() => {
  palsu.hash = 0
  palsu.baris.clear()
})

/** Guesses at a steady pace; gives how many reached the hash in each hour of the moved clock. */
async function tebak(
  kali: number,
  selangMs: number,
  isi: (ke: number) => { nip: string; dari: string },
): Promise<number[]> {
  const jam = jamGeser('2027-03-01T00:00:00.000Z')
  const perJam: number[] = []
  for (let ke = 0; ke < kali; ke += 1) {
    const { nip, dari } = isi(ke)
    const sebelum = palsu.hash
    const k: KonteksAkun = {
      db: {} as KonteksAkun['db'],
      kini: jam.kini(),
      hari: jam.hari('Asia/Jakarta'),
      alamat: dari,
      agen: '',
      kuki: {},
      siapa: null,
      sesi: null,
      setelan: SETELAN_UJI,
    }
    expect((await masuk(k, { nip, sandi: `tebakan ${ke}` })).jenis).toBe('tolak')
    const jamKe = Math.floor((ke * selangMs) / 3_600_000)
    perJam[jamKe] = (perJam[jamKe] ?? 0) + palsu.hash - sebelum
    jam.maju(selangMs)
  }
  return perJam
}

// 0.36 s: all within one hour; 8.64 s: over a whole day; 60 s: over a week, slower than most delays.
test.each([360, 8640, 60_000])(
  '10.000 tebakan pada satu akun tiap %i ms, dari alamat yang berganti: tiap jam paling banyak 100 sampai ke sandi',
  async (selang) => {
    const perJam = await tebak(10_000, selang, (ke) => ({ nip: NIP, dari: `10.${ke >> 8}.${ke & 255}.1` }))
    expect(perJam).toHaveLength(Math.ceil((10_000 * selang) / 3_600_000))
    expect(perJam[0]).toBeGreaterThan(5)
    expect(Math.max(...perJam)).toBeLessThanOrEqual(100)
  },
)

test('NIP yang tidak ada dihambat dengan ukuran yang sama', async () => {
  const dari = (ke: number) => `10.${ke >> 8}.${ke & 255}.1`
  const ada = await tebak(10_000, 360, (ke) => ({ nip: NIP, dari: dari(ke) }))
  palsu.baris.clear()
  expect(await tebak(10_000, 360, (ke) => ({ nip: '199901012020011998', dari: dari(ke) }))).toEqual(ada)
})

test('5.000 NIP dari satu alamat dalam 500 detik: berhenti pada 300', async () => {
  const [hash] = await tebak(5000, 100, (ke) => ({
    nip: ke === 0 ? NIP : `19900101202001${1000 + ke}`,
    dari: '10.250.0.1',
  }))
  expect(hash).toBe(300)
})
