// Aktif: kapan orang terakhir menyentuh halaman. Bacaan berkala berhenti saat ditinggal, supaya sesi dapat berakhir sendiri.

/** After this long without a touch nobody is taken to be there (ms). */
const DITINGGAL_MS = 120_000
let terakhir = Date.now()

for (const jenis of ['pointerdown', 'keydown', 'wheel'] as const) {
  globalThis.addEventListener?.(
    jenis,
    () => {
      terakhir = Date.now()
    },
    { passive: true, capture: true },
  )
}

/** True while somebody uses this page. */
export const sedangDipakai = (): boolean => Date.now() - terakhir < DITINGGAL_MS
