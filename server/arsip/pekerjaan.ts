// Pekerjaan arsip: texts read for searching, and files scanned that waited for the scanner.

import type { Zona } from '#server/alat/clock.ts'
import type { Basisdata } from '#server/alat/database.ts'
import { bukaKiriman } from '#server/alat/http-tus.ts'
import type { Alat, Jobs } from '#server/alat/ports.ts'
import { belumTerbaca, menungguPindai } from './baca-pekerjaan.ts'
import { bacaTeksPdf } from './baca-teks-pdf.ts'
import { catatArsip } from './tulis-audit.ts'
import { simpanPindai, simpanTeks } from './tulis-pekerjaan.ts'

const SEKALI_TEKS = 40
const SEKALI_PINDAI = 20

/** Reads the text of files that have none yet. Slow work stays outside the transaction. Returns how many. */
export async function bacaTeksTertunda(basisdata: Basisdata, alat: Alat): Promise<number> {
  const daftar = await basisdata.baca((db) => belumTerbaca(db, SEKALI_TEKS))
  for (const sidik of daftar) {
    const isi = await alat.berkas.baca(sidik).catch(() => undefined)
    const hasil = isi ? await bacaTeksPdf(isi) : ({ keadaan: 'gagal', teks: '' } as const)
    await basisdata.transaksi((db) => simpanTeks(db, { sidik, ...hasil, pada: alat.jam.kini() }))
  }
  return daftar.length
}

/** Scans what waits in quarantine; stops at the first failure of the scanner. Returns how many were decided. */
export async function pindaiTertunda(basisdata: Basisdata, alat: Alat): Promise<number> {
  const { pemindai } = alat
  if (!pemindai) return 0
  const daftar = await basisdata.baca((db) => menungguPindai(db, SEKALI_PINDAI))
  let jumlah = 0
  for (const b of daftar) {
    const hasil = await pemindai.pindai(await alat.berkas.baca(b.sidik)).catch(() => undefined)
    if (!hasil) return jumlah
    await basisdata.transaksi(async (db) => {
      await simpanPindai(db, b.id, hasil.hasil)
      if (hasil.hasil === 'bersih') return
      await catatArsip(db, {
        akunId: 'sistem',
        aksi: 'arsip.virus',
        objekId: b.id,
        pada: alat.jam.kini(),
        hasil: 'ditolak',
        rincian: { virus: hasil.nama },
      })
    })
    jumlah += 1
  }
  return jumlah
}

/** The background of the archive by the calendar: texts, quarantine, forgotten uploads. Before the queue starts. */
export function jadwalkanArsip(p: {
  basisdata: Basisdata
  alat: Alat
  jobs: Pick<Jobs, 'jadwalkan'>
  zona: Zona
}): void {
  const { basisdata, alat, jobs, zona } = p
  jobs.jadwalkan('arsip.baca-teks', '*/5 * * * *', zona, async () => {
    await bacaTeksTertunda(basisdata, alat)
  })
  jobs.jadwalkan('arsip.pindai', '*/2 * * * *', zona, async () => {
    await pindaiTertunda(basisdata, alat)
  })
  jobs.jadwalkan('arsip.sapu-kiriman', '25 * * * *', zona, async () => {
    await bukaKiriman(alat.config.data, alat.config.rahasia).sapu()
  })
}
