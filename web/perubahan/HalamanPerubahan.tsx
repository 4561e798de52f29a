// Usul perubahan data: meja pengelola unit dan BKPSDM, dan usul milik sendiri.
import { getRouteApi } from '@tanstack/react-router'
import { daftarPerubahan } from '#kontrak/perubahan.ts'
import { jumlahKata } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHak } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Penghalaman } from '../pola/Penghalaman.tsx'
import { TabTampilan } from '../pola/Tab.tsx'
import { TombolTautan } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { DaftarPerubahan } from './DaftarPerubahan.tsx'

const rute = getRouteApi('/perubahan')
const TAMPILAN = [
  ['antrean', 'Menunggu meja ini'],
  ['semua', 'Semua'],
  ['milik-saya', 'Usul saya'],
] as const

const KOSONG: Record<(typeof TAMPILAN)[number][0], [string, string]> = {
  antrean: [
    'Tidak ada usul yang menunggu',
    'Usul perubahan data pegawai tampil di sini begitu sampai giliran meja Anda.',
  ],
  semua: [
    'Belum ada usul perubahan',
    'Usul dari pegawai dalam lingkup Anda tampil di sini, juga yang sudah selesai.',
  ],
  'milik-saya': [
    'Anda belum mengusulkan perubahan',
    'Bila ada data Anda yang keliru atau kurang, usulkan perbaikannya dengan bukti.',
  ],
}

export default function HalamanPerubahan() {
  const saring = rute.useSearch()
  const navigasi = rute.useNavigate()
  const bermeja = useHak('perubahan.putus', 'perubahan.verifikasi')
  const tampilan = saring.tampilan ?? (bermeja ? 'antrean' : 'milik-saya')
  const { data, error, refetch } = useBaca(
    daftarPerubahan,
    { query: { ukuran: 25, ...saring, tampilan } },
    { pertahankan: true },
  )
  const [judul, isi] = KOSONG[tampilan]
  return (
    <>
      <KepalaHalaman
        judul="Usul perubahan data"
        bawah={data && `${jumlahKata(data)} usul`}
        kanan={
          <TombolTautan ikon="tambah" ke="/perubahan/baru">
            Usulkan perubahan data saya
          </TombolTautan>
        }
        polos
      />
      {bermeja && (
        <TabTampilan
          nama="Tampilan usul perubahan"
          tampilan={TAMPILAN.map(([kode, nama]) => ({
            ke: `/perubahan?tampilan=${kode}`,
            nama,
            aktif: kode === tampilan,
          }))}
        />
      )}
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      {!data && !error && <Tunggu />}
      {data?.baris.length === 0 && <KeadaanKosong judul={judul}>{isi}</KeadaanKosong>}
      {data && data.baris.length > 0 && (
        <>
          <DaftarPerubahan baris={data.baris} denganNama={tampilan !== 'milik-saya'} />
          <Penghalaman
            {...data}
            onHalaman={(halaman) => void navigasi({ search: (s) => ({ ...s, halaman }) })}
          />
        </>
      )}
    </>
  )
}
