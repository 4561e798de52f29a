// Lihat: proposals as the reader may see them, who holds each, and what he may do with it.
import type { z } from 'zod'
import type {
  bacaPerubahan,
  bentukPerubahan,
  daftarPerubahan,
  isiPerubahan,
  zBarisPerubahan,
} from '#kontrak/perubahan.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import type { Peran } from '#mesin/bentuk-daerah.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { bidangTerlihat, boleh, cakupanHak, type Objek } from '#mesin/hak.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { tempatPegawai } from '#server/pegawai/baca.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import {
  daftarUsulPerubahan,
  isiSekarang,
  type KeadaanPerubahan,
  type LingkupPerubahan,
  peristiwaPerubahan,
  perubahanDenganArsip,
  satuPerubahan,
  type UsulPerubahan,
} from './baca.ts'
import { BIDANG, bidangDari, type KolomPerubahan, POKOK } from './bidang.ts'

export type PerluPerubahan = { peran: readonly Peran[] }
export type TindakanPerubahan = 'setujui' | 'terima' | 'kembalikan' | 'tolak' | 'kirim-ulang' | 'batalkan'

export const mampu = (p: PerluPerubahan, siapa: Pelaku, hak: string, objek: Objek): boolean =>
  boleh(siapa, hak, objek, p.peran) === true

/** What this person may do with the proposal now. Nobody checks or decides his own record, nor what he filed for another. */
export function tindakanBoleh(p: PerluPerubahan, siapa: Pelaku, u: UsulPerubahan): TindakanPerubahan[] {
  const objek = { pegawaiId: u.pegawaiId, perangkatDaerah: u.perangkatDaerahId }
  const pengusul = u.pegawaiId === siapa.pegawaiId || u.diajukanOleh === siapa.akunId
  const memutus: TindakanPerubahan[] = ['kembalikan', 'tolak']
  if (pengusul) {
    if (u.keadaan === 'dikembalikan') return ['kirim-ulang', 'batalkan']
    return u.keadaan === 'menunggu-unit' || u.keadaan === 'menunggu-bkpsdm' ? ['batalkan'] : []
  }
  if (u.keadaan === 'menunggu-unit' && mampu(p, siapa, 'perubahan.verifikasi', objek))
    return ['setujui', ...memutus]
  return u.keadaan === 'menunggu-bkpsdm' && mampu(p, siapa, 'perubahan.putus', objek)
    ? ['terima', ...memutus]
    : []
}

function pemegang(u: UsulPerubahan): string | null {
  if (u.keadaan === 'menunggu-unit') return `Pengelola kepegawaian ${u.perangkatDaerah}`
  if (u.keadaan === 'menunggu-bkpsdm') return 'BKPSDM'
  return u.keadaan === 'dikembalikan' ? 'Pengusul' : null
}

function jawabBaris(u: UsulPerubahan): z.input<typeof zBarisPerubahan> {
  const { id, pegawaiId, nama, perangkatDaerah, bidang, keadaan, diajukanPada } = u
  return {
    id,
    pegawaiId,
    nama,
    perangkatDaerah,
    bidang,
    judul: bidangDari(bidang)?.judul ?? bidang,
    jenis: u.barisId === null && bidang !== 'pokok' ? 'tambah' : 'koreksi',
    keadaan,
    pemegang: pemegang(u),
    diajukanPada,
  }
}

const kolomJawab = ({ kode, judul, jenis, pilihan, wajib }: KolomPerubahan) => ({
  kode,
  judul,
  jenis,
  pilihan: [...pilihan],
  wajib,
})

export const lihatBentuk = (): z.input<typeof bentukPerubahan.jawab> => ({
  bidang: BIDANG.map(({ kode, judul, tambah, bukti, jenisDokumen, kolom }) => ({
    kode,
    judul,
    tambah,
    bukti,
    jenisDokumen,
    kolom: kolom.map(kolomJawab),
  })),
})

const TERBUKA: readonly KeadaanPerubahan[] = ['menunggu-unit', 'menunggu-bkpsdm', 'dikembalikan']
const SEMUA: readonly KeadaanPerubahan[] = [...TERBUKA, 'diterima', 'ditolak', 'dibatalkan']

/** Desks of the reader: the unit's officer his unit, the BKPSDM everywhere. */
function meja(p: PerluPerubahan, siapa: Pelaku, semua: boolean): LingkupPerubahan | undefined {
  const isi: { keadaan: readonly KeadaanPerubahan[]; pd: string | null }[] = []
  if (cakupanHak(siapa, 'perubahan.putus', p.peran).includes('semua'))
    isi.push({ keadaan: semua ? SEMUA : ['menunggu-bkpsdm'], pd: null })
  if (cakupanHak(siapa, 'perubahan.verifikasi', p.peran).includes('perangkat-daerah'))
    isi.push({ keadaan: semua ? SEMUA : ['menunggu-unit'], pd: siapa.perangkatDaerah })
  return isi.length === 0 ? undefined : { meja: isi }
}

