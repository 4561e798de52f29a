// Naskah: preview, print, signing in batches, download, and the public check of a document.
import { z } from 'zod'
import { kontrak, zId, zSaat, zTanggal } from './bentuk.ts'

const params = z.object({ id: zId })
const zBerkas = z.any()

export const pratinjauNaskah = kontrak({
  metode: 'GET',
  jalur: '/api/usulan/:id/naskah/pratinjau',
  hak: 'naskah.baca',
  noun: 'naskah',
  judul: 'Konsep naskah sebagai PDF',
  wujud: 'berkas',
  params,
  jawab: zBerkas,
})
/** The sheet to print before the wet signature (Perwali Kediri 80/2021 Pasal 12 huruf b). */
export const cetakNaskah = kontrak({
  metode: 'GET',
  jalur: '/api/usulan/:id/naskah/cetak',
  hak: 'usulan.cetak',
  noun: 'naskah',
  judul: 'Naskah siap cetak sebelum tanda tangan basah',
  wujud: 'berkas',
  params,
  jawab: zBerkas,
})
export const unduhNaskah = kontrak({
  metode: 'GET',
  jalur: '/api/usulan/:id/naskah',
  hak: 'naskah.unduh',
  noun: 'naskah',
  judul: 'Mengunduh produk yang sudah diserahkan',
  wujud: 'berkas',
  params,
  jawab: zBerkas,
})
export const unggahPindaian = kontrak({
  metode: 'POST',
  jalur: '/api/usulan/:id/naskah/pindaian',
  hak: 'masuk',
  noun: 'naskah',
  judul: 'Mengunggah pindaian naskah bertanda tangan basah atau berparaf basah',
  wujud: 'unggah',
  params,
  jawab: z.object({ arsipId: zId, sidik: z.string() }),
})

export const zPenandatanganan = z.object({
  id: zId,
  keadaan: z.enum(['berjalan', 'terhenti', 'selesai']),
  jumlah: z.number().int(),
  jadi: z.number().int(),
  gagal: z.number().int(),
  dibuatPada: zSaat,
  butir: z.array(
    z.object({
      urut: z.number().int(),
      usulanId: zId,
      nomorUsulan: z.string(),
      nama: z.string(),
      nomorNaskah: z.string().nullable(),
      keadaan: z.enum(['menunggu', 'jadi', 'gagal']),
      sebab: z.string().nullable(),
    }),
  ),
})

const zKunci = z.object({
  /** Passphrase of the certificate: used in memory for this batch only, never stored or logged. */
  sandiTanda: z.string().min(1, 'Isi sandi sertifikat Anda.').max(200),
})

export const mulaiPenandatanganan = kontrak({
  metode: 'POST',
  jalur: '/api/penandatanganan',
  hak: 'usulan.tandatangani',
  noun: 'naskah',
  judul: 'Menandatangani satu atau banyak naskah secara elektronik',
  isi: zKunci.extend({
    usulan: z
      .array(zId)
      .min(1, 'Pilih paling sedikit satu naskah.')
      .max(200, 'Paling banyak 200 naskah sekali tanda tangan.'),
  }),
  jawab: zPenandatanganan,
})
export const bacaPenandatanganan = kontrak({
  metode: 'GET',
  jalur: '/api/penandatanganan/:id',
  hak: 'usulan.tandatangani',
  noun: 'naskah',
  judul: 'Kemajuan penandatanganan',
  params,
  jawab: zPenandatanganan,
})
export const lanjutkanPenandatanganan = kontrak({
  metode: 'POST',
  jalur: '/api/penandatanganan/:id/lanjutkan',
  hak: 'usulan.tandatangani',
  noun: 'naskah',
  judul: 'Melanjutkan penandatanganan yang terhenti',
  params,
  isi: zKunci,
  jawab: zPenandatanganan,
})

/** Unknown and malformed codes are answered alike; personal data masked. */
export const cekDokumen = kontrak({
  metode: 'GET',
  jalur: '/api/cek/:kode',
  hak: 'umum',
  noun: 'naskah',
  judul: 'Cek Dokumen: asli atau tidak, siapa menandatangani, masih berlaku atau tidak',
  batasPerMenit: 30,
  params: z.object({ kode: z.string().max(40) }),
  jawab: z.object({
    hasil: z.enum(['asli', 'tidak-dikenal', 'tidak-berlaku']),
    kalimat: z.string(),
    nomor: z.string().optional(),
    tanggal: zTanggal.optional(),
    jenis: z.string().optional(),
    atasNama: z.string().optional(),
    penandatangan: z
      .array(z.object({ nama: z.string(), jabatan: z.string(), pada: zSaat, moda: z.string() }))
      .optional(),
    sidik: z.string().optional(),
    adaSalinan: z.boolean().optional(),
    alasan: z.string().optional(),
  }),
})
export const cekSalinan = kontrak({
  metode: 'GET',
  jalur: '/api/cek/:kode/salinan',
  hak: 'umum',
  noun: 'naskah',
  judul: 'Salinan tersamar dokumen',
  wujud: 'berkas',
  batasPerMenit: 30,
  params: z.object({ kode: z.string().max(40) }),
  jawab: zBerkas,
})
/** Upload the PDF in hand: is it byte for byte the signed one? */
export const cekBerkas = kontrak({
  metode: 'POST',
  jalur: '/api/cek/berkas',
  hak: 'umum',
  noun: 'naskah',
  judul: 'Memeriksa berkas PDF terhadap arsip',
  wujud: 'unggah',
  batasPerMenit: 10,
  jawab: z.object({
    hasil: z.enum(['asli', 'berubah', 'tidak-dikenal']),
    kalimat: z.string(),
    tanda: z.array(z.object({ nama: z.string(), waktu: z.string(), utuh: z.boolean() })),
  }),
})
