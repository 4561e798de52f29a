// Timbangan: what the direct superior needs on one screen to decide a request for leave.
import type { z } from 'zod'
import type { timbanganCuti } from '#kontrak/cuti.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import { boleh } from '#mesin/hak.ts'
import { selisihHari, tambahHari } from '#mesin/tanggal.ts'
import { kodeVarian } from '#mesin/varian.ts'
import { hariKerja } from '#mesin/waktu.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { cariLayanan, terpakuUsulan } from '#server/layanan/bekal.ts'
import { nilaiKode } from '#server/layanan/putusan.ts'
import { bacaLibur, kalenderDari } from '#server/organisasi/baca-kalender.ts'
import { ringkasPada } from '#server/pegawai/baca.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import { type BarisUsulan, bacaBarisUsulan } from '#server/usulan/baca.ts'
import { cutiDalam, mengepalai, orangUnit, unitCuti } from './baca.ts'
import { minimalHadir, pergiPada } from './kalender.ts'
import { putusanAtasan, putusanPejabat } from './putusan-blok.ts'
import { faktaOrang, susunSaldo } from './saldo.ts'

type Timbangan = z.input<typeof timbanganCuti.jawab>

const TAHAP_ATASAN = 'pertimbangan-atasan'
/** Longest span looked at day by day for the presence of the unit. */
const HARI_PALING = 400

const teks = (n: unknown): string | null => (typeof n === 'string' && n !== '' ? n : null)

/** Name of the kind as the form shows it, and the label of a chosen reason. */
function kata(k: Ketentuan, isian: Record<string, unknown>): { jenis: string; alasan: string | null } {
  const varian = cariLayanan(k, 'cuti')
    ?.edisi.flatMap((e) => e.varian ?? [])
    .find((v) => v.kode === kodeVarian(isian))
  const pilihan = varian?.isian.find((i) => i.kode === 'alasan')?.pilihan
  const alasan = teks(isian.alasan)
  return {
    jenis: varian?.nama ?? 'Cuti',
    alasan: pilihan?.find((p) => p.nilai === alasan)?.label ?? alasan,
  }
}

async function kehadiran(
  ctx: Ctx,
  k: Ketentuan,
  o: { pegawaiId: string; usulanId: string; mulai: string | null; sampai: string | null },
) {
  const unit = await unitCuti(ctx.db, { pegawaiId: o.pegawaiId })
  if (!unit) return undefined
  const orang = await orangUnit(ctx.db, unit.id, ctx.hari)
  const dasar = await minimalHadir(ctx, unit.id, orang.length, ctx.hari)
  const kosong = { unit, pegawaiUnit: orang.length, ...dasar, bersamaan: [], kurangHadir: [] }
  const { mulai, sampai } = o
  if (mulai === null || sampai === null || sampai < mulai) return kosong
  const lain = orang.filter((x) => x.pegawaiId !== o.pegawaiId)
  const masa = await cutiDalam(ctx.db, {
    pegawai: lain.map((x) => x.pegawaiId),
    dari: mulai,
    sampai,
    kecuali: o.usulanId,
  })
  const kalender = kalenderDari(await bacaLibur(ctx.db), k.daerah.zona, unit.mingguKerja)
  const panjang = Math.min(selisihHari(mulai, sampai) + 1, HARI_PALING)
  const kurangHadir = Array.from({ length: panjang }, (_, i) => tambahHari(mulai, i))
    .filter((t) => hariKerja(kalender, t))
    .map((tanggal) => ({ tanggal, hadir: orang.length - 1 - pergiPada(masa, tanggal) }))
    .filter((h) => h.hadir < dasar.minimal)
  const nama = new Map(lain.map((x) => [x.pegawaiId, x.nama]))
  return {
    ...kosong,
    bersamaan: masa.map((m) => ({
      nama: nama.get(m.pegawaiId) ?? '-',
      mulai: m.mulai,
      sampai: m.sampai,
      diajukan: m.diajukan,
    })),
    kurangHadir,
  }
}

/** Only some kinds of leave can be put off (PP 11/2017 Pasal 314, Pasal 317): their flow has the act. */
const dapatDitangguhkan = (k: Ketentuan, u: BarisUsulan, hari: string): boolean =>
  terpakuUsulan(k, u.layanan, u.keadaan, hari)?.edisi.alur.tahap.some((t) =>
    t.tindakan.some((d) => d.kode === 'tangguhkan-atasan'),
  ) === true

/** Facts for the decision; open to the superior, the unit's officer and the BKPSDM, to others as unknown. */
export async function timbangan(ctx: Ctx, k: Ketentuan, usulanId: string): Promise<Timbangan | Tolak> {
  const siapa = pembaca(ctx)
  const u = await bacaBarisUsulan(ctx.db, usulanId, { kunci: false })
  if (u?.layanan !== 'cuti') return tidakDitemukan('Usulan')
  const { isian, tahap } = u.keadaan
  const mulai = teks(isian.mulai)
  const sampai = teks(isian.sampai)
  const baca = await faktaOrang(ctx, k, u.pegawaiId, { hari: mulai ?? ctx.hari, usulan: { isian } })
  const hadir = await kehadiran(ctx, k, { pegawaiId: u.pegawaiId, usulanId, mulai, sampai })
  if (!baca || !hadir) return tidakDitemukan('Usulan')
  const objek = { pegawaiId: u.pegawaiId, perangkatDaerah: u.perangkatDaerahId, layanan: 'cuti' }
  const kepala =
    siapa.pegawaiId !== u.pegawaiId && (await mengepalai(ctx.db, siapa.pegawaiId, hadir.unit.id, ctx.hari))
  if (!kepala && boleh(siapa, 'cuti.baca', objek, k.peran) !== true) return tidakDitemukan('Usulan')
  const saldo = await susunSaldo(ctx, k, u.pegawaiId, mulai ?? ctx.hari)
  if ('sebab' in saldo) return saldo
  const hari = nilaiKode(k, 'cuti-hari-kerja', baca.fakta).hitung
  const { unit, ...sisa } = hadir
  return {
    usulanId,
    nomor: u.nomor,
    tahap,
    nama: baca.orang.namaLengkap,
    nip: baca.orang.pegawai.nip ?? '',
    jabatan: ringkasPada(baca.orang, ctx.hari).jabatan,
    unit: unit.nama,
    ...kata(k, isian),
    mulai,
    sampai,
    alamat: teks(isian.alamat),
    telepon: teks(isian.telepon),
    hariKerja: hari.hariKerja?.jenis === 'hari' ? hari.hariKerja.nilai : null,
    masukKembali: hari.masukKembali?.jenis === 'tanggal' ? hari.masukKembali.nilai : null,
    saldo,
    ...sisa,
    giliranAnda: tahap === TAHAP_ATASAN && kepala,
    atasan: putusanAtasan(u.keadaan),
    pejabat: putusanPejabat(u.keadaan),
    dapatDitangguhkan: dapatDitangguhkan(k, u, ctx.hari),
    versi: u.keadaan.versi,
  }
}
