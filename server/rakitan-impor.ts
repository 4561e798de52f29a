// Rakitan impor: the rooms that read files in and write lists out, given what they need.
import { impor as jenis } from '#ketentuan/daftar.ts'
import type { Basisdata } from './alat/database.ts'
import type { RuteTerpasang } from './alat/http.ts'
import type { JobsJalan } from './alat/jobs.ts'
import type { Alat } from './alat/ports.ts'
import { kerjakanImpor } from './impor/pekerjaan.ts'
import { buatRuteImpor } from './impor/rute.ts'
import type { Ketentuan } from './layanan/bekal.ts'

/** Doors of import; declares its jobs, so it comes before the queue starts. */
export function rakitImpor(b: {
  basisdata: Basisdata
  alat: Alat
  jobs: JobsJalan
  ketentuan: Ketentuan
}): RuteTerpasang[] {
  const { basisdata, jobs, ketentuan } = b
  const { berkas, log, jam } = b.alat
  const kemajuan = new Map<string, number>()
  kerjakanImpor({ basisdata, berkas, log, jenis, kemajuan, kini: () => jam.kini() }, jobs)
  return buatRuteImpor({ peran: ketentuan.peran, jenis }, kemajuan)
}
