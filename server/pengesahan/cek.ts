// Cek Dokumen: what the public may learn of a letter. Unknown and malformed codes are answered alike.
import type { z } from 'zod'
import type { cekDokumen } from '#kontrak/naskah.ts'
import { tanggalKata } from '#mesin/kata-surat.ts'
import { samarkanNama } from '#mesin/samaran.ts'
import type { Db } from '../alat/database.ts'
import { bacaNaskahKode, type Naskah } from '../naskah/baca.ts'
import { daftarCabut } from '../naskah/baca-penanda.ts'
import { keadaanSertifikat } from '../naskah/cabut.ts'
import { rapikanKodeCek } from '../naskah/kode-cek.ts'

export type HasilCek = z.input<typeof cekDokumen.jawab>

const TIDAK_DIKENAL: HasilCek = {
  hasil: 'tidak-dikenal',
  kalimat:
    'Kode ini tidak ada dalam register. Periksa kembali kode pada kaki surat, atau mintalah surat asli kepada pemegangnya.',
}

function penerima(n: Naskah): string {
  const pegawai = n.data.pegawai
  const nama =
    typeof pegawai === 'object' && pegawai !== null && 'nama' in pegawai ? String(pegawai.nama) : ''
  return samarkanNama(nama)
}

/** Asked for when the code cannot be one: the same look-up, so that the time tells nothing either. */
const KODE_MUSTAHIL = 'AA00-0000-0000-0000'
const polos = (nomor: string): string => nomor.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** The letter behind a typed or scanned code; with `nomor`, only when that is its number. */
export async function cariNaskahPublik(db: Db, kode: string, nomor?: string): Promise<Naskah | undefined> {
  const n = await bacaNaskahKode(db, rapikanKodeCek(kode) ?? KODE_MUSTAHIL)
  return nomor !== undefined && polos(n?.nomor ?? '') !== polos(nomor) ? undefined : n
}

/** Signed after the certificate behind it was withdrawn: the register has it, but nobody should rely on it. */
async function sertifikatDicabut(db: Db, n: Naskah): Promise<boolean> {
  const tanda = n.hasilPeriksa?.tanda ?? []
  if (tanda.length === 0) return false
  const cabut = await daftarCabut(db)
  return tanda.some((t) => keadaanSertifikat(t, cabut, n.ditandatanganiPada) !== 'berlaku')
}

/** The public answer about one code, and its number when that was given. */
export async function jawabCek(db: Db, kode: string, nomor?: string): Promise<HasilCek> {
  const n = await cariNaskahPublik(db, kode, nomor === undefined || nomor.trim() === '' ? undefined : nomor)
  if (!n) return TIDAK_DIKENAL
  const dicabut = await sertifikatDicabut(db, n)
  const berlaku = n.keadaan === 'ditandatangani' && !dicabut
  const tanggal = n.tanggal === null ? '' : tanggalKata(n.tanggal)
  return {
    hasil: berlaku ? 'asli' : 'tidak-berlaku',
    kalimat: berlaku
      ? `Surat nomor ${n.nomor ?? '-'} tanggal ${tanggal} adalah asli dan berlaku.`
      : `Surat nomor ${n.nomor ?? '-'} tanggal ${tanggal} pernah diterbitkan, tetapi tidak berlaku lagi.`,
    ...(n.nomor === null ? {} : { nomor: n.nomor }),
    ...(n.tanggal === null ? {} : { tanggal: n.tanggal }),
    jenis: String(n.data.hal ?? ''),
    atasNama: penerima(n),
    penandatangan: n.penandatangan.map((t) => ({
      nama: t.nama,
      jabatan: t.jabatan,
      pada: t.pada,
      moda: t.moda,
    })),
    ...(n.sidik === null ? {} : { sidik: n.sidik }),
    adaSalinan: true,
    ...(n.alasanTidakBerlaku === null ? {} : { alasan: n.alasanTidakBerlaku }),
    ...(dicabut
      ? { alasan: 'Tanda tangannya dibuat sesudah sertifikat pejabat itu dicabut. Pastikan kepada BKPSDM.' }
      : {}),
    ...(n.tidakBerlakuSejak === null ? {} : { tidakBerlakuSejak: n.tidakBerlakuSejak }),
    ...(n.tidakBerlakuDasar === null ? {} : { keputusan: n.tidakBerlakuDasar }),
    ...(n.penggantiKode === null ? {} : { penggantiKode: n.penggantiKode }),
  }
}
