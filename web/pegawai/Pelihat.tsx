// Pelihat: siapa selain Anda yang melihat data Anda atau membuka dokumen Anda, dan kapan.
import { pelihatSaya } from '#kontrak/rekam.ts'
import { setempat, waktuPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { DaftarBergaris } from '../pola/DaftarBergaris.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'

export function Pelihat() {
  const { zona } = useHari()
  const { data, error, isPending, refetch } = useBaca(pelihatSaya, {})
  if (isPending) return <Tunggu />
  if (!data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (data.baris.length === 0)
    return (
      <KeadaanKosong judul="Belum ada yang melihat data Anda">
        Setiap petugas yang membuka profil atau dokumen Anda tercatat di sini.
      </KeadaanKosong>
    )
  return (
    <DaftarBergaris
      baris={data.baris.map((b, i) => ({
        id: `${b.pada} ${i}`,
        tepi: { tanggal: setempat(b.pada, zona).tanggal },
        judul: b.nama,
        rincian: `${b.jabatan ? `${b.jabatan}. ` : ''}${b.apa}, ${waktuPanjang(b.pada, zona)}`,
      }))}
    />
  )
}
