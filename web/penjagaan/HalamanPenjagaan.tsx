// Penjagaan: siapa jatuh tempo bulan apa, mengapa, sampai kapan diusulkan; lalu usulkan sekaligus.
import { getRouteApi } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import type { z } from 'zod'
import { buatRombongan, bulanPenjagaan, daftarPenjagaan, semuaPenjagaan } from '#kontrak/penjagaan.ts'
import { rupiah } from '../alat/format.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { susunCari } from '../alat/saringan.ts'
import { useHak, useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { useGulirTab } from '../pola/gulir-tab.ts'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Penghalaman } from '../pola/Penghalaman.tsx'
import { TabTampilan } from '../pola/Tab.tsx'
import { TabelBergaris } from '../pola/TabelBergaris.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { Alat, type Ubah } from './AlatPenjagaan.tsx'
import { bulanAwal, namaBulan } from './bulan.ts'
import { HasilRombongan } from './HasilRombongan.tsx'
import { type BarisPenjagaan, dapatDiusulkan, kolomPenjagaan } from './KolomPenjagaan.tsx'
import '../gaya/meja-daftar.css'

const rute = getRouteApi('/penjagaan')
/** Shown until the reader chooses another. */
const KODE_BAWAAN = 'kgb'
/** Months ahead before the watches are known (the periodic raise). */
const BULAN_BAWAAN = 3
const UKURAN = 50

type Saring = ReturnType<typeof rute.useSearch>

function TabBulan({
  saring,
  kode,
  bulan,
  tahun,
}: {
  saring: Saring
  kode: string
  bulan: string
  tahun: number
}) {
  const { data } = useBaca(bulanPenjagaan, {
    params: { kode },
    query: { tahun, perangkatDaerah: saring.perangkatDaerah },
  })
  const bulanTahun = Array.from({ length: 12 }, (_, i) => `${tahun}-${String(i + 1).padStart(2, '0')}`)
  return (
    <TabTampilan
      nama={`Bulan jatuh tempo ${tahun}`}
      tampilan={bulanTahun.map((b) => ({
        ke: `/penjagaan${susunCari({ ...saring, kode, bulan: b, halaman: undefined })}`,
        nama: namaBulan(b),
        jumlah: data?.bulan.find((x) => x.bulan === b)?.jumlah,
        aktif: b === bulan,
      }))}
    />
  )
}

type SifatDaftar = {
  data: z.output<typeof daftarPenjagaan.jawab>
  saring: Saring
  bulan: string
  pilih: readonly string[]
  onPilih: (pilih: string[]) => void
  onUsul: (pegawai: string[]) => void
  sedang: boolean
}

function DaftarJatuhTempo({ data, saring, bulan, pilih, onPilih, onUsul, sedang }: SifatDaftar) {
  const { hari } = useHari()
  const bolehUsul = useHak('rombongan.buat')
  const bolehProfil = useHak('pegawai.baca')
  const dapat = new Set(data.baris.filter(dapatDiusulkan).map((b) => b.pegawaiId))
  return (
    <TabelBergaris
      nama={`Jatuh tempo ${namaBulan(bulan, true)}`}
      baris={data.baris}
      kolom={kolomPenjagaan(hari, bolehProfil, data.kolom)}
      kunci={(b) => b.pegawaiId}
      sebutan={(b) => b.nama}
      mulai={(data.halaman - 1) * data.ukuran + 1}
      terpilih={pilih}
      onPilih={
        bolehUsul && data.baris.length > 0 ? (baru) => onPilih(baru.filter((id) => dapat.has(id))) : undefined
      }
      ringkasPilihan={sedang ? 'sedang diusulkan…' : 'diusulkan untuk bulan ini'}
      tindakan={
        bolehUsul ? [{ nama: (n) => `Usulkan ${n} pegawai`, pintas: 'S', utama: true, lakukan: onUsul }] : []
      }
      kosong={
        <KeadaanKosong judul={`Tidak ada yang jatuh tempo ${namaBulan(bulan, true)}`}>
          {saring.cari || saring.perangkatDaerah
            ? 'Ubah pencarian atau perangkat daerah, atau pilih bulan lain.'
            : 'Pilih bulan lain; angka di tab menyebut berapa pegawai yang jatuh tempo.'}
        </KeadaanKosong>
      }
    />
  )
}

