// Sandi tanda: satu isian frasa sandi sertifikat untuk satu tumpukan; tidak disimpan di mana pun.
import { type FormEvent, useState } from 'react'
import { adalahTolakan } from '../alat/klien.ts'
import { GalatPermintaan } from './GalatPermintaan.tsx'
import { IsianSandi } from './Isian.tsx'
import { Tombol } from './Tombol.tsx'

type Sifat = {
  /** Words of the button. */
  kata: string
  sedang: boolean
  galat: unknown
  mati?: boolean
  onKirim: (sandi: string) => void
}

/** The field is emptied once the passphrase was accepted (the page then shows the progress instead). */
export function SandiTanda({ kata, sedang, galat, mati, onKirim }: Sifat) {
  const [sandi, setSandi] = useState('')
  const [coba, setCoba] = useState(false)
  const salah = adalahTolakan(galat) && galat.tolak.isian === 'sandiTanda' ? galat.tolak : undefined
  const kirim = (e: FormEvent) => {
    e.preventDefault()
    setCoba(true)
    if (sandi !== '' && !mati && !sedang) onKirim(sandi)
  }
  return (
    <form className="tanda-alat" onSubmit={kirim}>
      <IsianSandi
        label="Frasa sandi sertifikat Anda"
        petunjuk="Dipakai sekali untuk tumpukan ini, tidak disimpan."
        autoComplete="off"
        value={sandi}
        galat={
          salah
            ? `${salah.sebab} ${salah.saran}`
            : coba && sandi === ''
              ? 'Isi frasa sandi sertifikat.'
              : undefined
        }
        onChange={(e) => setSandi(e.target.value)}
      />
      {!salah && <GalatPermintaan galat={galat} />}
      <Tombol
        type="submit"
        ragam="utama"
        ikon="pena"
        disabled={mati}
        sedang={sedang && 'Membuka sertifikat…'}
      >
        {kata}
      </Tombol>
    </form>
  )
}
