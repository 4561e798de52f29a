// Layanan, kelola: the catalogue as the pemda's admin keeps it: requirements, steps, limits, modes, signers, dated editions.
import { z } from 'zod'
import { kontrak, zId, zTanggal } from './bentuk.ts'

const kode = z.string().max(80)
const paramsKode = z.object({ kode: z.string().max(60) })
const zJangkaIsi = z.object({
  jumlah: z
    .number()
    .int('Tulis jumlahnya sebagai bilangan bulat.')
    .min(1, 'Sedikitnya 1.')
    .max(730, 'Paling banyak 730.'),
  satuan: z.enum(['hari-kerja', 'hari-kalender', 'bulan', 'tahun']),
})
const zModa = z.array(z.enum(['elektronik', 'basah'])).max(2)

/** A required document. `bersyarat` = asked under the condition the regulation names. */
const zSyaratIsi = z.object({
  /** Null = of every kind within the service. */
  varian: kode.nullable(),
  kode: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Kode berkas: huruf kecil, angka, dan tanda hubung.')
    .max(60),
  nama: z.string().trim().min(3, 'Tulis nama berkasnya.').max(160),
  jenisDokumen: kode,
  sifat: z.enum(['wajib', 'opsional', 'bersyarat']),
  umurPaling: zJangkaIsi.nullable(),
})

const zWewenangIsi = z.object({
  produk: kode,
  jabatan: kode,
  golongan: z.object({ dari: z.string().max(8), sampai: z.string().max(8) }).nullable(),
  atasNama: z.string().trim().max(120).nullable(),
})

/** Everything a decree may say of a service. What the regulation fixes is listed too, and must stay in it. */
export const zIsiEdisi = z.object({
  aktif: z.boolean(),
  batas: z.record(z.string().max(60), zJangkaIsi),
  lengkapi: zJangkaIsi.nullable(),
  /** Largest number of completion rounds; null = unlimited. */
  putaranPaling: z.number().int().min(1).max(20).nullable(),
  modaValidasi: zModa,
  modaTandaTangan: zModa,
  caraSerah: z.array(z.enum(['elektronik', 'fisik'])).max(2),
  kertas: z.string().trim().max(80),
  survei: z.string().max(60),
  validator: z.object({ pengawas: kode, administrator: kode }),
  wewenang: z.array(zWewenangIsi).max(60),
  syarat: z.array(zSyaratIsi).max(400),
  /** Steps the edition keeps; absent = all. The regulation lets none be left out. */
  tahap: z.array(kode).max(60).optional(),
})

const zPerubahan = z.object({ bagian: z.string(), apa: z.string(), dari: z.string(), ke: z.string() })
const zKekurangan = z.object({
  kode: z.string(),
  apa: z.string(),
  dasar: z.array(z.string()),
  saran: z.string(),
})
const zRingkas = z.object({
  kode: z.string(),
  nama: z.string(),
  kelompok: z.string(),
  dibuka: z.boolean(),
  edisi: z.string().nullable(),
  berlaku: zTanggal.nullable(),
  /** Edition that begins later, when there is one. */
  akan: zTanggal.nullable(),
  syarat: z.number().int(),
  lamaHariKerja: z.number().int().nullable(),
  kekurangan: z.number().int(),
})

export const daftarLayananKelola = kontrak({
  metode: 'GET',
  jalur: '/api/kelola/layanan',
  hak: 'layanan.kelola',
  noun: 'layanan-kelola',
  judul: 'Katalog layanan: edisi yang berlaku, dibuka atau tidak, dan yang belum diisi',
  jawab: z.object({ baris: z.array(zRingkas) }),
})

const zPilihan = z.object({ kode: z.string(), nama: z.string() })

