// Unggah pindaian lembar bertanda tangan atau berparaf basah, atau bukti terima; tindakan berikutnya menyebut berkasnya.
import { useState } from 'react'
import { unggahPindaian } from '#kontrak/naskah.ts'
import { adalahTolakan } from '../alat/klien.ts'
import { useTindak } from '../alat/pakai.ts'
import { GalatPermintaan } from './GalatPermintaan.tsx'
import { type KeadaanUnggah, UnggahBerkas } from './UnggahBerkas.tsx'

/** One scan for one case; gives its archive id when the server has it. */
export function UnggahPindaian({
  usulanId,
  untuk,
  onTersimpan,
}: {
  usulanId: string
  untuk: string
  onTersimpan: (arsipId: string) => void
}) {
  const [berkas, setBerkas] = useState<File | null>(null)
  const [persen, setPersen] = useState(0)
  const { mutate, isPending, isSuccess, error, reset } = useTindak(unggahPindaian, {
    onJadi: (j) => onTersimpan(j.arsipId),
  })
  const kirim = (b: File) => {
    setBerkas(b)
    setPersen(0)
    mutate({ params: { id: usulanId }, berkas: b, onMaju: setPersen })
  }
  const nama = berkas?.name ?? untuk
  const keadaan = (): KeadaanUnggah => {
    if (isPending) return { tahap: 'mengirim', nama, persen }
    if (isSuccess && berkas) return { tahap: 'selesai', nama, ukuran: berkas.size }
    if (error && !adalahTolakan(error)) return { tahap: 'gagal', nama, sebab: 'jaringan' }
    return { tahap: 'siap' }
  }
  return (
    <>
      {adalahTolakan(error) && <GalatPermintaan galat={error} />}
      <UnggahBerkas
        untuk={untuk}
        keadaan={keadaan()}
        onPilih={(b) => {
          reset()
          kirim(b)
        }}
        onUlang={() => berkas && kirim(berkas)}
      />
    </>
  )
}
