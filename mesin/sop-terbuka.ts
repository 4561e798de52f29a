// SOP terbuka: the open terms of a service (Kediri Pasal 14) and which of them a decree leaves empty, each with its article.
import { istilahTerbuka } from './alur-periksa.ts'
import type { JangkaWaktu, Kutipan } from './bentuk.ts'
import type { IsiSop } from './bentuk-daerah.ts'
import type { EdisiLayanan } from './bentuk-layanan.ts'
import { DASAR } from './dasar.ts'
import { semuaRupa } from './varian.ts'

/** What a decree says so far; the applicant's term may still be missing. */
export type IsiSopTerbuka = Omit<IsiSop, 'lengkapi'> & { lengkapi: JangkaWaktu | null }

/** One term nobody filled: its code, its words, the article that leaves it to the decree, and what to do. */
export type Kekurangan = { kode: string; apa: string; dasar: Kutipan[]; saran: string }

/** Terms the text leaves without a time, so a SOP need not fill them (Kediri Pasal 9 ayat (1) huruf d). */
const ISTILAH_BEBAS: readonly string[] = ['surat-penolakan', 'pertimbangan-atasan']
/** The answer of an agency outside comes in its own time. */
const ISTILAH_PIHAK = 'pihak-'

/** May the decree leave this term empty? */
export const istilahBebas = (istilah: string): boolean =>
  ISTILAH_BEBAS.includes(istilah) || istilah.startsWith(ISTILAH_PIHAK)

/** Does a pejabat of the pemda sign the product? One that comes from outside needs no signer here. */
export const perluTanda = (e: EdisiLayanan): boolean =>
  e.alur.tahap.some((t) => t.tindakan.some((d) => d.kode === 'tandatangani'))

const kurang = (kode: string, apa: string, dasar: Kutipan, saran: string): Kekurangan => ({
  kode,
  apa,
  dasar: [dasar],
  saran,
})

function batasKosong(sop: IsiSopTerbuka, rupa: readonly EdisiLayanan[]): Kekurangan[] {
  const istilah = new Set(rupa.flatMap((r) => istilahTerbuka(r.alur)))
  return [...istilah]
    .filter((i) => !sop.batas[i] && !istilahBebas(i))
    .map((i) => kurang(`batas-${i}`, `batas ${i}`, DASAR.sop, 'Isi jumlah harinya menurut keputusan SOP.'))
}

function pejabatKosong(sop: IsiSopTerbuka, rupa: readonly EdisiLayanan[]): Kekurangan[] {
  const hasil: Kekurangan[] = []
  for (const jenjang of ['pengawas', 'administrator'] as const)
    if (!sop.validator[jenjang])
      hasil.push(
        kurang(
          `validator-${jenjang}`,
          `validator ${jenjang}`,
          DASAR.berjenjang,
          'Pilih jabatan yang membidangi layanan ini.',
        ),
      )
  const produk = new Map(rupa.filter(perluTanda).map((r) => [r.produk.kode, r.produk.nama]))
  for (const [kode, nama] of produk)
    if (!sop.wewenang.some((w) => w.produk === kode))
      hasil.push(
        kurang(
          `penandatangan-${kode}`,
          `penandatangan ${nama}`,
          DASAR.penandatangan,
          'Tetapkan pejabat yang menandatanganinya.',
        ),
      )
  return hasil
}

/**
 * Open terms a decree leaves empty for a service, over all its variants; empty = it can be offered. `formatNomor`: registers
 * that have a number format here.
 */
export function kekuranganSop(
  sop: IsiSopTerbuka,
  edisi: EdisiLayanan,
  formatNomor?: Readonly<Record<string, string>>,
): Kekurangan[] {
  const rupa = semuaRupa(edisi).map((r) => r.edisi)
  const hasil = batasKosong(sop, rupa)
  const bila = (salah: boolean, ...k: Parameters<typeof kurang>) => {
    if (salah) hasil.push(kurang(...k))
  }
  bila(
    sop.lengkapi === null,
    'lengkapi',
    'jangka waktu melengkapi berkas',
    DASAR.jangkaLengkapi,
    'Isi lamanya pemohon boleh melengkapi.',
  )
  bila(
    sop.modaValidasi.length === 0,
    'moda-validasi',
    'moda validasi',
    DASAR.modaValidasi,
    'Pilih elektronik, basah, atau keduanya.',
  )
  bila(
    sop.modaTandaTangan.length === 0,
    'moda-tanda-tangan',
    'moda tanda tangan',
    DASAR.modaTanda,
    'Pilih elektronik, basah, atau keduanya.',
  )
  bila(
    sop.caraSerah.length === 0,
    'cara-serah',
    'cara serah',
    DASAR.caraSerah,
    'Pilih elektronik, fisik, atau keduanya.',
  )
  bila(!sop.kertas.trim(), 'kertas', 'kertas', DASAR.kertasKhusus, 'Tulis jenis kertasnya.')
  bila(!sop.survei, 'survei', 'kuesioner survei', DASAR.surveiTiap, 'Pilih kuesioner.')
  const buku = new Set(rupa.filter(perluTanda).map((r) => r.produk.buku))
  for (const b of formatNomor ? buku : [])
    bila(
      formatNomor?.[b] === undefined,
      `nomor-${b}`,
      `format nomor ${b}`,
      DASAR.sop,
      'Mintalah pengelola pemasangan menulis format nomornya.',
    )
  return [...hasil, ...pejabatKosong(sop, rupa)]
}
