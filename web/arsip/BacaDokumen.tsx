// Baca dokumen: satu dokumen arsip dalam dialog, dengan unduhan lewat tautan yang sama singkatnya.
import { tanggalPanjang } from '../alat/format.ts'
import { useTautanArsip } from '../alat/tautan-arsip.ts'
import { Dialog } from '../pola/Dialog.tsx'
import { PembacaDokumen } from '../pola/PembacaDokumen.tsx'
import { Tombol, TombolTautan } from '../pola/Tombol.tsx'

export type DibacaArsip = {
  id: string
  judul: string
  jenisNama: string
  tanggal: string | null
  tipe: string
  dibersihkan: string[]
}

function Unduh({ id }: { id: string }) {
  const { sumber } = useTautanArsip(id)
  if (!sumber) return null
  return (
    <TombolTautan ikon="unduh" ke={sumber} download>
      Unduh
    </TombolTautan>
  )
}

/** `onGanti` is offered when the reader may put a newer version in its place. */
export function BacaDokumen({
  dokumen: d,
  onTutup,
  onGanti,
}: {
  dokumen: DibacaArsip | undefined
  onTutup: () => void
  onGanti?: (() => void) | undefined
}) {
  return (
    <Dialog
      buka={d !== undefined}
      judul={d?.judul ?? ''}
      onTutup={onTutup}
      lebar
      kaki={
        d && (
          <>
            {onGanti && (
              <Tombol ikon="unggah" onClick={onGanti}>
                Ganti dengan versi baru
              </Tombol>
            )}
            <Unduh id={d.id} />
          </>
        )
      }
    >
      {d && (
        <div className="susun susun--rapat">
          <p className="kecil redup">
            {d.jenisNama}
            {d.tanggal && `, ${tanggalPanjang(d.tanggal)}`}
            {d.dibersihkan.length > 0 && `. Dibuang saat disimpan: ${d.dibersihkan.join(', ')}`}
          </p>
          <PembacaDokumen key={d.id} arsipId={d.id} tipe={d.tipe} nama={d.judul} tinggi="60vh" />
        </div>
      )}
    </Dialog>
  )
}
