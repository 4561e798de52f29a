// BSrE tiruan for trying out: started by npm start with PADU_BSRE_TIRUAN=1. Writes its root beside the data, prints one JSON
// line with the settings the server needs, and lives as long as its parent.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { nyalakanBsreTiruan } from '#uji/bsre/tiruan.ts'

/** Everybody of the demo signs with this passphrase; it proves nothing, as the letters say. */
const FRASA_TIRUAN = 'Tiruan-BSrE-2026'

const data = resolve(process.env.PADU_DATA?.trim() || './data')
mkdirSync(data, { recursive: true, mode: 0o700 })
const tiruan = await nyalakanBsreTiruan({
  pengguna: 'padu',
  sandi: 'tiruan',
  frasaSemua: FRASA_TIRUAN,
  waktu: new Date(Date.now() - 60_000).toISOString(),
})
const akar = join(data, 'bsre-tiruan.pem')
writeFileSync(akar, tiruan.akarPem)
console.error(`BSrE tiruan: ${tiruan.alamat}; frasa sandi semua pejabat: ${FRASA_TIRUAN}`)
console.log(
  JSON.stringify({
    PADU_TTE: 'bsre',
    PADU_BSRE_ALAMAT: tiruan.alamat,
    PADU_BSRE_PENGGUNA: 'padu',
    PADU_BSRE_SANDI: 'tiruan',
    PADU_AKAR_TEPERCAYA: akar,
  }),
)
process.stdin.on('end', () => process.exit(0)).resume()
