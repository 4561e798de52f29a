// Daftar bergaris dengan tepi tanggal atau angka, dan daftar tugas sebuah usulan.
import type { ReactNode } from 'react'
import { tanggalTepi } from '../alat/format.ts'
import { Ikon } from './Ikon.tsx'
import { Kata, type SifatKata } from './Kata.tsx'
import { Tautan } from './Tautan.tsx'

/** Left of the red margin: a calendar day 'YYYY-MM-DD', a short figure, or nothing. */
export type Tepi = { tanggal: string } | { angka: string | number } | null
export type BarisBuku = {
  id: string
  tepi: Tepi
  judul: ReactNode
  rincian?: ReactNode
  ke?: string | undefined
  ujung?: ReactNode
  /** Drawn between title and detail, e.g. LacakRingkas. */
  tengah?: ReactNode
}

function IsiTepi({ tepi }: { tepi: NonNullable<Tepi> }) {
  const t = 'tanggal' in tepi ? tanggalTepi(tepi.tanggal) : { hari: String(tepi.angka), bulan: '' }
  return (
    <span className="baris__tgl">
      <b>{t.hari}</b> {t.bulan && <span>{t.bulan}</span>}
    </span>
  )
}

function IsiBaris({ baris: b }: { baris: BarisBuku }) {
  return (
    <>
      {b.tepi && <IsiTepi tepi={b.tepi} />}
      <span className="baris__badan">
        <b>{b.judul}</b>
        {b.tengah}
        {b.rincian && <small>{b.rincian}</small>}
      </span>
      <span className="baris__ujung">{b.ujung ?? (b.ke && <Ikon nama="kanan" />)}</span>
    </>
  )
}

/** A ruled list; a row with `ke` is one large link. */
export function DaftarBergaris({ baris }: { baris: readonly BarisBuku[] }) {
  return (
    <ul className="buku">
      {baris.map((b) => {
        const ragam = b.tepi === null ? ' baris--polos' : 'angka' in b.tepi ? ' baris--sempit' : ''
        return (
          <li key={b.id}>
            {b.ke ? (
              <Tautan ke={b.ke} className={`baris${ragam}`}>
                <IsiBaris baris={b} />
              </Tautan>
            ) : (
              <div className={`baris${ragam}`}>
                <IsiBaris baris={b} />
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The four words of a task, plus the one that cannot be started yet. */
export type KeadaanTugas = 'belum' | 'sebagian' | 'selesai' | 'perlu-diperbaiki' | 'terkunci'
export type Tugas = { id: string; nama: string; keadaan: KeadaanTugas; rincian?: string; ke: string }

const KATA_TUGAS: Record<Exclude<KeadaanTugas, 'terkunci'>, { sifat: SifatKata; kata: string }> = {
  belum: { sifat: 'belum', kata: 'Belum' },
  sebagian: { sifat: 'sebagian', kata: 'Sebagian' },
  selesai: { sifat: 'selesai', kata: 'Selesai' },
  'perlu-diperbaiki': { sifat: 'perlu', kata: 'Perlu diperbaiki' },
}

function IsiTugas({ tugas: t, nomor }: { tugas: Tugas; nomor: number }) {
  const kata = t.keadaan === 'terkunci' ? null : KATA_TUGAS[t.keadaan]
  return (
    <>
      <span className="tugas__no">{nomor}</span>
      <span>
        <b>{t.nama}</b>
        {t.rincian && <small>{t.rincian}</small>}
      </span>
      {kata && (
        <Kata sifat={kata.sifat} polos={t.keadaan !== 'selesai'}>
          {kata.kata}
        </Kata>
      )}
    </>
  )
}

/** The task list of a long form: free order, a word per task, back to the same list. */
export function DaftarTugas({ tugas }: { tugas: readonly Tugas[] }) {
  return (
    <ol className="tugas">
      {tugas.map((t, i) => (
        <li key={t.id}>
          {t.keadaan === 'terkunci' ? (
            <span className="tugas__baris">
              <IsiTugas tugas={t} nomor={i + 1} />
            </span>
          ) : (
            <Tautan ke={t.ke} className="tugas__baris">
              <IsiTugas tugas={t} nomor={i + 1} />
            </Tautan>
          )}
        </li>
      ))}
    </ol>
  )
}
