// Kalender cuti unit: satu bulan, siapa yang pergi, dan berapa yang hadir; dapat dicetak.
import { useState } from 'react'
import type { z } from 'zod'
import { kalenderCuti } from '#kontrak/cuti.ts'
import { tanggalHari } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPilihan, IsianTeks } from '../pola/Isian.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { HURUF_CUTI, JENIS_CUTI } from './kata-cuti.ts'
import '../gaya/cuti.css'

type Kalender = z.output<typeof kalenderCuti.jawab>

function Sel({ hari, cuti }: { hari: Kalender['hari'][number]; cuti: Kalender['baris'][number]['cuti'] }) {
  const c = cuti.find((x) => x.mulai <= hari.tanggal && hari.tanggal <= x.sampai)
  if (!c) return <td className={hari.kerja ? undefined : 'tutup'} />
  const nama = c.jenis === null ? 'Cuti' : (JENIS_CUTI[c.jenis] ?? 'Cuti')
  return (
    <td className={c.diajukan ? 'diajukan' : 'pergi'} title={`${nama}${c.diajukan ? ', diajukan' : ''}`}>
      {c.jenis === null ? '•' : (HURUF_CUTI[c.jenis] ?? '•')}
      <span className="sr">{nama}</span>
    </td>
  )
}

function Tabel({ k }: { k: Kalender }) {
  return (
    <div className="kalender-wadah">
      <table className="kalender">
        <caption className="sr">
          Kalender cuti {k.unit.nama} {k.bulan}
        </caption>
        <thead>
          <tr>
            <th>Nama</th>
            {k.hari.map((h) => (
              <th
                key={h.tanggal}
                className={h.kerja ? undefined : 'tutup'}
                title={`${tanggalHari(h.tanggal)}${h.libur ? `: ${h.libur}` : ''}`}
              >
                {Number(h.tanggal.slice(8))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {k.baris.map((b) => (
            <tr key={b.pegawaiId}>
              <th scope="row">{b.nama}</th>
              {k.hari.map((h) => (
                <Sel key={h.tanggal} hari={h} cuti={b.cuti} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Hadir</th>
            {k.hari.map((h) => {
              const hadir = k.pegawai - h.cuti
              const kelas = h.kerja ? (hadir < k.minimal ? 'kurang' : undefined) : 'tutup'
              return (
                <td key={h.tanggal} className={kelas}>
                  {h.kerja ? hadir : ''}
                </td>
              )
            })}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

export default function HalamanKalender() {
  const { hari } = useHari()
  const [bulan, setBulan] = useState(hari.slice(0, 7))
  const [unit, setUnit] = useState<string>()
  const baca = useBaca(kalenderCuti, { query: { bulan, unit } }, { pertahankan: true })
  const k = baca.data
  return (
    <div className="wadah">
      <KepalaHalaman
        judul="Kalender cuti"
        bawah={k && `${k.unit.nama}, ${k.pegawai} pegawai`}
        kanan={<Tombol onClick={() => window.print()}>Cetak</Tombol>}
      />
      <div className="deret">
        <IsianTeks
          label="Bulan"
          type="month"
          value={bulan}
          onChange={(e) => e.target.value && setBulan(e.target.value)}
        />
        {k && k.pilihanUnit.length > 1 && (
          <IsianPilihan label="Unit" value={unit ?? k.unit.id} onChange={(e) => setUnit(e.target.value)}>
            {k.pilihanUnit.map((u) => (
              <option key={u.id} value={u.id}>
                {u.nama}
              </option>
            ))}
          </IsianPilihan>
        )}
      </div>
      <GalatPermintaan galat={baca.error} untuk="bacaan" onUlang={() => void baca.refetch()} />
      {baca.isPending && <Tunggu baris={6} />}
      {k && (
        <>
          <Tabel k={k} />
          <p className="kalender-kunci">
            <span>T tahunan</span>
            <span>B besar</span>
            <span>S sakit</span>
            <span>M melahirkan</span>
            <span>P alasan penting</span>
            <span>L di luar tanggungan negara</span>
            <span>• cuti</span>
            <span>
              Hadir paling sedikit {k.minimal} orang ({k.dasarMinimal})
            </span>
          </p>
        </>
      )}
    </div>
  )
}
