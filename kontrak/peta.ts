// Peta jabatan: units, posts, who is wanted and who is there, of one perangkat daerah on a day.
import { z } from 'zod'
import { kontrak, zId, zTanggal } from './bentuk.ts'

const zKedudukan = z.enum(['definitif', 'plt', 'plh'])

export const zPemangku = z.object({
  pegawaiId: zId,
  nama: z.string(),
  nip: z.string(),
  golongan: z.string().nullable(),
  kedudukan: zKedudukan,
  sejak: z.string().nullable(),
  sampai: z.string().nullable(),
})

export const zJabatanPeta = z.object({
  id: zId,
  nama: z.string(),
  jenis: z.string(),
  eselon: z.string().nullable(),
  jenjang: z.string().nullable(),
  kelas: z.number().int().nullable(),
  golonganDari: z.string().nullable(),
  golonganSampai: z.string().nullable(),
  pendidikanMinimal: z.string().nullable(),
  tunggal: z.boolean(),
  formasi: z.number().int(),
  /** Definitive holders on the day. */
  bezetting: z.number().int(),
  /** At most thirty, definitive first; `bezetting` counts them all. */
  pemangku: z.array(zPemangku),
})

export const zUnitPeta = z.object({
  id: zId,
  indukId: zId.nullable(),
  nama: z.string(),
  jabatan: z.array(zJabatanPeta),
})

export const zPolaKedudukan = z.object({
  kelompok: z.number().int(),
  varian: z.string().nullable(),
  nama: z.string(),
  lingkup: z.array(z.string()),
  perangkatDaerah: z.array(z.string()),
  /** Under whom functional officers and pelaksana stand, and who appraises them. */
  diBawah: z.array(z.string()),
  penilai: z.array(z.string()),
  koordinator: z.array(z.object({ jabatan: z.string(), diBawah: z.string() })),
  dasar: z.string(),
  catatan: z.string().nullable(),
})

export const petaJabatan = kontrak({
  metode: 'GET',
  jalur: '/api/peta-jabatan',
  hak: 'peta.baca',
  noun: 'peta',
  judul: 'Peta jabatan satu perangkat daerah pada satu hari: formasi, bezetting, pemangku',
  query: z.object({ perangkatDaerah: zId.optional(), perTanggal: zTanggal.optional() }),
  jawab: z.object({
    perangkatDaerahId: zId,
    perangkatDaerah: z.string(),
    perTanggal: z.string(),
    bolehFormasi: z.boolean(),
    formasi: z.number().int(),
    bezetting: z.number().int(),
    /** Structural posts without a definitive holder. */
    lowong: z.number().int(),
    unit: z.array(zUnitPeta),
    pola: zPolaKedudukan.nullable(),
  }),
})

export const daftarPola = kontrak({
  metode: 'GET',
  jalur: '/api/pola-kedudukan',
  hak: 'peta.baca',
  noun: 'peta',
  judul: 'Dua belas pola kedudukan jabatan fungsional dan pelaksana',
  jawab: z.object({ baris: z.array(zPolaKedudukan) }),
})

export const tetapkanFormasi = kontrak({
  metode: 'POST',
  jalur: '/api/jabatan/:id/formasi',
  hak: 'formasi.tetapkan',
  noun: 'peta',
  judul: 'Mencatat formasi satu jabatan menurut keputusan, berlaku sejak satu hari',
  params: z.object({ id: zId }),
  isi: z.object({
    jumlah: z.number().int('Isi angka bulat.').min(0, 'Formasi tidak boleh kurang dari nol.').max(9999),
    mulai: zTanggal,
    nomor: z.string().trim().min(3, 'Isi nomor keputusan.').max(100),
    tanggal: zTanggal,
  }),
  jawab: z.object({ jumlah: z.number().int() }),
})
