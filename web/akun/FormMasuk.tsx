// Formulir masuk: NIP dan kata sandi, lalu faktor kedua; tunggu bertumbuh tampak sebagai hitung mundur.
import { type FormEvent, useState } from 'react'
import { faktorKedua, masuk } from '#kontrak/akun.ts'
import { useTindak } from '../alat/pakai.ts'
import { useSegarkanSesi } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianSandi, IsianTeks } from '../pola/Isian.tsx'
import { IsianNip } from '../pola/IsianNip.tsx'
import { KodeEnamAngka } from '../pola/KodeEnamAngka.tsx'
import { Tombol, TombolUtama } from '../pola/Tombol.tsx'
import type { HasilMasuk } from './hasil-masuk.ts'
import { kataTunggu, useHitungMundur } from './hitung-mundur.ts'
import { PasangFaktor } from './PasangFaktor.tsx'

export type Isi = { nip: string; sandi: string }
type Sifat = {
  /** Filled by "Pakai akun ini" of the demo town. */
  isi: Isi
  onIsi: (isi: Isi) => void
  onMasuk: () => void
  /** Fills the six boxes in the demo town. */
  kodeContoh?: string
}

/** The whole way in: password, then the phone's code, or the setting up of the phone. */
export function FormMasuk({ isi, onIsi, onMasuk, kodeContoh = '' }: Sifat) {
  const [hasil, setHasil] = useState<HasilMasuk | null>(null)
  const segarkan = useSegarkanSesi()
  const terima = (jawab: HasilMasuk) => {
    if (jawab.keadaan === 'masuk' && !jawab.kodeCadangan) void segarkan().then(onMasuk)
    else setHasil(jawab)
  }
  if (hasil?.keadaan === 'faktor-kedua')
    return <LangkahFaktor contoh={kodeContoh} onHasil={terima} onKembali={() => setHasil(null)} />
  if (hasil) return <PasangFaktor hasil={hasil} onSelesai={() => void segarkan().then(onMasuk)} />
  return <LangkahSandi isi={isi} onIsi={onIsi} onHasil={terima} />
}

type SifatSandi = { isi: Isi; onIsi: (isi: Isi) => void; onHasil: (hasil: HasilMasuk) => void }

function LangkahSandi({ isi, onIsi, onHasil }: SifatSandi) {
  const [periksa, setPeriksa] = useState(false)
  const { mutate, isPending, error } = useTindak(masuk, { onJadi: onHasil })
  const tunggu = useHitungMundur(error)
  const galatNip = isi.nip.length === 18 ? undefined : 'NIP terdiri atas 18 angka.'
  const galatSandi = isi.sandi === '' ? 'Tulis kata sandi.' : undefined
  const kirim = (e: FormEvent) => {
    e.preventDefault()
    setPeriksa(true)
    if (galatNip || galatSandi || tunggu > 0 || isPending) return
    mutate({ isi: { nip: isi.nip, sandi: isi.sandi } })
  }
  return (
    <form className="muka__isi" onSubmit={kirim} noValidate>
      {tunggu === 0 && <GalatPermintaan galat={error} />}
      <IsianNip
        nilai={isi.nip}
        onUbah={(nip) => onIsi({ ...isi, nip })}
        galat={periksa ? galatNip : undefined}
      />
      <IsianSandi
        label="Kata sandi"
        value={isi.sandi}
        onChange={(e) => onIsi({ ...isi, sandi: e.target.value })}
        galat={periksa ? galatSandi : undefined}
      />
      <TombolMasuk tunggu={tunggu} sedang={isPending && 'Memeriksa…'} kata="Masuk" />
    </form>
  )
}

/** The one filled button of the page; while waiting it says how long, and does nothing. */
function TombolMasuk({ tunggu, sedang, kata }: { tunggu: number; sedang: string | false; kata: string }) {
  return (
    <>
      <TombolUtama type="submit" penuh sedang={tunggu > 0 ? `Coba lagi ${kataTunggu(tunggu)} lagi` : sedang}>
        {kata}
      </TombolUtama>
      {tunggu > 0 && (
        <p className="kecil" role="status">
          Terlalu banyak percobaan yang salah. Isian Anda tetap ada; tunggu sampai hitungan selesai.
        </p>
      )}
    </>
  )
}

type SifatFaktor = {
  contoh: string
  onHasil: (hasil: HasilMasuk) => void
  onKembali: () => void
}

function LangkahFaktor({ contoh, onHasil, onKembali }: SifatFaktor) {
  const [ketikan, setKode] = useState<string | null>(null)
  const kode = ketikan ?? contoh
  const [cadangan, setCadangan] = useState(false)
  const { mutate, isPending, error } = useTindak(faktorKedua, { onJadi: onHasil, onGagal: () => setKode('') })
  const tunggu = useHitungMundur(error)
  const kirim = (isi: string) => {
    if (isi.length >= 6 && tunggu === 0 && !isPending) mutate({ isi: { kode: isi } })
  }
  return (
    <form
      className="muka__isi"
      onSubmit={(e) => {
        e.preventDefault()
        kirim(kode)
      }}
    >
      {tunggu === 0 && <GalatPermintaan galat={error} />}
      {cadangan ? (
        <IsianTeks
          label="Kode cadangan atau kode pemulihan"
          petunjuk="Satu dari sepuluh kode yang Anda simpan, atau kode dari admin BKPSDM bila HP hilang."
          autoComplete="one-time-code"
          value={kode}
          onChange={(e) => setKode(e.target.value)}
        />
      ) : (
        <KodeEnamAngka
          petunjuk="Buka aplikasi autentikator di HP Anda, lalu tulis kode untuk Padu."
          nilai={kode}
          onUbah={setKode}
          onLengkap={kirim}
        />
      )}
      <TombolMasuk tunggu={tunggu} sedang={isPending && 'Memeriksa…'} kata="Lanjut" />
      <div className="muka__tautan">
        <Tombol
          ragam="tautan"
          onClick={() => {
            setKode('')
            setCadangan(!cadangan)
          }}
        >
          {cadangan ? 'Pakai kode dari HP' : 'HP hilang atau ganti HP'}
        </Tombol>
        <Tombol ragam="tautan" onClick={onKembali}>
          Kembali
        </Tombol>
      </div>
    </form>
  )
}
