// Faktor kedua: proving it at sign-in, setting it up, recovery codes.
import { tolak } from '#mesin/tolak.ts'
import { bacaOrang } from './baca.ts'
import { BATAS, DASAR_AKUN, type Jawab, jadi, type KonteksAkun, type TolakAkun } from './bentuk.ts'
import { kunciUntuk, lupakanSalah, periksaHambatan } from './hambatan.ts'
import { bukaSegel, kodeBaru, rapikanKode, segel, sidikRahasia, sidikToken } from './kunci.ts'
import { catatGagal, type HasilMasuk, mulaiPasang } from './masuk.ts'
import { sosokDari } from './pelaku.ts'
import { bukaSesi, hapusKuki, pastikanBaru } from './sesi.ts'
import { cocokTotp } from './totp.ts'
import { beritahu, catat } from './tulis.ts'
import {
  gantiKodeCadangan,
  hapusFaktor,
  kunciFaktor,
  pakaiKodeCadangan,
  simpanFaktor,
  simpanLangkah,
} from './tulis-faktor.ts'
import {
  type BarisVerifikasi,
  bacaVerifikasi,
  gugurkanVerifikasi,
  pakaiVerifikasi,
  perbaruiOtentik,
  tambahPercobaan,
  tutupSesi,
} from './tulis-sesi.ts'

const PANJANG_CADANGAN = 12

const tolakHabis = (): TolakAkun =>
  tolak(
    'langkah-habis',
    'Langkah masuk ini sudah lewat waktunya atau sudah dipakai.',
    [DASAR_AKUN.jaga],
    'Mulai lagi dengan NIP dan kata sandi.',
  )

const tolakKode = (): TolakAkun => ({
  ...tolak(
    'kode-salah',
    'Kode tidak cocok atau sudah dipakai.',
    [DASAR_AKUN.jaga],
    'Masukkan enam angka yang sedang tampil di aplikasi autentikator. Kehilangan HP? Pakai satu kode cadangan, atau hubungi admin BKPSDM.',
    'kode',
  ),
  simpan: true,
})

const sidikCadangan = (k: KonteksAkun, akunId: string, kode: string): string =>
  sidikRahasia(k.setelan.kunci, `cadangan:${akunId}`, rapikanKode(kode))

/** Print of a recovery code given by two administrators. */
export const sidikPulih = (k: KonteksAkun, akunId: string, kode: string): string =>
  sidikRahasia(k.setelan.kunci, `pulih:${akunId}`, rapikanKode(kode))

/** True when the code is the current one of the authenticator; it cannot be used again. */
export async function cocokFaktor(k: KonteksAkun, akunId: string, kode: string): Promise<boolean> {
  const faktor = await kunciFaktor(k.db, akunId)
  if (!faktor) return false
  const rahasia = bukaSegel(k.setelan.kunci, faktor.rahasia, akunId)
  const langkah = cocokTotp(rahasia, kode, k.kini, faktor.langkah_terakhir)
  if (langkah === null) return false
  await simpanLangkah(k.db, akunId, langkah)
  return true
}

async function buktikan(
  k: KonteksAkun,
  akunId: string,
  kode: string,
): Promise<'totp' | 'cadangan' | 'pulih' | null> {
  if (/^\s*(\d\s*){6}$/.test(kode)) return (await cocokFaktor(k, akunId, kode)) ? 'totp' : null
  if (await pakaiKodeCadangan(k.db, akunId, sidikCadangan(k, akunId, kode), k.kini)) return 'cadangan'
  const pulih = await bacaVerifikasi(k.db, sidikPulih(k, akunId, kode), k.kini)
  if (pulih?.jenis !== 'pulih-faktor' || pulih.akun_id !== akunId) return null
  await pakaiVerifikasi(k.db, pulih.id, k.kini)
  return 'pulih'
}

async function bacaTantangan(
  k: KonteksAkun,
  jenis: BarisVerifikasi['jenis'],
): Promise<BarisVerifikasi | null> {
  if (!k.kuki.tantangan) return null
  const v = await bacaVerifikasi(k.db, sidikToken(k.kuki.tantangan), k.kini)
  return v?.jenis === jenis ? v : null
}

/** POST /api/akun/faktor-kedua: six digits of the app, a recovery code, or the code two administrators gave. */
export async function faktorKedua(k: KonteksAkun, isi: { kode: string }): Promise<Jawab<HasilMasuk>> {
  const tantangan = await bacaTantangan(k, 'faktor-kedua')
  if (!tantangan) return tolakHabis()
  const akunId = tantangan.akun_id
  const orang = await bacaOrang(k.db, akunId, k.hari)
  const sosok = orang && (await sosokDari(k.db, orang, k, k.setelan))
  if (!orang || !sosok) return tolakHabis()
  const kunci = kunciUntuk(k, 'faktor', akunId)
  const baris = await periksaHambatan(k, kunci)
  if ('jenis' in baris) return baris
  const cara = await buktikan(k, akunId, isi.kode)
  if (cara === null) {
    await tambahPercobaan(k.db, tantangan.id)
    if (tantangan.percobaan + 1 >= BATAS.percobaanTantangan) {
      await gugurkanVerifikasi(k.db, akunId, k.kini, 'faktor-kedua')
    }
    const gagal = { kunci, baris, akunId, pegawaiId: orang.pegawai_id, aksi: 'akun.faktor-kedua' }
    return (await catatGagal(k, gagal)) ?? tolakKode()
  }
  await lupakanSalah(k, kunci)
  await pakaiVerifikasi(k.db, tantangan.id, k.kini)
  if (cara !== 'totp') await beritahuCadangan(k, orang.pegawai_id, akunId, cara)
  if (cara === 'pulih') {
    await hapusFaktor(k.db, akunId)
    return mulaiPasang(k, akunId, orang.nama_lengkap)
  }
  return jadi({ keadaan: 'masuk' }, await bukaSesi(k, sosok, true))
}

