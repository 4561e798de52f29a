// Bahan uji proses umum: walks to the step under test (tests only).
import {
  harusJadi,
  type Jalan,
  jalanSampai,
  type Opsi,
  ORANG,
  SESUAI,
  tindakanLengkap,
} from '#mesin/bahan.uji.ts'
import type { Moda } from '#mesin/bentuk.ts'
import { prosesUmum } from './proses-umum.ts'

export const HARI = '2026-03-02'
export const el: Moda[] = ['elektronik']
export const ba: Moda[] = ['basah']
export const BASAH: Opsi = { moda: { validasi: el, tanda: ba, serah: ['fisik'] } }
export const PARAF_BASAH: Opsi = { moda: { validasi: ba, tanda: el, serah: ['elektronik'] } }
export const FISIK: Opsi = { moda: { validasi: el, tanda: el, serah: ['elektronik', 'fisik'] } }
export const lengkap = (kode: string, moda?: Moda) => tindakanLengkap(kode, HARI, moda)
export const kurangi = SESUAI.map((b, i) =>
  i === 0 ? { ...b, status: 'tidak-sesuai' as const, catatan: 'Pindaian buram' } : b,
)

/** The case waits for completion since 2 March; limit 9 March. */
export function kekurangan(opsi: Opsi = {}): Jalan {
  const j = jalanSampai(prosesUmum, 'verifikasi', opsi)
  harusJadi(j, ORANG.verifikator, { kode: 'periksa-berkas', berkas: kurangi })
  harusJadi(j, ORANG.verifikator, { kode: 'kembalikan-kekurangan' })
  return j
}

export function ditolak(): Jalan {
  const j = jalanSampai(prosesUmum, 'verifikasi')
  harusJadi(j, ORANG.verifikator, lengkap('tolak'))
  return j
}

export const sampai = (tahap: string, opsi?: Opsi) => () => jalanSampai(prosesUmum, tahap, opsi)
