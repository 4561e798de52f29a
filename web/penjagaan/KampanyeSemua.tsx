// Kampanye semua: draf usulan bagi setiap pegawai yang memenuhi aturan layanan, juga yang jatuh temponya sudah lewat.
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { bukaKampanye } from '#kontrak/rombongan.ts'
import { useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { Dialog } from '../pola/Dialog.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianTeks } from '../pola/Isian.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { type Jagaan, PilihUnit } from './AlatPenjagaan.tsx'

/** Opens a campaign over a whole unit or everybody; who does not qualify comes out with the reason. */
export function KampanyeSemua({ jagaan }: { jagaan: Jagaan }) {
  const { hari } = useHari()
  const navigasi = useNavigate()
  const [buka, setBuka] = useState(false)
  const [judul, setJudul] = useState(`${jagaan.layananNama} ${hari.slice(0, 4)}`)
  const [unit, setUnit] = useState<string>()
  const { mutate, isPending, error } = useTindak(bukaKampanye, {
    segarkan: ['usulan', 'penjagaan'],
    onJadi: (j) => void navigasi({ to: '/rombongan/$id', params: { id: j.id } }),
  })
  const kirim = () =>
    mutate({
      isi: { layanan: jagaan.layanan, judul, ...(unit === undefined ? {} : { perangkatDaerah: unit }) },
    })
  return (
    <>
      <Tombol onClick={() => setBuka(true)}>Buka kampanye</Tombol>
      <Dialog
        buka={buka}
        judul={`Kampanye ${jagaan.layananNama}`}
        onTutup={() => setBuka(false)}
        kaki={
          <>
            <Tombol ragam="utama" sedang={isPending && 'Menilai semua pegawai…'} onClick={kirim}>
              Buka kampanye
            </Tombol>
            <Tombol ragam="tautan" onClick={() => setBuka(false)}>
              Batal
            </Tombol>
          </>
        }
      >
        <div className="susun">
          <p className="baca">
            Setiap pegawai aktif dinilai menurut aturan layanan ini. Yang memenuhi mendapat draf usulan; yang
            tidak, tercatat dengan sebab dan pasalnya.
          </p>
          <IsianTeks
            label="Judul kampanye"
            maxLength={200}
            value={judul}
            onChange={(e) => setJudul(e.target.value)}
          />
          <PilihUnit nilai={unit} onPilih={setUnit} polos />
        </div>
        <GalatPermintaan galat={error} onUlang={kirim} />
      </Dialog>
    </>
  )
}
