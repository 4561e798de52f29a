// Rombongan: the proposal of a whole month by the officer of a unit; every person comes out once, proposed or with the reason.
import { v7 as uuid } from 'uuid'
import type { Tolak } from '#mesin/bentuk.ts'
import { susunRombongan } from '#mesin/rombongan.ts'
import { tolak } from '#mesin/tolak.ts'
import { ISIAN_VARIAN } from '#mesin/varian.ts'
import { edisiPada } from '#server/layanan/bekal.ts'
import { nilaiHitung } from '#server/layanan/putusan.ts'
import type { Libur } from '#server/organisasi/baca-kalender.ts'
import { bacaLibur } from '#server/organisasi/baca-kalender.ts'
import { buatUsulan } from '#server/usulan/buat.ts'
import { coba } from '#server/usulan/coba.ts'
import { bulanKata } from '#server/usulan/kata.ts'
import type { Perlu } from '#server/usulan/perlu.ts'
import { tindakDalam } from '#server/usulan/tindak.ts'
import type { BarisHasil } from './baca.ts'
import { usulanBulan } from './baca.ts'
import type { Calon, Jagaan } from './jaga.ts'
import { calonBulan, cariJagaan } from './jaga.ts'
import { simpanHasil, sisipRombongan } from './tulis.ts'

export type MintaRombongan = {
  penjagaan: string
  bulan: string
  perangkatDaerahId: string
  pegawai?: string[] | undefined
}
export type HasilRombongan = { id: string; diusulkan: number; dilewati: number; hasil: BarisHasil[] }

const penjagaanTidakAda = () =>
  tolak(
    'tidak-ditemukan',
    'Penjagaan ini tidak ditemukan.',
    ['Perwali Blitar 24/2006 Lampiran II huruf B angka 5'],
    'Pilih penjagaan dari daftar.',
  )

const lewat = (c: Calon, sebab: Tolak, usulanId: string | null = null): BarisHasil => ({
  pegawaiId: c.orang.id,
  nama: c.orang.namaLengkap,
  usulanId,
  nomor: null,
  alasan: `${sebab.sebab} ${sebab.saran}`.trim(),
  dasar: sebab.dasar,
})

/** Draft, then filing; a draft that cannot be filed yet stays, with the reason. */
async function usulkanSatu(
  p: Perlu,
  j: Jagaan,
  c: Calon,
  rombonganId: string,
  libur: Libur,
): Promise<BarisHasil> {
  const varian = nilaiHitung(c.putusan, j.penjagaan.aturan, 'varian')
  let jadi: { id: string } | undefined
  const gagal = await coba(p.db, async () => {
    const draf = await buatUsulan(p, {
      layanan: j.layanan.kode,
      pegawaiId: c.orang.id,
      rombonganId,
      ...(typeof varian === 'string' ? { isian: { [ISIAN_VARIAN]: varian } } : {}),
      bekal: { libur, orang: c.orang },
    })
    if (draf.jenis === 'tolak') return draf
    jadi = draf.nilai
    return undefined
  })
  if (gagal || !jadi) return lewat(c, gagal ?? penjagaanTidakAda())
  const usulanId = jadi.id
  let nomor: string | null = null
  const tertahan = await coba(p.db, async () => {
    const hasil = await tindakDalam(p, { usulanId, tindakan: { kode: 'ajukan' } })
    if (hasil.jenis === 'tolak') return hasil
    nomor = hasil.nilai.keadaan.nomor ?? null
    return undefined
  })
  if (tertahan) return lewat(c, tertahan, usulanId)
  return { pegawaiId: c.orang.id, nama: c.orang.namaLengkap, usulanId, nomor, alasan: null, dasar: [] }
}

/**
 * Proposes everybody due in the month (or those named) of one unit. Perwali Blitar 24/2006 Lampiran I Bab II huruf B
 * angka 1 huruf c angka 1 dan angka 2.
 */
export async function buatRombongan(p: Perlu, m: MintaRombongan): Promise<HasilRombongan | Tolak> {
  const { db, ketentuan, hari } = p
  const j = cariJagaan(ketentuan, m.penjagaan, hari)
  const edisi = j ? edisiPada(j.layanan, hari) : undefined
  if (!j || !edisi) return penjagaanTidakAda()
  const semua = await calonBulan(db, ketentuan, j, { perangkatDaerahId: m.perangkatDaerahId, hari }, m.bulan)
  const dipilih = m.pegawai ? semua.filter((c) => m.pegawai?.includes(c.orang.id)) : semua
  const ada = await usulanBulan(db, j.layanan.kode, m.bulan)
  const susunan = susunRombongan(
    dipilih.map((c) => {
      const usulan = ada.get(c.orang.id)
      const hidup = usulan && !usulan.tahap.startsWith('ditolak') ? usulan : undefined
      return {
        kunci: c.orang.id,
        perangkatDaerah: c.orang.perangkatDaerahId,
        tmt: c.tmt,
        putusan: c.putusan,
        ...(hidup ? { usulanAda: hidup.nomor ?? 'draf' } : {}),
      }
    }),
    { bulan: m.bulan, perangkatDaerah: m.perangkatDaerahId, aturan: edisi.aturan },
  )
  const peta = new Map(dipilih.map((c) => [c.orang.id, c]))
  const id = uuid()
  await sisipRombongan(db, {
    id,
    layanan: j.layanan.kode,
    judul: `${j.penjagaan.nama}, ${bulanKata(m.bulan)}`,
    bulan: m.bulan,
    perangkatDaerahId: m.perangkatDaerahId,
    dibuatOleh: p.pelaku.akunId,
    pada: p.kini,
  })
  const libur = await bacaLibur(db)
  const hasil: BarisHasil[] = []
  for (const { kunci } of susunan.diusulkan) {
    const c = peta.get(kunci)
    if (c) hasil.push(await usulkanSatu(p, j, c, id, libur))
  }
  for (const { kunci, sebab } of susunan.dilewati) {
    const c = peta.get(kunci)
    if (c) hasil.push(lewat(c, sebab))
  }
  await simpanHasil(db, id, hasil)
  const diusulkan = hasil.filter((h) => h.nomor !== null).length
  return { id, diusulkan, dilewati: hasil.length - diusulkan, hasil }
}
