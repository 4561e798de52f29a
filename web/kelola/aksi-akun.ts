// Aksi akun: menerbitkan, kode baru, nonaktif, dan pemulihan HP; slip yang terbit disimpan sampai ditutup.
import { useState } from 'react'
import {
  kodeBaru,
  mintaPemulihan,
  nonaktifkan,
  setujuiPemulihan,
  terbitkan,
  terbitkanBanyak,
} from '#kontrak/akun-kelola.ts'
import { waktuPanjang } from '../alat/format.ts'
import { useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { useKabar } from '../pola/Pemberitahuan.tsx'
import type { Slip } from './SlipAktivasi.tsx'

export type Terbitan = { slip: Slip[]; dilewati: { nama: string; sebab: string }[] }

/** Every act of the account desk; `terbitan` holds the codes that are shown this one time. */
export function useAksiAkun(onSelesai: () => void) {
  const kabarkan = useKabar()
  const { zona } = useHari()
  const [terbitan, setTerbitan] = useState<Terbitan | null>(null)
  const [kodePulih, setKodePulih] = useState<{ kode: string; berlakuSampai: string } | null>(null)
  const slip = (s: Slip) => {
    onSelesai()
    setTerbitan({ slip: [s], dilewati: [] })
  }
  const beres = (judul: string, rincian?: string) => {
    onSelesai()
    kabarkan({ sifat: 'beres', judul, rincian })
  }
  return {
    terbitan,
    tutupTerbitan: () => setTerbitan(null),
    kodePulih,
    tutupPulih: () => setKodePulih(null),
    terbitkan: useTindak(terbitkan, { onJadi: slip }),
    banyak: useTindak(terbitkanBanyak, {
      onJadi: (j) => {
        onSelesai()
        setTerbitan({ slip: j.baris, dilewati: j.dilewati })
      },
    }),
    kodeBaru: useTindak(kodeBaru, { onJadi: slip }),
    nonaktifkan: useTindak(nonaktifkan, {
      onJadi: (j) => beres('Akun dinonaktifkan', `${j.sesiDitutup} sesi ditutup.`),
    }),
    minta: useTindak(mintaPemulihan, {
      onJadi: (j) =>
        beres('Pemulihan diminta', `Admin lain menyetujui sebelum ${waktuPanjang(j.berlakuSampai, zona)}.`),
    }),
    setujui: useTindak(setujuiPemulihan, {
      onJadi: (j) => {
        onSelesai()
        setKodePulih(j)
      },
    }),
  }
}
