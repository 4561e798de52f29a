// Penugasan peran: a role is given by decree (number and date), within a scope, for dated days, never to oneself.
import type { Tanggal } from '#mesin/bentuk.ts'
import type { Peran } from '#mesin/bentuk-daerah.ts'
import { sahTanggal } from '#mesin/tanggal.ts'
import { tolak } from '#mesin/tolak.ts'
import { bacaOrang, type LingkupPeran } from './baca.ts'
import { adaPenugasan, kunciPenugasan } from './baca-kelola.ts'
import { DASAR_AKUN, type Jawab, jadi, type KonteksAkun, type TolakAkun } from './bentuk.ts'
import { tolakSendiri, tolakTiada } from './kelola.ts'
import { PERAN_ASN, PERAN_TERBATAS, penempatan } from './pelaku.ts'
import { catat } from './tulis.ts'
import { tambahPenugasan, tutupPenugasan } from './tulis-kelola.ts'
import { tutupSesi } from './tulis-sesi.ts'

export type IsiPenugasan = {
  peran: string
  layanan?: string[] | 'semua' | undefined
  mulai: Tanggal
  sampai?: Tanggal | undefined
  nomor: string
  tanggal: Tanggal
}

const salah = (isian: string, sebab: string, saran: string): TolakAkun =>
  tolak('penugasan-salah', sebab, [DASAR_AKUN.adminKepegawaian, DASAR_AKUN.adminBkpsdm], saran, isian)

const bercakupan = (peran: Peran, cakupan: string): boolean => peran.hak.some((h) => h.cakupan === cakupan)

function periksaIsi(isi: IsiPenugasan, peran: Peran | undefined): TolakAkun | null {
  if (peran?.asal !== 'akun' || peran.kode === PERAN_ASN || peran.kode === PERAN_TERBATAS) {
    const saran =
      'Pilih peran dari daftar. Validator dan penandatangan mengikuti jabatan dan dicatat di riwayat jabatan.'
    return salah('peran', 'Peran ini tidak diberikan lewat akun.', saran)
  }
  if (!isi.nomor.trim())
    return salah('nomor', 'Nomor surat keputusan belum diisi.', 'Tulis nomor surat keputusan penugasan.')
  if (!sahTanggal(isi.tanggal) || !sahTanggal(isi.mulai)) {
    return salah('tanggal', 'Tanggal tidak ada dalam kalender.', 'Tulis tanggal sebagai TTTT-BB-HH.')
  }
  if (isi.sampai !== undefined && (!sahTanggal(isi.sampai) || isi.sampai < isi.mulai)) {
    return salah(
      'sampai',
      'Hari terakhir mendahului hari pertama.',
      'Perbaiki hari terakhir, atau kosongkan bila sampai dicabut.',
    )
  }
  const layananKosong = isi.layanan === undefined || isi.layanan.length === 0
  if (bercakupan(peran, 'bidang') && layananKosong) {
    return salah(
      'layanan',
      'Peran ini harus menyebut layanan yang menjadi ruang lingkupnya.',
      'Pilih sedikitnya satu layanan.',
    )
  }
  return null
}

/** POST /api/akun/:id/peran. Ends the sessions of the person, so that the new role starts with a new sign-in. */
export async function beriPeran(
  k: KonteksAkun,
  id: string,
  isi: IsiPenugasan,
): Promise<Jawab<{ id: string }>> {
  if (!k.siapa) throw new Error('Memberi peran tanpa sesi: hak di pintu belum diperiksa.')
  if (k.siapa.akunId === id) return tolakSendiri('memberi peran kepada')
  const peran = k.setelan.peran.find((p) => p.kode === isi.peran)
  const keliru = periksaIsi(isi, peran)
  if (keliru || !peran) return keliru ?? tolakTiada('Peran')
  const orang = await bacaOrang(k.db, id, k.hari)
  if (!orang || orang.keadaan === 'dinonaktifkan') return tolakTiada()
  if (orang.status !== 'aktif') {
    return salah('peran', 'Pegawai ini tidak aktif hari ini.', 'Beri peran hanya kepada pegawai yang aktif.')
  }
  const sampai = isi.sampai ?? null
  if (await adaPenugasan(k.db, { akunId: id, peran: isi.peran, mulai: isi.mulai, sampai })) {
    return salah(
      'mulai',
      `Peran ${peran.nama} sudah diberikan pada hari-hari itu.`,
      'Cabut penugasan yang lama dahulu, atau ubah tanggalnya.',
    )
  }
  // A unit officer is bound to the unit he sits in today; moving elsewhere ends the role by itself.
  const lingkup: LingkupPeran = {
    ...(isi.layanan === undefined ? {} : { layanan: isi.layanan }),
    ...(bercakupan(peran, 'perangkat-daerah') ? { perangkatDaerahId: penempatan(orang) } : {}),
  }
  const penugasan = {
    akunId: id,
    peran: isi.peran,
    lingkup,
    mulai: isi.mulai,
    sampai,
    nomor: isi.nomor.trim(),
  }
  const oleh = k.siapa.akunId
  const penugasanId = await tambahPenugasan(k.db, { ...penugasan, tanggal: isi.tanggal, oleh, pada: k.kini })
  await tutupSesi(k.db, id, 'peran berubah', k.kini)
  const rincian = { peran: isi.peran, nomor: penugasan.nomor, mulai: isi.mulai, sampai }
  await catat(k.db, { pada: k.kini, akunId: oleh, aksi: 'akun.peran', objekId: id, hasil: 'jadi', rincian })
  return jadi({ id: penugasanId })
}

/** DELETE /api/akun/:id/peran/:penugasanId: felt by the person at the next request. */
export async function cabutPeran(
  k: KonteksAkun,
  id: string,
  penugasanId: string,
  alasan: string,
): Promise<Jawab<{ sesiDitutup: number }>> {
  if (!k.siapa) throw new Error('Mencabut peran tanpa sesi: hak di pintu belum diperiksa.')
  const oleh = k.siapa.akunId
  if (oleh === id) return tolakSendiri('mencabut peran')
  const penugasan = await kunciPenugasan(k.db, penugasanId, id)
  if (!penugasan) return tolakTiada('Penugasan')
  await tutupPenugasan(k.db, { id: penugasanId, oleh, alasan, pada: k.kini })
  const sesiDitutup = await tutupSesi(k.db, id, 'peran dicabut', k.kini)
  const rincian = { peran: penugasan.peran, alasan }
  await catat(k.db, {
    pada: k.kini,
    akunId: oleh,
    aksi: 'akun.cabut-peran',
    objekId: id,
    hasil: 'jadi',
    rincian,
  })
  return jadi({ sesiDitutup })
}
