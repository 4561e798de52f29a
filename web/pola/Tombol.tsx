// Tombol: satu yang terisi per layar, sisanya bergaris atau tautan. Petunjuk tombol pintas menempel padanya.
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { Ikon, type NamaIkon } from './Ikon.tsx'
import { type SifatTautan, Tautan } from './Tautan.tsx'

export type RagamTombol = 'utama' | 'biasa' | 'bahaya' | 'tautan' | 'tautan-bahaya'
type Rupa = { ragam?: RagamTombol; ikon?: NamaIkon; pintas?: string; penuh?: boolean }

/** Class names of a button, for the few places that draw their own element. */
export function kelasTombol({ ragam = 'biasa', penuh }: Rupa): string {
  const kelas = ['tombol']
  if (ragam === 'tautan-bahaya') kelas.push('tombol--tautan', 'tombol--tautan-bahaya')
  else if (ragam !== 'biasa') kelas.push(`tombol--${ragam}`)
  if (penuh) kelas.push('tombol--penuh')
  return kelas.join(' ')
}

function Isi({ ikon, pintas, children }: { ikon?: NamaIkon; pintas?: string; children: ReactNode }) {
  return (
    <>
      {ikon && <Ikon nama={ikon} />}
      {children}
      {pintas && <kbd className="kbd">{pintas}</kbd>}
    </>
  )
}

export type SifatTombol = Rupa &
  ButtonHTMLAttributes<HTMLButtonElement> & {
    /** Words shown while the action runs; the button then ignores further presses. */
    sedang?: string | false | undefined
    ref?: Ref<HTMLButtonElement>
  }

/** A button. Stays focusable while busy (aria-disabled), so a screen reader is not thrown off it. */
export function Tombol({ ragam, ikon, pintas, penuh, sedang, onClick, children, ...sisa }: SifatTombol) {
  return (
    <button
      type="button"
      {...sisa}
      className={kelasTombol({ ragam, penuh })}
      aria-disabled={sedang ? true : undefined}
      aria-keyshortcuts={pintas}
      onClick={(e) => {
        if (sedang) e.preventDefault()
        else onClick?.(e)
      }}
    >
      <Isi ikon={ikon} pintas={pintas}>
        {sedang || children}
      </Isi>
    </button>
  )
}

/** The one filled button of a screen. */
export function TombolUtama(sifat: Omit<SifatTombol, 'ragam'>) {
  return <Tombol {...sifat} ragam="utama" />
}

/** A link that looks like a button: for going somewhere, not for doing something. */
export function TombolTautan({ ragam, ikon, pintas, penuh, children, ...sisa }: Rupa & SifatTautan) {
  return (
    <Tautan {...sisa} className={kelasTombol({ ragam, penuh })}>
      <Isi ikon={ikon} pintas={pintas}>
        {children}
      </Isi>
    </Tautan>
  )
}
