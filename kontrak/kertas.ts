// Kertas: stock of special paper for letters signed by hand (Perwali Kediri 80/2021 Pasal 12 huruf b).
import { z } from 'zod'
import { kontrak, zId, zSaat, zTanggal } from './bentuk.ts'

const zLembar = z.object({
  id: zId,
  seri: z.string(),
  keadaan: z.enum(['dipakai', 'rusak']),
  usulanId: zId.nullable(),
  nomorUsulan: z.string().nullable(),
  alasan: z.string().nullable(),
  pada: zSaat,
})
export const bacaKertas = kontrak({
  metode: 'GET',
  jalur: '/api/kertas',
  hak: 'kertas.kelola',
  noun: 'kertas',
  judul: 'Persediaan kertas khusus',
  jawab: z.object({
    jenis: z.array(z.object({ kertas: z.string(), layanan: z.string(), layananNama: z.string() })),
    baris: z.array(
      z.object({
        id: zId,
        kertas: z.string(),
        layanan: z.string().nullable(),
        seriDari: z.string(),
        seriSampai: z.string(),
        seriBerikut: z.string().nullable(),
        dokumen: z.string(),
        diterima: zTanggal,
        dipakai: z.number().int(),
        rusak: z.number().int(),
        sisa: z.number().int(),
      }),
    ),
    rusak: z.array(zLembar),
    dipakai: z.array(zLembar),
  }),
})
const seri = z.string().trim().min(1, 'Isi nomor seri.').max(40)
export const terimaKertas = kontrak({
  metode: 'POST',
  jalur: '/api/kertas',
  hak: 'kertas.kelola',
  noun: 'kertas',
  judul: 'Mencatat kertas khusus yang diterima',
  isi: z.object({
    kertas: z.string().trim().min(1, 'Pilih jenis kertas.').max(100),
    layanan: z.string().max(100).optional(),
    seriDari: seri,
    seriSampai: seri,
    dokumen: z.string().trim().min(3, 'Tulis nomor tanda terima atau berita acaranya.').max(200),
    diterima: zTanggal,
  }),
  jawab: z.object({ id: zId }),
})
export const rusakKertas = kontrak({
  metode: 'POST',
  jalur: '/api/kertas/:id/rusak',
  hak: 'kertas.kelola',
  noun: 'kertas',
  judul: 'Mencatat lembar kertas khusus yang rusak',
  params: z.object({ id: zId }),
  isi: z.object({ seri, alasan: z.string().trim().min(5, 'Tulis mengapa lembar ini rusak.').max(300) }),
  jawab: z.object({ seri: z.string() }),
})
