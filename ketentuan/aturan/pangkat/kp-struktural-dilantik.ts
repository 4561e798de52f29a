// Aturan: kenaikan pangkat pilihan bagi yang telah dilantik dan pangkatnya telah empat tahun, walaupun belum setahun dalam jabatan.
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import { tmtPeriode } from '../bagian/pangkat/calon.ts'
import { KP, nilaiDilantik, type ParameterKp } from '../bagian/pangkat/jenis.ts'

/** Pilihan d of Blitar II.B.6.f: the text asks three conditions only. */
export const kpStrukturalDilantik: Aturan<ParameterKp> = {
  kode: 'kp-struktural-dilantik',
  nama: 'Kenaikan pangkat pilihan struktural, telah dilantik dengan pangkat empat tahun',
  tanya:
    'Apakah pejabat yang telah dilantik dengan pangkat empat tahun dapat dinaikkan pangkatnya tanpa melampaui pangkat puncak eselonnya?',
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
    'usulan.tmt',
    'rujukan.gajiPokok',
    'rujukan.golongan',
  ],
  acuan: tmtPeriode,
  edisi: [
    {
      berlaku: '2000-11-10',
      dasar: [`${KP} angka 2 huruf d`, 'PP 12/2002'],
      perluVerifikasi:
        'tanggal mulai PP 99/2000 dan bacaan DP3 baik sebagai predikat kinerja sesudah 2013 belum dicocokkan',
      parameter: { bulanPangkat: 48, atasan: 'tidak' },
      nilai: nilaiDilantik,
    },
  ],
}
