// Layanan Kenaikan Pangkat: Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf a; jenis, syarat, dan berkas menurut Perwali Blitar 24/2006.
import type { Kutipan, SyaratBerkas } from '#mesin/bentuk.ts'
import type { Layanan } from '#mesin/bentuk-layanan.ts'
import { prosesUmum } from '../proses-umum.ts'
import { denganPihakLuar } from '../proses-umum-pihak.ts'
import { VARIAN_PANGKAT } from './bagian/varian-pangkat.ts'

const BAB = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 6'
const G = `${BAB} huruf g`

const berkas = (kode: string, nama: string, dasar: Kutipan[], jenisDokumen = kode): SyaratBerkas => ({
  kode,
  nama,
  jenisDokumen,
  dasar,
})

const POKOK: SyaratBerkas[] = [
  berkas('karpeg', 'Kartu Pegawai', [G]),
  berkas('sk-cpns', 'SK CPNS', [G]),
  berkas('sk-pns', 'SK Pengangkatan Pegawai Negeri Sipil', [G]),
  berkas('sk-pangkat', 'SK pangkat terakhir', [G]),
  berkas('penilaian-kinerja', 'Penilaian kinerja dua tahun terakhir', [G]),
  berkas('ijazah', 'Ijazah terakhir yang dilegalisir', [G]),
  {
    ...berkas('stlud', 'Tanda lulus ujian dinas atau sertifikat diklat penjenjangan', [G]),
    bila: { kode: 'pindah-golongan', keterangan: 'Bagi yang pindah golongan.' },
  },
  {
    ...berkas('daftar-riwayat-hidup', 'Daftar Riwayat Hidup', [G]),
    bila: { kode: 'golongan-iii-iv', keterangan: 'Bagi golongan III dan golongan IV.' },
  },
  {
    ...berkas('riwayat-pekerjaan', 'Daftar Riwayat Pekerjaan', [G]),
    bila: { kode: 'golongan-iii-iv', keterangan: 'Bagi golongan III dan golongan IV.' },
  },
]

const asal = (hitung: string) => ({ aturan: 'kenaikan-pangkat', hitung })

/** From the watch list or the employee, through the technical opinion of BKN, to the signed decree with its petikan. */
export const kenaikanPangkat: Layanan = {
  kode: 'kenaikan-pangkat',
  awalan: 'KP',
  nama: 'Kenaikan Pangkat',
  kelompok: 'Formasi dan Mutasi',
  ringkas: 'Penghargaan atas prestasi kerja dan pengabdian: reguler, pilihan, anumerta, dan pengabdian.',
  dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf a', BAB, 'PP 99/2000', 'PP 12/2002'],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 7', `${BAB} huruf e`, `${BAB} huruf f`, G],
      pengaju: ['asn', 'admin-kepegawaian'],
      syarat: POKOK,
      isian: [
        {
          kode: 'catatan',
          label: 'Catatan untuk pemeriksa',
          petunjuk: 'Misalnya ada SK atau penilaian yang belum tercatat pada riwayat.',
          tipe: 'teks-panjang',
          wajib: false,
          paling: 500,
        },
      ],
      // At filing the verdict only warns: a human verifies (Kediri Pasal 9), and a fact may still be missing in the record.
      aturan: [
        { aturan: 'kenaikan-pangkat', saat: 'ajukan', sifat: 'memperingatkan' },
        { aturan: 'periode-kenaikan-pangkat', saat: 'ajukan', sifat: 'memperingatkan' },
        { aturan: 'kenaikan-pangkat', saat: 'verifikasi', sifat: 'menolak' },
        { aturan: 'wewenang-kenaikan-pangkat', saat: 'verifikasi', sifat: 'memperingatkan' },
        { aturan: 'kenaikan-pangkat', saat: 'tanda-tangan', sifat: 'menolak' },
      ],
      alur: denganPihakLuar(prosesUmum, {
        kode: 'kanreg-bkn',
        nama: 'Kantor Regional BKN',
        yth: 'Kepala Kantor Regional BKN',
        dasar: [`${BAB} huruf e angka 7`, `${BAB} huruf e angka 8`, 'PP 11/2017 Pasal 3'],
      }),
      produk: {
        kode: 'keputusan-kenaikan-pangkat',
        nama: 'Keputusan Kenaikan Pangkat',
        naskah: 'keputusan-kenaikan-pangkat',
        jenisDokumen: 'sk-pangkat',
        buku: 'penjagaan-kp',
        dasar: [`${BAB} huruf e angka 9`, `${BAB} huruf e angka 11`],
      },
      akibat: [
        {
          kode: 'pangkat-kp',
          jenis: 'riwayat-pangkat',
          dasar: [`${BAB} huruf e angka 9`],
          tmt: asal('tmt'),
          isi: { golongan: asal('golonganBaru'), mkgBulan: asal('mkgBaru'), jenis: asal('varian') },
        },
        {
          kode: 'gaji-kp',
          jenis: 'riwayat-gaji',
          dasar: ['PP 7/1977 Pasal 4'],
          tmt: asal('tmt'),
          isi: {
            gajiPokok: asal('gajiBaru'),
            golongan: asal('golonganBaru'),
            mkgBulan: asal('mkgBaru'),
            jenis: { tetap: 'pangkat' },
          },
        },
      ],
      penjagaan: {
        kode: 'kp',
        nama: 'Penjagaan Kenaikan Pangkat',
        aturan: 'kenaikan-pangkat',
        hitung: 'tmt',
        hitungBatas: 'batasUsul',
        jendela: { jumlah: 6, satuan: 'bulan' },
        kolom: [
          { hitung: 'golonganBaru', judul: 'Menjadi', dari: 'golongan' },
          { hitung: 'gajiBaru', judul: 'Gaji baru', dari: 'gajiLama', dijumlah: true },
        ],
        buku: 'penjagaan-kp',
        dasar: [`${BAB} huruf e angka 1`, 'Perwali Blitar 24/2006 Lampiran II huruf B angka 4'],
      },
      varian: VARIAN_PANGKAT,
    },
  ],
}
