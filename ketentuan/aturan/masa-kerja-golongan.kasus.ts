// Kasus masa kerja golongan: pengurangan pada perpindahan golongan, peninjauan, dan CLTN.
import type { Kasus } from '#mesin/bentuk-aturan.ts'

const D = 'PP 7/1977 Pasal 4'
const pangkat = (...baris: [string, number, string][]) => ({
  pangkat: baris.map(([golongan, mkgBulan, tmt]) => ({ golongan, mkgBulan, tmt })),
})

export const kasus: Kasus[] = [
  {
    nama: 'masa kerja bertambah sebulan tiap bulan penuh',
    dasar: D,
    fakta: { perTanggal: '2026-09-30', pegawai: pangkat(['III/c', 185, '2026-04-01']) },
    harap: { putusan: 'memenuhi', hitung: { mkg: 190, tahun: 15, bulan: 10 } },
  },
  {
    nama: 'sehari kemudian genap enam bulan',
    dasar: D,
    fakta: { perTanggal: '2026-10-01', pegawai: pangkat(['III/c', 185, '2026-04-01']) },
    harap: { putusan: 'memenuhi', hitung: { mkg: 191 } },
  },
  {
    nama: 'II ke III dikurangi 5 tahun',
    dasar: D,
    fakta: {
      perTanggal: '2026-04-01',
      pegawai: pangkat(['II/d', 99, '2022-04-01'], ['III/a', 87, '2026-04-01']),
    },
    harap: { putusan: 'memenuhi', syarat: { riwayat: 'memenuhi' }, hitung: { mkg: 87 } },
  },
  {
    nama: 'II ke III tanpa pengurangan: perlu pertimbangan',
    dasar: D,
    fakta: {
      perTanggal: '2026-04-01',
      pegawai: pangkat(['II/d', 99, '2022-04-01'], ['III/a', 147, '2026-04-01']),
    },
    harap: { putusan: 'perlu-pertimbangan', syarat: { riwayat: 'perlu-pertimbangan' }, hitung: { mkg: 147 } },
  },
  {
    nama: 'I ke II dikurangi 6 tahun, tidak pernah di bawah nol',
    dasar: D,
    fakta: {
      perTanggal: '2026-04-01',
      pegawai: pangkat(['I/d', 12, '2022-04-01'], ['II/a', 0, '2026-04-01']),
    },
    harap: { putusan: 'memenuhi', hitung: { mkg: 0 } },
  },
  {
    nama: 'III ke IV tetap',
    dasar: D,
    fakta: {
      perTanggal: '2026-04-01',
      pegawai: pangkat(['III/d', 192, '2022-04-01'], ['IV/a', 240, '2026-04-01']),
    },
    harap: { putusan: 'memenuhi', hitung: { mkg: 240 } },
  },
  {
    nama: 'peninjauan masa kerja menambah, CLTN tidak dihitung',
    dasar: D,
    fakta: {
      perTanggal: '2026-01-01',
      pegawai: {
        ...pangkat(['III/a', 12, '2023-01-01']),
        peninjauanMasaKerja: [{ tmt: '2024-07-01', tambahBulan: 24 }],
        status: [{ jenis: 'pns', keadaan: 'cltn', mulai: '2025-01-01', sampai: '2025-12-31' }],
      },
    },
    harap: { putusan: 'memenuhi', hitung: { mkg: 60, peninjauanBulan: 24, cltnBulan: 12 } },
  },
  {
    nama: 'tanpa riwayat: data kurang',
    dasar: D,
    fakta: { perTanggal: '2026-01-01' },
    harap: { putusan: 'data-kurang' },
  },
]
