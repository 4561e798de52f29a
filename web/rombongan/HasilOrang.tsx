// Hasil orang: hasil untuk tiap pegawai; yang tidak disetujui atau dikembalikan disertai alasannya.
import { IsianTeks } from '../pola/Isian.tsx'
import type { Hasil } from './kata-rombongan.ts'

export type Orang = { id: string; versi: number; nama: string; nomor: string | null; rincian: string | null }
export type IsiHasil = Record<string, { hasil: Hasil; alasan: string }>

const PILIHAN: readonly { nilai: Hasil; nama: string }[] = [
  { nilai: 'disetujui', nama: 'Disetujui' },
  { nilai: 'dikembalikan', nama: 'Dikembalikan' },
  { nilai: 'tidak-disetujui', nama: 'Tidak disetujui' },
]

/** One line for each person; approved unless said otherwise. */
export function HasilOrang({
  orang,
  isi,
  onUbah,
}: {
  orang: readonly Orang[]
  isi: IsiHasil
  onUbah: (isi: IsiHasil) => void
}) {
  const satu = (id: string) => isi[id] ?? { hasil: 'disetujui' as const, alasan: '' }
  return (
    <fieldset className="isian">
      <legend className="isian__label">Hasil tiap pegawai</legend>
      <ul className="hasil-satu">
        {orang.map((o) => {
          const h = satu(o.id)
          return (
            <li key={o.id}>
              <span>
                <b>{o.nama}</b>
                <small className="redup blok">{[o.nomor, o.rincian].filter(Boolean).join(' · ')}</small>
              </span>
              <label>
                <span className="sr">Hasil {o.nama}</span>
                <select
                  className="masukan"
                  value={h.hasil}
                  onChange={(e) => onUbah({ ...isi, [o.id]: { ...h, hasil: e.target.value as Hasil } })}
                >
                  {PILIHAN.map((p) => (
                    <option key={p.nilai} value={p.nilai}>
                      {p.nama}
                    </option>
                  ))}
                </select>
              </label>
              {h.hasil !== 'disetujui' && (
                <div className="hasil-satu__penuh">
                  <IsianTeks
                    label={`Alasan untuk ${o.nama}`}
                    petunjuk="Sedikitnya 10 huruf; dibaca oleh pegawai yang bersangkutan."
                    maxLength={2000}
                    value={h.alasan}
                    onChange={(e) => onUbah({ ...isi, [o.id]: { ...h, alasan: e.target.value } })}
                  />
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
