// Periksa jawaban sebelum kirim: tiap baris dapat diubah, yang kosong tetap disebut.
import type { ReactNode } from 'react'
import { Tautan } from './Tautan.tsx'

/** One answer; `ubah` is the address of its question, which returns straight here. */
export type Jawaban = { tanya: string; jawab: ReactNode; ubah?: string | undefined }

/** The list of answers as they will be sent. */
export function PeriksaJawaban({ jawaban }: { jawaban: readonly Jawaban[] }) {
  return (
    <div className="wadah">
      <dl className="jawab">
        {jawaban.map((j) => {
          const kosong = j.jawab === null || j.jawab === undefined || j.jawab === ''
          return (
            <div key={j.tanya}>
              <dt>{j.tanya}</dt>
              <dd className={kosong ? 'jawab__nilai redup' : 'jawab__nilai'}>
                {kosong ? 'Tidak diisi' : j.jawab}
              </dd>
              {j.ubah && (
                <dd className="jawab__ubah">
                  <Tautan ke={j.ubah}>
                    Ubah<span className="sr"> {j.tanya}</span>
                  </Tautan>
                </dd>
              )}
            </div>
          )
        })}
      </dl>
    </div>
  )
}
