// Dialog penugasan: siapa mitra unit mana, sejak kapan, menurut keputusan nomor berapa.
import { useState } from 'react'
import { calonMitra, tetapkanMitra } from '#kontrak/mitra.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { Dialog } from '../pola/Dialog.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPilihan, IsianTeks } from '../pola/Isian.tsx'
import { Tombol } from '../pola/Tombol.tsx'

type Sifat = { unit: readonly { perangkatDaerahId: string; perangkatDaerah: string }[]; onTutup: () => void }

type Penugasan = {
  pegawaiId: string
  perangkatDaerahId: string
  mulai: string
  sampai: string
  nomor: string
  tanggal: string
}

function Keputusan({ isi, ubah }: { isi: Penugasan; ubah: (u: Partial<Penugasan>) => void }) {
  const { hari } = useHari()
  return (
    <div className="isian-deret">
      <IsianTeks
        label="Nomor keputusan"
        value={isi.nomor}
        maxLength={100}
        onChange={(e) => ubah({ nomor: e.target.value })}
      />
      <IsianTeks
        label="Tanggal keputusan"
        type="date"
        max={hari}
        value={isi.tanggal}
        onChange={(e) => ubah({ tanggal: e.target.value })}
      />
      <IsianTeks
        label="Mulai"
        type="date"
        value={isi.mulai}
        onChange={(e) => ubah({ mulai: e.target.value })}
      />
      <IsianTeks
        label="Sampai"
        boleh
        type="date"
        value={isi.sampai}
        onChange={(e) => ubah({ sampai: e.target.value })}
      />
    </div>
  )
}

function IsianPenugasan({
  unit,
  isi,
  ubah,
}: {
  unit: Sifat['unit']
  isi: Penugasan
  ubah: (u: Partial<Penugasan>) => void
}) {
  const calon = useBaca(calonMitra, {}).data?.baris ?? []
  return (
    <>
      <IsianPilihan
        label="Perangkat daerah"
        value={isi.perangkatDaerahId}
        onChange={(e) => ubah({ perangkatDaerahId: e.target.value })}
      >
        <option value="">Pilih</option>
        {unit.map((u) => (
          <option key={u.perangkatDaerahId} value={u.perangkatDaerahId}>
            {u.perangkatDaerah}
          </option>
        ))}
      </IsianPilihan>
      <IsianPilihan
        label="Mitra"
        petunjuk="Pejabat administrator atau pengawas pada BKPSDM."
        value={isi.pegawaiId}
        onChange={(e) => ubah({ pegawaiId: e.target.value })}
      >
        <option value="">Pilih</option>
        {calon.map((c) => (
          <option key={c.pegawaiId} value={c.pegawaiId}>
            {c.nama}, {c.jabatan}
          </option>
        ))}
      </IsianPilihan>
      <Keputusan isi={isi} ubah={ubah} />
    </>
  )
}

export function DialogPenugasan({ unit, onTutup }: Sifat) {
  const { hari } = useHari()
  const [isi, setIsi] = useState({
    pegawaiId: '',
    perangkatDaerahId: '',
    mulai: hari,
    sampai: '',
    nomor: '',
    tanggal: hari,
  })
  const simpan = useTindak(tetapkanMitra, { onJadi: onTutup })
  const kirim = () => {
    const { sampai, ...sisa } = isi
    simpan.mutate({ isi: { ...sisa, ...(sampai ? { sampai } : {}) } })
  }
  return (
    <Dialog
      buka
      judul="Catat penugasan mitra"
      onTutup={onTutup}
      kaki={
        <>
          <Tombol ragam="utama" sedang={simpan.isPending && 'Menyimpan…'} onClick={kirim}>
            Simpan penugasan
          </Tombol>
          <Tombol ragam="tautan" onClick={onTutup}>
            Batal
          </Tombol>
        </>
      }
    >
      <IsianPenugasan unit={unit} isi={isi} ubah={(u) => setIsi({ ...isi, ...u })} />
      <GalatPermintaan galat={simpan.error} onUlang={kirim} />
    </Dialog>
  )
}
