// Waktu: statutory limits on the working calendar of a unit (Kediri Pasal 9 ayat (1) huruf c, Pasal 14, Pasal 18).
// A limit starts the day after its cause, ends 23.59.59 local time on the last counted day, and does not count
// days of kahar. A year whose holidays were never entered is refused, never guessed.
import type { Alur, Hasil, JangkaWaktu, Kalender, Saat, Tanggal, Tolak } from './bentuk.ts'
import type { Batas, Peristiwa } from './bentuk-usulan.ts'
import { DASAR } from './dasar.ts'
import { akhirHari, hariDalamMinggu, selisihHari, tahunDari, tambahBulan, tambahHari } from './tanggal.ts'
import { adalahTolak, tolak } from './tolak.ts'

/** Longest walk over days in one computation: ten years; beyond it the parameter is a mistake. */
const HARI_PALING = 3660

/** True when force majeure covers the day (Kediri Pasal 18); an open span is written with a far end by the caller. */
export function hariKahar(kalender: Kalender, tanggal: Tanggal): boolean {
  return kalender.kahar.some((k) => k.mulai <= tanggal && tanggal <= k.sampai)
}

/** Working day of the unit: inside its week pattern (5 or 6 days) and no day off. Kahar is not looked at. */
export function hariKerja(kalender: Kalender, tanggal: Tanggal): boolean {
  return hariDalamMinggu(tanggal) <= kalender.mingguKerja && !kalender.libur.has(tanggal)
}

function tahunBelumAda(kalender: Kalender, tanggal: Tanggal): Tolak | undefined {
  const tahun = tahunDari(tanggal)
  if (kalender.tahunTersedia.has(tahun)) return undefined
  return tolak(
    'kalender-belum-ada',
    `Hari libur dan cuti bersama tahun ${tahun} belum dimasukkan, sehingga batas waktu tidak dapat dihitung.`,
    [DASAR.sop],
    `Mintalah admin BKPSDM memasukkan hari libur tahun ${tahun} (SKB tiga menteri dan libur daerah) pada menu Kalender, lalu ulangi.`,
  )
}

/** Does the day count toward a limit of this unit of time? A refusal when the year's holidays are not known. */
function terhitung(kalender: Kalender, satuan: JangkaWaktu['satuan'], tanggal: Tanggal): boolean | Tolak {
  if (satuan === 'hari-kerja') {
    const belum = tahunBelumAda(kalender, tanggal)
    if (belum) return belum
    if (!hariKerja(kalender, tanggal)) return false
  }
  return !hariKahar(kalender, tanggal)
}

/** The `jumlah`-th counted day after `mulai`; 0 gives `mulai` itself. */
function hariKe(
  kalender: Kalender,
  satuan: JangkaWaktu['satuan'],
  mulai: Tanggal,
  jumlah: number,
): Hasil<Tanggal> {
  let tanggal = mulai
  let sisa = jumlah
  for (let langkah = 0; sisa > 0; langkah += 1) {
    if (langkah >= HARI_PALING) return jangkaTakWajar()
    tanggal = tambahHari(tanggal, 1)
    const hitung = terhitung(kalender, satuan, tanggal)
    if (adalahTolak(hitung)) return hitung
    if (hitung) sisa -= 1
  }
  return { jenis: 'jadi', nilai: tanggal }
}

const jangkaTakWajar = (): Tolak =>
  tolak(
    'jangka-tidak-wajar',
    'Jangka waktu pada SOP tidak dapat dihitung: bukan bilangan bulat, negatif, atau lebih dari sepuluh tahun.',
    [DASAR.sop],
    'Mintalah admin BKPSDM memperbaiki jangka waktu layanan ini pada SOP.',
  )

/** The n-th working day after `tanggal` (kahar days are not counted), or a refusal naming the missing year. */
export function tambahHariKerja(kalender: Kalender, tanggal: Tanggal, jumlah: number): Hasil<Tanggal> {
  if (!Number.isInteger(jumlah) || jumlah < 0) return jangkaTakWajar()
  return hariKe(kalender, 'hari-kerja', tanggal, jumlah)
}

