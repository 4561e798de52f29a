// Pengaruh: the standings of one person put against every rule of every active service on a day.
import type { z } from 'zod'
import type { pengaruhPegawai } from '#kontrak/pengaruh.ts'
import { aturanEdisi } from '#mesin/akibat.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { bidangTerlihat, boleh } from '#mesin/hak.ts'
import {
  type KeadaanPegawai,
  keadaanBerpengaruh,
  type PengaruhAturan,
  pengaruhPada,
} from '#mesin/pengaruh.ts'
import { semuaRupa } from '#mesin/varian.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { atasanLangsung } from '#server/organisasi/baca-atasan.ts'
import { bacaLibur } from '#server/organisasi/baca-kalender.ts'
import { bacaFakta } from '#server/pegawai/baca-fakta.ts'
import { denganAtasan } from '#server/pegawai/fakta-atasan.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import type { Ketentuan } from './bekal.ts'
import { edisiPada } from './bekal.ts'
import { susunFakta, syaratUntuk } from './putusan.ts'

type Jawab = z.input<(typeof pengaruhPegawai)['jawab']>
type Pengaruh = Omit<PengaruhAturan, 'nama'> & { layanan: string; layananNama: string; aturanNama: string }

const NAMA: Record<string, string> = {
  cltn: 'Cuti di luar tanggungan negara',
  'tugas-belajar': 'Tugas belajar lebih dari 6 bulan',
  'diberhentikan-sementara': 'Diberhentikan sementara',
  mpp: 'Masa persiapan pensiun',
  'uang-tunggu': 'Menerima uang tunggu',
  berhenti: 'Berhenti',
  pensiun: 'Pensiun',
  meninggal: 'Meninggal dunia',
}

const namaKeadaan = (k: KeadaanPegawai): string =>
  NAMA[k.kode] ?? (k.jenis === 'hukuman' ? `Hukuman disiplin ${k.kode.replaceAll('-', ' ')}` : k.kode)

/** Rules of one service on a day, over all its variants, each once. */
function aturanLayanan(k: Ketentuan, kode: string, hari: string): string[] {
  const layanan = k.layanan.find((l) => l.kode === kode)
  const edisi = layanan && edisiPada(layanan, hari)
  return edisi ? [...new Set(semuaRupa(edisi).flatMap((r) => aturanEdisi(r.edisi)))] : []
}

function pengaruhSatu(k: Ketentuan, fakta: Fakta, keadaan: KeadaanPegawai): Pengaruh[] {
  return k.daerah.layananAktif.flatMap((layanan) =>
    aturanLayanan(k, layanan, fakta.perTanggal).flatMap((kode) => {
      const aturan = k.aturan.find((a) => a.kode === kode)
      const untuk = { ...fakta, usulan: { layanan, diterima: fakta.perTanggal } }
      const hasil = aturan && pengaruhPada(aturan, untuk, keadaan)
      if (!hasil) return []
      const { aturan: _kode, nama, ...isi } = hasil
      const layananNama = k.layanan.find((l) => l.kode === layanan)?.nama ?? layanan
      return [{ layanan, layananNama, aturan: kode, aturanNama: nama, ...isi }]
    }),
  )
}

/**
 * The chain for one person on a day. 404 for whom the reader may not see; penalties only where he may see the field.
 */
export async function pengaruhDari(
  k: Ketentuan,
  ctx: Ctx,
  id: string,
  perTanggal: string | undefined,
): Promise<Jawab | Tolak> {
  const siapa = pembaca(ctx)
  const hari = perTanggal ?? ctx.hari
  const orang = (await bacaFakta(ctx.db, [id], hari)).get(id)
  const objek = { pegawaiId: id, ...(orang ? { perangkatDaerah: orang.perangkatDaerahId } : {}) }
  if (!orang || boleh(siapa, 'pegawai.baca', objek, k.peran) !== true) return tidakDitemukan('Pegawai')
  const terlihat = bidangTerlihat(siapa, 'pegawai', objek)
  const atasan = await atasanLangsung(ctx.db, [id], hari)
  const fakta = susunFakta(k, denganAtasan(orang, atasan), { hari, libur: await bacaLibur(ctx.db) })
  const keadaan = keadaanBerpengaruh(fakta).filter((x) => x.jenis !== 'hukuman' || terlihat.has('hukuman'))
  return {
    hari,
    keadaan: keadaan.map((x) => ({
      jenis: x.jenis,
      nama: namaKeadaan(x),
      mulai: x.mulai,
      sampai: x.sampai ?? null,
      nomor: x.nomor ?? null,
      pengaruh: pengaruhSatu(k, fakta, x).map((p) => ({
        ...p,
        syarat: syaratUntuk(siapa, objek, p.syarat),
      })),
    })),
  }
}
