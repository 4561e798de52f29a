// Hitung hari: working days of a span as the server counts them, before anything is asked for.
import { useState } from 'react'
import { hitungCuti } from '#kontrak/cuti.ts'
import { tanggalPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianTeks } from '../pola/Isian.tsx'

export function HitungHari() {
  const [mulai, setMulai] = useState('')
  const [sampai, setSampai] = useState('')
  const lengkap = mulai !== '' && sampai !== '' && mulai <= sampai
  const hasil = useBaca(hitungCuti, { query: { mulai, sampai } }, { aktif: lengkap, pertahankan: true })
  return (
    <>
      <div className="deret">
        <IsianTeks label="Mulai" type="date" value={mulai} onChange={(e) => setMulai(e.target.value)} />
        <IsianTeks
          label="Sampai"
          type="date"
          value={sampai}
          min={mulai}
          onChange={(e) => setSampai(e.target.value)}
        />
      </div>
      <GalatPermintaan galat={hasil.error} untuk="bacaan" />
      {lengkap && hasil.data && (
        <p role="status">
          {hasil.data.keterangan}{' '}
          {hasil.data.masukKembali && `Masuk kembali ${tanggalPanjang(hasil.data.masukKembali)}. `}
          {hasil.data.tersedia !== null && `Dapat dipakai ${hasil.data.tersedia} hari kerja.`}
        </p>
      )}
    </>
  )
}
