// Dialog musnah: nomor, tanggal, dan alasan berita acara; dokumen yang dipilih dimusnahkan semuanya atau tidak sama sekali.
import { useState } from 'react'
import { musnahkanArsip } from '#kontrak/arsip.ts'
import { adalahTolakan } from '../alat/klien.ts'
import { useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { Dialog } from '../pola/Dialog.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPanjang, IsianTeks } from '../pola/Isian.tsx'
import { useKabar } from '../pola/Pemberitahuan.tsx'
import { Tombol } from '../pola/Tombol.tsx'

type Sifat = { buka: boolean; arsip: readonly string[]; onTutup: () => void; onJadi: () => void }
type Isi = { nomor: string; tanggal: string; alasan: string }

/** Asks for the minutes of the disposal; the rows stay, only the files go. */
export function DialogMusnah({ buka, arsip, onTutup, onJadi }: Sifat) {
  const { hari } = useHari()
  const kabarkan = useKabar()
  const [isi, setIsi] = useState<Isi>({ nomor: '', tanggal: hari, alasan: '' })
  const { mutate, isPending, error } = useTindak(musnahkanArsip, {
    onJadi: ({ jumlah }) => {
      kabarkan({ sifat: 'beres', judul: `${jumlah} dokumen dimusnahkan` })
      setIsi({ nomor: '', tanggal: hari, alasan: '' })
      onJadi()
    },
  })
  const salah = new Map(
    adalahTolakan(error) ? (error.tolak.galat ?? []).map((g) => [g.isian, g.pesan] as const) : [],
  )
  const bidang = (k: keyof Isi) => ({
    value: isi[k],
    galat: salah.get(k),
    onChange: (e: { target: { value: string } }) => setIsi({ ...isi, [k]: e.target.value }),
  })
  return (
    <Dialog
      buka={buka}
      judul={`Musnahkan ${arsip.length} dokumen`}
      onTutup={onTutup}
      kaki={
        <>
          <Tombol
            ragam="bahaya"
            sedang={isPending && 'Memusnahkan…'}
            onClick={() => mutate({ isi: { ...isi, arsip: [...arsip] } })}
          >
            Musnahkan {arsip.length} dokumen
          </Tombol>
          <Tombol ragam="tautan" onClick={onTutup}>
            Batal
          </Tombol>
        </>
      }
    >
      <div className="susun">
        <p className="baca">
          Berkasnya dihapus untuk selamanya. Judul, jenis, dan tanggalnya tetap tercatat bersama berita acara
          ini (UU 43/2009 Pasal 51).
        </p>
        <IsianTeks label="Nomor berita acara" maxLength={100} {...bidang('nomor')} />
        <IsianTeks label="Tanggal berita acara" type="date" max={hari} {...bidang('tanggal')} />
        <IsianPanjang label="Alasan" rows={3} maxLength={1000} {...bidang('alasan')} />
        <GalatPermintaan galat={error} />
      </div>
    </Dialog>
  )
}
