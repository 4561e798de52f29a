// Varian cuti: the kinds of PP 11/2017 Pasal 310 that are asked for one by one (joint leave is not asked for).
import { HARI_PRODUK } from '#mesin/akibat.ts'
import type { SyaratBerkas } from '#mesin/bentuk.ts'
import type { Varian } from '#mesin/bentuk-layanan.ts'
import { alurCuti } from './cuti-alur.ts'
import { akibatCuti, alasanTeks, BKN, menolak, SURAT_DOKTER } from './cuti-bagian.ts'
import { alasanPenting, cltn } from './cuti-varian-alasan.ts'

const tahunan: Varian = {
  kode: 'tahunan',
  nama: 'Cuti tahunan',
  petunjuk: '12 hari kerja setahun setelah bekerja setahun, ditambah sisa tahun lalu menurut ketentuan.',
  dasar: ['PP 11/2017 Pasal 311', 'PP 11/2017 Pasal 313'],
  untuk: ['pns', 'cpns', 'pppk'],
  syarat: [],
  isian: [
    alasanTeks('Alasan cuti'),
    {
      kode: 'tambahanSulit',
      label: 'Tambahan hari perjalanan ke tempat yang sulit perhubungannya',
      petunjuk: 'Hari kalender di akhir cuti yang tidak memotong sisa hak; kosongkan bila tidak.',
      tipe: 'angka',
      wajib: false,
      paling: 14,
      dasar: ['PP 11/2017 Pasal 312'],
    },
    {
      kode: 'alasanKhusus',
      label: 'Alasan khusus (PPPK yang belum setahun bekerja)',
      tipe: 'pilihan',
      wajib: false,
      bila: { kode: 'pppk', keterangan: 'Hanya bagi PPPK.' },
      dasar: ['Peraturan BKN 7/2022'],
      pilihan: [
        { nilai: 'keluarga-sakit-keras', label: 'Keluarga sakit keras' },
        { nilai: 'keluarga-meninggal', label: 'Keluarga meninggal dunia' },
        { nilai: 'mengurus-hak-keluarga', label: 'Mengurus hak keluarga yang meninggal dunia' },
        { nilai: 'perkawinan-pertama', label: 'Perkawinan pertama' },
      ],
    },
  ],
  aturan: menolak('cuti-tahunan'),
  alur: alurCuti('PP 11/2017 Pasal 314'),
  akibat: [
    akibatCuti('tahunan', 'cuti-tahunan', 'hari', ['PP 11/2017 Pasal 311']),
    {
      kode: 'mutasi-cuti',
      jenis: 'mutasi-cuti',
      dasar: ['PP 11/2017 Pasal 311'],
      tmt: { aturan: 'cuti-tahunan', hitung: 'mulai' },
      isi: { baris: { aturan: 'cuti-tahunan', hitung: 'mutasi' } },
    },
    {
      kode: 'penangguhan-cuti',
      jenis: 'mutasi-cuti',
      pada: 'penangguhan',
      dasar: ['PP 11/2017 Pasal 314'],
      tmt: { tetap: HARI_PRODUK },
      isi: { baris: { aturan: 'cuti-tahunan', hitung: 'penangguhan' } },
    },
  ],
}

const besar: Varian = {
  kode: 'besar',
  nama: 'Cuti besar',
  petunjuk: 'Paling lama 3 bulan setelah bekerja 5 tahun; sisa hak cuti tahunan tahun itu gugur.',
  dasar: ['PP 11/2017 Pasal 316', 'PP 11/2017 Pasal 317'],
  untuk: ['pns'],
  syarat: [
    {
      kode: 'bukti-haji',
      nama: 'Surat keterangan jadwal keberangkatan haji',
      jenisDokumen: 'bukti-alasan-cuti',
      dasar: [BKN],
      bila: {
        kode: 'isian',
        isian: 'alasan',
        nilai: ['haji-pertama'],
        keterangan: 'Hanya untuk ibadah haji pertama.',
      },
    },
  ],
  isian: [
    {
      kode: 'alasan',
      label: 'Alasan cuti besar',
      tipe: 'pilihan',
      wajib: true,
      dasar: ['PP 11/2017 Pasal 316'],
      pilihan: [
        { nilai: 'haji-pertama', label: 'Ibadah haji pertama' },
        { nilai: 'kelahiran-anak-keempat', label: 'Kelahiran anak keempat dan seterusnya' },
        { nilai: 'agama', label: 'Kewajiban agama lainnya' },
        { nilai: 'pribadi', label: 'Keperluan pribadi atau keluarga' },
      ],
    },
  ],
  aturan: menolak('cuti-besar'),
  alur: alurCuti('PP 11/2017 Pasal 317'),
  akibat: [
    akibatCuti('besar', 'cuti-besar', 'hariKalender', ['PP 11/2017 Pasal 316']),
    {
      ...akibatCuti('besar', 'cuti-besar', 'hariKalender', ['PP 11/2017 Pasal 317'], {
        keadaan: { tetap: 'ditangguhkan' },
      }),
      kode: 'penangguhan-cuti',
      pada: 'penangguhan',
    },
  ],
}

