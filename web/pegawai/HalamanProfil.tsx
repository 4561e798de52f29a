// Halaman ini sedang dipasang.
import { Tunggu } from '../pola/Tunggu.tsx'

export default function HalamanProfil() {
  return <Tunggu />
}
