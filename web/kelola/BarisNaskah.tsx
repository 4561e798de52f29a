// Baris naskah: satu bagian naskah dan kalimat-kalimatnya, masing-masing dapat diberi syarat cetak.
import { useState } from 'react'
import { IsianPanjang, IsianTeks } from '../pola/Isian.tsx'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { type BagianNaskah, type BarisNaskah, barisKosong, namaBagian } from './isi-naskah.ts'

const HURUF_SEBARIS = 60
const BARIS_PALING = 8

function Syarat({ b, ubah }: { b: BarisNaskah; ubah: (b: BarisNaskah) => void }) {
  const [buka, setBuka] = useState(b.bila !== '')
  if (!buka)
    return (
      <Tombol ragam="tautan" onClick={() => setBuka(true)}>
        Beri syarat cetak
      </Tombol>
    )
  return (
    <IsianTeks
      label="Hanya dicetak bila"
      boleh
      petunjuk="Isian yang harus ada, misalnya isian.catatan; !isian.catatan bila harus kosong; isian.jenis=sakit bila harus sama."
      value={b.bila}
      onChange={(e) => ubah({ ...b, bila: e.target.value })}
    />
  )
}

type SifatBaris = {
  b: BarisNaskah
  tunggal: boolean
  nama: string
  ubah: (b: BarisNaskah) => void
  hapus: () => void
}

function SatuBaris({ b, tunggal, nama, ubah, hapus }: SifatBaris) {
  return (
    <div className="naskah-baris">
      {b.label !== undefined && (
        <IsianTeks label="Label" value={b.label} onChange={(e) => ubah({ ...b, label: e.target.value })} />
      )}
      <IsianPanjang
        label={b.label === undefined ? nama : 'Isi'}
        rows={Math.min(BARIS_PALING, Math.max(1, Math.ceil(b.teks.length / HURUF_SEBARIS)))}
        value={b.teks}
        onChange={(e) => ubah({ ...b, teks: e.target.value })}
      />
      {!tunggal && (
        <div className="naskah-baris__kaki">
          <Syarat b={b} ubah={ubah} />
          <Tombol ragam="tautan-bahaya" onClick={hapus}>
            Hapus baris<span className="sr"> {nama}</span>
          </Tombol>
        </div>
      )}
    </div>
  )
}

/** One part of a template with its lines. */
export function SuntingBagian({ g, ubah }: { g: BagianNaskah; ubah: (g: BagianNaskah) => void }) {
  const ganti = (baris: BarisNaskah[]) => ubah({ ...g, baris })
  const nama = namaBagian(g.kunci)
  return (
    <section>
      {!g.tunggal && (
        <Bagian
          judul={nama}
          kanan={
            <Tombol ragam="tautan" onClick={() => ganti([...g.baris, barisKosong(g.rincian)])}>
              Tambah baris<span className="sr"> {nama}</span>
            </Tombol>
          }
        />
      )}
      {g.baris.length === 0 && <p className="redup">Belum ada baris.</p>}
      {g.baris.map((b, i) => (
        <SatuBaris
          key={b.id}
          b={b}
          tunggal={g.tunggal}
          nama={g.tunggal ? nama : `${nama}, baris ${i + 1}`}
          ubah={(x) => ganti(g.baris.map((y) => (y.id === b.id ? x : y)))}
          hapus={() => ganti(g.baris.filter((y) => y.id !== b.id))}
        />
      ))}
    </section>
  )
}
