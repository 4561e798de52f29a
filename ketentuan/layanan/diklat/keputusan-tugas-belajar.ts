// Layanan Keputusan Tugas Belajar: Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf f.
import type { Layanan } from '#mesin/bentuk-layanan.ts'
import { prosesUmum } from '../proses-umum.ts'
import { berkas, PENDIDIKAN, tanggal, teks, yaTidak } from './bagian/isian-belajar.ts'

const B = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 1 huruf b'

/** The assignment: standing from its first day, release from office in month 7. */
export const keputusanTugasBelajarLayanan: Layanan = {
  kode: 'keputusan-tugas-belajar',
  awalan: 'KTB',
  nama: 'Keputusan Tugas Belajar',
  kelompok: 'Pendidikan dan Pelatihan',
  ringkas: 'Penugasan belajar bagi PNS yang lulus seleksi; jabatan dilepas mulai bulan ke-7.',
  dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf f', B],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 7', B],
      pengaju: ['asn', 'admin-kepegawaian'],
      syarat: [
        berkas(
          'rekomendasi',
          'Surat rekomendasi seleksi tugas belajar',
          'surat-rekomendasi-seleksi',
          `${B} angka 4`,
        ),
        berkas('bukti-lulus-seleksi', 'Surat kelulusan seleksi', 'bukti-lulus-seleksi', `${B} angka 4`),
        berkas('ijazah', 'Ijazah pendidikan terakhir', 'ijazah', `${B} angka 2 huruf b`),
        berkas('sk-pangkat-terakhir', 'SK pangkat terakhir', 'sk-pangkat', `${B} angka 2 huruf e`),
      ],
      isian: [
        ...PENDIDIKAN,
        { kode: 'lama-bulan', label: 'Lama studi (bulan)', tipe: 'angka', wajib: true },
        tanggal('mulai', 'Mulai tugas belajar'),
        tanggal('sampai', 'Sampai dengan'),
        teks('pembiaya', 'Biaya dibebankan pada'),
        teks('nomor-seleksi', 'Nomor berita acara seleksi', false),
        { ...tanggal('tanggal-seleksi', 'Tanggal berita acara seleksi'), wajib: false },
        yaTidak('sesuai-kebutuhan', 'Sesuai surat edaran kebutuhan tugas belajar?', `${B} angka 1`),
        yaTidak('persetujuan-wali-kota', 'Disetujui Wali Kota?', `${B} angka 4`),
        yaTidak('biaya-mandiri', 'Biaya mandiri tanpa ikatan dinas?', 'SE MenPANRB 28/2021'),
        yaTidak('lebih-enam-bulan', 'Lebih dari 6 bulan?', `${B} angka 6`),
      ],
      aturan: [
        { aturan: 'tugas-belajar', saat: 'ajukan', sifat: 'memperingatkan' },
        { aturan: 'tugas-belajar', saat: 'verifikasi', sifat: 'menolak' },
        { aturan: 'pelepasan-jabatan-belajar', saat: 'verifikasi', sifat: 'memperingatkan' },
      ],
      alur: prosesUmum,
      produk: {
        kode: 'keputusan-tugas-belajar',
        nama: 'Keputusan Tugas Belajar',
        naskah: 'keputusan-tugas-belajar',
        buku: 'register-belajar',
        jenisDokumen: 'sk-tugas-belajar',
        dasar: [`${B} angka 5`],
      },
      akibat: [
        {
          kode: 'status-tugas-belajar',
          jenis: 'riwayat-status',
          dasar: [`${B} angka 5`],
          tmt: { isian: 'mulai' },
          sampai: { isian: 'sampai' },
          isi: { keadaan: { tetap: 'tugas-belajar' } },
        },
        {
          kode: 'belajar',
          jenis: 'riwayat-belajar',
          dasar: [`${B} angka 5`],
          tmt: { isian: 'mulai' },
          sampai: { isian: 'sampai' },
          isi: {
            jenis: { tetap: 'tugas-belajar' },
            jenjang: { isian: 'jenjang' },
            prodi: { isian: 'program-studi' },
            lembaga: { isian: 'perguruan-tinggi' },
            biaya: { isian: 'pembiaya' },
          },
        },
        {
          kode: 'lepas-jabatan',
          jenis: 'riwayat-jabatan',
          dasar: [`${B} angka 6`, `${B} angka 7`],
          tmt: { aturan: 'pelepasan-jabatan-belajar', hitung: 'lepasJabatan' },
          bila: {
            kode: 'isian',
            keterangan: 'Hanya bila lebih dari 6 bulan.',
            isian: 'lebih-enam-bulan',
            nilai: ['ya'],
          },
        },
      ],
    },
  ],
}