/** Months and years run to the same date, then are moved on by each kahar day that fell inside. */
function batasBulan(kalender: Kalender, mulai: Tanggal, bulan: number): Hasil<Tanggal> {
  const tanpaKahar = tambahBulan(mulai, bulan)
  const jumlah = selisihHari(mulai, tanpaKahar)
  if (jumlah > HARI_PALING) return jangkaTakWajar()
  return hariKe(kalender, 'hari-kalender', mulai, jumlah)
}

/**
 * The limit of a term that starts because of something on `mulai` (b.3): first day = the day after.
 * Out: last day and its last instant in the zone of the calendar. Kediri Pasal 9 ayat (1) huruf c, Pasal 14.
 */
export function batasWaktu(
  mulai: Tanggal,
  jangka: JangkaWaktu,
  kalender: Kalender,
): Hasil<{ batas: Tanggal; batasPada: Saat }> {
  if (!Number.isInteger(jangka.jumlah) || jangka.jumlah < 0) return jangkaTakWajar()
  const hari =
    jangka.satuan === 'bulan' || jangka.satuan === 'tahun'
      ? batasBulan(kalender, mulai, jangka.jumlah * (jangka.satuan === 'tahun' ? 12 : 1))
      : hariKe(kalender, jangka.satuan, mulai, jangka.jumlah)
  if (hari.jenis === 'tolak') return hari
  return { jenis: 'jadi', nilai: { batas: hari.nilai, batasPada: akhirHari(hari.nilai, kalender.zona) } }
}

/**
 * What is left of a running limit when it stops on `hari`: days still to be counted after that day, never below
 * zero. Months and years are left over in calendar days.
 */
export function sisaWaktu(batas: Batas, hari: Tanggal, kalender: Kalender): JangkaWaktu {
  const satuan = batas.jangka?.satuan === 'hari-kerja' ? 'hari-kerja' : 'hari-kalender'
  let jumlah = 0
  const panjang = Math.min(selisihHari(hari, batas.batas), HARI_PALING)
  for (let n = 1; n <= panjang; n += 1) {
    if (terhitung(kalender, satuan, tambahHari(hari, n)) === true) jumlah += 1
  }
  return { jumlah, satuan }
}

/**
 * The limit as it stands today: recomputed on the present calendar, so that a kahar (reading A-14) or a holiday
 * entered later moves it on; it is never moved back. The old limit stays in `semula`. When the calendar of a
 * needed year is missing the limit stays as it was.
 */
export function batasBaruSesudahKahar(batas: Batas, kalender: Kalender): Batas {
  if (!batas.jangka) return batas
  const baru = batasWaktu(batas.mulai, batas.jangka, kalender)
  if (baru.jenis === 'tolak' || baru.nilai.batas <= batas.batas) return batas
  return { ...batas, ...baru.nilai, semula: batas.semula ?? batas.batas }
}

/**
 * Working days of the BKPSDM used by a case until `sampai`: days after filing on which its steps ran with the
 * clock going (jam 'berjalan'); steps that wait for the applicant do not count. Kediri Pasal 14.
 * In: events in order. The days of a step are those after the day it began up to the day it ended.
 */
export function hitungHariKerjaTerpakai(
  peristiwa: readonly Pick<Peristiwa, 'ke' | 'hari'>[],
  alur: Alur,
  kalender: Kalender,
  sampai: Tanggal,
): Hasil<number> {
  const berjalan = new Set(alur.tahap.filter((t) => t.jam === 'berjalan' && !t.akhir).map((t) => t.kode))
  let jumlah = 0
  for (const [i, p] of peristiwa.entries()) {
    if (!berjalan.has(p.ke)) continue
    const akhir = peristiwa[i + 1]?.hari ?? sampai
    const panjang = Math.min(selisihHari(p.hari, akhir), HARI_PALING)
    for (let n = 1; n <= panjang; n += 1) {
      const hitung = terhitung(kalender, 'hari-kerja', tambahHari(p.hari, n))
      if (adalahTolak(hitung)) return hitung
      if (hitung) jumlah += 1
    }
  }
  return { jenis: 'jadi', nilai: jumlah }
}
