// Rombongan: kampanye, surat pengantar, sidang, dan jawaban: keadaan, jumlah, siapa memegang, sejak kapan.
import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { daftarRombongan } from '#kontrak/rombongan.ts'
import { setempat, sudahBerapaLama, tanggalKolom } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHak, useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Kata } from '../pola/Kata.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Penghalaman } from '../pola/Penghalaman.tsx'
import { TabTampilan } from '../pola/Tab.tsx'
import { type KolomTabel, TabelBergaris } from '../pola/TabelBergaris.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { type BarisRombongan, type Jenis, KEADAAN, NAMA_JENIS } from './kata-rombongan.ts'
import { MenungguPihak } from './MenungguPihak.tsx'
import '../gaya/meja-daftar.css'

const rute = getRouteApi('/rombongan')
const JENIS: readonly Jenis[] = ['surat-pengantar', 'kampanye', 'sidang', 'jawaban', 'penjagaan']

const kolom = (hari: string, zona: Parameters<typeof setempat>[1]): KolomTabel<BarisRombongan>[] => [
  {
    id: 'judul',
    judul: 'Rombongan',
    utama: true,
    isi: (r) => (
      <>
        <Tautan ke={`/rombongan/${r.id}`}>{r.judul}</Tautan>
        <span className="dua">
          {NAMA_JENIS[r.jenis]} · {r.layananNama}
        </span>
      </>
    ),
  },
  {
    id: 'keadaan',
    judul: 'Keadaan',
    lebar: '12rem',
    isi: (r) => <Kata sifat={KEADAAN[r.keadaan].sifat}>{KEADAAN[r.keadaan].kata}</Kata>,
  },
  {
    id: 'jumlah',
    judul: 'Pegawai',
    lebar: '8rem',
    isi: (r) => (
      <>
        <span className="angka">{r.jumlah}</span>
        <span className="dua">
          {r.selesai} selesai{r.tidak > 0 && `, ${r.tidak} tidak ikut`}
        </span>
      </>
    ),
  },
  {
    id: 'pemegang',
    judul: 'Dipegang',
    lebar: '14rem',
    isi: (r) =>
      r.pemegang ? (
        <>
          {r.pemegang.nama}
          <span className="dua">sejak {sudahBerapaLama(r.pemegang.sejak, hari)}</span>
        </>
      ) : (
        '–'
      ),
  },
  {
    id: 'dibuat',
    judul: 'Dibuat',
    lebar: '6rem',
    isi: (r) => <span className="angka">{tanggalKolom(setempat(r.dibuatPada, zona).tanggal)}</span>,
  },
]

function Daftar({ jenis, halaman }: { jenis: Jenis | undefined; halaman: number }) {
  const { hari, zona } = useHari()
  const navigasi = rute.useNavigate()
  const { data, error, refetch } = useBaca(
    daftarRombongan,
    { query: { halaman, ...(jenis === undefined ? {} : { jenis }) } },
    { pertahankan: true },
  )
  return (
    <>
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      {!data && !error && <Tunggu baris={8} />}
      {data && (
        <>
          <TabelBergaris
            nama="Rombongan"
            baris={data.baris}
            kolom={kolom(hari, zona)}
            kunci={(r) => r.id}
            sebutan={(r) => r.judul}
            mulai={(data.halaman - 1) * data.ukuran + 1}
            batal={(r) => r.keadaan === 'dibatalkan'}
            kosong={
              <KeadaanKosong judul="Belum ada rombongan">
                Kampanye dibuka dari Penjagaan; surat pengantar, sidang, dan jawaban tercatat dari usulan yang
                menunggu pihak lain.
              </KeadaanKosong>
            }
          />
          <Penghalaman
            {...data}
            onHalaman={(h) => void navigasi({ search: (s) => ({ ...s, halaman: h }) })}
          />
        </>
      )}
    </>
  )
}

/** One place for everything that moves many cases together. */
export default function HalamanRombongan(): ReactElement {
  const { tampilan, halaman } = rute.useSearch()
  const kelola = useHak('rombongan.kelola')
  const navigasi = rute.useNavigate()
  const pilih = tampilan ?? (kelola ? 'menunggu' : 'semua')
  const jenis = JENIS.find((j) => j === pilih)
  const tab = [
    ...(kelola ? [{ kode: 'menunggu', nama: 'Perlu dikerjakan' }] : []),
    { kode: 'semua', nama: 'Semua' },
    ...JENIS.map((j) => ({ kode: j as string, nama: NAMA_JENIS[j] })),
  ]
  return (
    <>
      <KepalaHalaman
        judul="Rombongan"
        bawah="Kampanye, surat pengantar, sidang, dan jawaban yang memuat banyak usulan."
        polos
      />
      <TabTampilan
        nama="Tampilan rombongan"
        tampilan={tab.map((t) => ({
          ke: `/rombongan?tampilan=${t.kode}`,
          nama: t.nama,
          aktif: t.kode === pilih,
        }))}
      />
      {pilih === 'menunggu' ? (
        <MenungguPihak onBuka={(id) => void navigasi({ to: '/rombongan/$id', params: { id } })} />
      ) : (
        <Daftar jenis={jenis} halaman={halaman ?? 1} />
      )}
    </>
  )
}
