// Saldo: the ledger of one person on a day, as the rule computes it from the records; nothing of it is stored.
import type { z } from 'zod'
import type { saldoPegawai } from '#kontrak/cuti.ts'
import type { NilaiHitung, PutusanAturan, Tolak } from '#mesin/bentuk.ts'
import type { Fakta, FaktaUsulan } from '#mesin/bentuk-fakta.ts'
import { boleh } from '#mesin/hak.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { nilaiKode, susunFakta } from '#server/layanan/putusan.ts'
import { bacaLibur } from '#server/organisasi/baca-kalender.ts'
import { bacaFakta, type FaktaOrang } from '#server/pegawai/baca-fakta.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import { type CutiTercatat, cutiPegawai } from './baca.ts'

export type Saldo = z.input<typeof saldoPegawai.jawab>

const angka = (n: NilaiHitung | undefined): number | null => (n?.jenis === 'hari' ? n.nilai : null)

function barisDari(n: NilaiHitung | undefined): Saldo['rincian'] {
  if (n?.jenis !== 'daftar') return []
  return n.nilai.map((b) => ({
    tahun: Number(b.tahun),
    jenis: String(b.jenis),
    hari: Number(b.hari),
    tanggal: String(b.tanggal),
    dasar: String(b.dasar),
    keterangan: String(b.keterangan),
  }))
}

/** Facts of a person as of a day, with the holidays the daerah entered. Undefined when unknown. */
export async function faktaOrang(
  ctx: Ctx,
  k: Ketentuan,
  pegawaiId: string,
  o: { hari: string; usulan?: FaktaUsulan },
): Promise<{ orang: FaktaOrang; fakta: Fakta } | undefined> {
  const orang = (await bacaFakta(ctx.db, [pegawaiId], o.hari)).get(pegawaiId)
  if (!orang) return undefined
  const libur = await bacaLibur(ctx.db)
  return { orang, fakta: susunFakta(k, orang, { hari: o.hari, libur, usulan: o.usulan }) }
}

const dapatDibatalkan = (c: CutiTercatat, hari: string): boolean =>
  c.keadaan === 'disetujui' && c.sampai >= hari

function bentuk(
  orang: FaktaOrang,
  p: PutusanAturan,
  cuti: readonly CutiTercatat[],
  o: { hari: string; perTanggal: string; panggil: boolean; koreksi: boolean },
): Saldo {
  const h = p.hitung
  return {
    pegawaiId: orang.id,
    nama: orang.namaLengkap,
    perTanggal: o.perTanggal,
    putusan: p.putusan,
    hak: angka(h.hak),
    sisaN2: angka(h.sisaN2),
    sisaN1: angka(h.sisaN1),
    tambahan: angka(h.tambahan),
    sisaN: angka(h.sisaN),
    terpakai: angka(h.terpakai),
    dipesan: angka(h.dipesan),
    sisa: angka(h.sisa),
    tersedia: angka(h.tersedia),
    rincian: barisDari(h.rincian),
    riwayat: barisDari(h.riwayat),
    syarat: p.syarat.map((s) => ({ ...s, saran: s.saran ?? null })),
    perluVerifikasi: p.perluVerifikasi ?? null,
    cuti: cuti.map(({ pegawaiId: _milik, ...c }) => ({
      ...c,
      dapatDibatalkan: o.panggil && dapatDibatalkan({ ...c, pegawaiId: orang.id }, o.hari),
    })),
    dapatDikoreksi: o.koreksi,
  }
}

/** Balance and leaves of a person whom the caller was already allowed to see. */
export async function susunSaldo(
  ctx: Ctx,
  k: Ketentuan,
  pegawaiId: string,
  perTanggal: string,
): Promise<Saldo | Tolak> {
  const siapa = pembaca(ctx)
  const baca = await faktaOrang(ctx, k, pegawaiId, { hari: perTanggal })
  if (!baca) return tidakDitemukan('Pegawai')
  const objek = { pegawaiId, perangkatDaerah: baca.orang.perangkatDaerahId }
  return bentuk(
    baca.orang,
    nilaiKode(k, 'cuti-tahunan-saldo', baca.fakta),
    await cutiPegawai(ctx.db, pegawaiId),
    {
      hari: ctx.hari,
      perTanggal,
      panggil: boleh(siapa, 'cuti.panggil', objek, k.peran) === true,
      koreksi: boleh(siapa, 'cuti.koreksi', objek, k.peran) === true,
    },
  )
}

/** The same within the reader's scope; unknown and out of scope are answered alike. */
export async function saldoUntuk(
  ctx: Ctx,
  k: Ketentuan,
  pegawaiId: string,
  perTanggal = ctx.hari,
): Promise<Saldo | Tolak> {
  const orang = (await bacaFakta(ctx.db, [pegawaiId], ctx.hari)).get(pegawaiId)
  if (!orang) return tidakDitemukan('Pegawai')
  const objek = { pegawaiId, perangkatDaerah: orang.perangkatDaerahId }
  if (boleh(pembaca(ctx), 'cuti.baca', objek, k.peran) !== true) return tidakDitemukan('Pegawai')
  return susunSaldo(ctx, k, pegawaiId, perTanggal)
}

/** Working days of a span for the caller, the day back, and what is available on its first day. */
export async function hitungMasa(ctx: Ctx, k: Ketentuan, masa: { mulai: string; sampai: string }) {
  const { pegawaiId } = pembaca(ctx)
  const baca = await faktaOrang(ctx, k, pegawaiId, { hari: masa.mulai, usulan: { isian: masa } })
  if (!baca) return tidakDitemukan('Pegawai')
  const hari = nilaiKode(k, 'cuti-hari-kerja', baca.fakta)
  const saldo = nilaiKode(k, 'cuti-tahunan-saldo', baca.fakta)
  const masuk = hari.hitung.masukKembali
  return {
    hariKerja: angka(hari.hitung.hariKerja),
    hariKalender: angka(hari.hitung.hariKalender),
    masukKembali: masuk?.jenis === 'tanggal' ? masuk.nilai : null,
    keterangan: hari.syarat.map((s) => s.fakta).join(' '),
    tersedia: angka(saldo.hitung.tersedia),
  }
}
