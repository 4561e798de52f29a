// Menunggu paraf: daftar surat yang menunggu validasi saya, dan satu surat yang sedang dibuka.
import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { daftarUsulan } from '#kontrak/usulan.ts'
import { rupiah, tanggalPanjang } from '../alat/format.ts'
import { tempoUsulan } from '../alat/meja.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import type { BarisUsulan, Usulan } from '../alat/usulan.ts'
import { BarTombolPintas } from '../pola/BarTombolPintas.tsx'
import { DaftarBergaris } from '../pola/DaftarBergaris.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Tempo } from '../pola/Kata.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { useKabar } from '../pola/Pemberitahuan.tsx'
import { usePintas } from '../pola/pintas.ts'
import { Tautan } from '../pola/Tautan.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { LembarParaf } from './LembarParaf.tsx'
import '../gaya/meja-daftar.css'
import '../gaya/meja-periksa.css'
import '../gaya/meja-surat.css'

const rute = getRouteApi('/validasi')
/** Enough for one sitting; the nearest limit is on top. */
const UKURAN = 100
const PINTAS = [
  { kunci: ['S'], kata: 'setujui' },
  { kunci: ['B'], kata: 'kembalikan' },
  { kunci: ['N'], kata: 'surat berikutnya' },
]

function Daftar({ baris, hari }: { baris: readonly BarisUsulan[]; hari: string }) {
  if (baris.length === 0) {
    return (
      <KeadaanKosong judul="Tidak ada surat yang menunggu paraf Anda">
        Surat yang disetujui verifikator akan tampil di sini menurut tenggatnya.
      </KeadaanKosong>
    )
  }
  return (
    <DaftarBergaris
      baris={baris.map((u) => {
        const tempo = tempoUsulan(u, hari)
        return {
          id: u.id,
          tepi: u.batas ? { tanggal: u.batas } : { angka: '–' },
          ke: `/validasi?buka=${u.id}`,
          judul: u.pemohon.nama,
          rincian: (
            <>
              {u.layananNama}
              {u.tmt && `, mulai ${tanggalPanjang(u.tmt)}`}
              {u.gajiBaru !== null && `, ${rupiah(u.gajiBaru)}`} · {u.pemohon.perangkatDaerahSingkat}
            </>
          ),
          ujung: (
            <>
              {tempo && <Tempo tempo={tempo} />}
              <div className="peran-tugas">{u.nomor}</div>
            </>
          ),
        }
      })}
    />
  )
}

/** Letters waiting for my initials. */
export default function HalamanValidasi(): ReactElement {
  const { buka, ...saring } = rute.useSearch()
  const navigasi = rute.useNavigate()
  const { hari } = useHari()
  const kabarkan = useKabar()
  const query = { tampilan: 'antrean', ukuran: UKURAN, ...saring } as const
  const { data, error, refetch } = useBaca(daftarUsulan, { query }, { pertahankan: true })
  const baris = data?.baris.filter((u) => u.tahap.startsWith('validasi-')) ?? []
  const letak = baris.findIndex((u) => u.id === buka)
  const berikut = (baris[letak + 1] ?? baris.find((u) => u.id !== buka))?.id
  const keSurat = (id: string | undefined) => void navigasi({ search: (s) => ({ ...s, buka: id }) })
  usePintas({ n: () => berikut && keSurat(berikut) }, buka !== undefined)
  const selesai = (u: Usulan, kode: string) => {
    kabarkan({
      sifat: 'beres',
      judul: kode === 'validasi' ? `${u.nomor} diparaf` : `${u.nomor} dikembalikan ke verifikasi`,
      rincian: `Sekarang: ${u.tahapNama}.`,
    })
    keSurat(berikut)
  }
  if (buka) {
    return (
      <>
        <LembarParaf
          id={buka}
          onSelesai={selesai}
          atas={
            <>
              <Tautan ke="/validasi">Menunggu paraf</Tautan>
              {letak >= 0 && ` · ${letak + 1} dari ${baris.length}`}
            </>
          }
        />
        <BarTombolPintas petunjuk={PINTAS} />
      </>
    )
  }
  return (
    <>
      <KepalaHalaman
        judul={baris.length > 0 ? `${baris.length} surat menunggu paraf Anda` : 'Menunggu paraf'}
      />
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      {!data && !error && <Tunggu baris={8} />}
      {data && <Daftar baris={baris} hari={hari} />}
    </>
  )
}
