// Sistem: the actor of what no person does: deadlines and the electronic hand-over.
import type { Pelaku } from '#mesin/bentuk-usulan.ts'

/** Holds no office, no desk, no account that can sign in. */
export const SISTEM: Pelaku = {
  jenis: 'sistem',
  akunId: 'sistem',
  pegawaiId: 'sistem',
  nama: 'Sistem',
  peran: ['sistem'],
  lingkupLayanan: 'semua',
  perangkatDaerah: '',
  jabatan: [],
}
