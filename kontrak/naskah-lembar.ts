// Lembar naskah: papers that go along with a letter: the control sheet of the paper route, the receipt, the certified copy or extract.
import { z } from 'zod'
import { kontrak, zId } from './bentuk.ts'

const params = z.object({ id: zId })
const berkas = {
  hak: 'usulan.cetak',
  noun: 'naskah',
  metode: 'GET',
  wujud: 'berkas',
  params,
  jawab: z.any(),
} as const

/** Goes with the letter from desk to desk (Perwali Kediri 80/2021 Pasal 10 ayat (2), Pasal 12 huruf b). */
export const lembarKendaliNaskah = kontrak({
  ...berkas,
  jalur: '/api/usulan/:id/naskah/lembar-kendali',
  judul: 'Lembar kendali naskah di kertas, siap cetak',
})
/** Signed at the hand-over (Perwali Kediri 80/2021 Pasal 12 huruf c). */
export const tandaTerimaNaskah = kontrak({
  ...berkas,
  jalur: '/api/usulan/:id/naskah/tanda-terima',
  judul: 'Tanda terima penyerahan fisik, siap cetak',
})
/** Copy or extract of a signed decree, with room for the office that certifies it. */
export const salinanNaskah = kontrak({
  ...berkas,
  jalur: '/api/usulan/:id/naskah/salinan/:ragam',
  judul: 'Salinan atau petikan keputusan yang sudah ditandatangani',
  params: params.extend({ ragam: z.enum(['salinan', 'petikan']) }),
})
