// Aturan: berapa angka kredit dari predikat kinerja satu masa.
import type { HasilAturan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import {
  angkaKreditKata,
  bagiSetengahKeAtas,
  KOEFISIEN,
  KONVENSIONAL,
  keRatus,
  konversi,
  PERSEN,
} from '../bagian/angka-kredit.ts'
import { hitung, syarat } from '../bagian/kata.ts'
import { type Calon, isianTeks, susunCalon, tmtBebas } from '../bagian/pangkat/calon.ts'
import { bakuJenjang } from '../bagian/pangkat/urutan.ts'

/** Coefficients in hundredths; percentages by predikat. */
type Parameter = { koefisien: Readonly<Record<string, number>>; persen: Readonly<Record<string, number>> }

const DASAR = ['PermenPANRB 1/2023 Lampiran', 'Peraturan BKN 3/2023']
const BUNYI =
  'Angka kredit = persentase predikat x koefisien jenjang x bulan/12, dua desimal setengah ke atas.'

const isianAngka = (fakta: Fakta, kode: string): number | undefined => {
  const n = fakta.usulan?.isian?.[kode]
  return typeof n === 'number' && Number.isFinite(n) ? n : undefined
}

const kurang = (kata: string, saran: string): HasilAturan => ({
  syarat: [syarat('konversi', BUNYI, DASAR, 'data-kurang', kata, saran)],
  hitung: {},
})

const jadi = (ratus: number, kata: string, lain: HasilAturan['hitung'] = {}): HasilAturan => ({
  syarat: [syarat('konversi', BUNYI, DASAR, 'memenuhi', kata)],
  hitung: { angkaKredit: hitung.angka(ratus / 100), angkaKreditRatus: hitung.angka(ratus), ...lain },
})

/** Conventional total less the base of the golongan. */
function integrasi(c: Calon, konvensional: number): HasilAturan {
  const golongan = isianTeks(c, 'golongan') ?? c.pangkat?.golongan
  const dasar = golongan === undefined ? undefined : KONVENSIONAL[golongan]
  if (golongan === undefined || dasar === undefined)
    return kurang(
      'Golongan untuk nilai dasar tidak diketahui (pegawai.pangkat atau usulan.isian.golongan).',
      'Isi golongannya.',
    )
  const ratus = Math.max(0, keRatus(konvensional) - dasar * 100)
  const kata = `Integrasi: ${angkaKreditKata(keRatus(konvensional))} dikurangi nilai dasar ${golongan} ${dasar} = ${angkaKreditKata(ratus)}.`
  return jadi(ratus, kata, { nilaiDasar: hitung.angka(dasar) })
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const c = susunCalon(fakta, tmtBebas(fakta))
  const konvensional = isianAngka(fakta, 'konvensional')
  if (konvensional !== undefined) return integrasi(c, konvensional)
  const jenjang = isianTeks(c, 'jenjang') ?? c.jabatan?.jenjang
  const terbaru = (c.pegawai.kinerja ?? []).toSorted((a, b) => b.tahun - a.tahun)[0]
  const predikat = isianTeks(c, 'predikat') ?? terbaru?.predikat
  if (jenjang === undefined || p.koefisien[bakuJenjang(jenjang)] === undefined)
    return kurang(
      'Jenjang jabatan fungsional tidak dikenal (usulan.isian.jenjang atau pegawai.jabatan).',
      'Tulis pemula, terampil, mahir, penyelia, ahli pertama, ahli muda, ahli madya, atau ahli utama.',
    )
  if (predikat === undefined || p.persen[predikat.trim().toLowerCase()] === undefined)
    return kurang(
      'Predikat kinerja tidak dikenal (usulan.isian.predikat atau pegawai.kinerja).',
      'Tulis Sangat Baik, Baik, Butuh Perbaikan, Kurang, atau Sangat Kurang.',
    )
  const tahunPangkat = isianAngka(fakta, 'tahun-kepangkatan')
  const bulan = tahunPangkat === undefined ? (isianAngka(fakta, 'bulan') ?? 12) : tahunPangkat * 12
  if (bulan <= 0 || !Number.isInteger(bulan) || (tahunPangkat === undefined && bulan > 12))
    return kurang(
      'Lama penilaian harus 1 sampai 12 bulan penuh (usulan.isian.bulan).',
      'Hitung tiap tahun penilaian sendiri.',
    )
  const ratus = konversi(jenjang, predikat, bulan)
  if (ratus === undefined) return kurang('Konversi tidak terhitung.', 'Periksa jenjang dan predikat.')
  const persen = p.persen[predikat.trim().toLowerCase()] ?? 0
  const koefisien = p.koefisien[bakuJenjang(jenjang)] ?? 0
  const kata = `${predikat} ${persen}% x ${angkaKreditKata(koefisien)} (${bakuJenjang(jenjang)}) x ${bulan}/12 = ${angkaKreditKata(ratus)}.`
  return jadi(ratus, kata, {
    persen: hitung.angka(persen),
    koefisien: hitung.angka(koefisien / 100),
    bulan: hitung.bulan(bulan),
    setahun: hitung.angka(bagiSetengahKeAtas(koefisien * persen, 100) / 100),
  })
}

/**
 * Angka kredit of one period: predikat and level from the form or the record, `bulan` 1..12; `tahun-kepangkatan` for a move
 * from an administrative post; `konvensional` for the integration of an old total.
 */
export const konversiAngkaKredit: Aturan<Parameter> = {
  kode: 'konversi-angka-kredit',
  nama: 'Konversi predikat kinerja ke angka kredit',
  tanya: 'Berapa angka kredit dari predikat kinerja ini?',
  butuh: [
    'pegawai.kinerja',
    'pegawai.jabatan',
    'pegawai.pangkat',
    'usulan.isian.jenjang',
    'usulan.isian.predikat',
    'usulan.isian.bulan',
    'usulan.isian.tahun-kepangkatan',
    'usulan.isian.konvensional',
    'usulan.isian.golongan',
  ],
  acuan: tmtBebas,
  edisi: [
    {
      berlaku: '2023-07-01',
      dasar: DASAR,
      perluVerifikasi: 'tanggal mulai Peraturan BKN 3/2023 dan nilai dasar integrasi belum dicocokkan',
      parameter: { koefisien: KOEFISIEN, persen: PERSEN },
      nilai,
    },
  ],
}
