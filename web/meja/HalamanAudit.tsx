// Jejak audit: semua usulan untuk dibaca, dan pemeriksaan rantai peristiwa tiap usulan.
import { getRouteApi } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import type { z } from 'zod'
import { daftarUsulan, rantaiUsulan } from '#kontrak/usulan.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import type { BarisUsulan } from '../alat/usulan.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianCari } from '../pola/IsianCari.tsx'
import { Kata } from '../pola/Kata.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { kolomKeadaan, kolomLayanan, kolomPemohon, kolomTenggat, kolomUnit } from '../pola/KolomUsulan.tsx'
import { Penghalaman } from '../pola/Penghalaman.tsx'
import { type KolomTabel, TabelBergaris } from '../pola/TabelBergaris.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import '../gaya/meja-daftar.css'

const rute = getRouteApi('/audit')
const UKURAN = 25

/** Recomputes the hashes of one case on the server and says where they first differ. */
function Rantai({ id }: { id: string }) {
  const { data, error, refetch } = useBaca(rantaiUsulan, { params: { id } })
  if (error) {
    return (
      <Tombol ikon="ulang" onClick={() => void refetch()}>
        Ulangi
      </Tombol>
    )
  }
  if (!data) return <Kata sifat="sebagian">Memeriksa…</Kata>
  return (
    <>
      <Kata sifat={data.utuh ? 'selesai' : 'gagal'}>
        {data.utuh ? `Utuh, ${data.jumlah} peristiwa` : `Rusak pada peristiwa ${data.rusakPada}`}
      </Kata>
      <span className="dua angka" title={data.ujung}>
        ujung {data.ujung.slice(0, 12)}
      </span>
    </>
  )
}

type SifatDaftar = {
  data: z.output<typeof daftarUsulan.jawab>
  diperiksa: readonly string[]
  onPeriksa: (id: readonly string[]) => void
  onHalaman: (halaman: number) => void
}

function DaftarAudit({ data, diperiksa, onPeriksa, onHalaman }: SifatDaftar) {
  const { hari, zona } = useHari()
  const kolom: KolomTabel<BarisUsulan>[] = [
    kolomPemohon((u) => `/usulan/${u.id}`),
    kolomLayanan,
    kolomUnit,
    kolomTenggat(hari, zona),
    kolomKeadaan,
    {
      id: 'rantai',
      judul: 'Rantai peristiwa',
      lebar: '12rem',
      isi: (u) =>
        diperiksa.includes(u.id) ? (
          <Rantai id={u.id} />
        ) : (
          <Tombol onClick={() => onPeriksa([...diperiksa, u.id])}>
            Periksa<span className="sr"> rantai {u.nomor}</span>
          </Tombol>
        ),
    },
  ]
  return (
    <>
      <TabelBergaris
        nama="Usulan"
        baris={data.baris}
        kolom={kolom}
        kunci={(u) => u.id}
        sebutan={(u) => u.pemohon.nama}
        mulai={(data.halaman - 1) * data.ukuran + 1}
        kosong={
          <KeadaanKosong judul="Tidak ada usulan yang cocok">
            Cari dengan nama, NIP, atau nomor usulan.
          </KeadaanKosong>
        }
      />
      <Penghalaman {...data} onHalaman={onHalaman} />
    </>
  )
}

/** Cases to read, never to change. */
export default function HalamanAudit(): ReactElement {
  const { usulan: cari } = rute.useSearch()
  const navigasi = rute.useNavigate()
  const [halaman, setHalaman] = useState(1)
  const [diperiksa, setDiperiksa] = useState<readonly string[]>([])
  const { data, error, refetch } = useBaca(
    daftarUsulan,
    { query: { tampilan: 'semua', urut: 'terbaru', ukuran: UKURAN, halaman, cari } },
    { pertahankan: true },
  )
  return (
    <>
      <KepalaHalaman
        judul="Jejak audit"
        bawah="Setiap peristiwa terikat pada peristiwa sebelumnya; yang diubah sesudahnya akan terlihat."
        polos
        kanan={
          data && data.baris.length > 0 ? (
            <Tombol ikon="sidik" onClick={() => setDiperiksa(data.baris.map((u) => u.id))}>
              Periksa {data.baris.length} rantai
            </Tombol>
          ) : undefined
        }
      />
      <div className="alat-daftar">
        <div className="alat-daftar__cari">
          <IsianCari
            label="Cari usulan"
            petunjuk="Nama, NIP, atau nomor usulan"
            nilai={cari}
            onCari={(c) => {
              setHalaman(1)
              void navigasi({ search: { usulan: c }, replace: true, resetScroll: false })
            }}
          />
        </div>
      </div>
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      {!data && !error && <Tunggu baris={10} />}
      {data && (
        <DaftarAudit data={data} diperiksa={diperiksa} onPeriksa={setDiperiksa} onHalaman={setHalaman} />
      )}
    </>
  )
}
