// Lembar kendali: the six boxes of the control sheet, who signed each off, and when the product can be expected.
import type { z } from 'zod'
import type { zUsulan } from '#kontrak/usulan-rupa.ts'
import { TAHAP_KOSONG, tahapAlur } from '#mesin/alur.ts'
import type { DefTahap, Kalender } from '#mesin/bentuk.ts'
import type { Keadaan, Terpaku } from '#mesin/bentuk-usulan.ts'
import { batasWaktu } from '#mesin/waktu.ts'
import { judulPeristiwa, rincianPeristiwa } from './kalimat.ts'
import type { PeristiwaTercatat } from './rantai.ts'

type Lembar = z.input<typeof zUsulan>['lembarKendali'][number]

const inisial = (nama: string): string =>
  nama
    .split(',')[0]
    ?.split(/\s+/)
    .filter((kata) => !kata.endsWith('.'))
    .map((kata) => kata[0] ?? '')
    .join('')
    .slice(0, 4)
    .toUpperCase() ?? ''

/** Sheet number of a step; before the first step it is 0. */
const lembarTahap = (t: Terpaku, kode: string): number =>
  kode === TAHAP_KOSONG ? 0 : tahapAlur(t.edisi.alur, kode).lembar

/**
 * The event a box is signed off by. 'Diajukan' is done by whoever filed it, although the case leaves that box only when
 * the verifier takes it; every other box by whoever moved the case on.
 */
function penyelesai(
  t: Terpaku,
  peristiwa: readonly PeristiwaTercatat[],
  ke: number,
  tuntas: boolean,
): PeristiwaTercatat | undefined {
  if (ke === 1) return peristiwa.findLast((p) => p.jenis === 'ajukan' || p.jenis === 'ajukan-kembali')
  return peristiwa.findLast((p) => lembarTahap(t, p.dari) === ke && (lembarTahap(t, p.ke) > ke || tuntas))
}

/** The boxes in order: done by whom and when, the present one, those still to come. */
export function lembarKendali(
  t: Terpaku,
  tahap: DefTahap,
  peristiwa: readonly PeristiwaTercatat[],
): Lembar[] {
  const tuntas = tahap.akhir === true
  return t.edisi.alur.lembar.map((nama, i): Lembar => {
    const ke = i + 1
    const keadaan =
      ke < tahap.lembar || (tuntas && ke === tahap.lembar)
        ? 'selesai'
        : ke === tahap.lembar
          ? 'sekarang'
          : 'nanti'
    // The last crossing counts: a case that came back is signed off anew.
    const lewat = penyelesai(t, peristiwa, ke, tuntas)
    if (keadaan !== 'selesai' || !lewat) return { ke, nama, keadaan }
    const rincian = rincianPeristiwa(lewat)
    return {
      ke,
      nama,
      keadaan,
      oleh: lewat.pelaku.jabatan ? `${lewat.pelaku.jabatan}, ${lewat.pelaku.nama}` : lewat.pelaku.nama,
      rincian: rincian === undefined ? judulPeristiwa(lewat) : `${judulPeristiwa(lewat)}: ${rincian}`,
      pada: lewat.pada,
      ...(lewat.pelaku.peran === 'sistem' ? {} : { paraf: inisial(lewat.pelaku.nama) }),
    }
  })
}

/** Steps with a clock that still lie before the product is issued. */
function sisaTahap(t: Terpaku, kini: DefTahap): DefTahap[] {
  const basah = t.sop.modaTandaTangan.includes('basah')
  const terbit = t.edisi.alur.tahap.findIndex((x) => x.pelaksana === 'pemohon')
  const jalan = t.edisi.alur.tahap
    .slice(0, terbit)
    .filter(
      (x) =>
        x.batas !== undefined &&
        x.jam === 'berjalan' &&
        x.cap !== 'DITOLAK' &&
        (basah || x.batas !== 'cetak'),
    )
  const satuPerIstilah = jalan.filter((x, i) => jalan.findIndex((y) => y.batas === x.batas) === i)
  const letak = t.edisi.alur.tahap.indexOf(kini)
  return satuPerIstilah.filter((x) => x.batas !== kini.batas && t.edisi.alur.tahap.indexOf(x) > letak)
}

/**
 * Day by which the product is issued if every step takes what the SOP gives it; null when the case waits for the
 * applicant, is over, or a needed calendar year was not entered.
 */
export function perkiraanTerbit(
  t: Terpaku,
  tahap: DefTahap,
  keadaan: Keadaan,
  hari: string,
  kalender: Kalender,
): string | null {
  if (
    tahap.akhir ||
    tahap.jam === 'berhenti' ||
    tahap.cap === 'DITOLAK' ||
    keadaan.tanda.some((x) => !x.gugur)
  )
    return null
  const batas = keadaan.batas?.batas
  let akhir = batas !== undefined && batas > hari ? batas : hari
  for (const s of sisaTahap(t, tahap)) {
    const jangka = s.batas === undefined ? undefined : t.sop.batas[s.batas]
    if (!jangka) continue
    const hasil = batasWaktu(akhir, jangka, kalender)
    if (hasil.jenis === 'tolak') return null
    akhir = hasil.nilai.batas
  }
  return akhir
}

const DIMINTA: Record<string, (batas: string) => string> = {
  draf: () => 'Periksa isian dan berkas, lalu kirim usulan.',
  kekurangan: (b) => `Ganti setiap berkas yang ditandai tidak sesuai, lalu kirim kembali${b}.`,
  'menunggu-survei': () => 'Isi kuesioner kepuasan agar dokumen dapat dibuka.',
  diajukan: (b) => `Ambil usulan ini untuk diperiksa${b}.`,
  verifikasi: (b) => `Periksa setiap berkas, lalu putuskan terima, kembalikan, atau tolak${b}.`,
  'validasi-pengawas': (b) => `Baca naskahnya, lalu validasi atau kembalikan${b}.`,
  'validasi-administrator': (b) => `Baca naskahnya, lalu validasi atau kembalikan${b}.`,
  'cetak-pra-ttd': (b) => `Cetak naskah pada kertas khusus, lalu catat cetakannya${b}.`,
  penandatanganan: (b) => `Baca naskahnya, lalu tandatangani atau kembalikan${b}.`,
  penerbitan: (b) => `Terbitkan dokumen ini${b}.`,
  'siap-serah': (b) => `Serahkan dokumen dan catat penyerahannya${b}.`,
  'pertimbangan-atasan': (b) =>
    `Beri pertimbangan sebagai atasan langsung: setuju, tidak setuju, atau kembalikan${b}.`,
  ditolak: (b) => `Kirim surat penolakan kepada pemohon${b}.`,
}

const KIRIM = (b: string) => `Kirim surat pengantar dan catat nomornya${b}.`
const CATAT = () => 'Catat hasilnya (nomor, tanggal, dan putusan) begitu diterima.'

/** What is asked of the reader, in one sentence. */
export function dimintaDari(tahap: string, batas: string | undefined): string {
  const kalimat =
    DIMINTA[tahap] ?? (tahap.startsWith('kirim-') ? KIRIM : tahap.startsWith('menunggu-') ? CATAT : undefined)
  return kalimat
    ? kalimat(batas === undefined ? '' : `, paling lambat ${batas}`)
    : 'Tindak lanjuti usulan ini.'
}
