// Aturan: kenaikan pangkat pilihan bagi yang menemukan penemuan baru yang bermanfaat bagi negara.
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import { tmtPeriode } from '../bagian/pangkat/calon.ts'
import { KP, type ParameterKp } from '../bagian/pangkat/jenis.ts'
import { nilaiIstimewa } from '../bagian/pangkat/jenis-lain.ts'

/** Pilihan i of Blitar II.B.6.f: free of the rank ladder and of the service examination; the PPK signs the statement himself. */
export const kpPenemuanBaru: Aturan<ParameterKp> = {
  kode: 'kp-penemuan-baru',
  nama: 'Kenaikan pangkat pilihan penemuan baru',
  tanya:
    'Apakah pegawai yang menemukan penemuan baru yang bermanfaat bagi negara memenuhi syarat kenaikan pangkat pilihan?',
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
      dasar: [`${KP} angka 2 huruf i`, 'PP 99/2000'],
      perluVerifikasi:
        'tanggal mulai PP 99/2000 dan bacaan DP3 baik sebagai predikat kinerja sesudah 2013 belum dicocokkan',
      parameter: { bulanPangkat: 12, kinerja: { mutu: 'baik', tahun: 1 }, atasan: 'tidak' },
      nilai: nilaiIstimewa('penemuan-baru'),
    },
  ],
}
