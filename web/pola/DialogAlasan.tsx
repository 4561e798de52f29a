// Dialog alasan: tindakan yang menghalangi orang lain selalu disertai alasan yang dapat ditindaklanjuti.
import { type ReactNode, useEffect, useState } from 'react'
import { Dialog } from './Dialog.tsx'
import { GalatPermintaan } from './GalatPermintaan.tsx'
import { IsianPanjang } from './Isian.tsx'
import { Tombol } from './Tombol.tsx'

/** Shortest reason the process accepts. */
export const ALASAN_PALING_PENDEK = 10

type Sifat = {
  buka: boolean
  judul: string
  label: string
  petunjuk?: ReactNode
  /** Words of the button that sends. */
  kirim: string
  bahaya?: boolean
  /** The reason may be left empty. */
  boleh?: boolean
  /** Ready sentences; choosing one fills the field. */
  pilihan?: readonly string[]
  sedang: boolean
  galat: unknown
  onKirim: (alasan: string) => void
  onTutup: () => void
  children?: ReactNode
}

function AlasanSiap({ pilihan, onPilih }: { pilihan: readonly string[]; onPilih: (p: string) => void }) {
  if (pilihan.length === 0) return null
  return (
    <div className="deret alasan-siap">
      {pilihan.map((p) => (
        <Tombol key={p} onClick={() => onPilih(p)}>
          {p}
        </Tombol>
      ))}
    </div>
  )
}

/** Asks why. What was typed stays when the act is refused; it is emptied when the dialog is opened anew. */
export function DialogAlasan(sifat: Sifat) {
  const {
    buka,
    judul,
    label,
    petunjuk,
    kirim,
    bahaya,
    boleh,
    pilihan = [],
    sedang,
    galat,
    onKirim,
    onTutup,
  } = sifat
  const [alasan, setAlasan] = useState('')
  const [coba, setCoba] = useState(false)
  useEffect(() => {
    if (!buka) return
    setAlasan('')
    setCoba(false)
  }, [buka])
  const isi = alasan.trim()
  const kurang = boleh ? isi !== '' && isi.length < ALASAN_PALING_PENDEK : isi.length < ALASAN_PALING_PENDEK
  const lakukan = () => {
    setCoba(true)
    if (!kurang) onKirim(isi)
  }
  return (
    <Dialog
      buka={buka}
      judul={judul}
      onTutup={onTutup}
      kaki={
        <>
          <Tombol ragam={bahaya ? 'bahaya' : 'utama'} sedang={sedang && 'Mengirim…'} onClick={lakukan}>
            {kirim}
          </Tombol>
          <Tombol ragam="tautan" onClick={onTutup}>
            Batal
          </Tombol>
        </>
      }
    >
      {sifat.children}
      <AlasanSiap pilihan={pilihan} onPilih={setAlasan} />
      <IsianPanjang
        label={label}
        petunjuk={petunjuk}
        boleh={boleh}
        maxLength={2000}
        value={alasan}
        galat={coba && kurang ? `Tulis alasan sedikitnya ${ALASAN_PALING_PENDEK} huruf.` : undefined}
        onChange={(e) => setAlasan(e.target.value)}
      />
      <GalatPermintaan galat={galat} onUlang={lakukan} />
    </Dialog>
  )
}
