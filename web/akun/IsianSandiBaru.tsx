// Isian kata sandi baru: alasan lemah tampak sambil mengetik, dan kalimat server bila ditolak.
import { IsianSandi } from '../pola/Isian.tsx'
import { Kata } from '../pola/Kata.tsx'
import { syaratSandi } from './sandi-baru.ts'

type Sifat = {
  nilai: string
  nip: string
  onUbah: (sandi: string) => void
  galat?: string | undefined
  label?: string
}

/** A new password with its conditions under it. */
export function IsianSandiBaru({ nilai, nip, onUbah, galat, label = 'Kata sandi baru' }: Sifat) {
  return (
    <div className="susun susun--rapat">
      <IsianSandi
        label={label}
        petunjuk="Empat kata yang tidak berhubungan paling mudah diingat dan paling sulit ditebak."
        autoComplete="new-password"
        value={nilai}
        onChange={(e) => onUbah(e.target.value)}
        galat={galat}
      />
      <ul className="daftar-syarat">
        {syaratSandi(nilai, nip).map((s) => (
          <li key={s.bunyi}>
            <Kata sifat={s.terpenuhi ? 'selesai' : 'belum'}>{s.bunyi}</Kata>
          </li>
        ))}
      </ul>
    </div>
  )
}
