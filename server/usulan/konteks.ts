// Konteks: everything the engine must know of one case to judge an act, read in a constant number of queries.

import { aturanEdisi } from '#mesin/akibat.ts'
import type { Kutipan, PutusanAturan } from '#mesin/bentuk.ts'
import type { Fakta, JenisAsn } from '#mesin/bentuk-fakta.ts'
import type { EdisiLayanan } from '#mesin/bentuk-layanan.ts'
import type { Keadaan, Konteks, Perkara, Terpaku } from '#mesin/bentuk-usulan.ts'
import { syaratWajib } from '#mesin/berkas.ts'
import { isianBerlaku } from '#mesin/isian.ts'
import { wewenangBagi } from '#mesin/kewenangan.ts'
import { hariIni } from '#mesin/tanggal.ts'
import { kodeVarian } from '#mesin/varian.ts'
import { bacaInstrumen } from '#server/kewenangan/baca.ts'
import { terpakuUsulan } from '#server/layanan/bekal.ts'
import { nilaiLayanan, susunFakta } from '#server/layanan/putusan.ts'
import { jabatanDipangku } from '#server/organisasi/baca.ts'
import { atasanLangsung } from '#server/organisasi/baca-atasan.ts'
import type { Libur } from '#server/organisasi/baca-kalender.ts'
import { bacaLibur, kalenderDari } from '#server/organisasi/baca-kalender.ts'
import type { FaktaOrang } from '#server/pegawai/baca-fakta.ts'
import { bacaFakta } from '#server/pegawai/baca-fakta.ts'
import { denganAtasan, membacaAtasan } from '#server/pegawai/fakta-atasan.ts'
import { almarhumPada, denganFisik } from './almarhum.ts'
import type { BarisUsulan } from './baca.ts'
import { adaSurvei } from './baca.ts'
import type { Perlu } from './perlu.ts'

export type Bahan = {
  perkara: Perkara
  konteks: Konteks
  terpaku: Terpaku
  orang: FaktaOrang
  fakta: Fakta
  putusan: PutusanAturan[]
  syaratWajib: { kode: string; nama: string; dasar: Kutipan[] }[]
}

/** Standings in which a person may open new cases; leave, study and pre-retirement are still service. */
const KEADAAN_AKTIF = new Set(['aktif', 'cltn', 'tugas-belajar', 'mpp', 'diberhentikan-sementara'])

/** Is the person an employee on the day? undefined when the register does not say. */
export function aktifPada(orang: FaktaOrang, hari: string): boolean | undefined {
  const status = orang.pegawai.status?.find(
    (s) => s.mulai <= hari && (s.sampai === undefined || hari <= s.sampai),
  )
  return status === undefined ? undefined : KEADAAN_AKTIF.has(status.keadaan)
}

export type CalonPerkara = Pick<
  BarisUsulan,
  'id' | 'layanan' | 'pegawaiId' | 'pengajuAkunId' | 'perangkatDaerahId' | 'tmt'
> & {
  keadaan: Keadaan
}

/** Facts as the rules of a case see them: filing day, asked date, filled form, documents attached. */
export function faktaUsulan(p: Perlu, orang: FaktaOrang, u: CalonPerkara, libur: Libur): Fakta {
  const { keadaan } = u
  const zona = p.ketentuan.daerah.zona
  const varian = kodeVarian(keadaan.isian)
  return susunFakta(p.ketentuan, orang, {
    hari: p.hari,
    libur,
    usulan: {
      layanan: u.layanan,
      diterima: keadaan.diajukanPada === undefined ? p.hari : hariIni(keadaan.diajukanPada, zona),
      // Before filing the date follows the facts; from filing on it is the one asked for.
      ...(u.tmt !== null && keadaan.edisi ? { tmt: u.tmt } : {}),
      ...(varian === undefined ? {} : { varian }),
      isian: { ...keadaan.isian, berkas: Object.keys(keadaan.berkas) },
    },
  })
}

export type Umum = {
  libur: Libur
  surveiTerisi?: boolean
  hariTindakan?: string
  orang?: FaktaOrang
  /** Answers that come with this very act: what the form will be, and with it the variant and its conditions. */
  isian?: Record<string, unknown>
}

/** Kind of employee on a day; undefined when the register does not say. */
export function jenisPada(orang: FaktaOrang, hari: string): JenisAsn | undefined {
  return orang.pegawai.status?.findLast(
    (s) => s.mulai <= hari && (s.sampai === undefined || hari <= s.sampai),
  )?.jenis
}

