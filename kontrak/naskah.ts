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
  judul: 'Mengunduh produk yang sudah diserahkan, lewat tautan singkat',
  wujud: 'berkas',
  params,
  query: z.object({
    sampai: z.coerce.number().int().positive().optional(),
    tanda: z.string().max(64).optional(),
  }),
  jawab: zBerkas,
})
/** The address that gives the product for a few minutes, in this session only; another's leaves a reading note. */
export const tautanNaskah = kontrak({
  metode: 'POST',
  jalur: '/api/usulan/:id/naskah/tautan',
  hak: 'naskah.unduh',
  noun: 'naskah',
  judul: 'Meminta tautan singkat untuk mengunduh produk',
  params,
  jawab: z.object({ tautan: z.string(), sampai: zSaat }),
})
/** How the scan was shown to be this letter; 'tidak-diperiksa' for initials and receipts, which bear no code. */
const zCocok = z.enum(['qr', 'diketik', 'tidak-terbaca', 'tidak-diperiksa'])
export const unggahPindaian = kontrak({
  metode: 'POST',
  jalur: '/api/usulan/:id/naskah/pindaian',
  hak: 'masuk',
  noun: 'naskah',
  judul: 'Mengunggah pindaian naskah bertanda tangan basah atau berparaf basah',
  wujud: 'unggah',
  params,
  jawab: z.object({ arsipId: zId, sidik: z.string(), cocok: zCocok, pesan: z.string().nullable() }),
})
/** For a scan whose QR could not be read; recorded as typed by a person. */
export const ketikKodePindaian = kontrak({
  metode: 'POST',
  jalur: '/api/usulan/:id/naskah/pindaian/:arsipId/kode',
  hak: 'masuk',
  noun: 'naskah',
  judul: 'Mengetik kode di bawah QR untuk pindaian yang QR-nya tidak terbaca',
  params: params.extend({ arsipId: zId }),
  isi: z.object({ kode: z.string().trim().min(1, 'Ketik kode di bawah QR.').max(60) }),
  jawab: z.object({ cocok: zCocok, pesan: z.string().nullable() }),
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

const zTandaTerbaca = z.object({
  nama: z.string(),
  waktu: z.string(),
  waktuTerjamin: z.boolean(),
  seri: z.string(),
  penerbit: z.string(),
  berlakuSampai: zSaat.nullable(),
  utuh: z.boolean(),
  sah: z.boolean(),
  penerbitDikenal: z.boolean(),
  sertifikat: z.enum(['berlaku', 'dicabut', 'dicabut-waktu-tak-terbukti']),
})
/** The proof of a letter for officers: checked now, and as recorded when it was signed. */
export const keaslianNaskah = kontrak({
  metode: 'GET',
  jalur: '/api/usulan/:id/naskah/keaslian',
  hak: 'naskah.baca',
  noun: 'naskah',
  judul: 'Keaslian naskah: tanda tangan, sertifikat, dan keutuhan berkasnya',
  params,
  jawab: z.object({
    nomor: z.string().nullable(),
    tanggal: zTanggal.nullable(),
    kodeCek: z.string().nullable(),
    keadaanNaskah: z.string(),
    alasanTidakBerlaku: z.string().nullable(),
    /** Decree, day, successor, and who recorded it in which office. */
    pencabutan: z
      .object({
        keputusan: z.string().nullable(),
        sejak: zTanggal.nullable(),
        penggantiKode: z.string().nullable(),
        nama: z.string().nullable(),
        jabatan: z.string().nullable(),
        pada: zSaat.nullable(),
      })
      .nullable(),
    sidik: z.string().nullable(),
    berkas: z.enum(['utuh', 'rusak', 'hilang', 'belum-ada']),
    diperiksaPada: zSaat,
    penandatangan: z.array(
      z.object({
        nama: z.string(),
        jabatan: z.string(),
        pada: zSaat,
        moda: z.string(),
        instrumen: z.string(),
      }),
    ),
    tanda: z.array(zTandaTerbaca),
    tercatat: z.array(zTandaTerbaca),
    bolehCabut: z.boolean(),
  }),
})
/** Withdraws or replaces a signed letter; the public check then says so. */
export const cabutNaskah = kontrak({
  metode: 'POST',
  jalur: '/api/usulan/:id/naskah/cabut',
  hak: 'naskah.cabut',
  noun: 'naskah',
  judul: 'Menyatakan naskah yang sudah ditandatangani tidak berlaku lagi',
  params,
  isi: z.object({
    alasan: z.string().trim().min(10, 'Tulis alasannya, paling sedikit 10 huruf.').max(500),
    keputusan: z.string().trim().min(3, 'Tulis nomor dan tanggal keputusan pencabutan.').max(200),
    sejak: zTanggal,
    pengganti: z.string().trim().max(60).optional(),
  }),
  jawab: z.object({ keadaan: z.string() }),
})

/** Whatever was typed or scanned: nothing is refused here, so that a malformed code is answered like an unknown one. */
const zKode = z.string().transform((teks) => teks.replace(/[^\x20-\x7e]/g, ' ').slice(0, 80))

/** Unknown and malformed codes are answered alike; personal data masked. With `nomor`, the number must be the letter's own. */
export const cekDokumen = kontrak({
  metode: 'GET',
  jalur: '/api/cek/:kode',
  hak: 'umum',
  noun: 'naskah',
  judul: 'Cek Dokumen: asli atau tidak, siapa menandatangani, masih berlaku atau tidak',
  batasPerMenit: 30,
  params: z.object({ kode: zKode }),
  query: z.object({ nomor: zKode.optional() }),
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
    tidakBerlakuSejak: zTanggal.optional(),
    /** Decree that withdrew it, and the code of the letter in its place. */
    keputusan: z.string().optional(),
    penggantiKode: z.string().optional(),
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
  params: z.object({ kode: zKode }),
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
    tanda: z.array(zTandaTerbaca),
  }),
})
