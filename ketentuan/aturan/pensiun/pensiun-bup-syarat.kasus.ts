// Kasus pengajuan pensiun BUP, dari Perwali Blitar 24/2006 Lampiran I Bab III huruf A dan huruf D.
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { FaktaHukuman } from '#mesin/bentuk-fakta.ts'

const B = 'Perwali Blitar 24/2006 Lampiran I Bab III'
/** Reaches 58 on 31 December 2027; pension 1 January 2028; proposal due 31 December 2026. */
const fakta = (diterima: string, isian: Record<string, unknown>, hukuman?: FaktaHukuman[], tmt?: string) => ({
  perTanggal: diterima,
  pegawai: {
    lahir: '1969-12-31',
    status: [{ jenis: 'pns', keadaan: 'aktif', mulai: '1990-01-01' } as const],
    jabatan: [
      {
        kode: 'p',
        nama: 'Pelaksana',
        jenis: 'pelaksana',
        kedudukan: 'definitif',
        mulai: '1990-01-01',
      } as const,
    ],
    ...(hukuman === undefined ? {} : { hukuman }),
  },
  usulan: { diterima, isian, ...(tmt === undefined ? {} : { tmt }) },
})
const penuh = { 'pilihan-bebas-tugas': 'penuh' }
const sedang = (sampai: string): FaktaHukuman[] => [
  { jenis: 'penundaan-kgb', tingkat: 'sedang', mulai: '2025-01-01', sampai },
]
const tolak = (kode: string) => ({
  putusan: 'tidak-memenuhi' as const,
  syarat: { [kode]: 'tidak-memenuhi' as const },
})

export const kasus: Kasus[] = [
  {
    nama: 'diajukan tepat satu tahun sebelum BUP',
    dasar: `${B} huruf D angka 1`,
    fakta: fakta('2026-12-31', penuh, []),
    harap: {
      putusan: 'memenuhi',
      hitung: { tmt: '2028-01-01', batasUsul: '2026-12-31', batasSk: '2027-10-01' },
    },
  },
  {
    nama: 'diajukan sehari terlambat',
    dasar: `${B} huruf D angka 1`,
    fakta: fakta('2027-01-01', penuh, []),
    harap: tolak('pengajuan-1-tahun'),
  },
  {
    nama: 'TMT yang diminta sebelum BUP',
    dasar: `${B} huruf A angka 2`,
    fakta: fakta('2026-12-01', penuh, [], '2027-12-01'),
    harap: tolak('mencapai-bup'),
  },
  {
    nama: 'TMT yang diminta sama dengan BUP',
    dasar: `${B} huruf A angka 2`,
    fakta: fakta('2026-12-01', penuh, [], '2028-01-01'),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'pilihan tidak dicantumkan',
    dasar: `${B} huruf D angka 2`,
    fakta: fakta('2026-12-01', {}, []),
    harap: { putusan: 'data-kurang', syarat: { 'pilihan-bebas-tugas': 'data-kurang' } },
  },
  {
    nama: 'pilihan yang tidak ada dalam teks',
    dasar: `${B} huruf D angka 2`,
    fakta: fakta('2026-12-01', { 'pilihan-bebas-tugas': 'separuh' }, []),
    harap: tolak('pilihan-bebas-tugas'),
  },
  {
    nama: 'memilih tidak mengambil bebas tugas',
    dasar: `${B} huruf D angka 2`,
    fakta: fakta('2026-12-01', { 'pilihan-bebas-tugas': 'tidak' }, []),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'hukuman sedang berakhir dalam setahun terakhir',
    dasar: `${B} huruf D angka 4 huruf e`,
    fakta: fakta('2026-12-01', penuh, sedang('2025-12-31')),
    harap: tolak('tidak-hukuman-1-tahun'),
  },
  {
    nama: 'hukuman sedang berakhir lebih dari setahun lalu',
    dasar: `${B} huruf D angka 4 huruf e`,
    fakta: fakta('2026-12-01', penuh, sedang('2025-11-30')),
    harap: { putusan: 'memenuhi' },
  },
  {
    nama: 'riwayat hukuman tidak diberikan',
    dasar: `${B} huruf D angka 4 huruf e`,
    fakta: fakta('2026-12-01', penuh),
    harap: { putusan: 'data-kurang' },
  },
]
