// Kejadian: what happened to a few people of the invented town, so that every watch, book and service has somebody to find.
import { tambahBulan } from '#mesin/tanggal.ts'
import type { OrangBuatan } from './orang.ts'

type Kejadian = {
  kode: string
  /** Months before today on which it began, always on a first of the month. */
  sejak: number
  keadaan?: OrangBuatan['keadaan']
  sebab?: string
  hukuman?: { tingkat: 'sedang' | 'berat'; jenis: string; bulan: number }
}

const KEJADIAN: readonly Kejadian[] = [
  { kode: 'almarhum', sejak: 2, keadaan: 'meninggal', sebab: 'meninggal-dunia' },
  { kode: 'hukuman-sedang', sejak: 5, hukuman: { tingkat: 'sedang', jenis: 'penundaan-kgb', bulan: 12 } },
  {
    kode: 'hukuman-berat',
    sejak: 8,
    hukuman: { tingkat: 'berat', jenis: 'penurunan-jabatan-setingkat', bulan: 12 },
  },
  { kode: 'tugas-belajar', sejak: 9, keadaan: 'tugas-belajar' },
  { kode: 'cltn', sejak: 6, keadaan: 'cltn', sebab: 'mendampingi-suami-istri' },
  { kode: 'sementara', sejak: 4, keadaan: 'diberhentikan-sementara', sebab: 'ditahan' },
  { kode: 'uang-tunggu', sejak: 7, keadaan: 'uang-tunggu', sebab: 'penyederhanaan-organisasi' },
  { kode: 'berhenti', sejak: 3, keadaan: 'berhenti', sebab: 'permintaan-sendiri' },
  { kode: 'pensiun', sejak: 1, keadaan: 'pensiun', sebab: 'bup' },
]
/** A smaller town has too few people to spare. */
const TERKECIL = 100

const awalBulanLalu = (hari: string, bulan: number): string => tambahBulan(`${hari.slice(0, 7)}-01`, -bulan)

function jadikan(o: OrangBuatan, k: Kejadian, hari: string): void {
  const mulai = awalBulanLalu(hari, k.sejak)
  o.kejadian = k.kode
  if (k.keadaan !== undefined) {
    o.keadaan = k.keadaan
    o.keadaanMulai = mulai
    if (k.sebab !== undefined) o.sebab = k.sebab
    delete o.hukuman
  }
  if (k.hukuman) {
    const { bulan, ...lain } = k.hukuman
    o.hukuman = { ...lain, mulai, sampai: tambahBulan(mulai, bulan) }
  }
}

/** Changes the last eligible people of the list, so that the first ones stay who pictures and guides say they are. */
export function beriKejadian(orang: readonly OrangBuatan[], hari: string): void {
  if (orang.length < TERKECIL) return
  const lama = tambahBulan(hari, -12 * 6)
  const bisa = orang.filter(
    (o) => o.tokoh === undefined && !o.jabatan.tunggal && o.keadaan === 'aktif' && o.tmtCpns < lama,
  )
  const tua = bisa.reduce((a, b) => (b.lahir < a.lahir ? b : a), bisa[0] as OrangBuatan)
  const lain = bisa.filter((o) => o !== tua)
  for (const k of KEJADIAN) {
    const o = k.kode === 'pensiun' ? tua : lain.pop()
    if (o) jadikan(o, k, hari)
  }
}
