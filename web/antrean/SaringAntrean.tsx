// Saringan antrean: satu isian tiap kolom, semuanya tersimpan di alamat halaman.
import type { z } from 'zod'
import { daftarLayanan } from '#kontrak/layanan.ts'
import { daftarPerangkatDaerah } from '#kontrak/pegawai.ts'
import type { daftarUsulan } from '#kontrak/usulan.ts'
import { zCap } from '#kontrak/usulan-rupa.ts'
import { useBaca } from '../alat/pakai.ts'
import { capDari } from '../alat/usulan.ts'
import { KATA_CAP } from '../pola/Cap.tsx'
import { IsianCari } from '../pola/IsianCari.tsx'

export type SaringAntrean = Partial<z.output<typeof daftarUsulan.query>>
export type UbahSaring = (ubah: SaringAntrean) => void

function Pilih({
  label,
  nilai,
  kosong,
  pilihan,
  onPilih,
}: {
  label: string
  nilai: string | undefined
  kosong: string
  pilihan: readonly { nilai: string; kata: string }[]
  onPilih: (nilai: string | undefined) => void
}) {
  return (
    <select
      className={nilai ? 'saring-isi saring-isi--aktif' : 'saring-isi'}
      aria-label={label}
      value={nilai ?? ''}
      onChange={(e) => onPilih(e.target.value || undefined)}
    >
      <option value="">{kosong}</option>
      {pilihan.map((p) => (
        <option key={p.nilai} value={p.nilai}>
          {p.kata}
        </option>
      ))}
    </select>
  )
}

const PUTUSAN = [
  { nilai: 'cocok', kata: 'Cocok' },
  { nilai: 'ragu', kata: 'Ragu' },
  { nilai: 'kurang', kata: 'Kurang' },
] as const
const URUT = [
  { nilai: 'tenggat', kata: 'Terdekat dulu' },
  { nilai: 'terbaru', kata: 'Terbaru dulu' },
  { nilai: 'nama', kata: 'Menurut nama' },
] as const

const satuDari = <N extends string>(
  daftar: readonly { nilai: N }[],
  nilai: string | undefined,
): N | undefined => daftar.find((d) => d.nilai === nilai)?.nilai

type Urut = (typeof URUT)[number]['nilai']

function PilihUrut({ urut, onUrut }: { urut: Urut | undefined; onUrut: (urut: Urut | undefined) => void }) {
  return (
    <select
      className="saring-isi saring-isi--aktif"
      aria-label="Urutan"
      value={urut ?? 'tenggat'}
      onChange={(e) => onUrut(satuDari(URUT, e.target.value))}
    >
      {URUT.map((u) => (
        <option key={u.nilai} value={u.nilai}>
          {u.kata}
        </option>
      ))}
    </select>
  )
}

/** The filter cells by column id. */
export function useSaringAntrean(saring: SaringAntrean, ubah: UbahSaring) {
  const layanan = useBaca(daftarLayanan, {}).data?.baris ?? []
  const unit = useBaca(daftarPerangkatDaerah, {}).data?.baris ?? []
  return {
    pemohon: (
      <IsianCari
        kelas="saring-isi"
        label="Saring nama, NIP, atau nomor"
        petunjuk="Nama, NIP, atau nomor"
        nilai={saring.cari}
        onCari={(cari) => ubah({ cari })}
      />
    ),
    layanan: (
      <Pilih
        label="Saring layanan"
        kosong="Semua layanan"
        nilai={saring.layanan}
        pilihan={layanan.map((l) => ({ nilai: l.kode, kata: l.nama }))}
        onPilih={(nilai) => ubah({ layanan: nilai })}
      />
    ),
    unit: (
      <Pilih
        label="Saring unit kerja"
        kosong="Semua unit"
        nilai={saring.perangkatDaerah}
        pilihan={unit.map((u) => ({ nilai: u.id, kata: u.namaSingkat }))}
        onPilih={(nilai) => ubah({ perangkatDaerah: nilai })}
      />
    ),
    putusan: (
      <Pilih
        label="Saring putusan aturan"
        kosong="Semua"
        nilai={saring.putusan}
        pilihan={PUTUSAN}
        onPilih={(nilai) => ubah({ putusan: satuDari(PUTUSAN, nilai) })}
      />
    ),
    tenggat: <PilihUrut urut={saring.urut} onUrut={(urut) => ubah({ urut })} />,
    keadaan: (
      <Pilih
        label="Saring keadaan"
        kosong="Semua"
        nilai={saring.cap}
        pilihan={zCap.options.map((c) => ({ nilai: c, kata: KATA_CAP[capDari(c)] }))}
        onPilih={(nilai) => ubah({ cap: zCap.options.find((c) => c === nilai) })}
      />
    ),
  }
}
