// Bahan kasus cuti: employees the cases of several leave rules start from. Data only.
import type { Fakta, FaktaPegawai } from '#mesin/bentuk-fakta.ts'

/** A civil servant since 1 March 2010, no leave on record. */
export const pnsBiasa: FaktaPegawai = {
  tmtCpns: '2010-03-01',
  jenisKelamin: 'wanita',
  status: [{ jenis: 'pns', keadaan: 'aktif', mulai: '2011-03-01' }],
  cuti: [],
}

/** A civil servant since 1 March 1990, for the era of PP 24/1976. */
export const pnsLama: FaktaPegawai = {
  tmtCpns: '1990-03-01',
  jenisKelamin: 'wanita',
  status: [{ jenis: 'pns', keadaan: 'aktif', mulai: '1991-03-01' }],
  cuti: [],
}

/** One request with its form, judged on the first day of the leave. */
export const minta = (
  mulai: string,
  sampai: string,
  pegawai: FaktaPegawai,
  isian: Record<string, unknown> = {},
  varian?: string,
): Fakta => ({
  perTanggal: mulai,
  pegawai,
  usulan: { isian: { mulai, sampai, ...isian }, ...(varian === undefined ? {} : { varian }) },
})

/** A refusal because of one condition. */
export const gagal = (kode: string) => ({
  putusan: 'tidak-memenuhi' as const,
  syarat: { [kode]: 'tidak-memenuhi' as const },
})
/** A case accepted, with one condition named. */
export const lulus = (kode: string) => ({
  putusan: 'memenuhi' as const,
  syarat: { [kode]: 'memenuhi' as const },
})
