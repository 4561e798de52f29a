// Penjagaan: siapa jatuh tempo bulan apa, mengapa, sampai kapan diusulkan; lalu usulkan sekaligus.
import { getRouteApi } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import type { z } from 'zod'
import { bulanPenjagaan, daftarPenjagaan, semuaPenjagaan } from '#kontrak/penjagaan.ts'
import { rupiah } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { susunCari } from '../alat/saringan.ts'
import { useHak, useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { useGulirTab } from '../pola/gulir-tab.ts'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Penghalaman } from '../pola/Penghalaman.tsx'
import { TabTampilan } from '../pola/Tab.tsx'
import { TabelBergaris } from '../pola/TabelBergaris.tsx'
import { TombolTautan } from '../pola/Tombol.tsx'
import { TombolEkspor } from '../pola/TombolEkspor.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { Alat, type Jagaan, type Ubah } from './AlatPenjagaan.tsx'
import { useAksiPenjagaan } from './aksi-penjagaan.ts'
import { bulanAwal, namaBulan } from './bulan.ts'
import { HasilRombongan } from './HasilRombongan.tsx'
import { KampanyeSemua } from './KampanyeSemua.tsx'
import { kolomPenjagaan } from './KolomPenjagaan.tsx'
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
  aksi: ReturnType<typeof useAksiPenjagaan>
}

function DaftarJatuhTempo({ data, saring, bulan, pilih, onPilih, aksi }: SifatDaftar) {
  const { hari } = useHari()
  const bolehProfil = useHak('pegawai.baca')
  const dapat = new Set(data.baris.filter(aksi.dapat).map((b) => b.pegawaiId))
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
        aksi.tindakan.length > 0 && dapat.size > 0
          ? (baru) => onPilih(baru.filter((id) => dapat.has(id)))
          : undefined
      }
      ringkasPilihan={aksi.ringkas}
      tindakan={aksi.tindakan}
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

const ringkasKata = (r: z.output<typeof daftarPenjagaan.jawab>['ringkas']): string =>
  `${r.memenuhi} memenuhi, ${r.lain} perlu dilihat.${r.selisih === null ? '' : ` Kenaikan ${rupiah(r.selisih)} sebulan.`}`

function KananKepala({ kode, jagaan }: { kode: string; jagaan: Jagaan | undefined }) {
  const kelola = useHak('rombongan.kelola')
  return (
    <div className="deret">
      <TombolTautan ke={`/penjagaan/perubahan?kode=${kode}`}>Perubahan hasil</TombolTautan>
      {kelola && jagaan && <KampanyeSemua key={jagaan.kode} jagaan={jagaan} />}
    </div>
  )
}

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
  const aksi = useAksiPenjagaan(ini, bulan, data?.baris ?? [], () => setPilih([]))
  return (
    <>
      <KepalaHalaman
        judul={`Jatuh tempo ${namaBulan(bulan, true)}`}
        atas={ini?.nama ?? data?.nama ?? 'Penjagaan'}
        bawah={data && ringkasKata(data.ringkas)}
        kanan={<KananKepala kode={kode} jagaan={ini} />}
        polos
      />
      <Alat saring={{ ...saring, bulan }} tahun={tahun} ubah={ubah} jagaan={jagaan} kode={kode} />
      <TabBulan saring={saring} kode={kode} bulan={bulan} tahun={tahun} />
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      <GalatPermintaan galat={aksi.galat} />
      {!data && !error && <Tunggu baris={8} />}
      {data && (
        <DaftarJatuhTempo
          data={data}
          saring={saring}
          bulan={bulan}
          pilih={pilih}
          onPilih={setPilih}
          aksi={aksi}
        />
      )}
      {data && (
        <Penghalaman
          {...data}
          onHalaman={(halaman) => void navigasi({ search: (s) => ({ ...s, halaman }) })}
        />
      )}
      {data && <TombolEkspor daftar="penjagaan" kode={kode} saring={{ ...query, bulan }} />}
      <HasilRombongan hasil={aksi.hasil} onTutup={aksi.tutup} />
    </>
  )
}
