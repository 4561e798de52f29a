// Pembacaan: siapa selain Anda yang membuka dokumen Anda, dan kapan.
import { pembacaanArsip } from '#kontrak/arsip.ts'
import { setempat, waktuPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { DaftarBergaris } from '../pola/DaftarBergaris.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'

export function Pembacaan() {
  const { zona } = useHari()
  const { data, error, isPending, refetch } = useBaca(pembacaanArsip, {})
  if (isPending) return <Tunggu />
  if (!data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (data.baris.length === 0)
    return (
      <KeadaanKosong judul="Belum ada yang membuka dokumen Anda">
        Setiap pembukaan oleh petugas tercatat di sini.
      </KeadaanKosong>
    )
  return (
    <DaftarBergaris
      baris={data.baris.map((b, i) => ({
        id: `${b.pada} ${i}`,
        tepi: { tanggal: setempat(b.pada, zona).tanggal },
        judul: b.nama,
        rincian: `${b.jabatan ? `${b.jabatan}. ` : ''}Membuka ${b.judul}, ${waktuPanjang(b.pada, zona)}`,
      }))}
    />
  )
}
