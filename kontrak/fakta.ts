// Fakta: the documented shape that every rule reads, as it comes in a request to the rules API.
import { z } from 'zod'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { daftar, riwayatLain, tanggal, teks } from './fakta-riwayat.ts'

/** Longest text of a table and highest table a request may bring. */
const TEKS_PALING = 200
const LIBUR_PALING = 2000
const ISIAN_PALING = 50

const bulanMasaKerja = (arti: string) => z.number().int().min(0).max(720).describe(arti)
const rupiah = (arti: string) => z.number().int().min(0).max(1_000_000_000).describe(arti)
const golongan = z.string().max(5).describe('Golongan ruang, misalnya III/d')

const zStatus = z.strictObject({
  jenis: z.enum(['pns', 'cpns', 'pppk', 'ptt']).describe('Jenis kepegawaian'),
  keadaan: z
    .enum([
      'aktif',
      'cltn',
      'tugas-belajar',
      'diberhentikan-sementara',
      'mpp',
      'uang-tunggu',
      'berhenti',
      'pensiun',
      'meninggal',
    ])
    .describe('Keadaan pada masa itu; cltn = cuti di luar tanggungan negara, mpp = masa persiapan pensiun'),
  mulai: tanggal('Hari pertama keadaan ini'),
  sampai: tanggal('Hari terakhir, termasuk hari itu; kosong bila masih berjalan').exactOptional(),
  sebab: teks('Sebab keadaan ini mulai, misalnya bup, permintaan-sendiri, atau tewas').exactOptional(),
})

const zPangkat = z.strictObject({
  golongan,
  mkgBulan: bulanMasaKerja('Masa kerja golongan pada TMT menurut SK, dalam bulan penuh'),
  tmt: tanggal('Terhitung mulai tanggal'),
  nomor: teks('Nomor SK').exactOptional(),
  tanggal: tanggal(
    'Tanggal SK ditetapkan; menentukan sejak kapan SK bertanggal depan diketahui',
  ).exactOptional(),
})

const zGaji = z.strictObject({
  gajiPokok: rupiah('Gaji pokok sebulan menurut SK, dalam rupiah'),
  golongan,
  mkgBulan: bulanMasaKerja('Masa kerja golongan pada TMT menurut SK, dalam bulan penuh'),
  tmt: tanggal('Terhitung mulai tanggal'),
  jenis: z.enum(['pertama', 'kgb', 'pangkat', 'penyesuaian']).describe('Sebab gaji ini ditetapkan'),
  nomor: teks('Nomor SK atau surat').exactOptional(),
  tanggal: tanggal('Tanggal SK atau surat').exactOptional(),
  pejabat: teks('Jabatan penandatangan').exactOptional(),
})

const zJabatan = z.strictObject({
  kode: teks('Kode jabatan'),
  nama: teks('Nama jabatan'),
  jenis: z.enum(['jpt', 'administrator', 'pengawas', 'fungsional', 'pelaksana']).describe('Jenis jabatan'),
  jenjang: teks('Jenjang jabatan fungsional').exactOptional(),
  eselon: teks('Eselon').exactOptional(),
  kedudukan: z.enum(['definitif', 'plt', 'plh']).describe('Kedudukan dalam jabatan'),
  unit: teks('Unit organisasi').exactOptional(),
  rumpun: teks(
    'Rumpun jabatan fungsional: guru, dosen, peneliti, dokter, pengawas-sekolah, ...',
  ).exactOptional(),
  kategori: z.enum(['keahlian', 'keterampilan']).describe('Kategori jabatan fungsional').exactOptional(),
  golonganDari: golongan.exactOptional(),
  golonganSampai: golongan.exactOptional(),
  mulai: tanggal('Hari pertama'),
  sampai: tanggal('Hari terakhir, termasuk hari itu').exactOptional(),
})

const zHukuman = z.strictObject({
  jenis: teks('Jenis hukuman, misalnya penundaan-kgb'),
  tingkat: z.enum(['ringan', 'sedang', 'berat']).describe('Tingkat hukuman disiplin'),
  mulai: tanggal('Hari pertama berlaku'),
  sampai: tanggal('Hari terakhir, termasuk hari itu').exactOptional(),
  nomor: teks('Nomor keputusan').exactOptional(),
})

