// Rupa usulan: what a case looks like to its readers, as a row and in full.
import { z } from 'zod'
import { zId, zSaat, zTanggal, zTolak } from './bentuk.ts'

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
  'DITANGGUHKAN',
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
  /** How its letter is signed under the pinned SOP (Perwali Kediri 80/2021 Pasal 12 huruf a). */
  modaTanda: z.array(z.enum(['elektronik', 'basah'])),
})

export const zTampilan = z.enum([
  'milik-saya',
  'antrean',
  'perangkat-daerah',
  'semua',
  'lewat-tenggat',
  'ditandatangani',
])

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
      /** Asked of this case now: its condition holds (or it has none). */
      berlaku: z.boolean(),
      /** Condition on another field, so that the form opens and closes while it is filled. */
      bila: z
        .object({ isian: z.string(), nilai: z.array(z.string()).optional(), kebalikan: z.boolean() })
        .optional(),
      dasar: z.array(z.string()).optional(),
      paling: z.number().optional(),
      /** What the record already says, for a field not yet filled. */
      praIsi: z.union([z.string(), z.number(), z.boolean()]).optional(),
      pilihan: z
        .array(z.object({ nilai: z.string(), label: z.string(), petunjuk: z.string().optional() }))
        .optional(),
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
    .object({
      /** 'penangguhan' puts a leave off; every other word refuses. */
      sebab: z.string(),
      alasan: z.string(),
      dasar: z.array(z.string()),
      pada: zSaat,
      surat: z.string(),
    })
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
      /** Proof of the signed letter may be read (officers). */
      bolehKeaslian: z.boolean(),
      /** Papers the reader may print beside it now. */
      lembar: z.array(z.enum(['lembar-kendali', 'tanda-terima', 'salinan', 'petikan'])),
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
  /** For a deceased employee: the heir recorded as speaking for him, or null when none is; absent for the living. */
  ahliWaris: z.object({ nama: z.string(), hubungan: z.string() }).nullable().optional(),
})
