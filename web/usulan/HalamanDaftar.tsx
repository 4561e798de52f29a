// Usulan saya: yang menunggu saya dahulu, lalu yang berjalan, lalu yang selesai.
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { daftarUsulan } from '#kontrak/usulan.ts'
import { tanggalRingkas } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { type BarisUsulan, capDari, kataPemegang, langkahRingkas, sudahBerakhir } from '../alat/usulan.ts'
import { Cap } from '../pola/Cap.tsx'
import { DaftarBergaris } from '../pola/DaftarBergaris.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { LacakRingkas } from '../pola/LembarKendali.tsx'
import { Tombol, TombolTautan } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'

const rute = getRouteApi('/usulan')
const UKURAN = 50

export default function HalamanDaftar() {
  const cari = rute.useSearch()
  const navigate = useNavigate({ from: '/usulan' })
  const query = { ...cari, tampilan: 'milik-saya' as const, urut: 'terbaru' as const, ukuran: UKURAN }
  const { data, error, isPending, refetch } = useBaca(daftarUsulan, { query }, { pertahankan: true })
  const baris = data?.baris ?? []
  const bagian = [
    { judul: 'Menunggu Anda', isi: baris.filter((u) => u.pemegang.anda && !sudahBerakhir(u)) },
    { judul: 'Berjalan', isi: baris.filter((u) => !u.pemegang.anda && !sudahBerakhir(u)) },
    { judul: 'Selesai', isi: baris.filter(sudahBerakhir) },
  ].filter((b) => b.isi.length > 0)
  const halaman = data?.halaman ?? 1
  return (
    <>
      <KepalaHalaman judul={judul(bagian)} />
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      {isPending && <Tunggu />}
      {data && baris.length === 0 && (
        <KeadaanKosong
          judul="Belum ada usulan"
          aksi={<TombolTautan ke="/layanan">Lihat layanan</TombolTautan>}
        >
          Pilih layanan, lalu mulai usulan. Drafnya tersimpan di sini dan dapat dilanjutkan kapan saja.
        </KeadaanKosong>
      )}
      {bagian.map((b) => (
        <section key={b.judul}>
          <Bagian judul={b.judul} kanan={<span className="redup kecil">{b.isi.length}</span>} />
          <DaftarBergaris baris={b.isi.map(barisUsulan)} />
        </section>
      ))}
      {data && (data.lebih || data.jumlah > halaman * UKURAN) && (
        <Tombol onClick={() => void navigate({ search: { ...cari, halaman: halaman + 1 } })}>
          Usulan berikutnya
        </Tombol>
      )}
    </>
  )
}

function judul(bagian: readonly { judul: string; isi: readonly unknown[] }[]): string {
  const menunggu = bagian.find((b) => b.judul === 'Menunggu Anda')?.isi.length ?? 0
  return menunggu > 0 ? `Usulan saya, ${menunggu} menunggu Anda` : 'Usulan saya'
}

function barisUsulan(u: BarisUsulan) {
  const p = kataPemegang(u.pemegang)
  return {
    id: u.id,
    tepi: null,
    ke: `/usulan/${u.id}`,
    judul: (
      <span className="baris__kepala">
        {u.layananNama} <Cap keadaan={capDari(u.cap)} />
      </span>
    ),
    tengah: <LacakRingkas langkah={langkahRingkas(u)} />,
    rincian: (
      <>
        {u.nomor ?? 'Belum bernomor'}.{' '}
        {!sudahBerakhir(u) && (
          <>
            {p.awal} <b className="di-meja">{p.siapa}</b> {p.akhir}
            {u.pemegang.batas && `, batas ${tanggalRingkas(u.pemegang.batas, true)}`}
          </>
        )}
      </>
    ),
  }
}