const zPendidikan = z.strictObject({
  jenjang: teks('Jenjang, misalnya S1'),
  jurusan: teks('Jurusan').exactOptional(),
  lembaga: teks('Sekolah atau perguruan tinggi').exactOptional(),
  lulus: tanggal('Tanggal lulus'),
  diakui: tanggal('Sejak kapan dicantumkan pada data kepegawaian').exactOptional(),
  jalur: z
    .enum(['sebelum-cpns', 'izin-belajar', 'tugas-belajar', 'tanpa-izin'])
    .describe('Cara memperoleh ijazah')
    .exactOptional(),
})

const zEkspektasi = z.enum(['di-atas', 'sesuai', 'di-bawah'])

const zKinerja = z.strictObject({
  tahun: z.number().int().min(1979).max(2100).describe('Tahun yang dinilai'),
  predikat: teks('Sebutan menurut peraturan tahun itu, misalnya Baik'),
  unsur: z
    .record(z.string().max(60), z.string().max(60))
    .describe('Sebutan tiap unsur, bila ada')
    .exactOptional(),
  nilai: z.number().min(0).max(1000).describe('Nilai rata-rata atau jumlah').exactOptional(),
  skor: z
    .record(z.string().max(60), z.number().min(0).max(1000))
    .describe('Nilai tiap unsur (DP3)')
    .exactOptional(),
  hasil: zEkspektasi.describe('Hasil kerja terhadap ekspektasi').exactOptional(),
  perilaku: zEkspektasi.describe('Perilaku kerja terhadap ekspektasi').exactOptional(),
})

const zPenundaan = z.strictObject({
  tmt: tanggal('TMT KGB yang ditunda'),
  bulan: z.number().int().min(1).max(60).describe('Lama penundaan dalam bulan menurut keputusan'),
  nomor: teks('Nomor keputusan').exactOptional(),
  tanggal: tanggal('Tanggal keputusan').exactOptional(),
})

const zPeninjauan = z.strictObject({
  tmt: tanggal('Terhitung mulai tanggal peninjauan berlaku'),
  tambahBulan: z.number().int().min(0).max(480).describe('Tambahan masa kerja golongan dalam bulan'),
  nomor: teks('Nomor SK').exactOptional(),
})

const zPegawai = z.strictObject({
  nama: teks('Nama; tidak dipakai menghitung').exactOptional(),
  nip: teks('NIP atau NI PPPK, 18 angka').exactOptional(),
  lahir: tanggal('Tanggal lahir').exactOptional(),
  tempatLahir: teks('Tempat lahir').exactOptional(),
  jenisKelamin: z.enum(['pria', 'wanita']).describe('Jenis kelamin').exactOptional(),
  tmtCpns: tanggal('TMT CPNS').exactOptional(),
  status: daftar(zStatus, 'Riwayat status kepegawaian').exactOptional(),
  pangkat: daftar(zPangkat, 'Riwayat pangkat').exactOptional(),
  gaji: daftar(zGaji, 'Riwayat gaji pokok').exactOptional(),
  jabatan: daftar(zJabatan, 'Riwayat jabatan').exactOptional(),
  pendidikan: daftar(zPendidikan, 'Riwayat pendidikan').exactOptional(),
  kinerja: daftar(zKinerja, 'Riwayat penilaian kinerja').exactOptional(),
  hukuman: daftar(
    zHukuman,
    'Riwayat hukuman disiplin; daftar kosong bila tidak pernah dihukum',
  ).exactOptional(),
  penundaanKgb: daftar(zPenundaan, 'Keputusan penundaan KGB (PP 7/1977 Pasal 13)').exactOptional(),
  peninjauanMasaKerja: daftar(zPeninjauan, 'SK Peninjauan Masa Kerja').exactOptional(),
  agama: teks('Agama').exactOptional(),
  ...riwayatLain,
})

