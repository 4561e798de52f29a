// Akun pertama: the first administrator of an installation, and the ready-made accounts of the demo town.
import { v7 as idBaru } from 'uuid'
import type { Saat, Tanggal, Tolak } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import type { LingkupPeran } from './baca.ts'
import { bacaOrang } from './baca.ts'
import { cariPegawaiNip, hitungAkun } from './baca-kelola.ts'
import { DASAR_AKUN, type Db, type Jawab, type KonteksAkun, type SetelanAkun } from './bentuk.ts'
import { type SlipAktivasi, terbitkan, tolakTiada } from './kelola.ts'
import { segel } from './kunci.ts'
import { rapikanNip } from './masuk.ts'
import { penempatan } from './pelaku.ts'
import { sandikan } from './sandi.ts'
import { catat, simpanSandi } from './tulis.ts'
import { simpanFaktor } from './tulis-faktor.ts'
import { tambahAkun, tambahPenugasan } from './tulis-kelola.ts'

export type AkunDemo = {
  pegawaiId: string
  sandi: string
  /** Account roles; roles that follow from an office need no entry. */
  peran: { kode: string; layanan?: string[] | 'semua' }[]
  /** Fixed TOTP secret in base32, printed for the demo; without it no second factor is set up. */
  rahasiaTotp?: string
}

/**
 * Makes active accounts with known passwords for the demo town. Refuses when a single real account exists
 * (keamanan B3.12). Gives the account ids in the order given.
 */
export async function buatAkunDemo(
  db: Db,
  daftar: readonly AkunDemo[],
  waktu: { kini: Saat; hari: Tanggal },
  setelan: SetelanAkun,
): Promise<{ jenis: 'jadi'; akunId: string[] } | Tolak> {
  const { nyata } = await hitungAkun(db)
  if (nyata > 0) {
    return tolak(
      'demo-ditolak',
      'Akun contoh tidak dibuat karena sudah ada akun sungguhan pada basis data ini.',
      [DASAR_AKUN.jaga],
      'Pakai folder data atau basis data lain untuk mencoba Kota Contoh.',
    )
  }
  const baru = daftar.map((d) => ({
    id: idBaru(),
    pegawaiId: d.pegawaiId,
    aktif: true as const,
    peragaan: true as const,
  }))
  await tambahAkun(db, baru, null, waktu.kini)
  for (const [i, { id }] of baru.entries()) {
    const isi = daftar[i]
    if (!isi) continue
    await simpanSandi(db, id, await sandikan(isi.sandi), waktu.kini)
    if (isi.rahasiaTotp) {
      const rahasia = segel(setelan.kunci, isi.rahasiaTotp, id)
      await simpanFaktor(db, { akunId: id, rahasia, langkah: 0, pada: waktu.kini })
    }
    await tugaskanDemo(db, id, isi, waktu, setelan)
  }
  return { jenis: 'jadi', akunId: baru.map((b) => b.id) }
}

async function tugaskanDemo(
  db: Db,
  akunId: string,
  isi: AkunDemo,
  waktu: { kini: Saat; hari: Tanggal },
  setelan: SetelanAkun,
): Promise<void> {
  const orang = await bacaOrang(db, akunId, waktu.hari)
  if (!orang) throw new Error('Akun contoh tidak tertulis.')
  for (const { kode, layanan } of isi.peran) {
    const peran = setelan.peran.find((p) => p.kode === kode)
    if (!peran) throw new Error(`Peran ${kode} tidak ada di ketentuan/peran.`)
    const seunit = peran.hak.some((h) => h.cakupan === 'perangkat-daerah')
    const lingkup: LingkupPeran = {
      ...(layanan === undefined ? {} : { layanan }),
      ...(seunit ? { perangkatDaerahId: penempatan(orang) } : {}),
    }
    const sk = { nomor: 'SK Peragaan', tanggal: waktu.hari, mulai: waktu.hari, sampai: null }
    await tambahPenugasan(db, { akunId, peran: kode, lingkup, ...sk, oleh: null, pada: waktu.kini })
  }
}

/**
 * Issues the very first account of an installation with an administrator's role, on the machine itself (no request,
 * no default password). Refuses as soon as any real account exists.
 */
export async function terbitkanAdminPertama(
  k: KonteksAkun,
  isi: { nip: string; peran: string; nomor: string; tanggal: Tanggal },
): Promise<Jawab<SlipAktivasi>> {
  const { nyata } = await hitungAkun(k.db)
  if (nyata > 0) {
    const saran = 'Masuklah sebagai admin BKPSDM yang sudah ada, lalu terbitkan akun dari sana.'
    return tolak('sudah-ada-akun', 'Pemasangan ini sudah mempunyai akun.', [DASAR_AKUN.terbit], saran)
  }
  const pegawaiId = await cariPegawaiNip(k.db, rapikanNip(isi.nip))
  if (!pegawaiId) return tolakTiada('Pegawai')
  const hasil = await terbitkan(k, { pegawaiId })
  if (hasil.jenis === 'tolak') return hasil
  const { akunId } = hasil.nilai
  const sk = { nomor: isi.nomor, tanggal: isi.tanggal, mulai: k.hari, sampai: null }
  await tambahPenugasan(k.db, { akunId, peran: isi.peran, lingkup: {}, ...sk, oleh: null, pada: k.kini })
  await catat(k.db, {
    pada: k.kini,
    akunId: null,
    aksi: 'akun.admin-pertama',
    objekId: akunId,
    hasil: 'jadi',
  })
  return hasil
}
