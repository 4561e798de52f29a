// Composition root: which nouns make up Padu, wired by hand. The only file of server/ that knows every noun.

import type { Basisdata } from './alat/database.ts'
import type { PilihanAplikasi } from './alat/http-app.ts'
import type { JobsJalan } from './alat/jobs.ts'
import type { Alat } from './alat/ports.ts'

/** What the process gives the nouns: database open and migrated, queue not yet started. */
export type Dasar = { basisdata: Basisdata; alat: Alat; jobs: JobsJalan }

export type AkunContoh = {
  keterangan: string
  nip: string
  sandi: string
  totp?: string
  sandiTanda?: string
}

/** What the nouns give the process. */
export type Rangkaian = Pick<PilihanAplikasi, 'zona' | 'sesi' | 'boleh' | 'rute'> & {
  /** Errors in the law as data, one line each; the port stays closed while there are any. */
  periksaKetentuan(): Promise<string[]>
  /** Loads the invented town into an empty database; the accounts to print (also on later starts), or none. */
  siapkanDemo(jumlah: number): Promise<AkunContoh[]>
  /** Waits for work that must not be cut (a running signing batch). */
  tutup(): Promise<void>
}

/** Wires all nouns and declares their jobs on `dasar.jobs`. */
export async function rangkai(_dasar: Dasar): Promise<Rangkaian> {
  return {
    zona: 'Asia/Jakarta',
    sesi: async () => ({ siapa: null }),
    boleh: () => ({
      jenis: 'tolak',
      kode: 'tidak-berhak',
      sebab: 'Belum ada hak yang dipasang.',
      dasar: [],
      saran: 'Hubungi admin.',
    }),
    rute: [],
    periksaKetentuan: async () => [],
    siapkanDemo: async () => [],
    tutup: async () => {},
  }
}
