// Sertifikat: with what an official signs; issuing, uploading and withdrawing certificates of the local route.
import { z } from 'zod'
import { kontrak, zId, zSaat, zTanggal } from './bentuk.ts'

export const zCaraTanda = z.enum(['lokal', 'bsre', 'basah'])
const zSertifikat = z.object({
  id: zId,
  seri: z.string(),
  penerbit: z.string(),
  nama: z.string(),
  asal: z.enum(['lokal', 'unggah']),
  berlakuSejak: zSaat,
  berlakuSampai: zSaat,
  keadaan: z.enum(['berlaku', 'belum-berlaku', 'berakhir', 'dicabut', 'diganti']),
  dicabutSejak: zSaat.nullable(),
  dicabutSebab: z.string().nullable(),
})
/** Passphrase of the key file: used in memory to open or make it, never stored or logged. */
const sandiTanda = z.string().min(1, 'Isi frasa sandi berkas sertifikat.').max(200)
const sandiBaru = z
  .string()
  .min(12, 'Frasa sandi paling sedikit 12 karakter.')
  .max(200, 'Frasa sandi paling banyak 200 karakter.')

export const sertifikatSaya = kontrak({
  metode: 'GET',
  jalur: '/api/sertifikat/saya',
  hak: 'usulan.tandatangani',
  noun: 'sertifikat',
  judul: 'Sertifikat dan cara tanda tangan saya',
  jawab: z.object({
    cara: zCaraTanda,
    caraPemda: zCaraTanda,
    simulasi: z.boolean(),
    sertifikat: z.array(zSertifikat),
  }),
})
/** Asks BSrE, or looks at the certificate: may I sign today? */
export const periksaPenanda = kontrak({
  metode: 'POST',
  jalur: '/api/sertifikat/saya/periksa',
  hak: 'usulan.tandatangani',
  noun: 'sertifikat',
  judul: 'Memeriksa apakah saya dapat menandatangani hari ini',
  batasPerMenit: 10,
  jawab: z.object({ dapat: z.boolean(), sebab: z.string(), saran: z.string() }),
})
export const terbitkanSertifikat = kontrak({
  metode: 'POST',
  jalur: '/api/sertifikat/saya/terbitkan',
  hak: 'usulan.tandatangani',
  noun: 'sertifikat',
  judul: 'Menerbitkan sertifikat dari otoritas lokal',
  batasPerMenit: 5,
  isi: z.object({ sandiBaru }),
  jawab: z.object({ id: zId }),
})
export const unggahSertifikat = kontrak({
  metode: 'POST',
  jalur: '/api/sertifikat/saya/unggah',
  hak: 'usulan.tandatangani',
  noun: 'sertifikat',
  judul: 'Mengunggah berkas sertifikat (PKCS#12) milik saya',
  wujud: 'unggah',
  batasPerMenit: 5,
  isi: z.object({ sandiTanda }),
  jawab: z.object({ id: zId }),
})

export const daftarPenanda = kontrak({
  metode: 'GET',
  jalur: '/api/sertifikat',
  hak: 'sertifikat.kelola',
  noun: 'sertifikat',
  judul: 'Pejabat penanda tangan, cara, dan sertifikatnya',
  jawab: z.object({
    caraPemda: zCaraTanda,
    bsreTersedia: z.boolean(),
    baris: z.array(
      z.object({
        pegawaiId: zId,
        nama: z.string(),
        jabatan: z.string().nullable(),
        cara: zCaraTanda.nullable(),
        sertifikat: z.array(zSertifikat),
      }),
    ),
  }),
})
export const setelCaraPenanda = kontrak({
  metode: 'PUT',
  jalur: '/api/sertifikat/cara/:pegawaiId',
  hak: 'sertifikat.kelola',
  noun: 'sertifikat',
  judul: 'Menetapkan cara tanda tangan seorang pejabat',
  params: z.object({ pegawaiId: zId }),
  isi: z.object({ cara: zCaraTanda }),
  jawab: z.object({ cara: zCaraTanda }),
})
export const cabutSertifikat = kontrak({
  metode: 'POST',
  jalur: '/api/sertifikat/:id/cabut',
  hak: 'sertifikat.kelola',
  noun: 'sertifikat',
  judul: 'Mencabut sertifikat lokal seorang pejabat',
  params: z.object({ id: zId }),
  isi: z.object({
    alasan: z.string().trim().min(5, 'Tulis alasan pencabutan.').max(500),
    /** Day from which the key is not to be trusted; absent = from now. */
    sejak: zTanggal.optional(),
  }),
  jawab: z.object({ dicabutSejak: zSaat }),
})
