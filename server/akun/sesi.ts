// Sesi: opening, resolving and closing sessions; cookies; the proof asked again before signing.
import type { Saat, Tanggal } from '#mesin/bentuk.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { tolak } from '#mesin/tolak.ts'
import { type BarisSesi, bacaBarisSesi, jumlahPerangkat, perangkatDikenal } from './baca.ts'
import {
  BATAS,
  DASAR_AKUN,
  type Db,
  geser,
  type Kelas,
  type KonteksAkun,
  type KukiBaru,
  type KukiMasuk,
  type SesiKini,
  type SetelanAkun,
  type TolakAkun,
} from './bentuk.ts'
import { sidikToken, tokenBaru } from './kunci.ts'
import { type Sosok, sosokDari } from './pelaku.ts'
import { beritahu, catat } from './tulis.ts'
import { pakaiPerangkat, tambahPerangkat, tambahSesi } from './tulis-sesi.ts'

const NAMA_KUKI: Record<keyof KukiMasuk, string> = {
  sesi: 'padu',
  tantangan: 'padu-langkah',
  perangkat: 'padu-perangkat',
}
const SENTUH_TIAP_MENIT = 1

/** Name of a cookie: '__Host-padu' behind TLS (the browser then insists on Secure, path / and no domain). */
export const namaKuki = (nama: keyof KukiMasuk, https: boolean): string =>
  `${https ? '__Host-' : ''}${NAMA_KUKI[nama]}`

/** The three cookies out of what the request carried. */
export function kukiDari(semua: Record<string, string | undefined>, https: boolean): KukiMasuk {
  const kuki: KukiMasuk = {}
  for (const nama of ['sesi', 'tantangan', 'perangkat'] as const) {
    const nilai = semua[namaKuki(nama, https)]
    if (nilai !== undefined && /^[A-Za-z0-9_-]{43}$/.test(nilai)) kuki[nama] = nilai
  }
  return kuki
}

export const hapusKuki = (nama: keyof KukiMasuk): KukiBaru => ({ nama, nilai: '', umurDetik: 0 })

const lamaSesi = (kelas: Kelas): { diam: number; mutlak: number } =>
  kelas === 'staf'
    ? { diam: BATAS.diamStafMenit, mutlak: BATAS.mutlakStafMenit }
    : { diam: BATAS.diamAsnMenit, mutlak: BATAS.mutlakAsnMenit }

export type SesiHidup = {
  pelaku: Pelaku
  sesi: SesiKini
  /** True when sentuhSesi() should note the use (at most once a minute, in a transaction that may write). */
  sentuh: boolean
  orang: BarisSesi
}

function masihHidup(b: BarisSesi, sosok: Sosok, kini: Saat): Saat | null {
  const diam = geser(b.terakhir_pada, lamaSesi(b.kelas).diam)
  const [akhir = diam] = [diam, b.mutlak_pada].sort()
  if (akhir <= kini) return null
  // A change of kind (role gained or lost, person left) ends the session: new rights want a new sign-in.
  if (sosok.kelas !== b.kelas) return null
  if (sosok.wajibFaktor && b.faktor_kedua_pada === null) return null
  return akhir
}

/**
 * Who is calling, or null. Read anew on every request, without cache: a role withdrawn, an office left, an account
 * closed is felt at the next request (AZ-6). An expired password leaves no role until it is changed.
 */
export async function bacaSesi(
  db: Db,
  kuki: KukiMasuk,
  kini: Saat,
  hari: Tanggal,
  setelan: SetelanAkun,
): Promise<SesiHidup | null> {
  if (!kuki.sesi) return null
  const baris = await bacaBarisSesi(db, sidikToken(kuki.sesi), hari)
  if (!baris) return null
  const sosok = await sosokDari(db, baris, { kini, hari }, setelan)
  const akhir = sosok && masihHidup(baris, sosok, kini)
  if (!sosok || !akhir) return null
  const { sandiKedaluwarsa } = sosok
  return {
    pelaku: sandiKedaluwarsa ? { ...sosok.pelaku, peran: [], lingkupLayanan: [] } : sosok.pelaku,
    sesi: {
      id: baris.sesi_id,
      kelas: baris.kelas,
      otentikPada: baris.otentik_pada,
      berakhirPada: akhir,
      sandiKedaluwarsa,
    },
    sentuh: geser(baris.terakhir_pada, SENTUH_TIAP_MENIT) <= kini,
    orang: baris,
  }
}

