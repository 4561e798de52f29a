// Aktivasi dan sandi: the one-time code becomes an own password; the password is changed; identity is proven again.
import { tolak } from '#mesin/tolak.ts'
import { bacaKredensial, bacaOrang, bacaUntukMasuk } from './baca.ts'
import { BATAS, DASAR_AKUN, type Jawab, jadi, type KonteksAkun, type TolakAkun } from './bentuk.ts'
import { cocokFaktor } from './faktor.ts'
import { kunciUntuk, lupakanSalah, periksaAlamat, periksaHambatan } from './hambatan.ts'
import { rapikanKode, sidikRahasia, sidikToken } from './kunci.ts'
import { catatGagal, type HasilMasuk, lanjutkan, rapikanNip } from './masuk.ts'
import { cocokSandi, sandikan } from './sandi.ts'
import { alasanLemah, type PemilikSandi } from './sandi-lemah.ts'
import { aktifkanAkun, beritahu, catat, simpanSandi } from './tulis.ts'
import { bacaVerifikasi, pakaiVerifikasi, perbaruiOtentik, tutupSesi } from './tulis-sesi.ts'

/** Print of an activation code, bound to the account it was issued for. */
export const sidikAktivasi = (kunci: Uint8Array, akunId: string, kode: string): string =>
  sidikRahasia(kunci, `aktivasi:${akunId}`, rapikanKode(kode))

const tolakKodeAktivasi = (): TolakAkun => ({
  ...tolak(
    'aktivasi-salah',
    'NIP dan kode aktivasi tidak cocok, atau kodenya sudah dipakai atau lewat 72 jam.',
    [DASAR_AKUN.terbit],
    'Periksa NIP dan kode pada lembar dari BKPSDM. Bila sudah lewat 72 jam, mintalah kode baru kepada admin BKPSDM.',
    'kode',
  ),
  simpan: true,
})

const tolakLemah = (alasan: string, isian: string): TolakAkun =>
  tolak(
    'sandi-lemah',
    alasan,
    [DASAR_AKUN.jaga],
    'Tulis kata sandi lain; sistem tidak membatasi panjang sampai 200 tanda.',
    isian,
  )

function periksaLemah(k: KonteksAkun, sandi: string, milik: Omit<PemilikSandi, 'kataTempat'>): string | null {
  return alasanLemah(sandi, { ...milik, kataTempat: k.setelan.kataTempat }, k.setelan.wajibKombinasi)
}

/**
 * POST /api/akun/aktivasi, for a first password and for a reset alike. `pernyataan` is the holder's acceptance of
 * Kediri Pasal 6. A weak password is refused without using up the code.
 */
export async function aktivasi(
  k: KonteksAkun,
  isi: { nip: string; kode: string; sandi: string },
): Promise<Jawab<HasilMasuk>> {
  const terlaluSering = await periksaAlamat(k)
  if (terlaluSering) return terlaluSering
  const nip = rapikanNip(isi.nip)
  // Per NIP and address: 80 random bits need no delay, and a stranger must not be able to hold a newcomer's door.
  const kunci = kunciUntuk(k, 'aktivasi', `${nip} ${k.alamat}`)
  const baris = await periksaHambatan(k, kunci)
  if ('jenis' in baris) return baris
  const dikenal = await bacaUntukMasuk(k.db, nip, sidikToken(''))
  const akunId = dikenal?.akun_id ?? '00000000-0000-0000-0000-000000000000'
  const kode = await bacaVerifikasi(k.db, sidikAktivasi(k.setelan.kunci, akunId, isi.kode), k.kini)
  if (!dikenal || kode?.jenis !== 'aktivasi' || dikenal.keadaan === 'dinonaktifkan') {
    const gagal = { kunci, baris, akunId: dikenal?.akun_id ?? null, pegawaiId: dikenal?.pegawai_id ?? null }
    return (await catatGagal(k, { ...gagal, aksi: 'akun.aktivasi' })) ?? tolakKodeAktivasi()
  }
  const lemah = periksaLemah(k, isi.sandi, { nip, nama: dikenal.nama, lahir: dikenal.lahir })
  if (lemah) return tolakLemah(lemah, 'sandi')
  await simpanSandi(k.db, akunId, await sandikan(isi.sandi), k.kini)
  await pakaiVerifikasi(k.db, kode.id, k.kini)
  await aktifkanAkun(k.db, akunId, k.kini)
  await tutupSesi(k.db, akunId, 'kata sandi diganti', k.kini)
  await lupakanSalah(k, kunci)
  await lupakanSalah(k, kunciUntuk(k, 'nip', nip))
  await catat(k.db, {
    pada: k.kini,
    akunId,
    aksi: 'akun.aktivasi',
    hasil: 'jadi',
    rincian: { alamat: k.alamat },
  })
  return lanjutkan(k, akunId, dikenal.berfaktor)
}