export async function lihatDaftar(
  p: PerluPerubahan,
  ctx: Ctx,
  q: z.output<typeof daftarPerubahan.query>,
): Promise<z.input<typeof daftarPerubahan.jawab>> {
  const siapa = pembaca(ctx)
  const { halaman, ukuran, tampilan } = q
  const lingkup =
    tampilan === 'milik-saya' ? { pegawaiId: siapa.pegawaiId } : meja(p, siapa, tampilan === 'semua')
  if (!lingkup) return { baris: [], jumlah: 0, halaman, ukuran }
  const hasil = await daftarUsulPerubahan(ctx.db, lingkup, { halaman, ukuran })
  return { baris: hasil.baris.map(jawabBaris), jumlah: hasil.jumlah, halaman, ukuran }
}

/** Field right of a column of the basic data (mesin/hak.ts). */
const HAK_POKOK: Record<string, string> = {
  nik: 'nik',
  agama: 'nik',
  golongan_darah: 'kontak',
  alamat: 'kontak',
  telepon: 'kontak',
  email: 'kontak',
}

/** Columns whose recorded value the reader may not see. */
export function kolomTertutup(siapa: Pelaku, bidang: string, objek: Objek): string[] {
  if (bidang !== POKOK.kode) return []
  const lihat = bidangTerlihat(siapa, 'pegawai', objek)
  return Object.keys(HAK_POKOK).filter((k) => !lihat.has(HAK_POKOK[k] ?? ''))
}

/** What the record says now, for the form. */
export async function lihatIsi(
  p: PerluPerubahan,
  ctx: Ctx,
  q: z.output<typeof isiPerubahan.query>,
): Promise<z.input<typeof isiPerubahan.jawab> | Tolak> {
  const siapa = pembaca(ctx)
  const pegawaiId = q.pegawaiId ?? siapa.pegawaiId
  const orang = await tempatPegawai(ctx.db, pegawaiId)
  const objek = { pegawaiId, perangkatDaerah: orang?.perangkatDaerahId ?? '' }
  if (!orang || !mampu(p, siapa, 'perubahan.ajukan', objek)) return tidakDitemukan('Pegawai')
  const b = bidangDari(q.bidang)
  const koreksi = b !== undefined && (b.kode === POKOK.kode || q.barisId !== undefined)
  const isi = koreksi ? await isiSekarang(ctx.db, b, { pegawaiId, barisId: q.barisId ?? null }) : {}
  if (!b || isi === null) return tidakDitemukan('Catatan')
  const tertutup = kolomTertutup(siapa, b.kode, objek)
  const terlihat = Object.fromEntries(
    Object.entries(isi).map(([k, v]) => [k, tertutup.includes(k) ? null : v]),
  )
  return { pegawaiId, nama: orang.nama, milikSendiri: pegawaiId === siapa.pegawaiId, isi: terlihat, tertutup }
}

/**
 * One proposal with old beside new. A field closed to the reader shows only what is proposed for it: that was handed to him to
 * be checked against the proof.
 */
export async function lihatSatu(
  p: PerluPerubahan,
  ctx: Ctx,
  id: string,
): Promise<z.input<typeof bacaPerubahan.jawab> | Tolak> {
  const siapa = pembaca(ctx)
  const u = await satuPerubahan(ctx.db, id)
  if (
    !u ||
    !mampu(p, siapa, 'perubahan.baca', { pegawaiId: u.pegawaiId, perangkatDaerah: u.perangkatDaerahId })
  )
    return tidakDitemukan('Usul perubahan')
  const tertutup = kolomTertutup(siapa, u.bidang, {
    pegawaiId: u.pegawaiId,
    perangkatDaerah: u.perangkatDaerahId,
  })
  const kolom = (bidangDari(u.bidang)?.kolom ?? []).map((k) => {
    const [lama, baru] = [u.lama[k.kode] ?? null, u.isi[k.kode] ?? null]
    const [berubah, tutup] = [lama !== baru, tertutup.includes(k.kode)]
    return { ...kolomJawab(k), lama: tutup ? null : lama, baru: tutup && !berubah ? null : baru, berubah }
  })
  const { versi, alasan, arsipId, arsipJudul, arsipTipe, barisId } = u
  const peristiwa = await peristiwaPerubahan(ctx.db, id)
  return {
    ...jawabBaris(u),
    versi,
    alasan,
    arsipId,
    arsipJudul,
    arsipTipe,
    barisId,
    kolom,
    tindakan: tindakanBoleh(p, siapa, u),
    peristiwa,
  }
}

/** May the reader open this document because it proves a change that lies on his desk? */
export async function lewatPerubahan(p: PerluPerubahan, ctx: Ctx, arsipId: string): Promise<boolean> {
  const siapa = pembaca(ctx)
  const hak = ['perubahan.putus', 'perubahan.verifikasi']
  return (await perubahanDenganArsip(ctx.db, arsipId)).some(
    (u) => TERBUKA.includes(u.keadaan) && hak.some((h) => mampu(p, siapa, h, u)),
  )
}
