// Form libur: a whole year pasted at once, or one day.
import { type ReactElement, useState } from 'react'
import { masukkanTahun, tambahLibur } from '#kontrak/kalender.ts'
import { tanggalHari } from '../alat/format.ts'
import { useTindak } from '../alat/pakai.ts'
import { Dialog } from '../pola/Dialog.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPanjang, IsianPilihan, IsianTeks } from '../pola/Isian.tsx'
import { TombolUtama } from '../pola/Tombol.tsx'
import { bacaLibur, type LiburBaris } from './baca-libur.ts'

export const JENIS_LIBUR: Record<LiburBaris['jenis'], string> = {
  nasional: 'Libur nasional',
  'cuti-bersama': 'Cuti bersama',
  daerah: 'Libur daerah',
}

/** The days of a year, pasted from the decree; what was read is shown before it is saved. */
export function FormTahun({ tahun, onTutup }: { tahun: number; onTutup: () => void }): ReactElement {
  const [dasar, setDasar] = useState('')
  const [teks, setTeks] = useState('')
  const t = useTindak(masukkanTahun, { onJadi: onTutup })
  const { libur, galat } = bacaLibur(teks)
  const kirim = () => t.mutate({ isi: { tahun, dasar, libur } })
  return (
    <Dialog
      buka
      lebar
      judul={`Hari libur tahun ${tahun}`}
      onTutup={onTutup}
      kaki={
        <TombolUtama
          sedang={t.isPending && 'Menyimpan…'}
          disabled={galat.length > 0 || libur.length === 0}
          onClick={kirim}
        >
          {libur.length > 0 ? `Simpan ${libur.length} hari` : 'Simpan'}
        </TombolUtama>
      }
    >
      <div className="susun">
        <IsianTeks
          label="Keputusan yang menetapkan"
          petunjuk="Misalnya SKB tiga menteri beserta nomornya."
          value={dasar}
          maxLength={200}
          onChange={(e) => setDasar(e.target.value)}
        />
        <IsianPanjang
          label="Hari libur, satu baris satu hari"
          petunjuk="Tanggal; nama. Dapat ditempel dari Excel. Kata “cuti bersama” dan “daerah” menentukan jenisnya."
          rows={8}
          value={teks}
          onChange={(e) => setTeks(e.target.value)}
        />
        {galat.length > 0 && (
          <ul className="galat" role="alert">
            {galat.map((g) => (
              <li key={g}>{g}</li>
            ))}
          </ul>
        )}
        {libur.length > 0 && (
          <ul className="kecil" aria-label="Yang terbaca">
            {libur.map((l) => (
              <li key={l.tanggal + l.nama}>
                {tanggalHari(l.tanggal)}: {l.nama} ({JENIS_LIBUR[l.jenis].toLowerCase()})
              </li>
            ))}
          </ul>
        )}
      </div>
      <GalatPermintaan galat={t.error} onUlang={kirim} />
    </Dialog>
  )
}

/** One day in a year that is already there. */
export function FormHari({ tahun, onTutup }: { tahun: number; onTutup: () => void }): ReactElement {
  const [isi, setIsi] = useState({
    tanggal: `${tahun}-01-01`,
    nama: '',
    jenis: 'daerah' as LiburBaris['jenis'],
    dasar: '',
  })
  const ubah = (u: Partial<typeof isi>) => setIsi((lama) => ({ ...lama, ...u }))
  const t = useTindak(tambahLibur, { onJadi: onTutup })
  const kirim = () => t.mutate({ isi })
  return (
    <Dialog
      buka
      judul="Tambah hari libur"
      onTutup={onTutup}
      kaki={
        <TombolUtama sedang={t.isPending && 'Menyimpan…'} onClick={kirim}>
          Simpan
        </TombolUtama>
      }
    >
      <div className="susun">
        <IsianTeks
          label="Tanggal"
          type="date"
          value={isi.tanggal}
          onChange={(e) => ubah({ tanggal: e.target.value })}
        />
        <IsianTeks label="Nama" value={isi.nama} onChange={(e) => ubah({ nama: e.target.value })} />
        <IsianPilihan
          label="Jenis"
          value={isi.jenis}
          onChange={(e) => ubah({ jenis: e.target.value as LiburBaris['jenis'] })}
        >
          {Object.entries(JENIS_LIBUR).map(([k, n]) => (
            <option key={k} value={k}>
              {n}
            </option>
          ))}
        </IsianPilihan>
        <IsianTeks
          label="Keputusan yang menetapkan"
          value={isi.dasar}
          onChange={(e) => ubah({ dasar: e.target.value })}
        />
      </div>
      <GalatPermintaan galat={t.error} onUlang={kirim} />
    </Dialog>
  )
}
