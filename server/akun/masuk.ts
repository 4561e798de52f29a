// Masuk: NIP and password, then the second factor where the person has or needs one.
import { tolak } from '#mesin/tolak.ts'
import { bacaOrang, bacaUntukMasuk } from './baca.ts'
import {
  BATAS,
  DASAR_AKUN,
  geser,
  type Jawab,
  jadi,
  type KonteksAkun,
  type KukiBaru,
  type TolakAkun,
} from './bentuk.ts'
import {
  catatSalah,
  catatSalahAlamat,
  kunciUntuk,
  lupakanSalah,
  periksaAlamat,
  periksaHambatan,
  tolakTunggu,
  tungguDetik,
} from './hambatan.ts'
import { segel, sidikToken, tokenBaru } from './kunci.ts'
import { KELUAR, sosokDari } from './pelaku.ts'
import { cocokSandi } from './sandi.ts'
import { bukaSesi, hapusKuki } from './sesi.ts'
import { rahasiaBaru, undanganTotp } from './totp.ts'
import { beritahu, catat } from './tulis.ts'
import { gugurkanVerifikasi, tambahVerifikasi, tutupSesi } from './tulis-sesi.ts'

export type HasilMasuk =
  | { keadaan: 'masuk'; kodeCadangan?: string[] }
  | { keadaan: 'faktor-kedua'; berlakuSampai: string }
  | { keadaan: 'pasang-faktor'; otpauth: string; qr: string; rahasia: string; berlakuSampai: string }

/** NIP as typed, without spaces, dots or dashes. */
export const rapikanNip = (nip: string): string => nip.replace(/[\s.-]/g, '')

const tolakSalah = (): TolakAkun => ({
  ...tolak(
    'masuk-salah',
    'NIP atau kata sandi tidak cocok.',
    [DASAR_AKUN.hakAkses],
    'Periksa keduanya, lalu coba lagi. Akun baru dibuka lewat Aktivasi akun; lupa kata sandi, mintalah kode baru kepada admin BKPSDM.',
  ),
  simpan: true,
})

/** Writes a one-time step (10 minutes) and gives its cookie. */
async function bukaTantangan(
  k: KonteksAkun,
  akunId: string,
  jenis: 'faktor-kedua' | 'pasang-faktor',
  rahasia?: string,
): Promise<{ sampai: string; kuki: KukiBaru }> {
  const token = tokenBaru()
  const sampai = geser(k.kini, BATAS.tantanganMenit)
  await gugurkanVerifikasi(k.db, akunId, k.kini, jenis)
  await tambahVerifikasi(k.db, {
    akunId,
    jenis,
    sidik: sidikToken(token),
    oleh: akunId,
    pada: k.kini,
    sampai,
    ...(rahasia === undefined ? {} : { rahasia: segel(k.setelan.kunci, rahasia, akunId) }),
  })
  return { sampai, kuki: { nama: 'tantangan', nilai: token, umurDetik: BATAS.tantanganMenit * 60 } }
}

/** Starts the setting up of a second factor: secret, QR and otpauth address for the phone. */
export async function mulaiPasang(k: KonteksAkun, akunId: string, nama: string): Promise<Jawab<HasilMasuk>> {
  const rahasia = rahasiaBaru()
  const { sampai, kuki } = await bukaTantangan(k, akunId, 'pasang-faktor', rahasia)
  const undangan = await undanganTotp(rahasia, k.setelan.penerbit, nama)
  return jadi({ keadaan: 'pasang-faktor', ...undangan, berlakuSampai: sampai }, [kuki])
}

/** Why a proven password opens nothing: said only to its owner, so it may be plain. */
function tolakTertutup(status: string | null): TolakAkun {
  const dasar = [DASAR_AKUN.asn, DASAR_AKUN.pengguna]
  if (status === 'meninggal') {
    return {
      ...tolak(
        'akun-tertutup',
        'Pemilik akun ini tercatat meninggal dunia, dan akun tidak dapat dipakai orang lain.',
        [...dasar, DASAR_AKUN.jaga],
        'Ahli waris mengurus usulan yang masih berjalan langsung di BKPSDM dengan membawa surat keterangan ahli waris.',
      ),
      simpan: true,
    }
  }
  if (status !== null && KELUAR.has(status)) {
    const sebutan = status === 'pensiun' ? 'pensiun' : 'berhenti'
    return {
      ...tolak(
        'akun-tertutup',
        `Anda tercatat ${sebutan} dan tidak ada lagi usulan Anda yang perlu diselesaikan, sehingga akun ini tertutup.`,
        dasar,
        'Salinan dokumen Anda dapat diminta di BKPSDM. Bila catatan status ini keliru, hubungi admin BKPSDM.',
      ),
      simpan: true,
    }
  }
  return {
    ...tolak(
      'akun-tertutup',
      'Akun ini tidak lagi membuka layanan.',
      [DASAR_AKUN.pengguna, DASAR_AKUN.terbit],
      'Bila ini keliru, hubungi admin BKPSDM.',
    ),
    simpan: true,
  }
}

