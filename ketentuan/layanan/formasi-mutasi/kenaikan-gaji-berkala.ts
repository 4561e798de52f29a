// Layanan Kenaikan Gaji Berkala: Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf b; syarat menurut Perwali Blitar 24/2006.
import type { Kutipan } from '#mesin/bentuk.ts'
import type { Layanan } from '#mesin/bentuk-layanan.ts'
import { prosesUmum } from '../proses-umum.ts'

const BLITAR = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 1'
const SURAT: Kutipan[] = ['PP 7/1977 Pasal 12 ayat (1)']

/** Periodic raise, from the watch list or from the employee to the signed Surat Pemberitahuan. */
export const kenaikanGajiBerkala: Layanan = {
  kode: 'kenaikan-gaji-berkala',
  awalan: 'KGB',
  nama: 'Kenaikan Gaji Berkala',
  kelompok: 'Formasi dan Mutasi',
  ringkas: 'Kenaikan gaji pokok setiap dua tahun bagi PNS yang memenuhi syarat.',
  dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf b', BLITAR, 'PP 7/1977 Pasal 11'],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 7', `${BLITAR} huruf c`, `${BLITAR} huruf d`],
      pengaju: ['asn', 'admin-kepegawaian'],
      syarat: [
        {
          kode: 'sk-cpns',
          nama: 'SK CPNS',
          jenisDokumen: 'sk-cpns',
          dasar: [`${BLITAR} huruf d angka 1`],
        },
        {
          kode: 'sk-peninjauan-masa-kerja',
          nama: 'SK Peninjauan Masa Kerja',
          jenisDokumen: 'sk-peninjauan-masa-kerja',
          dasar: [`${BLITAR} huruf d angka 2`],
          bila: {
            kode: 'pernah-peninjauan-masa-kerja',
            keterangan: 'Hanya bila pernah mengalami peninjauan masa kerja.',
          },
        },
        {
          kode: 'sk-gaji-terakhir',
          nama: 'SK gaji dan masa kerja golongan terakhir',
          jenisDokumen: 'sk-gaji-terakhir',
          setara: ['surat-kgb'],
          dasar: [`${BLITAR} huruf d angka 3`],
        },
      ],
      isian: [
        {
          kode: 'tmt',
          label: 'Terhitung mulai tanggal',
          petunjuk: 'Dihitung dari riwayat pangkat dan gaji Anda. Kosongkan bila tidak yakin.',
          tipe: 'tanggal',
          wajib: false,
          praIsi: 'usulan.tmt',
        },
        {
          kode: 'catatan',
          label: 'Catatan untuk pemeriksa',
          petunjuk: 'Misalnya ada SK yang belum tercatat pada riwayat Anda.',
          tipe: 'teks-panjang',
          wajib: false,
          paling: 500,
        },
      ],
      // At filing only a raise that cannot exist is refused; the other conditions warn, because a human verifies
      // them (Kediri Pasal 9) and the text gives lateness no consequence (Blitar huruf c angka 1).
      aturan: [
        { aturan: 'kgb-jatuh-tempo', saat: 'ajukan', sifat: 'menolak' },
        { aturan: 'kgb-syarat', saat: 'ajukan', sifat: 'memperingatkan' },
        { aturan: 'usulan-kgb-tepat-waktu', saat: 'ajukan', sifat: 'memperingatkan' },
        { aturan: 'kgb-jatuh-tempo', saat: 'verifikasi', sifat: 'menolak' },
        { aturan: 'kgb-syarat', saat: 'verifikasi', sifat: 'menolak' },
        { aturan: 'usulan-kgb-tepat-waktu', saat: 'verifikasi', sifat: 'memperingatkan' },
        { aturan: 'kgb-jatuh-tempo', saat: 'tanda-tangan', sifat: 'menolak' },
        { aturan: 'kgb-syarat', saat: 'tanda-tangan', sifat: 'menolak' },
      ],
      alur: prosesUmum,
      produk: {
        kode: 'surat-kgb',
        nama: 'Surat Pemberitahuan Kenaikan Gaji Berkala',
        naskah: 'surat-kgb',
        jenisDokumen: 'sk-gaji-terakhir',
        buku: 'penjagaan-kgb',
        dasar: [`${BLITAR} huruf c angka 3`, ...SURAT],
      },
      akibat: [
        {
          kode: 'gaji-kgb',
          jenis: 'riwayat-gaji',
          dasar: ['PP 7/1977 Pasal 11', ...SURAT],
          tmt: { aturan: 'kgb-jatuh-tempo', hitung: 'tmt' },
          isi: {
            gajiPokok: { aturan: 'kgb-jatuh-tempo', hitung: 'gajiBaru' },
            golongan: { aturan: 'kgb-jatuh-tempo', hitung: 'golongan' },
            mkgBulan: { aturan: 'kgb-jatuh-tempo', hitung: 'mkgBaru' },
            jenis: { tetap: 'kgb' },
          },
        },
      ],
      penjagaan: {
        kode: 'kgb',
        nama: 'Penjagaan Kenaikan Gaji Berkala',
        aturan: 'kgb-jatuh-tempo',
        hitung: 'tmt',
        jendela: { jumlah: 3, satuan: 'bulan' },
        kolom: [
          { hitung: 'mkgBaru', judul: 'Masa kerja' },
          { hitung: 'gajiBaru', judul: 'Gaji baru', dari: 'gajiLama', dijumlah: true },
        ],
        buku: 'penjagaan-kgb',
        dasar: [`${BLITAR} huruf c angka 1`, `${BLITAR} huruf c angka 2`],
      },
    },
  ],
}
