// Bila: the closed vocabulary of conditions on documents, form fields and effects; one function judges them all.
import type { Bila, Tanggal } from './bentuk.ts'
import type { Fakta, FaktaPegawai } from './bentuk-fakta.ts'

/** Condition on a form field: `isian` names it, `nilai` lists the answers; without `nilai` any answer will do. */
const ISIAN = 'isian'

const berlakuPada = <T extends { mulai: Tanggal; sampai?: Tanggal }>(
  daftar: readonly T[] | undefined,
  hari: Tanggal,
): T | undefined => daftar?.findLast((s) => s.mulai <= hari && (s.sampai === undefined || hari <= s.sampai))

const jenisPada = (pegawai: FaktaPegawai | undefined, hari: Tanggal): string | undefined =>
  berlakuPada(pegawai?.status, hari)?.jenis

const jabatanPada = (f: Fakta) =>
  berlakuPada(
    f.pegawai?.jabatan?.filter((j) => j.kedudukan === 'definitif'),
    f.perTanggal,
  )

const STRUKTURAL = ['jpt', 'administrator', 'pengawas']
const pernahPeninjauan = (f: Fakta): boolean =>
  (f.pegawai?.peninjauanMasaKerja ?? []).some((p) => p.tmt <= f.perTanggal)
const pernahKgb = (f: Fakta): boolean =>
  (f.pegawai?.gaji ?? []).some((g) => g.jenis === 'kgb' && g.tmt <= f.perTanggal)
const pasangan = (f: Fakta): boolean =>
  (f.pegawai?.keluarga ?? []).some(
    (k) =>
      (k.hubungan === 'suami' || k.hubungan === 'istri') &&
      (k.mulai ?? '') <= f.perTanggal &&
      (k.sampai === undefined || f.perTanggal <= k.sampai) &&
      (k.meninggal === undefined || f.perTanggal < k.meninggal),
  )
const anak = (f: Fakta): boolean =>
  (f.pegawai?.keluarga ?? []).some(
    (k) => k.hubungan === 'anak' && (k.meninggal === undefined || f.perTanggal < k.meninggal),
  )

/** Golongan of the decree that took effect last; the proposals that leave it for another golongan need an examination. */
const golonganPada = (f: Fakta): string => {
  let akhir = { golongan: '', tmt: '' }
  for (const p of f.pegawai?.pangkat ?? []) if (p.tmt <= f.perTanggal && p.tmt >= akhir.tmt) akhir = p
  return akhir.golongan
}

const DAFTAR_KONDISI: Record<string, (fakta: Fakta) => boolean> = {
  // A document that may be attached and is never asked for.
  opsional: () => false,
  'pernah-peninjauan': pernahPeninjauan,
  'pernah-peninjauan-masa-kerja': pernahPeninjauan,
  pns: (f) => jenisPada(f.pegawai, f.perTanggal) === 'pns',
  cpns: (f) => jenisPada(f.pegawai, f.perTanggal) === 'cpns',
  pppk: (f) => jenisPada(f.pegawai, f.perTanggal) === 'pppk',
  'pernah-kgb': pernahKgb,
  'belum-pernah-kgb': (f) => !pernahKgb(f),
  pria: (f) => f.pegawai?.jenisKelamin === 'pria',
  wanita: (f) => f.pegawai?.jenisKelamin === 'wanita',
  berpasangan: pasangan,
  'punya-anak': anak,
  'jabatan-struktural': (f) => STRUKTURAL.includes(jabatanPada(f)?.jenis ?? ''),
  'jabatan-fungsional': (f) => jabatanPada(f)?.jenis === 'fungsional',
  'jabatan-pelaksana': (f) => jabatanPada(f)?.jenis === 'pelaksana',
  'memangku-jabatan': (f) => jabatanPada(f) !== undefined,
  'golongan-iii-iv': (f) => /^I(II|V)\//.test(golonganPada(f)),
  'pindah-golongan': (f) => golonganPada(f).endsWith('/d') && golonganPada(f) !== 'IV/d',
  'sedang-tugas-belajar': (f) => berlakuPada(f.pegawai?.status, f.perTanggal)?.keadaan === 'tugas-belajar',
  'sedang-cltn': (f) => berlakuPada(f.pegawai?.status, f.perTanggal)?.keadaan === 'cltn',
}

/** A Map, so that a name such as 'toString' is not found on the prototype. */
const KONDISI = new Map(Object.entries(DAFTAR_KONDISI))

/** An answer in the words a condition compares with: a tick is 'ya' or 'tidak', a number its digits. */
function kataJawaban(nilai: unknown): string {
  if (nilai === true) return 'ya'
  if (nilai === false || nilai === undefined || nilai === null) return nilai === false ? 'tidak' : ''
  return String(nilai)
}

function jawabanCocok(bila: Bila, isian: Readonly<Record<string, unknown>>): boolean {
  const kode = bila.isian ?? ''
  const jawaban = kataJawaban(Object.hasOwn(isian, kode) ? isian[kode] : undefined)
  return bila.nilai === undefined ? jawaban !== '' && jawaban !== 'tidak' : bila.nilai.includes(jawaban)
}

const tanpaSeru = (kode: string): string => (kode.startsWith('!') ? kode.slice(1) : kode)

/** Is the condition known? Asked at boot, so that a misspelt one never reaches a case. A leading '!' turns it round. */
export const kondisiDikenal = (kode: string): boolean =>
  tanpaSeru(kode) === ISIAN || KONDISI.has(tanpaSeru(kode))

/**
 * Does the condition hold for these facts (`usulan.isian` holds the form)? Without a condition: yes. Throws on an unknown
 * code, which the boot check finds first.
 */
export function bilaBerlaku(bila: Bila | undefined, fakta: Fakta): boolean {
  if (bila === undefined) return true
  const kode = tanpaSeru(bila.kode)
  const kondisi = KONDISI.get(kode)
  if (kode !== ISIAN && !kondisi) throw new Error(`Kondisi tidak dikenal: ${bila.kode}`)
  const hasil = kondisi ? kondisi(fakta) : jawabanCocok(bila, fakta.usulan?.isian ?? {})
  return bila.kode.startsWith('!') ? !hasil : hasil
}
