// Catat: entries by hand with a reason, cancellation and recall. The rule says what is given back; the reason and who are kept.
import type { z } from 'zod'
import type { koreksiCuti, panggilCuti } from '#kontrak/cuti.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import { boleh } from '#mesin/hak.ts'
import { tahunDari } from '#mesin/tanggal.ts'
import { tolak } from '#mesin/tolak.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { nilaiKode } from '#server/layanan/putusan.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import { type CutiTercatat, satuCuti } from './baca.ts'
import { faktaOrang, type Saldo, susunSaldo } from './saldo.ts'
import { pendekkanCuti, tambahMutasi } from './tulis.ts'

const DASAR: Record<z.output<typeof koreksiCuti.isi>['jenis'], string> = {
  koreksi: 'PP 11/2017 Pasal 311',
  bawaan: 'PP 11/2017 Pasal 313',
  'cuti-bersama': 'PP 11/2017 Pasal 333',
  penangguhan: 'PP 11/2017 Pasal 314',
}
/** A deferral counts the whole rest of its year; the entry itself moves no days. */
const TANPA_HARI = ['penangguhan']
/** Only a correction may take days away; the others give. */
const BOLEH_KURANG = ['koreksi']

const salahHari = (sebab: string): Tolak =>
  tolak('hari-tidak-sesuai', sebab, ['PP 11/2017 Pasal 311'], 'Betulkan banyaknya hari.', 'hari')

/** Writes one entry for a person in scope, dated today within the leave year it is for. */
export async function catatKoreksi(
  ctx: Ctx,
  k: Ketentuan,
  pegawaiId: string,
  isi: z.output<typeof koreksiCuti.isi>,
): Promise<Saldo | Tolak> {
  const siapa = pembaca(ctx)
  const baca = await faktaOrang(ctx, k, pegawaiId, { hari: ctx.hari })
  if (!baca) return tidakDitemukan('Pegawai')
  const objek = { pegawaiId, perangkatDaerah: baca.orang.perangkatDaerahId }
  if (boleh(siapa, 'cuti.koreksi', objek, k.peran) !== true) return tidakDitemukan('Pegawai')
  if (pegawaiId === siapa.pegawaiId)
    return tolak(
      'urusan-sendiri',
      'Catatan cuti Anda sendiri dikoreksi oleh petugas lain.',
      ['Perwali Kediri 80/2021 Pasal 5 ayat (1)'],
      'Mintalah petugas BKPSDM lain mencatatnya.',
    )
  const tahunIni = tahunDari(ctx.hari)
  if (isi.tahun > tahunIni + 1) return salahHari(`Tahun ${isi.tahun} belum dapat dicatat.`)
  if (TANPA_HARI.includes(isi.jenis) !== (isi.hari === 0))
    return salahHari(
      isi.hari === 0
        ? 'Banyaknya hari belum diisi.'
        : 'Penangguhan tidak menyebut hari: seluruh sisa tahun itu dibawa.',
    )
  if (isi.hari < 0 && !BOLEH_KURANG.includes(isi.jenis))
    return salahHari('Hanya koreksi yang dapat mengurangi hari.')
  const tanggal = isi.jenis === 'bawaan' ? `${isi.tahun}-01-01` : tanggalTahun(ctx.hari, isi.tahun)
  await tambahMutasi(ctx.db, {
    pegawaiId,
    tahun: isi.tahun,
    jenis: isi.jenis,
    hari: isi.hari,
    tanggal,
    dasar: DASAR[isi.jenis],
    keterangan: isi.alasan,
    dibuatOleh: siapa.akunId,
  })
  return susunSaldo(ctx, k, pegawaiId, ctx.hari)
}

/** Today, held within the year the entry is for. */
function tanggalTahun(hari: string, tahun: number): string {
  const t = tahunDari(hari)
  return t === tahun ? hari : t > tahun ? `${tahun}-12-31` : `${tahun}-01-01`
}

type Panggilan = z.output<typeof panggilCuti.isi>

async function putusanBatal(ctx: Ctx, k: Ketentuan, c: CutiTercatat, isi: Panggilan) {
  const { mulai, sampai } = c
  const usulan = { varian: c.jenis, isian: { mulai, sampai, masukKerja: isi.masukKerja } }
  const baca = await faktaOrang(ctx, k, c.pegawaiId, { hari: ctx.hari, usulan })
  return baca && { orang: baca.orang, putusan: nilaiKode(k, 'cuti-batal', baca.fakta) }
}

/** Cancels a leave not yet begun, or calls the person back; days not enjoyed return to the ledger, the letter stays. */
export async function panggilKembali(ctx: Ctx, k: Ketentuan, id: string, isi: Panggilan) {
  const siapa = pembaca(ctx)
  const c = await satuCuti(ctx.db, id)
  const nilai = c && (await putusanBatal(ctx, k, c, isi))
  if (!c || !nilai) return tidakDitemukan('Cuti')
  const objek = { pegawaiId: c.pegawaiId, perangkatDaerah: nilai.orang.perangkatDaerahId }
  if (boleh(siapa, 'cuti.panggil', objek, k.peran) !== true) return tidakDitemukan('Cuti')
  const { putusan } = nilai
  const gagal = putusan.syarat.find((s) => s.putusan !== 'memenuhi')
  if (gagal)
    return tolak(
      'cuti-tidak-dapat-dipanggil',
      gagal.fakta,
      gagal.dasar,
      gagal.saran ?? gagal.bunyi,
      'masukKerja',
    )
  const kembali = putusan.hitung.kembali?.jenis === 'hari' ? putusan.hitung.kembali.nilai : null
  const baru = putusan.hitung.sampaiBaru?.jenis === 'tanggal' ? putusan.hitung.sampaiBaru.nilai : null
  if (c.jenis === 'tahunan' && kembali === null)
    return tolak(
      'kalender-belum-ada',
      'Hari libur pada masa cuti ini belum dimasukkan, sehingga hari yang dikembalikan tidak dapat dihitung.',
      putusan.dasar,
      'Masukkan hari libur tahun itu pada menu Kalender.',
    )
  const sisa = c.hari === null ? null : Math.max(0, c.hari - (kembali ?? 0))
  const jadi = await pendekkanCuti(ctx.db, {
    id,
    sampai: baru,
    hari: baru === null ? c.hari : sisa,
    catatan: isi.alasan,
    dicatatOleh: siapa.akunId,
  })
  if (!jadi) return tidakDitemukan('Cuti')
  const dikembalikan = c.jenis === 'tahunan' ? Math.min(kembali ?? 0, c.hari ?? kembali ?? 0) : 0
  if (dikembalikan > 0)
    await tambahMutasi(ctx.db, {
      pegawaiId: c.pegawaiId,
      tahun: tahunDari(baru === null ? c.mulai : isi.masukKerja),
      jenis: 'pembatalan',
      hari: dikembalikan,
      tanggal: baru === null ? c.mulai : isi.masukKerja,
      dasar: putusan.dasar[0] ?? 'PP 11/2017 Pasal 339',
      keterangan: isi.alasan,
      cutiId: id,
      usulanId: c.usulanId,
      dibuatOleh: siapa.akunId,
    })
  return {
    kembali: kembali ?? 0,
    sampaiBaru: baru,
    keterangan: putusan.syarat.map((s) => s.fakta).join(' '),
  }
}
