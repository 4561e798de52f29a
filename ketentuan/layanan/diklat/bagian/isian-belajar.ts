// Isian belajar: fields and papers that the services of study share.
import type { Isian, Kutipan, SyaratBerkas } from '#mesin/bentuk.ts'

export const JENJANG: Isian = {
  kode: 'jenjang',
  label: 'Jenjang pendidikan',
  tipe: 'pilihan',
  wajib: true,
  pilihan: [
    { nilai: 's3', label: 'Doktor (S-3)' },
    { nilai: 's2', label: 'Magister (S-2)' },
    { nilai: 's1', label: 'Sarjana (S-1)' },
    { nilai: 'diploma', label: 'Diploma' },
    { nilai: 'paket-c', label: 'Paket C / SMU terbuka' },
    { nilai: 'paket-b', label: 'Paket B / SLTP terbuka' },
  ],
}
export const teks = (kode: string, label: string, wajib = true): Isian => ({
  kode,
  label,
  tipe: 'teks',
  wajib,
  paling: 200,
})
export const tanggal = (kode: string, label: string, petunjuk?: string): Isian => ({
  kode,
  label,
  ...(petunjuk === undefined ? {} : { petunjuk }),
  tipe: 'tanggal',
  wajib: true,
})
export const yaTidak = (kode: string, label: string, dasar: Kutipan): Isian => ({
  kode,
  label,
  tipe: 'pilihan',
  wajib: true,
  dasar: [dasar],
  pilihan: [
    { nilai: 'ya', label: 'Ya' },
    { nilai: 'tidak', label: 'Tidak' },
  ],
})
export const PENDIDIKAN: Isian[] = [
  JENJANG,
  teks('program-studi', 'Program studi'),
  teks('perguruan-tinggi', 'Lembaga pendidikan'),
]
export const berkas = (kode: string, nama: string, jenisDokumen: string, dasar: Kutipan): SyaratBerkas => ({
  kode,
  nama,
  jenisDokumen,
  dasar: [dasar],
})
