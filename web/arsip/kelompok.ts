// Enam kelompok arsip: the six kinds of data of an employee (Perwali Jambi 31/2018 Pasal 5 ayat (1)).
import type { z } from 'zod'
import type { daftarArsip } from '#kontrak/arsip.ts'

export const KELOMPOK: readonly { nomor: number; nama: string }[] = [
  { nomor: 1, nama: 'Data pokok pegawai' },
  { nomor: 2, nama: 'Riwayat kepegawaian' },
  { nomor: 3, nama: 'Riwayat tugas' },
  { nomor: 4, nama: 'Riwayat pendidikan' },
  { nomor: 5, nama: 'Riwayat keluarga' },
  { nomor: 6, nama: 'Data pendukung' },
]

export type ArsipPegawai = z.output<typeof daftarArsip.jawab>
export type Dokumen = ArsipPegawai['baris'][number]
