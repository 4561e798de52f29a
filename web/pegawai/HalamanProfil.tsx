// Profil pegawai pada satu hari: keadaan hari itu, dan semua riwayat yang mendasarinya.
import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { z } from 'zod'
import { bacaPegawai, type zPegawai } from '#kontrak/pegawai.ts'
import { nipKelompok, tanggalPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHak, useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KepalaHalaman, Remah } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { Tombol, TombolTautan } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { PengaruhKeadaan } from './PengaruhKeadaan.tsx'
import { Perwakilan } from './Perwakilan.tsx'
import { type KolomRiwayat, TabelRiwayat } from './TabelRiwayat.tsx'
import '../gaya/meja-daftar.css'

const rute = getRouteApi('/pegawai/$id')

const SURAT: KolomRiwayat[] = [
  { kunci: 'nomor', judul: 'Nomor' },
  { kunci: 'tanggal', judul: 'Tanggal' },
]
const MASA: KolomRiwayat[] = [
  { kunci: 'mulai', judul: 'Mulai' },
  { kunci: 'sampai', judul: 'Sampai' },
]
const RIWAYAT = [
  {
    kode: 'gaji',
    judul: 'Gaji',
    kolom: [
      { kunci: 'tmt', judul: 'TMT' },
      { kunci: 'golongan', judul: 'Gol.' },
      { kunci: 'mkgBulan', judul: 'Masa kerja' },
      { kunci: 'gajiPokok', judul: 'Gaji pokok' },
      { kunci: 'jenis', judul: 'Sebab' },
      ...SURAT,
    ],
  },
  {
    kode: 'pangkat',
    judul: 'Pangkat',
    kolom: [
      { kunci: 'tmt', judul: 'TMT' },
      { kunci: 'golongan', judul: 'Gol.' },
      { kunci: 'mkgBulan', judul: 'Masa kerja' },
      ...SURAT,
    ],
  },
  {
    kode: 'jabatan',
    judul: 'Jabatan',
    kolom: [{ kunci: 'nama', judul: 'Jabatan' }, { kunci: 'kedudukan', judul: 'Kedudukan' }, ...MASA],
  },
  {
    kode: 'kinerja',
    judul: 'Kinerja',
    kolom: [
      { kunci: 'tahun', judul: 'Tahun' },
      { kunci: 'predikat', judul: 'Predikat' },
    ],
  },
  {
    kode: 'status',
    judul: 'Status',
    kolom: [{ kunci: 'jenis', judul: 'Jenis' }, { kunci: 'keadaan', judul: 'Keadaan' }, ...MASA],
  },
  {
    kode: 'hukuman',
    judul: 'Hukuman disiplin',
    kolom: [{ kunci: 'jenis', judul: 'Jenis' }, { kunci: 'tingkat', judul: 'Tingkat' }, ...MASA],
  },
  {
    kode: 'penundaanKgb',
    judul: 'Penundaan KGB',
    kolom: [{ kunci: 'tmt', judul: 'TMT' }, { kunci: 'bulan', judul: 'Bulan' }, ...SURAT],
  },
  {
    kode: 'pendidikan',
    judul: 'Pendidikan',
    kolom: [
      { kunci: 'jenjang', judul: 'Jenjang' },
      { kunci: 'jurusan', judul: 'Jurusan' },
      { kunci: 'lulus', judul: 'Lulus' },
    ],
  },
] as const

function Jati({ isi }: { isi: [string, string | null][] }) {
  return (
    <dl className="jati jati--profil">
      {isi.map(([nama, nilai]) => (
        <div key={nama}>
          <dt>{nama}</dt>
          <dd>{nilai ?? '–'}</dd>
        </div>
      ))}
    </dl>
  )
}

function PilihHari({
  dilihat,
  lain,
  keHari,
}: {
  dilihat: string
  lain: boolean
  keHari: (t: string | undefined) => void
}) {
  return (
    <div className="deret">
      <label className="hari-dilihat">
        <span>Keadaan per tanggal</span>
        <input
          type="date"
          className="masukan"
          value={dilihat}
          onChange={(e) => e.target.value && keHari(e.target.value)}
        />
      </label>
      {lain && <Tombol onClick={() => keHari(undefined)}>Hari ini</Tombol>}
    </div>
  )
}

/** All histories; where every one is empty they are closed to this reader, for nobody is without a rank. */
function SemuaRiwayat({ p, hari }: { p: z.output<typeof zPegawai>; hari: string }) {
  if (RIWAYAT.every((r) => p.riwayat[r.kode].length === 0)) {
    return (
      <div className="tutup-atas">
        <Maklumat judul="Riwayat tidak dibuka untuk peran Anda">
          Riwayat pangkat, gaji, dan jabatan hanya dibuka bagi yang memerlukannya untuk tugasnya.
        </Maklumat>
      </div>
    )
  }
  return (
    <div className="dua-kolom tutup-atas">
      {RIWAYAT.map((r) => (
        <TabelRiwayat
          key={r.kode}
          judul={r.judul}
          kolom={[...r.kolom]}
          baris={p.riwayat[r.kode]}
          hari={hari}
        />
      ))}
    </div>
  )
}

/** One person as known on a day; another day is another address. */
export default function HalamanProfil(): ReactElement {
  const { id } = rute.useParams()
  const { perTanggal } = rute.useSearch()
  const navigasi = rute.useNavigate()
  const { hari } = useHari()
  const bolehWakil = useHak('perwakilan.baca')
  const {
    data: p,
    error,
    refetch,
  } = useBaca(bacaPegawai, { params: { id }, query: perTanggal ? { perTanggal } : {} }, { pertahankan: true })
  const dilihat = perTanggal ?? hari
  const keHari = (t: string | undefined) => void navigasi({ search: { perTanggal: t }, replace: true })
  if (error && !p) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!p) return <Tunggu baris={10} />
  return (
    <>
      <Remah induk={{ ke: '/pegawai', nama: 'Pegawai' }} ini={p.nama} />
      <KepalaHalaman
        judul={p.nama}
        bawah={<span className="nip">{nipKelompok(p.nip)}</span>}
        kanan={
          <div className="deret">
            <TombolTautan ikon="arsip" ke={`/arsip?pegawai=${id}`}>
              Arsip
            </TombolTautan>
            <PilihHari dilihat={dilihat} lain={perTanggal !== undefined} keHari={keHari} />
          </div>
        }
      />
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      <p className="redup kecil">
        {perTanggal
          ? `Yang tampil adalah keadaan pada ${tanggalPanjang(dilihat)}; catatan sesudahnya redup.`
          : `Keadaan hari ini, ${tanggalPanjang(hari)}.`}
      </p>
      <Jati
        isi={[
          ['Golongan', p.golongan],
          ['Jabatan', p.jabatan],
          ['Unit kerja', p.perangkatDaerah],
          ['Keadaan', p.keadaan],
          ['Tempat, tanggal lahir', `${p.tempatLahir}, ${p.lahir ? tanggalPanjang(p.lahir) : '–'}`],
          ['TMT CPNS', p.tmtCpns ? tanggalPanjang(p.tmtCpns) : null],
          ['NIK', p.nik],
          ['Telepon', p.telepon],
        ]}
      />
      <PengaruhKeadaan id={id} perTanggal={perTanggal} />
      {bolehWakil && <Perwakilan pegawaiId={id} />}
      <SemuaRiwayat p={p} hari={dilihat} />
    </>
  )
}
