// Kalender: who of a unit is away on which day of a month, and how many are at work.
import type { z } from 'zod'
import type { kalenderCuti } from '#kontrak/cuti.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import { cakupanHak } from '#mesin/hak.ts'
import { akhirBulan, selisihHari, tambahHari } from '#mesin/tanggal.ts'
import { hariKerja } from '#mesin/waktu.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { bacaLibur, kalenderDari } from '#server/organisasi/baca-kalender.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import { batasHadir, cutiDalam, daftarUnit, type MasaCuti, mengepalai, orangUnit, unitCuti } from './baca.ts'

export type Kalender = z.input<typeof kalenderCuti.jawab>

/** Where no decree names a number: half of the people, rounded up. */
const UMUM = 'Belum ditetapkan; dipakai separuh pegawai, dibulatkan ke atas'

/** The fewest who must be present in a unit of so many people, and on what it stands. */
export async function minimalHadir(ctx: Ctx, unit: string, pegawai: number, hari: string) {
  const batas = await batasHadir(ctx.db, unit, hari)
  return batas
    ? { minimal: batas.orang, dasarMinimal: batas.dasar }
    : { minimal: Math.ceil(pegawai / 2), dasarMinimal: UMUM }
}

/** How many of these spans cover a day, each person once. */
export const pergiPada = (masa: readonly MasaCuti[], hari: string): number =>
  new Set(masa.filter((m) => m.mulai <= hari && hari <= m.sampai).map((m) => m.pegawaiId)).size

/** The calendar of the own unit, or of another in scope. Colleagues see that somebody is away, not why. */
export async function kalenderUnit(
  ctx: Ctx,
  k: Ketentuan,
  q: { bulan: string; unit?: string | undefined },
): Promise<Kalender | Tolak> {
  const siapa = pembaca(ctx)
  const cakupan = cakupanHak(siapa, 'cuti.kalender', k.peran)
  const unit = await unitCuti(
    ctx.db,
    q.unit === undefined ? { pegawaiId: siapa.pegawaiId } : { unit: q.unit },
  )
  if (!unit) return tidakDitemukan('Unit')
  const semua = cakupan.includes('semua')
  const sePd = cakupan.includes('perangkat-daerah') && unit.perangkatDaerahId === siapa.perangkatDaerah
  const sendiri = (await unitCuti(ctx.db, { pegawaiId: siapa.pegawaiId }))?.id === unit.id
  const kepala = await mengepalai(ctx.db, siapa.pegawaiId, unit.id, ctx.hari)
  if (!semua && !sePd && !sendiri && !kepala) return tidakDitemukan('Unit')
  const rinci = semua || sePd || kepala
  const dari = `${q.bulan}-01`
  const sampai = akhirBulan(dari)
  const orang = await orangUnit(ctx.db, unit.id, ctx.hari)
  const masa = await cutiDalam(ctx.db, { pegawai: orang.map((o) => o.pegawaiId), dari, sampai })
  const libur = await bacaLibur(ctx.db)
  const kalender = kalenderDari(libur, k.daerah.zona, unit.mingguKerja)
  const nama = new Map(libur.hariLibur.map((h) => [h.tanggal, h.nama]))
  const hari = Array.from({ length: selisihHari(dari, sampai) + 1 }, (_, i) => tambahHari(dari, i))
  return {
    bulan: q.bulan,
    unit: { id: unit.id, nama: unit.nama },
    pilihanUnit: semua
      ? await daftarUnit(ctx.db, null)
      : sePd
        ? await daftarUnit(ctx.db, siapa.perangkatDaerah)
        : [{ id: unit.id, nama: unit.nama }],
    pegawai: orang.length,
    ...(await minimalHadir(ctx, unit.id, orang.length, dari)),
    hari: hari.map((t) => ({
      tanggal: t,
      kerja: hariKerja(kalender, t),
      libur: nama.get(t) ?? null,
      cuti: pergiPada(masa, t),
    })),
    baris: orang.map((o) => ({
      pegawaiId: o.pegawaiId,
      nama: o.nama,
      cuti: masa
        .filter((m) => m.pegawaiId === o.pegawaiId && (rinci || !m.diajukan))
        .map((m) => ({
          mulai: m.mulai,
          sampai: m.sampai,
          jenis: rinci || o.pegawaiId === siapa.pegawaiId ? m.jenis : null,
          diajukan: m.diajukan,
        })),
    })),
  }
}
