// Buku cuti seorang pegawai: what BKPSDM and the unit's officer see, with corrections and recall.
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { saldoPegawai } from '#kontrak/cuti.ts'
import { tanggalPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianTeks } from '../pola/Isian.tsx'
import { Bagian, KepalaHalaman, Remah } from '../pola/KepalaHalaman.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { DialogKoreksi } from './DialogKoreksi.tsx'
import { LembarSaldo } from './LembarSaldo.tsx'
import { RiwayatCuti } from './RiwayatCuti.tsx'

const rute = getRouteApi('/cuti/pegawai/$id')

export default function HalamanPegawaiCuti() {
  const { id } = rute.useParams()
  const { hari } = useHari()
  const [perTanggal, setTanggal] = useState(hari)
  const [koreksi, setKoreksi] = useState(false)
  const saldo = useBaca(saldoPegawai, { params: { id }, query: { perTanggal } }, { pertahankan: true })
  const data = saldo.data
  return (
    <div className="wadah">
      <Remah induk={{ ke: `/pegawai/${id}`, nama: 'Profil pegawai' }} ini="Cuti" />
      <KepalaHalaman
        judul={data ? `Cuti ${data.nama}` : 'Cuti pegawai'}
        bawah={`Per ${tanggalPanjang(perTanggal)}`}
        kanan={data?.dapatDikoreksi && <Tombol onClick={() => setKoreksi(true)}>Catat koreksi</Tombol>}
      />
      <div className="saldo-hari">
        <IsianTeks
          label="Lihat per tanggal"
          type="date"
          value={perTanggal}
          onChange={(e) => e.target.value && setTanggal(e.target.value)}
        />
      </div>
      <GalatPermintaan galat={saldo.error} untuk="bacaan" onUlang={() => void saldo.refetch()} />
      {saldo.isPending && <Tunggu baris={5} />}
      {data && (
        <>
          <LembarSaldo saldo={data} />
          <Bagian judul="Riwayat cuti" />
          <RiwayatCuti cuti={data.cuti} />
        </>
      )}
      {koreksi && (
        <DialogKoreksi pegawaiId={id} tahun={Number(hari.slice(0, 4))} onTutup={() => setKoreksi(false)} />
      )}
    </div>
  )
}
