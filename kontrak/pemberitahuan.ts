// Pemberitahuan: notices on the account (Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf b).
import { z } from 'zod'
import { kontrak, zId, zSaat } from './bentuk.ts'

export const daftarPemberitahuan = kontrak({
  metode: 'GET',
  jalur: '/api/pemberitahuan',
  hak: 'masuk',
  noun: 'pemberitahuan',
  judul: 'Pemberitahuan saya',
  jawab: z.object({
    belumDibaca: z.number().int(),
    baris: z.array(
      z.object({
        id: zId,
        jenis: z.string(),
        judul: z.string(),
        isi: z.string(),
        usulanId: zId.nullable(),
        pada: zSaat,
        dibacaPada: zSaat.nullable(),
      }),
    ),
  }),
})
export const bacaPemberitahuan = kontrak({
  metode: 'POST',
  jalur: '/api/pemberitahuan/dibaca',
  hak: 'masuk',
  noun: 'pemberitahuan',
  judul: 'Menandai pemberitahuan sudah dibaca',
  isi: z.object({ id: z.array(zId).max(200) }),
  jawab: z.object({ belumDibaca: z.number().int() }),
})
