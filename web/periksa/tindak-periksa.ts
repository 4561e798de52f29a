// Tindak periksa: satu tindakan atas usulan yang sedang dibuka, dengan versi yang terakhir terlihat.
import { useTindakUsulan } from '../alat/meja.ts'
import type { Usulan } from '../alat/usulan.ts'

type Isi = Omit<Parameters<ReturnType<typeof useTindakUsulan>['mutate']>[0]['isi'], 'versi'>
export type Lakukan = (kode: string, isi: Isi) => void

/** `lakukan` is deaf while an act is on its way, so that a held key sends nothing twice. */
export function useTindakPeriksa(u: Usulan | undefined, onJadi: (u: Usulan, kode: string) => void) {
  const { mutate, isPending, error, reset } = useTindakUsulan(onJadi)
  const lakukan: Lakukan = (kode, isi) => {
    if (!u || isPending) return
    mutate({ params: { id: u.id, tindakan: kode }, isi: { ...isi, versi: u.versi } })
  }
  return { lakukan, sedang: isPending, galat: error, lupakanGalat: reset }
}
