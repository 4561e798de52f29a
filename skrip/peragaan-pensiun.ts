// Peragaan pensiun: an employee thirteen months before his BUP asks for his pension.
import { mainkanLakon, periksaStatus } from './peragaan-layanan.ts'
import type { Para } from './peragaan-panggung.ts'

/** Plays one pension by age from the request to the decree; answers the path of the decree. */
export async function bukaPensiun(para: Para): Promise<string> {
  const surat = await mainkanLakon(para, {
    layanan: 'pensiun',
    varian: 'bup',
    pemohon: 'calon-pensiun',
    isian: {
      'pilihan-bebas-tugas': 'tidak',
      alamat: 'Jalan Melati 7, Kota Contoh',
      'alamat-pensiun': 'Jalan Kenanga 2, Kota Contoh',
      'bmn-dikembalikan': 'ya',
      'mohon-pengabdian': 'tidak',
    },
  })
  await periksaStatus(para, 'calon-pensiun', 'pensiun')
  return surat
}
