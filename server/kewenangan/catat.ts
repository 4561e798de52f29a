// Catat: records an instrument after checking what it says, and ends one early.
import type { z } from 'zod'
import type { cabutKewenangan, catatKewenangan } from '#kontrak/kewenangan.ts'
import type { Hasil } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import type { Ctx } from '../alat/ports.ts'
import { pembaca } from '../pegawai/lihat.ts'
import { cariPelaksana, pelaksanaBertumpuk, satuInstrumen } from './baca.ts'
import type { PilihanKewenangan } from './pilihan.ts'
import {
  akhiriInstrumen,
  catatAuditKewenangan,
  type InstrumenBaru,
  pangkuJabatan,
  sisipInstrumen,
} from './tulis.ts'

const DASAR = ['Perwali Kediri 80/2021 Pasal 11 ayat (2)']
type Isi = z.output<typeof catatKewenangan.isi>
const salah = (sebab: string, saran: string, isian: string) =>
  tolak('kewenangan-salah', sebab, DASAR, saran, isian)

function periksa(p: PilihanKewenangan, isi: Isi) {
  if (!p.jabatan.includes(isi.jabatan))
    return salah(
      'Jabatan ini tidak disebut SOP mana pun sebagai penandatangan.',
      'Pilih jabatan dari daftar; bila belum ada, lengkapi keputusan SOP lebih dahulu.',
      'jabatan',
    )
  const asing = isi.produk.filter((x) => !p.produk.some((y) => y.kode === x))
  if (asing.length > 0)
    return salah(`Produk tidak dikenal: ${asing.join(', ')}.`, 'Pilih produk dari daftar.', 'produk')
  if (isi.sampai < isi.berlaku)
    return salah(
      'Tanggal berakhir mendahului tanggal berlaku.',
      'Periksa masa berlaku pada instrumennya.',
      'sampai',
    )
  if (isi.jenis === 'pelimpahan' && isi.produk.length === 0)
    return salah('Pelimpahan harus menyebut produknya.', 'Pilih sedikitnya satu produk.', 'produk')
  if (isi.jenis !== 'pelimpahan' && isi.nip === undefined)
    return salah('Plt dan Plh memerlukan orangnya.', 'Tulis NIP pegawai yang ditunjuk.', 'nip')
  return undefined
}

type Pelaksana = { pegawaiId: string; jabatanId: string; tunggal: boolean }

/** Who is appointed to which office; refused when either is unknown or somebody else acts there on a day of the span. */
async function pelaksanaSah(ctx: Ctx, isi: Isi): Promise<Hasil<Pelaksana>> {
  const nip = (isi.nip ?? '').replaceAll(' ', '')
  const { pegawaiId, jabatanId, tunggal } = await cariPelaksana(ctx.db, nip, isi.jabatan)
  if (pegawaiId === null)
    return salah('Tidak ada pegawai dengan NIP ini.', 'Periksa kembali NIP pada instrumennya.', 'nip')
  if (jabatanId === null)
    return salah(
      'Jabatan ini belum tercatat pada susunan organisasi.',
      'Mintalah admin organisasi mencatat jabatannya.',
      'jabatan',
    )
  const lain = tunggal
    ? await pelaksanaBertumpuk(ctx.db, { ...isi, jabatanId, kedudukan: isi.jenis })
    : undefined
  if (lain)
    return salah(
      `${lain.nama} sudah menjadi ${isi.jenis === 'plt' ? 'Plt' : 'Plh'} jabatan ini pada masa itu${lain.nomor ? ` (Nomor ${lain.nomor})` : ''}.`,
      'Akhiri dahulu instrumen itu, atau betulkan masanya.',
      'berlaku',
    )
  return { jenis: 'jadi', nilai: { pegawaiId, jabatanId, tunggal } }
}

/** Records Plt, Plh or pelimpahan. Plt/Plh also stand in the history of offices, so the desk opens on the first day and closes by itself. */
export async function catatInstrumen(
  p: PilihanKewenangan,
  ctx: Ctx,
  isi: Isi,
): Promise<Hasil<{ id: string }>> {
  const cacat = periksa(p, isi)
  if (cacat) return cacat
  const { akunId } = pembaca(ctx)
  const { nip: _nip, golongan, atasNama, ...pokok } = isi
  const dasar: InstrumenBaru = {
    ...pokok,
    pegawaiId: null,
    ...(golongan ? { golongan } : {}),
    ...(atasNama ? { atasNama } : {}),
    akunId,
    kini: ctx.kini,
  }
  let i = dasar
  if (isi.jenis !== 'pelimpahan') {
    const orang = await pelaksanaSah(ctx, isi)
    if (orang.jenis === 'tolak') return orang
    i = { ...dasar, pegawaiId: orang.nilai.pegawaiId }
    await pangkuJabatan(ctx.db, { ...orang.nilai, i })
  }
  const id = await sisipInstrumen(ctx.db, i)
  const rincian = {
    jenis: i.jenis,
    jabatan: i.jabatan,
    nomor: i.nomor,
    berlaku: i.berlaku,
    sampai: i.sampai,
    pegawaiId: i.pegawaiId,
  }
  await catatAuditKewenangan(ctx.db, {
    akunId,
    aksi: 'kewenangan.catat',
    objekId: id,
    pada: ctx.kini,
    rincian,
  })
  return { jenis: 'jadi', nilai: { id } }
}

/** Ends an instrument today, inclusive; what was signed under it stays. */
export async function cabutInstrumen(
  ctx: Ctx,
  id: string,
  isi: z.output<typeof cabutKewenangan.isi>,
): Promise<Hasil<{ sampai: string }>> {
  const i = await satuInstrumen(ctx.db, id)
  if (!i)
    return tolak('tidak-ditemukan', 'Instrumen ini tidak ditemukan.', DASAR, 'Muat ulang daftar kewenangan.')
  if (i.dicabutSampai !== null || i.sampai < ctx.hari)
    return tolak(
      'kewenangan-berakhir',
      `Instrumen ${i.nomor} sudah berakhir.`,
      DASAR,
      'Tidak ada yang perlu diakhiri.',
    )
  const { akunId } = pembaca(ctx)
  await akhiriInstrumen(ctx.db, { id, sampai: ctx.hari, alasan: isi.alasan, akunId, kini: ctx.kini })
  const rincian = { nomor: i.nomor, alasan: isi.alasan }
  await catatAuditKewenangan(ctx.db, {
    akunId,
    aksi: 'kewenangan.cabut',
    objekId: id,
    pada: ctx.kini,
    rincian,
  })
  return { jenis: 'jadi', nilai: { sampai: ctx.hari } }
}
