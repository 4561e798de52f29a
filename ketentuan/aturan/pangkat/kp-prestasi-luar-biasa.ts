// Aturan: kenaikan pangkat pilihan bagi yang menunjukkan prestasi kerja luar biasa baiknya.
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import { tmtPeriode } from '../bagian/pangkat/calon.ts'
import { KP, type ParameterKp } from '../bagian/pangkat/jenis.ts'
import { nilaiIstimewa } from '../bagian/pangkat/jenis-lain.ts'

/** Pilihan h of Blitar II.B.6.f: free of the rank ladder and of the service examination; the PPK signs the statement himself. */
export const kpPrestasiLuarBiasa: Aturan<ParameterKp> = {
  kode: 'kp-prestasi-luar-biasa',
  nama: 'Kenaikan pangkat pilihan prestasi luar biasa',
  tanya:
    'Apakah pegawai yang menunjukkan prestasi kerja luar biasa baiknya memenuhi syarat kenaikan pangkat pilihan?',
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
    'usulan.isian.diakui-lingkungan',
    'usulan.isian.penandatangan-pernyataan',
    'usulan.tmt',
    'rujukan.gajiPokok',
    'rujukan.golongan',
  ],
  acuan: tmtPeriode,
  edisi: [
    {
      berlaku: '2000-11-10',
      dasar: [`${KP} angka 2 huruf h`, 'PP 99/2000'],
      perluVerifikasi:
        'tanggal mulai PP 99/2000 dan bacaan DP3 baik sebagai predikat kinerja sesudah 2013 belum dicocokkan',
      parameter: { bulanPangkat: 12, kinerja: { mutu: 'amat-baik', tahun: 1 }, atasan: 'tidak' },
      nilai: nilaiIstimewa('prestasi-luar-biasa'),
    },
  ],
}
