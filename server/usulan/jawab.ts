// Jawab: contracts of the case answered; each function is one line of reading and one of shaping.
import type { z } from 'zod'
import type * as kontrak from '#kontrak/usulan.ts'
import type { zTampilan } from '#kontrak/usulan-rupa.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import type { Keadaan, Tindakan } from '#mesin/bentuk-usulan.ts'
import { akhirHari, awalHari } from '#mesin/tanggal.ts'
import { ISIAN_VARIAN } from '#mesin/varian.ts'
import type { Fungsi, TolakHttp } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { putusanUntuk } from '#server/layanan/putusan.ts'
import { bacaBarisUsulan, bacaPeristiwa, bacaPutusan } from './baca.ts'
import { daftarUsulan } from './baca-daftar.ts'
import { hitunganUsulan } from './baca-hitungan.ts'
import type { Tampilan } from './baca-syarat.ts'
import { terimaBanyak } from './banyak.ts'
import { susunBaris } from './baris.ts'
import { buatUsulan } from './buat.ts'
import { siapkan } from './konteks.ts'
import { antreanDari, lihatDari, tahapPemohon } from './lihat.ts'
import type { Perlu } from './perlu.ts'
import { periksaRantai } from './rantai.ts'
import { rincianUsulan } from './rincian.ts'
import { terlihatOleh } from './terlihat.ts'
import { tindakDalam } from './tindak.ts'
import { tidakAda } from './tolakan.ts'
import { catatDitolak } from './tulis-audit.ts'

/** The arguments of every verb, from the request. Throws without a person: the contract asks for one before. */
export function perluDari(ctx: Ctx, ketentuan: Ketentuan): Perlu {
  if (!ctx.siapa) throw new Error('Pintu ini memerlukan orang yang masuk.')
  const { db, kini, hari, siapa, alat } = ctx
  return { db, kini, hari, pelaku: siapa, ketentuan, jobs: alat.jobs }
}

type Jawab<K extends keyof typeof kontrak> = (typeof kontrak)[K] extends infer T ? T : never
type FungsiUntuk<K extends keyof typeof kontrak> =
  Jawab<K> extends import('#kontrak/bentuk.ts').Kontrak ? Fungsi<Jawab<K>> : never

/** A refused act is written down; its transaction holds nothing else, so the note may be kept. */
async function denganCatatan(p: Perlu, aksi: string, id: string, t: Tolak): Promise<TolakHttp> {
  await catatDitolak(p.db, { akunId: p.pelaku.akunId, aksi, objekId: id, pada: p.kini, kode: t.kode })
  return { ...t, simpan: true }
}

function tampilanDari(p: Perlu, nama: z.output<typeof zTampilan>): Tampilan {
  return nama === 'antrean'
    ? { jenis: nama, bagian: antreanDari(p.pelaku, p.ketentuan, p.hari) }
    : { jenis: nama }
}

/** Signed or refused: from here on the case shows what it was decided on, not what today's facts would say. */
const sudahDiputus = (k: Keadaan): boolean => k.penolakan !== undefined || k.tanda.some((t) => !t.gugur)

/** Answers that only read. */
const jawabBaca = (k: Ketentuan) => {
  const daftar: FungsiUntuk<'daftarUsulan'> = async (ctx, { query }) => {
    const p = perluDari(ctx, k)
    const { tampilan, urut, halaman, ukuran, ...saring } = query
    const lihat = { ...lihatDari(p.pelaku, k), hari: p.hari }
    const { db, kini, hari } = p
    const hasil = await daftarUsulan(db, {
      lihat,
      tampilan: tampilanDari(p, tampilan),
      saring,
      urut,
      halaman,
      ukuran,
      kini,
      hari,
    })
    return { ...hasil, baris: await susunBaris(db, p, hasil.baris), halaman, ukuran }
  }
  const hitungan: FungsiUntuk<'hitunganUsulan'> = async (ctx) => {
    const p = perluDari(ctx, k)
    const { zona } = k.daerah
    return hitunganUsulan(p.db, {
      lihat: { ...lihatDari(p.pelaku, k), hari: p.hari },
      bagian: antreanDari(p.pelaku, k, p.hari),
      tahapPemohon: tahapPemohon(k, p.hari),
      kini: p.kini,
      awalHari: awalHari(p.hari, zona),
      akhirHari: akhirHari(p.hari, zona),
    })
  }
  const rincian: FungsiUntuk<'bacaUsulan'> = (ctx, { params }) => rincianUsulan(perluDari(ctx, k), params.id)
  const putusan: FungsiUntuk<'putusanUsulan'> = async (ctx, { params }) => {
    const p = perluDari(ctx, k)
    const u = await bacaBarisUsulan(p.db, params.id, { kunci: false })
    if (!u || !(await terlihatOleh(p, u))) return tidakAda()
    const terpaku = sudahDiputus(u.keadaan) ? await bacaPutusan(p.db, u.id) : undefined
    const { pegawaiId, perangkatDaerahId: perangkatDaerah, layanan } = u
    const putusan = terpaku?.putusan ?? (await siapkan(p, u)).putusan
    const objek = { pegawaiId, perangkatDaerah, layanan }
    return { dihitungPada: terpaku?.pada ?? p.kini, putusan: putusanUntuk(p.pelaku, objek, putusan) }
  }
  const rantai: FungsiUntuk<'rantaiUsulan'> = async (ctx, { params }) => {
    const u = await bacaBarisUsulan(ctx.db, params.id, { kunci: false })
    return u ? periksaRantai(u.id, await bacaPeristiwa(ctx.db, u.id), u.versi) : tidakAda()
  }
  return { daftar, hitungan, rincian, putusan, rantai }
}

/** Answers that act. */
const jawabTindak = (k: Ketentuan) => {
  const buat: FungsiUntuk<'buatUsulan'> = async (ctx, { isi }) => {
    const p = perluDari(ctx, k)
    const hasil = await buatUsulan(p, {
      layanan: isi.layanan,
      pegawaiId: isi.pegawaiId ?? p.pelaku.pegawaiId,
      ...(isi.varian === undefined ? {} : { isian: { [ISIAN_VARIAN]: isi.varian } }),
    })
    return hasil.jenis === 'tolak'
      ? denganCatatan(p, 'usulan.buat', isi.pegawaiId ?? p.pelaku.pegawaiId, hasil)
      : { id: hasil.nilai.id }
  }
  const tindak: FungsiUntuk<'tindakUsulan'> = async (ctx, { params, isi }) => {
    const p = perluDari(ctx, k)
    const { versi, jawaban, saran, ...diberikan } = isi
    const tindakan = { kode: params.tindakan, ...tanpaKosong(diberikan) } as Tindakan
    const survei = jawaban ? { jawaban, saran: saran ?? null } : undefined
    const hasil = await tindakDalam(p, { usulanId: params.id, tindakan, versi, survei })
    if (hasil.jenis === 'tolak') return denganCatatan(p, `usulan.${params.tindakan}`, params.id, hasil)
    return rincianUsulan(p, params.id)
  }
  const banyak: FungsiUntuk<'terimaBanyak'> = async (ctx, { isi }) => ({
    hasil: await terimaBanyak(perluDari(ctx, k), isi.usulan),
  })
  return { buat, tindak, banyak }
}

/** All answers of the noun, by the name of their contract. */
export const jawabUsulan = (k: Ketentuan) => ({ ...jawabBaca(k), ...jawabTindak(k) })

const tanpaKosong = (isi: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(isi).filter(([, nilai]) => nilai !== undefined))
