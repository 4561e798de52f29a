// Sebutan pelaksana: how a refusal names who performs an act.
import type { Pelaksana } from './bentuk.ts'

/** Each performer in the words of the screens. */
export const SEBUTAN: Record<Pelaksana, string> = {
  pemohon: 'pegawai yang bersangkutan melalui akunnya sendiri',
  pengaju: 'pengaju usulan',
  'atasan-langsung': 'atasan langsung pegawai ini',
  'admin-kepegawaian': 'admin kepegawaian perangkat daerah pegawai ini',
  verifikator: 'admin BKPSDM yang memverifikasi layanan ini',
  'validator-pengawas': 'pejabat pengawas yang membidangi layanan ini',
  'validator-administrator': 'pejabat administrator yang membidangi layanan ini',
  penandatangan: 'pejabat yang berwenang menandatangani produk ini',
  sistem: 'sistem',
  perwakilan: 'petugas yang mencatat untuk ahli waris',
  'pihak-luar': 'instansi luar',
}