/** The SOP's signers with the instruments of delegation laid over them, as they stand for this actor. */
async function denganInstrumen(p: Perlu, t: Terpaku): Promise<Terpaku> {
  const pegawaiId = p.pelaku.jenis === 'orang' ? p.pelaku.pegawaiId : undefined
  const instrumen = await bacaInstrumen(p.db, t.edisi.produk.kode, pegawaiId ?? null)
  if (instrumen.length === 0) return t
  return { ...t, sop: { ...t.sop, wewenang: wewenangBagi(t.sop.wewenang, instrumen, pegawaiId) } }
}

/** Does anything in this edition look at the superior: a step of his, or a rule about his rank? */
const perluAtasan = (k: Perlu['ketentuan'], edisi: EdisiLayanan): boolean =>
  edisi.alur.tahap.some((t) => t.pelaksana === 'atasan-langsung') ||
  aturanEdisi(edisi).some((kode) => membacaAtasan(k.aturan.find((a) => a.kode === kode)))

/**
 * Reads what an act on this case is judged by. `hariTindakan` is the day stated for a wet act: offices are those held
 * then. Throws when the person or the service of a stored case is gone: rows are never deleted.
 */
export async function siapkan(p: Perlu, u: CalonPerkara, o: Partial<Umum> = {}): Promise<Bahan> {
  const { db, ketentuan } = p
  const libur = o.libur ?? (await bacaLibur(db))
  const orang = o.orang ?? (await bacaFakta(db, [u.pegawaiId], p.hari)).get(u.pegawaiId)
  if (!orang) throw new Error(`Pegawai usulan ${u.id} tidak ada.`)
  const nanti: Keadaan = { ...u.keadaan, isian: { ...u.keadaan.isian, ...o.isian } }
  const pasti = terpakuUsulan(ketentuan, u.layanan, nanti, p.hari, jenisPada(orang, p.hari))
  if (!pasti) throw new Error(`Layanan ${u.layanan} tidak mempunyai edisi pada ${p.hari}.`)
  const almarhum = await almarhumPada(p, orang)
  const terpaku = denganFisik(await denganInstrumen(p, pasti), almarhum)
  const atasan = perluAtasan(ketentuan, terpaku.edisi)
    ? await atasanLangsung(db, [u.pegawaiId], p.hari)
    : undefined
  const fakta = faktaUsulan(p, denganAtasan(orang, atasan), { ...u, keadaan: nanti }, libur)
  const putusan = nilaiLayanan(ketentuan, terpaku.edisi, fakta)
  const wajib = syaratWajib(terpaku.edisi.syarat, fakta)
  const golongan = orang.pegawai.pangkat?.findLast((g) => g.tmt <= p.hari)?.golongan
  const asnAktif = aktifPada(orang, p.hari)
  const jabatan =
    o.hariTindakan && o.hariTindakan !== p.hari && p.pelaku.jenis === 'orang'
      ? await jabatanDipangku(db, p.pelaku.pegawaiId, o.hariTindakan)
      : p.pelaku.jabatan
  const perkara: Perkara = {
    id: u.id,
    layanan: u.layanan,
    pegawaiId: u.pegawaiId,
    pengajuAkunId: u.pengajuAkunId,
    perangkatDaerah: u.perangkatDaerahId,
    ...(golongan === undefined ? {} : { golongan }),
    keadaan: u.keadaan,
  }
  const konteks: Konteks = {
    kini: p.kini,
    hari: p.hari,
    kalender: kalenderDari(libur, ketentuan.daerah.zona, ketentuan.daerah.mingguKerja),
    pelaku: { ...p.pelaku, jabatan },
    terpaku,
    syaratWajib: wajib,
    isianBerlaku: isianBerlaku(terpaku.edisi.isian, fakta).map((i) => i.kode),
    putusan,
    surveiTerisi: o.surveiTerisi ?? (u.keadaan.surveiPada !== undefined && (await adaSurvei(db, u.id))),
    ...(asnAktif === undefined ? {} : { asnAktif }),
    ...(atasan === undefined ? {} : { atasan: [...atasan.values()].map((a) => a.pegawaiId) }),
    ...(almarhum === undefined ? {} : { almarhum }),
  }
  return { perkara, konteks, terpaku, orang, fakta, putusan, syaratWajib: wajib }
}
