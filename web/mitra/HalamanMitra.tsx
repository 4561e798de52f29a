// Mitra: unit binaan dan keadaannya bulan itu; bagi pencatat, penugasan menurut Keputusan Kepala Badan.
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { z } from 'zod'
import { daftarMitra, type zUnitMitra } from '#kontrak/mitra.ts'
import { angka, tanggalKolom } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianTeks } from '../pola/Isian.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { type KolomTabel, TabelBergaris } from '../pola/TabelBergaris.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { DialogPenugasan } from './DialogPenugasan.tsx'
import { bulanKata, KATA_LAPORAN, persenKata } from './kata-mitra.ts'
import '../gaya/meja-daftar.css'

const rute = getRouteApi('/mitra')
type Unit = z.output<typeof zUnitMitra>

const kolom = (bulan: string): KolomTabel<Unit>[] => [
  {
    id: 'unit',
    judul: 'Perangkat daerah',
    utama: true,
    isi: (u) => (
      <>
        <Tautan ke={`/mitra/${u.perangkatDaerahId}?bulan=${bulan}`}>{u.perangkatDaerah}</Tautan>
        <span className="dua">
          {u.mitra ? `Mitra: ${u.mitra.nama}, ${u.mitra.nomor}` : 'Belum ada mitra'}
          {u.pengelola.length === 0 && '. Belum ada pengelola kepegawaian'}
        </span>
      </>
    ),
  },
  { id: 'orang', judul: 'Pegawai', rata: 'kanan', isi: (u) => angka(u.orang) },
  { id: 'persen', judul: 'Data lengkap', rata: 'kanan', isi: (u) => persenKata(u.persen) },
  {
    id: 'usulan',
    judul: 'Usulan berjalan',
    rata: 'kanan',
    isi: (u) =>
      u.usulanLewat > 0
        ? `${angka(u.usulanBerjalan)}, lewat ${angka(u.usulanLewat)}`
        : angka(u.usulanBerjalan),
  },
  { id: 'catatan', judul: 'Catatan terbuka', rata: 'kanan', isi: (u) => angka(u.catatanTerbuka) },
  {
    id: 'kunjungan',
    judul: 'Kunjungan terakhir',
    isi: (u) => (u.kunjunganTerakhir ? tanggalKolom(u.kunjunganTerakhir) : '–'),
  },
  {
    id: 'disiplin',
    judul: 'Laporan disiplin',
    isi: (u) => (u.laporan ? KATA_LAPORAN[u.laporan.keadaan] : 'Belum disampaikan'),
  },
]

/** Units nobody looks after: no unit may be without (Pasal 2). */
function TanpaMitra({ jumlah }: { jumlah: number }) {
  if (jumlah === 0) return null
  return (
    <Maklumat
      sifat="perlu"
      judul={`${jumlah} perangkat daerah belum mempunyai mitra`}
      dasar={['Perwali Jambi 31/2018 Pasal 5 ayat (5)']}
    >
      Catat penugasannya menurut Keputusan Kepala Badan.
    </Maklumat>
  )
}

export default function HalamanMitra() {
  const { bulan } = rute.useSearch()
  const navigasi = rute.useNavigate()
  const [tetapkan, setTetapkan] = useState(false)
  const { data, error, refetch } = useBaca(
    daftarMitra,
    { query: bulan ? { bulan } : {} },
    { pertahankan: true },
  )
  const tanpa = data?.baris.filter((u) => u.mitra === null).length ?? 0
  if (error && !data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu baris={8} />
  return (
    <>
      <KepalaHalaman
        judul="Kemitraan"
        atas={bulanKata(data.bulan)}
        bawah={`${data.baris.length} perangkat daerah`}
        kanan={
          data.bolehTetapkan && (
            <Tombol ragam="utama" onClick={() => setTetapkan(true)}>
              Catat penugasan mitra
            </Tombol>
          )
        }
        polos
      />
      <div className="alat-daftar">
        <IsianTeks
          label="Bulan"
          type="month"
          value={data.bulan}
          onChange={(e) =>
            e.target.value && void navigasi({ search: { bulan: e.target.value }, replace: true })
          }
        />
      </div>
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      {data.bolehTetapkan && <TanpaMitra jumlah={tanpa} />}
      <TabelBergaris
        nama="Unit kemitraan"
        baris={data.baris}
        kolom={kolom(data.bulan)}
        kunci={(u) => u.perangkatDaerahId}
        sebutan={(u) => u.perangkatDaerah}
        kosong={
          <KeadaanKosong judul="Anda belum menjadi mitra unit mana pun">
            Penugasan mitra dicatat menurut Keputusan Kepala Badan.
          </KeadaanKosong>
        }
      />
      {tetapkan && <DialogPenugasan unit={data.baris} onTutup={() => setTetapkan(false)} />}
    </>
  )
}
