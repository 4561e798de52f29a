// Rombongan: the bulk proposal of one month (Blitar Lampiran I Bab II huruf B angka 1 huruf c). Every candidate comes
// out once: proposed, or passed over with the reason; nobody disappears.
import type { PasangAturan, PutusanAturan, Tanggal, Tolak } from './bentuk.ts'
import { DASAR } from './dasar.ts'
import { tolak } from './tolak.ts'

export type CalonRombongan<K> = {
  kunci: K
  perangkatDaerah: string
  /** Day the product would take effect, when it could be computed. */
  tmt?: Tanggal
  putusan: readonly PutusanAturan[]
  /** Number of a case of the same service for the same day that is still open or already issued. */
  usulanAda?: string
}

export type PermintaanRombongan = {
  /** Month 'YYYY-MM' of the day of effect. */
  bulan: string
  /** Only this perangkat daerah; absent = all (BKPSDM). */
  perangkatDaerah?: string
  aturan: readonly PasangAturan[]
}

export type HasilRombongan<K> = {
  diusulkan: { kunci: K; tmt: Tanggal; peringatan: string[] }[]
  dilewati: { kunci: K; sebab: Tolak }[]
}

/** Most candidates taken in one sitting; a larger town calls per perangkat daerah. */
export const CALON_PALING = 50_000

function alasanLewat<K>(c: CalonRombongan<K>, p: PermintaanRombongan): Tolak | undefined {
  if (p.perangkatDaerah !== undefined && c.perangkatDaerah !== p.perangkatDaerah) {
    return tolak(
      'perangkat-daerah-lain',
      'Pegawai ini bukan pegawai perangkat daerah Anda.',
      [DASAR.lingkupAdminKepegawaian],
      'Pegawai diusulkan perangkat daerahnya sendiri.',
    )
  }
  const kurang = c.putusan.flatMap((x) => x.syarat).find((s) => s.putusan === 'data-kurang')
  if (c.tmt === undefined) {
    return tolak(
      'tmt-belum-terhitung',
      kurang?.fakta ?? 'Tanggal berlaku belum dapat dihitung.',
      kurang?.dasar ?? [],
      kurang?.saran ?? 'Lengkapi riwayat pegawai, lalu ulangi.',
    )
  }
  if (c.tmt.slice(0, 7) !== p.bulan) {
    return tolak(
      'bukan-bulan-ini',
      `Jatuh pada ${c.tmt}, bukan bulan ${p.bulan}.`,
      [],
      'Usulkan pada bulan jatuh temponya.',
    )
  }
  if (c.usulanAda !== undefined) {
    return tolak(
      'usulan-sudah-ada',
      `Sudah ada usulan ${c.usulanAda} untuk tanggal berlaku ini.`,
      [DASAR.pendaftaran],
      'Lanjutkan usulan yang sudah ada.',
    )
  }
  const menolak = new Set(p.aturan.filter((a) => a.sifat === 'menolak').map((a) => a.aturan))
  const gagal = c.putusan.find((x) => menolak.has(x.aturan) && x.putusan === 'tidak-memenuhi')
  const syarat = gagal?.syarat.find((s) => s.putusan === 'tidak-memenuhi')
  if (!gagal || !syarat) return undefined
  return tolak(
    'aturan-menolak',
    `${gagal.nama}: ${syarat.fakta}`,
    syarat.dasar,
    syarat.saran ?? 'Usulkan sesudah syarat ini dipenuhi.',
  )
}

const peringatan = (putusan: readonly PutusanAturan[]): string[] =>
  putusan.flatMap((p) => p.syarat.filter((s) => s.putusan !== 'memenuhi').map((s) => `${p.nama}: ${s.fakta}`))

/** Partitions the candidates of a month. Throws when there are more than CALON_PALING. */
export function susunRombongan<K>(
  calon: Iterable<CalonRombongan<K>>,
  p: PermintaanRombongan,
): HasilRombongan<K> {
  const hasil: HasilRombongan<K> = { diusulkan: [], dilewati: [] }
  let jumlah = 0
  for (const c of calon) {
    jumlah += 1
    if (jumlah > CALON_PALING) throw new RangeError(`Lebih dari ${CALON_PALING} calon dalam satu rombongan`)
    const sebab = alasanLewat(c, p)
    if (sebab) hasil.dilewati.push({ kunci: c.kunci, sebab })
    else if (c.tmt !== undefined) {
      hasil.diusulkan.push({ kunci: c.kunci, tmt: c.tmt, peringatan: peringatan(c.putusan) })
    }
  }
  return hasil
}
