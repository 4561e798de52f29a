// A small application for tests of the HTTP room: real database, real files, contracts given by the test.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { jamGeser } from '#server/alat/clock.ts'
import { bacaConfig } from '#server/alat/config.ts'
import type { Basisdata } from '#server/alat/database.ts'
import { berkasDisk } from '#server/alat/files.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { type PilihanAplikasi, pasangAplikasi } from '#server/alat/http-app.ts'
import { buatJobs } from '#server/alat/jobs.ts'
import { buatLog } from '#server/alat/log.ts'
import type { Alat } from '#server/alat/ports.ts'

export const PELAKU_COBA: Pelaku = {
  jenis: 'orang',
  akunId: 'akun-coba',
  pegawaiId: '00000000-0000-7000-8000-000000000001',
  nama: 'Orang Coba',
  peran: [],
  lingkupLayanan: [],
  perangkatDaerah: '',
  jabatan: [],
}

/** Builds the application over `basisdata`; `catatan` collects log lines; `tutup` closes it and removes its folder. */
export async function aplikasiCoba(
  basisdata: Basisdata,
  rute: RuteTerpasang[],
  pilihan: Partial<PilihanAplikasi> & { lingkungan?: Record<string, string> } = {},
) {
  const data = mkdtempSync(join(tmpdir(), 'padu-coba-'))
  const catatan: string[] = []
  const log = buatLog('info', { write: (baris: string) => catatan.push(baris) })
  const config = bacaConfig({ PADU_DATA: data, ...pilihan.lingkungan })
  const alat: Alat = {
    berkas: berkasDisk(join(data, 'berkas')),
    jobs: buatJobs(basisdata, log),
    jam: jamGeser('2027-01-04T02:00:00Z'),
    config,
    log,
  }
  const app = await pasangAplikasi({
    basisdata,
    alat,
    zona: 'Asia/Jakarta',
    sesi: async ({ kepala }) => ({
      siapa: kepala['x-orang'] ? { ...PELAKU_COBA, akunId: kepala['x-orang'] } : null,
    }),
    boleh: (_siapa, hak) =>
      hak === 'coba.boleh' || {
        jenis: 'tolak',
        kode: 'tidak-berhak',
        sebab: 'Tidak boleh.',
        dasar: [],
        saran: 'Minta hak.',
      },
    rute,
    ...pilihan,
  })
  return {
    app,
    alat,
    catatan,
    tutup: async () => {
      await app.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
