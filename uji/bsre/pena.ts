// Pena: the signing hand of the BSrE stand-in: its own authority, one certificate a person, and a signature dictionary in the
// order of another PDF library, so that our verification is not only proved on files our own code wrote.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buatCms, OID_CMS, sha256 } from '#server/naskah/cms.ts'
import { bukaKunci, type Kunci } from '#server/naskah/kunci.ts'
import { sediakanTempat } from '#server/naskah/pdf-revisi.ts'
import { buatSertifikatLokal } from '#server/naskah/sertifikat-lokal.ts'

const TEMPAT_BITA = 8 * 1024
const SANDI = 'sandi tiruan bsre'

type Keterangan = { alasan: string; lokasi: string; waktu: string }

export type Pena = {
  akar: Uint8Array
  akarPem: string
  /** Signed bytes, or null when the PDF is not one that can be extended. */
  tandai(pdf: Uint8Array, nik: string, nama: string, k: Keterangan): Promise<Uint8Array | null>
}

/** DER as PEM. */
export function pem(der: Uint8Array): string {
  const baris = Buffer.from(der)
    .toString('base64')
    .replace(/(.{64})/g, '$1\n')
  return `-----BEGIN CERTIFICATE-----\n${baris}\n-----END CERTIFICATE-----\n`
}

/** Opens the hand; keys live in memory only. */
export async function bukaPena(waktu: string): Promise<Pena> {
  const folder = mkdtempSync(join(tmpdir(), 'padu-bsre-'))
  const hasil = await buatSertifikatLokal(folder, { pemda: 'BSrE TIRUAN', sandi: SANDI, waktu })
  rmSync(folder, { recursive: true, force: true })
  if (!hasil.ok) throw new Error(hasil.sebab)
  const kunci = new Map<string, Promise<Kunci>>()
  const milik = async (nama: string): Promise<Kunci> => {
    const penanda = { nama, id: `tiruan-${kunci.size}`, jabatan: 'Pejabat', organisasi: 'BSrE TIRUAN' }
    const { p12 } = await hasil.ca.terbitkan({ penanda, sandi: SANDI, waktu })
    const dibuka = await bukaKunci(p12, SANDI)
    if (!dibuka.ok) throw new Error(dibuka.sebab)
    return dibuka.kunci
  }
  return {
    akar: hasil.ca.akar,
    akarPem: pem(hasil.ca.akar),
    tandai: async (pdf, nik, nama, k) => {
      if (!kunci.has(nik)) kunci.set(nik, milik(nama))
      const milikOrang = await kunci.get(nik)
      return milikOrang === undefined ? null : bubuhkan(milikOrang, pdf, nama, k)
    },
  }
}

async function bubuhkan(
  kunci: Kunci,
  pdf: Uint8Array,
  nama: string,
  k: Keterangan,
): Promise<Uint8Array | null> {
  const t = sediakanTempat(pdf, { ...k, nama }, TEMPAT_BITA)
  if (t === null) return null
  const { isi, awal, akhir } = tukarUrutan(Buffer.from(t.pdf), t.lubang)
  const bertanda = Buffer.concat([isi.subarray(0, awal), isi.subarray(akhir)])
  const cms = await buatCms(kunci, { jenis: OID_CMS.data, sidik: await sha256(bertanda) })
  isi.write(Buffer.from(cms).toString('hex'), awal + 1, 'latin1')
  return isi
}

/** Moves /ByteRange behind /Contents inside the signature dictionary; the length of the file stays. */
function tukarUrutan(isi: Buffer, lubang: { awal: number; akhir: number }) {
  const teks = isi.toString('latin1')
  const mulai = teks.lastIndexOf('  /ByteRange [', lubang.awal)
  const panjang = teks.indexOf('/Contents', mulai) - mulai
  const awal = lubang.awal - panjang
  const akhir = lubang.akhir - panjang
  const rentang = `  /ByteRange [0 ${awal} ${akhir} ${isi.length - akhir}]`
  const baru = Buffer.concat([
    isi.subarray(0, mulai),
    isi.subarray(mulai + panjang, lubang.akhir),
    Buffer.from(`\n${rentang.slice(2)}`.padEnd(panjang, ' '), 'latin1'),
    isi.subarray(lubang.akhir),
  ])
  return { isi: baru, awal, akhir }
}
