// Rombongan tindak: one covering letter, one answer letter or one sitting over many cases; each moves by its own result.
import { v7 as uuid } from 'uuid'
import type { Tolak } from '#mesin/bentuk.ts'
import type { HasilPihak } from '#mesin/bentuk-usulan.ts'
import { tolak } from '#mesin/tolak.ts'
import { terpakuUsulan } from '#server/layanan/bekal.ts'
import { bacaFakta } from '#server/pegawai/baca-fakta.ts'
import type { BarisUsulan } from '#server/usulan/baca.ts'
import { bacaBarisUsulan } from '#server/usulan/baca.ts'
import { coba } from '#server/usulan/coba.ts'
import type { Perlu } from '#server/usulan/perlu.ts'
import { terlihatOleh } from '#server/usulan/terlihat.ts'
import { tindakDalam } from '#server/usulan/tindak.ts'
import type { BarisHasil } from './baca.ts'
import type { HasilRombonganKelola } from './kampanye.ts'
import { simpanHasil, sisipRombongan } from './tulis.ts'

export type MintaTindakRombongan = {
  tindakan: 'kirim-pihak' | 'catat-jawaban' | 'catat-sidang'
  judul: string
  nomor: string
  tanggal: string
  pejabat?: string | undefined
  anggota?: string[] | undefined
  risalah?: string | undefined
  usulan: {
    id: string
    versi: number
    hasil?: HasilPihak | undefined
    alasan?: string | undefined
    arsipId?: string | undefined
  }[]
  /** The letter composed before: its row keeps the event instead of a new one. */
  rombonganId?: string
}

const JENIS = {
  'kirim-pihak': 'surat-pengantar',
  'catat-jawaban': 'jawaban',
  'catat-sidang': 'sidang',
} as const

const anggotaKosong = () =>
  tolak(
    'anggota-kosong',
    'Anggota sidang belum diisi.',
    ['Perwali Kediri 80/2021 Pasal 14'],
    'Isi nama dan jabatan setiap anggota yang hadir menurut berita acara.',
    'anggota',
  )

/** One sitting or letter speaks of one service only; its cases are those the reader sees. */
async function bacaSemua(p: Perlu, m: MintaTindakRombongan): Promise<BarisUsulan[] | Tolak> {
  const semua: BarisUsulan[] = []
  for (const { id } of m.usulan) {
    const u = await bacaBarisUsulan(p.db, id, { kunci: false })
    if (!u || !(await terlihatOleh(p, u)))
      return tolak(
        'tidak-ditemukan',
        'Salah satu usulan tidak ditemukan.',
        ['Perwali Kediri 80/2021 Pasal 5 ayat (2) huruf a'],
        'Muat ulang daftar, lalu pilih kembali.',
        'usulan',
      )
    semua.push(u)
  }
  if (new Set(semua.map((u) => u.layanan)).size === 1) return semua
  return tolak(
    'layanan-campur',
    'Satu surat atau sidang hanya memuat usulan dari satu layanan.',
    ['Perwali Kediri 80/2021 Pasal 14'],
    'Pilih usulan dari layanan yang sama.',
    'usulan',
  )
}

/** The row of the event: what the sheet says of itself. */
async function sisipkan(
  p: Perlu,
  m: MintaTindakRombongan,
  id: string,
  semua: readonly BarisUsulan[],
): Promise<void> {
  const { nomor, tanggal, pejabat, anggota, risalah } = m
  const satu = semua[0]
  const terpaku = satu && terpakuUsulan(p.ketentuan, satu.layanan, satu.keadaan, p.hari)
  const pihak = terpaku?.edisi.alur.tahap.find((t) => t.kode === satu?.tahap)?.pihak
  await sisipRombongan(p.db, {
    id,
    jenis: JENIS[m.tindakan],
    layanan: satu?.layanan ?? '',
    judul: m.judul,
    bulan: tanggal.slice(0, 7),
    perangkatDaerahId: null,
    dibuatOleh: p.pelaku.akunId,
    pada: p.kini,
    data: {
      nomor,
      tanggal,
      pejabat: pejabat ?? null,
      anggota: anggota ?? [],
      risalah: risalah ?? null,
      ...(pihak ? { pihak: { kode: pihak.kode, nama: pihak.nama } } : {}),
    },
  })
}

/** Moves every case by its own result; refused ones stay, with the reason. One row of rombongan keeps the whole event. */
export async function tindakRombongan(
  p: Perlu,
  m: MintaTindakRombongan,
): Promise<HasilRombonganKelola | Tolak> {
  if (m.tindakan === 'catat-sidang' && (m.anggota ?? []).length === 0) return anggotaKosong()
  const semua = await bacaSemua(p, m)
  if (!Array.isArray(semua)) return semua
  const id = m.rombonganId ?? uuid()
  const { nomor, tanggal, pejabat } = m
  if (m.rombonganId === undefined) await sisipkan(p, m, id, semua)
  const orang = await bacaFakta(
    p.db,
    semua.map((u) => u.pegawaiId),
    p.hari,
  )
  const hasil: BarisHasil[] = []
  for (const [i, u] of semua.entries()) {
    const minta = m.usulan[i]
    if (!minta) continue
    const gagal = await coba(p.db, async () => {
      const jadi = await tindakDalam(p, {
        usulanId: u.id,
        versi: minta.versi,
        tindakan: {
          kode: m.tindakan,
          nomor,
          tanggal,
          rombonganId: id,
          ...(pejabat === undefined ? {} : { pejabat }),
          ...(minta.hasil === undefined ? {} : { hasil: minta.hasil }),
          ...(minta.alasan === undefined ? {} : { alasan: minta.alasan }),
          ...(minta.arsipId === undefined ? {} : { arsipId: minta.arsipId }),
        },
      })
      return jadi.jenis === 'tolak' ? jadi : undefined
    })
    hasil.push({
      pegawaiId: u.pegawaiId,
      nama: orang.get(u.pegawaiId)?.namaLengkap ?? '',
      usulanId: u.id,
      nomor: u.nomor,
      alasan: gagal ? `${gagal.sebab} ${gagal.saran}`.trim() : null,
      dasar: gagal?.dasar ?? [],
    })
  }
  await simpanHasil(p.db, id, hasil)
  const jadi = hasil.filter((h) => h.alasan === null).length
  return { id, judul: m.judul, jadi, tidak: hasil.length - jadi, hasil }
}
