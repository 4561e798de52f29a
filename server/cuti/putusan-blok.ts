// Putusan blok: blocks VII and VIII of the form, as the case stands: what the superior said and what the official decided.
import type { Keadaan } from '#mesin/bentuk-usulan.ts'

export type PilihanCuti = 'disetujui' | 'ditangguhkan' | 'tidak-disetujui'
export type PutusanBlok = { hasil: PilihanCuti; alasan: string | null; pada: string }

const PEJABAT = { pejabat: 'tidak-disetujui', penangguhan: 'ditangguhkan' } as const

/** Block VIII (PP 11/2017 Pasal 309): signed, deferred or refused; null while the official has not decided. */
export function putusanPejabat({
  penolakan,
  tanda,
}: Pick<Keadaan, 'penolakan' | 'tanda'>): PutusanBlok | null {
  if (penolakan?.sebab === 'pejabat' || penolakan?.sebab === 'penangguhan')
    return { hasil: PEJABAT[penolakan.sebab], alasan: penolakan.alasan, pada: penolakan.pada }
  const sah = tanda.findLast((t) => !t.gugur)
  return sah ? { hasil: 'disetujui', alasan: null, pada: sah.pada } : null
}

/** Block VII (Peraturan BKN 24/2017 Lampiran). */
export function putusanAtasan({ pertimbangan: p }: Pick<Keadaan, 'pertimbangan'>) {
  return p ? { hasil: p.hasil, nama: p.nama, alasan: p.alasan ?? null, pada: p.pada } : null
}
