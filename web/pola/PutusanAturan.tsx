// Putusan aturan: syarat, fakta, pasal, edisi. Yang perlu dilihat orang berada paling atas.
import type { ReactNode } from 'react'
import { Ikon, type NamaIkon } from './Ikon.tsx'
import { Kata, type SifatKata } from './Kata.tsx'
import { Tautan } from './Tautan.tsx'

export type HasilAturan = 'ya' | 'ragu' | 'tidak' | 'tak-berlaku'
/** An article as officers write it, with the address of its text when we hold it. */
export type Dasar = { kutipan: string; ke?: string | undefined }
export type BarisPutusan = {
  id: string
  syarat: string
  fakta: ReactNode
  hasil: HasilAturan
  dasar: readonly Dasar[]
  /** Its value has a known place in the paper, so it can be shown there. */
  adaSorot?: boolean
  /** The line whose value is marked in the paper beside it. */
  terpilih?: boolean
}

const RUPA: Record<HasilAturan, { kata: string; sifat: SifatKata; ikon: NamaIkon | null; tanda: string }> = {
  ragu: { kata: 'Perlu dilihat', sifat: 'perlu', ikon: 'seru', tanda: 'ragu' },
  tidak: { kata: 'Tidak memenuhi', sifat: 'gagal', ikon: 'silang', tanda: 'tidak' },
  ya: { kata: 'Memenuhi', sifat: 'selesai', ikon: 'centang', tanda: 'sudah' },
  'tak-berlaku': { kata: 'Tidak berlaku', sifat: 'belum', ikon: null, tanda: 'tak-berlaku' },
}
const URUTAN: readonly HasilAturan[] = ['ragu', 'tidak', 'ya', 'tak-berlaku']

/** Doubtful lines first, then failed, met, and not applicable; inside each group the given order stays. */
export function urutkanPutusan<B extends { hasil: HasilAturan }>(baris: readonly B[]): B[] {
  return URUTAN.flatMap((hasil) => baris.filter((b) => b.hasil === hasil))
}

/** "5 memenuhi, 1 perlu dilihat" with the most urgent kind deciding the shape. */
export function RingkasPutusan({ baris }: { baris: readonly BarisPutusan[] }) {
  const jumlah = URUTAN.map((h) => ({ h, n: baris.filter((b) => b.hasil === h).length })).filter(
    ({ n }) => n > 0,
  )
  const terpenting = jumlah[0]
  if (!terpenting) return null
  const kata = [...jumlah]
    .sort((a, b) => Number(b.h === 'ya') - Number(a.h === 'ya'))
    .map(({ h, n }) => `${n} ${RUPA[h].kata.toLowerCase()}`)
  return <Kata sifat={RUPA[terpenting.h].sifat}>{kata.join(', ')}</Kata>
}

function DasarPasal({ dasar }: { dasar: readonly Dasar[] }) {
  return (
    <div className="putusan__dasar">
      {dasar.map((d) =>
        d.ke ? (
          <Tautan key={d.kutipan} ke={d.ke}>
            {d.kutipan}
          </Tautan>
        ) : (
          <span key={d.kutipan}>{d.kutipan}</span>
        ),
      )}
    </div>
  )
}

type Sifat = {
  baris: readonly BarisPutusan[]
  /** Which edition of the rules was used and when, in words; no verdict without it. */
  edisi: ReactNode
  /** Called when a line is pressed, to show its value in the paper. */
  onPilih?: (id: string) => void
}

/** Every automatic verdict with condition, fact, article and edition. */
export function PutusanAturan({ baris, edisi, onPilih }: Sifat) {
  return (
    <div className="wadah">
      <ol className="putusan">
        {urutkanPutusan(baris).map((b) => {
          const rupa = RUPA[b.hasil]
          return (
            <li key={b.id} className={b.terpilih ? 'pilih' : undefined}>
              <div className="putusan__t">
                <span className={`tanda tanda--${rupa.tanda}`} aria-hidden="true">
                  {rupa.ikon && <Ikon nama={rupa.ikon} />}
                </span>
              </div>
              <div className="putusan__b">
                <b>{b.syarat}</b>
                <span className="putusan__fakta">{b.terpilih ? <mark>{b.fakta}</mark> : b.fakta}</span>
                <DasarPasal dasar={b.dasar} />
              </div>
              <div className="putusan__h">
                <Kata sifat={rupa.sifat} polos>
                  {rupa.kata}
                </Kata>
                {onPilih && b.adaSorot && (
                  <div>
                    <button type="button" className="tautan-btn mini" onClick={() => onPilih(b.id)}>
                      Tunjukkan<span className="sr"> {b.syarat} di dokumen</span>
                    </button>
                  </div>
                )}
              </div>
            </li>
          )
        })}
      </ol>
      <p className="edisi">{edisi}</p>
    </div>
  )
}
