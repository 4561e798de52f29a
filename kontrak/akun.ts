// Akun: sign-in, second factor, own devices (Kediri Pasal 5 and 6); the list of accounts. What the
// administrator does to an account stands in akun-kelola.ts.
import { z } from 'zod'
import { kontrak, zDaftar, zHalaman, zId, zSaat, zTanggal } from './bentuk.ts'

const NOUN = 'akun'
const zNip = z
  .string()
  .max(40)
  .transform((nip) => nip.replace(/[\s.-]/g, ''))
  .refine((nip) => /^\d{18}$/.test(nip), 'NIP terdiri atas 18 angka; spasi dan titik boleh.')
const zSandi = z.string().min(1, 'Tulis kata sandi.').max(200, 'Kata sandi paling panjang 200 tanda.')
const zKode = z.string().trim().min(6, 'Tulis kode lengkap.').max(40, 'Kode paling panjang 40 tanda.')

/** What follows a password: in; the code of the phone; or the setting up of the phone. */
export const zHasilMasuk = z.discriminatedUnion('keadaan', [
  z.object({ keadaan: z.literal('masuk'), kodeCadangan: z.array(z.string()).optional() }),
  z.object({ keadaan: z.literal('faktor-kedua'), berlakuSampai: zSaat }),
  z.object({
    keadaan: z.literal('pasang-faktor'),
    otpauth: z.string(),
    /** SVG text. */
    qr: z.string(),
    /** The secret for typing by hand, grouped by four. */
    rahasia: z.string(),
    berlakuSampai: zSaat,
  }),
])

export const masuk = kontrak({
  metode: 'POST',
  jalur: '/api/akun/masuk',
  hak: 'umum',
  noun: NOUN,
  judul: 'Masuk dengan NIP dan kata sandi',
  isi: z.object({ nip: zNip, sandi: zSandi }),
  jawab: zHasilMasuk,
})
export const faktorKedua = kontrak({
  metode: 'POST',
  jalur: '/api/akun/faktor-kedua',
  hak: 'umum',
  noun: NOUN,
  judul: 'Membuktikan faktor kedua: enam angka, kode cadangan, atau kode pemulihan',
  isi: z.object({ kode: zKode }),
  jawab: zHasilMasuk,
})
export const pasangFaktor = kontrak({
  metode: 'POST',
  jalur: '/api/akun/faktor-kedua/pasang',
  hak: 'masuk',
  noun: NOUN,
  judul: 'Mulai memasang faktor kedua (HP pertama atau HP baru)',
  jawab: zHasilMasuk,
})
export const konfirmasiFaktor = kontrak({
  metode: 'POST',
  jalur: '/api/akun/faktor-kedua/konfirmasi',
  hak: 'umum',
  noun: NOUN,
  judul: 'Menyelesaikan pemasangan dengan kode pertama dari HP',
  isi: z.object({ kode: zKode }),
  jawab: zHasilMasuk,
})
export const kodeCadanganBaru = kontrak({
  metode: 'POST',
  jalur: '/api/akun/faktor-kedua/kode-cadangan',
  hak: 'masuk',
  noun: NOUN,
  judul: 'Membuat sepuluh kode cadangan baru; yang lama gugur',
  jawab: z.object({ kodeCadangan: z.array(z.string()) }),
})
export const keluar = kontrak({
  metode: 'POST',
  jalur: '/api/akun/keluar',
  hak: 'umum',
  noun: NOUN,
  judul: 'Keluar dari perangkat ini',
  jawab: z.object({ keluar: z.literal(true) }),
})
export const aktivasi = kontrak({
  metode: 'POST',
  jalur: '/api/akun/aktivasi',
  hak: 'umum',
  noun: NOUN,
  judul: 'Mengaktifkan akun dengan kode sekali pakai dan kata sandi sendiri',
  isi: z.object({
    nip: zNip,
    kode: zKode,
    sandi: zSandi,
    /** Responsibility for the access code (Perwali Kediri 80/2021 Pasal 6). */
    pernyataan: z.literal(true, { message: 'Setujui pernyataan tanggung jawab atas hak akses ini.' }),
  }),
  jawab: zHasilMasuk,
})
export const gantiSandi = kontrak({
  metode: 'POST',
  jalur: '/api/akun/sandi',
  hak: 'masuk',
  noun: NOUN,
  judul: 'Mengganti kata sandi; perangkat lain dikeluarkan',
  isi: z.object({ sandiLama: zSandi, sandiBaru: zSandi }),
  jawab: z.object({ sesiDitutup: z.number().int() }),
})
export const otentikUlang = kontrak({
  metode: 'POST',
  jalur: '/api/akun/otentik',
  hak: 'masuk',
  noun: NOUN,
  judul: 'Membuktikan diri lagi sebelum tindakan penting (tanda tangan)',
  isi: z.object({ sandi: zSandi, kode: zKode.optional() }),
  jawab: z.object({ berlakuMenit: z.number().int() }),
})

