// Composition root: which nouns make up Padu, wired by hand (rakitan.ts lists their doors).
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Basisdata } from './alat/database.ts'
import type { PilihanAplikasi } from './alat/http-app.ts'
import type { JobsJalan } from './alat/jobs.ts'
import type { Alat } from './alat/ports.ts'
import { bacaKetentuan, galatKetentuan } from './bekal-ketentuan.ts'
import { type AkunTercetak, BERKAS_AKUN_DEMO, muatDemo } from './benih/demo.ts'
import { lengkapiLibur } from './organisasi/tulis-kalender.ts'
import { bukaAlatNaskah, rakit, setelanAkun } from './rakitan.ts'

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

type IsiPemasangan = { kosong: boolean; demo: boolean }

async function isiPemasangan({ db }: Basisdata): Promise<IsiPemasangan> {
  const orang = await db.selectFrom('pegawai').select('id').limit(1).executeTakeFirst()
  const demo = await db
    .selectFrom('pemasangan')
    .select('kunci')
    .where('kunci', '=', 'demo')
    .executeTakeFirst()
  return { kosong: orang === undefined, demo: demo !== undefined }
}

const cetak = (akun: readonly AkunTercetak[]): AkunContoh[] =>
  akun.map(({ keterangan, nip, sandi, rahasiaTotp, sandiTanda }) => ({
    keterangan,
    nip,
    sandi,
    ...(rahasiaTotp === undefined ? {} : { totp: rahasiaTotp }),
    ...(sandiTanda === undefined ? {} : { sandiTanda }),
  }))

/** Accounts of a demo loaded at an earlier start; none when somebody removed or damaged the file. */
async function akunLama(folderData: string): Promise<AkunContoh[]> {
  try {
    const teks = await readFile(join(folderData, BERKAS_AKUN_DEMO), 'utf8')
    return cetak((JSON.parse(teks) as { akun: AkunTercetak[] }).akun)
  } catch {
    return []
  }
}

/** Wires all nouns and declares their jobs on `dasar.jobs`. */
export async function rangkai(dasar: Dasar): Promise<Rangkaian> {
  const { basisdata, alat } = dasar
  const { config, jam } = alat
  const { ketentuan, rujukan } = bacaKetentuan(config.daerah)
  const { zona } = ketentuan.daerah
  await basisdata.transaksi((db) => lengkapiLibur(db, rujukan.hariLibur, rujukan.tahunLiburTersedia))
  const awal = await isiPemasangan(basisdata)
  const jumlahDemo = config.demo ?? (config.databaseUrl ? 0 : 1)
  const bekal = { ...dasar, config, ketentuan }
  const naskah = await bukaAlatNaskah(bekal)
  const rakitan = await rakit(bekal, naskah, awal.demo || (awal.kosong && jumlahDemo > 0))
  return {
    zona,
    ...rakitan,
    periksaKetentuan: async () => galatKetentuan(),
    siapkanDemo: async (jumlah) => {
      if (awal.demo) return akunLama(config.data)
      if (!awal.kosong || jumlah === 0) return []
      const akun = await muatDemo({
        basisdata,
        berkas: alat.berkas,
        ...naskah,
        folderData: config.data,
        daerah: ketentuan.daerah,
        rujukan,
        setelan: setelanAkun(config, ketentuan),
        kini: jam.kini(),
        hari: jam.hari(zona),
        jumlah,
      })
      return cetak(akun)
    },
  }
}
