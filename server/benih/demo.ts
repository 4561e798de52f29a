// Demo: fills an empty installation with Kota Contoh, its accounts, papers and certificates.
import { randomBytes } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { v7 } from 'uuid'
import type { Daerah } from '#mesin/bentuk-daerah.ts'
import type { Rujukan } from '#mesin/bentuk-fakta.ts'
import type { SetelanAkun } from '#server/akun/bentuk.ts'
import { buatAkunDemo } from '#server/akun/demo.ts'
import { rahasiaBaru } from '#server/akun/totp.ts'
import type { Basisdata } from '#server/alat/database.ts'
import type { PenyimpanBerkas } from '#server/alat/ports.ts'
import type { PenyusunPdf } from '#server/naskah/pdf.ts'
import { catatSertifikatOrang } from '#server/naskah/penanda-orang.ts'
import type { SertifikatLokal } from '#server/naskah/sertifikat-lokal.ts'
import { rincianDer } from '#server/naskah/sertifikat-rincian.ts'
import type { SertifikatBaru } from '#server/naskah/tulis-penanda.ts'
import { muatDokumen, susunDokumen } from './dokumen.ts'
import { beriKejadian } from './kejadian.ts'
import { muatKota } from './muat.ts'
import { muatCuti } from './muat-cuti.ts'
import { muatKehidupan } from './muat-kehidupan.ts'
import { muatMitra } from './muat-mitra.ts'
import { bangunKota, type Kota, type OrangBuatan } from './orang.ts'
import { TOKOH } from './tokoh.ts'

/** One seed for every installation: screenshots, guides and bug reports speak of the same people. */
const BENIH = 20261122
/** Name of the file in the data folder that keeps the accounts of the demo. */
export const BERKAS_AKUN_DEMO = 'akun-demo.json'
/** Papers are composed for at most this many people; a bigger town has the rest without papers, as in real life. */
const BERDOKUMEN_PALING = 200

export type AkunTercetak = {
  kode: string
  nama: string
  keterangan: string
  nip: string
  sandi: string
  rahasiaTotp?: string
  sandiTanda?: string
}

export type BekalDemo = {
  basisdata: Basisdata
  berkas: PenyimpanBerkas
  penyusun: PenyusunPdf
  ca: SertifikatLokal
  /** Folder of the certificates of persons. */
  folderSertifikat: string
  folderData: string
  daerah: Daerah
  rujukan: Pick<Rujukan, 'gajiPokok' | 'golongan'>
  setelan: SetelanAkun
  kini: string
  hari: string
  jumlah: number
}

/** Four easy words and a number: memorable, typed on a phone, over the length rule. */
function sandiContoh(ke: number): string {
  return `Mangga-Bambu-Sungai-${41 + ke}`
}

function akunTokoh(o: OrangBuatan, ke: number): AkunTercetak {
  const t = TOKOH.find((x) => x.kode === o.tokoh)
  if (!t) throw new Error(`Tokoh ${o.tokoh} tidak dikenal`)
  const staf = t.peran.length > 0 || ['pengawas', 'administrator', 'penandatangan'].includes(t.kode)
  return {
    kode: t.kode,
    nama: o.namaLengkap,
    keterangan: t.keterangan,
    nip: o.nip,
    sandi: sandiContoh(ke),
    ...(staf ? { rahasiaTotp: rahasiaBaru() } : {}),
    ...(t.kode === 'penandatangan' ? { sandiTanda: `Tanda-${randomBytes(6).toString('hex')}` } : {}),
  }
}

async function terbitkanSertifikat(
  b: BekalDemo,
  kota: Kota,
  akun: readonly AkunTercetak[],
): Promise<SertifikatBaru[]> {
  const baru: SertifikatBaru[] = []
  for (const a of akun) {
    const o = kota.orang.find((x) => x.nip === a.nip)
    if (!o || a.sandiTanda === undefined) continue
    const { p12, sertifikat } = await b.ca.terbitkan({
      penanda: { id: o.id, nama: o.namaLengkap, jabatan: o.jabatan.nama, organisasi: b.daerah.pemda },
      sandi: a.sandiTanda,
      waktu: b.kini,
    })
    await mkdir(b.folderSertifikat, { recursive: true, mode: 0o700 })
    const id = v7()
    await writeFile(join(b.folderSertifikat, `${id}.p12`), p12, { mode: 0o600 })
    baru.push({ ...rincianDer(sertifikat), id, pegawaiId: o.id, asal: 'lokal', oleh: 'benih', pada: b.kini })
  }
  return baru
}

/** Whole or not at all: the file is moved into place when it is complete. */
async function simpanAkun(folder: string, akun: readonly AkunTercetak[]): Promise<void> {
  const sementara = join(folder, `${BERKAS_AKUN_DEMO}.baru`)
  await writeFile(sementara, `${JSON.stringify({ akun }, null, 2)}\n`, { mode: 0o600 })
  await rename(sementara, join(folder, BERKAS_AKUN_DEMO))
}

/** Loads the town and returns the accounts to print. Throws when the database already holds employees. */
export async function muatDemo(b: BekalDemo): Promise<AkunTercetak[]> {
  const kota = bangunKota({ jumlah: b.jumlah, hari: b.hari, benih: BENIH, tabel: b.rujukan.gajiPokok })
  beriKejadian(kota.orang, b.hari)
  const tokoh = kota.orang.filter((o) => o.tokoh !== undefined)
  const akun = tokoh.map(akunTokoh)
  const dokumen = await susunDokumen({ ...b, benih: BENIH }, kota.orang.slice(0, BERDOKUMEN_PALING))
  const sertifikat = await terbitkanSertifikat(b, kota, akun)
  await b.basisdata.transaksi(async (db) => {
    await muatKota(db, kota, BENIH)
    await muatKehidupan(db, kota.orang, b.hari, BENIH)
    await muatCuti(db, kota, BENIH, b.hari)
    await muatMitra(db, b.kini)
    await muatDokumen(db, dokumen)
    for (const s of sertifikat) await catatSertifikatOrang(db, s)
    const daftar = tokoh.map((o, i) => ({
      pegawaiId: o.id,
      sandi: akun[i]?.sandi ?? '',
      peran: (TOKOH.find((t) => t.kode === o.tokoh)?.peran ?? []).map((p) => ({
        kode: p.kode,
        ...(p.lingkup ? { layanan: p.lingkup } : {}),
      })),
      ...(akun[i]?.rahasiaTotp === undefined ? {} : { rahasiaTotp: akun[i].rahasiaTotp }),
    }))
    const hasil = await buatAkunDemo(db, daftar, { kini: b.kini, hari: b.hari }, b.setelan)
    if (hasil.jenis === 'tolak') throw new Error(`${hasil.sebab} ${hasil.saran}`)
    // Before the commit: a town whose accounts nobody knows would be of no use.
    await simpanAkun(b.folderData, akun)
    await db
      .insertInto('pemasangan')
      .values({ kunci: 'demo', nilai: JSON.stringify({ jumlah: b.jumlah, hari: b.hari }) })
      .execute()
  })
  // A bulk load leaves the planner without statistics; it would choose plans for an empty town.
  await b.basisdata.skrip((jalankan) => jalankan('analyze'))
  return akun
}
