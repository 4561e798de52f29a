// Kabar singkat di tepi layar setelah tindakan berhasil atau gagal; dibacakan, dan tidak hilang sebelum terbaca.
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { Ikon } from './Ikon.tsx'
import { IKON_MAKLUMAT, type SifatMaklumat } from './Maklumat.tsx'

export type Kabar = { sifat?: SifatMaklumat; judul: string; rincian?: string | undefined }
type Tersimpan = Kabar & { id: number }

/** Good news leaves after this long (ms); a failure stays until it is closed. */
const LAMA_KABAR_MS = 8000
/** More than this would cover the page; the oldest goes first. */
const KABAR_TERBANYAK = 3

const Konteks = createContext<(kabar: Kabar) => void>(() => {})

/** Call the returned function to show a short message: `kabarkan({ sifat: 'beres', judul: 'Usulan terkirim' })`. */
export function useKabar(): (kabar: Kabar) => void {
  return useContext(Konteks)
}

function IsiKabar({ kabar, onTutup }: { kabar: Tersimpan; onTutup: (id: number) => void }) {
  const sifat = kabar.sifat ?? 'beres'
  const [tahan, setTahan] = useState(false)
  useEffect(() => {
    if (tahan || sifat === 'tolak' || sifat === 'perlu') return
    const t = setTimeout(() => onTutup(kabar.id), LAMA_KABAR_MS)
    return () => clearTimeout(t)
  }, [kabar.id, onTutup, sifat, tahan])
  return (
    <li
      className={`maklumat maklumat--${sifat}`}
      onPointerEnter={() => setTahan(true)}
      onPointerLeave={() => setTahan(false)}
      onFocus={() => setTahan(true)}
      onBlur={() => setTahan(false)}
    >
      <Ikon nama={IKON_MAKLUMAT[sifat]} />
      <div>
        <p className="maklumat__judul">{kabar.judul}</p>
        {kabar.rincian && <p>{kabar.rincian}</p>}
      </div>
      <button
        type="button"
        className="alat-btn"
        aria-label={`Tutup kabar: ${kabar.judul}`}
        onClick={() => onTutup(kabar.id)}
      >
        <Ikon nama="silang" />
      </button>
    </li>
  )
}

/** Put once around the application; holds the messages and reads them out politely. */
export function PenyediaKabar({ children }: { children: ReactNode }) {
  const [isi, setIsi] = useState<readonly Tersimpan[]>([])
  const nomor = useRef(0)
  const kabarkan = useCallback((k: Kabar) => {
    nomor.current += 1
    const baru = { ...k, id: nomor.current }
    setIsi((lama) => [...lama, baru].slice(-KABAR_TERBANYAK))
  }, [])
  const tutup = useCallback((id: number) => setIsi((lama) => lama.filter((k) => k.id !== id)), [])
  const daftar = useMemo(
    () => isi.map((k) => <IsiKabar key={k.id} kabar={k} onTutup={tutup} />),
    [isi, tutup],
  )
  return (
    <Konteks.Provider value={kabarkan}>
      {children}
      <div role="status" aria-live="polite">
        <ul className="kabar">{daftar}</ul>
      </div>
    </Konteks.Provider>
  )
}
