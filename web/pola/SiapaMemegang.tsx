// Siapa memegang: peran dahulu, lalu orang, sejak kapan, sampai kapan, dan apa yang perlu Anda lakukan.
import type { ReactNode } from 'react'
import { tanggalHari } from '../alat/format.ts'
import { Ikon } from './Ikon.tsx'

type Sifat = {
  /** Role that holds the file, as the regulation names it; "Anda" when it is the reader. */
  peran: string
  orang?: string | undefined
  /** Calendar days 'YYYY-MM-DD'. */
  sejak: string
  batas?: string | undefined
  anda?: boolean
  /** What the reader must do; without it the box says that nothing is needed. */
  perlu?: ReactNode
  children?: ReactNode
}

/** The answer to "siapa memegang?", the first question anyone has about a case. */
export function SiapaMemegang({ peran, orang, sejak, batas, anda, perlu, children }: Sifat) {
  return (
    <section aria-label={anda ? 'Menunggu Anda' : 'Siapa memegang'}>
      <div className={anda ? 'pegang pegang--anda' : 'pegang'}>
        <p className="pegang__label">{anda ? 'Sekarang menunggu' : 'Sekarang di meja'}</p>
        <p className="pegang__peran">{peran}</p>
        {orang && <p className="kecil">{orang}</p>}
        <dl>
          <dt>Sejak</dt>
          <dd>{tanggalHari(sejak)}</dd>
          {batas && (
            <>
              <dt>Batas</dt>
              <dd>{tanggalHari(batas)}</dd>
            </>
          )}
        </dl>
      </div>
      <p className={perlu ? 'pegang__perlu pegang__perlu--ada' : 'pegang__perlu'}>
        <Ikon nama={perlu ? 'seru' : 'centang'} />
        <span>{perlu ?? 'Tidak ada yang perlu Anda lakukan.'}</span>
      </p>
      {children}
    </section>
  )
}
