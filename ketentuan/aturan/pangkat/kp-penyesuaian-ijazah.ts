// Aturan: kenaikan pangkat pilihan bagi yang memperoleh ijazah lebih tinggi.
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import { tmtPeriode } from '../bagian/pangkat/calon.ts'
import { KP, type ParameterKp } from '../bagian/pangkat/jenis.ts'
import { nilaiPenyesuaianIjazah } from '../bagian/pangkat/jenis-lain.ts'

/** Pilihan g of Blitar II.B.6.f with the paths of II.C.4; may skip a rank. */
export const kpPenyesuaianIjazah: Aturan<ParameterKp> = {
  kode: 'kp-penyesuaian-ijazah',
  nama: 'Kenaikan pangkat pilihan memperoleh ijazah',
  tanya:
    'Apakah pegawai yang memperoleh ijazah memenuhi syarat kenaikan pangkat penyesuaian ijazah, dan menjadi golongan apa?',
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
    'usulan.isian.ijazah',
    'usulan.isian.tugas-sesuai',
    'usulan.tmt',
    'rujukan.gajiPokok',
    'rujukan.golongan',
  ],
  acuan: tmtPeriode,
  edisi: [
    {
      berlaku: '2023-07-01',
      dasar: [`${KP} angka 2 huruf g`, 'PP 99/2000 Pasal 18', 'Peraturan BKN 3/2023'],
      perluVerifikasi: 'tanggal mulai Peraturan BKN 3/2023 belum dicocokkan',
      parameter: {
        bulanPangkat: 12,
        kinerja: { mutu: 'baik', tahun: 1 },
        atasan: 'tidak',
        angkaKredit: 'konversi',
      },
      nilai: nilaiPenyesuaianIjazah,
    },
    {
      berlaku: '2000-11-10',
      dasar: [`${KP} angka 2 huruf g`, 'PP 99/2000 Pasal 18'],
      perluVerifikasi: 'naskah PP 99/2000 Pasal 18 belum dicocokkan',
      parameter: {
        bulanPangkat: 12,
        kinerja: { mutu: 'baik', tahun: 1 },
        atasan: 'tidak',
        angkaKredit: 'konvensional',
      },
      nilai: nilaiPenyesuaianIjazah,
    },
  ],
}
