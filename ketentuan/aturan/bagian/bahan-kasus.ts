// Bahan kasus: small builders for the cases of pensiun, belajar, penghargaan, disiplin and keterangan.
import type { Kutipan, Putusan } from '#mesin/bentuk.ts'
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import type { Fakta, FaktaJabatan, FaktaPegawai, FaktaStatus } from '#mesin/bentuk-fakta.ts'

export const pnsSejak = (mulai: string): FaktaStatus => ({ jenis: 'pns', keadaan: 'aktif', mulai })
export const keadaan = (
  k: FaktaStatus['keadaan'],
  mulai: string,
  sampai?: string,
  sebab?: string,
): FaktaStatus => ({
  jenis: 'pns',
  keadaan: k,
  mulai,
  ...(sampai === undefined ? {} : { sampai }),
  ...(sebab === undefined ? {} : { sebab }),
})
export const menjabat = (
  jenis: FaktaJabatan['jenis'],
  mulai: string,
  isi: Partial<FaktaJabatan> = {},
): FaktaJabatan => ({ kode: jenis, nama: `Jabatan ${jenis}`, jenis, kedudukan: 'definitif', mulai, ...isi })

export type Soal = {
  pegawai?: FaktaPegawai
  isian?: Record<string, unknown>
  tmt?: string
  diterima?: string
  varian?: string
}
/** Facts as of a day; what is not given is not in the facts at all. */
export const faktaKasus = (perTanggal: string, s: Soal = {}): Fakta => {
  const { isian, tmt, diterima, varian } = s
  return {
    perTanggal,
    ...(s.pegawai === undefined ? {} : { pegawai: s.pegawai }),
    usulan: {
      ...(isian ? { isian } : {}),
      ...(tmt === undefined ? {} : { tmt }),
      ...(diterima === undefined ? {} : { diterima }),
      ...(varian === undefined ? {} : { varian }),
    },
  }
}

type Hitung = Record<string, string | number>
/** All conditions hold. */
export const terima = (nama: string, dasar: Kutipan, fakta: Fakta, hitung?: Hitung): Kasus => ({
  nama,
  dasar,
  fakta,
  harap: { putusan: 'memenuhi', ...(hitung ? { hitung } : {}) },
})
/** The named condition decides: refused, missing, or waiting for a human. */
export const lain = (
  putusan: Exclude<Putusan, 'memenuhi'>,
  nama: string,
  dasar: Kutipan,
  fakta: Fakta,
  kode: string,
  hitung?: Hitung,
): Kasus => ({
  nama,
  dasar,
  fakta,
  harap: { putusan, syarat: { [kode]: putusan }, ...(hitung ? { hitung } : {}) },
})
export const tolak = (nama: string, dasar: Kutipan, fakta: Fakta, kode: string, hitung?: Hitung): Kasus =>
  lain('tidak-memenuhi', nama, dasar, fakta, kode, hitung)
export const kurang = (nama: string, dasar: Kutipan, fakta: Fakta, kode: string): Kasus =>
  lain('data-kurang', nama, dasar, fakta, kode)
export const ragu = (nama: string, dasar: Kutipan, fakta: Fakta, kode: string, hitung?: Hitung): Kasus =>
  lain('perlu-pertimbangan', nama, dasar, fakta, kode, hitung)
