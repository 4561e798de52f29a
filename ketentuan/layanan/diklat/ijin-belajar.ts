// Layanan Ijin Belajar, dengan ijin mengikuti seleksi yang mendahuluinya: Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf d.
import { HARI_PRODUK } from '#mesin/akibat.ts'
import type { Akibat, SyaratBerkas } from '#mesin/bentuk.ts'
import type { Layanan, Varian } from '#mesin/bentuk-layanan.ts'
import { prosesUmum } from '../proses-umum.ts'
import { berkas, PENDIDIKAN, tanggal, yaTidak } from './bagian/isian-belajar.ts'

const B = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 2 huruf b'
const B4 = `${B} angka 4`
const B9 = `${B} angka 9`

const catat = (jenis: string, dasar: string): Akibat => ({
  kode: `belajar-${jenis}`,
  jenis: 'riwayat-belajar',
  dasar: [dasar],
  tmt: { tetap: HARI_PRODUK },
  isi: {
    jenis: { tetap: jenis },
    jenjang: { isian: 'jenjang' },
    prodi: { isian: 'program-studi' },
    lembaga: { isian: 'perguruan-tinggi' },
  },
})

const DOKUMEN: readonly [kode: string, nama: string, jenis: string][] = [
  ['surat-pengantar-unit-kerja', 'Surat pengantar kepala unit kerja', 'surat-pengantar'],
  ['skt-hukuman-disiplin', 'Surat keterangan tidak sedang menjalani hukuman disiplin', 'surat-keterangan'],
  ['ijazah', 'Ijazah pendidikan terakhir', 'ijazah'],
  ['transkrip-nilai', 'Transkrip nilai terakhir', 'transkrip-nilai'],
  ['dp3', 'Penilaian kinerja tahun terakhir', 'penilaian-kinerja'],
  ['sk-pangkat-terakhir', 'SK pangkat terakhir', 'sk-pangkat'],
  ['surat-keterangan-mahasiswa', 'Surat keterangan berstatus mahasiswa', 'keterangan-mahasiswa'],
]
/** Letters b–h of angka 4, and a–g of angka 9, name the same seven papers in the same order. */
const dokumen = (pokok: string, huruf: string): SyaratBerkas[] =>
  DOKUMEN.map(([kode, nama, jenis], i) => berkas(kode, nama, jenis, `${pokok} huruf ${huruf[i]}`))

const PERNYATAAN = [
  yaTidak('di-luar-jam-kerja', 'Kegiatan belajar dilakukan di luar jam kerja?', `${B} angka 6`),
  yaTidak('biaya-sendiri', 'Biaya pendidikan ditanggung sendiri?', `${B} angka 7`),
]
const LULUS = yaTidak('lulus-seleksi', 'Sudah dinyatakan lulus seleksi penerimaan?', B4)

const ijin = (
  v: Pick<Varian, 'kode' | 'nama' | 'petunjuk' | 'dasar' | 'syarat'> & Partial<Varian>,
): Varian => ({
  untuk: ['pns'],
  isian: [tanggal('mulai', 'Mulai belajar'), LULUS, ...PERNYATAAN],
  aturan: [
    { aturan: 'izin-belajar', saat: 'ajukan', sifat: 'memperingatkan' },
    { aturan: 'izin-belajar', saat: 'verifikasi', sifat: 'menolak' },
  ],
  akibat: [catat('izin-belajar', `${B} angka 5`)],
  ...v,
})

export const ijinBelajar: Layanan = {
  kode: 'ijin-belajar',
  awalan: 'IJB',
  nama: 'Ijin Belajar',
  kelompok: 'Pendidikan dan Pelatihan',
  ringkas: 'Belajar dengan biaya sendiri di luar jam kerja, didahului ijin mengikuti seleksi.',
  dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf d', B],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 7', B],
      pengaju: ['asn', 'admin-kepegawaian'],
      syarat: [],
      isian: PENDIDIKAN,
      aturan: [],
      alur: prosesUmum,
      produk: {
        kode: 'surat-izin-belajar',
        nama: 'Surat Izin Belajar',
        naskah: 'surat-izin-belajar',
        buku: 'register-belajar',
        jenisDokumen: 'surat-izin-belajar',
        dasar: [`${B} angka 5`],
      },
      akibat: [],
      varian: [
        {
          kode: 'ijin-seleksi',
          nama: 'Ijin Mengikuti Seleksi',
          petunjuk: 'sebelum mendaftar pada lembaga pendidikan.',
          dasar: [`${B} angka 2`],
          untuk: ['pns'],
          syarat: [
            berkas(
              'surat-permohonan',
              'Permohonan mengikuti seleksi melalui kepala unit kerja',
              'surat-permohonan',
              `${B} angka 2`,
            ),
          ],
          isian: [yaTidak('jurusan-sesuai', 'Jurusan termasuk dalam surat edaran BKPSDM?', `${B} angka 3`)],
          aturan: [
            { aturan: 'izin-seleksi', saat: 'ajukan', sifat: 'memperingatkan' },
            { aturan: 'izin-seleksi', saat: 'verifikasi', sifat: 'menolak' },
          ],
          produk: {
            kode: 'surat-izin-seleksi',
            nama: 'Surat Izin Mengikuti Seleksi',
            naskah: 'surat-izin-seleksi',
            buku: 'register-belajar',
            jenisDokumen: 'surat-izin-seleksi',
            dasar: [`${B} angka 3`],
          },
          akibat: [catat('izin-seleksi', `${B} angka 3`)],
        },
        ijin({
          kode: 'reguler',
          nama: 'Ijin Belajar',
          petunjuk: 'setelah lulus seleksi dengan ijin mengikuti seleksi.',
          dasar: [B4],
          syarat: [
            berkas('ijin-seleksi', 'Surat izin mengikuti seleksi', 'surat-izin-seleksi', `${B4} huruf a`),
            ...dokumen(B4, 'bcdefgh'),
          ],
        }),
        ijin({
          kode: 'cpns-semester-akhir',
          nama: 'Ijin Belajar bagi CPNS yang pada saat diterima mahasiswa semester akhir',
          petunjuk: 'ijazah terbit paling lama satu tahun sesudah CPNS.',
          dasar: [`${B} angka 8`],
          syarat: dokumen(B4, 'bcdefgh'),
          isian: [
            tanggal('mulai', 'Mulai belajar'),
            yaTidak(
              'semester-akhir',
              'Saat diterima CPNS sudah semester akhir dan selesai skripsi?',
              `${B} angka 8`,
            ),
            tanggal('tanggal-ijazah', 'Tanggal ijazah'),
            ...PERNYATAAN,
          ],
        }),
        ijin({
          kode: 'susulan',
          nama: 'Ijin Belajar bagi yang sedang menempuh pendidikan',
          petunjuk: 'belum mempunyai ijin belajar.',
          dasar: [B9],
          syarat: dokumen(B9, 'abcdefg'),
        }),
      ],
    },
  ],
}
