// Wewenang: who decides a promotion and through whom, by the rank it leads to, the kind, the office, and the time.
import type { Kutipan } from '#mesin/bentuk.ts'
import { bakuJenjang, urutGolongan } from './urutan.ts'

export type Penetap = 'wali-kota' | 'gubernur' | 'presiden' | 'kepala-bkn'

export type JalurWewenang = {
  penetap: Penetap
  /** Through whom the proposal goes before it is decided. */
  melalui: string
  /** Opinion that must be there first. */
  pertimbangan: string | undefined
  /** Our office signs the decree. */
  ditetapkanDaerah: boolean
  alasan: string
  dasar: Kutipan[]
}

/** What decides: 'golongan' (PP 9/2003) or the level of the office (PP 11/2017). */
export type CaraWewenang = 'golongan' | 'jabatan'

export type BahanWewenang = {
  tujuan: string
  khusus: boolean
  jabatan?: { jenis: string; jenjang?: string | undefined; eselon?: string | undefined } | undefined
}

const PP9 = 'PP 9/2003'
const BLITAR = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 6 huruf e'

function menurutGolongan({ tujuan, khusus }: BahanWewenang): JalurWewenang {
  const urut = urutGolongan(tujuan)
  if (urut >= urutGolongan('IV/c'))
    return {
      penetap: 'presiden',
      melalui: 'Gubernur dan Kepala BKN',
      pertimbangan: 'pertimbangan teknis Kepala BKN',
      ditetapkanDaerah: false,
      alasan: `menjadi ${tujuan}: golongan IV/c ke atas`,
      dasar: [`${BLITAR} angka 8`, PP9],
    }
  if (khusus)
    return {
      penetap: 'kepala-bkn',
      melalui: 'Kantor Regional BKN',
      pertimbangan: undefined,
      ditetapkanDaerah: false,
      alasan: `anumerta atau pengabdian menjadi ${tujuan}: sampai dengan IV/b`,
      dasar: [PP9],
    }
  if (urut >= urutGolongan('IV/a'))
    return {
      penetap: 'gubernur',
      melalui: 'Gubernur',
      pertimbangan: 'pertimbangan teknis Kantor Regional BKN',
      ditetapkanDaerah: false,
      alasan: `menjadi ${tujuan}: golongan IV/a dan IV/b`,
      dasar: [`${BLITAR} angka 8`, PP9],
    }
  return {
    penetap: 'wali-kota',
    melalui: 'Kantor Regional BKN',
    pertimbangan: 'pertimbangan teknis Kantor Regional BKN',
    ditetapkanDaerah: true,
    alasan: `menjadi ${tujuan}: sampai dengan III/d`,
    dasar: [`${BLITAR} angka 8`, `${BLITAR} angka 9`, PP9],
  }
}

/** JPT utama and madya are eselon I; a city has none, but its people may be proposed for one. */
function jabatanPresiden(j: BahanWewenang['jabatan']): boolean {
  if (!j) return false
  if (j.jenis === 'fungsional') return j.jenjang !== undefined && bakuJenjang(j.jenjang) === 'ahli utama'
  return j.jenis === 'jpt' && /^\s*I\s*[./-]?\s*[ab]\s*$/i.test(j.eselon ?? '')
}

function menurutJabatan({ tujuan, jabatan }: BahanWewenang): JalurWewenang {
  const pertimbangan = 'pertimbangan teknis BKN'
  if (jabatanPresiden(jabatan))
    return {
      penetap: 'presiden',
      melalui: 'Kepala BKN',
      pertimbangan,
      ditetapkanDaerah: false,
      alasan: 'jabatan pimpinan tinggi utama atau madya, atau jabatan fungsional ahli utama',
      dasar: ['PP 11/2017 Pasal 3', 'PP 17/2020'],
    }
  return {
    penetap: 'wali-kota',
    melalui: 'Kantor Regional BKN',
    pertimbangan,
    ditetapkanDaerah: true,
    alasan: `menjadi ${tujuan}: ditetapkan Pejabat Pembina Kepegawaian`,
    dasar: ['PP 11/2017 Pasal 3', 'PP 17/2020'],
  }
}

/** The way of one promotion. */
export const jalurWewenang = (cara: CaraWewenang, bahan: BahanWewenang): JalurWewenang =>
  cara === 'golongan' ? menurutGolongan(bahan) : menurutJabatan(bahan)

/** The way in force on a day: by golongan until PP 11/2017 took effect. */
export const caraWewenang = (tanggal: string): CaraWewenang =>
  tanggal < '2017-04-07' ? 'golongan' : 'jabatan'
