import { expect, test } from 'vitest'
import { type Arsip, bandingkan, type Pegawai } from './bandingan.ts'

const pegawai = {
  nama: 'Sri Wahyuningsih, S.E.',
  nip: '198304152009032007',
  riwayat: {
    pangkat: [
      { golongan: 'II/a', mkgBulan: 0, tmt: '2009-03-01', nomor: '813/1/2009', tanggal: '2009-02-20' },
    ],
    gaji: [
      { golongan: 'III/c', gajiPokok: 3919100, mkgBulan: 168, tmt: '2023-03-01' },
      {
        golongan: 'III/d',
        gajiPokok: 4042500,
        mkgBulan: 192,
        tmt: '2025-03-01',
        nomor: '800/1672',
        tanggal: '2024-11-26',
      },
    ],
  },
} as unknown as Pegawai
const arsip = { nomor: '800 / 1672', tanggal: '2024-11-27' } satisfies Arsip
const isi = (nama: string) => bandingkan('sk-gaji-terakhir', arsip, pegawai).find((b) => b.isi === nama)

test('nomor dibandingkan tanpa memandang spasi, tanggal yang lain dikatakan beda', () => {
  expect(isi('Nomor')?.sama).toBe(true)
  expect(isi('Tanggal')).toEqual({
    isi: 'Tanggal',
    dokumen: '27 November 2024',
    data: '26 November 2024',
    sama: false,
  })
})

test('yang tidak tercatat pada arsip dicocokkan mata, memakai riwayat terakhir', () => {
  expect(isi('Masa kerja')).toEqual({
    isi: 'Masa kerja',
    dokumen: null,
    data: '16 tahun 0 bulan',
    sama: null,
  })
  expect(isi('Gaji pokok')?.data).toContain('4.042.500')
})

test('SK CPNS memakai pangkat pertama, berkas lain cukup nama dan NIP', () => {
  expect(bandingkan('sk-cpns', undefined, pegawai).find((b) => b.isi === 'Golongan')?.data).toBe('II/a')
  expect(bandingkan('lain', undefined, pegawai).map((b) => b.isi)).toEqual(['Nama', 'NIP'])
})
