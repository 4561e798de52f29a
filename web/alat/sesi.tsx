// Sesi: siapa saya, apa hak saya, dan kapan sesi berakhir. Satu bacaan untuk semua halaman.
import { useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { sesiSaya } from '#kontrak/akun.ts'
import { bacaDaerah } from '#kontrak/layanan.ts'
import type { Zona } from './format.ts'
import { adalahTolakan, panggil } from './klien.ts'
import { kunciBaca, useBaca } from './pakai.ts'
import { lupakanSemuaKiriman } from './simpan-kiriman.ts'

export type Sesi = z.infer<typeof sesiSaya.jawab>
export type Daerah = z.infer<typeof bacaDaerah.jawab>

/** 'memuat' until the first answer; 'keluar' when nobody is signed in (`lama`: who was, until the session ended); 'putus' when the server cannot be reached. */
export type KeadaanSesi =
  | { keadaan: 'memuat' }
  | { keadaan: 'keluar'; lama: Sesi | undefined }
  | { keadaan: 'putus'; galat: Error; ulang: () => void }
  | { keadaan: 'masuk'; sesi: Sesi }

/** The session of this browser. Refused reads elsewhere ('belum-masuk', 'sesi-berakhir') make it ask again. */
export function useSesi(): KeadaanSesi {
  const { data, error, refetch } = useBaca(sesiSaya, {}, { setiapMs: false })
  if (adalahTolakan(error) && error.status === 401) {
    return { keadaan: 'keluar', lama: data }
  }
  if (data) return { keadaan: 'masuk', sesi: data }
  if (error) return { keadaan: 'putus', galat: error, ulang: () => void refetch() }
  return { keadaan: 'memuat' }
}

/** The session inside pages that are only shown to those signed in; elsewhere it is a bug. */
export function useSesiPasti(): Sesi {
  const s = useBaca(sesiSaya, {}).data
  if (!s) throw new Error('Halaman ini dipasang tanpa sesi.')
  return s
}

/** True when the session holds one of the rights; for showing or hiding only, the server asks again. */
export function useHak(...hak: string[]): boolean {
  const s = useBaca(sesiSaya, {}).data
  return s !== undefined && hak.some((h) => s.hak.includes(h))
}

/** The region of this installation; undefined until it is known. */
export function useDaerah(): Daerah | undefined {
  return useBaca(bacaDaerah, {}).data
}

const ZONA: readonly Zona[] = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']
/** The region's zone and its calendar day today, as the server sees them. */
export function useHari(): { zona: Zona; hari: string } {
  const d = useDaerah()
  const zona = ZONA.find((z) => z === d?.zona) ?? 'Asia/Jakarta'
  const sini = new Intl.DateTimeFormat('en-CA', { timeZone: zona }).format(Date.now())
  return { zona, hari: d?.hari ?? sini }
}

/** After signing in: everything read as somebody else (or nobody) is thrown away, the session is read anew. */
export function useSegarkanSesi(): () => Promise<void> {
  const klien = useQueryClient()
  return async () => {
    const sesi = await panggil(sesiSaya, {})
    klien.setQueryData(kunciBaca(sesiSaya, {}), sesi)
    await klien.invalidateQueries({
      predicate: (q) => q.queryKey[0] !== 'layanan' && q.queryKey[1] !== sesiSaya.jalur,
    })
  }
}

/** After signing out: nothing of the person stays in memory. */
export function useLupakanSesi(): () => Promise<void> {
  const klien = useQueryClient()
  return async () => {
    klien.removeQueries({ predicate: (q) => q.queryKey[0] !== 'layanan' && q.queryKey[1] !== sesiSaya.jalur })
    await lupakanSemuaKiriman()
    await klien.resetQueries({ queryKey: kunciBaca(sesiSaya, {}) })
  }
}
