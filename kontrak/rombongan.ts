// Rombongan of the BKPSDM: a campaign that opens many cases, a sitting that decides many, a covering letter that carries many.
import { z } from 'zod'
import { kontrak, zDaftar, zHalaman, zId, zSaat, zTanggal } from './bentuk.ts'
import { zCap, zPemegang } from './usulan-rupa.ts'

export const zHasilRombongan = z.object({
  pegawaiId: zId,
  nama: z.string(),
  usulanId: zId.nullable(),
  nomor: z.string().nullable(),
  /** Why this one is out, or was not moved; null = done. */
  alasan: z.string().nullable(),
  dasar: z.array(z.string()),
})

const jawab = z.object({
  id: zId,
  judul: z.string(),
  jadi: z.number().int(),
  tidak: z.number().int(),
  hasil: z.array(zHasilRombongan),
})

/** Every employee of the population comes out once: a draft was opened, or the reason why not. */
export const bukaKampanye = kontrak({
  metode: 'POST',
  jalur: '/api/rombongan/kampanye',
  hak: 'rombongan.kelola',
  noun: 'rombongan',
  judul: 'Membuka kampanye: draf satu layanan untuk banyak pegawai yang memenuhi aturannya',
  isi: z.object({
    layanan: z.string().max(60),
    varian: z.string().max(60).optional(),
    judul: z.string().trim().min(5).max(200),
    perangkatDaerah: zId.optional(),
    pegawai: z.array(zId).min(1).max(2000).optional(),
  }),
  jawab,
})

/** One event on paper, many cases: each moves by its own result; a refused one stays where it was, with the reason. */
export const tindakRombongan = kontrak({
  metode: 'POST',
  jalur: '/api/rombongan/tindakan/:tindakan',
  hak: 'rombongan.kelola',
  noun: 'rombongan',
  judul: 'Satu surat pengantar, jawaban, atau sidang untuk banyak usulan',
  params: z.object({ tindakan: z.enum(['kirim-pihak', 'catat-jawaban', 'catat-sidang']) }),
  isi: z.object({
    judul: z.string().trim().min(5).max(200),
    nomor: z.string().trim().min(3).max(100),
    tanggal: zTanggal,
    pejabat: z.string().trim().max(200).optional(),
    /** Members who sat, by name and office as in the minutes. */
    anggota: z.array(z.string().trim().min(3).max(200)).max(50).optional(),
    risalah: z.string().trim().max(10_000).optional(),
    usulan: z
      .array(
        z.object({
          id: zId,
          versi: z.number().int(),
          hasil: z.enum(['disetujui', 'dikembalikan', 'tidak-disetujui']).optional(),
          alasan: z.string().trim().max(2000).optional(),
          /** File of the incoming document, where the product itself comes from outside. */
          arsipId: zId.optional(),
        }),
      )
      .min(1)
      .max(500),
  }),
  jawab,
})

const zJenisRombongan = z.enum(['penjagaan', 'kampanye', 'surat-pengantar', 'sidang', 'jawaban'])
const zKeadaan = z.enum([
  'berjalan',
  'menunggu-tanda',
  'menunggu-kirim',
  'menunggu-jawaban',
  'selesai',
  'dibatalkan',
])
const zPemegangRombongan = z.object({ nama: z.string(), sejak: zTanggal })

const zKepalaRombongan = z.object({
  id: zId,
  jenis: zJenisRombongan,
  judul: z.string(),
  layanan: z.string(),
  layananNama: z.string(),
  dibuatPada: zSaat,
  keadaan: zKeadaan,
  /** Who has it now; null when nothing more is to be done. */
  pemegang: zPemegangRombongan.nullable(),
  /** People in it; those whose case is finished; those left out or refused. */
  jumlah: z.number().int(),
  selesai: z.number().int(),
  tidak: z.number().int(),
})

/** Campaigns, covering letters, sittings and answers, newest first. */
export const daftarRombongan = kontrak({
  metode: 'GET',
  jalur: '/api/rombongan',
  hak: 'rombongan.baca',
  noun: 'rombongan',
  judul: 'Daftar kampanye, surat pengantar, sidang, dan jawaban',
  query: zHalaman.extend({ jenis: zJenisRombongan.optional(), layanan: z.string().max(60).optional() }),
  jawab: zDaftar(zKepalaRombongan),
})

const zMenunggu = z.object({
  layanan: z.string(),
  layananNama: z.string(),
  /** What the desk does with them next. */
  tindakan: z.enum(['kirim-pihak', 'catat-jawaban', 'catat-sidang']),
  pihak: z.object({ kode: z.string(), nama: z.string(), jenis: z.enum(['luar', 'sidang']) }),
  /** The product itself comes from outside: each case needs the file of it. */
  produkLuar: z.boolean(),
  usulan: z.array(
    z.object({
      id: zId,
      nomor: z.string().nullable(),
      versi: z.number().int(),
      nama: z.string(),
      nip: z.string(),
      varianNama: z.string().nullable(),
      sejak: zTanggal,
      /** Covering letter that already carries it and is not sent yet. */
      suratId: zId.nullable(),
    }),
  ),
})