const suratDokter: SyaratBerkas = {
  kode: 'surat-dokter',
  nama: 'Surat keterangan dokter',
  jenisDokumen: 'surat-dokter',
  dasar: SURAT_DOKTER,
}

const sakit: Varian = {
  kode: 'sakit',
  nama: 'Cuti sakit',
  petunjuk: 'Wajib surat dokter; lebih dari 14 hari dengan surat dokter pemerintah.',
  dasar: ['PP 11/2017 Pasal 319', 'PP 11/2017 Pasal 320'],
  untuk: ['pns', 'cpns', 'pppk'],
  syarat: [suratDokter],
  isian: [
    {
      kode: 'sebab',
      label: 'Sebab',
      tipe: 'pilihan',
      wajib: true,
      dasar: ['PP 11/2017 Pasal 320', 'PP 11/2017 Pasal 321', 'PP 11/2017 Pasal 322'],
      pilihan: [
        { nilai: 'sakit', label: 'Sakit' },
        { nilai: 'gugur-kandungan', label: 'Gugur kandungan' },
        { nilai: 'kecelakaan-dinas', label: 'Kecelakaan dalam dan karena tugas' },
      ],
    },
    {
      kode: 'suratDokter',
      label: 'Surat dokter yang dilampirkan',
      tipe: 'pilihan',
      wajib: true,
      dasar: SURAT_DOKTER,
      pilihan: [
        { nilai: 'dokter', label: 'Surat keterangan dokter' },
        { nilai: 'dokter-pemerintah', label: 'Surat keterangan dokter pemerintah' },
        { nilai: 'tim-penguji', label: 'Surat keterangan tim penguji kesehatan' },
      ],
    },
    alasanTeks('Keterangan', false),
  ],
  aturan: menolak('cuti-sakit'),
  akibat: [akibatCuti('sakit', 'cuti-sakit', 'hariKalender', ['PP 11/2017 Pasal 320'])],
}

const melahirkan: Varian = {
  kode: 'melahirkan',
  nama: 'Cuti melahirkan',
  petunjuk: 'Kelahiran pertama sampai ketiga sejak menjadi pegawai, paling lama 3 bulan.',
  dasar: ['PP 11/2017 Pasal 325'],
  untuk: ['pns', 'cpns', 'pppk'],
  syarat: [
    {
      ...suratDokter,
      nama: 'Surat keterangan dokter atau bidan tentang perkiraan persalinan',
      dasar: ['PP 11/2017 Pasal 325'],
    },
  ],
  isian: [
    {
      kode: 'anakKe',
      label: 'Kelahiran ke berapa sejak menjadi pegawai',
      tipe: 'angka',
      wajib: true,
      paling: 20,
      dasar: ['PP 11/2017 Pasal 325'],
    },
    {
      kode: 'perkiraanLahir',
      label: 'Perkiraan hari persalinan',
      tipe: 'tanggal',
      wajib: true,
      dasar: ['PP 11/2017 Pasal 325'],
    },
    alasanTeks('Keterangan', false),
  ],
  aturan: menolak('cuti-melahirkan'),
  akibat: [
    akibatCuti('melahirkan', 'cuti-melahirkan', 'hariKalender', ['PP 11/2017 Pasal 325'], {
      anakKe: { isian: 'anakKe' },
    }),
  ],
}

export const varianCuti: Varian[] = [tahunan, besar, sakit, melahirkan, alasanPenting, cltn]
