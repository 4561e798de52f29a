// Status simpan otomatis: "Tersimpan 10.05", atau apa yang terjadi bila belum.
import { Ikon } from './Ikon.tsx'

export type KeadaanSimpan =
  | { tahap: 'tersimpan'; jam: string }
  | { tahap: 'menyimpan' }
  | { tahap: 'di-perangkat' }
  | { tahap: 'gagal' }

/** The quiet line beside a draft; read out only when something is wrong. */
export function StatusSimpan({ keadaan }: { keadaan: KeadaanSimpan }) {
  switch (keadaan.tahap) {
    case 'tersimpan':
      return (
        <span className="simpan">
          <Ikon nama="centang" />
          Tersimpan {keadaan.jam}
        </span>
      )
    case 'menyimpan':
      return <span className="simpan">Menyimpan…</span>
    case 'di-perangkat':
      return (
        <span className="simpan" role="status">
          <Ikon nama="jam" />
          Tersimpan di perangkat ini, dikirim saat ada sinyal
        </span>
      )
    case 'gagal':
      return (
        <span className="simpan simpan--gagal" role="alert">
          <Ikon nama="seru" />
          Belum tersimpan. Jangan tutup halaman ini.
        </span>
      )
  }
}
