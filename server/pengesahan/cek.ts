// Cek Dokumen: what the public may learn of a letter. Unknown and malformed codes are answered alike.
import type { z } from 'zod'
import type { cekDokumen } from '#kontrak/naskah.ts'
import { tanggalKata } from '#mesin/kata-surat.ts'
import { samarkanNama } from '#mesin/samaran.ts'
import type { Db } from '../alat/database.ts'
import { bacaNaskahKode, type Naskah } from '../naskah/baca.ts'
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

/** The letter behind a typed or scanned code. */
export async function cariNaskahPublik(db: Db, kode: string): Promise<Naskah | undefined> {
  const rapi = rapikanKodeCek(kode)
  return rapi === undefined ? undefined : bacaNaskahKode(db, rapi)
}

/** The public answer about one code. */
export async function jawabCek(db: Db, kode: string): Promise<HasilCek> {
  const n = await cariNaskahPublik(db, kode)
  if (!n) return TIDAK_DIKENAL
  const berlaku = n.keadaan === 'ditandatangani'
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
  }
}
