// Aksi penjagaan: perangkat daerah mengusulkan satu bulan; BKPSDM membuka kampanye bagi yang dipilih.
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { z } from 'zod'
import { buatRombongan } from '#kontrak/penjagaan.ts'
import { bukaKampanye } from '#kontrak/rombongan.ts'
import { useTindak } from '../alat/pakai.ts'
import { useHak } from '../alat/sesi.tsx'
import type { TindakanMassal } from '../pola/BilahMassal.tsx'
import type { Jagaan } from './AlatPenjagaan.tsx'
import { namaBulan } from './bulan.ts'
import type { BarisPenjagaan } from './KolomPenjagaan.tsx'

type Aksi = {
  /** Can this row be chosen by this reader? */
  dapat: (b: BarisPenjagaan) => boolean
  tindakan: TindakanMassal[]
  ringkas: string
  galat: Error | null
  hasil: z.output<typeof buatRombongan.jawab> | null
  tutup: () => void
}

/** A human may still decide in favour: only a plain refusal keeps somebody out of a campaign. */
const dapatDikampanyekan = (b: BarisPenjagaan): boolean => b.usulan === null && b.putusan !== 'tidak-memenuhi'
const dapatDiusulkan = (b: BarisPenjagaan): boolean => b.usulan === null && b.putusan === 'memenuhi'

/** What may be done with the chosen rows of a month; everybody chosen comes out once, in or with the reason. */
export function useAksiPenjagaan(
  jagaan: Jagaan | undefined,
  bulan: string,
  baris: readonly BarisPenjagaan[],
  onSelesai: () => void,
): Aksi {
  const unit = useHak('rombongan.buat')
  const bkpsdm = useHak('rombongan.kelola')
  const navigasi = useNavigate()
  const [hasil, setHasil] = useState<Aksi['hasil']>(null)
  const usul = useTindak(buatRombongan, {
    segarkan: ['usulan', 'buku', 'rombongan'],
    onJadi: (j) => {
      onSelesai()
      setHasil(j)
    },
  })
  const kampanye = useTindak(bukaKampanye, {
    segarkan: ['usulan', 'penjagaan'],
    onJadi: (j) => void navigasi({ to: '/rombongan/$id', params: { id: j.id } }),
  })
  const dapat = unit ? dapatDiusulkan : dapatDikampanyekan
  const terpilih = (id: string[]) =>
    baris.filter((b) => id.includes(b.pegawaiId) && dapat(b)).map((b) => b.pegawaiId)
  const usulkan = (id: string[]) => {
    const pegawai = terpilih(id)
    if (jagaan && pegawai.length > 0 && !usul.isPending)
      usul.mutate({ isi: { penjagaan: jagaan.kode, bulan, pegawai } })
  }
  const bukakan = (id: string[]) => {
    const pegawai = terpilih(id)
    const judul = `${jagaan?.layananNama}, jatuh tempo ${namaBulan(bulan, true)}`
    if (jagaan && pegawai.length > 0 && !kampanye.isPending)
      kampanye.mutate({ isi: { layanan: jagaan.layanan, judul, pegawai } })
  }
  const sedang = usul.isPending || kampanye.isPending
  const tindakan: TindakanMassal[] = unit
    ? [{ nama: (n) => `Usulkan ${n} pegawai`, pintas: 'S', utama: true, lakukan: usulkan }]
    : bkpsdm
      ? [{ nama: (n) => `Buka kampanye untuk ${n}`, pintas: 'S', utama: true, lakukan: bukakan }]
      : []
  return {
    dapat,
    tindakan,
    ringkas: sedang ? 'sedang diproses…' : unit ? 'diusulkan untuk bulan ini' : 'mendapat draf usulan',
    galat: usul.error ?? kampanye.error,
    hasil,
    tutup: () => setHasil(null),
  }
}
