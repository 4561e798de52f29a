// Peragaan: plays one whole case of each of the nine services of Kediri Pasal 4 ayat (2) through the public API of a freshly
// started server, as the people would. Prints one JSON line per step and the path of the letter of the raise; exits 1 as soon as
// anything differs. With `--kgb` only the periodic raise; with `--basah` the same raise on paper in the second invented town.
import { bukaBasah } from './peragaan-basah.ts'
import { bukaCuti } from './peragaan-cuti.ts'
import { bukaElektronik } from './peragaan-elektronik.ts'
import { bukaIjinBelajar } from './peragaan-ijin-belajar.ts'
import { mainkan, type Para } from './peragaan-panggung.ts'
import { bukaPangkat } from './peragaan-pangkat.ts'
import { bukaPensiun } from './peragaan-pensiun.ts'
import { bukaRekomendasiSeleksi } from './peragaan-rekomendasi-seleksi.ts'
import { bukaSatyalancana } from './peragaan-satyalancana.ts'
import { bukaSuratKeterangan } from './peragaan-surat-keterangan.ts'
import { bukaTugasBelajar } from './peragaan-tugas-belajar.ts'

/** Today in the zone of Kota Contoh: the day BKN's letter bears. */
const hariIni = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date())

/** In the order of Pasal 4 ayat (2) huruf a sampai i, the raise first because the others build on nothing of it. */
async function sembilan(para: Para): Promise<string> {
  const surat = await bukaElektronik(para)
  await bukaPangkat(para, hariIni())
  await bukaPensiun(para)
  await bukaIjinBelajar(para)
  await bukaRekomendasiSeleksi(para)
  await bukaTugasBelajar(para)
  await bukaSuratKeterangan(para)
  await bukaSatyalancana(para)
  await bukaCuti(para)
  return surat
}

if (process.argv.includes('--basah')) await mainkan('kota-basah', bukaBasah)
else if (process.argv.includes('--kgb')) await mainkan('kota-contoh', bukaElektronik)
else await mainkan('kota-contoh', sembilan)
