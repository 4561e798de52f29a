// Cuti saya: saldo pada tanggal mana pun, dijelaskan; riwayat; jalan ke permintaan dan kalender unit.
import { useState } from 'react'
import { saldoSaya } from '#kontrak/cuti.ts'
import { tanggalPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianTeks } from '../pola/Isian.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { TombolTautan } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { HitungHari } from './HitungHari.tsx'
import { LembarSaldo } from './LembarSaldo.tsx'
import { RiwayatCuti } from './RiwayatCuti.tsx'

export default function HalamanCuti() {
  const { hari } = useHari()
  const [perTanggal, setTanggal] = useState(hari)
  const saldo = useBaca(saldoSaya, { query: { perTanggal } }, { pertahankan: true })
  return (
    <div className="wadah">
      <KepalaHalaman
        judul="Cuti saya"
        bawah={`Cuti tahunan per ${tanggalPanjang(perTanggal)}`}
        kanan={
          <div className="deret">
            <TombolTautan ke="/layanan/cuti" ragam="utama">
              Ajukan cuti
            </TombolTautan>
            <TombolTautan ke="/cuti/kalender">Kalender unit</TombolTautan>
          </div>
        }
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
      {saldo.data && (
        <>
          <LembarSaldo saldo={saldo.data} />
          <Bagian judul="Hitung hari sebelum mengajukan" />
          <HitungHari />
          <Bagian judul="Riwayat cuti" />
          <RiwayatCuti cuti={saldo.data.cuti} />
        </>
      )}
    </div>
  )
}
