// Kelola akun: issuing, new codes, closing, recovery of the second factor. Only for existing, active employees
// (Kediri Pasal 1 angka 4 and 5, Pasal 5 ayat (3)); the administrator never chooses nor sees a password.
import { v7 as idBaru } from 'uuid'
import { tolak } from '#mesin/tolak.ts'
import { sidikAktivasi } from './aktivasi.ts'
import { bacaCalon, bacaCalonUnit, bacaDaftarAkun, type CalonAkun, type SaringAkun } from './baca-kelola.ts'
import { BATAS, DASAR_AKUN, geser, type Jawab, jadi, type KonteksAkun, type TolakAkun } from './bentuk.ts'
import { kodeBaru } from './kunci.ts'
import { bolehTerbatas } from './pelaku.ts'
import { beritahu, catat } from './tulis.ts'
import { kembalikanKeTerbit, tambahAkun, tambahKodeAktivasi, tutupAkun } from './tulis-kelola.ts'
import { gugurkanVerifikasi, lupakanPerangkat, tutupSesi } from './tulis-sesi.ts'

/** Signs of an activation or recovery code: 80 random bits. */
export const PANJANG_KODE = 16
/** States of service in which somebody is still ASN of the pemda. */
const MASIH_ASN = new Set(['aktif', 'cltn', 'tugas-belajar', 'diberhentikan-sementara', 'mpp'])

/** What is printed and handed over on paper; the code exists nowhere else. */
export type SlipAktivasi = {
  akunId: string
  nama: string
  nip: string
  perangkatDaerah: string
  jabatan: string | null
  kode: string
  berlakuSampai: string
}

export const tolakTiada = (apa = 'Akun'): TolakAkun =>
  tolak('tidak-ditemukan', `${apa} ini tidak ditemukan.`, [], 'Cari lagi dari daftar akun.')

export const tolakSendiri = (tindakan: string): TolakAkun =>
  tolak(
    'akun-sendiri',
    `Anda tidak dapat ${tindakan} akun Anda sendiri.`,
    [DASAR_AKUN.terbit, DASAR_AKUN.jaga],
    'Mintalah admin BKPSDM lain melakukannya.',
  )

const tolakBukanAsn = (calon: CalonAkun): TolakAkun =>
  tolak(
    'bukan-asn-aktif',
    `${calon.nama} tidak tercatat sebagai ASN aktif hari ini, sehingga tidak dapat diberi akun.`,
    [DASAR_AKUN.asn, DASAR_AKUN.pengguna, DASAR_AKUN.terbit],
    'Periksa riwayat status pegawai ini di data pegawai.',
  )

/** Who acts; these doors ask a right, so a session is always there. */
export const pelakuId = (k: KonteksAkun): string => {
  if (!k.siapa) throw new Error('Mengelola akun tanpa sesi: hak di pintu belum diperiksa.')
  return k.siapa.akunId
}

async function buatKode(
  k: KonteksAkun,
  calon: { akunId: string; dari: CalonAkun }[],
): Promise<SlipAktivasi[]> {
  const sampai = geser(k.kini, BATAS.kodeAktivasiMenit)
  const slip = calon.map(({ akunId, dari }) => ({
    akunId,
    nama: dari.nama,
    nip: dari.nip,
    perangkatDaerah: dari.perangkat_daerah,
    jabatan: dari.jabatan,
    kode: kodeBaru(PANJANG_KODE),
    berlakuSampai: sampai,
  }))
  const sidik = slip.map((s) => ({
    akunId: s.akunId,
    sidik: sidikAktivasi(k.setelan.kunci, s.akunId, s.kode),
  }))
  await tambahKodeAktivasi(k.db, sidik, k.siapa?.akunId ?? null, k.kini, sampai)
  return slip
}

async function terbitkanUntuk(k: KonteksAkun, calon: CalonAkun[]): Promise<SlipAktivasi[]> {
  const baru = calon.map((dari) => ({ akunId: idBaru(), dari }))
  const oleh = k.siapa?.akunId ?? null
  const daftar = baru.map((b) => ({ id: b.akunId, pegawaiId: b.dari.pegawai_id }))
  await tambahAkun(k.db, daftar, oleh, k.kini)
  for (const { akunId } of baru) {
    await catat(k.db, { pada: k.kini, akunId: oleh, aksi: 'akun.terbitkan', objekId: akunId, hasil: 'jadi' })
  }
  return buatKode(k, baru)
}

/** POST /api/akun: issues an account; the code is in the answer this one time. */
export async function terbitkan(k: KonteksAkun, isi: { pegawaiId: string }): Promise<Jawab<SlipAktivasi>> {
  const calon = await bacaCalon(k.db, { pegawaiId: isi.pegawaiId }, k.hari)
  if (!calon) return tolakTiada('Pegawai')
  if (calon.akun_id !== null) {
    return tolak(
      'akun-sudah-ada',
      `Akun ${calon.nama} sudah diterbitkan.`,
      [DASAR_AKUN.terbit],
      'Bila kodenya hilang atau lewat 72 jam, pilih Kode baru.',
    )
  }
  if (!MASIH_ASN.has(calon.status ?? '')) return tolakBukanAsn(calon)
  const [slip] = await terbitkanUntuk(k, [calon])
  if (!slip) throw new Error('Akun diterbitkan tanpa slip.')
  return jadi(slip)
}