const zPeranSaya = z.object({ kode: z.string(), nama: z.string() })
export const sesiSaya = kontrak({
  metode: 'GET',
  jalur: '/api/akun/sesi',
  hak: 'masuk',
  noun: NOUN,
  judul: 'Siapa saya hari ini: peran, jabatan, hak, dan akhir sesi',
  jawab: z.object({
    akunId: zId,
    pegawaiId: zId,
    nama: z.string(),
    sapaan: z.string(),
    kelas: z.enum(['asn', 'staf', 'terbatas']),
    peran: z.array(zPeranSaya),
    jabatan: z.array(z.object({ kode: z.string(), nama: z.string(), kedudukan: z.string() })),
    perangkatDaerah: z.object({ id: zId, nama: z.string() }),
    lingkupLayanan: z.union([z.literal('semua'), z.array(z.string())]),
    /** Acts this person may find in menus; the server asks again at each door. */
    hak: z.array(z.string()),
    berfaktor: z.boolean(),
    sandiKedaluwarsa: z.boolean(),
    otentikPada: zSaat,
    berakhirPada: zSaat,
  }),
})

export const daftarPerangkat = kontrak({
  metode: 'GET',
  jalur: '/api/akun/perangkat',
  hak: 'masuk',
  noun: NOUN,
  judul: 'Perangkat tempat akun saya sedang masuk',
  jawab: z.object({
    baris: z.array(
      z.object({
        id: zId,
        nama: z.string(),
        alamat: z.string(),
        sejak: zSaat,
        terakhir: zSaat,
        ini: z.boolean(),
      }),
    ),
  }),
})
export const keluarkanPerangkat = kontrak({
  metode: 'DELETE',
  jalur: '/api/akun/perangkat/:id',
  hak: 'masuk',
  noun: NOUN,
  judul: 'Mengeluarkan satu perangkat',
  params: z.object({ id: zId }),
  jawab: z.object({ sesiDitutup: z.number().int() }),
})
export const keluarkanPerangkatLain = kontrak({
  metode: 'DELETE',
  jalur: '/api/akun/perangkat',
  hak: 'masuk',
  noun: NOUN,
  judul: 'Mengeluarkan semua perangkat lain',
  jawab: z.object({ sesiDitutup: z.number().int() }),
})
export const riwayatAkun = kontrak({
  metode: 'GET',
  jalur: '/api/akun/riwayat',
  hak: 'masuk',
  noun: NOUN,
  judul: 'Riwayat masuk dan perubahan akun saya',
  jawab: z.object({
    baris: z.array(
      z.object({
        pada: zSaat,
        aksi: z.string(),
        hasil: z.enum(['jadi', 'ditolak']),
        perangkat: z.string().nullable(),
        alamat: z.string().nullable(),
      }),
    ),
  }),
})

const zPenugasan = z.object({
  id: zId,
  peran: z.string(),
  layanan: z.union([z.literal('semua'), z.array(z.string())]).nullable(),
  mulai: zTanggal,
  sampai: zTanggal.nullable(),
  nomor: z.string(),
  tanggal: zTanggal,
})
export const daftarAkun = kontrak({
  metode: 'GET',
  jalur: '/api/akun',
  hak: 'akun.terbitkan',
  noun: NOUN,
  judul: 'Pegawai dengan keadaan akunnya',
  query: zHalaman.extend({
    cari: z.string().trim().max(100).optional(),
    keadaan: z.enum(['belum', 'diterbitkan', 'aktif', 'dinonaktifkan']).optional(),
    perangkatDaerah: zId.optional(),
  }),
  jawab: zDaftar(
    z.object({
      pegawaiId: zId,
      akunId: zId.nullable(),
      nama: z.string(),
      nip: z.string(),
      perangkatDaerah: z.string(),
      keadaan: z.enum(['belum', 'diterbitkan', 'aktif', 'dinonaktifkan']),
      berfaktor: z.boolean(),
      kodeSampai: zSaat.nullable(),
      terakhirPada: zSaat.nullable(),
      peran: z.array(zPenugasan),
    }),
  ),
})
