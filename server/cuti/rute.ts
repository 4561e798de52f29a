// Rute: the leave ledger, the calendar of a unit, corrections, cancellation and recall, facts for the superior.
import * as kontrak from '#kontrak/cuti.ts'
import type { RuteTerpasang } from '#server/alat/http.ts'
import { rute } from '#server/alat/http.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import type { PenyusunPdf } from '#server/naskah/pdf.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import { catatKoreksi, panggilKembali } from './catat.ts'
import { formulirCuti } from './formulir.ts'
import { kalenderUnit } from './kalender.ts'
import { hitungMasa, saldoUntuk } from './saldo.ts'
import { timbangan } from './timbangan.ts'

/** Routes of the noun `cuti`. */
export function buatRuteCuti(k: Ketentuan, penyusun: Pick<PenyusunPdf, 'susunPdf'>): RuteTerpasang[] {
  return [
    rute(kontrak.saldoSaya, (ctx, { query }) => saldoUntuk(ctx, k, pembaca(ctx).pegawaiId, query.perTanggal)),
    rute(kontrak.saldoPegawai, (ctx, { params, query }) => saldoUntuk(ctx, k, params.id, query.perTanggal)),
    rute(kontrak.hitungCuti, (ctx, { query }) => hitungMasa(ctx, k, query)),
    rute(kontrak.kalenderCuti, (ctx, { query }) => kalenderUnit(ctx, k, query)),
    rute(kontrak.koreksiCuti, (ctx, { params, isi }) => catatKoreksi(ctx, k, params.id, isi)),
    rute(kontrak.panggilCuti, (ctx, { params, isi }) => panggilKembali(ctx, k, params.id, isi)),
    rute(kontrak.timbanganCuti, (ctx, { params }) => timbangan(ctx, k, params.usulanId)),
    rute(kontrak.formulirCuti, async (ctx, { params }) => {
      const h = await formulirCuti(ctx, k, params.usulanId)
      if (h.jenis === 'tolak') return h
      return {
        jenis: 'berkas',
        isi: await penyusun.susunPdf(h.nilai),
        tipe: 'application/pdf',
        nama: 'formulir-cuti.pdf',
        sebaris: true,
      }
    }),
  ]
}
