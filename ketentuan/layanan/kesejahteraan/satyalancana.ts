// Layanan Satya Lancana Karya Satya: Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf h; syarat menurut Perwali Blitar 24/2006.
import { HARI_PRODUK } from '#mesin/akibat.ts'
import type { Kutipan, SyaratBerkas } from '#mesin/bentuk.ts'
import type { Layanan, Varian } from '#mesin/bentuk-layanan.ts'
import { prosesUmum } from '../proses-umum.ts'
import { produkDariLuar } from '../proses-umum-pihak.ts'

const D7 = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 7'
const A4 = `${D7} huruf d angka 4`

const berkas = (kode: string, nama: string, jenisDokumen: string, dasar: Kutipan): SyaratBerkas => ({
  kode,
  nama,
  jenisDokumen,
  dasar: [dasar],
})

const kelas = (kode: string, romawi: string, huruf: string, sebelum?: SyaratBerkas): Varian => ({
  kode,
  nama: `Satyalancana Karya Satya ${romawi} Tahun`,
  dasar: [`${A4} ${huruf}`],
  untuk: ['pns'],
  syarat: [
    berkas('sk-cpns', 'SK pengangkatan pertama (CPNS)', 'sk-cpns', `${A4} ${huruf} angka 1`),
    berkas('sk-pangkat-terakhir', 'SK pangkat terakhir', 'sk-pangkat', `${A4} ${huruf} angka 2`),
    ...(sebelum ? [sebelum] : []),
  ],
  isian: [],
  aturan: [],
})

/** The request goes to the President through the Minister; the certificate comes back from outside. */
export const satyalancanaKaryaSatya: Layanan = {
  kode: 'satyalancana-karya-satya',
  awalan: 'SLK',
  nama: 'Satya Lancana Karya Satya',
  kelompok: 'Pembinaan dan Kesejahteraan',
  ringkas: 'Usul tanda kehormatan bagi PNS yang bekerja 10, 20, atau 30 tahun terus-menerus.',
  dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf h', D7],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 7', `${D7} huruf b`],
      pengaju: ['asn', 'admin-kepegawaian'],
      syarat: [],
      isian: [
        {
          kode: 'kesetiaan',
          label: 'Kepala unit kerja menyatakan kesetiaan, pengabdian, kecakapan, kejujuran, dan kedisiplinan',
          tipe: 'pilihan',
          wajib: true,
          dasar: [`${D7} huruf d angka 1`],
          pilihan: [
            { nilai: 'ya', label: 'Ya' },
            { nilai: 'tidak', label: 'Tidak' },
          ],
        },
      ],
      aturan: [
        { aturan: 'satyalancana', saat: 'ajukan', sifat: 'memperingatkan' },
        { aturan: 'satyalancana', saat: 'verifikasi', sifat: 'menolak' },
      ],
      alur: produkDariLuar(prosesUmum, {
        kode: 'presiden',
        nama: 'Presiden melalui Menteri Dalam Negeri',
        dasar: [`${D7} huruf b`, `${D7} huruf c`],
        surat: 'pengantar-satyalancana',
      }),
      produk: {
        kode: 'piagam-satyalancana',
        nama: 'Piagam Satyalancana Karya Satya',
        naskah: 'usul-satyalancana',
        buku: 'data-pegawai',
        jenisDokumen: 'piagam-satyalancana',
        dasar: [`${D7} huruf b`],
      },
      akibat: [
        {
          kode: 'penghargaan',
          jenis: 'riwayat-penghargaan',
          dasar: [A4],
          tmt: { tetap: HARI_PRODUK },
          isi: { jenis: { aturan: 'satyalancana', hitung: 'jenis' } },
        },
      ],
      penjagaan: {
        kode: 'satyalancana',
        nama: 'Penjagaan Satyalancana Karya Satya',
        aturan: 'satyalancana',
        hitung: 'tmt',
        hitungBatas: 'batasUsul',
        dinilai: 'tmt',
        jendela: { jumlah: 12, satuan: 'bulan' },
        kolom: [
          { hitung: 'kelas', judul: 'Tanda kehormatan' },
          { hitung: 'masaKerjaBulan', judul: 'Masa kerja' },
        ],
        buku: 'data-pegawai',
        dasar: [`${D7} huruf b`],
      },
      varian: [
        kelas('x-tahun', 'X', 'huruf a'),
        kelas(
          'xx-tahun',
          'XX',
          'huruf b',
          berkas(
            'piagam-satya-x',
            'Piagam atau Keppres Satyalancana X tahun',
            'piagam-satyalancana',
            `${A4} huruf b angka 3`,
          ),
        ),
        kelas(
          'xxx-tahun',
          'XXX',
          'huruf c',
          berkas(
            'piagam-satya-xx',
            'Piagam atau Keppres Satyalancana XX tahun',
            'piagam-satyalancana',
            `${A4} huruf c angka 3`,
          ),
        ),
      ],
    },
  ],
}
