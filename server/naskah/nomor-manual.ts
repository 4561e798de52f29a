// Nomor manual: numbers kept for paper during a kahar (Perwali Kediri 80/2021 Pasal 18): used, released, or void with a reason.
import type { z } from 'zod'
import type { cadangkanNomor, tindakNomor } from '#kontrak/nomor.ts'
import type { Hasil } from '#mesin/bentuk.ts'
import type { Daerah } from '#mesin/bentuk-daerah.ts'
import { nasibNomor, semuaSeri } from '#mesin/nomor.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Ctx } from '../alat/ports.ts'
import { pembaca } from '../pegawai/lihat.ts'
import { cadangkan, catatAuditNomor, kunciNomor, ubahCadangan } from './tulis-cadangan.ts'

const DASAR = ['Perwali Kediri 80/2021 Pasal 18']

/** Keeps a range; refused for a series that is not one of the daerah's. */
export async function cadangkanRentang(
  daerah: Daerah,
  ctx: Ctx,
  isi: z.output<typeof cadangkanNomor.isi>,
): Promise<Hasil<z.input<typeof cadangkanNomor.jawab>>> {
  const seri = semuaSeri(daerah).find((s) => s.kode === isi.seri)
  if (!seri)
    return tolak('tidak-ditemukan', 'Seri nomor ini tidak ada.', DASAR, 'Pilih seri dari daftar.', 'seri')
  const { akunId } = pembaca(ctx)
  const { kini, hari } = ctx
  const rentang = await cadangkan(ctx.db, { ...isi, seri, akunId, kini, hari })
  const rincian = { ...rentang, jumlah: isi.jumlah, penetapan: isi.penetapan }
  await catatAuditNomor(ctx.db, { akunId, aksi: 'nomor.cadangkan', objekId: seri.kode, pada: kini, rincian })
  return { jenis: 'jadi', nilai: { ...rentang, jumlah: isi.jumlah } }
}

type Tindakan = z.output<typeof tindakNomor.isi>

function nasib(t: Tindakan, tahun: number, hari: string) {
  if (t.tindakan === 'pakai') {
    const { tanggal, perihal, pejabat } = t
    return { keadaan: 'manual' as const, alasan: null, manual: { tanggal, perihal, pejabat } }
  }
  const keadaan =
    t.tindakan === 'lepas' && (tahun === 0 || nasibNomor(tahun, hari) === 'bebas') ? 'bebas' : 'batal'
  return { keadaan: keadaan as 'bebas' | 'batal', alasan: t.alasan, manual: null }
}

/** One number of a range: only while it is still kept (a released one may also be voided). A letter's number is never touched here. */
export async function tindakCadangan(
  ctx: Ctx,
  id: string,
  t: Tindakan,
): Promise<Hasil<z.input<typeof tindakNomor.jawab>>> {
  const n = await kunciNomor(ctx.db, id)
  if (!n) return tolak('tidak-ditemukan', 'Nomor ini tidak ditemukan.', DASAR, 'Muat ulang register nomor.')
  const boleh = n.keadaan === 'cadangan' || (n.keadaan === 'bebas' && t.tindakan === 'batalkan')
  if (!boleh)
    return tolak(
      'nomor-terpakai',
      `Nomor ${n.teks} berkeadaan ${n.keadaan}, sehingga tidak dapat diubah dari sini.`,
      DASAR,
      'Hanya nomor cadangan yang dapat dipakai, dilepas, atau dibatalkan di register.',
    )
  const { akunId } = pembaca(ctx)
  const jadi = nasib(t, n.tahun, ctx.hari)
  await ubahCadangan(ctx.db, { id, ...jadi, akunId, kini: ctx.kini })
  const rincian = { teks: n.teks, keadaan: jadi.keadaan }
  await catatAuditNomor(ctx.db, { akunId, aksi: `nomor.${t.tindakan}`, objekId: id, pada: ctx.kini, rincian })
  return { jenis: 'jadi', nilai: { teks: n.teks, keadaan: jadi.keadaan } }
}
