// Terima berkas: examined by content, scanned for viruses, and only then stored; what is infected is kept apart.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hasil, Tolak } from '#mesin/bentuk.ts'
import type { Db } from '#server/alat/database.ts'
import type { TolakHttp, Unggahan } from '#server/alat/http.ts'
import type { Alat, Pemindai, PenyimpanBerkas } from '#server/alat/ports.ts'
import { type BerkasSah, periksaBerkas } from './periksa-berkas.ts'
import { tolakBerkas } from './periksa-pesan.ts'
import { catatArsip } from './tulis-audit.ts'

export type KeadaanPindai = 'tanpa-pemindai' | 'bersih' | 'menunggu' | 'terjangkit'

/** Where files go: the store, the scanner when there is one, and the place for what is infected. */
export type Penerima = Pick<PenyimpanBerkas, 'simpan'> & {
  pemindai?: Pemindai
  karantina?: (isi: Uint8Array, sidik: string) => Promise<void>
}

export type BerkasDiterima = BerkasSah & { pindai: KeadaanPindai }

/** The receiver of this installation. Infected files lie in PADU_DATA/karantina, readable by the service alone. */
export function penerimaDari({ berkas, pemindai, config }: Alat): Penerima {
  return {
    simpan: (isi) => berkas.simpan(isi),
    ...(pemindai ? { pemindai } : {}),
    karantina: async (isi, sidik) => {
      const folder = join(config.data, 'karantina')
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(join(folder, sidik), isi, { mode: 0o600 })
    },
  }
}

/** Without an answer of the scanner the file waits: it is never called clean because nobody looked. */
async function pindai(t: Penerima, isi: Uint8Array): Promise<{ keadaan: KeadaanPindai; nama?: string }> {
  if (!t.pemindai) return { keadaan: 'tanpa-pemindai' }
  try {
    const hasil = await t.pemindai.pindai(isi)
    return hasil.hasil === 'bersih' ? { keadaan: 'bersih' } : { keadaan: 'terjangkit', nama: hasil.nama }
  } catch {
    return { keadaan: 'menunggu' }
  }
}

/**
 * Examines, scans and stores. Out: what was kept; or the refusal. An infected file leaves an audit note (name of the
 * virus, fingerprint; nothing of its content) that outlives the refusal.
 */
export async function terimaBerkas(
  db: Db,
  t: Penerima,
  unggahan: Unggahan | undefined,
  siapa: { akunId: string; kini: string },
): Promise<Hasil<BerkasDiterima> | TolakHttp> {
  if (!unggahan) return TANPA_BERKAS
  const asal = await readFile(unggahan.jalur)
  const berkas = await periksaBerkas(asal)
  if (berkas.jenis === 'tolak') return berkas
  // The bytes as they came are scanned too: what was cleaned away may have been the virus.
  const hasil = await pindai(t, asal)
  if (hasil.keadaan === 'terjangkit') {
    await t.karantina?.(asal, berkas.nilai.sidikAsal)
    await catatArsip(db, {
      akunId: siapa.akunId,
      aksi: 'arsip.virus',
      objekId: berkas.nilai.sidikAsal,
      pada: siapa.kini,
      hasil: 'ditolak',
      rincian: { virus: hasil.nama ?? '' },
    })
    return { ...tolakBerkas('berkas-bervirus'), simpan: true }
  }
  await t.simpan(berkas.nilai.isi)
  return { jenis: 'jadi', nilai: { ...berkas.nilai, pindai: hasil.keadaan } }
}

/** Columns of the archive row that tell of the file. */
export const barisBerkas = (b: BerkasDiterima) => ({
  sidik: b.sidik,
  ukuran: b.ukuran,
  tipe: b.tipe,
  pindai: b.pindai === 'terjangkit' ? ('menunggu' as const) : b.pindai,
  sidikAsal: b.sidikAsal === b.sidik ? null : b.sidikAsal,
  dibersihkan: b.dibersihkan,
  halaman: b.halaman,
})

/** What the person is told besides "tersimpan". */
export function catatanBerkas(b: BerkasDiterima): string[] {
  return [
    ...(b.kosong.length > 0
      ? [`Halaman ${b.kosong.join(', ')} kosong. Periksa apakah itu memang demikian.`]
      : []),
    ...(b.dibersihkan.length > 0 ? [`Dibuang demi keamanan: ${b.dibersihkan.join(', ')}.`] : []),
    ...(b.pindai === 'menunggu' ? ['Menunggu pemindaian virus; berkas dapat dibuka sesudah itu.'] : []),
  ]
}

const TANPA_BERKAS: Tolak = {
  ...tolakBerkas('berkas-kosong'),
  sebab: 'Tidak ada berkas yang dikirim.',
  saran: 'Pilih satu berkas PDF, JPG, atau PNG, lalu unggah.',
}
