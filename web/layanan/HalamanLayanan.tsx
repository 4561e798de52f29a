// Daftar layanan menurut kelompok; terbaca tanpa masuk.
import { daftarLayanan } from '#kontrak/layanan.ts'
import { useBaca } from '../alat/pakai.ts'
import { DaftarBergaris } from '../pola/DaftarBergaris.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'

export default function HalamanLayanan() {
  const { data, error, isPending, refetch } = useBaca(daftarLayanan, {})
  const kelompok = Map.groupBy(data?.baris ?? [], (l) => l.kelompok)
  return (
    <>
      <KepalaHalaman judul="Layanan apa yang Anda perlukan?" />
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      {isPending && <Tunggu />}
      {data?.baris.length === 0 && (
        <KeadaanKosong judul="Belum ada layanan">
          Layanan dibuka oleh BKPSDM sesuai SOP daerah. Coba lagi lain hari.
        </KeadaanKosong>
      )}
      {[...kelompok].map(([nama, isi]) => (
        <section key={nama}>
          <Bagian judul={nama} />
          <DaftarBergaris
            baris={isi.map((l) => ({
              id: l.kode,
              tepi: null,
              judul: l.nama,
              rincian: l.aktif ? l.ringkas : `${l.ringkas} Belum dibuka di sini.`,
              ke: `/layanan/${l.kode}`,
            }))}
          />
        </section>
      ))}
    </>
  )
}
