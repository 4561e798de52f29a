// Peragaan rekomendasi seleksi tugas belajar: the sitting judges before the recommendation is signed.
import { catatSidang, mainkanLakon } from './peragaan-layanan.ts'
import type { Para } from './peragaan-panggung.ts'

/** Plays one recommendation; answers its path. */
export const bukaRekomendasiSeleksi = (para: Para): Promise<string> =>
  mainkanLakon(para, {
    layanan: 'rekomendasi-seleksi-tugas-belajar',
    pemohon: 'asn-dua',
    isian: {
      jenjang: 's2',
      'program-studi': 'Magister Keperawatan',
      'perguruan-tinggi': 'Universitas Nusantara Contoh',
      'sesuai-kebutuhan': 'ya',
      'usulan-unit': 'ya',
      'biaya-mandiri': 'tidak',
      'lama-bulan': 24,
    },
    tengah: catatSidang,
  })
