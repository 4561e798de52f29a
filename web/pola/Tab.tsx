// Tab: panel bertab (mendatar atau tegak) dengan panah, dan tab tautan untuk tampilan tersimpan.
import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { Tautan } from './Tautan.tsx'

export type IsiTab = { id: string; judul: ReactNode; isi: ReactNode }
type Sifat = { nama: string; tab: readonly IsiTab[]; aktif: string; onGanti: (id: string) => void }

/** Which tab an arrow, Home or End leads to; null for other keys. */
export function tabTujuan(kunci: string, letak: number, jumlah: number, tegak = false): number | null {
  if (kunci === (tegak ? 'ArrowDown' : 'ArrowRight')) return (letak + 1) % jumlah
  if (kunci === (tegak ? 'ArrowUp' : 'ArrowLeft')) return (letak - 1 + jumlah) % jumlah
  if (kunci === 'Home') return 0
  return kunci === 'End' ? jumlah - 1 : null
}

function DeretTab({ nama, tab, aktif, onGanti, tegak, id }: Sifat & { tegak: boolean; id: string }) {
  const tekan = (e: KeyboardEvent<HTMLButtonElement>, letak: number) => {
    const tujuan = tabTujuan(e.key, letak, tab.length, tegak)
    const ke = tujuan === null ? undefined : tab[tujuan]
    if (!ke) return
    e.preventDefault()
    onGanti(ke.id)
    document.getElementById(`${id}-${ke.id}`)?.focus()
  }
  return (
    <div
      className={tegak ? 'tegak' : 'tabs'}
      role="tablist"
      aria-label={nama}
      aria-orientation={tegak ? 'vertical' : undefined}
    >
      {tab.map((t, i) => (
        <button
          key={t.id}
          id={`${id}-${t.id}`}
          type="button"
          role="tab"
          className={tegak ? 'tegak__tab' : 'tabs__tab'}
          aria-selected={t.id === aktif}
          aria-controls={`${id}-panel`}
          tabIndex={t.id === aktif ? 0 : -1}
          onClick={() => onGanti(t.id)}
          onKeyDown={(e) => tekan(e, i)}
        >
          {t.judul}
        </button>
      ))}
    </div>
  )
}

function PanelTab({ tab, aktif, id }: Pick<Sifat, 'tab' | 'aktif'> & { id: string }) {
  return (
    <div
      id={`${id}-panel`}
      role="tabpanel"
      aria-labelledby={`${id}-${aktif}`}
      className="tab-panel"
      tabIndex={-1}
    >
      {tab.find((t) => t.id === aktif)?.isi}
    </div>
  )
}

/** Tabs over a panel; arrows move between them. */
export function Tab(sifat: Sifat) {
  const id = useId()
  return (
    <>
      <DeretTab {...sifat} tegak={false} id={id} />
      <PanelTab {...sifat} id={id} />
    </>
  )
}

/** Tabs down the side (rows on a phone), for long settings or many documents. */
export function TabTegak(sifat: Sifat) {
  const id = useId()
  return (
    <div className="tegak-wadah">
      <DeretTab {...sifat} tegak id={id} />
      <PanelTab {...sifat} id={id} />
    </div>
  )
}

export type TampilanTersimpan = {
  ke: string
  nama: string
  jumlah?: number | string | undefined
  aktif?: boolean
}

/** Saved views over a table: links, so each has an address to share. */
export function TabTampilan({
  nama,
  tampilan,
  onSimpan,
}: {
  nama: string
  tampilan: readonly TampilanTersimpan[]
  onSimpan?: () => void
}) {
  return (
    <nav className="tabs" aria-label={nama}>
      {tampilan.map((t) => (
        <Tautan key={t.ke} ke={t.ke} className="tabs__tab" aria-current={t.aktif ? 'page' : undefined}>
          {t.nama}
          {t.jumlah !== undefined && <b>{t.jumlah}</b>}
        </Tautan>
      ))}
      {onSimpan && (
        <button type="button" className="tabs__lepas" onClick={onSimpan}>
          Simpan tampilan ini
        </button>
      )}
    </nav>
  )
}