/** What follows a proven password: a session, the second factor, or the setting up of one. */
export async function lanjutkan(
  k: KonteksAkun,
  akunId: string,
  berfaktor: boolean,
): Promise<Jawab<HasilMasuk>> {
  const orang = await bacaOrang(k.db, akunId, k.hari)
  const sosok = orang && (await sosokDari(k.db, orang, k, k.setelan))
  if (!orang || !sosok) {
    await catat(k.db, {
      pada: k.kini,
      akunId,
      aksi: 'akun.masuk',
      hasil: 'ditolak',
      rincian: { sebab: 'tertutup' },
    })
    return tolakTertutup(orang?.status ?? null)
  }
  if (berfaktor) {
    const { sampai, kuki } = await bukaTantangan(k, akunId, 'faktor-kedua')
    return jadi({ keadaan: 'faktor-kedua', berlakuSampai: sampai }, [kuki])
  }
  if (sosok.wajibFaktor) return mulaiPasang(k, akunId, orang.nama_lengkap)
  return jadi({ keadaan: 'masuk' }, await bukaSesi(k, sosok, false))
}

/** A wrong password: counted for the account and the address, written down, and after ten told to the owner. */
export async function catatGagal(
  k: KonteksAkun,
  g: {
    kunci: string
    baris: Parameters<typeof catatSalah>[2]
    akunId: string | null
    pegawaiId: string | null
    aksi: string
  },
): Promise<TolakAkun | null> {
  const gagal = await catatSalah(k, g.kunci, g.baris)
  await catatSalahAlamat(k)
  await catat(k.db, {
    pada: k.kini,
    akunId: g.akunId,
    aksi: g.aksi,
    hasil: 'ditolak',
    rincian: { sebab: 'salah', alamat: k.alamat },
  })
  if (gagal === BATAS.salahBeritahu && g.pegawaiId) {
    await beritahu(k.db, {
      pegawaiId: g.pegawaiId,
      jenis: 'akun-percobaan',
      judul: 'Banyak percobaan masuk yang salah pada akun Anda',
      isi: 'Bila bukan Anda, abaikan tautan atau telepon yang meminta kode, dan laporkan kepada admin BKPSDM.',
      pada: k.kini,
    })
  }
  const detik = tungguDetik(gagal)
  return detik >= BATAS.tungguPalingDetik ? { ...tolakTunggu(detik), simpan: true } : null
}

/**
 * POST /api/akun/masuk. `nip` 18 digits, spaces and dots allowed. The answer and the work are the same for an
 * unknown NIP, an account not yet activated and a wrong password (AU-3).
 */
export async function masuk(k: KonteksAkun, isi: { nip: string; sandi: string }): Promise<Jawab<HasilMasuk>> {
  const terlaluSering = await periksaAlamat(k)
  if (terlaluSering) return terlaluSering
  const nip = rapikanNip(isi.nip)
  const dikenal = await bacaUntukMasuk(k.db, nip, sidikToken(k.kuki.perangkat ?? ''))
  // On a device the owner has used before, guesses made elsewhere do not slow him down (keamanan B2).
  const kunci = kunciUntuk(
    k,
    dikenal?.perangkat_id ? 'perangkat' : 'nip',
    `${nip}${dikenal?.perangkat_id ?? ''}`,
  )
  const baris = await periksaHambatan(k, kunci)
  if ('jenis' in baris) return baris
  const bersandi = dikenal?.keadaan === 'aktif' ? dikenal.sandi : null
  if (!(await cocokSandi(bersandi, isi.sandi)) || !dikenal) {
    const gagal = { kunci, baris, akunId: dikenal?.akun_id ?? null, pegawaiId: dikenal?.pegawai_id ?? null }
    return (await catatGagal(k, { ...gagal, aksi: 'akun.masuk' })) ?? tolakSalah()
  }
  await lupakanSalah(k, kunci)
  return lanjutkan(k, dikenal.akun_id, dikenal.berfaktor)
}

/** POST /api/akun/keluar: closes this session; harmless without one. */
export async function keluar(k: KonteksAkun): Promise<Jawab<{ keluar: true }>> {
  if (k.siapa && k.sesi) {
    await tutupSesi(k.db, k.siapa.akunId, 'keluar', k.kini, { hanya: k.sesi.id })
    await catat(k.db, { pada: k.kini, akunId: k.siapa.akunId, aksi: 'akun.keluar', hasil: 'jadi' })
  }
  return jadi({ keluar: true }, [hapusKuki('sesi'), hapusKuki('tantangan')])
}
