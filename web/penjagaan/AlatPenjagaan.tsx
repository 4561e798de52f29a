// Alat penjagaan: memilih penjagaan, tahun, perangkat daerah, dan mencari nama.
import type { z } from 'zod'
import { daftarPerangkatDaerah } from '#kontrak/pegawai.ts'
import type { daftarPenjagaan, semuaPenjagaan } from '#kontrak/penjagaan.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHak } from '../alat/sesi.tsx'
import { IsianPilihan } from '../pola/Isian.tsx'
import { IsianCari } from '../pola/IsianCari.tsx'

/** Desks of BKPSDM see every unit; a unit's officer only his own. */
const HAK_BKPSDM = ['usulan.terima', 'audit.baca', 'buku.cetak'] as const

export type Saring = Partial<z.output<typeof daftarPenjagaan.query>> & { kode?: string | undefined }
export type Ubah = (ubah: Saring) => void
export type Jagaan = z.output<typeof semuaPenjagaan.jawab>['baris'][number]

/** True for an officer who sees his own unit only: no unit to choose. */
export function useUnitSendiri(): boolean {
  const bolehUsul = useHak('rombongan.buat')
  const bkpsdm = useHak(...HAK_BKPSDM)
  return bolehUsul && !bkpsdm
}

/** Unit to look at, for desks that see them all; `polos` as a field of a form. */
export function PilihUnit({
  nilai,
  polos,
  onPilih,
}: {
  nilai: string | undefined
  polos?: boolean
  onPilih: (id?: string) => void
}) {
  const unitSendiri = useUnitSendiri()
  const unit = useBaca(daftarPerangkatDaerah, {}, { aktif: !unitSendiri }).data?.baris ?? []
  if (unitSendiri) return null
  const pilihan = [
    <option key="" value="">
      Semua
    </option>,
    ...unit.map((u) => (
      <option key={u.id} value={u.id}>
        {u.nama}
      </option>
    )),
  ]
  const ganti = (e: { target: { value: string } }) =>
    onPilih(e.target.value === '' ? undefined : e.target.value)
  if (polos)
    return (
      <IsianPilihan label="Perangkat daerah" value={nilai ?? ''} onChange={ganti}>
        {pilihan}
      </IsianPilihan>
    )
  return (
    <label>
      <span>Perangkat daerah</span>
      <select className="masukan" value={nilai ?? ''} onChange={ganti}>
        {pilihan}
      </select>
    </label>
  )
}

/** Which watch list; its name without the word that stands in the menu. */
export function PilihJagaan({
  jagaan,
  kode,
  semua,
  onPilih,
}: {
  jagaan: readonly Jagaan[]
  kode: string | undefined
  semua?: boolean
  onPilih: (kode?: string) => void
}) {
  return (
    <label>
      <span>Penjagaan</span>
      <select
        className="masukan"
        value={kode ?? ''}
        onChange={(e) => onPilih(e.target.value === '' ? undefined : e.target.value)}
      >
        {semua && <option value="">Semua</option>}
        {jagaan.map((j) => (
          <option key={j.kode} value={j.kode}>
            {j.nama.replace(/^Penjagaan /, '')}
          </option>
        ))}
      </select>
    </label>
  )
}

type SifatAlat = { saring: Saring; tahun: number; ubah: Ubah; jagaan: readonly Jagaan[]; kode: string }

/** The row of choices over the list of a month. */
export function Alat({ saring, tahun, ubah, jagaan, kode }: SifatAlat) {
  return (
    <div className="alat-daftar">
      <PilihJagaan jagaan={jagaan} kode={kode} onPilih={(k) => ubah({ kode: k, bulan: undefined })} />
      <label className="alat-daftar__tahun">
        <span>Tahun</span>
        <select
          className="masukan"
          value={tahun}
          onChange={(e) => ubah({ bulan: `${e.target.value}-${(saring.bulan ?? '-01').slice(-2)}` })}
        >
          {[tahun - 1, tahun, tahun + 1].map((t) => (
            <option key={t} value={t}>
              {t}
            </option>
          ))}
        </select>
      </label>
      <PilihUnit nilai={saring.perangkatDaerah} onPilih={(perangkatDaerah) => ubah({ perangkatDaerah })} />
      <div className="alat-daftar__cari">
        <IsianCari
          label="Cari nama atau NIP"
          petunjuk="Nama atau NIP"
          nilai={saring.cari}
          onCari={(cari) => ubah({ cari })}
        />
      </div>
    </div>
  )
}
