// Aturan: masa kerja golongan pada pengangkatan pertama, dengan masa kerja fiktif bagi I/b, I/c, II/b, dan II/c.
import type { HasilAturan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { hitung, masaKerjaKata, syarat } from '../bagian/kata.ts'
import { isianTeks, susunCalon, tmtBebas } from '../bagian/pangkat/calon.ts'
import { bakuIjazah, PUNCAK_IJAZAH, urutGolongan } from '../bagian/pangkat/urutan.ts'

/** Months added by the golongan of appointment. */
type Parameter = { fiktif: Readonly<Record<string, number>> }

const DASAR = ['PP 7/1977 Pasal 4']

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const c = susunCalon(fakta, tmtBebas(fakta))
  const ijazah = isianTeks(c, 'ijazah')
  const baku = ijazah === undefined ? undefined : bakuIjazah(ijazah)
  const golongan = isianTeks(c, 'golongan') ?? (baku === undefined ? undefined : PUNCAK_IJAZAH[baku].awal)
  const bunyi = 'Pada pengangkatan dalam I/b, I/c, II/b, atau II/c dihitung masa kerja 3 tahun.'
  if (golongan === undefined || urutGolongan(golongan) === 0) {
    const kata = 'Golongan pengangkatan tidak diketahui (usulan.isian.golongan atau usulan.isian.ijazah).'
    return {
      syarat: [syarat('golongan', bunyi, DASAR, 'data-kurang', kata, 'Isi golongan atau ijazahnya.')],
      hitung: {},
    }
  }
  const diakui = fakta.usulan?.isian?.['masa-kerja-diakui']
  const tambah = typeof diakui === 'number' && diakui > 0 ? Math.floor(diakui) : 0
  const fiktif = p.fiktif[golongan] ?? 0
  const kata = `${golongan}: masa kerja fiktif ${masaKerjaKata(fiktif)}, masa kerja diakui ${masaKerjaKata(tambah)}. Masa kerja fiktif tidak dihitung untuk pensiun.`
  return {
    syarat: [syarat('golongan', bunyi, DASAR, 'memenuhi', kata)],
    hitung: {
      golongan: hitung.teks(golongan),
      fiktif: hitung.bulan(fiktif),
      mkg: hitung.bulan(fiktif + tambah),
      masaKerjaPensiun: hitung.bulan(tambah),
    },
  }
}

/** MKG in months on appointment: fictive months of the golongan and recognised earlier service (months). */
export const masaKerjaGolonganAwal: Aturan<Parameter> = {
  kode: 'masa-kerja-golongan-awal',
  nama: 'Masa kerja golongan pada pengangkatan',
  tanya: 'Berapa masa kerja golongan pada pengangkatan pertama?',
  butuh: ['usulan.isian.golongan', 'usulan.isian.ijazah', 'usulan.isian.masa-kerja-diakui'],
  acuan: tmtBebas,
  edisi: [
    {
      berlaku: '1977-01-01',
      dasar: DASAR,
      perluVerifikasi:
        'masa kerja fiktif 3 tahun dibaca dari penjelasan Kanreg BKN, pasalnya belum dicocokkan',
      parameter: { fiktif: { 'I/b': 36, 'I/c': 36, 'II/b': 36, 'II/c': 36 } },
      nilai,
    },
  ],
}
