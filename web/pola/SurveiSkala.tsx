// Survei skala empat (PermenPANRB 14/2017): empat kata per pertanyaan, tanpa nilai tengah.
import { useId } from 'react'

export type NilaiSurvei = 1 | 2 | 3 | 4
const NILAI: readonly NilaiSurvei[] = [1, 2, 3, 4]

type Sifat = {
  nomor: number
  tanya: string
  /** The words for 1 to 4, worst first, e.g. "Tidak cepat" to "Sangat cepat". */
  kata: readonly [string, string, string, string]
  nilai: NilaiSurvei | null
  onUbah: (nilai: NilaiSurvei) => void
  galat?: string | undefined
  id?: string
}

/** One element of the survey as a radio group. */
export function SurveiSkala({ nomor, tanya, kata, nilai, onUbah, galat, id }: Sifat) {
  const sendiri = useId()
  const kunci = id ?? sendiri
  return (
    <fieldset className="survei" aria-describedby={galat ? `${kunci}-galat` : undefined}>
      <legend>
        <span className="angka">{nomor}.</span> {tanya}
      </legend>
      <div className="wadah survei__wadah">
        <div className="survei__skala">
          {NILAI.map((n, i) => (
            <label key={n}>
              <input
                type="radio"
                className="bulat"
                id={n === 1 ? kunci : undefined}
                name={kunci}
                value={n}
                checked={nilai === n}
                onChange={() => onUbah(n)}
              />
              {kata[i]}
            </label>
          ))}
        </div>
      </div>
      {galat && (
        <p className="pesan" id={`${kunci}-galat`}>
          {galat}
        </p>
      )}
    </fieldset>
  )
}