/** Cases that wait for a party outside or a sitting, by service and party: what can be done with many at once. */
export const menungguPihak = kontrak({
  metode: 'GET',
  jalur: '/api/rombongan/menunggu',
  hak: 'rombongan.kelola',
  noun: 'rombongan',
  judul: 'Usulan yang menunggu pihak luar atau sidang, menurut layanan dan pihaknya',
  jawab: z.object({ kelompok: z.array(zMenunggu) }),
})

const zAnggota = z.object({
  pegawaiId: zId,
  nama: z.string(),
  /** Why this one is out, or was not moved; null = in. */
  alasan: z.string().nullable(),
  dasar: z.array(z.string()),
  usulan: z
    .object({
      id: zId,
      nomor: z.string().nullable(),
      versi: z.number().int(),
      tahapNama: z.string(),
      cap: zCap,
      pemegang: zPemegang,
      varianNama: z.string().nullable(),
      /** What it still lacks, in words. */
      kurang: z.array(z.string()),
      /** What the party said of this one. */
      hasil: z.enum(['disetujui', 'dikembalikan', 'tidak-disetujui']).nullable(),
      /** The party's answer can be recorded now. */
      dapatDijawab: z.boolean(),
    })
    .nullable(),
})

const params = z.object({ id: zId })

export const bacaRombongan = kontrak({
  metode: 'GET',
  jalur: '/api/rombongan/:id',
  hak: 'rombongan.baca',
  noun: 'rombongan',
  judul: 'Satu rombongan dengan anggotanya dan apa yang masih kurang',
  params,
  jawab: zKepalaRombongan.extend({
    anggota: z.array(zAnggota),
    /** The sheet as it was recorded: number, date, officer, members who sat, minutes. */
    lembar: z
      .object({
        nomor: z.string(),
        tanggal: zTanggal,
        pejabat: z.string().nullable(),
        anggota: z.array(z.string()),
        risalah: z.string().nullable(),
      })
      .nullable(),
    pihak: z.object({ kode: z.string(), nama: z.string() }).nullable(),
    produkLuar: z.boolean(),
    surat: z
      .object({
        nomor: z.string().nullable(),
        tanggal: zTanggal.nullable(),
        kodeCek: z.string().nullable(),
        penandatangan: z.string().nullable(),
        /** Why the last try to sign failed. */
        galat: z.string().nullable(),
        sedangDitandatangani: z.boolean(),
      })
      .nullable(),
    boleh: z.object({
      tandatangani: z.boolean(),
      kirim: z.boolean(),
      batalkan: z.boolean(),
      catatJawaban: z.boolean(),
    }),
  }),
})

/** One covering letter with its daftar nominatif; it waits for its signer, then is sent. */
export const susunPengantar = kontrak({
  metode: 'POST',
  jalur: '/api/rombongan/pengantar',
  hak: 'rombongan.kelola',
  noun: 'rombongan',
  judul: 'Menyusun satu surat pengantar untuk banyak usulan',
  isi: z.object({
    judul: z.string().trim().min(5).max(200).optional(),
    usulan: z.array(zId).min(1, 'Pilih paling sedikit satu usulan.').max(500),
  }),
  jawab: z.object({ id: zId, jumlah: z.number().int() }),
})

export const suratRombongan = kontrak({
  metode: 'GET',
  jalur: '/api/rombongan/:id/surat',
  hak: 'rombongan.baca',
  noun: 'rombongan',
  judul: 'Surat pengantar sebagai PDF: konsep, atau yang sudah ditandatangani',
  wujud: 'berkas',
  params,
  jawab: z.any(),
})

/** The signing itself runs after the answer; read the rombongan again to see number or cause. */
export const tandatanganiPengantar = kontrak({
  metode: 'POST',
  jalur: '/api/rombongan/:id/tandatangani',
  hak: 'usulan.tandatangani',
  noun: 'rombongan',
  judul: 'Menandatangani surat pengantar secara elektronik',
  params,
  isi: z.object({ sandiTanda: z.string().min(1, 'Isi sandi sertifikat Anda.').max(200) }),
  jawab: z.object({ id: zId }),
})

export const kirimPengantar = kontrak({
  metode: 'POST',
  jalur: '/api/rombongan/:id/kirim',
  hak: 'rombongan.kelola',
  noun: 'rombongan',
  judul: 'Mencatat pengiriman surat pengantar yang sudah ditandatangani',
  params,
  jawab,
})

export const batalkanPengantar = kontrak({
  metode: 'POST',
  jalur: '/api/rombongan/:id/batal',
  hak: 'rombongan.kelola',
  noun: 'rombongan',
  judul: 'Membatalkan konsep surat pengantar; nomornya dilepas',
  params,
  isi: z.object({ alasan: z.string().trim().min(10, 'Tulis alasannya, paling sedikit 10 huruf.').max(500) }),
  jawab: z.object({ id: zId }),
})
