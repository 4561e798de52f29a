// Aturan: kenaikan pangkat pilihan bagi pejabat struktural dengan pangkat dua tingkat atau lebih di bawah jenjang pangkat terendah jabatan.
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import { tmtPeriode } from '../bagian/pangkat/calon.ts'
import { KP, nilaiStruktural, type ParameterKp } from '../bagian/pangkat/jenis.ts'

/** Pilihan b of Blitar II.B.6.f; whether the superior rank still counts since May 2025 is left to a human. */
export const kpStrukturalDuaTingkat: Aturan<ParameterKp> = {
  kode: 'kp-struktural-dua-tingkat',
  nama: 'Kenaikan pangkat pilihan struktural, dua tingkat atau lebih di bawah',
  tanya:
    'Apakah pejabat struktural dengan pangkat dua tingkat atau lebih di bawah jenjang pangkat terendah jabatan memenuhi syarat kenaikan pangkat pilihan?',
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
      dasar: ['Peraturan BKN 2/2025', `${KP} angka 2 huruf b`, 'PP 99/2000', 'PP 12/2002'],
      perluVerifikasi:
        'tanggal mulai dan pasal Peraturan BKN 2/2025 yang menghapus syarat pangkat atasan langsung belum dicocokkan',
      parameter: { bulanPangkat: 48, kinerja: { mutu: 'baik', tahun: 2 }, atasan: 'pertimbangan' },
      nilai: nilaiStruktural('dua'),
    },
    {
      berlaku: '2000-11-10',
      dasar: [`${KP} angka 2 huruf b`, 'PP 99/2000', 'PP 12/2002'],
      perluVerifikasi:
        'tanggal mulai PP 99/2000 dan bacaan DP3 baik sebagai predikat kinerja sesudah 2013 belum dicocokkan',
      parameter: { bulanPangkat: 48, kinerja: { mutu: 'baik', tahun: 2 }, atasan: 'wajib' },
      nilai: nilaiStruktural('dua'),
    },
  ],
}
