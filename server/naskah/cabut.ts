// Pencabutan: what a withdrawn certificate does to the signatures made with it. Those made before the withdrawal stay good,
// provided the time is proved: by a time stamp, or because our own register recorded the signature then. A bare claim of the
// signer proves nothing, since whoever stole the key can claim any time.
import type { HasilTandaPeriksa } from './periksa-tanda.ts'

export type Pencabutan = { seri: string; penerbit: string; sejak: string; sebab: string | null }

export type KeadaanSertifikat = 'berlaku' | 'dicabut' | 'dicabut-waktu-tak-terbukti'

/** The state of the certificate behind one signature; `tercatat`: instant at which our register recorded this file. */
export function keadaanSertifikat(
  t: Pick<HasilTandaPeriksa, 'seri' | 'penerbit' | 'waktu' | 'waktuTerjamin'>,
  daftar: readonly Pencabutan[],
  tercatat?: string | null,
): KeadaanSertifikat {
  const cabut = daftar.find((c) => c.seri === t.seri && c.penerbit === t.penerbit)
  if (!cabut) return 'berlaku'
  const sejak = Date.parse(cabut.sejak)
  const terbukti = t.waktuTerjamin ? t.waktu : tercatat
  if (terbukti !== undefined && terbukti !== null) return Date.parse(terbukti) < sejak ? 'berlaku' : 'dicabut'
  return t.waktu !== null && Date.parse(t.waktu) < sejak ? 'dicabut-waktu-tak-terbukti' : 'dicabut'
}
