// Impor: reading files of officers into the record: kind, file, map of columns, preview, run, undo.
import { z } from 'zod'
import { kontrak, zDaftar, zHalaman, zId, zSaat, zSidik } from './bentuk.ts'

const DASAR = { hak: 'impor.kelola', noun: 'impor' } as const
const zPeta = z.record(z.string().max(40), z.number().int().min(0).max(255))
export const zKeadaanImpor = z.enum([
  'dipetakan',
  'memeriksa',
  'siap',
  'menjalankan',
  'selesai',
  'gagal',
  'berhenti',
  'dibatalkan',
])

export const jenisImpor = kontrak({
  ...DASAR,
  metode: 'GET',
  jalur: '/api/impor/jenis',
  judul: 'Jenis impor yang terbuka bagi pembaca, dengan kolomnya',
  jawab: z.object({
    baris: z.array(
      z.object({
        kode: z.string(),
        nama: z.string(),
        uraian: z.string(),
        kelompok: z.string(),
        dasar: z.array(z.string()),
        kolom: z.array(
          z.object({
            kode: z.string(),
            judul: z.string(),
            wajib: z.boolean(),
            petunjuk: z.string(),
            contoh: z.string(),
          }),
        ),
      }),
    ),
    barisPaling: z.number().int(),
  }),
})

export const templatImpor = kontrak({
  ...DASAR,
  metode: 'GET',
  jalur: '/api/impor/jenis/:kode/templat',
  judul: 'Templat Excel satu jenis impor',
  params: z.object({ kode: z.string().max(40) }),
  wujud: 'berkas',
  jawab: z.any(),
})

const zRingkas = z.object({
  id: zId,
  jenis: z.string(),
  jenisNama: z.string(),
  namaBerkas: z.string(),
  keadaan: zKeadaanImpor,
  cara: z.enum(['utuh', 'sebagian']).nullable(),
  jumlah: z.object({
    baru: z.number().int(),
    berubah: z.number().int(),
    sama: z.number().int(),
    galat: z.number().int(),
    peringatan: z.number().int(),
    orang: z.number().int(),
  }),
  oleh: z.string(),
  perangkatDaerah: z.string().nullable(),
  dibuatPada: zSaat,
  selesaiPada: zSaat.nullable(),
})

export const daftarImpor = kontrak({
  ...DASAR,
  metode: 'GET',
  jalur: '/api/impor',
  judul: 'Impor terdahulu dalam lingkup pembaca',
  query: zHalaman,
  jawab: zDaftar(zRingkas),
})

export const zRincianImpor = zRingkas.extend({
  sidik: zSidik,
  ukuran: z.number().int(),
  format: z.enum(['xlsx', 'csv']),
  /** Rows read or written so far. */
  maju: z.number().int(),
  pesan: z.string().nullable(),
  alasanBatal: z.string().nullable(),
  lembar: z.array(
    z.object({
      nama: z.string(),
      baris: z.array(z.object({ nomor: z.number().int(), isi: z.array(z.string()) })),
    }),
  ),
  pilihan: z.object({ lembar: z.number().int(), barisJudul: z.number().int(), peta: zPeta }),
  /** The map was used before for a file with these headings. */
  diingat: z.boolean(),
  contoh: z.array(
    z.object({
      baris: z.number().int(),
      hasil: z.enum(['baru', 'berubah', 'sama']),
      sebutan: z.string(),
      pegawaiId: zId.nullable(),
      perubahan: z.array(z.object({ kolom: z.string(), lama: z.string().nullable(), baru: z.string() })),
    }),
  ),
  galat: z.array(
    z.object({
      baris: z.number().int(),
      sel: z.string(),
      judul: z.string(),
      pesan: z.string(),
      sifat: z.enum(['galat', 'peringatan']),
    }),
  ),
  /** Why it cannot be taken back; empty when it can. */
  halangan: z.array(z.string()),
})

const params = z.object({ id: zId })

export const bacaImpor = kontrak({
  ...DASAR,
  metode: 'GET',
  jalur: '/api/impor/:id',
  judul: 'Satu impor: peta kolom, pratinjau, kesalahan, dan hasilnya',
  params,
  jawab: zRincianImpor,
})

export const galatImpor = kontrak({
  ...DASAR,
  metode: 'GET',
  jalur: '/api/impor/:id/kesalahan',
  judul: 'Daftar kesalahan satu impor sebagai berkas Excel',
  params,
  wujud: 'berkas',
  jawab: z.any(),
})

export const unggahImpor = kontrak({
  ...DASAR,
  metode: 'POST',
  jalur: '/api/impor',
  judul: 'Mengunggah berkas Excel atau CSV untuk diimpor',
  wujud: 'unggah',
  isi: z.object({ jenis: z.string().max(40), kiriman: z.string().optional(), sidik: zSidik.optional() }),
  jawab: z.object({ id: zId }),
  batasPerMenit: 20,
})

export const periksaImpor = kontrak({
  ...DASAR,
  metode: 'POST',
  jalur: '/api/impor/:id/periksa',
  judul: 'Memeriksa isi berkas menurut peta kolomnya',
  params,
  isi: z.object({
    lembar: z.number().int().min(0).max(49),
    barisJudul: z.number().int().min(0).max(1_048_576),
    peta: zPeta,
  }),
  jawab: z.object({ id: zId }),
})

export const jalankanImpor = kontrak({
  ...DASAR,
  metode: 'POST',
  jalur: '/api/impor/:id/jalankan',
  judul: 'Menjalankan impor yang sudah diperiksa',
  params,
  isi: z.object({ cara: z.enum(['utuh', 'sebagian']) }),
  jawab: z.object({ id: zId }),
})

export const hentikanImpor = kontrak({
  ...DASAR,
  metode: 'POST',
  jalur: '/api/impor/:id/hentikan',
  judul: 'Menghentikan impor yang sedang diperiksa atau dijalankan',
  params,
  jawab: z.object({ id: zId }),
})

export const batalkanImpor = kontrak({
  ...DASAR,
  metode: 'POST',
  jalur: '/api/impor/:id/batalkan',
  judul: 'Membatalkan impor yang sudah selesai',
  params,
  isi: z.object({ alasan: z.string().trim().min(10, 'Tulis alasannya, paling sedikit 10 huruf.').max(300) }),
  jawab: z.object({ id: zId }),
})