export const bacaLayananKelola = kontrak({
  metode: 'GET',
  jalur: '/api/kelola/layanan/:kode',
  hak: 'layanan.kelola',
  noun: 'layanan-kelola',
  judul: 'Satu layanan: isi edisi yang berlaku, yang ditetapkan peraturan, riwayat edisi, dan pilihannya',
  params: paramsKode,
  jawab: zRingkas.extend({
    ringkas: z.string(),
    /** Edition of the regulation in force, with its articles. */
    hukum: z.object({ berlaku: zTanggal, dasar: z.array(z.string()) }),
    isi: zIsiEdisi,
    /** Who holds, for every row of `isi.syarat` in order: the regulation or the pemda, with the article and the condition. */
    asalSyarat: z.array(
      z.object({
        asal: z.enum(['peraturan', 'daerah']),
        dasar: z.array(z.string()),
        keterangan: z.string().nullable(),
        /** What the regulation says, which an edition may tighten and never loosen. */
        menurutPeraturan: z.enum(['wajib', 'bersyarat']).nullable(),
      }),
    ),
    tahap: z.array(
      z.object({
        kode: z.string(),
        nama: z.string(),
        pelaku: z.string(),
        istilah: z.string().nullable(),
        berjalan: z.boolean(),
        dasar: z.array(z.string()),
      }),
    ),
    /** Time limits the decree fills, in order of the steps; `bebas` = the regulation lets it stay empty. */
    istilah: z.array(
      z.object({ kode: z.string(), nama: z.string(), bebas: z.boolean(), dasar: z.array(z.string()) }),
    ),
    produk: z.array(
      z.object({
        kode: z.string(),
        nama: z.string(),
        naskah: z.string(),
        buku: z.string(),
        perluTanda: z.boolean(),
      }),
    ),
    kurang: z.array(zKekurangan),
    pilihan: z.object({
      jabatan: z.array(zPilihan.extend({ pejabat: z.string().nullable() })),
      jenisDokumen: z.array(zPilihan),
      survei: z.array(zPilihan),
      varian: z.array(zPilihan),
    }),
    edisiTersimpan: z.array(
      z.object({
        edisi: z.string(),
        berlaku: zTanggal,
        asal: z.enum(['pemasangan', 'katalog']),
        keadaan: z.enum(['akan', 'berlaku', 'lampau']),
        tanggal: zTanggal.nullable(),
        alasan: z.string().nullable(),
        oleh: z.string().nullable(),
        dibuatPada: z.string().nullable(),
        aktif: z.boolean(),
        /** Running cases that stay on it. */
        berjalan: z.number().int(),
        /** What it changed against the edition before it. */
        perubahan: z.array(zPerubahan),
      }),
    ),
  }),
})

export const bandingLayananKelola = kontrak({
  metode: 'GET',
  jalur: '/api/kelola/layanan/:kode/banding',
  hak: 'layanan.kelola',
  noun: 'layanan-kelola',
  judul: 'Beda dua edisi satu layanan, dalam kata',
  params: paramsKode,
  query: z.object({ dari: z.string().max(160), ke: z.string().max(160) }),
  jawab: z.object({ perubahan: z.array(zPerubahan) }),
})

export const cobaLayananKelola = kontrak({
  metode: 'POST',
  jalur: '/api/kelola/layanan/:kode/uji-coba',
  hak: 'layanan.kelola',
  noun: 'layanan-kelola',
  judul:
    'Uji coba edisi: rangkaian tahap dengan batas waktunya, berkas, dan pemeriksaan; tidak menyimpan apa pun',
  params: paramsKode,
  isi: z.object({
    isi: zIsiEdisi,
    berlaku: zTanggal,
    varian: z.string().max(80).nullable(),
    /** A case the caller may see; without it the caller's own record is the sample. */
    usulanId: zId.nullable(),
  }),
  jawab: z.object({
    perubahan: z.array(zPerubahan),
    kurang: z.array(zKekurangan),
    larangan: z.array(zKekurangan),
    contoh: z.string(),
    diajukan: zTanggal,
    rangkaian: z.array(
      z.object({
        nama: z.string(),
        pelaku: z.string(),
        lama: z.string().nullable(),
        batas: zTanggal.nullable(),
        /** Limit under the edition in force, when it differs. */
        semula: zTanggal.nullable(),
        catatan: z.string().nullable(),
      }),
    ),
    selesai: zTanggal.nullable(),
    selesaiSemula: zTanggal.nullable(),
    berkas: z.array(z.object({ nama: z.string(), sifat: z.string(), adaDiArsip: z.boolean() })),
    pemeriksaan: z.array(
      z.object({ nama: z.string(), saat: z.string(), putusan: z.string(), sebab: z.string().nullable() }),
    ),
  }),
})

export const simpanLayananKelola = kontrak({
  metode: 'POST',
  jalur: '/api/kelola/layanan/:kode',
  hak: 'layanan.kelola',
  noun: 'layanan-kelola',
  judul: 'Mencatat edisi baru suatu layanan menurut keputusan yang mengubahnya',
  params: paramsKode,
  isi: z.object({
    isi: zIsiEdisi,
    berlaku: zTanggal,
    nomor: z.string().trim().min(3, 'Tulis nomor keputusannya.').max(120),
    tanggal: zTanggal,
    alasan: z.string().trim().min(10, 'Tulis alasan sedikitnya 10 huruf.').max(500),
  }),
  jawab: z.object({ edisi: z.string(), berlaku: zTanggal, perubahan: z.array(zPerubahan) }),
})
