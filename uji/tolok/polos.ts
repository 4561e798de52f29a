// Polos: the yardstick: bare Fastify that runs the very statements of the real lists and sends the rows, with nothing around them.
// Its parent gives the statements by a file: [[{ teks, nilai }]], one list of statements per request.
import { readFileSync } from 'node:fs'
import fastify from 'fastify'
import pg from 'pg'

export type Pernyataan = { teks: string; nilai: unknown[] }

const [berkas, alamat, port] = process.argv.slice(2)
if (!berkas || !alamat || !port) throw new Error('polos.ts <berkas> <DATABASE_URL> <port>')
const permintaan = JSON.parse(readFileSync(berkas, 'utf8')) as Pernyataan[][]
const kolam = new pg.Pool({ connectionString: alamat, max: 10, options: '-c timezone=UTC -c jit=off' })
const nama = new Map<string, string>()
// Searches are planned for their own text, here as there.
const namaDari = (teks: string): string | undefined => {
  if (/ like \$\d|\/\* rencana sendiri/i.test(teks)) return undefined
  const ada = nama.get(teks) ?? `p${nama.size}`
  nama.set(teks, ada)
  return ada
}
const app = fastify()
app.get<{ Params: { ke: string } }>('/:ke', async (req) => {
  const isi: unknown[] = []
  for (const { teks, nilai } of permintaan[Number(req.params.ke)] ?? []) {
    const name = namaDari(teks)
    isi.push((await kolam.query({ text: teks, values: nilai, ...(name ? { name } : {}) })).rows)
  }
  return isi
})
await app.listen({ port: Number(port), host: '127.0.0.1' })
process.on('SIGTERM', () => process.exit(0))
