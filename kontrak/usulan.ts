// Usulan: list, file, act on and read a case. One address for all roles; what is shown differs by right.
import { z } from 'zod'
import { kontrak, zBulan, zDaftar, zHalaman, zId, zSaat, zSidik, zTanggal, zTolak } from './bentuk.ts'
import { zPutusanAturan } from './putusan.ts'
import { zBarisUsulan, zCap, zTampilan, zUsulan } from './usulan-rupa.ts'

export const daftarUsulan = kontrak({
  metode: 'GET',
  jalur: '/api/usulan',
  hak: 'masuk',
  noun: 'usulan',
  judul: 'Daftar usulan menurut tampilan dan saringan',
  query: zHalaman.extend({
    tampilan: zTampilan.default('milik-saya'),
    cari: z.string().trim().max(100).optional(),
    layanan: z.string().max(60).optional(),
    tahap: z.string().max(40).optional(),
    cap: zCap.optional(),
    perangkatDaerah: zId.optional(),
    bulan: zBulan.optional(),
    putusan: z.enum(['cocok', 'ragu', 'kurang']).optional(),
    urut: z.enum(['tenggat', 'terbaru', 'nama']).default('tenggat'),
  }),
  jawab: zDaftar(zBarisUsulan),
})

export const hitunganUsulan = kontrak({
  metode: 'GET',
  jalur: '/api/usulan/hitungan',
  hak: 'masuk',
  noun: 'usulan',
  judul: 'Jumlah per tampilan untuk meja kerja',
  jawab: z.object({
    milikSaya: z.number().int(),
    perluTindakan: z.number().int(),
    antrean: z.number().int(),
    lewatTenggat: z.number().int(),
    hariIni: z.number().int(),
    perangkatDaerah: z.number().int(),
  }),
})

const params = z.object({ id: zId })

export const buatUsulan = kontrak({
  metode: 'POST',
  jalur: '/api/usulan',
  hak: 'usulan.buat',
  noun: 'usulan',
  judul: 'Membuat draf usulan',
  isi: z.object({
    layanan: z.string().max(60),
    pegawaiId: zId.optional(),
    /** Variant chosen beforehand, where the service has variants. */
    varian: z.string().max(60).optional(),
  }),
  jawab: z.object({ id: zId }),
})

export const bacaUsulan = kontrak({
  metode: 'GET',
  jalur: '/api/usulan/:id',
  hak: 'usulan.baca',
  noun: 'usulan',
  judul: 'Rincian satu usulan',
  params,
  jawab: zUsulan,
})

export const putusanUsulan = kontrak({
  metode: 'GET',
  jalur: '/api/usulan/:id/putusan',
  hak: 'usulan.baca',
  noun: 'usulan',
  judul: 'Putusan aturan atas usulan: syarat, fakta, pasal, edisi',
  params,
  jawab: z.object({ dihitungPada: zSaat, putusan: z.array(zPutusanAturan) }),
})

/** Every act of the lifecycle (T01–T22) passes this one door; which ones are open now stands in `tindakan` of the case. */
export const tindakUsulan = kontrak({
  metode: 'POST',
  jalur: '/api/usulan/:id/tindakan/:tindakan',
  hak: 'masuk',
  noun: 'usulan',
  judul: 'Melakukan satu tindakan atas usulan',
  params: params.extend({ tindakan: z.string().regex(/^[a-z-]{3,40}$/, 'Tindakan ini tidak dikenal.') }),
  isi: z.object({
    /** Version the actor saw; another version in between is answered 409. */
    versi: z.number().int().min(0),
    alasan: z.string().trim().max(2000).optional(),
    berkas: z
      .array(
        z.object({
          kode: z.string().max(60),
          arsipId: zId.optional(),
          status: z.enum(['sesuai', 'tidak-sesuai']).optional(),
          catatan: z.string().trim().max(500).optional(),
        }),
      )
      .max(40)
      .optional(),
    isian: z
      .record(z.string().max(60), z.union([z.string().max(4000), z.number(), z.boolean(), z.null()]))
      .optional(),
    moda: z.enum(['elektronik', 'basah']).optional(),
    cara: z.enum(['elektronik', 'fisik']).optional(),
    kertas: z.string().max(60).optional(),
    seri: z.string().max(40).optional(),
    arsipId: zId.optional(),
    penerima: z.string().max(120).optional(),
    /** Number of a covering letter, an answer, minutes or an incoming product. */
    nomor: z.string().trim().max(100).optional(),
    /** What an agency outside or a sitting said. */
    hasil: z.enum(['disetujui', 'dikembalikan', 'tidak-disetujui']).optional(),
    /** Office that signed the incoming document. */
    pejabat: z.string().trim().max(200).optional(),
    tanggal: zTanggal.optional(),
    jawaban: z.record(z.string().max(20), z.number().int().min(1).max(4)).optional(),
    saran: z.string().trim().max(1000).optional(),
  }),
  jawab: zUsulan,
})

/** One file for one requirement; stored by content, then attached to the draft or the completion round. */
export const unggahBerkas = kontrak({
  metode: 'POST',
  jalur: '/api/usulan/:id/berkas/:syarat',
  hak: 'masuk',
  noun: 'usulan',
  judul: 'Mengunggah berkas persyaratan',
  wujud: 'unggah',
  params: params.extend({ syarat: z.string().max(60) }),
  jawab: z.object({
    arsipId: zId,
    sidik: zSidik,
    ukuran: z.number().int(),
    versi: z.number().int(),
    /** Sentences to read: what was taken out, empty pages, waiting for the scanner. */
    catatan: z.array(z.string()),
  }),
})

export const terimaBanyak = kontrak({
  metode: 'POST',
  jalur: '/api/usulan/terima-banyak',
  hak: 'usulan.terima',
  noun: 'usulan',
  judul: 'Menyetujui banyak usulan yang seluruh aturannya cocok',
  isi: z.object({
    usulan: z
      .array(z.object({ id: zId, versi: z.number().int() }))
      .min(1)
      .max(100),
  }),
  jawab: z.object({ hasil: z.array(z.object({ id: zId, jadi: z.boolean(), sebab: zTolak.optional() })) }),
})

export const rantaiUsulan = kontrak({
  metode: 'GET',
  jalur: '/api/usulan/:id/rantai',
  hak: 'audit.baca',
  noun: 'usulan',
  judul: 'Memeriksa rantai peristiwa usulan',
  params,
  jawab: z.object({
    utuh: z.boolean(),
    jumlah: z.number().int(),
    rusakPada: z.number().int().nullable(),
    ujung: z.string(),
  }),
})
