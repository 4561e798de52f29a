// Keadaan kosong: halaman buku yang belum ditulisi, selalu mengatakan apa yang dapat dilakukan.
import type { ReactNode } from 'react'

/** What an empty list shows: what it will hold, and the way to its first entry. */
export function KeadaanKosong({
  judul,
  children,
  aksi,
}: {
  judul: string
  children: ReactNode
  aksi?: ReactNode
}) {
  return (
    <div className="kosong">
      <b>{judul}</b>
      <p>{children}</p>
      {aksi && <div className="kosong__aksi">{aksi}</div>}
    </div>
  )
}
