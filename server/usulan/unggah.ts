// Unggah: one file for one requirement; stored by content, then attached through the same door as any act.
import { v7 as uuid } from 'uuid'
import { tolak } from '#mesin/tolak.ts'
import type { TolakHttp, Unggahan } from '#server/alat/http.ts'
import { bacaArsip } from '#server/arsip/baca.ts'
import { tambahArsip } from '#server/arsip/simpan-arsip.ts'
import {
  type BerkasDiterima,
  barisBerkas,
  catatanBerkas,
  type Penerima,
  terimaBerkas,
} from '#server/arsip/terima.ts'
import { terpakuUsulan } from '#server/layanan/bekal.ts'
import type { BarisDaftar } from './baca-daftar.ts'
import { bacaBarisDaftar } from './baca-daftar.ts'
import type { Perlu } from './perlu.ts'
import { terlihatOleh } from './terlihat.ts'
import { tindakDalam } from './tindak.ts'
import { tidakAda } from './tolakan.ts'

export type HasilUnggah = {
  arsipId: string
  sidik: string
  ukuran: number
  versi: number
  /** What was taken out, empty pages, waiting for the scanner: told beside the slot. */
  catatan: string[]
}

const DASAR = ['Perwali Kediri 80/2021 Pasal 8 huruf c']
const syaratAsing = (kode: string) =>
  tolak(
    'syarat-tidak-dikenal',
    'Syarat ini tidak ada pada layanan usulan ini.',
    DASAR,
    'Muat ulang halaman usulan, lalu unggah pada syarat yang tampil.',
    kode,
  )

export const terima = (p: Perlu, toko: Penerima, unggahan: Unggahan | undefined) =>
  terimaBerkas(p.db, toko, unggahan, { akunId: p.pelaku.akunId, kini: p.kini })

export async function usulanTerlihat(p: Perlu, id: string): Promise<BarisDaftar | undefined> {
  const u = await bacaBarisDaftar(p.db, id, p.hari)
  return u && (await terlihatOleh(p, u)) ? u : undefined
}

/**
 * Stores a file for a requirement and attaches it to the draft or the completion round. Refused when the content is
 * not a PDF, JPG or PNG, too large, locked or cut off; or when the case does not take documents now.
 */
export async function unggahBerkas(
  p: Perlu,
  toko: Penerima,
  m: { usulanId: string; syarat: string; unggahan: Unggahan | undefined },
): Promise<HasilUnggah | TolakHttp> {
  const u = await usulanTerlihat(p, m.usulanId)
  if (!u) return tidakAda()
  const syarat = terpakuUsulan(p.ketentuan, u.layanan, u.keadaan, p.hari)?.edisi.syarat.find(
    (s) => s.kode === m.syarat,
  )
  if (!syarat) return syaratAsing(m.syarat)
  const berkas = await terima(p, toko, m.unggahan)
  if (berkas.jenis === 'tolak') return berkas
  const lama = u.keadaan.berkas[m.syarat]
  const sebelum = lama ? await bacaArsip(p.db, lama.arsipId) : undefined
  const menggantikan = sebelum?.usulanId === u.id ? sebelum : undefined
  const versi = (menggantikan?.versi ?? 0) + 1
  const id = await simpan(p, u, berkas.nilai, {
    jenis: syarat.jenisDokumen,
    judul: syarat.nama,
    sumber: 'unggah',
    versi,
    menggantikanId: menggantikan?.id ?? null,
    tersembunyi: false,
  })
  const kode = u.tahap === 'kekurangan' ? 'lengkapi' : 'simpan'
  const hasil = await tindakDalam(p, {
    usulanId: u.id,
    tindakan: { kode, berkas: [{ kode: m.syarat, arsipId: id }] },
  })
  if (hasil.jenis === 'tolak') return hasil
  const { sidik, ukuran } = berkas.nilai
  return { arsipId: id, sidik, ukuran, versi, catatan: catatanBerkas(berkas.nilai) }
}

type Rincian = {
  jenis: string
  judul: string
  sumber: 'unggah' | 'pindai'
  versi: number
  menggantikanId: string | null
  tersembunyi: boolean
}

export async function simpan(p: Perlu, u: BarisDaftar, b: BerkasDiterima, r: Rincian): Promise<string> {
  const jenis = p.ketentuan.jenisDokumen.find((j) => j.kode === r.jenis)
  const id = uuid()
  await tambahArsip(p.db, {
    id,
    pegawaiId: u.pegawaiId,
    jenisDokumen: r.jenis,
    kelompok: jenis?.kelompok ?? 6,
    judul: r.judul,
    ...barisBerkas(b),
    versi: r.versi,
    menggantikanId: r.menggantikanId,
    sumber: r.sumber,
    usulanId: u.id,
    tersembunyi: r.tersembunyi,
    dibuatOleh: p.pelaku.akunId,
    pada: p.kini,
  })
  return id
}
