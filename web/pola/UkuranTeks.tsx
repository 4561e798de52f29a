// Menu Aa: ukuran teks, terang atau gelap, dan tombol pintas. Disimpan di perangkat, juga sebelum masuk.
import { useId } from 'react'
import { BESAR_TEKS, type Tema, ubahTampilan, useTampilan } from '../alat/tampilan.ts'
import { MenuLipat } from './MenuLipat.tsx'

const TEMA: readonly { nilai: Tema; kata: string }[] = [
  { nilai: 'terang', kata: 'Terang' },
  { nilai: 'gelap', kata: 'Gelap' },
  { nilai: 'perangkat', kata: 'Ikut perangkat' },
]

/** The two choices as radio groups; usable inside a menu or on the Akun page. */
export function PengaturTampilan() {
  const t = useTampilan()
  const nama = useId()
  return (
    <>
      <fieldset>
        <legend className="tebal">Ukuran teks</legend>
        <div className="ukuran">
          {BESAR_TEKS.map((b, i) => (
            <label key={b}>
              <input
                type="radio"
                className="sr"
                name={`${nama}-besar`}
                checked={t.besar === b}
                onChange={() => ubahTampilan({ besar: b })}
              />
              <span className={`ukuran__a${i + 1}`} aria-hidden="true">
                A
              </span>
              <span className="sr">{Math.round(b * 100)} persen</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="tebal">Warna layar</legend>
        <div className="ukuran">
          {TEMA.map(({ nilai, kata }) => (
            <label key={nilai}>
              <input
                type="radio"
                className="sr"
                name={`${nama}-tema`}
                checked={t.tema === nilai}
                onChange={() => ubahTampilan({ tema: nilai })}
              />
              {kata}
            </label>
          ))}
        </div>
      </fieldset>
      <label className="deret hanya-meja">
        <input
          type="checkbox"
          className="kotak"
          checked={t.pintas}
          onChange={(e) => ubahTampilan({ pintas: e.target.checked })}
        />
        Pakai tombol pintas satu huruf
      </label>
    </>
  )
}

/** The "Aa" button of the top bar with its menu. */
export function UkuranTeks() {
  return (
    <MenuLipat nama="Ukuran teks dan warna layar" isiTombol="Aa">
      <PengaturTampilan />
    </MenuLipat>
  )
}
