// Halaman ini sedang dipasang.
import { Tunggu } from '../pola/Tunggu.tsx'

export default function HalamanArsip() {
  return <Tunggu />
}
