// Memasang faktor kedua di HP yang sama: tautan ke aplikasi, QR, atau kunci yang diketik; lalu sepuluh kode cadangan.
import { useState } from 'react'
import { konfirmasiFaktor } from '#kontrak/akun.ts'
import { useTindak } from '../alat/pakai.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KodeEnamAngka } from '../pola/KodeEnamAngka.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { Tombol, TombolUtama } from '../pola/Tombol.tsx'
import type { HasilMasuk } from './hasil-masuk.ts'
import { kataTunggu, useHitungMundur } from './hitung-mundur.ts'

/** From the invitation to the recovery codes; `onSelesai` once the codes are said to be kept. */
export function PasangFaktor({ hasil, onSelesai }: { hasil: HasilMasuk; onSelesai: () => void }) {
  const [kini, setKini] = useState<HasilMasuk>(hasil)
  if (kini.keadaan === 'masuk') return <KodeCadangan kode={kini.kodeCadangan ?? []} onSelesai={onSelesai} />
  if (kini.keadaan !== 'pasang-faktor') return null
  return <Undangan undangan={kini} onHasil={setKini} />
}

type Undang = Extract<HasilMasuk, { keadaan: 'pasang-faktor' }>

function Undangan({ undangan, onHasil }: { undangan: Undang; onHasil: (hasil: HasilMasuk) => void }) {
  const [kode, setKode] = useState('')
  const { mutate, isPending, error } = useTindak(konfirmasiFaktor, {
    onJadi: onHasil,
    onGagal: () => setKode(''),
  })
  const tunggu = useHitungMundur(error)
  const kirim = (isi: string) => {
    if (isi.length === 6 && tunggu === 0 && !isPending) mutate({ isi: { kode: isi } })
  }
  return (
    <form
      className="muka__isi"
      onSubmit={(e) => {
        e.preventDefault()
        kirim(kode)
      }}
    >
      <p>
        Akun petugas dijaga dua hal: kata sandi dan kode dari HP Anda. Pasang aplikasi autentikator apa pun,
        lalu hubungkan.
      </p>
      <a className="tombol tombol--penuh" href={undangan.otpauth}>
        Buka aplikasi autentikator di HP ini
      </a>
      <details>
        <summary>Di perangkat lain: pindai QR atau ketik kuncinya</summary>
        <div className="susun susun--rapat">
          <img
            className="qr"
            alt="QR untuk aplikasi autentikator"
            src={URL.createObjectURL(new Blob([undangan.qr], { type: 'image/svg+xml' }))}
          />
          <p className="rahasia">{undangan.rahasia}</p>
        </div>
      </details>
      {tunggu === 0 && <GalatPermintaan galat={error} />}
      <KodeEnamAngka
        label="Kode pertama dari aplikasi"
        petunjuk="Enam angka yang berganti tiap 30 detik."
        nilai={kode}
        onUbah={setKode}
        onLengkap={kirim}
      />
      <TombolUtama
        type="submit"
        penuh
        sedang={tunggu > 0 ? `Coba lagi ${kataTunggu(tunggu)} lagi` : isPending && 'Memeriksa…'}
      >
        Hubungkan HP ini
      </TombolUtama>
    </form>
  )
}

/** The ten codes, shown once: to copy, to keep as a file, or to write down. */
export function KodeCadangan({ kode, onSelesai }: { kode: readonly string[]; onSelesai: () => void }) {
  const [disalin, setDisalin] = useState(false)
  const teks = `Kode cadangan Padu (tiap kode dipakai satu kali)\n${kode.join('\n')}\n`
  const salin = () => void navigator.clipboard?.writeText(teks).then(() => setDisalin(true))
  return (
    <div className="muka__isi">
      <Maklumat sifat="beres" judul="HP Anda terhubung" segera>
        Simpan sepuluh kode ini di tempat aman. Bila HP hilang, satu kode membuka akun Anda satu kali.
      </Maklumat>
      <ul className="kode-cadangan rahasia">
        {kode.map((k) => (
          <li key={k}>{k}</li>
        ))}
      </ul>
      <div className="deret">
        <Tombol ikon="centang" onClick={salin}>
          {disalin ? 'Tersalin' : 'Salin'}
        </Tombol>
        <a
          className="tombol"
          download="kode-cadangan-padu.txt"
          href={URL.createObjectURL(new Blob([teks], { type: 'text/plain' }))}
        >
          Simpan sebagai berkas
        </a>
      </div>
      <TombolUtama penuh onClick={onSelesai}>
        Sudah saya simpan, masuk
      </TombolUtama>
    </div>
  )
}
