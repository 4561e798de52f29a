// Tautan arsip: asks for the short-lived address of one document; asked anew when it is shown again later.
import { useQuery } from '@tanstack/react-query'
import { tautanArsip } from '#kontrak/arsip.ts'
import { panggil } from './klien.ts'

/** Shorter than the life of the link on the server (five minutes). */
const SEGAR_MS = 3 * 60_000

/** Address of the document, `undefined` while it is asked for; `error` when the reader may not open it. */
export function useTautanArsip(id: string): {
  sumber: string | undefined
  error: Error | null
  ulang: () => void
} {
  const { data, error, refetch } = useQuery({
    queryKey: ['tautan-arsip', id],
    queryFn: () => panggil(tautanArsip, { params: { id }, isi: {} }),
    staleTime: SEGAR_MS,
    gcTime: SEGAR_MS,
    refetchOnWindowFocus: false,
  })
  return { sumber: data?.tautan, error, ulang: () => void refetch() }
}
