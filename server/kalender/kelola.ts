// Kelola: holidays and force majeure as the admin enters them; afterwards every running limit is looked at again (T24).
import type { z } from 'zod'
import type { akhiriKahar, masukkanTahun, tambahLibur, tetapkanKahar } from '#kontrak/kalender.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import { tanggalKata } from '#mesin/kata-surat.ts'
import { tahunDari } from '#mesin/tanggal.ts'
import { tolak } from '#mesin/tolak.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { kaharBertumpuk, kunciKahar, satuLibur, tahunTersedia } from './baca.ts'
import { buangLibur, type Oleh, sisipKahar, sisipLibur, sisipTahun, tutupKahar } from './tulis.ts'

/** Queue on which the running limits are moved on after a change of the calendar. */
export const ANTREAN_SESUAIKAN = 'usulan.sesuaikan-batas'

const DASAR_LIBUR = ['Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf c', 'Perwali Kediri 80/2021 Pasal 14']
const DASAR_KAHAR = ['Perwali Kediri 80/2021 Pasal 18 ayat (1)', 'Perwali Kediri 80/2021 Pasal 18 ayat (2)']

const oleh = (ctx: Ctx): Oleh => ({ akunId: ctx.siapa?.akunId ?? '-', kini: ctx.kini })

async function sesuaikan(ctx: Ctx): Promise<void> {
  await ctx.alat.jobs.kirim(ctx.db, ANTREAN_SESUAIKAN, {}, { kunci: `kalender:${ctx.kini}` })
}

/** Enters the days off of a year; a year is entered once, afterwards single days are added or taken away. */
export async function masukkan(
  ctx: Ctx,
  isi: z.output<typeof masukkanTahun.isi>,
): Promise<{ jumlah: number } | Tolak> {
  const { tahun, dasar, libur } = isi
  if ((await tahunTersedia(ctx.db)).some((t) => t.tahun === tahun))
    return tolak(
      'tahun-sudah-ada',
      `Hari libur tahun ${tahun} sudah dimasukkan.`,
      DASAR_LIBUR,
      'Tambahkan atau cabut harinya satu per satu.',
      'tahun',
    )
  const luar = libur.find((l) => tahunDari(l.tanggal) !== tahun)
  if (luar)
    return tolak(
      'libur-di-luar-tahun',
      `${luar.nama} bertanggal ${tanggalKata(luar.tanggal)}, bukan tahun ${tahun}.`,
      DASAR_LIBUR,
      'Perbaiki tanggalnya, lalu simpan kembali.',
      'libur',
    )
  const kembar = libur.find((l, i) => libur.findIndex((x) => x.tanggal === l.tanggal) !== i)
  if (kembar)
    return tolak(
      'libur-kembar',
      `Tanggal ${tanggalKata(kembar.tanggal)} tertulis dua kali.`,
      DASAR_LIBUR,
      'Gabungkan namanya dalam satu baris.',
      'libur',
    )
  await sisipTahun(ctx.db, { tahun, dasar, libur: libur.map((l) => ({ ...l, dasar })) }, oleh(ctx))
  await sesuaikan(ctx)
  return { jumlah: libur.length }
}

/** Adds one day off. */
export async function tambah(
  ctx: Ctx,
  isi: z.output<typeof tambahLibur.isi>,
): Promise<{ tanggal: string } | Tolak> {
  const tahun = tahunDari(isi.tanggal)
  if (!(await tahunTersedia(ctx.db)).some((t) => t.tahun === tahun))
    return tolak(
      'tahun-belum-ada',
      `Hari libur tahun ${tahun} belum dimasukkan.`,
      DASAR_LIBUR,
      `Masukkan dahulu seluruh hari libur tahun ${tahun} menurut keputusannya.`,
      'tanggal',
    )
  const ada = await satuLibur(ctx.db, isi.tanggal)
  if (ada)
    return tolak(
      'libur-sudah-ada',
      `Tanggal ${tanggalKata(isi.tanggal)} sudah libur: ${ada.nama}.`,
      DASAR_LIBUR,
      'Cabut dahulu bila keputusannya berubah.',
      'tanggal',
    )
  await sisipLibur(ctx.db, isi, oleh(ctx))
  await sesuaikan(ctx)
  return { tanggal: isi.tanggal }
}

/** Takes one day off away; limits already running are never moved back (mesin/waktu.ts). */
export async function hapus(ctx: Ctx, tanggal: string, alasan: string): Promise<{ tanggal: string } | Tolak> {
  const ada = await satuLibur(ctx.db, tanggal)
  if (!ada)
    return tolak(
      'libur-tidak-ada',
      `Tanggal ${tanggalKata(tanggal)} bukan hari libur.`,
      DASAR_LIBUR,
      'Muat ulang kalender.',
    )
  await buangLibur(ctx.db, ada, alasan, oleh(ctx))
  return { tanggal }
}

/** Records the decree of the Walikota. */
export async function tetapkan(
  ctx: Ctx,
  isi: z.output<typeof tetapkanKahar.isi>,
): Promise<{ id: string } | Tolak> {
  const sampai = isi.sampai ?? null
  if (sampai !== null && sampai < isi.mulai)
    return tolak(
      'kahar-terbalik',
      'Tanggal berakhir mendahului tanggal mulai.',
      DASAR_KAHAR,
      'Periksa tanggal pada penetapannya.',
      'sampai',
    )
  if (isi.tanggal > ctx.hari)
    return tolak(
      'penetapan-belum-ada',
      'Tanggal penetapan belum tiba.',
      DASAR_KAHAR,
      'Catat kahar sesudah ditetapkan Walikota.',
      'tanggal',
    )
  const lain = await kaharBertumpuk(ctx.db, isi.mulai, sampai)
  if (lain)
    return tolak(
      'kahar-bertumpuk',
      `Masa ini bertumpuk dengan penetapan ${lain.nomor} yang mulai ${tanggalKata(lain.mulai)}.`,
      DASAR_KAHAR,
      'Akhiri dahulu penetapan itu, atau betulkan tanggalnya.',
      'mulai',
    )
  const id = await sisipKahar(ctx.db, { ...isi, sampai }, oleh(ctx))
  await sesuaikan(ctx)
  return { id }
}

/** Records the end of a span. */
export async function akhiri(
  ctx: Ctx,
  id: string,
  isi: z.output<typeof akhiriKahar.isi>,
): Promise<{ sampai: string } | Tolak> {
  const k = await kunciKahar(ctx.db, id)
  if (!k) return tidakDitemukan('Penetapan kahar')
  if (k.sampai !== null)
    return tolak(
      'kahar-sudah-berakhir',
      `Penetapan ${k.nomor} sudah berakhir.`,
      DASAR_KAHAR,
      'Muat ulang kalender.',
    )
  if (isi.sampai < k.mulai)
    return tolak(
      'kahar-terbalik',
      'Tanggal berakhir mendahului tanggal mulai.',
      DASAR_KAHAR,
      `Kahar ini mulai ${tanggalKata(k.mulai)}; isi tanggal sesudahnya.`,
      'sampai',
    )
  await tutupKahar(ctx.db, { id, ...isi }, oleh(ctx))
  await sesuaikan(ctx)
  return { sampai: isi.sampai }
}
