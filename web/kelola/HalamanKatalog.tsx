// Katalog layanan: semua layanan yang dikenal peraturan, mana yang dibuka, menurut edisi mana, dan apa yang belum diisi.
import type { ReactElement } from 'react'
import type { z } from 'zod'
import { daftarLayananKelola } from '#kontrak/layanan-kelola.ts'
import { tanggalPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { TabelBergaris } from '../pola/TabelBergaris.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import '../gaya/katalog.css'

type Baris = z.output<typeof daftarLayananKelola.jawab>['baris'][number]

function Keadaan({ b }: { b: Baris }) {
  return (
    <>
      {b.dibuka ? 'Dibuka' : 'Tertutup'}
      {b.kekurangan > 0 && <small className="katalog__kurang">{b.kekurangan} belum diisi</small>}
      {b.akan && <small className="redup">Edisi baru mulai {tanggalPanjang(b.akan)}</small>}
    </>
  )
}

/** Catalogue of services (Perwali Kediri 80/2021 Pasal 14). */
export default function HalamanKatalog(): ReactElement {
  const { data, error, refetch } = useBaca(daftarLayananKelola, {})
  if (!data)
    return error ? (
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
    ) : (
      <Tunggu baris={6} />
    )
  return (
    <div className="katalog">
      <KepalaHalaman
        judul="Katalog layanan"
        bawah="Syarat, tahap, batas waktu, dan pejabat tiap layanan menurut keputusan SOP yang berlaku."
      />
      <TabelBergaris
        nama="Layanan"
        baris={data.baris}
        kunci={(b) => b.kode}
        sebutan={(b) => b.nama}
        mulai={1}
        kolom={[
          {
            id: 'nama',
            judul: 'Layanan',
            utama: true,
            isi: (b) => <Tautan ke={`/kelola/layanan/${b.kode}`}>{b.nama}</Tautan>,
          },
          { id: 'keadaan', judul: 'Keadaan', isi: (b) => <Keadaan b={b} /> },
          {
            id: 'edisi',
            judul: 'Edisi yang berlaku',
            isi: (b) =>
              b.edisi && b.berlaku ? (
                <>
                  {b.edisi}
                  <small className="redup">sejak {tanggalPanjang(b.berlaku)}</small>
                </>
              ) : (
                'Belum ada'
              ),
          },
          { id: 'syarat', judul: 'Berkas', isi: (b) => b.syarat },
          {
            id: 'lama',
            judul: 'Lama',
            isi: (b) => (b.lamaHariKerja === null ? '–' : `${b.lamaHariKerja} hari kerja`),
          },
        ]}
        kosong={
          <KeadaanKosong judul="Belum ada layanan">Daftar layanan dibaca dari ketentuan.</KeadaanKosong>
        }
      />
    </div>
  )
}
