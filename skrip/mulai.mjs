// npm start: from a fresh clone to a running server with Node >= 20 and npm only. Plain JavaScript: it runs before anything is installed.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { AKAR, bangunWeb, berhenti, pasangPaket, periksaMesin } from './siap.mjs'

try {
  periksaMesin()
  pasangPaket()
  bangunWeb()
} catch (galat) {
  berhenti(galat)
}

const node = join(AKAR, 'node_modules/.bin/node')
if (!existsSync(node))
  berhenti(
    new Error(
      'Node 24 belum terpasang di node_modules. Hapus folder node_modules, lalu jalankan npm start lagi.',
    ),
  )
/** With PADU_BSRE_TIRUAN=1: the stand-in for BSrE runs beside the server, which is given its address and root. */
async function setelanTiruan() {
  if (process.env.PADU_BSRE_TIRUAN !== '1') return {}
  const tiruan = spawn(node, [join(AKAR, 'skrip/bsre-tiruan.ts')], {
    cwd: AKAR,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  process.on('exit', () => tiruan.kill())
  return new Promise((jadi, gagal) => {
    tiruan.stdout.once('data', (baris) => jadi(JSON.parse(String(baris))))
    tiruan.once('exit', () => gagal(new Error('BSrE tiruan gagal dimulai; pesannya ada di atas.')))
  })
}

const setelan = await setelanTiruan().catch(berhenti)
const env = { ...process.env, ...setelan }
const anak = spawn(node, [join(AKAR, 'server/mulai.ts')], { cwd: AKAR, stdio: 'inherit', env })
for (const isyarat of ['SIGTERM', 'SIGINT', 'SIGHUP'])
  process.on(isyarat, () => anak.kill(isyarat === 'SIGHUP' ? 'SIGTERM' : isyarat))
anak.on('exit', (kode, isyarat) => process.exit(kode ?? (isyarat ? 1 : 0)))