const tolakTanpaSesi = (): TolakAkun =>
  tolak('belum-masuk', 'Anda belum masuk.', [DASAR_AKUN.hakAkses], 'Masuk dengan NIP dan kata sandi.')

type Bukti = { sandi: string; nip: string; nama: string; lahir: string }

/** Proves the password of the open session, with the growing delay; gives what is needed to judge a new one. */
async function buktikanSandi(
  k: KonteksAkun,
  akunId: string,
  sandi: string,
  isian: string,
): Promise<Bukti | TolakAkun> {
  const kunci = kunciUntuk(k, 'sandi', akunId)
  const baris = await periksaHambatan(k, kunci)
  if ('jenis' in baris) return baris
  const milik = await bacaKredensial(k.db, akunId)
  if (milik?.sandi && (await cocokSandi(milik.sandi, sandi))) {
    await lupakanSalah(k, kunci)
    return { ...milik, sandi: milik.sandi }
  }
  const pegawaiId = k.siapa?.pegawaiId ?? null
  const tunggu = await catatGagal(k, { kunci, baris, akunId, pegawaiId, aksi: 'akun.bukti-sandi' })
  if (tunggu) return tunggu
  const saran =
    'Ketik ulang kata sandi yang sekarang Anda pakai. Bila lupa, mintalah kode baru kepada admin BKPSDM.'
  return { ...tolak('sandi-salah', 'Kata sandi tidak cocok.', [DASAR_AKUN.jaga], saran, isian), simpan: true }
}

/** POST /api/akun/sandi: changes the own password and ends every other session. */
export async function gantiSandi(
  k: KonteksAkun,
  isi: { sandiLama: string; sandiBaru: string },
): Promise<Jawab<{ sesiDitutup: number }>> {
  if (!k.siapa || !k.sesi) return tolakTanpaSesi()
  const { akunId, pegawaiId } = k.siapa
  const milik = await buktikanSandi(k, akunId, isi.sandiLama, 'sandiLama')
  if ('jenis' in milik) return milik
  const lemah =
    isi.sandiLama.normalize('NFKC') === isi.sandiBaru.normalize('NFKC')
      ? 'Kata sandi baru sama dengan yang lama.'
      : periksaLemah(k, isi.sandiBaru, milik)
  if (lemah) return tolakLemah(lemah, 'sandiBaru')
  await simpanSandi(k.db, akunId, await sandikan(isi.sandiBaru), k.kini)
  const sesiDitutup = await tutupSesi(k.db, akunId, 'kata sandi diganti', k.kini, { kecuali: k.sesi.id })
  await catat(k.db, { pada: k.kini, akunId, aksi: 'akun.sandi', hasil: 'jadi', rincian: { sesiDitutup } })
  await beritahu(k.db, {
    pegawaiId,
    jenis: 'akun-sandi',
    judul: 'Kata sandi akun Anda diganti',
    isi: 'Perangkat lain sudah dikeluarkan. Bila bukan Anda, hubungi admin BKPSDM.',
    pada: k.kini,
  })
  return jadi({ sesiDitutup })
}

/** POST /api/akun/otentik: password, and the app's code where a factor is set up, before a sensitive act. */
export async function otentikUlang(
  k: KonteksAkun,
  isi: { sandi: string; kode?: string | undefined },
): Promise<Jawab<{ berlakuMenit: number }>> {
  if (!k.siapa || !k.sesi) return tolakTanpaSesi()
  const { akunId } = k.siapa
  const milik = await buktikanSandi(k, akunId, isi.sandi, 'sandi')
  if ('jenis' in milik) return milik
  const orang = await bacaOrang(k.db, akunId, k.hari)
  const berfaktor = orang?.berfaktor === true
  if (berfaktor) {
    const kunci = kunciUntuk(k, 'faktor', akunId)
    const baris = await periksaHambatan(k, kunci)
    if ('jenis' in baris) return baris
    if (!(await cocokFaktor(k, akunId, isi.kode ?? ''))) {
      const gagal = { kunci, baris, akunId, pegawaiId: k.siapa.pegawaiId, aksi: 'akun.faktor-kedua' }
      const saran =
        'Masukkan enam angka yang sedang tampil di aplikasi autentikator; tunggu kode berikutnya bila baru dipakai.'
      const salah = tolak(
        'kode-salah',
        'Kode tidak cocok atau sudah dipakai.',
        [DASAR_AKUN.jaga],
        saran,
        'kode',
      )
      return (await catatGagal(k, gagal)) ?? { ...salah, simpan: true }
    }
    await lupakanSalah(k, kunci)
  }
  await perbaruiOtentik(k.db, k.sesi.id, k.kini, berfaktor)
  await catat(k.db, { pada: k.kini, akunId, aksi: 'akun.otentik', hasil: 'jadi' })
  return jadi({ berlakuMenit: BATAS.tandaTanganMenit })
}
