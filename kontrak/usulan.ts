// Usulan: list, file, act on and read a case. One address for all roles; what is shown differs by right.
import { z } from 'zod'
import { kontrak, zDaftar, zHalaman, zId, zSaat, zSidik, zTanggal, zTolak } from './bentuk.ts'
import { zPutusanAturan } from './putusan.ts'

export const zCap = z.enum([
  'DRAF',
  'DIAJUKAN',
  'DIPERIKSA',
  'PERLU DILENGKAPI',
  'DIVALIDASI',
  'MENUNGGU TTD',
  'TERBIT',
  'DISERAHKAN',
  'DITOLAK',
  'KEDALUWARSA',
])

/** Who holds the case now: office or role first, person second; since when, until when. */
export const zPemegang = z.object({
  peran: z.string(),
  nama: z.string().optional(),
  sejak: zTanggal,
  batas: zTanggal.optional(),
  /** True when the reader is the one who must act. */
  anda: z.boolean(),
})

const zPemohon = z.object({
  id: zId,
  nama: z.string(),
  nip: z.string().optional(),
  golongan: z.string().optional(),
  jabatan: z.string().optional(),
  perangkatDaerah: z.string(),
  perangkatDaerahSingkat: z.string(),
})

export const zBarisUsulan = z.object({
  id: zId,
  nomor: z.string().nullable(),
  layanan: z.string(),
  layananNama: z.string(),
  pemohon: zPemohon,
  tahap: z.string(),
  tahapNama: z.string(),
  cap: zCap,
  lembar: z.object({ ke: z.number().int(), dari: z.number().int() }),
  versi: z.number().int(),
  pemegang: zPemegang,
  batas: zTanggal.nullable(),
  sisaHari: z.number().int().nullable(),
  diajukanPada: zSaat.nullable(),
  dibuatPada: zSaat,
  tmt: zTanggal.nullable(),
  /** Verdict summary for the queue: conditions met, in doubt, failed; documents attached of required. */
  ringkas: z.object({
    cocok: z.number().int(),
    ragu: z.number().int(),
    kurang: z.number().int(),
    berkas: z.number().int(),
    berkasWajib: z.number().int(),
  }),
  gajiLama: z.number().int().nullable(),
  gajiBaru: z.number().int().nullable(),
})

export const zTampilan = z.enum([
  'milik-saya',
  'antrean',
  'perangkat-daerah',
  'semua',
  'lewat-tenggat',
  'ditandatangani',
])

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
    bulan: z
      .string()
      .regex(/^\d{4}-\d{2}$/, 'Tulis bulan sebagai TTTT-BB, misalnya 2027-03.')
      .optional(),
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

export const zBerkasUsulan = z.object({
  kode: z.string(),
  nama: z.string(),
  wajib: z.boolean(),
  keterangan: z.string().optional(),
  dasar: z.array(z.string()),
  /** Candidates of the archive that satisfy this requirement on the filing day. */
  pilihanArsip: z.array(
    z.object({
      arsipId: zId,
      judul: z.string(),
      tanggal: zTanggal.nullable(),
      berlaku: z.boolean(),
      alasan: z.string().optional(),
    }),
  ),
  terlampir: z
    .object({
      arsipId: zId,
      judul: z.string(),
      tanggal: zTanggal.nullable(),
      sumber: z.enum(['arsip', 'mandiri']),
      status: z.enum(['terlampir', 'sesuai', 'tidak-sesuai']),
      catatan: z.string().optional(),
      putaran: z.number().int(),
      tipe: z.string(),
      ukuran: z.number().int(),
    })
    .nullable(),
})

export const zTindakanTersedia = z.object({
  kode: z.string(),
  nama: z.string(),
  boleh: z.boolean(),
  sebab: zTolak.optional(),
})

export const zUsulan = zBarisUsulan.extend({
  edisi: z.object({ layanan: zTanggal, sop: z.string() }).nullable(),
  isian: z.record(z.string(), z.unknown()),
  isianLayanan: z.array(
    z.object({
      kode: z.string(),
      label: z.string(),
      petunjuk: z.string().optional(),
      tipe: z.string(),
      wajib: z.boolean(),
      pilihan: z.array(z.object({ nilai: z.string(), label: z.string() })).optional(),
    }),
  ),
  berkas: z.array(zBerkasUsulan),
  lembarKendali: z.array(
    z.object({
      ke: z.number().int(),
      nama: z.string(),
      keadaan: z.enum(['selesai', 'sekarang', 'nanti']),
      oleh: z.string().optional(),
      rincian: z.string().optional(),
      pada: zSaat.optional(),
      paraf: z.string().optional(),
    }),
  ),
  perkiraanTerbit: zTanggal.nullable(),
  riwayat: z.array(
    z.object({
      versi: z.number().int(),
      jenis: z.string(),
      nomor: z.string(),
      judul: z.string(),
      rincian: z.string().optional(),
      pada: zSaat,
      oleh: z.string(),
      dasar: z.array(z.string()),
    }),
  ),
  tindakan: z.array(zTindakanTersedia),
  /** What is asked of the reader, in one sentence; null when nothing is. */
  dimintaDariAnda: z.string().nullable(),
  penolakan: z
    .object({ alasan: z.string(), dasar: z.array(z.string()), pada: zSaat, surat: z.string() })
    .nullable(),
  naskah: z
    .object({
      id: zId,
      keadaan: z.string(),
      nomor: z.string().nullable(),
      tanggal: zTanggal.nullable(),
      kodeCek: z.string().nullable(),
      bolehUnduh: z.boolean(),
      bolehPratinjau: z.boolean(),
      tanda: z.array(z.object({ moda: z.string(), nama: z.string(), jabatan: z.string(), pada: zSaat })),
    })
    .nullable(),
  moda: z.object({
    validasi: z.array(z.string()),
    tandaTangan: z.array(z.string()),
    serah: z.array(z.string()),
    kertas: z.string(),
  }),
  hitung: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  rombonganId: zId.nullable(),
})

const params = z.object({ id: zId })

export const buatUsulan = kontrak({
  metode: 'POST',
  jalur: '/api/usulan',
  hak: 'usulan.buat',
  noun: 'usulan',
  judul: 'Membuat draf usulan',
  isi: z.object({ layanan: z.string().max(60), pegawaiId: zId.optional() }),
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
  jawab: z.object({ arsipId: zId, sidik: zSidik, ukuran: z.number().int(), versi: z.number().int() }),
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
