// Kiriman: a large file goes in pieces (tus) and goes on where it stopped, after a lost network and after a reload.

const JALUR = '/api/kiriman'
/** Smaller files go in one request: two more round trips would only slow them. */
export const AMBANG_KIRIMAN = 512 * 1024
const POTONG = 1024 * 1024
const JEDA_ULANG_MS = [0, 1000, 3000, 5000, 10_000, 20_000, 30_000]
const STATUS_ULANG = [409, 423, 429]

export type TercatatKiriman = { kiriman: string; sidik?: string }

/** Only on https (or this very machine) can a page compute a fingerprint. */
async function sidikDari(berkas: File): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined
  const hash = await crypto.subtle.digest('SHA-256', await berkas.arrayBuffer())
  return Array.from(new Uint8Array(hash), (b) => b.toString(16).padStart(2, '0')).join('')
}

/** Sends the file; gives the name under which any upload contract takes it. Rejects with AbortError when stopped. */
export async function kirimBerkas(
  berkas: File,
  o: { onMaju?: ((persen: number) => void) | undefined; tanda?: AbortSignal | undefined },
): Promise<TercatatKiriman> {
  const { Upload } = await import('tus-js-client')
  const sidik = await sidikDari(berkas)
  const alamat = await new Promise<string>((jadi, gagal) => {
    const kirim = new Upload(berkas, {
      endpoint: JALUR,
      chunkSize: POTONG,
      retryDelays: JEDA_ULANG_MS,
      metadata: { filename: berkas.name },
      headers: { 'x-padu': '1' },
      removeFingerprintOnSuccess: true,
      onProgress: (bita, semua) => o.onMaju?.(semua ? Math.round((bita / semua) * 100) : 0),
      onShouldRetry: (galat) => {
        const status = galat.originalResponse?.getStatus() ?? 0
        return status === 0 || status >= 500 || STATUS_ULANG.includes(status)
      },
      onSuccess: () => jadi(kirim.url ?? ''),
      onError: gagal,
    })
    o.tanda?.addEventListener(
      'abort',
      () => {
        void kirim.abort(true).catch(() => undefined)
        gagal(new DOMException('Unggahan dibatalkan.', 'AbortError'))
      },
      { once: true },
    )
    kirim.findPreviousUploads().then((lama) => {
      if (lama[0]) kirim.resumeFromPreviousUpload(lama[0])
      kirim.start()
    }, gagal)
  })
  const kiriman = alamat.split('/').at(-1) ?? ''
  return sidik === undefined ? { kiriman } : { kiriman, sidik }
}
