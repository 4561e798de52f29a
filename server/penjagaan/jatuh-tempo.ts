// Jatuh tempo: what falls due for one person, for his own page.
import type { z } from 'zod'
import type { zJatuhTempo } from '#kontrak/pegawai.ts'
import { jagaSatu } from '#mesin/penjagaan.ts'
import { tambahBulan } from '#mesin/tanggal.ts'
import type { Ctx } from '#server/alat/ports.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { terpakuPada } from '#server/layanan/bekal.ts'
import { susunFakta } from '#server/layanan/putusan.ts'
import { bacaFakta } from '#server/pegawai/baca-fakta.ts'
import { usulanUntuk } from './baca.ts'
import { semuaJagaan } from './jaga.ts'

/** How far ahead a person is told, in months. */
const PANDANG_BULAN = 36

/** Every watch of the person as of today: date, reason, whether it can be filed now, the case that runs for it. */
export async function jatuhTempo(
  k: Ketentuan,
  ctx: Ctx,
  pegawaiId: string,
): Promise<z.input<typeof zJatuhTempo>[]> {
  const orang = (await bacaFakta(ctx.db, [pegawaiId], ctx.hari)).get(pegawaiId)
  if (!orang) return []
  const fakta = susunFakta(k, orang, { hari: ctx.hari })
  const hasil: z.input<typeof zJatuhTempo>[] = []
  for (const j of semuaJagaan(k, ctx.hari)) {
    const baris = jagaSatu(
      { kunci: pegawaiId, fakta },
      j.penjagaan,
      j.aturan,
      ctx.hari,
      tambahBulan(ctx.hari, PANDANG_BULAN),
    )
    if (baris?.tmt === undefined) continue
    const usulanId = await usulanUntuk(ctx.db, { layanan: j.layanan.kode, pegawaiId, tmt: baris.tmt })
    const dibuka = terpakuPada(k, j.layanan.kode, ctx.hari)?.edisi.pengaju.includes('asn') === true
    hasil.push({
      jenis: j.penjagaan.kode,
      judul: j.layanan.nama,
      tanggal: baris.tmt,
      rincian: baris.sebab,
      layanan: j.layanan.kode,
      bisaDiajukan: dibuka && usulanId === null,
      usulanId,
    })
  }
  return hasil
}
