// Satu usulan di layar: dibaca sekali untuk semua halamannya, dan tindakan membawa versi yang terlihat.
import type { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import { bacaUsulan, tindakUsulan } from '#kontrak/usulan.ts'
import { kunciBaca, simpanan, useBaca, useTindak } from '../alat/pakai.ts'
import type { Usulan } from '../alat/usulan.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Remah } from '../pola/KepalaHalaman.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'

export type IsiTindakan = Omit<z.input<typeof tindakUsulan.isi>, 'versi'>

/** Puts the answer of an act at once where every page of the case reads it. */
export function taruhUsulan(u: Usulan): void {
  simpanan.setQueryData(kunciBaca(bacaUsulan, { params: { id: u.id } }), u)
}

/** One act on the case, with the version on the screen; `jadi` gets the case after it. */
export function useTindakUsulan(u: Usulan, jadi?: (u: Usulan) => void) {
  const { mutate, mutateAsync, isPending, error } = useTindak(tindakUsulan, {
    segarkan: ['pegawai', 'layanan', 'pemberitahuan'],
    onJadi: (baru) => {
      taruhUsulan(baru)
      jadi?.(baru)
    },
  })
  const kirim = (tindakan: string, isi: IsiTindakan = {}) => ({
    params: { id: u.id, tindakan },
    isi: { ...isi, versi: u.versi },
  })
  return {
    lakukan: (tindakan: string, isi?: IsiTindakan) => mutate(kirim(tindakan, isi)),
    lakukanTunggu: (tindakan: string, isi?: IsiTindakan) => mutateAsync(kirim(tindakan, isi)),
    sedang: isPending,
    galat: error,
  }
}

/** Reads the case named in the address and draws the page with it; errors and waiting are drawn here. */
export function DenganUsulan({
  rute,
  ini,
  children,
}: {
  rute: ReturnType<typeof getRouteApi<'/usulan/$id'>> | { useParams: () => { id: string } }
  /** Name of this page below the case, for the breadcrumb. */
  ini?: string
  children: (u: Usulan) => ReactNode
}) {
  const { id } = rute.useParams()
  const { data, error, refetch } = useBaca(bacaUsulan, { params: { id } })
  if (error && !data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu baris={8} />
  const induk = ini
    ? { ke: `/usulan/${id}`, nama: data.nomor ?? data.layananNama }
    : { ke: '/usulan', nama: 'Usulan' }
  return (
    <div className="wadah">
      <Remah induk={induk} ini={ini ?? data.layananNama} />
      {children(data)}
    </div>
  )
}
