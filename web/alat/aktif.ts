// Aktif: kapan orang terakhir menyentuh halaman. Bacaan berkala berhenti saat ditinggal, supaya sesi dapat berakhir sendiri.

/** After this long without a touch nobody is taken to be there (ms). */
const DITINGGAL_MS = 120_000
/** The device's clock now, in ms; for countdowns and waiting only, never for what the law counts. */
export const kini = (): number => Date.now()
let terakhir = kini()

for (const jenis of ['pointerdown', 'keydown', 'wheel'] as const) {
  globalThis.addEventListener?.(
    jenis,
    () => {
      terakhir = kini()
    },
    { passive: true, capture: true },
  )
}

/** True while somebody uses this page. */
export const sedangDipakai = (): boolean => kini() - terakhir < DITINGGAL_MS
