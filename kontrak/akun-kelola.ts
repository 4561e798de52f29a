// Kelola akun: issuing, roles and recovery by the administrator of BKPSDM (Kediri Pasal 5 ayat (3)).
import { z } from 'zod'
import { kontrak, zId, zSaat, zTanggal } from './bentuk.ts'

const NOUN = 'akun'
const zAlasan = z.string().trim().min(10, 'Tulis alasan sedikitnya 10 huruf.').max(500)

export const zSlipAktivasi = z.object({
  akunId: zId,
  nama: z.string(),
  nip: z.string(),
  perangkatDaerah: z.string(),
  jabatan: z.string().nullable(),
  /** Shown this one time only. */
  kode: z.string(),
  berlakuSampai: zSaat,
})
export const terbitkan = kontrak({
  metode: 'POST',
  jalur: '/api/akun',
  hak: 'akun.terbitkan',
  noun: NOUN,
  judul: 'Menerbitkan akun bagi satu pegawai aktif',
  isi: z.object({ pegawaiId: zId }),
  jawab: zSlipAktivasi,
})
export const terbitkanBanyak = kontrak({
  metode: 'POST',
  jalur: '/api/akun/terbitkan-banyak',
  hak: 'akun.terbitkan',
  noun: NOUN,
  judul: 'Menerbitkan akun bagi semua pegawai aktif satu perangkat daerah yang belum berakun',
  isi: z.object({ perangkatDaerahId: zId }),
  jawab: z.object({
    baris: z.array(zSlipAktivasi),
    dilewati: z.array(z.object({ nama: z.string(), sebab: z.string() })),
  }),
})
const zParamAkun = z.object({ id: zId })
const zIsiAlasan = z.object({ alasan: zAlasan })
export const kodeBaru = kontrak({
  metode: 'POST',
  jalur: '/api/akun/:id/kode-baru',
  hak: 'akun.terbitkan',
  noun: NOUN,
  judul: 'Kode aktivasi baru; kata sandi lama dan semua sesi gugur',
  params: zParamAkun,
  isi: zIsiAlasan,
  jawab: zSlipAktivasi,
})
export const nonaktifkan = kontrak({
  metode: 'POST',
  jalur: '/api/akun/:id/nonaktifkan',
  hak: 'akun.cabut',
  noun: NOUN,
  judul: 'Menonaktifkan akun',
  params: zParamAkun,
  isi: zIsiAlasan,
  jawab: z.object({ sesiDitutup: z.number().int() }),
})
export const beriPeran = kontrak({
  metode: 'POST',
  jalur: '/api/akun/:id/peran',
  hak: 'akun.peran',
  noun: NOUN,
  judul: 'Memberi peran berdasarkan surat keputusan',
  params: zParamAkun,
  isi: z.object({
    peran: z.string().max(60),
    layanan: z.union([z.literal('semua'), z.array(z.string().max(60)).max(100)]).optional(),
    mulai: zTanggal,
    sampai: zTanggal.optional(),
    nomor: z.string().trim().min(1, 'Tulis nomor surat keputusan.').max(100),
    tanggal: zTanggal,
  }),
  jawab: z.object({ id: zId }),
})
export const cabutPeran = kontrak({
  metode: 'DELETE',
  jalur: '/api/akun/:id/peran/:penugasanId',
  hak: 'akun.peran',
  noun: NOUN,
  judul: 'Mencabut peran; terasa pada permintaan berikutnya',
  params: z.object({ id: zId, penugasanId: zId }),
  isi: zIsiAlasan,
  jawab: z.object({ sesiDitutup: z.number().int() }),
})
export const mintaPemulihan = kontrak({
  metode: 'POST',
  jalur: '/api/akun/:id/pulih-faktor',
  hak: 'akun.terbitkan',
  noun: NOUN,
  judul: 'Meminta pemulihan faktor kedua yang hilang (admin pertama)',
  params: zParamAkun,
  isi: zIsiAlasan,
  jawab: z.object({ berlakuSampai: zSaat }),
})
export const setujuiPemulihan = kontrak({
  metode: 'POST',
  jalur: '/api/akun/:id/pulih-faktor/setujui',
  hak: 'akun.terbitkan',
  noun: NOUN,
  judul: 'Menyetujui pemulihan faktor kedua (admin kedua, berbeda dari peminta)',
  params: zParamAkun,
  jawab: z.object({ kode: z.string(), berlakuSampai: zSaat }),
})
