// Profil pegawai pada satu hari: keadaan hari itu, enam kelompok data, dan bukti tiap catatan.
import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { rekamPegawai } from '#kontrak/rekam.ts'
import { nipKelompok, tanggalPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHak, useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KepalaHalaman, Remah } from '../pola/KepalaHalaman.tsx'
import { TombolTautan } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { LembarRekam, PilihHari, RingkasRekam } from './LembarRekam.tsx'
import { PengaruhKeadaan } from './PengaruhKeadaan.tsx'
import { Perwakilan } from './Perwakilan.tsx'

const rute = getRouteApi('/pegawai/$id')

/** One person as known on a day; another day is another address. */
export default function HalamanProfil(): ReactElement {
  const { id } = rute.useParams()
  const { perTanggal, kelompok } = rute.useSearch()
  const navigasi = rute.useNavigate()
  const { hari } = useHari()
  const bolehWakil = useHak('perwakilan.baca')
  const query = perTanggal ? { perTanggal } : {}
  const { data: r, error, refetch } = useBaca(rekamPegawai, { params: { id }, query }, { pertahankan: true })
  const ubah = (u: { perTanggal?: string | undefined; kelompok?: string | undefined }) =>
    void navigasi({ search: (s) => ({ ...s, ...u }), replace: true, resetScroll: false })
  if (error && !r) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!r) return <Tunggu baris={10} />
  return (
    <>
      <Remah induk={{ ke: '/pegawai', nama: 'Pegawai' }} ini={r.nama} />
      <KepalaHalaman
        judul={r.nama}
        bawah={<span className="nip">{nipKelompok(r.nip)}</span>}
        kanan={
          <div className="deret">
            <TombolTautan ikon="arsip" ke={`/arsip?pegawai=${id}`}>
              Arsip
            </TombolTautan>
            <PilihHari
              dilihat={perTanggal ?? hari}
              lain={perTanggal !== undefined}
              keHari={(t) => ubah({ perTanggal: t })}
            />
          </div>
        }
      />
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      <p className="redup kecil">
        {perTanggal
          ? `Yang tampil adalah keadaan pada ${tanggalPanjang(perTanggal)}; catatan sesudahnya redup.`
          : `Keadaan hari ini, ${tanggalPanjang(hari)}. Setiap pembukaan tercatat dan terlihat oleh pemiliknya.`}
      </p>
      <RingkasRekam r={r} />
      <PengaruhKeadaan id={id} perTanggal={perTanggal} />
      {bolehWakil && <Perwakilan pegawaiId={id} />}
      <LembarRekam r={r} aktif={kelompok} onGanti={(k) => ubah({ kelompok: k })} />
    </>
  )
}
