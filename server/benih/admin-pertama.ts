// Admin pertama: opens a real installation: employee where missing, account, role by decree, code on paper.
import { bacaNip } from '#mesin/nip.ts'
import { sahTanggal } from '#mesin/tanggal.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Jawab, KonteksAkun } from '#server/akun/bentuk.ts'
import { terbitkanAdminPertama } from '#server/akun/demo.ts'
import type { SlipAktivasi } from '#server/akun/kelola.ts'
import { type Awal, salah } from './awal.ts'
import { adaKotaContoh, muatAwal } from './muat-awal.ts'

const DASAR = 'Perwali Kediri 80/2021 Pasal 5 ayat (3)'
const PERAN_PERTAMA = 'admin-akun'

export type MintaAdmin = { nip: string; sk: string; tanggal: string; awal?: Awal | undefined }

/**
 * Issues the account of the first administrator, with its decree; creates perangkat daerah, office and employee of
 * `awal` where they are missing. Refused on demo data, beside any real account, for an unknown NIP, or a wrong decree.
 */
export async function pasangAdminPertama(k: KonteksAkun, m: MintaAdmin): Promise<Jawab<SlipAktivasi>> {
  if (!m.sk.trim()) return salah('sk', 'Nomor surat keputusan belum ditulis.', 'Tambahkan --sk "nomor SK".')
  if (!sahTanggal(m.tanggal) || m.tanggal > k.hari)
    return salah(
      'tanggal',
      'Tanggal surat keputusan tidak sah atau belum tiba.',
      'Tulis --tanggal TTTT-BB-HH.',
    )
  const nip = bacaNip(m.nip)
  if (nip.jenis === 'tolak') return nip
  if (m.awal && m.awal.pegawai.nip !== nip.nilai.nip)
    return salah('nip', '--nip tidak sama dengan NIP pada berkas.', 'Samakan keduanya, atau hilangkan --nip.')
  if (await adaKotaContoh(k.db))
    return tolak(
      'data-contoh',
      'Basis data ini berisi Kota Contoh dengan orang rekaan.',
      [DASAR],
      'Pakai basis data atau PADU_DATA yang kosong, dengan PADU_DEMO=none.',
    )
  if (m.awal) await muatAwal(k.db, m.awal)
  const isi = { nip: nip.nilai.nip, peran: PERAN_PERTAMA, nomor: m.sk.trim(), tanggal: m.tanggal }
  const hasil = await terbitkanAdminPertama(k, isi)
  if (hasil.jenis === 'tolak' && hasil.kode === 'tidak-ditemukan')
    return salah(
      'nip',
      'Pegawai dengan NIP ini belum ada pada basis data.',
      'Tambahkan --berkas dengan perangkat daerah, jabatan, dan pegawainya; contohnya docs/contoh/awal.json.',
    )
  return hasil
}
