// The web application: built files from disk, index.html for every page address, Tolak for unknown API addresses.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import statis from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { tolak } from '#mesin/tolak.ts'

const SETAHUN_DETIK = 31_536_000

/** Serves `folder` (dist/web). Hashed files under /assets are kept a year, everything else is asked anew. */
export async function pasangWeb(app: FastifyInstance, folder: string | undefined): Promise<void> {
  const ada = folder !== undefined && existsSync(join(folder, 'index.html'))
  if (ada) {
    await app.register(statis, {
      root: folder,
      index: 'index.html',
      cacheControl: false,
      setHeaders: (res, jalur) => {
        const tetap = jalur.includes('/assets/')
        res.header('cache-control', tetap ? `public, max-age=${SETAHUN_DETIK}, immutable` : 'no-cache')
      },
    })
  }
  app.setNotFoundHandler((req, reply) => {
    const halaman = req.method === 'GET' && !req.url.startsWith('/api') && !/\.\w{2,5}(\?|$)/.test(req.url)
    if (!halaman) return alamatAsing(reply)
    if (ada) return reply.header('cache-control', 'no-cache').sendFile('index.html')
    return reply
      .code(404)
      .type('text/html; charset=utf-8')
      .send(
        '<!doctype html><html lang="id"><title>Padu</title><p>Tampilan web belum dibangun. API: <a href="/api">/api</a></p></html>',
      )
  })
}

function alamatAsing(reply: FastifyReply): FastifyReply {
  const isi = tolak('tidak-ditemukan', 'Alamat ini tidak ada.', [], 'Daftar alamat layanan: /api.')
  return reply.code(404).send(isi)
}