async function beritahuCadangan(
  k: KonteksAkun,
  pegawaiId: string,
  akunId: string,
  cara: string,
): Promise<void> {
  await catat(k.db, { pada: k.kini, akunId, aksi: 'akun.faktor-kedua', hasil: 'jadi', rincian: { cara } })
  await beritahu(k.db, {
    pegawaiId,
    jenis: 'akun-faktor',
    judul: cara === 'pulih' ? 'Faktor kedua akun Anda dipulihkan' : 'Satu kode cadangan akun Anda dipakai',
    isi: 'Bila bukan Anda, segera ganti kata sandi dan hubungi admin BKPSDM.',
    pada: k.kini,
  })
}

/** New recovery codes (10, each works once), shown this one time. */
async function buatCadangan(k: KonteksAkun, akunId: string): Promise<string[]> {
  const kode = Array.from({ length: BATAS.kodeCadangan }, () => kodeBaru(PANJANG_CADANGAN))
  const sidik = kode.map((satu) => sidikCadangan(k, akunId, satu))
  await gantiKodeCadangan(k.db, akunId, sidik, k.kini)
  return kode
}

/** POST /api/akun/faktor-kedua/pasang: from an open session, for a first or a new phone. */
export async function pasangFaktor(k: KonteksAkun): Promise<Jawab<HasilMasuk>> {
  if (!k.siapa) return tolakHabis()
  const basi = pastikanBaru(k.sesi, k.kini)
  return basi ?? mulaiPasang(k, k.siapa.akunId, k.siapa.nama)
}

/**
 * POST /api/akun/faktor-kedua/konfirmasi: the first right code makes the factor valid. In a sign-in it opens the
 * session; in an open session it ends the other ones.
 */
export async function konfirmasiFaktor(k: KonteksAkun, isi: { kode: string }): Promise<Jawab<HasilMasuk>> {
  const v = await bacaTantangan(k, 'pasang-faktor')
  if (!v?.rahasia) return tolakHabis()
  const akunId = v.akun_id
  const dalamSesi = k.sesi !== null && k.siapa?.akunId === akunId
  const orang = await bacaOrang(k.db, akunId, k.hari)
  const sosok = orang && (await sosokDari(k.db, orang, k, k.setelan))
  // Without a session this step may only set up a factor where there is none.
  if (!orang || !sosok || (orang.berfaktor && !dalamSesi)) return tolakHabis()
  const rahasia = bukaSegel(k.setelan.kunci, v.rahasia, akunId)
  const langkah = cocokTotp(rahasia, isi.kode, k.kini, 0)
  if (langkah === null) {
    await tambahPercobaan(k.db, v.id)
    return tolakKode()
  }
  await pakaiVerifikasi(k.db, v.id, k.kini)
  await simpanFaktor(k.db, {
    akunId,
    rahasia: segel(k.setelan.kunci, rahasia, akunId),
    langkah,
    pada: k.kini,
  })
  const kodeCadangan = await buatCadangan(k, akunId)
  await catat(k.db, { pada: k.kini, akunId, aksi: 'akun.pasang-faktor', hasil: 'jadi' })
  await beritahu(k.db, {
    pegawaiId: orang.pegawai_id,
    jenis: 'akun-faktor',
    judul: 'Faktor kedua dipasang pada akun Anda',
    isi: 'Bila bukan Anda, segera ganti kata sandi dan hubungi admin BKPSDM.',
    pada: k.kini,
  })
  if (!dalamSesi || !k.sesi) {
    return jadi({ keadaan: 'masuk', kodeCadangan }, await bukaSesi(k, sosok, true))
  }
  await tutupSesi(k.db, akunId, 'faktor kedua diganti', k.kini, { kecuali: k.sesi.id })
  await perbaruiOtentik(k.db, k.sesi.id, k.kini, true)
  return jadi({ keadaan: 'masuk', kodeCadangan }, [hapusKuki('tantangan')])
}

/** POST /api/akun/faktor-kedua/kode-cadangan: ten new recovery codes; the old ones stop working. */
export async function kodeCadanganBaru(k: KonteksAkun): Promise<Jawab<{ kodeCadangan: string[] }>> {
  if (!k.siapa) return tolakHabis()
  const basi = pastikanBaru(k.sesi, k.kini)
  if (basi) return basi
  const { akunId } = k.siapa
  const faktor = await kunciFaktor(k.db, akunId)
  if (!faktor) {
    const saran = 'Pasang dahulu aplikasi autentikator di Akun saya.'
    return tolak('belum-berfaktor', 'Akun ini belum memakai faktor kedua.', [DASAR_AKUN.jaga], saran)
  }
  const kodeCadangan = await buatCadangan(k, akunId)
  await catat(k.db, { pada: k.kini, akunId, aksi: 'akun.kode-cadangan', hasil: 'jadi' })
  return jadi({ kodeCadangan })
}
