// Cari dokumen: kata di dalam dokumen dan keterangannya; kata yang dicari tidak masuk ke alamat halaman.

import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { cariArsip } from '#kontrak/arsip.ts'
import { jenisArsip } from '#kontrak/arsip-retensi.ts'
import { angka, ukuranBerkas } from '../alat/format.ts'
import { panggil } from '../alat/klien.ts'
import { useBaca } from '../alat/pakai.ts'
import { DaftarBergaris } from '../pola/DaftarBergaris.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPilihan, IsianTeks } from '../pola/Isian.tsx'
import { IsianCari } from '../pola/IsianCari.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KepalaHalaman, Remah } from '../pola/KepalaHalaman.tsx'
import { Penghalaman } from '../pola/Penghalaman.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { BacaDokumen } from './BacaDokumen.tsx'
import { KELOMPOK } from './kelompok.ts'
import '../gaya/meja-daftar.css'

const rute = getRouteApi('/arsip/cari')
const UKURAN = 25

type Saring = { kata?: string | undefined; kelompok: string; jenis: string; dari: string; sampai: string }
const KOSONG: Saring = { kelompok: '', jenis: '', dari: '', sampai: '' }

function PenyaringArsip({ s, onUbah }: { s: Saring; onUbah: (b: Partial<Saring>) => void }) {
  const { data } = useBaca(jenisArsip, {})
  const jenis = (data?.baris ?? []).filter((j) => s.kelompok === '' || String(j.kelompok) === s.kelompok)
  return (
    <>
      <IsianCari
        label="Cari kata"
        petunjuk="Kata di dalam dokumen, nama, atau nomor"
        nilai={s.kata}
        onCari={(kata) => onUbah({ kata })}
      />
      <div className="isian-deret tutup-atas">
        <IsianPilihan
          label="Kelompok"
          value={s.kelompok}
          onChange={(e) => onUbah({ kelompok: e.target.value, jenis: '' })}
        >
          <option value="">Semua kelompok</option>
          {KELOMPOK.map((k) => (
            <option key={k.nomor} value={k.nomor}>
              {k.nama}
            </option>
          ))}
        </IsianPilihan>
        <IsianPilihan
          label="Jenis dokumen"
          value={s.jenis}
          onChange={(e) => onUbah({ jenis: e.target.value })}
        >
          <option value="">Semua jenis</option>
          {jenis.map((j) => (
            <option key={j.kode} value={j.kode}>
              {j.nama}
            </option>
          ))}
        </IsianPilihan>
        <IsianTeks
          label="Bertanggal dari"
          type="date"
          max={s.sampai || undefined}
          value={s.dari}
          onChange={(e) => onUbah({ dari: e.target.value })}
        />
        <IsianTeks
          label="Sampai"
          type="date"
          min={s.dari || undefined}
          value={s.sampai}
          onChange={(e) => onUbah({ sampai: e.target.value })}
        />
      </div>
    </>
  )
}

export default function HalamanCariArsip() {
  const { buka } = rute.useSearch()
  const navigasi = rute.useNavigate()
  const [s, setS] = useState<Saring>(KOSONG)
  const [halaman, setHalaman] = useState(1)
  const isi = {
    ...(s.kata ? { kata: s.kata } : {}),
    ...(s.kelompok ? { kelompok: Number(s.kelompok) } : {}),
    ...(s.jenis ? { jenis: s.jenis } : {}),
    ...(s.dari ? { dari: s.dari } : {}),
    ...(s.sampai ? { sampai: s.sampai } : {}),
    halaman,
    ukuran: UKURAN,
  }
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['arsip', 'cari', isi],
    queryFn: ({ signal }) => panggil(cariArsip, { isi }, { tanda: signal }),
    placeholderData: (lama) => lama,
  })
  const ubah = (b: Partial<Saring>) => {
    setS({ ...s, ...b })
    setHalaman(1)
  }
  return (
    <>
      <Remah induk={{ ke: '/arsip', nama: 'Arsip' }} ini="Cari dokumen" />
      <KepalaHalaman
        judul={data ? `${angka(data.jumlah)} dokumen` : 'Cari dokumen'}
        bawah="Hanya dokumen dalam cakupan Anda yang dicari."
      />
      <PenyaringArsip s={s} onUbah={ubah} />
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      {isPending && <Tunggu />}
      {data?.jumlah === 0 && (
        <KeadaanKosong judul="Tidak ada dokumen yang cocok">
          Kurangi kata atau saringannya. Pindaian tanpa teks hanya dapat dicari dari nama dan nomornya.
        </KeadaanKosong>
      )}
      <DaftarBergaris
        baris={(data?.baris ?? []).map((d) => ({
          id: d.id,
          tepi: d.tanggal ? { tanggal: d.tanggal } : { angka: '' },
          judul: <Tautan ke={`/arsip/cari?buka=${d.id}`}>{d.judul}</Tautan>,
          rincian: (
            <>
              {d.pemilik}, {d.perangkatDaerah}
              {d.nomor && `, nomor ${d.nomor}`}, {ukuranBerkas(d.ukuran)}
              {d.cuplikan && <span className="arsip__cuplikan">{d.cuplikan}</span>}
            </>
          ),
        }))}
      />
      <Penghalaman halaman={halaman} ukuran={UKURAN} jumlah={data?.jumlah ?? 0} onHalaman={setHalaman} />
      <BacaDokumen
        dokumen={data?.baris.find((d) => d.id === buka)}
        onTutup={() => void navigasi({ search: {}, replace: true })}
      />
    </>
  )
}
