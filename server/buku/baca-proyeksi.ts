// Proyeksi: which book is read how. A book without an entry has only rows written by hand.
import type { Proyeksi } from './baca-bagian.ts'
import { kebutuhanDiklat, kebutuhanPegawai } from './baca-proyeksi-kebutuhan.ts'
import { penjagaanKgb, penjagaanKp, penjagaanPensiun } from './baca-proyeksi-penjagaan.ts'
import { dataPegawai } from './baca-proyeksi-perubahan.ts'
import {
  alumniDiklat,
  angkaKredit,
  bukuCuti,
  karisKarsu,
  karpeg,
  penilaian,
  registerBelajar,
  tunjanganKeluarga,
} from './baca-proyeksi-riwayat.ts'
import { hukumanDisiplin, pemberhentian, pemberhentianSementara, uangTunggu } from './baca-proyeksi-status.ts'

/** By code of the book (ketentuan/buku). */
export const PROYEKSI: Readonly<Record<string, Proyeksi>> = {
  'kebutuhan-pegawai': kebutuhanPegawai,
  karpeg,
  'penetapan-angka-kredit': angkaKredit,
  'penjagaan-kp': penjagaanKp,
  'penjagaan-kgb': penjagaanKgb,
  'kebutuhan-diklat': kebutuhanDiklat,
  'alumni-diklat': alumniDiklat,
  'register-belajar': registerBelajar,
  'karis-karsu': karisKarsu,
  penilaian,
  'tunjangan-keluarga': tunjanganKeluarga,
  'hukuman-disiplin': hukumanDisiplin,
  'buku-cuti': bukuCuti,
  'pemberhentian-sementara': pemberhentianSementara,
  pemberhentian,
  'uang-tunggu': uangTunggu,
  'penjagaan-pensiun': penjagaanPensiun,
  'data-pegawai': dataPegawai,
}
