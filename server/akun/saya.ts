// Akun saya: who I am today, my devices, what happened to my account.
import { bacaNamaPerangkatDaerah, bacaOrang, bacaPerangkat, bacaRiwayatAkun } from './baca.ts'
import type { Jawab, KonteksAkun, SesiKini } from './bentuk.ts'
import { jadi } from './bentuk.ts'
import { tolakTiada } from './kelola.ts'
import { hakDari } from './pelaku.ts'
import { hapusKuki } from './sesi.ts'
import { catat } from './tulis.ts'
import { tutupSesi } from './tulis-sesi.ts'

const RIWAYAT_PALING = 100

type Masuk = { akunId: string; sesi: SesiKini; siapa: NonNullable<KonteksAkun['siapa']> }

/** These doors ask 'masuk', so a session is always there; without one it is a bug of the door. */
function yangMasuk(k: KonteksAkun): Masuk {
  if (!k.siapa || !k.sesi) throw new Error('Pintu "masuk" dilewati tanpa sesi.')
  return { akunId: k.siapa.akunId, sesi: k.sesi, siapa: k.siapa }
}

/** GET /api/akun/sesi. */
export async function sesiSaya(k: KonteksAkun) {
  const { akunId, sesi, siapa } = yangMasuk(k)
  const orang = await bacaOrang(k.db, akunId, k.hari)
  if (!orang) return tolakTiada()
  const nama = await bacaNamaPerangkatDaerah(k.db, siapa.perangkatDaerah)
  return jadi({
    akunId,
    pegawaiId: siapa.pegawaiId,
    nama: siapa.nama,
    sapaan: orang.sapaan,
    kelas: sesi.kelas,
    peran: siapa.peran.map((kode) => ({
      kode,
      nama: k.setelan.peran.find((p) => p.kode === kode)?.nama ?? kode,
    })),
    jabatan: siapa.jabatan.map(({ kode, nama: judul, kedudukan }) => ({ kode, nama: judul, kedudukan })),
    perangkatDaerah: { id: siapa.perangkatDaerah, nama: nama ?? '' },
    lingkupLayanan: siapa.lingkupLayanan,
    hak: hakDari(siapa.peran, k.setelan.peran),
    berfaktor: orang.berfaktor,
    sandiKedaluwarsa: sesi.sandiKedaluwarsa,
    otentikPada: sesi.otentikPada,
    berakhirPada: sesi.berakhirPada,
  })
}

/** GET /api/akun/perangkat. */
export async function perangkatSaya(k: KonteksAkun) {
  const { akunId, sesi } = yangMasuk(k)
  const baris = await bacaPerangkat(k.db, akunId, k.kini)
  return jadi({
    baris: baris.map((b) => ({
      id: b.id,
      nama: b.nama,
      alamat: b.alamat,
      sejak: b.dibuat_pada,
      terakhir: b.terakhir_pada,
      ini: b.id === sesi.id,
    })),
  })
}

/** DELETE /api/akun/perangkat/:id, or without id all others. Only own sessions can be meant. */
export async function keluarkan(k: KonteksAkun, id?: string): Promise<Jawab<{ sesiDitutup: number }>> {
  const { akunId, sesi } = yangMasuk(k)
  const pilih = id === undefined ? { kecuali: sesi.id } : { hanya: id }
  const sesiDitutup = await tutupSesi(k.db, akunId, 'dikeluarkan pemilik', k.kini, pilih)
  if (id !== undefined && sesiDitutup === 0) return tolakTiada('Perangkat')
  await catat(k.db, { pada: k.kini, akunId, aksi: 'akun.keluarkan', hasil: 'jadi', rincian: { sesiDitutup } })
  return jadi({ sesiDitutup }, id === sesi.id ? [hapusKuki('sesi')] : [])
}

/** GET /api/akun/riwayat: newest first. */
export async function riwayatSaya(k: KonteksAkun) {
  const { akunId } = yangMasuk(k)
  const teks = (nilai: unknown): string | null => (typeof nilai === 'string' ? nilai : null)
  const baris = await bacaRiwayatAkun(k.db, akunId, RIWAYAT_PALING)
  return jadi({
    baris: baris.map(({ pada, aksi, hasil, rincian }) => ({
      pada,
      aksi,
      hasil,
      perangkat: teks(rincian.perangkat),
      alamat: teks(rincian.alamat),
    })),
  })
}
