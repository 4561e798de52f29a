// Demo: the accounts of the invented town, offered on the sign-in page of a demo installation only.
import { z } from 'zod'
import { kontrak } from './bentuk.ts'

export const akunDemo = kontrak({
  metode: 'GET',
  jalur: '/api/demo/akun',
  hak: 'umum',
  noun: 'demo',
  judul: 'Akun contoh untuk mencoba (hanya pada pemasangan peragaan)',
  batasPerMenit: 60,
  jawab: z.object({
    akun: z.array(
      z.object({
        kode: z.string(),
        nama: z.string(),
        keterangan: z.string(),
        nip: z.string(),
        sandi: z.string(),
        /** What the authenticator app of this account shows now; null without second factor. */
        kodeSekarang: z.string().nullable(),
        sandiTanda: z.string().nullable(),
      }),
    ),
  }),
})
