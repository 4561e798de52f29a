// npm run admin-pertama -- --nip … --sk … --tanggal … [--berkas awal.json]: the first administrator of a real
// installation, on the machine itself. Uses the settings of the server, because the code is bound to its secret.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { KonteksAkun } from '#server/akun/bentuk.ts'
import type { SlipAktivasi } from '#server/akun/kelola.ts'
import { jamDinding, jamGeser } from '#server/alat/clock.ts'
import { bacaConfig, type Config, GalatPengaturan } from '#server/alat/config.ts'
import { type Basisdata, buatDatabase } from '#server/alat/database.ts'
import { FolderDipakai, kunciFolder } from '#server/alat/lock.ts'
import { GalatMigrasi, migrasikan } from '#server/alat/migrasi.ts'
import { bacaKetentuan } from '#server/bekal-ketentuan.ts'
import { type MintaAdmin, pasangAdminPertama } from '#server/benih/admin-pertama.ts'
import { bacaAwal } from '#server/benih/awal.ts'
import { setelanAkun } from '#server/rakitan.ts'

const PAKAI = `Pemakaian: npm run admin-pertama -- --nip <NIP> --sk <nomor SK> --tanggal <TTTT-BB-HH> [--berkas awal.json]
Penjelasan: docs/operasi.md bagian 4.`

/** Wrong use or refused; `message` is for the person at the machine. */
class Gagal extends Error {}

function bacaArgumen(): { nip?: string; sk: string; tanggal: string; berkas?: string } {
  try {
    const teks = { type: 'string' } as const
    const { values } = parseArgs({ options: { nip: teks, sk: teks, tanggal: teks, berkas: teks } })
    const { sk, tanggal, ...lain } = values
    if (sk !== undefined && tanggal !== undefined && (lain.nip ?? lain.berkas) !== undefined)
      return { sk, tanggal, ...lain }
  } catch {
    // An unknown option: the line of use says which there are.
  }
  throw new Gagal(PAKAI)
}

function susunPermintaan(hari: string): MintaAdmin {
  const { berkas, nip, sk, tanggal } = bacaArgumen()
  if (berkas === undefined) return { nip: nip ?? '', sk, tanggal }
  let teks: string
  try {
    teks = readFileSync(berkas, 'utf8')
  } catch {
    throw new Gagal(`Berkas ${berkas} tidak dapat dibaca.`)
  }
  const hasil = bacaAwal(teks, hari)
  if (hasil.jenis === 'tolak')
    throw new Gagal(`Berkas ${berkas} belum benar.\n${hasil.sebab}\n${hasil.saran}`)
  for (const ragu of hasil.nilai.peringatan) console.log(`Periksa: ${ragu}`)
  return { nip: nip ?? hasil.nilai.awal.pegawai.nip, sk, tanggal, awal: hasil.nilai.awal }
}

async function terbitkan(config: Config, basisdata: Basisdata): Promise<SlipAktivasi> {
  const { ketentuan } = bacaKetentuan(config.daerah)
  const jam = config.jamTetap ? jamGeser(config.jamTetap) : jamDinding()
  const [kini, hari] = [jam.kini(), jam.hari(ketentuan.daerah.zona)]
  const minta = susunPermintaan(hari)
  await migrasikan(basisdata)
  return basisdata.transaksi(async (db) => {
    const k: KonteksAkun = {
      db,
      kini,
      hari,
      alamat: 'mesin server',
      agen: '',
      kuki: {},
      siapa: null,
      sesi: null,
      setelan: setelanAkun(config, ketentuan),
    }
    const hasil = await pasangAdminPertama(k, minta)
    if (hasil.jenis === 'tolak') throw new Gagal(`${hasil.sebab} ${hasil.saran}`)
    return hasil.nilai
  })
}

function cetak(s: SlipAktivasi, config: Config): void {
  const { zona } = bacaKetentuan(config.daerah).ketentuan.daerah
  const sampai = new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeStyle: 'short', timeZone: zona })
  console.log(`
Akun admin BKPSDM pertama diterbitkan (Perwali Kediri 80/2021 Pasal 5 ayat (3)).
  Nama           ${s.nama}
  NIP            ${s.nip}
  Kode aktivasi  ${s.kode}
  Berlaku sampai ${sampai.format(new Date(s.berlakuSampai))}
  Buka           ${config.alamat}/aktivasi
Serahkan kode ini langsung kepada pemiliknya; kode tidak disimpan dan tidak dapat ditampilkan lagi.`)
}

async function jalankan(): Promise<void> {
  const config = bacaConfig()
  bacaArgumen()
  const lepas = config.databaseUrl ? () => {} : kunciFolder(config.data)
  try {
    const basisdata = await buatDatabase({
      databaseUrl: config.databaseUrl,
      folder: join(config.data, 'basisdata'),
    })
    try {
      cetak(await terbitkan(config, basisdata), config)
    } finally {
      await basisdata.tutup()
    }
  } finally {
    lepas()
  }
}

jalankan().catch((galat: unknown) => {
  const terang = [Gagal, GalatPengaturan, FolderDipakai, GalatMigrasi].some((g) => galat instanceof g)
  console.error(terang ? (galat as Error).message : galat)
  process.exitCode = 1
})
