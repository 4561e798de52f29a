// Aturan: rekomendasi mengikuti seleksi tugas belajar (sesudah pertimbangan tim dan persetujuan Wali Kota).
import type { HasilAturan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { hariTerima, syaratPernyataan } from '../bagian/isian-fakta.ts'
import { hitung } from '../bagian/kata.ts'

type Parameter = {
  langkah: readonly { kode: string; bunyi: string; isian: string; dasar: string; siapa: string }[]
}
const B = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 1 huruf b'

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  return {
    syarat: p.langkah.map((l) =>
      syaratPernyataan(fakta, {
        ...l,
        dasar: [l.dasar],
        ya: 'Sudah ada.',
        tidak: 'Tidak diberikan.',
        belum: 'Belum dicatat.',
        saran: `Dicatat oleh ${l.siapa}.`,
        bilaBelum: 'perlu-pertimbangan',
      }),
    ),
    hitung: { tanggal: hitung.tanggal(hariTerima(fakta)) },
  }
}

/** The steps of Blitar huruf b angka 1–4 that must stand before the selection; persons judge each. */
export const rekomendasiSeleksi: Aturan<Parameter> = {
  kode: 'rekomendasi-seleksi',
  nama: 'Langkah sebelum rekomendasi seleksi tugas belajar',
  tanya: 'Sudahkah usulan, pertimbangan, dan persetujuan ada sebelum rekomendasi seleksi diberikan?',
  butuh: [
    'usulan.diterima',
    'usulan.isian.sesuai-kebutuhan',
    'usulan.isian.usulan-unit',
    'usulan.isian.pertimbangan-tim',
  ],
  edisi: [
    {
      berlaku: '2006-06-27',
      dasar: [B, 'Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf e'],
      parameter: {
        langkah: [
          {
            kode: 'sesuai-kebutuhan',
            bunyi: 'Sesuai kebutuhan objektif dalam surat edaran.',
            isian: 'sesuai-kebutuhan',
            dasar: `${B} angka 1`,
            siapa: 'BKPSDM',
          },
          {
            kode: 'usulan-unit',
            bunyi: 'Diusulkan kepala unit kerja.',
            isian: 'usulan-unit',
            dasar: `${B} angka 2`,
            siapa: 'kepala unit kerja',
          },
          {
            kode: 'pertimbangan-tim',
            bunyi: 'Ada pertimbangan tim (Baperjakat).',
            isian: 'pertimbangan-tim',
            dasar: `${B} angka 3`,
            siapa: 'BKPSDM',
          },
        ],
      },
      nilai,
    },
  ],
}
