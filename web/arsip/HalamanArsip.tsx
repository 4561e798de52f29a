// Arsip: enam kelompok dokumen seorang pegawai, kelengkapannya terhadap layanan, dan siapa yang membukanya.
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { daftarArsip } from '#kontrak/arsip.ts'
import { useBaca } from '../alat/pakai.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Tab } from '../pola/Tab.tsx'
import { Tombol, TombolTautan } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { BacaDokumen } from './BacaDokumen.tsx'
import { DaftarKelompok } from './DaftarKelompok.tsx'
import { Kelengkapan } from './Kelengkapan.tsx'
import type { ArsipPegawai, Dokumen } from './kelompok.ts'
import { Pembacaan } from './Pembacaan.tsx'
import { TambahDokumen } from './TambahDokumen.tsx'

const rute = getRouteApi('/arsip')

/** The newest version or an older one, by id. */
function cariDokumen(arsip: ArsipPegawai, id: string | undefined) {
  return arsip.baris.flatMap((d) => [d, ...d.versiLama]).find((d) => d.id === id)
}

function Kepala({ arsip, onTambah }: { arsip: ArsipPegawai; onTambah: () => void }) {
  const { milikSendiri, pegawai, bolehUnggah, baris } = arsip
  return (
    <KepalaHalaman
      atas={milikSendiri ? undefined : `Arsip Digital, ${pegawai.perangkatDaerah}`}
      judul={milikSendiri ? `${baris.length} dokumen di Arsip Anda` : pegawai.nama}
      bawah={
        milikSendiri
          ? 'Dokumen di sini dipakai lagi oleh setiap usulan; tidak perlu diunggah dua kali.'
          : `${baris.length} dokumen. Setiap pembukaan tercatat dan terlihat oleh pemiliknya.`
      }
      kanan={
        <div className="deret">
          <TombolTautan ikon="cari" ke="/arsip/cari">
            Cari
          </TombolTautan>
          {bolehUnggah && (
            <Tombol ragam="utama" ikon="tambah" onClick={onTambah}>
              Tambah dokumen
            </Tombol>
          )}
        </div>
      }
    />
  )
}

export default function HalamanArsip() {
  const { buka, pegawai, bagian } = rute.useSearch()
  const navigate = useNavigate({ from: '/arsip' })
  const { data, error, isPending, refetch } = useBaca(daftarArsip, {
    query: pegawai ? { pegawaiId: pegawai } : {},
  })
  const [tambah, setTambah] = useState<'baru' | Dokumen | null>(null)
  const ubah = (ke: { buka?: string | undefined; bagian?: string | undefined }) =>
    void navigate({ search: (lama) => ({ ...lama, ...ke }), replace: true })
  const ke = (id: string) =>
    `/arsip?${new URLSearchParams({ ...(pegawai ? { pegawai } : {}), ...(bagian ? { bagian } : {}), buka: id })}`
  if (isPending) return <Tunggu />
  if (!data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  const terbuka = cariDokumen(data, buka)
  const terbaru = data.baris.find((d) => d.id === buka && d.sumber !== 'produk')
  return (
    <>
      <Kepala arsip={data} onTambah={() => setTambah('baru')} />
      <Tab
        nama="Bagian arsip"
        aktif={bagian ?? 'dokumen'}
        onGanti={(b) => ubah({ bagian: b === 'dokumen' ? undefined : b })}
        tab={[
          { id: 'dokumen', judul: 'Dokumen', isi: <DaftarKelompok baris={data.baris} ke={ke} /> },
          { id: 'kelengkapan', judul: 'Kelengkapan', isi: <Kelengkapan pegawaiId={pegawai} /> },
          ...(data.milikSendiri ? [{ id: 'pembacaan', judul: 'Siapa membuka', isi: <Pembacaan /> }] : []),
        ]}
      />
      <BacaDokumen
        dokumen={terbuka}
        onTutup={() => ubah({ buka: undefined })}
        onGanti={
          data.bolehUnggah && terbaru
            ? () => {
                ubah({ buka: undefined })
                setTambah(terbaru)
              }
            : undefined
        }
      />
      {tambah !== null && (
        <TambahDokumen
          arsip={data}
          ganti={tambah === 'baru' ? undefined : tambah}
          onTutup={() => setTambah(null)}
        />
      )}
    </>
  )
}
