// Rute demo: the ready-made accounts, for the sign-in page of a demo installation. Mounted nowhere else.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { akunDemo } from '#kontrak/demo.ts'
import { kodeTotp, langkahPada } from '#server/akun/totp.ts'
import { type RuteTerpasang, rute } from '#server/alat/http.ts'
import { type AkunTercetak, BERKAS_AKUN_DEMO } from './demo.ts'

/** The accounts with the code their authenticator app shows now. */
export function ruteDemo(folderData: string): RuteTerpasang[] {
  return [
    rute(akunDemo, async (ctx) => {
      const { akun } = JSON.parse(await readFile(join(folderData, BERKAS_AKUN_DEMO), 'utf8')) as {
        akun: AkunTercetak[]
      }
      return {
        akun: akun.map(({ kode, nama, keterangan, nip, sandi, rahasiaTotp, sandiTanda }) => ({
          kode,
          nama,
          keterangan,
          nip,
          sandi,
          sandiTanda: sandiTanda ?? null,
          kodeSekarang: rahasiaTotp === undefined ? null : kodeTotp(rahasiaTotp, langkahPada(ctx.kini)),
        })),
      }
    }),
  ]
}