/** POST /api/akun/terbitkan-banyak: every active employee of a perangkat daerah who has no account yet. */
export async function terbitkanBanyak(
  k: KonteksAkun,
  isi: { perangkatDaerahId: string },
): Promise<Jawab<{ baris: SlipAktivasi[]; dilewati: { nama: string; sebab: string }[] }>> {
  const calon = await bacaCalonUnit(k.db, isi.perangkatDaerahId, k.hari, BATAS.terbitkanSekali)
  const layak = calon.filter((c) => MASIH_ASN.has(c.status ?? ''))
  const dilewati = calon
    .filter((c) => !layak.includes(c))
    .map((c) => ({ nama: c.nama, sebab: 'Tidak tercatat sebagai ASN aktif hari ini.' }))
  return jadi({ baris: layak.length > 0 ? await terbitkanUntuk(k, layak) : [], dilewati })
}

/**
 * POST /api/akun/:id/kode-baru: reset or re-opening, also for who left with a case to finish (reading A-12). The old password and all sessions end at once; the second
 * factor stays, so an administrator alone cannot enter somebody's account.
 */
export async function kodeAktivasiBaru(
  k: KonteksAkun,
  id: string,
  alasan: string,
): Promise<Jawab<SlipAktivasi>> {
  const calon = await bacaCalon(k.db, { akunId: id }, k.hari)
  if (!calon) return tolakTiada()
  if (id === pelakuId(k)) return tolakSendiri('membuat kode baru untuk')
  if (!MASIH_ASN.has(calon.status ?? '') && !(await bolehTerbatas(k.db, calon, k.kini, k.setelan)))
    return tolakBukanAsn(calon)
  await gugurkanVerifikasi(k.db, id, k.kini)
  await tutupSesi(k.db, id, 'kode baru diterbitkan', k.kini)
  await lupakanPerangkat(k.db, id)
  await kembalikanKeTerbit(k.db, id)
  const oleh = pelakuId(k)
  await catat(k.db, {
    pada: k.kini,
    akunId: oleh,
    aksi: 'akun.kode-baru',
    objekId: id,
    hasil: 'jadi',
    rincian: { alasan },
  })
  await beritahu(k.db, {
    pegawaiId: calon.pegawai_id,
    jenis: 'akun-kode',
    judul: 'Kode aktivasi baru diterbitkan untuk akun Anda',
    isi: 'Bila Anda tidak memintanya, hubungi admin BKPSDM.',
    pada: k.kini,
  })
  const [slip] = await buatKode(k, [{ akunId: id, dari: calon }])
  if (!slip) throw new Error('Kode baru tanpa slip.')
  return jadi(slip)
}

/** POST /api/akun/:id/nonaktifkan: closes the account and every session of it. */
export async function nonaktifkan(
  k: KonteksAkun,
  id: string,
  alasan: string,
): Promise<Jawab<{ sesiDitutup: number }>> {
  const calon = await bacaCalon(k.db, { akunId: id }, k.hari)
  if (!calon) return tolakTiada()
  const oleh = pelakuId(k)
  if (id === oleh) return tolakSendiri('menonaktifkan')
  await tutupAkun(k.db, { akunId: id, oleh, alasan, pada: k.kini })
  await gugurkanVerifikasi(k.db, id, k.kini)
  const sesiDitutup = await tutupSesi(k.db, id, 'akun dinonaktifkan', k.kini)
  await catat(k.db, {
    pada: k.kini,
    akunId: oleh,
    aksi: 'akun.nonaktifkan',
    objekId: id,
    hasil: 'jadi',
    rincian: { alasan },
  })
  return jadi({ sesiDitutup })
}

/** GET /api/akun: employees with the state of their account, as the contract shows them. */
export async function daftarAkun(k: KonteksAkun, saring: SaringAkun) {
  const { baris, jumlah } = await bacaDaftarAkun(k.db, saring, k.kini, k.hari)
  return jadi({
    baris: baris.map((b) => ({
      pegawaiId: b.pegawai_id,
      akunId: b.akun_id,
      nama: b.nama,
      nip: b.nip,
      perangkatDaerah: b.perangkat_daerah,
      keadaan: b.keadaan,
      berfaktor: b.berfaktor,
      kodeSampai: b.kode_sampai,
      terakhirPada: b.terakhir_pada,
      peran: (b.peran ?? []).map(({ lingkup, ...p }) => ({ ...p, layanan: lingkup.layanan ?? null })),
    })),
    jumlah,
    halaman: saring.halaman,
    ukuran: saring.ukuran,
  })
}