const zUnit = z.strictObject({
  kode: teks('Kode unit').exactOptional(),
  nama: teks('Nama unit').exactOptional(),
  mingguKerja: z.literal([5, 6]).describe('Hari kerja seminggu').exactOptional(),
  sulit: z.boolean().describe('Tempat yang sulit perhubungannya').exactOptional(),
  atasan: z
    .strictObject({
      golongan: golongan.exactOptional(),
      jabatan: teks('Jabatan atasan').exactOptional(),
      eselon: teks('Eselon atasan').exactOptional(),
    })
    .describe('Atasan langsung pada hari itu')
    .exactOptional(),
})

const zUsulan = z.strictObject({
  layanan: teks('Kode layanan').exactOptional(),
  diterima: tanggal('Hari usulan diterima BKPSDM').exactOptional(),
  tmt: tanggal('TMT yang diminta').exactOptional(),
  varian: teks('Jenis dalam layanan, misalnya jenis cuti atau jenis kenaikan pangkat').exactOptional(),
  isian: z
    .record(z.string().max(60), z.unknown())
    .refine((r) => Object.keys(r).length <= ISIAN_PALING, `Paling banyak ${ISIAN_PALING} isian.`)
    .describe('Isian lain yang disebut aturan, misalnya mulai, jumlah, dan satuan pada jangka-waktu')
    .exactOptional(),
})

const zTabelGaji = z.strictObject({
  kode: teks('Kode tabel'),
  dasar: teks('Peraturan yang memuat tabel'),
  berlaku: tanggal('Hari pertama berlaku'),
  sampai: tanggal('Hari terakhir berlaku').exactOptional(),
  perluVerifikasi: teks('Apa yang belum dicocokkan dengan naskah resmi').exactOptional(),
  perluVerifikasiSel: z
    .record(z.string().max(20), z.string().max(TEKS_PALING))
    .describe('Sel yang belum dicocokkan, misalnya "IV/b 2"')
    .exactOptional(),
  tabel: z
    .record(z.string().max(5), z.record(z.string().regex(/^\d{1,2}$/), rupiah('Gaji pokok sebulan')))
    .describe('golongan, lalu masa kerja golongan dalam tahun, lalu rupiah sebulan'),
})

const zLibur = z.strictObject({
  tanggal: tanggal('Hari libur'),
  nama: teks('Nama hari libur'),
  jenis: z.enum(['nasional', 'cuti-bersama', 'daerah']).describe('Jenis libur'),
  dasar: teks('Penetapan'),
  perluVerifikasi: teks('Apa yang belum dicocokkan').exactOptional(),
})

const zRujukan = z.strictObject({
  gajiPokok: z.array(zTabelGaji).max(30).describe('Tabel gaji pokok PNS').exactOptional(),
  gajiPppk: z
    .array(zTabelGaji)
    .max(30)
    .describe('Tabel gaji pokok PPPK, golongan I sampai XVII')
    .exactOptional(),
  golongan: z
    .array(z.strictObject({ kode: z.string().max(5), pangkat: z.string().max(60), urut: z.number().int() }))
    .max(50)
    .describe('Golongan ruang dan pangkat')
    .exactOptional(),
  hariLibur: z.array(zLibur).max(LIBUR_PALING).describe('Hari libur').exactOptional(),
  tahunLiburTersedia: z
    .array(z.number().int().min(1900).max(2200))
    .max(100)
    .describe('Tahun yang hari liburnya lengkap')
    .exactOptional(),
})

const bagian = {
  pegawai: zPegawai.describe('Data dan riwayat pegawai').exactOptional(),
  unit: zUnit.describe('Unit kerja').exactOptional(),
  usulan: zUsulan.describe('Usulan yang dinilai').exactOptional(),
  rujukan: zRujukan
    .describe('Tabel sendiri; bagian yang tidak diberikan diambil dari tabel yang dimuat server')
    .exactOptional(),
}

/** Everything a rule may read, the day of judgement included. Unknown fields are refused, not ignored. */
export const zFakta = z.strictObject({
  perTanggal: tanggal('Hari yang menjadi saat penilaian'),
  ...bagian,
})

/** The same without `perTanggal`, which the rules API takes beside it. */
export const zFaktaTanpaHari = z.strictObject(bagian)

type Sama<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** Fails to compile when this schema and the shape of mesin/bentuk-fakta.ts part ways. */
true satisfies Sama<z.infer<typeof zFakta>, Fakta>
