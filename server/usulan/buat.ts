// Buat: a new draft (T01), by the employee or by the officer of his unit, with what the archive already holds attached.
import { v7 as uuid } from 'uuid'
import { keadaanAwal, putuskan } from '#mesin/alur.ts'
import type { Hasil } from '#mesin/bentuk.ts'
import type { DokumenArsip } from '#mesin/berkas.ts'
import { syaratBerlaku, usulLampiran } from '#mesin/berkas.ts'
import { boleh } from '#mesin/hak.ts'
import { adalahTolak, tolak } from '#mesin/tolak.ts'
import type { BarisArsip } from '#server/arsip/baca.ts'
import { arsipPegawai } from '#server/arsip/baca.ts'
import { terpakuPada } from '#server/layanan/bekal.ts'
import { nilaiLayanan, tmtProduk } from '#server/layanan/putusan.ts'
import type { Libur } from '#server/organisasi/baca-kalender.ts'
import { bacaLibur } from '#server/organisasi/baca-kalender.ts'
import type { FaktaOrang } from '#server/pegawai/baca-fakta.ts'
import { bacaFakta } from '#server/pegawai/baca-fakta.ts'
import { usulanBerjalan } from './baca.ts'
import { kabarkan } from './kabar.ts'
import type { CalonPerkara } from './konteks.ts'
import { faktaUsulan, siapkan } from './konteks.ts'
import type { Perlu } from './perlu.ts'
import { proyeksikan } from './proyeksi.ts'
import { layananTidakAda, sudahBerjalan } from './tolakan.ts'
import { sisipUsulan } from './tulis.ts'

export type MintaBuat = {
  layanan: string
  pegawaiId: string
  rombonganId?: string
  /** Answers known beforehand: the chosen variant, or what another service's product brings along. */
  isian?: Record<string, unknown>
  /** Read before, when many are made at once. */
  bekal?: { libur: Libur; orang: FaktaOrang }
}

/** Documents of the archive in the shape the engine chooses from; one without a date counts from the day it was stored. */
export function dokumenDari(arsip: readonly BarisArsip[]): DokumenArsip[] {
  return arsip.map((a) => ({
    id: a.id,
    tanggal: a.tanggal ?? a.dibuatPada.slice(0, 10),
    sidik: a.sidik,
    jenis: a.jenisDokumen,
  }))
}

const pegawaiTidakAda = () =>
  tolak(
    'tidak-ditemukan',
    'Pegawai ini tidak ditemukan.',
    ['Perwali Kediri 80/2021 Pasal 1 angka 12'],
    'Cari kembali pegawainya dari daftar pegawai.',
    'pegawaiId',
  )

/** Somebody the actor may not even look up is answered as if he were not there. */
function bolehTahu(p: Perlu, orang: FaktaOrang): boolean {
  const objek = { pegawaiId: orang.id, perangkatDaerah: orang.perangkatDaerahId }
  if (p.pelaku.jenis === 'sistem') return true
  return orang.id === p.pelaku.pegawaiId || boleh(p.pelaku, 'pegawai.baca', objek, p.ketentuan.peran) === true
}

/**
 * Opens a draft. Out: id and version of the new case; or a refusal: service not offered, person unknown or outside the
 * actor's unit, not in active service, or the same case already running. Perwali Kediri 80/2021 Pasal 8 huruf a, huruf b.
 */
export async function buatUsulan(
  p: Perlu,
  m: MintaBuat,
): Promise<Hasil<{ id: string; versi: number; tmt: string | null }>> {
  if (!terpakuPada(p.ketentuan, m.layanan, p.hari)) return layananTidakAda()
  const libur = m.bekal?.libur ?? (await bacaLibur(p.db))
  const orang = m.bekal?.orang ?? (await bacaFakta(p.db, [m.pegawaiId], p.hari)).get(m.pegawaiId)
  if (!orang || !bolehTahu(p, orang)) return pegawaiTidakAda()
  const calon: CalonPerkara = {
    id: uuid(),
    layanan: m.layanan,
    pegawaiId: orang.id,
    pengajuAkunId: p.pelaku.akunId,
    perangkatDaerahId: orang.perangkatDaerahId,
    tmt: null,
    keadaan: keadaanAwal(p.kini),
  }
  const isian = m.isian ?? {}
  const bahan = await siapkan(p, calon, { libur, orang, surveiTerisi: false, isian })
  const { terpaku } = bahan
  const tmt = tmtProduk(terpaku.edisi, bahan.putusan, isian)
  const berkas = usulLampiran(
    syaratBerlaku(terpaku.edisi.syarat, bahan.fakta),
    dokumenDari(await arsipPegawai(p.db, orang.id)),
    p.hari,
  )
  const putusan = putuskan(
    bahan.perkara,
    { kode: 'buat', berkas, ...(m.isian ? { isian } : {}) },
    bahan.konteks,
  )
  if (adalahTolak(putusan)) return putusan
  const berjalan = await usulanBerjalan(p.db, orang.id, m.layanan, tmt)
  if (berjalan) return sudahBerjalan(berjalan.nomor, berjalan.id)
  const { keadaan, peristiwa } = putusan
  const nilai = nilaiLayanan(p.ketentuan, terpaku.edisi, faktaUsulan(p, orang, { ...calon, keadaan }, libur))
  const proyeksi = proyeksikan({
    terpaku,
    orang,
    keadaan,
    putusan: nilai,
    syaratWajib: bahan.syaratWajib,
    lama: null,
    hitungUlang: true,
  })
  const baris = { ...calon, rombonganId: m.rombonganId ?? null, pada: p.kini }
  if (!(await sisipUsulan(p.db, baris, peristiwa, keadaan, proyeksi))) return sudahBerjalan(null, calon.id)
  await kabarkan(p, calon, { ...bahan, perkara: { ...bahan.perkara, keadaan } }, putusan)
  return { jenis: 'jadi', nilai: { id: calon.id, versi: keadaan.versi, tmt } }
}
