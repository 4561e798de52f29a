// Peragaan surat keterangan: never punished, as the record shows.
import { mainkanLakon } from './peragaan-layanan.ts'
import type { Para } from './peragaan-panggung.ts'

/** Plays one certificate; answers its path. */
export const bukaSuratKeterangan = (para: Para): Promise<string> =>
  mainkanLakon(para, {
    layanan: 'surat-keterangan',
    varian: 'tidak-pernah-hukuman-disiplin',
    pemohon: 'asn',
    isian: { keperluan: 'melengkapi berkas tanda kehormatan' },
  })
