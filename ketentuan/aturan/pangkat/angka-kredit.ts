// Aturan: apakah angka kredit cukup untuk pangkat berikutnya, dan siapa yang menetapkannya.
import type { HasilAturan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import {
  jumlahJenjang,
  jumlahKonvensional,
  KONVENSIONAL,
  keperluan,
  MINIMAL,
} from '../bagian/angka-kredit.ts'
import { hitung } from '../bagian/kata.ts'
import { type Calon, susunCalon, tmtPeriode } from '../bagian/pangkat/calon.ts'
import { type CaraAngkaKredit, syaratAngkaKredit, syaratFungsional } from '../bagian/pangkat/fungsional.ts'
import { KP } from '../bagian/pangkat/jenis.ts'

type Parameter = { cara: CaraAngkaKredit; minimal: unknown }

const PAK = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 8'

/** Who decides a PAK by golongan (Blitar II.B.8). */
function penetapPak(golongan: string): string | undefined {
  if (golongan.startsWith('II/')) return 'kepala-unit-kerja'
  if (golongan.startsWith('III/')) return 'kepala-bkpsdm'
  return golongan.startsWith('IV/') && golongan !== 'IV/e' ? 'tim-pak-provinsi-pusat' : undefined
}

function jumlah(c: Calon, p: Parameter): { ada: number; perlu: number | undefined; naikJenjang: boolean } {
  const daftar = c.pegawai.angkaKredit ?? []
  if (p.cara === 'konvensional') {
    const perlu = c.tujuan === undefined ? undefined : KONVENSIONAL[c.tujuan]
    return {
      ada: jumlahKonvensional(daftar, c.tmt),
      perlu: perlu === undefined ? undefined : perlu * 100,
      naikJenjang: false,
    }
  }
  const jenjang = c.jabatan?.jenjang
  const k = jenjang === undefined || !c.pangkat ? undefined : keperluan(jenjang, c.pangkat.golongan)
  return {
    ada: jenjang === undefined ? 0 : jumlahJenjang(daftar, jenjang, c.tmt),
    perlu: k?.perlu,
    naikJenjang: k?.naikJenjang === true,
  }
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const c = susunCalon(fakta, tmtPeriode(fakta))
  const { ada, perlu, naikJenjang } = jumlah(c, p)
  const penetap = c.pangkat ? penetapPak(c.pangkat.golongan) : undefined
  return {
    syarat: [
      syaratFungsional(c, [`${KP} angka 2 huruf e`], true),
      syaratAngkaKredit(c, [`${KP} angka 2 huruf e angka 1`], p.cara),
    ],
    hitung: {
      jumlah: hitung.angka(ada / 100),
      ...(perlu === undefined
        ? {}
        : { minimal: hitung.angka(perlu / 100), kurang: hitung.angka(Math.max(0, perlu - ada) / 100) }),
      ...(c.tujuan === undefined ? {} : { golonganBaru: hitung.teks(c.tujuan) }),
      ...(penetap === undefined ? {} : { penetapPak: hitung.teks(penetap) }),
      perluNaikJenjang: hitung.teks(naikJenjang ? 'ya' : 'tidak'),
    },
  }
}

/** Angka kredit had and needed for the next rank; `perluNaikJenjang` when the level must rise first. */
export const angkaKredit: Aturan<Parameter> = {
  kode: 'angka-kredit',
  nama: 'Angka kredit kumulatif',
  tanya: 'Cukupkah angka kredit untuk pangkat berikutnya?',
  butuh: ['pegawai.angkaKredit', 'pegawai.jabatan', 'pegawai.pangkat', 'pegawai.status', 'usulan.tmt'],
  acuan: tmtPeriode,
  edisi: [
    {
      berlaku: '2023-07-01',
      dasar: ['PermenPANRB 1/2023 Lampiran', 'Peraturan BKN 3/2023', PAK],
      perluVerifikasi: 'tanggal mulai Peraturan BKN 3/2023 belum dicocokkan',
      parameter: { cara: 'konversi', minimal: MINIMAL },
      nilai,
    },
    {
      berlaku: '2000-11-10',
      dasar: ['PP 99/2000 Pasal 13', PAK],
      perluVerifikasi:
        'angka kredit kumulatif tiap golongan menurut peraturan masing-masing jabatan belum dicocokkan',
      parameter: { cara: 'konvensional', minimal: KONVENSIONAL },
      nilai,
    },
  ],
}
