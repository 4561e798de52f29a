// Isian: label, petunjuk, dan galat yang tersambung ke unsur asli peramban.
import { type ComponentProps, type ReactNode, useId, useState } from 'react'
import { Ikon } from './Ikon.tsx'

type Dasar = {
  label: string
  petunjuk?: ReactNode
  galat?: string | undefined
  /** Optional fields say so in the label; required ones need no star. */
  boleh?: boolean
  id?: string
}
type Sambungan = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

/** Label, hint and error around any native control; the child receives the ids to wire itself. */
export function Isian({
  label,
  petunjuk,
  galat,
  boleh,
  id,
  children,
}: Dasar & { children: (s: Sambungan) => ReactNode }) {
  const sendiri = useId()
  const kunci = id ?? sendiri
  const uraian = [petunjuk && `${kunci}-petunjuk`, galat && `${kunci}-galat`].filter(Boolean).join(' ')
  return (
    <div className={galat ? 'isian isian--galat' : 'isian'}>
      <label className="isian__label" htmlFor={kunci}>
        {label}
        {boleh && ' (boleh kosong)'}
      </label>
      {petunjuk && (
        <p className="isian__bantu" id={`${kunci}-petunjuk`}>
          {petunjuk}
        </p>
      )}
      {children({
        id: kunci,
        'aria-describedby': uraian || undefined,
        'aria-invalid': galat ? true : undefined,
      })}
      {galat && <PesanGalat id={`${kunci}-galat`}>{galat}</PesanGalat>}
    </div>
  )
}

function PesanGalat({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="pesan" id={id}>
      <Ikon nama="seru" />
      <span>
        <span className="sr">Galat: </span>
        {children}
      </span>
    </p>
  )
}

function pisah<S extends Dasar>({ label, petunjuk, galat, boleh, id, ...sisa }: S) {
  return { dasar: { label, petunjuk, galat, boleh, id }, sisa }
}

/** One line of text, number, date or phone; takes every attribute of a native input. */
export function IsianTeks(sifat: Dasar & ComponentProps<'input'>) {
  const { dasar, sisa } = pisah(sifat)
  return <Isian {...dasar}>{(s) => <input type="text" {...sisa} {...s} className="masukan" />}</Isian>
}

/** Several lines of text. */
export function IsianPanjang(sifat: Dasar & ComponentProps<'textarea'>) {
  const { dasar, sisa } = pisah(sifat)
  return <Isian {...dasar}>{(s) => <textarea rows={4} {...sisa} {...s} className="masukan" />}</Isian>
}

/** A native select; its options are the children. */
export function IsianPilihan(sifat: Dasar & ComponentProps<'select'>) {
  const { dasar, sisa } = pisah(sifat)
  return <Isian {...dasar}>{(s) => <select {...sisa} {...s} className="masukan" />}</Isian>
}

/** Password with a switch to show it; paste and password managers are welcome (WCAG 3.3.8). */
export function IsianSandi(sifat: Dasar & ComponentProps<'input'>) {
  const { dasar, sisa } = pisah(sifat)
  const [tampak, setTampak] = useState(false)
  return (
    <Isian {...dasar}>
      {(s) => (
        <div className="masukan-wadah">
          <input
            autoComplete="current-password"
            {...sisa}
            {...s}
            type={tampak ? 'text' : 'password'}
            className="masukan"
          />
          <button
            type="button"
            className="masukan-wadah__aksi"
            aria-pressed={tampak}
            onClick={() => setTampak(!tampak)}
          >
            {tampak ? 'Sembunyikan' : 'Tampilkan'}
            <span className="sr"> kata sandi</span>
          </button>
        </div>
      )}
    </Isian>
  )
}

export type PilihanBaris = { nilai: string; nama: string; rincian?: ReactNode }
type SifatBaris = Dasar &
  Omit<ComponentProps<'input'>, 'type' | 'value' | 'id'> & {
    pilihan: readonly PilihanBaris[]
    jenis?: 'radio' | 'checkbox'
    /** Values that are chosen, when the page keeps them. */
    terpilih?: readonly string[]
  }

/** Radio (or check) rows; the whole row is the target. Focus from an error summary lands on the first row. */
export function IsianBaris(sifat: SifatBaris) {
  const { dasar, sisa } = pisah(sifat)
  const { pilihan, jenis = 'radio', terpilih, ...asli } = sisa
  const sendiri = useId()
  const kunci = dasar.id ?? sendiri
  const uraian = [dasar.petunjuk && `${kunci}-petunjuk`, dasar.galat && `${kunci}-galat`]
    .filter(Boolean)
    .join(' ')
  return (
    <fieldset className={dasar.galat ? 'isian isian--galat' : 'isian'} aria-describedby={uraian || undefined}>
      <legend className="isian__label">{dasar.label}</legend>
      {dasar.petunjuk && (
        <p className="isian__bantu" id={`${kunci}-petunjuk`}>
          {dasar.petunjuk}
        </p>
      )}
      <div className="pilihan">
        {pilihan.map((p, i) => (
          <label key={p.nilai} className="pilihan__baris">
            <input
              {...asli}
              id={i === 0 ? kunci : undefined}
              name={asli.name ?? kunci}
              type={jenis}
              value={p.nilai}
              {...(terpilih ? { checked: terpilih.includes(p.nilai) } : {})}
              className={jenis === 'radio' ? 'bulat' : 'kotak'}
            />
            <span>
              {p.nama}
              {p.rincian && <small>{p.rincian}</small>}
            </span>
          </label>
        ))}
      </div>
      {dasar.galat && <PesanGalat id={`${kunci}-galat`}>{dasar.galat}</PesanGalat>}
    </fieldset>
  )
}
