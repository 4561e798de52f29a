// Proses umum with the direct superior before verification. The steps of Kediri Pasal 7 stay as they are; a further step
// comes in only through the SOP (Pasal 14, reading A-17), and the service names the article that asks for it.
import type { Alur, DefTahap, DefTindakan, Kutipan } from '#mesin/bentuk.ts'
import { DAFTAR, PENGAJU, pasal, SURAT } from './proses-umum-pasal.ts'

export type OpsiAtasan = {
  /** Articles that give the superior his say, e.g. ['Peraturan BKN 24/2017 ...']. */
  dasar?: Kutipan[]
  /** What his "no" does: the case goes on with it on record (default), or is refused. */
  tidakSetuju?: 'teruskan' | 'tolak'
}

const TAHAP = 'pertimbangan-atasan'

const tidakSetuju = (dasar: Kutipan[], maju: string, tolak: boolean): DefTindakan => ({
  kode: 'tidak-setuju-atasan',
  nomor: 'A02',
  nama: tolak ? 'Tidak setuju (usulan ditolak)' : 'Tidak setuju (teruskan dengan catatan)',
  pelaku: ['atasan-langsung'],
  penjaga: ['atasan-langsung', 'bukan-urusan-sendiri', 'alasan-terisi'],
  ke: tolak ? [{ tahap: 'ditolak', pekerjaan: ['susun-surat-penolakan'] }] : [{ tahap: maju }],
  dasar: tolak ? [...dasar, ...SURAT] : dasar,
  ubah: ['catat-tidak-setuju-atasan', ...(tolak ? ['buka-penolakan-atasan'] : []), 'catat-alasan'],
  pemberitahuan: ['pemohon', 'pelaksana-berikut'],
})

function tahapAtasan(dasar: Kutipan[], maju: string, awal: string, tolak: boolean): DefTahap {
  const setuju: DefTindakan = {
    kode: 'setujui-atasan',
    nomor: 'A01',
    nama: 'Setuju',
    pelaku: ['atasan-langsung'],
    penjaga: ['atasan-langsung', 'bukan-urusan-sendiri'],
    ke: [{ tahap: maju }],
    dasar,
    ubah: ['catat-setuju-atasan', 'catat-alasan'],
    pemberitahuan: ['pemohon', 'pelaksana-berikut'],
  }
  const kembalikan: DefTindakan = {
    kode: 'kembalikan-atasan',
    nomor: 'A03',
    nama: 'Kembalikan untuk diubah',
    pelaku: ['atasan-langsung'],
    penjaga: ['atasan-langsung', 'bukan-urusan-sendiri', 'alasan-terisi'],
    ke: [{ tahap: awal }],
    dasar,
    ubah: ['gugurkan-pertimbangan', 'catat-alasan'],
    pemberitahuan: ['pemohon'],
  }
  const batalkan: DefTindakan = {
    kode: 'batalkan',
    nomor: 'batal',
    nama: 'Batalkan usulan',
    pelaku: PENGAJU,
    penjaga: ['pengaju-berhak', 'sebelum-validasi'],
    ke: [{ tahap: 'dibatalkan' }],
    dasar: DAFTAR,
    ubah: ['catat-alasan'],
    pemberitahuan: ['pemohon'],
  }
  return {
    kode: TAHAP,
    nama: 'Pertimbangan atasan langsung',
    cap: 'DIAJUKAN',
    pelaksana: 'atasan-langsung',
    batas: TAHAP,
    jam: 'berhenti',
    lembar: 1,
    dasar,
    tindakan: [setuju, tidakSetuju(dasar, maju, tolak), kembalikan, batalkan],
  }
}

/**
 * The flow with the superior's say between filing and verification. Verification refuses to accept a case without it.
 * A new flow; the given one stays as it was.
 */
export function denganAtasan(alur: Alur, opsi: OpsiAtasan = {}): Alur {
  const dasar = opsi.dasar ?? [pasal('Pasal 14')]
  const awal = alur.tahap.find((t) => t.kode === alur.awal)
  const maju = awal?.tindakan.find((d) => d.kode === 'ajukan')?.ke[0]?.tahap
  if (!awal || maju === undefined)
    throw new Error(`Alur ${alur.kode} tidak mempunyai tindakan ajukan pada tahap awal`)
  const ubahAwal = (d: DefTindakan): DefTindakan =>
    d.kode === 'ajukan' ? { ...d, ke: [{ tahap: TAHAP }], penjaga: [...d.penjaga, 'ada-atasan'] } : d
  const ubahLain = (d: DefTindakan): DefTindakan =>
    d.kode === 'terima' ? { ...d, penjaga: [...d.penjaga, 'pertimbangan-ada'] } : d
  return {
    ...alur,
    kode: `${alur.kode}+atasan`,
    tahap: alur.tahap.flatMap((t) =>
      t.kode === alur.awal
        ? [
            { ...t, tindakan: t.tindakan.map(ubahAwal) },
            tahapAtasan(dasar, maju, alur.awal, opsi.tidakSetuju === 'tolak'),
          ]
        : [{ ...t, tindakan: t.tindakan.map(ubahLain) }],
    ),
  }
}
