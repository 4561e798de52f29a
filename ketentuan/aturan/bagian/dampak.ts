// Dampak: one dated table of what a standing or a penalty does to other services. Data only; read by aturan dampak-status.
import type { Kutipan, Tanggal } from '#mesin/bentuk.ts'
import type { FaktaHukuman, FaktaStatus } from '#mesin/bentuk-fakta.ts'

export type LayananKena =
  | 'kenaikan-gaji-berkala'
  | 'kenaikan-pangkat'
  | 'cuti'
  | 'ijin-belajar'
  | 'tugas-belajar'
  | 'satyalancana'
  | 'pensiun'
  | 'jabatan'

export const LAYANAN_KENA: readonly { kode: LayananKena; nama: string }[] = [
  { kode: 'kenaikan-gaji-berkala', nama: 'Kenaikan gaji berkala' },
  { kode: 'kenaikan-pangkat', nama: 'Kenaikan pangkat' },
  { kode: 'cuti', nama: 'Cuti' },
  { kode: 'ijin-belajar', nama: 'Ijin belajar' },
  { kode: 'tugas-belajar', nama: 'Tugas belajar' },
  { kode: 'satyalancana', nama: 'Satyalancana' },
  { kode: 'pensiun', nama: 'Pensiun' },
  { kode: 'jabatan', nama: 'Jabatan' },
]

/** `tertutup` refuses, `ragu` waits for a human, `catatan` only tells. `selama`: while it runs, or ever after. */
export type Dampak = {
  layanan: LayananKena
  akibat: 'tertutup' | 'ragu' | 'catatan'
  selama: 'berjalan' | 'pernah'
  kata: string
  dasar: Kutipan
  /** Era in which this effect holds, by the day the cause began. */
  berlaku?: Tanggal
  sampai?: Tanggal
}

const D7 = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 7 huruf d'
const C1 = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 1 huruf b'
const C2 = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 2 huruf b'
const III = 'Perwali Blitar 24/2006 Lampiran I Bab III'
const AKTIF = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 1 huruf b angka 2'

const buat = (
  layanan: LayananKena,
  akibat: Dampak['akibat'],
  selama: Dampak['selama'],
  kata: string,
  dasar: Kutipan,
): Dampak => ({ layanan, akibat, selama, kata, dasar })
const kini = (layanan: LayananKena, kata: string, dasar: Kutipan): Dampak =>
  buat(layanan, 'tertutup', 'berjalan', kata, dasar)

const AKHIR_DINAS: Dampak[] = [
  kini('kenaikan-gaji-berkala', 'tidak lagi PNS aktif', AKTIF),
  kini('kenaikan-pangkat', 'hanya pangkat pengabdian atau anumerta', `${III} huruf H`),
  kini('cuti', 'tidak lagi berdinas', AKTIF),
  kini('ijin-belajar', 'tidak lagi berstatus PNS', `${C2} angka 4`),
  kini('tugas-belajar', 'tidak lagi berstatus PNS', `${C1} angka 2`),
  kini('satyalancana', 'tidak lagi melaksanakan tugas', `${D7} angka 1`),
  kini('jabatan', 'jabatan berakhir', `${III} huruf A angka 2`),
]

