// Lihat peta: posts gathered in their units, and the pattern the perangkat daerah follows.
import type { z } from 'zod'
import { polaKedudukan } from '#ketentuan/daftar.ts'
import type { petaJabatan, zPolaKedudukan } from '#kontrak/peta.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import type { Peran } from '#mesin/bentuk-daerah.ts'
import { cakupanHak } from '#mesin/hak.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import { jabatanPada, pemangkuPada, perangkatDaerahPeta, unitPada } from './baca.ts'

type Jawab = z.input<typeof petaJabatan.jawab>
type Pola = z.input<typeof zPolaKedudukan>

const STRUKTURAL = ['jpt', 'administrator', 'pengawas']

const salin = (p: (typeof polaKedudukan)[number]): Pola => ({
  ...p,
  lingkup: [...p.lingkup],
  perangkatDaerah: [...p.perangkatDaerah],
  diBawah: [...p.diBawah],
  penilai: [...p.penilai],
  koordinator: p.koordinator.map((k) => ({ ...k })),
})

/** All patterns of Perwali Jambi 13/2025 Lampiran huruf A. */
export const semuaPola = (): Pola[] => polaKedudukan.map(salin)

/** The pattern that names this perangkat daerah; null when none does (groups with variants are not guessed). */
function polaDari(nama: string): Pola | null {
  const cocok = polaKedudukan.filter((p) =>
    p.perangkatDaerah.some((n) => n.toLowerCase() === nama.toLowerCase()),
  )
  return cocok.length === 1 && cocok[0] ? salin(cocok[0]) : null
}

/** The map of one perangkat daerah on a day; an officer of a unit always gets his own. */
export async function lihatPeta(
  peran: readonly Peran[],
  ctx: Ctx,
  q: z.output<typeof petaJabatan.query>,
): Promise<Jawab | Tolak> {
  const siapa = pembaca(ctx)
  const luas = cakupanHak(siapa, 'peta.baca', peran).includes('semua')
  const pd = await perangkatDaerahPeta(
    ctx.db,
    luas ? (q.perangkatDaerah ?? siapa.perangkatDaerah) : siapa.perangkatDaerah,
  )
  if (!pd) return tidakDitemukan('Perangkat daerah')
  const hari = q.perTanggal ?? ctx.hari
  const unit = await unitPada(ctx.db, pd.id, hari)
  const jabatan = await jabatanPada(ctx.db, pd.id, hari)
  const pemangku = Map.groupBy(await pemangkuPada(ctx.db, pd.id, hari), (p) => p.jabatanId)
  const perUnit = Map.groupBy(jabatan, (j) => j.unitId)
  return {
    perangkatDaerahId: pd.id,
    perangkatDaerah: pd.nama,
    perTanggal: hari,
    bolehFormasi: cakupanHak(siapa, 'formasi.tetapkan', peran).length > 0,
    formasi: jabatan.reduce((n, j) => n + j.formasi, 0),
    bezetting: jabatan.reduce((n, j) => n + j.bezetting, 0),
    lowong: jabatan.filter((j) => STRUKTURAL.includes(j.jenis) && j.formasi > 0 && j.bezetting === 0).length,
    unit: unit.map((u) => ({
      id: u.id,
      indukId: u.indukId,
      nama: u.nama,
      jabatan: (perUnit.get(u.id) ?? []).map(({ unitId: _, ...j }) => ({
        ...j,
        pemangku: (pemangku.get(j.id) ?? []).map(({ jabatanId: __, ke: ___, ...p }) => p),
      })),
    })),
    pola: polaDari(pd.nama),
  }
}
