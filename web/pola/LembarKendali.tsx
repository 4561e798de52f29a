// Lembar kendali: tahap tetap sebuah usulan. Slip mendatar di meja, baris di HP, bilah ringkas di Beranda.
import { Ikon } from './Ikon.tsx'

export type KeadaanLangkah = 'sudah' | 'kini' | 'henti' | 'nanti'
/** One fixed step; `siapa` is who did or will do it, `waktu` is written already ("sejak 17 Nov"). */
export type Langkah = {
  nama: string
  keadaan: KeadaanLangkah
  siapa?: string | undefined
  waktu?: string | undefined
  /** Initials of the person who passed it on. */
  paraf?: string | undefined
}

const UCAPAN: Record<KeadaanLangkah, string> = {
  sudah: 'selesai',
  kini: 'sedang berjalan',
  henti: 'berhenti, menunggu dilengkapi',
  nanti: 'belum',
}

function Tanda({ keadaan, urutan }: { keadaan: KeadaanLangkah; urutan: number }) {
  return (
    <span className={`tanda tanda--${keadaan}`} aria-hidden="true">
      {keadaan === 'sudah' && <Ikon nama="centang" />}
      {keadaan === 'henti' && <Ikon nama="seru" />}
      {(keadaan === 'kini' || keadaan === 'nanti') && urutan}
    </span>
  )
}

/** The routing slip of a case. `tegak` keeps it as rows on a desk too (service page). */
export function LembarKendali({ langkah, tegak }: { langkah: readonly Langkah[]; tegak?: boolean }) {
  return (
    <div className="wadah">
      <ol className={tegak ? 'lacak' : 'lacak lacak--lebar'}>
        {langkah.map((l, i) => {
          const kini = l.keadaan === 'kini' || l.keadaan === 'henti'
          return (
            <li key={l.nama} className={l.keadaan} aria-current={kini ? 'step' : undefined}>
              <div className="lacak__t">
                <Tanda keadaan={l.keadaan} urutan={i + 1} />
                {l.paraf && (
                  <span className="paraf">
                    <span className="sr">diparaf </span>
                    {l.paraf}
                  </span>
                )}
              </div>
              <div className="lacak__b">
                <b>{l.nama}</b>
                <span className="sr">, {UCAPAN[l.keadaan]}</span>
                {l.siapa && <small>{l.siapa}</small>}
              </div>
              <div className="lacak__d">{l.waktu}</div>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

const HURUF: Record<KeadaanLangkah, string> = { sudah: 's', kini: 'k', henti: 'h', nanti: '' }

/** One segment a step; the words around it say the same, so it is hidden from screen readers. */
export function LacakRingkas({ langkah }: { langkah: readonly KeadaanLangkah[] }) {
  return (
    <span className="jalur" aria-hidden="true">
      {langkah
        .map((k, i) => ({ k, kunci: `tahap-${i}` }))
        .map(({ k, kunci }) => (
          <i key={kunci} className={HURUF[k]} />
        ))}
    </span>
  )
}
