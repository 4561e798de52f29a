// Kelengkapan: apa yang akan diminta layanan hari ini, dan apakah arsip memilikinya.
import { kelengkapanArsip } from '#kontrak/arsip.ts'
import { tanggalPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { DaftarBergaris } from '../pola/DaftarBergaris.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Kata, type SifatKata } from '../pola/Kata.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'

const RUPA: Record<'berlaku' | 'terlalu-lama' | 'tidak-ada', { kata: string; sifat: SifatKata }> = {
  berlaku: { kata: 'Berlaku hari ini', sifat: 'selesai' },
  'terlalu-lama': { kata: 'Terlalu lama', sifat: 'gagal' },
  'tidak-ada': { kata: 'Tidak ada', sifat: 'belum' },
}
const LAYANAN_TAMPIL = 3

function untukLayanan(layanan: readonly string[]): string {
  const tampil = layanan.slice(0, LAYANAN_TAMPIL).join(', ')
  const sisa = layanan.length - LAYANAN_TAMPIL
  return sisa > 0 ? `Diminta ${tampil}, dan ${sisa} layanan lain` : `Diminta ${tampil}`
}

/** Requirements of the services against the archive of one person; without `pegawaiId` his own. */
export function Kelengkapan({ pegawaiId }: { pegawaiId: string | undefined }) {
  const { data, error, isPending, refetch } = useBaca(kelengkapanArsip, {
    query: pegawaiId ? { pegawaiId } : {},
  })
  if (isPending) return <Tunggu />
  if (!data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (data.baris.length === 0)
    return (
      <KeadaanKosong judul="Belum ada layanan yang meminta berkas">
        Daftar ini terisi begitu layanan dibuka.
      </KeadaanKosong>
    )
  const siap = data.baris.filter((b) => b.keadaan === 'berlaku').length
  return (
    <>
      <p className="redup">
        {siap} dari {data.baris.length} dokumen siap bila usulan diajukan {tanggalPanjang(data.hari)}.
      </p>
      <DaftarBergaris
        baris={data.baris.map((b) => ({
          id: `${b.jenisDokumen} ${b.sejak ?? ''}`,
          tepi: null,
          judul: b.nama,
          rincian: (
            <>
              {b.dokumen && `Bertanggal ${tanggalPanjang(b.dokumen.tanggal)}. `}
              {b.sejak && `Diminta yang terbit sejak ${tanggalPanjang(b.sejak)}. `}
              {untukLayanan(b.layanan)}
            </>
          ),
          ujung: <Kata sifat={RUPA[b.keadaan].sifat}>{RUPA[b.keadaan].kata}</Kata>,
        }))}
      />
    </>
  )
}
