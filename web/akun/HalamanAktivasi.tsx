// Aktivasi: kode sekali pakai dari BKPSDM menjadi kata sandi sendiri; petugas lalu memasang faktor kedua di HP yang sama.
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { aktivasi } from '#kontrak/akun.ts'
import { nipBersih } from '../alat/format.ts'
import { adalahTolakan } from '../alat/klien.ts'
import { useTindak } from '../alat/pakai.ts'
import { useSegarkanSesi } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianTeks } from '../pola/Isian.tsx'
import { IsianNip } from '../pola/IsianNip.tsx'
import { RingkasanGalat } from '../pola/RingkasanGalat.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { TombolUtama } from '../pola/Tombol.tsx'
import type { HasilMasuk } from './hasil-masuk.ts'
import { IsianSandiBaru } from './IsianSandiBaru.tsx'
import { Muka } from './Muka.tsx'
import { PasangFaktor } from './PasangFaktor.tsx'

const rute = getRouteApi('/aktivasi')

export default function HalamanAktivasi() {
  const [hasil, setHasil] = useState<HasilMasuk | null>(null)
  const segarkan = useSegarkanSesi()
  const { history } = useRouter()
  const selesai = () => void segarkan().then(() => history.replace('/'))
  if (hasil) {
    return (
      <Muka judul="Hubungkan HP Anda">
        <PasangFaktor hasil={hasil} onSelesai={selesai} />
      </Muka>
    )
  }
  return (
    <Muka judul="Aktivasi akun">
      <p>Siapkan lembar aktivasi dari BKPSDM. Kodenya dipakai satu kali dan berlaku 72 jam.</p>
      <FormAktivasi onHasil={(h) => (h.keadaan === 'masuk' && !h.kodeCadangan ? selesai() : setHasil(h))} />
      <div className="muka__tautan">
        <Tautan ke="/masuk">Sudah punya kata sandi: masuk</Tautan>
      </div>
    </Muka>
  )
}

type Isi = { nip: string; kode: string; sandi: string; pernyataan: boolean }

function periksa(isi: Isi): { isian: string; pesan: string }[] {
  return [
    isi.nip.length === 18 ? null : { isian: 'nip', pesan: 'NIP terdiri atas 18 angka.' },
    isi.kode.trim().length >= 6 ? null : { isian: 'kode', pesan: 'Tulis kode aktivasi lengkap.' },
    isi.sandi === '' ? { isian: 'sandi', pesan: 'Tulis kata sandi baru.' } : null,
    isi.pernyataan ? null : { isian: 'pernyataan', pesan: 'Setujui pernyataan tanggung jawab.' },
  ].filter((g) => g !== null)
}

function FormAktivasi({ onHasil }: { onHasil: (hasil: HasilMasuk) => void }) {
  const { nip = '' } = rute.useSearch()
  const [isi, setIsi] = useState<Isi>({ nip: nipBersih(nip), kode: '', sandi: '', pernyataan: false })
  const [percobaan, setPercobaan] = useState(0)
  const { mutate, isPending, error } = useTindak(aktivasi, { onJadi: onHasil })
  const galat = percobaan > 0 ? periksa(isi) : []
  const pesan = (kode: string) => galat.find((g) => g.isian === kode)?.pesan ?? dariServer(error, kode)
  const kirim = (e: FormEvent) => {
    e.preventDefault()
    setPercobaan((n) => n + 1)
    if (periksa(isi).length === 0 && !isPending) mutate({ isi: { ...isi, pernyataan: true } })
  }
  return (
    <form className="muka__isi" onSubmit={kirim} noValidate>
      <RingkasanGalat galat={galat} percobaan={percobaan} />
      {galat.length === 0 && !dariServer(error, 'sandi') && <GalatPermintaan galat={error} />}
      <IsianNip id="nip" nilai={isi.nip} onUbah={(v) => setIsi({ ...isi, nip: v })} galat={pesan('nip')} />
      <IsianTeks
        id="kode"
        label="Kode aktivasi"
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        value={isi.kode}
        onChange={(e) => setIsi({ ...isi, kode: e.target.value })}
        galat={pesan('kode')}
      />
      <IsianSandiBaru
        nilai={isi.sandi}
        nip={isi.nip}
        onUbah={(sandi) => setIsi({ ...isi, sandi })}
        galat={pesan('sandi')}
      />
      <label className="pilihan__baris">
        <input
          id="pernyataan"
          type="checkbox"
          className="kotak"
          checked={isi.pernyataan}
          onChange={(e) => setIsi({ ...isi, pernyataan: e.target.checked })}
        />
        <span>
          Saya bertanggung jawab atas penggunaan hak akses ini dan tidak memberikannya kepada orang lain.
          <small>Perwali Kediri 80/2021 Pasal 6</small>
        </span>
      </label>
      <TombolUtama type="submit" penuh sedang={isPending && 'Mengaktifkan…'}>
        Aktifkan akun
      </TombolUtama>
    </form>
  )
}

function dariServer(galat: unknown, isian: string): string | undefined {
  return adalahTolakan(galat) && galat.tolak.isian === isian ? galat.tolak.sebab : undefined
}
