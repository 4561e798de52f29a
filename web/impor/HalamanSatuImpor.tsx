// Satu impor: dari mencocokkan kolom sampai hasilnya, di satu alamat.
import { getRouteApi } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { bacaImpor, hentikanImpor, jenisImpor } from '#kontrak/impor.ts'
import { angka, ukuranBerkas } from '../alat/format.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { HasilImpor } from './HasilImpor.tsx'
import { KATA_KEADAAN, langkahKe, type RincianImpor, sedangBerjalan } from './kata-impor.ts'
import { LangkahImpor } from './LangkahImpor.tsx'
import { PetaKolom } from './PetaKolom.tsx'
import { Pratinjau } from './Pratinjau.tsx'
import '../gaya/meja-daftar.css'
import '../gaya/impor.css'

const rute = getRouteApi('/impor/$id')
const TANYA_MS = 800

function Berjalan({ impor }: { impor: RincianImpor }) {
  const id = useId()
  const henti = useTindak(hentikanImpor, {})
  const semua = impor.jumlah.baru + impor.jumlah.berubah
  const kata =
    impor.keadaan === 'memeriksa'
      ? `Memeriksa isi berkas, ${angka(impor.maju)} baris terbaca`
      : `Menulis ${angka(semua)} baris`
  return (
    <div className="susun impor-berjalan">
      <label htmlFor={id} aria-live="polite">
        {kata}
      </label>
      <progress id={id} />
      <p className="redup">
        Anda boleh meninggalkan halaman ini; pekerjaan berjalan terus dan dapat dibuka lagi dari daftar impor.
      </p>
      <GalatPermintaan galat={henti.error} />
      <div>
        <Tombol
          sedang={henti.isPending && 'Menghentikan…'}
          onClick={() => henti.mutate({ params: { id: impor.id } })}
        >
          Hentikan
        </Tombol>
      </div>
    </div>
  )
}

/** Import by its state: columns, progress, preview, result. */
export default function HalamanSatuImpor() {
  const { id } = rute.useParams()
  const [ubahKolom, setUbahKolom] = useState(false)
  const [berjalan, setBerjalan] = useState(true)
  const daftar = useBaca(jenisImpor, {})
  const { data, error, refetch } = useBaca(bacaImpor, { params: { id } }, { setiapMs: berjalan && TANYA_MS })
  const jalan = data !== undefined && sedangBerjalan(data.keadaan)
  if (data && jalan !== berjalan) setBerjalan(jalan)
  if (error && !data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  const jenis = daftar.data?.baris.find((j) => j.kode === data?.jenis)
  if (!data || !daftar.data) return <Tunggu baris={8} />
  const kolom = jenis && (ubahKolom || ['dipetakan', 'gagal', 'berhenti'].includes(data.keadaan)) && !jalan
  return (
    <>
      <KepalaHalaman
        judul={`Impor ${data.jenisNama.charAt(0).toLowerCase()}${data.jenisNama.slice(1)}`}
        atas={KATA_KEADAAN[data.keadaan]}
        bawah={`${data.namaBerkas}, ${ukuranBerkas(data.ukuran)}${data.perangkatDaerah ? `, untuk ${data.perangkatDaerah}` : ''}`}
        polos
      />
      <LangkahImpor ke={langkahKe(data.keadaan, ubahKolom)} />
      {(data.keadaan === 'gagal' || data.keadaan === 'berhenti') && data.pesan && (
        <Maklumat sifat="tolak" judul={KATA_KEADAAN[data.keadaan]}>
          {data.pesan}
        </Maklumat>
      )}
      {jalan && <Berjalan impor={data} />}
      {kolom && (
        <PetaKolom
          key={data.id}
          impor={data}
          jenis={jenis}
          onBatal={data.keadaan === 'siap' ? () => setUbahKolom(false) : undefined}
          onKirim={() => {
            setUbahKolom(false)
            setBerjalan(true)
          }}
        />
      )}
      {data.keadaan === 'siap' && !ubahKolom && (
        <Pratinjau impor={data} onUbahKolom={() => setUbahKolom(true)} onMulai={() => setBerjalan(true)} />
      )}
      {(data.keadaan === 'selesai' || data.keadaan === 'dibatalkan') && <HasilImpor impor={data} />}
    </>
  )
}