/** A device's name for its owner, from the User-Agent header; says nothing it cannot know. */
export function namaPerangkat(agen: string): string {
  const cari = (daftar: [RegExp, string][]) => daftar.find(([pola]) => pola.test(agen))?.[1]
  const peramban = cari([
    [/Edg\//, 'Edge'],
    [/OPR\//, 'Opera'],
    [/SamsungBrowser/, 'Samsung Internet'],
    [/Firefox\//, 'Firefox'],
    [/Chrome\//, 'Chrome'],
    [/Safari\//, 'Safari'],
  ])
  const alat = cari([
    [/Android/, 'Android'],
    [/iPhone|iPad/, 'iPhone atau iPad'],
    [/Windows/, 'Windows'],
    [/Mac OS X/, 'Mac'],
    [/Linux/, 'Linux'],
  ])
  if (!peramban && !alat) return 'Perangkat lain'
  return [peramban ?? 'Peramban', alat].filter(Boolean).join(' di ')
}

type Perangkat = { id: string; kuki: KukiBaru[] }

/**
 * The device of this sign-in. A browser keeps its token when a second person uses it, so that two accounts on one
 * computer do not make each other's device unknown; a token we never gave out is replaced.
 */
async function kenaliPerangkat(k: KonteksAkun, akunId: string, pegawaiId: string): Promise<Perangkat> {
  const dibawa = k.kuki.perangkat
  const lama = dibawa ? await pakaiPerangkat(k.db, akunId, sidikToken(dibawa), k.kini) : null
  if (lama) return { id: lama.id, kuki: [] }
  const milikKita = dibawa !== undefined && (await perangkatDikenal(k.db, sidikToken(dibawa)))
  const token = milikKita ? dibawa : tokenBaru()
  const nama = namaPerangkat(k.agen)
  const pertama = (await jumlahPerangkat(k.db, akunId)) === 0
  const id = await tambahPerangkat(k.db, { akunId, sidik: sidikToken(token), nama, pada: k.kini })
  if (!pertama) {
    await beritahu(k.db, {
      pegawaiId,
      jenis: 'akun-perangkat-baru',
      judul: 'Akun Anda masuk dari perangkat baru',
      isi: `${nama}. Bila bukan Anda, keluarkan perangkat itu di Akun saya, lalu ganti kata sandi.`,
      pada: k.kini,
    })
  }
  return { id, kuki: [{ nama: 'perangkat', nilai: token, umurDetik: BATAS.perangkatHari * 86_400 }] }
}

/**
 * Opens a session with a fresh token, whatever cookie the request carried (no fixation). Gives the cookies to set.
 * `faktorKedua` says whether the second factor was proven in this sign-in.
 */
export async function bukaSesi(k: KonteksAkun, sosok: Sosok, faktorKedua: boolean): Promise<KukiBaru[]> {
  const { akunId, pegawaiId } = sosok.pelaku
  const perangkat = await kenaliPerangkat(k, akunId, pegawaiId)
  const token = tokenBaru()
  const { mutlak } = lamaSesi(sosok.kelas)
  await tambahSesi(k.db, {
    sidik: sidikToken(token),
    akunId,
    perangkatId: perangkat.id,
    kelas: sosok.kelas,
    alamat: k.alamat,
    pada: k.kini,
    berakhir: geser(k.kini, mutlak),
    faktorKedua,
  })
  await catat(k.db, {
    pada: k.kini,
    akunId,
    aksi: 'akun.masuk',
    hasil: 'jadi',
    rincian: { perangkat: namaPerangkat(k.agen), alamat: k.alamat, faktorKedua },
  })
  const kuki: KukiBaru = { nama: 'sesi', nilai: token, umurDetik: mutlak * 60 }
  return [kuki, hapusKuki('tantangan'), ...perangkat.kuki]
}

/** Refuses unless the identity was proven at most `menit` ago; asked before signing (ASVS 7.5.3). */
export function pastikanBaru(
  sesi: SesiKini | null,
  kini: Saat,
  menit: number = BATAS.tandaTanganMenit,
): TolakAkun | null {
  if (sesi && geser(sesi.otentikPada, menit) > kini) return null
  return tolak(
    'perlu-otentikasi-ulang',
    `Untuk tindakan ini kata sandi harus baru dibuktikan dalam ${menit} menit terakhir.`,
    [DASAR_AKUN.jaga],
    'Masukkan lagi kata sandi Anda (dan kode dari HP bila diminta), lalu ulangi tindakan ini.',
  )
}
