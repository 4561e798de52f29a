// Penghalaman: halaman ke berapa dari berapa, dengan tombol [ dan ].
import { angka } from '../alat/format.ts'
import { usePintas } from './pintas.ts'
import { Tombol } from './Tombol.tsx'

type Sifat = { halaman: number; ukuran: number; jumlah: number; onHalaman: (halaman: number) => void }

/** How many pages a list of `jumlah` rows has; at least one. */
export const jumlahHalaman = (jumlah: number, ukuran: number): number =>
  Math.max(1, Math.ceil(jumlah / ukuran))

/** Steps through a paged list; nothing is drawn while everything fits on one page. */
export function Penghalaman({ halaman, ukuran, jumlah, onHalaman }: Sifat) {
  const akhir = jumlahHalaman(jumlah, ukuran)
  const ke = (n: number) => {
    if (n >= 1 && n <= akhir) onHalaman(n)
  }
  usePintas({ '[': () => ke(halaman - 1), ']': () => ke(halaman + 1) }, akhir > 1)
  if (akhir <= 1) return null
  return (
    <nav className="penghalaman deret" aria-label="Halaman daftar">
      <Tombol ikon="kiri" pintas="[" disabled={halaman <= 1} onClick={() => ke(halaman - 1)}>
        Sebelumnya
      </Tombol>
      <span className="angka">
        Halaman {angka(halaman)} dari {angka(akhir)}
      </span>
      <Tombol pintas="]" disabled={halaman >= akhir} onClick={() => ke(halaman + 1)}>
        Berikutnya
      </Tombol>
    </nav>
  )
}
