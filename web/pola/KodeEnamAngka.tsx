// Kode enam angka: satu isian sungguhan di atas enam petak, sehingga tempel dan isi otomatis bekerja.
import type { Ref } from 'react'
import { Isian } from './Isian.tsx'

const PETAK = ['a', 'b', 'c', 'd', 'e', 'f'] as const

type Sifat = {
  id?: string
  label?: string
  petunjuk?: string
  galat?: string | undefined
  nilai: string
  onUbah: (kode: string) => void
  /** Called once the sixth digit is there. */
  onLengkap?: (kode: string) => void
  ref?: Ref<HTMLInputElement>
}

/** The code of an authenticator application. */
export function KodeEnamAngka({
  id,
  label = 'Kode 6 angka',
  petunjuk,
  galat,
  nilai,
  onUbah,
  onLengkap,
  ref,
}: Sifat) {
  return (
    <Isian id={id} label={label} petunjuk={petunjuk} galat={galat}>
      {(s) => (
        <div className="enam">
          <input
            {...s}
            ref={ref}
            inputMode="numeric"
            autoComplete="one-time-code"
            value={nilai}
            onChange={(e) => {
              const kode = e.target.value.replace(/\D/g, '').slice(0, PETAK.length)
              onUbah(kode)
              if (kode.length === PETAK.length && kode !== nilai) onLengkap?.(kode)
            }}
          />
          {PETAK.map((p, i) => (
            <i key={p} aria-hidden="true" className={i === Math.min(nilai.length, 5) ? 'kini' : undefined}>
              {nilai.charAt(i)}
            </i>
          ))}
        </div>
      )}
    </Isian>
  )
}
