// Peragaan Satyalancana: the request goes out, the certificate comes in and is recorded.
import { catatProdukLuar, mainkanLakon } from './peragaan-layanan.ts'
import type { Para } from './peragaan-panggung.ts'

/** Plays one award of ten years; answers the path of the product. */
export const bukaSatyalancana = (para: Para): Promise<string> =>
  mainkanLakon(para, {
    layanan: 'satyalancana-karya-satya',
    varian: 'x-tahun',
    pemohon: 'asn',
    isian: { kesetiaan: 'ya' },
    tengah: catatProdukLuar,
    dariLuar: true,
  })
