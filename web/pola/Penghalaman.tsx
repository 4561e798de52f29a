// Penghalaman: halaman ke berapa dari berapa, dengan tombol [ dan ].
import { angka } from '../alat/format.ts'
import { usePintas } from './pintas.ts'
import { Tombol } from './Tombol.tsx'

type Sifat = {
  halaman: number
  ukuran: number
  jumlah: number
  /** More rows follow than were counted: there is always a next page. */
  lebih?: boolean
  onHalaman: (halaman: number) => void
}

/** How many pages a list of `jumlah` rows has; at least one. */
export const jumlahHalaman = (jumlah: number, ukuran: number): number =>
  Math.max(1, Math.ceil(jumlah / ukuran))

/** Steps through a paged list; nothing is drawn while everything fits on one page. */
export function Penghalaman({ halaman, ukuran, jumlah, lebih = false, onHalaman }: Sifat) {
  const terhitung = jumlahHalaman(jumlah, ukuran)
  const akhir = lebih ? Math.max(terhitung, halaman + 1) : terhitung
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
        Halaman {angka(halaman)} dari {lebih ? `lebih dari ${angka(terhitung)}` : angka(akhir)}
      </span>
      <Tombol pintas="]" disabled={halaman >= akhir} onClick={() => ke(halaman + 1)}>
        Berikutnya
      </Tombol>
    </nav>
  )
}
