// Membaca dan menindak lewat kontrak: cache per kata benda, kunci pengulangan, dan versi yang berubah di tengah jalan.
import {
  keepPreviousData,
  QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useRef } from 'react'
import { sesiSaya } from '#kontrak/akun.ts'
import type { Kontrak } from '#kontrak/bentuk.ts'
import { sedangDipakai } from './aktif.ts'
import {
  adalahTolakan,
  bolehUlang,
  dengarTanpaSesi,
  type Jawaban,
  kunciBaru,
  type Opsi,
  type Permintaan,
  panggil,
} from './klien.ts'

/** Data older than this is fetched again when a page is opened (ms). */
const SEGAR_MS = 15_000
const ULANG_BACA = 2

/** The one cache of the application. Reads are retried only when no answer came; acts never by themselves. */
export const simpanan: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: SEGAR_MS,
      retry: (ke, galat) => ke < ULANG_BACA && bolehUlang(galat),
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})

// A refusal "belum masuk" anywhere means the session is gone: the frame is told by asking for the session again.
dengarTanpaSesi((jalur) => {
  if (jalur === sesiSaya.jalur) return
  void simpanan.invalidateQueries({ queryKey: [sesiSaya.noun, sesiSaya.jalur] })
})

/** Cache key of one read: [noun, path, params, query]; refreshing a noun refreshes all its reads. */
export function kunciBaca(kontrak: Kontrak, p: { params?: unknown; query?: unknown }): readonly unknown[] {
  return [kontrak.noun, kontrak.jalur, p.params ?? {}, p.query ?? {}]
}

export type OpsiBaca = {
  /** False holds the read back until its input is there. */
  aktif?: boolean
  /** Keep the rows of the former filter while the new ones come. */
  pertahankan?: boolean
  /** Ask again every so many ms, as long as somebody uses the page (else the session would never end). */
  setiapMs?: number | false
}

/** Reads one GET contract; `data`, `error` (GalatTolak | GalatJaringan), `isPending`, `refetch`. */
export function useBaca<K extends Kontrak>(
  kontrak: K,
  p: Permintaan<K>,
  opsi: OpsiBaca = {},
): UseQueryResult<Jawaban<K>, Error> {
  return useQuery<Jawaban<K>, Error>({
    queryKey: kunciBaca(kontrak, p),
    queryFn: ({ signal }) => panggil(kontrak, p, { tanda: signal }),
    enabled: opsi.aktif ?? true,
    refetchInterval: () => (sedangDipakai() && opsi.setiapMs ? opsi.setiapMs : false),
    ...(opsi.pertahankan ? { placeholderData: keepPreviousData as never } : {}),
  })
}

export type Tindakan<K extends Kontrak> = Permintaan<K> & Pick<Opsi, 'berkas' | 'onMaju' | 'tanda'>
export type OpsiTindak<K extends Kontrak> = {
  /** Nouns whose reads are fetched again afterwards; the contract's own noun always is. */
  segarkan?: readonly string[]
  onJadi?: (jawab: Jawaban<K>, kirim: Tindakan<K>) => void
  onGagal?: (galat: Error) => void
}

/** What someone else changed meanwhile: the page must show the newest state before the act is tried again. */
const KODE_BERUBAH: readonly string[] = ['versi-berubah', 'bentrok']
export const adalahBerubah = (galat: unknown): boolean =>
  adalahTolakan(galat) && KODE_BERUBAH.includes(galat.tolak.kode)

/**
 * One act through a contract. The idempotency key belongs to the intention: repeating the same input after a lost
 * answer reuses it, so the act happens once. A 409 fetches the newest state; the error then says so.
 */
export function useTindak<K extends Kontrak>(
  kontrak: K,
  opsi: OpsiTindak<K> = {},
): UseMutationResult<Jawaban<K>, Error, Tindakan<K>> {
  const klien = useQueryClient()
  const niat = useRef<{ sidik: string; kunci: string } | null>(null)
  const segarkan = () =>
    Promise.all(
      [kontrak.noun, ...(opsi.segarkan ?? [])].map((noun) => klien.invalidateQueries({ queryKey: [noun] })),
    )
  return useMutation<Jawaban<K>, Error, Tindakan<K>>({
    mutationFn: (kirim) => {
      const sidik = sidikNiat(kirim)
      if (niat.current?.sidik !== sidik) niat.current = { sidik, kunci: kunciBaru() }
      const { berkas, onMaju, tanda } = kirim
      return panggil(kontrak, kirim, { kunci: niat.current.kunci, berkas, onMaju, tanda })
    },
    onSuccess: (jawab, kirim) => {
      niat.current = null
      void segarkan()
      opsi.onJadi?.(jawab, kirim)
    },
    onError: (galat) => {
      if (!bolehUlang(galat)) niat.current = null
      if (adalahBerubah(galat)) void segarkan()
      opsi.onGagal?.(galat)
    },
  })
}

function sidikNiat(kirim: {
  params?: unknown
  query?: unknown
  isi?: unknown
  berkas?: File | undefined
}): string {
  const { berkas } = kirim
  const jejak = berkas ? [berkas.name, berkas.size, berkas.lastModified] : null
  return JSON.stringify([kirim.params, kirim.query, kirim.isi, jejak])
}
