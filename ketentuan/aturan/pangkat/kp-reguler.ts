// Aturan: apakah pegawai memenuhi syarat kenaikan pangkat reguler pada periodenya.
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import { tmtPeriode } from '../bagian/pangkat/calon.ts'
import { KP, nilaiReguler, type ParameterKp } from '../bagian/pangkat/jenis.ts'

/** Four years in the rank, good appraisals, free of penalty, up to the highest rank of the education; superior rank until May 2025. */
export const kpReguler: Aturan<ParameterKp> = {
  kode: 'kp-reguler',
  nama: 'Kenaikan pangkat reguler',
  tanya:
    'Apakah pegawai memenuhi syarat kenaikan pangkat reguler, menjadi golongan apa, dan berapa gaji pokoknya?',
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
    'unit.atasan',
    'usulan.tmt',
    'rujukan.gajiPokok',
    'rujukan.golongan',
  ],
  acuan: tmtPeriode,
  edisi: [
    {
      berlaku: '2025-05-20',
      dasar: [
        'Peraturan BKN 2/2025',
        `${KP} angka 1`,
        'PP 99/2000 Pasal 6',
        'PP 99/2000 Pasal 7',
        'PP 99/2000 Pasal 8',
        'PP 12/2002',
      ],
      perluVerifikasi:
        'tanggal mulai dan pasal Peraturan BKN 2/2025 yang menghapus syarat pangkat atasan langsung belum dicocokkan',
      parameter: { bulanPangkat: 48, kinerja: { mutu: 'baik', tahun: 2 }, atasan: 'tidak' },
      nilai: nilaiReguler,
    },
    {
      berlaku: '2000-11-10',
      dasar: [
        `${KP} angka 1`,
        'PP 99/2000 Pasal 6',
        'PP 99/2000 Pasal 7',
        'PP 99/2000 Pasal 8',
        'PP 12/2002',
      ],
      perluVerifikasi:
        'tanggal mulai PP 99/2000 dan bacaan DP3 baik sebagai predikat kinerja sesudah 2013 belum dicocokkan',
      parameter: { bulanPangkat: 48, kinerja: { mutu: 'baik', tahun: 2 }, atasan: 'wajib' },
      nilai: nilaiReguler,
    },
  ],
}
