// Koreksi catatan cuti oleh BKPSDM: an entry with its reason; nothing is overwritten.
import { useState } from 'react'
import { koreksiCuti } from '#kontrak/cuti.ts'
import { useTindak } from '../alat/pakai.ts'
import { Dialog } from '../pola/Dialog.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPanjang, IsianPilihan, IsianTeks } from '../pola/Isian.tsx'
import { Tombol, TombolUtama } from '../pola/Tombol.tsx'

type Jenis = 'koreksi' | 'bawaan' | 'cuti-bersama' | 'penangguhan'
const JENIS: { nilai: Jenis; nama: string }[] = [
  { nilai: 'koreksi', nama: 'Koreksi hari (boleh mengurangi)' },
  { nilai: 'bawaan', nama: 'Sisa tahun-tahun lalu menurut catatan lama' },
  { nilai: 'cuti-bersama', nama: 'Cuti bersama yang tidak diberikan karena jabatan' },
  { nilai: 'penangguhan', nama: 'Cuti tahunan ditangguhkan karena dinas' },
]

export function DialogKoreksi({
  pegawaiId,
  tahun,
  onTutup,
}: {
  pegawaiId: string
  tahun: number
  onTutup: () => void
}) {
  const [jenis, setJenis] = useState<Jenis>('koreksi')
  const [hari, setHari] = useState('')
  const [untuk, setUntuk] = useState(String(tahun))
  const [alasan, setAlasan] = useState('')
  const koreksi = useTindak(koreksiCuti, { onJadi: onTutup })
  const tanpaHari = jenis === 'penangguhan'
  const kirim = () =>
    koreksi.mutate({
      params: { id: pegawaiId },
      isi: { tahun: Number(untuk), jenis, hari: tanpaHari ? 0 : Number(hari), alasan },
    })
  return (
    <Dialog
      buka
      judul="Catat pada buku cuti pegawai"
      onTutup={onTutup}
      kaki={
        <>
          <Tombol onClick={onTutup}>Tidak jadi</Tombol>
          <TombolUtama sedang={koreksi.isPending && 'Mencatat…'} onClick={kirim}>
            Catat
          </TombolUtama>
        </>
      }
    >
      <GalatPermintaan galat={koreksi.error} />
      <IsianPilihan label="Jenis catatan" value={jenis} onChange={(e) => setJenis(e.target.value as Jenis)}>
        {JENIS.map((j) => (
          <option key={j.nilai} value={j.nilai}>
            {j.nama}
          </option>
        ))}
      </IsianPilihan>
      <IsianTeks
        label="Tahun cuti"
        inputMode="numeric"
        value={untuk}
        onChange={(e) => setUntuk(e.target.value)}
      />
      {!tanpaHari && (
        <IsianTeks
          label="Hari kerja"
          petunjuk="Dengan tanda kurang bila mengurangi, misalnya -2."
          value={hari}
          onChange={(e) => setHari(e.target.value)}
        />
      )}
      <IsianPanjang label="Alasan" value={alasan} onChange={(e) => setAlasan(e.target.value)} />
    </Dialog>
  )
}
