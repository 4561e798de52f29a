// Unduh surat: meminta tautan singkat saat ditekan, lalu mengunduh lewat tautan itu.
import { tautanNaskah } from '#kontrak/naskah.ts'
import { useTindak } from '../alat/pakai.ts'
import { GalatPermintaan } from './GalatPermintaan.tsx'
import { Tombol } from './Tombol.tsx'

/** The browser saves what the address gives; the page stays. */
function simpan(alamat: string): void {
  const a = document.createElement('a')
  a.href = alamat
  a.download = ''
  a.click()
}

/** The button that fetches the signed letter of a case. */
export function UnduhSurat({
  usulanId,
  nomor,
  penuh,
}: {
  usulanId: string
  nomor?: string | null
  penuh?: boolean
}) {
  const { mutate, isPending, error } = useTindak(tautanNaskah, { onJadi: (t) => simpan(t.tautan) })
  return (
    <>
      <Tombol
        ragam="utama"
        ikon="unduh"
        {...(penuh ? { penuh } : {})}
        sedang={isPending && 'Menyiapkan…'}
        onClick={() => mutate({ params: { id: usulanId } })}
      >
        Unduh surat{nomor ? ` ${nomor}` : ''}
      </Tombol>
      <GalatPermintaan galat={error} />
    </>
  )
}
