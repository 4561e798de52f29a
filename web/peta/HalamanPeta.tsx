// Peta jabatan: satu perangkat daerah pada satu hari, sebagai bagan atau tabel, dan dua belas pola kedudukan.
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { z } from 'zod'
import { daftarPerangkatDaerah } from '#kontrak/pegawai.ts'
import { daftarPola, petaJabatan, type zPolaKedudukan } from '#kontrak/peta.ts'
import { angka, tanggalPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHak, useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Tab } from '../pola/Tab.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { BaganCetak } from './BaganCetak.tsx'
import { TabelPeta } from './TabelPeta.tsx'
import '../gaya/meja-daftar.css'
import '../gaya/rekam.css'
import '../gaya/peta.css'

const rute = getRouteApi('/peta-jabatan')
type Peta = z.output<typeof petaJabatan.jawab>
type Pola = z.output<typeof zPolaKedudukan>
const Bagan = lazy(() => import('./Bagan.tsx'))
/** Below this the table opens first: a chart of boxes is no reading for a phone (px). */
const LEBAR_BAGAN_PX = 900

function Alat({ dipilih }: { dipilih: string | undefined }) {
  const { perTanggal } = rute.useSearch()
  const navigasi = rute.useNavigate()
  const { hari } = useHari()
  const unit = useBaca(daftarPerangkatDaerah, {}).data?.baris ?? []
  const ubah = (u: { perangkatDaerah?: string | undefined; perTanggal?: string | undefined }) =>
    void navigasi({ search: (s) => ({ ...s, ...u }), replace: true, resetScroll: false })
  return (
    <div className="alat-daftar">
      <label>
        <span>Perangkat daerah</span>
        <select
          className="masukan"
          value={dipilih ?? ''}
          onChange={(e) => ubah({ perangkatDaerah: e.target.value || undefined })}
        >
          {unit.map((u) => (
            <option key={u.id} value={u.id}>
              {u.nama}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Keadaan per tanggal</span>
        <input
          type="date"
          className="masukan"
          value={perTanggal ?? hari}
          onChange={(e) => e.target.value && ubah({ perTanggal: e.target.value })}
        />
      </label>
      <div className="alat-daftar__ujung deret">
        {perTanggal && <Tombol onClick={() => ubah({ perTanggal: undefined })}>Hari ini</Tombol>}
        <Tombol ikon="cetak" onClick={() => window.print()}>
          Cetak
        </Tombol>
      </div>
    </div>
  )
}

function SatuPola({ p }: { p: Pola }) {
  return (
    <section className="pola-kedudukan">
      <h3>
        {p.kelompok}
        {p.varian ?? ''}. {p.nama}
        {p.lingkup.length > 0 && `: ${p.lingkup.join(', ')}`}
      </h3>
      <ul>
        <li>
          <b>{p.diBawah.join(' dan ')}</b>
          <ul>
            {p.koordinator.map((k) => (
              <li key={`${k.jabatan}${k.diBawah}`}>
                {k.jabatan} di bawah {k.diBawah}, mengoordinasikan seperti ketua tim
              </li>
            ))}
            <li>Jabatan fungsional dan pelaksana</li>
          </ul>
        </li>
      </ul>
      <p className="kecil">
        Penilai kinerja: {p.penilai.join(' dan ')}. Berlaku bagi {p.perangkatDaerah.join(', ')}.
      </p>
      {p.catatan && <p className="redup kecil">Catatan: {p.catatan}</p>}
      <p className="redup kecil">Dasar: {p.dasar}</p>
    </section>
  )
}

function DaftarPola() {
  const { data, error, refetch } = useBaca(daftarPola, {})
  if (error) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu />
  return (
    <div className="dua-kolom tutup-atas">
      {data.baris.map((p) => (
        <SatuPola key={`${p.kelompok}${p.varian ?? ''}`} p={p} />
      ))}
    </div>
  )
}

function Isi({ data }: { data: Peta }) {
  const bolehProfil = useHak('pegawai.cari')
  const [tab, setTab] = useState(() => (window.innerWidth < LEBAR_BAGAN_PX ? 'tabel' : 'bagan'))
  return (
    <>
      <Tab
        nama="Rupa peta jabatan"
        aktif={tab}
        onGanti={setTab}
        tab={[
          {
            id: 'bagan',
            judul: 'Bagan',
            isi: (
              <Suspense fallback={<Tunggu baris={10} />}>
                <Bagan unit={data.unit} nama={data.perangkatDaerah} />
                <p className="redup kecil tanpa-cetak">
                  Geser dengan jari atau tetikus, perbesar dengan tombol di sudut. Isi yang sama dapat dibaca
                  pada Tabel.
                </p>
              </Suspense>
            ),
          },
          {
            id: 'tabel',
            judul: 'Tabel',
            isi: <TabelPeta unit={data.unit} bolehProfil={bolehProfil} bolehFormasi={data.bolehFormasi} />,
          },
          {
            id: 'pola',
            judul: 'Pola kedudukan',
            isi: data.pola ? (
              <>
                <p className="tutup-atas">Pola perangkat daerah ini:</p>
                <SatuPola p={data.pola} />
                <DaftarPola />
              </>
            ) : (
              <DaftarPola />
            ),
          },
        ]}
      />
      {tab === 'bagan' && <BaganCetak unit={data.unit} judul={`Peta jabatan ${data.perangkatDaerah}`} />}
    </>
  )
}

export default function HalamanPeta() {
  const saring = rute.useSearch()
  const { data, error, refetch } = useBaca(petaJabatan, { query: saring }, { pertahankan: true })
  if (error && !data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu baris={10} />
  return (
    <>
      <KepalaHalaman
        judul="Peta jabatan"
        atas={data.perangkatDaerah}
        bawah={`Per ${tanggalPanjang(data.perTanggal)}: formasi ${angka(data.formasi)}, terisi ${angka(data.bezetting)}, ${angka(data.lowong)} jabatan struktural lowong`}
        polos
      />
      <Alat dipilih={data.perangkatDaerahId} />
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      <Isi key={data.perangkatDaerahId} data={data} />
    </>
  )
}
