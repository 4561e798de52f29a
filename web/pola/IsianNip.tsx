// Isian NIP: boleh ditempel dengan spasi atau titik; ditampilkan berkelompok 8 6 1 3 dan dihitung angkanya.
import type { Ref } from 'react'
import { nipBersih, nipKelompok } from '../alat/format.ts'
import { Isian } from './Isian.tsx'

type Sifat = {
  id?: string
  label?: string
  galat?: string | undefined
  /** Digits only; the groups are drawn here. */
  nilai: string
  onUbah: (nip: string) => void
  onBlur?: () => void
  autoFocus?: never
  ref?: Ref<HTMLInputElement>
}

/** A NIP of 18 digits; controlled: `nilai` in, `onUbah` out. */
export function IsianNip({ id, label = 'NIP', galat, nilai, onUbah, onBlur, ref }: Sifat) {
  const sisa = 18 - nilai.length
  return (
    <Isian id={id} label={label} galat={galat}>
      {(s) => (
        <div className="masukan-wadah masukan-wadah--nip">
          <input
            {...s}
            ref={ref}
            className="masukan masukan--nip"
            inputMode="numeric"
            autoComplete="username"
            value={nipKelompok(nilai)}
            onChange={(e) => onUbah(nipBersih(e.target.value))}
            onBlur={onBlur}
          />
          <span className="masukan-wadah__aksi" aria-hidden="true">
            {sisa === 0 || nilai === '' ? '18 angka' : `kurang ${sisa}`}
          </span>
        </div>
      )}
    </Isian>
  )
}
