// Peragaan ijin belajar: first the permit to sit the selection, then the permit to study that rests on it.
import { awalBulanNanti, mainkanLakon } from './peragaan-layanan.ts'
import type { Para } from './peragaan-panggung.ts'

/** Plays both permits; answers the path of the permit to study. */
export async function bukaIjinBelajar(para: Para): Promise<string> {
  const pendidikan = {
    jenjang: 's2',
    'program-studi': 'Magister Akuntansi',
    'perguruan-tinggi': 'Universitas Nusantara Contoh',
  }
  const pokok = { layanan: 'ijin-belajar', pemohon: 'asn' }
  await mainkanLakon(para, {
    ...pokok,
    varian: 'ijin-seleksi',
    isian: { ...pendidikan, 'jurusan-sesuai': 'ya' },
  })
  const pernyataan = { 'lulus-seleksi': 'ya', 'di-luar-jam-kerja': 'ya', 'biaya-sendiri': 'ya' }
  return mainkanLakon(para, {
    ...pokok,
    varian: 'reguler',
    isian: { ...pendidikan, ...pernyataan, mulai: awalBulanNanti(2) },
  })
}
