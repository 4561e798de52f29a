// Health: /sehat (the process answers) and /siap (it can serve: database, files, queue), for balancers and supervisors.
import type { FastifyInstance } from 'fastify'
import type { Basisdata } from './database.ts'
import type { Alat } from './ports.ts'

/** Name of a part → check that throws when it cannot serve. */
export type Pemeriksaan = Record<string, () => Promise<void>>

const BATAS_PERIKSA_MS = 3_000

export function pasangSehat(app: FastifyInstance, basisdata: Basisdata, alat: Alat, lain: Pemeriksaan): void {
  const bagian: Pemeriksaan = {
    'basis-data': () => basisdata.periksa(),
    berkas: () => alat.berkas.periksa(),
    ...lain,
  }
  app.get('/sehat', async (_req, reply) => reply.header('cache-control', 'no-store').send({ sehat: true }))
  app.get('/siap', async (_req, reply) => {
    const hasil = await Promise.all(
      Object.entries(bagian).map(async ([nama, periksa]) => {
        const gagal = await berhasil(periksa)
        // Why it fails is for the log only: addresses and paths are nobody else's business.
        if (gagal) alat.log.error({ bagian: nama, galat: gagal }, 'bagian tidak siap')
        return [nama, gagal ? 'gagal' : 'siap'] as const
      }),
    )
    const siap = hasil.every(([, keadaan]) => keadaan === 'siap')
    return reply
      .header('cache-control', 'no-store')
      .code(siap ? 200 : 503)
      .send({ siap, bagian: Object.fromEntries(hasil) })
  })
}

async function berhasil(periksa: () => Promise<void>): Promise<unknown> {
  let jeda: NodeJS.Timeout | undefined
  const lewat = new Promise<never>((_selesai, gagal) => {
    jeda = setTimeout(() => gagal(new Error('tidak menjawab')), BATAS_PERIKSA_MS)
  })
  try {
    await Promise.race([periksa(), lewat])
    return undefined
  } catch (galat) {
    return galat
  } finally {
    clearTimeout(jeda)
  }
}
