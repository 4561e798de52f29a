// Dialog formasi: berapa orang direncanakan pada satu jabatan, sejak kapan, menurut keputusan nomor berapa.
import { useState } from 'react'
import { tetapkanFormasi } from '#kontrak/peta.ts'
import { useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { Dialog } from '../pola/Dialog.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianTeks } from '../pola/Isian.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import type { Jabatan } from './pohon.ts'

export function DialogFormasi({ j, onTutup }: { j: Jabatan; onTutup: () => void }) {
  const { hari } = useHari()
  const [isi, setIsi] = useState({ jumlah: String(j.formasi), mulai: hari, nomor: '', tanggal: hari })
  const simpan = useTindak(tetapkanFormasi, { onJadi: onTutup })
  const kirim = () => simpan.mutate({ params: { id: j.id }, isi: { ...isi, jumlah: Number(isi.jumlah) } })
  const satu = (kunci: keyof typeof isi) => ({
    value: isi[kunci],
    onChange: (e: { target: { value: string } }) => setIsi({ ...isi, [kunci]: e.target.value }),
  })
  return (
    <Dialog
      buka
      judul={`Formasi ${j.nama}`}
      onTutup={onTutup}
      kaki={
        <>
          <Tombol ragam="utama" sedang={simpan.isPending && 'Menyimpan…'} onClick={kirim}>
            Simpan formasi
          </Tombol>
          <Tombol ragam="tautan" onClick={onTutup}>
            Batal
          </Tombol>
        </>
      }
    >
      <IsianTeks label="Banyaknya orang" inputMode="numeric" {...satu('jumlah')} />
      <IsianTeks label="Berlaku mulai" type="date" {...satu('mulai')} />
      <IsianTeks label="Nomor keputusan" maxLength={100} {...satu('nomor')} />
      <IsianTeks label="Tanggal keputusan" type="date" max={hari} {...satu('tanggal')} />
      <GalatPermintaan galat={simpan.error} onUlang={kirim} />
    </Dialog>
  )
}
