// Pegawai: mencari dalam lingkup sendiri menurut nama, NIP, perangkat daerah, dan golongan.
import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { z } from 'zod'
import { cariPegawai, daftarPerangkatDaerah, type zBarisPegawai } from '#kontrak/pegawai.ts'
import { jumlahKata, nipKelompok } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHak } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianCari } from '../pola/IsianCari.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Penghalaman } from '../pola/Penghalaman.tsx'
import { type KolomTabel, TabelBergaris } from '../pola/TabelBergaris.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { TombolEkspor } from '../pola/TombolEkspor.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import '../gaya/meja-daftar.css'

const rute = getRouteApi('/pegawai')
const UKURAN = 25
const GOLONGAN = ['I', 'II', 'III', 'IV'].flatMap((g) =>
  [...(g === 'IV' ? 'abcde' : 'abcd')].map((r) => `${g}/${r}`),
)

type Saring = ReturnType<typeof rute.useSearch>
type Baris = z.output<typeof zBarisPegawai>

const kolom = (bolehProfil: boolean): KolomTabel<Baris>[] => [
  {
    id: 'nama',
    judul: 'Nama',
    utama: true,
    isi: (p) => (
      <>
        {bolehProfil ? <Tautan ke={`/pegawai/${p.id}`}>{p.nama}</Tautan> : <b>{p.nama}</b>}
        <span className="dua nip">{nipKelompok(p.nip)}</span>
      </>
    ),
  },
  { id: 'golongan', judul: 'Gol.', lebar: '4rem', isi: (p) => p.golongan ?? '–' },
  { id: 'jabatan', judul: 'Jabatan', lebar: '22rem', isi: (p) => p.jabatan ?? '–' },
  { id: 'unit', judul: 'Unit kerja', lebar: '12rem', isi: (p) => p.perangkatDaerahSingkat },
  { id: 'keadaan', judul: 'Keadaan', lebar: '8rem', isi: (p) => p.keadaan },
]

function Alat({ saring, ubah }: { saring: Saring; ubah: (u: Saring) => void }) {
  const unit = useBaca(daftarPerangkatDaerah, {}).data?.baris ?? []
  return (
    <div className="alat-daftar">
      <div className="alat-daftar__cari">
        <IsianCari
          label="Cari pegawai"
          petunjuk="Nama atau NIP"
          nilai={saring.cari}
          onCari={(cari) => ubah({ cari })}
        />
      </div>
      <label>
        <span>Perangkat daerah</span>
        <select
          className="masukan"
          value={saring.perangkatDaerah ?? ''}
          onChange={(e) => ubah({ perangkatDaerah: e.target.value || undefined })}
        >
          <option value="">Semua</option>
          {unit.map((u) => (
            <option key={u.id} value={u.id}>
              {u.nama}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Golongan</span>
        <select
          className="masukan"
          value={saring.golongan ?? ''}
          onChange={(e) => ubah({ golongan: e.target.value || undefined })}
        >
          <option value="">Semua</option>
          {GOLONGAN.map((g) => (
            <option key={g} value={g}>
              {g}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

/** Search list; the server cuts it to what this person may see. */
export default function HalamanPegawai(): ReactElement {
  const saring = rute.useSearch()
  const navigasi = rute.useNavigate()
  const bolehProfil = useHak('pegawai.baca')
  const { data, error, refetch } = useBaca(
    cariPegawai,
    { query: { ukuran: UKURAN, ...saring } },
    { pertahankan: true },
  )
  const ubah = (u: Saring) =>
    void navigasi({ search: (s) => ({ ...s, halaman: undefined, ...u }), replace: true, resetScroll: false })
  return (
    <>
      <KepalaHalaman judul="Pegawai" bawah={data && `${jumlahKata(data)} pegawai`} polos />
      <Alat saring={saring} ubah={ubah} />
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      {!data && !error && <Tunggu baris={10} />}
      {data && (
        <>
          <TabelBergaris
            nama="Pegawai"
            baris={data.baris}
            kolom={kolom(bolehProfil)}
            kunci={(p) => p.id}
            sebutan={(p) => p.nama}
            mulai={(data.halaman - 1) * data.ukuran + 1}
            kosong={
              <KeadaanKosong judul="Tidak ada pegawai yang cocok">
                Periksa ejaan nama, atau cari dengan sebagian NIP. Yang tampil hanya pegawai dalam lingkup
                Anda.
              </KeadaanKosong>
            }
          />
          <Penghalaman
            {...data}
            onHalaman={(halaman) => void navigasi({ search: (s) => ({ ...s, halaman }) })}
          />
          <TombolEkspor daftar="pegawai" saring={saring} />
        </>
      )}
    </>
  )
}
