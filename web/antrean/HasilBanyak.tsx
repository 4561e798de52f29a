// Hasil tindakan banyak: tiap usulan dengan jadi atau sebabnya, pasalnya, dan apa yang perlu dilakukan.
import type { Tolakan } from '../alat/klien.ts'
import { Dialog } from '../pola/Dialog.tsx'
import { Kata } from '../pola/Kata.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tombol } from '../pola/Tombol.tsx'

export type HasilSatu = { id: string; nama: string; jadi: boolean; sebab?: Tolakan | undefined }

/** One line a case; refused ones first, each a link to where it can be dealt with. */
export function HasilBanyak({
  judul,
  hasil,
  ke,
  onTutup,
}: {
  judul: string
  hasil: readonly HasilSatu[] | null
  ke: (id: string) => string
  onTutup: () => void
}) {
  const urut = [...(hasil ?? [])].sort((a, b) => Number(a.jadi) - Number(b.jadi))
  const jadi = urut.filter((h) => h.jadi).length
  return (
    <Dialog
      buka={hasil !== null}
      judul={`${judul}: ${jadi} dari ${urut.length}`}
      onTutup={onTutup}
      lebar
      kaki={
        <Tombol ragam="utama" onClick={onTutup}>
          Selesai
        </Tombol>
      }
    >
      <ul className="hasil-satu">
        {urut.map((h) => (
          <li key={h.id}>
            {h.jadi ? <span>{h.nama}</span> : <Tautan ke={ke(h.id)}>{h.nama}</Tautan>}
            <Kata sifat={h.jadi ? 'selesai' : 'gagal'}>{h.jadi ? 'Jadi' : 'Belum'}</Kata>
            {h.sebab && (
              <small>
                {h.sebab.sebab} {h.sebab.saran}
                {h.sebab.dasar.length > 0 && <> Dasar: {h.sebab.dasar.join('; ')}</>}
              </small>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
