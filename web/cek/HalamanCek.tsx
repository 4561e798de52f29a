// Cek Dokumen: ketik kode di bawah QR, atau cocokkan berkas PDF yang dipegang; tanpa masuk.
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { IsianTeks } from '../pola/Isian.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { TombolUtama } from '../pola/Tombol.tsx'
import { CocokkanBerkas } from './CocokkanBerkas.tsx'

export default function HalamanCek() {
  const [kode, setKode] = useState('')
  const [nomor, setNomor] = useState('')
  const [galat, setGalat] = useState<string>()
  const { history } = useRouter()
  const kirim = (e: FormEvent) => {
    e.preventDefault()
    const rapi = kode.trim().split('/').at(-1)?.toUpperCase() ?? ''
    if (rapi === '') setGalat('Tulis kode yang tercetak di bawah QR pada surat.')
    else {
      const tanya = nomor.trim() === '' ? '' : `?nomor=${encodeURIComponent(nomor.trim())}`
      history.push(`/cek/${encodeURIComponent(rapi)}${tanya}`)
    }
  }
  return (
    <div className="sempit">
      <KepalaHalaman
        judul="Apakah surat ini asli?"
        bawah="Pindai QR pada surat, atau tulis kodenya di sini."
      />
      <form className="susun" onSubmit={kirim} noValidate>
        <IsianTeks
          label="Kode dokumen"
          petunjuk="Tercetak di bawah QR, misalnya KGB26-3F8K-22TW-9QHM."
          autoCapitalize="characters"
          spellCheck={false}
          value={kode}
          galat={galat}
          onChange={(e) => setKode(e.target.value)}
        />
        <IsianTeks
          label="Nomor surat"
          boleh
          petunjuk="Bila diisi, nomor dan kode harus milik surat yang sama."
          spellCheck={false}
          maxLength={80}
          value={nomor}
          onChange={(e) => setNomor(e.target.value)}
        />
        <div>
          <TombolUtama type="submit">Periksa</TombolUtama>
        </div>
      </form>
      <Bagian judul="Punya berkas PDF-nya?" />
      <CocokkanBerkas />
      <p className="kecil redup">
        QR saja bukan tanda tangan. Yang menjadi bukti adalah berkas PDF bersertifikat.
      </p>
    </div>
  )
}
