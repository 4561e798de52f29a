// npm run cek: format, lint, types (server and web), house rules, dead code. One line a check; all run, then the verdict.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { AKAR, berhenti } from './siap.mjs'

const bin = (nama) => join(AKAR, 'node_modules/.bin', nama)

const LANGKAH = [
  ['rapi (biome)', bin('biome'), ['check', '--error-on-warnings', '.']],
  ['tipe server', bin('tsc'), ['-p', '.', '--noEmit']],
  ...(existsSync(join(AKAR, 'web/tsconfig.json'))
    ? [['tipe web', bin('tsc'), ['-p', 'web', '--noEmit']]]
    : []),
  ['aturan rumah', bin('vitest'), ['run', 'uji/rumah.test.ts', '--reporter=dot']],
  ['kode mati (knip)', bin('knip'), []],
]

let gagal = 0
for (const [nama, perintah, argumen] of LANGKAH) {
  const hasil = spawnSync(perintah, argumen, { cwd: AKAR, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  const baik = hasil.status === 0
  console.log(`${baik ? 'baik ' : 'GAGAL'}  ${nama}`)
  if (!baik) {
    gagal++
    console.log(`${hasil.stdout ?? ''}${hasil.stderr ?? ''}${hasil.error ? hasil.error.message : ''}`)
  }
}
if (gagal > 0) berhenti(`${gagal} pemeriksaan gagal.`)
