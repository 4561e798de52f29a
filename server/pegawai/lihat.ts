// Lihat: search and profile within the reader's scope, field by field.
import type { Tolak } from '#mesin/bentuk.ts'
import type { Peran } from '#mesin/bentuk-daerah.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { bidangTerlihat, boleh, cakupanHak } from '#mesin/hak.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import type { LingkupPegawai, Profil } from './baca.ts'
import { bacaProfil } from './baca.ts'

/** The person who asks. Throws without one: the contract asks for a session. */
export const pembaca = (ctx: Ctx): Pelaku => {
  if (!ctx.siapa) throw new Error('Pintu ini memerlukan orang yang masuk.')
  return ctx.siapa
}

export type PerluLihat = {
  peran: readonly Peran[]
  /** Notes who looked at whom, in a transaction of its own after the answer was read (server/rakitan-rekam.ts). */
  catatLihat: (c: { akunId: string; pegawaiId: string; pada: string }) => Promise<void>
}

/** Leaves the note that this person's data were seen; his own looks leave none. */
export function tandaiLihat(p: PerluLihat, ctx: Ctx, pegawaiId: string): void {
  const { akunId, pegawaiId: sendiri } = pembaca(ctx)
  if (pegawaiId !== sendiri) ctx.setelah(() => p.catatLihat({ akunId, pegawaiId, pada: ctx.kini }))
}

/** The widest scope in which the reader may search people. */
export function lingkupCari(p: Pelaku, peran: readonly Peran[]): LingkupPegawai {
  const cakupan = cakupanHak(p, 'pegawai.cari', peran)
  if (cakupan.includes('semua')) return { jenis: 'semua' }
  if (cakupan.includes('perangkat-daerah'))
    return { jenis: 'perangkat-daerah', perangkatDaerahId: p.perangkatDaerah }
  return { jenis: 'sendiri', pegawaiId: p.pegawaiId }
}

/** Only the last four characters. */
export const tutup = (teks: string | null): string | null =>
  teks === null ? null : `${'•'.repeat(Math.max(teks.length - 4, 0))}${teks.slice(-4)}`

/** The profile with the fields the reader's relation may see; NIK and telephone end in four digits for the others. */
export function samarkan(profil: Profil, terlihat: ReadonlySet<string>): Profil {
  const { riwayat } = profil
  const bila = <T>(bidang: string, isi: T, ganti: T): T => (terlihat.has(bidang) ? isi : ganti)
  return {
    ...profil,
    nik: bila('nik', profil.nik, tutup(profil.nik)),
    telepon: bila('kontak', profil.telepon, tutup(profil.telepon)),
    riwayat: {
      status: bila('status', riwayat.status, []),
      pangkat: bila('pangkat', riwayat.pangkat, []),
      gaji: bila('gaji', riwayat.gaji, []),
      jabatan: bila('jabatan', riwayat.jabatan, []),
      kinerja: bila('kinerja', riwayat.kinerja, []),
      hukuman: bila('hukuman', riwayat.hukuman, []),
      penundaanKgb: bila('penundaanKgb', riwayat.penundaanKgb, []),
      pendidikan: bila('pendidikan', riwayat.pendidikan, []),
    },
  }
}

/** One profile as of a day; unknown and outside the scope are answered alike. */
export async function profilPegawai(
  ctx: Ctx,
  p: PerluLihat,
  id: string,
  perTanggal: string | undefined,
): Promise<Profil | Tolak> {
  const siapa = pembaca(ctx)
  const profil = await bacaProfil(ctx.db, id, perTanggal ?? ctx.hari)
  if (!profil) return tidakDitemukan('Pegawai')
  const objek = { pegawaiId: id, perangkatDaerah: profil.perangkatDaerahId }
  if (boleh(siapa, 'pegawai.baca', objek, p.peran) !== true) return tidakDitemukan('Pegawai')
  tandaiLihat(p, ctx, id)
  return samarkan(profil, bidangTerlihat(siapa, 'pegawai', objek))
}
