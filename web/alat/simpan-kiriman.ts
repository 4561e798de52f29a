// Simpan kiriman: the file of an unfinished upload is kept on this device, so that a reload does not ask for it again.

const NAMA = 'padu-kiriman'
const RAK = 'berkas'
const UMUR_MS = 24 * 60 * 60 * 1000

type Tersimpan = { berkas: File; pada: number }

function buka(): Promise<IDBDatabase> {
  return new Promise((jadi, gagal) => {
    const minta = indexedDB.open(NAMA, 1)
    minta.onupgradeneeded = () => minta.result.createObjectStore(RAK)
    minta.onsuccess = () => jadi(minta.result)
    minta.onerror = () => gagal(minta.error)
  })
}

async function lakukan<T>(
  cara: IDBTransactionMode,
  kerja: (rak: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  // A private window may have no store: then a reload asks for the file again, nothing worse.
  const db = await buka().catch(() => undefined)
  if (!db) return undefined
  return new Promise((jadi) => {
    const minta = kerja(db.transaction(RAK, cara).objectStore(RAK))
    minta.onsuccess = () => jadi(minta.result)
    minta.onerror = () => jadi(undefined)
  }).finally(() => db.close()) as Promise<T | undefined>
}

/** Keeps the file of the slot `kunci` until it has arrived. */
export async function simpanKiriman(kunci: string, berkas: File): Promise<void> {
  await lakukan('readwrite', (rak) => rak.put({ berkas, pada: Date.now() } satisfies Tersimpan, kunci))
}

/** The unfinished file of a slot, or undefined; one of yesterday is forgotten. */
export async function kirimanTersimpan(kunci: string): Promise<File | undefined> {
  const isi = (await lakukan('readonly', (rak) => rak.get(kunci))) as Tersimpan | undefined
  if (!isi) return undefined
  if (Date.now() - isi.pada < UMUR_MS) return isi.berkas
  await lupakanKiriman(kunci)
  return undefined
}

/** Forgets the file of a slot. */
export async function lupakanKiriman(kunci: string): Promise<void> {
  await lakukan('readwrite', (rak) => rak.delete(kunci))
}

/** Forgets all of them: on signing out, nothing of a person stays on a shared computer. */
export async function lupakanSemuaKiriman(): Promise<void> {
  await lakukan('readwrite', (rak) => rak.clear())
}
