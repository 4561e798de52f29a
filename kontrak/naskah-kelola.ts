// Naskah, kelola: templates as the admin edits them: text, conditions, dated editions.
import { z } from 'zod'
import { kontrak, zId, zTanggal } from './bentuk.ts'

const kode = z.object({ kode: z.string().max(80) })
const zTeks = z.string().trim().min(1, 'Baris ini kosong; hapus barisnya bila tidak dipakai.').max(3000)
const zBila = z.string().trim().max(120)
const zButir = z.union([zTeks, z.object({ teks: zTeks, bila: zBila.min(1) })])
const zRincian = z.object({ label: zTeks.max(80), isi: zTeks, bila: zBila.min(1).optional() })
/** Only words may be edited: the form of the letter and its tables stay as the edition in force has them. */
const zIsiSunting = z.record(
  z.string().max(40),
  z.union([zTeks, z.array(z.union([zButir, zRincian])).max(60)]),
)
const zKertas = z.enum(['A4', 'F4'])

export const daftarNaskahKelola = kontrak({
  metode: 'GET',
  jalur: '/api/kelola/naskah',
  hak: 'naskah.sunting',
  noun: 'naskah-kelola',
  judul: 'Naskah yang teksnya dapat disunting',
  jawab: z.object({
    baris: z.array(
      z.object({
        kode: z.string(),
        nama: z.string(),
        bentuk: z.string(),
        kertas: zKertas,
        berlaku: z.string(),
        edisi: z.number().int(),
        layanan: z.array(z.string()),
      }),
    ),
  }),
})

export const bacaNaskahKelola = kontrak({
  metode: 'GET',
  jalur: '/api/kelola/naskah/:kode',
  hak: 'naskah.sunting',
  noun: 'naskah-kelola',
  judul: 'Satu naskah: edisi yang berlaku, riwayat edisi, dan kosakatanya',
  params: kode,
  jawab: z.object({
    kode: z.string(),
    nama: z.string(),
    dasar: z.array(z.string()),
    berlaku: z.string(),
    kertas: zKertas,
    isi: z.record(z.string(), z.unknown()),
    edisi: z.array(
      z.object({
        berlaku: z.string(),
        asal: z.enum(['ketentuan', 'sunting']),
        alasan: z.string().nullable(),
      }),
    ),
    kosakata: z.array(z.string()),
    bentuk: z.array(z.string()),
    /** Cases whose product this is, for the preview. */
    contoh: z.array(z.object({ usulanId: zId, nomor: z.string() })),
  }),
})

export const pratinjauNaskahKelola = kontrak({
  metode: 'POST',
  jalur: '/api/kelola/naskah/:kode/pratinjau',
  hak: 'naskah.sunting',
  noun: 'naskah-kelola',
  judul: 'Teks yang sedang disunting, dicetak dari usulan yang nyata',
  wujud: 'berkas',
  params: kode,
  isi: z.object({ usulanId: zId, kertas: zKertas, isi: zIsiSunting }),
  jawab: z.any(),
})

export const simpanNaskahKelola = kontrak({
  metode: 'POST',
  jalur: '/api/kelola/naskah/:kode',
  hak: 'naskah.sunting',
  noun: 'naskah-kelola',
  judul: 'Menyimpan teks sebagai edisi baru',
  params: kode,
  isi: z.object({
    berlaku: zTanggal,
    kertas: zKertas,
    isi: zIsiSunting,
    alasan: z.string().trim().min(10, 'Tulis alasan sedikitnya 10 huruf.').max(500),
  }),
  jawab: z.object({ berlaku: z.string() }),
})
