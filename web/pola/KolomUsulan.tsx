// Kolom usulan: isi yang sama untuk setiap daftar usulan di meja petugas.
import { nipKelompok, setempat, tanggalRingkas, type Zona } from '../alat/format.ts'
import { tempoUsulan } from '../alat/meja.ts'
import { type BarisUsulan, capDari } from '../alat/usulan.ts'
import { Cap } from './Cap.tsx'
import { Kata, Tempo } from './Kata.tsx'
import type { KolomTabel } from './TabelBergaris.tsx'
import { Tautan } from './Tautan.tsx'

type Kolom = KolomTabel<BarisUsulan>

/** The one verdict word of a row: what fails first, then what is in doubt, else how many agree. */
export function KataPutusan({ ringkas: r }: { ringkas: BarisUsulan['ringkas'] }) {
  if (r.kurang > 0) return <Kata sifat="gagal">{r.kurang} kurang</Kata>
  if (r.ragu > 0) return <Kata sifat="perlu">{r.ragu} ragu</Kata>
  return <Kata sifat="selesai">{r.cocok} cocok</Kata>
}

/** Applicant with NIP; `ke` is where the name leads. */
export const kolomPemohon = (ke: (u: BarisUsulan) => string): Kolom => ({
  id: 'pemohon',
  judul: 'Pemohon',
  utama: true,
  isi: (u) => (
    <>
      <Tautan ke={ke(u)}>{u.pemohon.nama}</Tautan>
      {u.pemohon.nip && <span className="dua nip">{nipKelompok(u.pemohon.nip)}</span>}
    </>
  ),
})
export const kolomLayanan: Kolom = {
  id: 'layanan',
  judul: 'Layanan',
  lebar: '12rem',
  isi: (u) => (
    <>
      {u.layananNama}
      <span className="dua angka">{u.nomor ?? 'belum bernomor'}</span>
    </>
  ),
}
export const kolomUnit: Kolom = {
  id: 'unit',
  judul: 'Unit kerja',
  lebar: '9.5rem',
  isi: (u) => u.pemohon.perangkatDaerahSingkat,
}
export const kolomPutusan: Kolom = {
  id: 'putusan',
  judul: 'Putusan aturan',
  lebar: '8rem',
  isi: (u) => (
    <>
      <KataPutusan ringkas={u.ringkas} />
      <span className="dua angka">
        berkas {u.ringkas.berkas}/{u.ringkas.berkasWajib}
      </span>
    </>
  ),
}
/** Limit in words with the day the case came in under it. */
export const kolomTenggat = (hari: string, zona: Zona): Kolom => ({
  id: 'tenggat',
  judul: 'Tenggat',
  lebar: '9.5rem',
  isi: (u) => {
    const tempo = tempoUsulan(u, hari)
    return (
      <>
        {tempo ? <Tempo tempo={tempo} /> : <span className="redup">tanpa batas</span>}
        {u.diajukanPada && (
          <span className="dua angka">masuk {tanggalRingkas(setempat(u.diajukanPada, zona).tanggal)}</span>
        )}
      </>
    )
  },
})
export const kolomKeadaan: Kolom = {
  id: 'keadaan',
  judul: 'Keadaan',
  lebar: '10.5rem',
  isi: (u) => <Cap keadaan={capDari(u.cap)} />,
}