/** Proposes the chosen people of one month in one request; those who cannot be proposed are left out. */
function useUsulkan(kode: string, bulan: string, baris: readonly BarisPenjagaan[], onSelesai: () => void) {
  const [hasil, setHasil] = useState<z.output<typeof buatRombongan.jawab> | null>(null)
  const usul = useTindak(buatRombongan, {
    segarkan: ['usulan', 'buku'],
    onJadi: (j) => {
      onSelesai()
      setHasil(j)
    },
  })
  const usulkan = (pegawai: string[]) => {
    const boleh = baris.filter((b) => pegawai.includes(b.pegawaiId) && dapatDiusulkan(b))
    if (boleh.length > 0 && !usul.isPending)
      usul.mutate({ isi: { penjagaan: kode, bulan, pegawai: boleh.map((b) => b.pegawaiId) } })
  }
  return { usulkan, sedang: usul.isPending, galat: usul.error, hasil, tutup: () => setHasil(null) }
}

const ringkasKata = (r: z.output<typeof daftarPenjagaan.jawab>['ringkas']): string =>
  `${r.memenuhi} memenuhi, ${r.lain} perlu dilihat.${r.selisih === null ? '' : ` Kenaikan ${rupiah(r.selisih)} sebulan.`}`

/** The watch list of a month. An officer of a unit sees his own unit only: the server cuts it so. */
export default function HalamanPenjagaan(): ReactElement {
  const saring = rute.useSearch()
  const navigasi = rute.useNavigate()
  const { hari } = useHari()
  const [pilih, setPilih] = useState<string[]>([])
  const kode = saring.kode ?? KODE_BAWAAN
  const jagaan = useBaca(semuaPenjagaan, {}).data?.baris ?? []
  const ini = jagaan.find((j) => j.kode === kode)
  const bulan = saring.bulan ?? bulanAwal(hari, ini?.bulanDepan ?? BULAN_BAWAAN)
  const tahun = Number(bulan.slice(0, 4))
  const ubah: Ubah = (u) => {
    setPilih([])
    void navigasi({ search: (s) => ({ ...s, halaman: undefined, ...u }), replace: true, resetScroll: false })
  }
  useGulirTab(bulan)
  const { kode: _, ...query } = saring
  const { data, error, refetch } = useBaca(
    daftarPenjagaan,
    { params: { kode }, query: { ukuran: UKURAN, ...query, bulan } },
    { pertahankan: true, aktif: saring.bulan !== undefined || ini !== undefined },
  )
  const { usulkan, sedang, galat, hasil, tutup } = useUsulkan(kode, bulan, data?.baris ?? [], () =>
    setPilih([]),
  )
  return (
    <>
      <KepalaHalaman
        judul={`Jatuh tempo ${namaBulan(bulan, true)}`}
        atas={ini?.nama ?? data?.nama ?? 'Penjagaan'}
        bawah={data && ringkasKata(data.ringkas)}
        polos
      />
      <Alat saring={{ ...saring, bulan }} tahun={tahun} ubah={ubah} jagaan={jagaan} kode={kode} />
      <TabBulan saring={saring} kode={kode} bulan={bulan} tahun={tahun} />
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      <GalatPermintaan galat={galat} />
      {!data && !error && <Tunggu baris={8} />}
      {data && (
        <DaftarJatuhTempo
          data={data}
          saring={saring}
          bulan={bulan}
          pilih={pilih}
          onPilih={setPilih}
          onUsul={usulkan}
          sedang={sedang}
        />
      )}
      {data && (
        <Penghalaman
          {...data}
          onHalaman={(halaman) => void navigasi({ search: (s) => ({ ...s, halaman }) })}
        />
      )}
      <HasilRombongan hasil={hasil} onTutup={tutup} />
    </>
  )
}
