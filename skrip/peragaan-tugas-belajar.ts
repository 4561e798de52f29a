// Peragaan keputusan tugas belajar: the assignment, with the release from office in month 7.
import { awalBulanNanti, mainkanLakon, periksaStatus } from './peragaan-layanan.ts'
import type { Para } from './peragaan-panggung.ts'

/** Plays one assignment to study; answers the path of the decree. */
export async function bukaTugasBelajar(para: Para): Promise<string> {
  const surat = await mainkanLakon(para, {
    layanan: 'keputusan-tugas-belajar',
    pemohon: 'asn-dua',
    isian: {
      jenjang: 's2',
      'program-studi': 'Magister Keperawatan',
      'perguruan-tinggi': 'Universitas Nusantara Contoh',
      'lama-bulan': 24,
      mulai: awalBulanNanti(3),
      sampai: awalBulanNanti(27),
      pembiaya: 'APBD Kota Contoh',
      'sesuai-kebutuhan': 'ya',
      'persetujuan-wali-kota': 'ya',
      'biaya-mandiri': 'tidak',
      'lebih-enam-bulan': 'ya',
    },
  })
  await periksaStatus(para, 'asn-dua', 'tugas-belajar', awalBulanNanti(3))
  return surat
}
