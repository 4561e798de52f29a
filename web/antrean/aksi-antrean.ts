// Aksi antrean: setujui banyak dalam satu permintaan, dan mengambil beberapa usulan satu demi satu.
import { useState } from 'react'
import { terimaBanyak } from '#kontrak/usulan.ts'
import { adalahTolakan } from '../alat/klien.ts'
import { useTindakUsulan } from '../alat/meja.ts'
import { useTindak } from '../alat/pakai.ts'
import type { BarisUsulan } from '../alat/usulan.ts'
import type { HasilSatu } from './HasilBanyak.tsx'

type Hasil = { judul: string; baris: HasilSatu[] }

/** `setujui` and `ambil` work on the rows with these ids; what came of each stands in `hasil` until it is closed. */
export function useAksiAntrean(baris: readonly BarisUsulan[], onSelesai: () => void) {
  const [hasil, setHasil] = useState<Hasil | null>(null)
  const [mengambil, setMengambil] = useState(false)
  const nama = (id: string) => baris.find((u) => u.id === id)?.pemohon.nama ?? 'Usulan'
  const pilih = (kunci: readonly string[]) => baris.filter((u) => kunci.includes(u.id))
  const banyak = useTindak(terimaBanyak, {
    segarkan: ['penjagaan', 'buku'],
    onJadi: (j) => {
      setHasil({ judul: 'Disetujui', baris: j.hasil.map((h) => ({ ...h, nama: nama(h.id) })) })
      onSelesai()
    },
  })
  const satu = useTindakUsulan()
  const ambil = async (kunci: readonly string[]) => {
    setMengambil(true)
    const jadi: HasilSatu[] = []
    for (const u of pilih(kunci)) {
      jadi.push(
        await satu.mutateAsync({ params: { id: u.id, tindakan: 'ambil' }, isi: { versi: u.versi } }).then(
          () => ({ id: u.id, nama: u.pemohon.nama, jadi: true }),
          (galat: unknown) => ({
            id: u.id,
            nama: u.pemohon.nama,
            jadi: false,
            sebab: adalahTolakan(galat) ? galat.tolak : undefined,
          }),
        ),
      )
    }
    setMengambil(false)
    setHasil({ judul: 'Diambil', baris: jadi })
    onSelesai()
  }
  const setujui = (kunci: readonly string[]) =>
    banyak.mutate({ isi: { usulan: pilih(kunci).map(({ id, versi }) => ({ id, versi })) } })
  return {
    setujui,
    ambil,
    hasil,
    tutup: () => setHasil(null),
    sedang: banyak.isPending || mengambil,
    galat: banyak.error,
  }
}
