// Data saya: rekam milik sendiri dalam enam kelompok, pada hari mana pun, dan siapa yang melihatnya.
import { getRouteApi } from '@tanstack/react-router'
import { rekamPegawai } from '#kontrak/rekam.ts'
import { nipKelompok, tanggalPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHari, useSesiPasti } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { TombolTautan } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { LembarRekam, PilihHari, RingkasRekam } from './LembarRekam.tsx'
import { Pelihat } from './Pelihat.tsx'

const rute = getRouteApi('/saya')

/** The proposals live on a page of their own; here the way to them. */
function UsulSaya() {
  return (
    <div className="rekam-sisa">
      <p>
        Ada data yang keliru atau kurang? Usulkan perbaikannya dengan bukti, dan lihat di meja siapa usul
        Anda.
      </p>
      <div className="deret">
        <TombolTautan ke="/perubahan?tampilan=milik-saya">Lihat usul saya</TombolTautan>
        <TombolTautan ikon="tambah" ke="/perubahan/baru">
          Usulkan perubahan
        </TombolTautan>
      </div>
    </div>
  )
}

export default function HalamanSaya() {
  const { pegawaiId: id } = useSesiPasti()
  const { perTanggal, kelompok } = rute.useSearch()
  const navigasi = rute.useNavigate()
  const { hari } = useHari()
  const query = perTanggal ? { perTanggal } : {}
  const { data: r, error, refetch } = useBaca(rekamPegawai, { params: { id }, query }, { pertahankan: true })
  const ubah = (u: { perTanggal?: string | undefined; kelompok?: string | undefined }) =>
    void navigasi({ search: (s) => ({ ...s, ...u }), replace: true, resetScroll: false })
  if (error && !r) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!r) return <Tunggu baris={10} />
  return (
    <>
      <KepalaHalaman
        judul="Data saya"
        bawah={
          <>
            {r.nama}, <span className="nip">{nipKelompok(r.nip)}</span>
          </>
        }
        kanan={
          <PilihHari
            dilihat={perTanggal ?? hari}
            lain={perTanggal !== undefined}
            keHari={(t) => ubah({ perTanggal: t })}
          />
        }
      />
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      <p className="redup kecil">
        {perTanggal
          ? `Yang tampil adalah keadaan pada ${tanggalPanjang(perTanggal)}; catatan sesudahnya redup.`
          : `Keadaan hari ini, ${tanggalPanjang(hari)}.`}
      </p>
      <RingkasRekam r={r} />
      <LembarRekam
        r={r}
        aktif={kelompok}
        onGanti={(k) => ubah({ kelompok: k })}
        lain={[
          { id: 'usul', judul: 'Usul perubahan', isi: <UsulSaya /> },
          { id: 'pelihat', judul: 'Siapa melihat', isi: <Pelihat /> },
        ]}
      />
    </>
  )
}
