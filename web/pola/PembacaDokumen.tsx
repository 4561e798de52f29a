// Pembaca dokumen: one document of the archive in the page, PDF or picture, through its short-lived link.
import { useTautanArsip } from '../alat/tautan-arsip.ts'
import { GalatPermintaan } from './GalatPermintaan.tsx'
import { PembacaGambar } from './PembacaGambar.tsx'
import { PembacaPdf } from './PembacaPdf.tsx'
import { Tunggu } from './Tunggu.tsx'

type Sifat = { arsipId: string; tipe: string; nama: string; tinggi?: string }

/** Asks for the link, then shows the document. */
export function PembacaDokumen({ arsipId, tipe, nama, tinggi }: Sifat) {
  const { sumber, error, ulang } = useTautanArsip(arsipId)
  if (error) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={ulang} />
  if (!sumber) return <Tunggu baris={6} kata="Membuka dokumen…" />
  const sifat = { sumber, nama, ...(tinggi ? { tinggi } : {}) }
  return tipe.startsWith('image/') ? <PembacaGambar {...sifat} /> : <PembacaPdf {...sifat} />
}