/** Effects of each standing. */
export const DAMPAK_STATUS: Partial<Record<FaktaStatus['keadaan'], readonly Dampak[]>> = {
  cltn: [
    kini('kenaikan-gaji-berkala', 'masa CLTN tidak dihitung sebagai masa kerja', 'PP 7/1977 Pasal 11'),
    kini('kenaikan-pangkat', 'tidak aktif; masa kerja pangkat berhenti', 'PP 99/2000'),
    kini('cuti', 'sedang CLTN', 'PP 11/2017 Pasal 310'),
    kini('ijin-belajar', 'tidak aktif', `${C2} angka 4`),
    kini('tugas-belajar', 'tidak aktif', `${C1} angka 2`),
    buat('satyalancana', 'tertutup', 'pernah', 'pernah menjalani CLTN', `${D7} angka 3`),
    kini('jabatan', 'diberhentikan dari jabatan', 'PP 11/2017 Pasal 310'),
    buat(
      'pensiun',
      'catatan',
      'pernah',
      'masa CLTN tidak dihitung sebagai masa kerja pensiun',
      'UU 11/1969 Pasal 6',
    ),
  ],
  'tugas-belajar': [
    buat('cuti', 'ragu', 'berjalan', 'cuti mengikuti lembaga pendidikan', 'PP 11/2017 Pasal 310'),
    kini('ijin-belajar', 'sedang tugas belajar', `${C2} angka 4`),
    kini('tugas-belajar', 'sedang tugas belajar', `${C1} angka 2`),
    buat('jabatan', 'catatan', 'berjalan', 'dilepas mulai bulan ke-7', `${C1} angka 6`),
  ],
  'diberhentikan-sementara': [
    kini('kenaikan-gaji-berkala', 'gaji dibayar sebagian', AKTIF),
    kini('kenaikan-pangkat', 'tidak aktif sampai ada putusan', 'PP 99/2000'),
    kini('cuti', 'tidak sedang berdinas', AKTIF),
    kini('ijin-belajar', 'tidak aktif', `${C2} angka 4`),
    kini('tugas-belajar', 'tidak aktif', `${C1} angka 2`),
    kini('satyalancana', 'tidak sedang melaksanakan tugas', `${D7} angka 1`),
    kini(
      'jabatan',
      'diberhentikan sementara',
      'Perwali Blitar 24/2006 Lampiran I Bab II huruf A angka 6 angka 8 huruf b',
    ),
    buat(
      'pensiun',
      'ragu',
      'berjalan',
      'menunggu putusan pengadilan',
      'Perwali Blitar 24/2006 Lampiran I Bab II huruf A angka 6 angka 4',
    ),
  ],
  mpp: [
    buat('kenaikan-gaji-berkala', 'ragu', 'berjalan', 'teks tidak menyebut apakah masih aktif', AKTIF),
    kini('jabatan', 'dibebaskan dari tugas', `${III} huruf B`),
    kini('tugas-belajar', 'menjelang pensiun', `${III} huruf B`),
    kini('ijin-belajar', 'menjelang pensiun', `${III} huruf B`),
  ],
  'uang-tunggu': [
    kini('kenaikan-gaji-berkala', 'menerima uang tunggu', AKTIF),
    kini('kenaikan-pangkat', 'menerima uang tunggu', AKTIF),
    kini('jabatan', 'tidak menjabat', AKTIF),
  ],
  berhenti: AKHIR_DINAS,
  pensiun: [...AKHIR_DINAS, kini('pensiun', 'sudah pensiun', `${III} huruf A angka 2`)],
  meninggal: [
    ...AKHIR_DINAS,
    buat('pensiun', 'catatan', 'berjalan', 'terbuka bagi ahli waris: pensiun janda/duda', `${III} huruf E`),
  ],
}

const menyebut = (h: FaktaHukuman, ...kata: string[]): boolean =>
  kata.some((k) => h.jenis.toLowerCase().replaceAll(/[-_]/g, ' ').includes(k))

/** Effects of a penalty by its level and kind, in the era of the regulation under which it was imposed. */
export function dampakHukuman(h: FaktaHukuman): Dampak[] {
  const hasil: Dampak[] = []
  const era = h.mulai >= '2021-08-31' ? 'PP 94/2021' : h.mulai >= '2010-06-06' ? 'PP 53/2010' : 'PP 30/1980'
  if (h.tingkat !== 'ringan') {
    hasil.push(
      kini('ijin-belajar', `sedang menjalani hukuman ${h.tingkat}`, `${C2} angka 4 huruf c`),
      buat(
        'tugas-belajar',
        'tertutup',
        h.mulai < '2013-03-21' ? 'pernah' : 'berjalan',
        `dijatuhi hukuman ${h.tingkat}`,
        `${C1} angka 2 huruf a`,
      ),
      buat('satyalancana', 'tertutup', 'pernah', `pernah dijatuhi hukuman ${h.tingkat}`, `${D7} angka 2`),
      kini('kenaikan-pangkat', `sedang menjalani hukuman ${h.tingkat}`, era),
      buat(
        'pensiun',
        'catatan',
        'berjalan',
        'keterangan bebas hukuman 1 tahun dan pangkat pengabdian tidak diberikan; pensiun BUP tetap',
        `${III} huruf D angka 4 huruf e`,
      ),
    )
  }
  if (menyebut(h, 'tunda kgb', 'penundaan kgb', 'gaji berkala'))
    hasil.push(
      buat(
        'kenaikan-gaji-berkala',
        era === 'PP 94/2021' ? 'ragu' : 'tertutup',
        'berjalan',
        'hukuman penundaan KGB',
        era,
      ),
    )
  if (menyebut(h, 'penurunan gaji'))
    hasil.push(buat('kenaikan-gaji-berkala', 'ragu', 'berjalan', 'gaji diturunkan satu KGB', era))
  if (menyebut(h, 'penurunan pangkat', 'penurunan jabatan', 'pembebasan'))
    hasil.push(kini('jabatan', 'hukuman menurunkan atau membebaskan dari jabatan', era))
  if (menyebut(h, 'pemberhentian')) hasil.push(...AKHIR_DINAS.map((d) => ({ ...d, dasar: era })))
  return hasil
}
