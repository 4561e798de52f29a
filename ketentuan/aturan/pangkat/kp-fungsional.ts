// Aturan: kenaikan pangkat pilihan bagi pejabat fungsional dengan angka kredit.
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import { tmtPeriode } from '../bagian/pangkat/calon.ts'
import { KP, nilaiFungsional, type ParameterKp } from '../bagian/pangkat/jenis.ts'

/** Pilihan e of Blitar II.B.6.f; angka kredit by conversion since PermenPANRB 1/2023, by total before it. */
export const kpFungsional: Aturan<ParameterKp> = {
  kode: 'kp-fungsional',
  nama: 'Kenaikan pangkat pilihan jabatan fungsional',
  tanya: 'Apakah pejabat fungsional memenuhi angka kredit dan syarat lain kenaikan pangkat pilihan?',
  butuh: [
    'pegawai.status',
    'pegawai.pangkat',
    'pegawai.gaji',
    'pegawai.jabatan',
    'pegawai.kinerja',
    'pegawai.hukuman',
    'pegawai.pendidikan',
    'pegawai.diklat',
    'pegawai.ujian',
    'pegawai.peninjauanMasaKerja',
    'pegawai.angkaKredit',
    'usulan.tmt',
    'rujukan.gajiPokok',
    'rujukan.golongan',
  ],
  acuan: tmtPeriode,
  edisi: [
    {
      berlaku: '2023-07-01',
      dasar: [
        'PermenPANRB 1/2023 Lampiran',
        'Peraturan BKN 3/2023',
        `${KP} angka 2 huruf e`,
        'PP 99/2000 Pasal 13',
      ],
      perluVerifikasi: 'tanggal mulai Peraturan BKN 3/2023 belum dicocokkan',
      parameter: {
        bulanPangkat: 24,
        kinerja: { mutu: 'baik', tahun: 2 },
        atasan: 'tidak',
        angkaKredit: 'konversi',
      },
      nilai: nilaiFungsional,
    },
    {
      berlaku: '2000-11-10',
      dasar: [`${KP} angka 2 huruf e`, 'PP 99/2000 Pasal 13'],
      perluVerifikasi:
        'angka kredit kumulatif tiap golongan menurut peraturan masing-masing jabatan belum dicocokkan',
      parameter: {
        bulanPangkat: 24,
        kinerja: { mutu: 'baik', tahun: 2 },
        atasan: 'tidak',
        angkaKredit: 'konvensional',
      },
      nilai: nilaiFungsional,
    },
  ],
}
