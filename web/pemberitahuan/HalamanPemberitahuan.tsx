// Pemberitahuan: yang baru di atas, ditandai dibaca saat dibuka; tautan ke usulannya.
import { useEffect } from 'react'
import { bacaPemberitahuan, daftarPemberitahuan } from '#kontrak/pemberitahuan.ts'
import { setempat } from '../alat/format.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { DaftarBergaris } from '../pola/DaftarBergaris.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'

export default function HalamanPemberitahuan() {
  const { zona } = useHari()
  const { data, error, isPending, refetch } = useBaca(daftarPemberitahuan, {})
  const { mutate, isPending: menandai } = useTindak(bacaPemberitahuan)
  const belum = data?.baris.filter((b) => b.dibacaPada === null) ?? []
  const tandai = () => mutate({ isi: { id: belum.slice(0, 200).map((b) => b.id) } })
  useEffect(() => {
    document.getElementById('isi')?.focus()
  }, [])
  return (
    <>
      <KepalaHalaman
        judul={belum.length > 0 ? `${belum.length} kabar belum dibaca` : 'Semua kabar sudah dibaca'}
        kanan={
          belum.length > 0 && (
            <Tombol onClick={tandai} sedang={menandai && 'Menandai…'}>
              Tandai semua sudah dibaca
            </Tombol>
          )
        }
      />
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      {isPending && <Tunggu />}
      {data?.baris.length === 0 && (
        <KeadaanKosong judul="Belum ada kabar">
          Setiap kali usulan Anda berpindah meja atau memerlukan Anda, kabarnya tercatat di sini.
        </KeadaanKosong>
      )}
      {data && data.baris.length > 0 && (
        <DaftarBergaris
          baris={data.baris.map((b) => {
            const w = setempat(b.pada, zona)
            return {
              id: b.id,
              tepi: { tanggal: w.tanggal },
              judul: b.dibacaPada ? b.judul : <span className="baru">{b.judul} (baru)</span>,
              rincian: `${b.isi} Pukul ${w.jam} ${w.zona}.`,
              ke: b.usulanId ? `/usulan/${b.usulanId}` : undefined,
            }
          })}
        />
      )}
    </>
  )
}
