// Bebas hukuman disiplin: the one question many services ask, over three spans: ever, running now, in the last months.
import type { HasilSyarat, Kutipan, Tanggal } from '#mesin/bentuk.ts'
import type { Fakta, FaktaHukuman } from '#mesin/bentuk-fakta.ts'
import { tambahBulan } from '#mesin/tanggal.ts'
import { syarat, tanggalKata } from './kata.ts'

export type RentangHukuman = 'pernah' | 'sedang' | { bulan: number }

export type TanyaHukuman = {
  kode: string
  dasar: Kutipan[]
  rentang: RentangHukuman
  tingkat?: readonly FaktaHukuman['tingkat'][]
}

const SEDANG_BERAT: readonly FaktaHukuman['tingkat'][] = ['sedang', 'berat']

const rentangKata = (r: RentangHukuman): string =>
  r === 'pernah'
    ? 'Tidak pernah dijatuhi'
    : r === 'sedang'
      ? 'Tidak sedang menjalani'
      : `Dalam ${r.bulan % 12 === 0 ? `${r.bulan / 12} tahun` : `${r.bulan} bulan`} terakhir tidak pernah dijatuhi`

const hukumanKata = (h: FaktaHukuman): string =>
  `${h.jenis.replaceAll('-', ' ')} (${h.tingkat}) sejak ${tanggalKata(h.mulai)}${h.sampai === undefined ? '' : ` sampai ${tanggalKata(h.sampai)}`}`

/** True when a penalty touches the span that ends on `pada` (that day included). */
function kena(h: FaktaHukuman, pada: Tanggal, r: RentangHukuman): boolean {
  if (h.mulai > pada) return false
  if (r === 'pernah') return true
  const awal = r === 'sedang' ? pada : tambahBulan(pada, -r.bulan)
  // A penalty without an end, such as a reproof, is over on the day it was given, unless it is a heavy one that still runs.
  const akhir = h.sampai ?? (h.tingkat === 'ringan' ? h.mulai : undefined)
  return akhir === undefined || akhir >= awal
}

/** Penalties of the asked levels (medium and heavy unless said otherwise) within the span. */
export function hukumanDalam(
  riwayat: readonly FaktaHukuman[],
  pada: Tanggal,
  t: Pick<TanyaHukuman, 'rentang' | 'tingkat'>,
): FaktaHukuman[] {
  return riwayat.filter((h) => (t.tingkat ?? SEDANG_BERAT).includes(h.tingkat) && kena(h, pada, t.rentang))
}

/** One condition: free of penalties of these levels within the span. */
export function syaratHukuman(fakta: Fakta, pada: Tanggal, t: TanyaHukuman): HasilSyarat {
  const tingkat = (t.tingkat ?? SEDANG_BERAT).join(' atau ')
  const bunyi = `${rentangKata(t.rentang)} hukuman disiplin tingkat ${tingkat}.`
  const riwayat = fakta.pegawai?.hukuman
  if (riwayat === undefined)
    return syarat(
      t.kode,
      bunyi,
      t.dasar,
      'data-kurang',
      'Riwayat hukuman disiplin tidak diberikan (pegawai.hukuman).',
      'Berikan riwayat hukuman disiplin; daftar kosong bila tidak pernah dihukum.',
    )
  const ada = hukumanDalam(riwayat, pada, t)[0]
  if (ada)
    return syarat(
      t.kode,
      bunyi,
      t.dasar,
      'tidak-memenuhi',
      `${hukumanKata(ada)}.`,
      t.rentang === 'pernah' ? undefined : 'Ajukan kembali sesudah masa itu lewat.',
    )
  return syarat(t.kode, bunyi, t.dasar, 'memenuhi', `Tidak ada pada riwayat per ${tanggalKata(pada)}.`)
}
