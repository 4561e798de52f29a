// Impor: mulai impor baru, dan impor terdahulu dengan keadaannya.
import { getRouteApi } from '@tanstack/react-router'
import type { z } from 'zod'
import { daftarImpor, jenisImpor } from '#kontrak/impor.ts'
import { angka, waktuPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Penghalaman } from '../pola/Penghalaman.tsx'
import { type KolomTabel, TabelBergaris } from '../pola/TabelBergaris.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { KATA_KEADAAN } from './kata-impor.ts'
import { LangkahImpor } from './LangkahImpor.tsx'
import { MulaiImpor } from './MulaiImpor.tsx'
import '../gaya/meja-daftar.css'
import '../gaya/impor.css'

const rute = getRouteApi('/impor')
type Baris = z.output<typeof daftarImpor.jawab>['baris'][number]

function kolom(zona: Parameters<typeof waktuPanjang>[1]): KolomTabel<Baris>[] {
  return [
    {
      id: 'jenis',
      judul: 'Impor',
      utama: true,
      isi: (b) => (
        <>
          <Tautan ke={`/impor/${b.id}`}>{b.jenisNama}</Tautan>
          <span className="dua">{b.namaBerkas}</span>
        </>
      ),
    },
    { id: 'keadaan', judul: 'Keadaan', lebar: '15rem', isi: (b) => KATA_KEADAAN[b.keadaan] },
    { id: 'baru', judul: 'Baru', lebar: '5rem', rata: 'kanan', isi: (b) => angka(b.jumlah.baru) },
    { id: 'berubah', judul: 'Berubah', lebar: '6rem', rata: 'kanan', isi: (b) => angka(b.jumlah.berubah) },
    { id: 'galat', judul: 'Salah', lebar: '5rem', rata: 'kanan', isi: (b) => angka(b.jumlah.galat) },
    {
      id: 'oleh',
      judul: 'Oleh',
      lebar: '16rem',
      isi: (b) => (
        <>
          {b.oleh}
          <span className="dua">{waktuPanjang(b.dibuatPada, zona)}</span>
        </>
      ),
    },
  ]
}

function Terdahulu() {
  const saring = rute.useSearch()
  const navigasi = rute.useNavigate()
  const { zona } = useHari()
  const { data, error, refetch } = useBaca(
    daftarImpor,
    { query: { ukuran: 10, ...saring } },
    { pertahankan: true },
  )
  if (error && !data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu baris={4} />
  return (
    <>
      <TabelBergaris
        nama="Impor terdahulu"
        baris={data.baris}
        kolom={kolom(zona)}
        kunci={(b) => b.id}
        sebutan={(b) => b.namaBerkas}
        mulai={(data.halaman - 1) * data.ukuran + 1}
        batal={(b) => b.keadaan === 'dibatalkan'}
        kosong={
          <KeadaanKosong judul="Belum ada impor">Impor pertama Anda akan tercatat di sini.</KeadaanKosong>
        }
      />
      <Penghalaman {...data} onHalaman={(halaman) => void navigasi({ search: (s) => ({ ...s, halaman }) })} />
    </>
  )
}

/** Choose a kind, take its template, bring the file; former imports below. */
export default function HalamanImpor() {
  const navigasi = rute.useNavigate()
  const { data, error, refetch } = useBaca(jenisImpor, {})
  if (error && !data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu baris={8} />
  return (
    <>
      <KepalaHalaman
        judul="Impor data"
        bawah="Data dari Excel atau CSV diperiksa sel demi sel sebelum satu baris pun ditulis."
        polos
      />
      <LangkahImpor ke={1} />
      <MulaiImpor
        jenis={data.baris}
        barisPaling={data.barisPaling}
        onJadi={(id) => void navigasi({ to: `/impor/${id}` })}
      />
      <Bagian judul="Impor terdahulu" />
      <Terdahulu />
    </>
  )
}
