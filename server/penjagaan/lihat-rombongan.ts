// Lihat rombongan: a campaign, letter, sitting or answer as its readers see it: state, who holds it, what each member lacks.
import type { z } from 'zod'
import type { daftarRombongan, bacaRombongan as kontrakBaca, menungguPihak } from '#kontrak/rombongan.ts'
import type { Pelaku } from '#mesin/bentuk-usulan.ts'
import { boleh, cakupanHak, hubungan } from '#mesin/hak.ts'
import { hariIni } from '#mesin/tanggal.ts'
import { bacaPengantar } from '#server/naskah/baca.ts'
import type { BarisDaftar } from '#server/usulan/baca-daftar.ts'
import { bacaBanyakDaftar } from '#server/usulan/baca-daftar.ts'
import { type BarisUsulanJawab, lengkapi, susunBaris } from '#server/usulan/baris.ts'
import { lihatDari } from '#server/usulan/lihat.ts'
import type { Perlu } from '#server/usulan/perlu.ts'
import type { BarisHasil } from './baca.ts'
import type { BarisRombongan, LihatRombongan } from './baca-rombongan.ts'
import { dalamSurat, halamanRombongan, usulanMenungguPihak } from './baca-rombongan.ts'
import { jabatanPengantar } from './pengantar.ts'

type Kepala = z.input<typeof daftarRombongan.jawab>['baris'][number]
type Satu = z.input<typeof kontrakBaca.jawab>
type Anggota = Satu['anggota'][number]
type Kelompok = z.input<typeof menungguPihak.jawab>['kelompok'][number]

/** Which rombongan this reader may see; undefined = none. */
export function lingkupRombongan(p: Perlu): LihatRombongan | undefined {
  const cakupan = cakupanHak(p.pelaku, 'rombongan.baca', p.ketentuan.peran)
  if (cakupan.includes('semua')) return 'semua'
  if (cakupan.includes('bidang')) {
    const { layanan } = lihatDari(p.pelaku, p.ketentuan)
    return layanan === 'semua' ? 'semua' : { layanan }
  }
  return cakupan.includes('perangkat-daerah') && p.pelaku.perangkatDaerah
    ? { perangkatDaerahId: p.pelaku.perangkatDaerah }
    : undefined
}

export function rombonganTerlihat(p: Perlu, r: BarisRombongan): boolean {
  const l = lingkupRombongan(p)
  if (l === undefined || l === 'semua') return l === 'semua'
  return 'layanan' in l ? l.layanan.includes(r.layanan) : r.perangkatDaerahId === l.perangkatDaerahId
}

const CAP_AKHIR: readonly string[] = ['DISERAHKAN', 'DITOLAK', 'DITANGGUHKAN', 'KEDALUWARSA']

const layananNama = (p: Perlu, kode: string): string =>
  p.ketentuan.layanan.find((l) => l.kode === kode)?.nama ?? kode

function keadaanSurat(r: BarisRombongan): Kepala['keadaan'] {
  if (r.data.dibatalkan !== undefined) return 'dibatalkan'
  // Recorded from a letter that was sent on paper: it has no draft here.
  if (r.suratKeadaan !== null && r.data.dikirimPada === undefined)
    return r.suratKeadaan === 'ditandatangani' ? 'menunggu-kirim' : 'menunggu-tanda'
  return r.menunggu > 0 ? 'menunggu-jawaban' : 'selesai'
}

function keadaanDari(r: BarisRombongan): Kepala['keadaan'] {
  if (r.jenis === 'surat-pengantar') return keadaanSurat(r)
  if (r.jenis === 'sidang' || r.jenis === 'jawaban') return 'selesai'
  const masuk = r.hasil.filter((h) => h.usulanId !== null && h.alasan === null).length
  return r.selesai < masuk ? 'berjalan' : 'selesai'
}

async function pemegang(p: Perlu, r: BarisRombongan, k: Kepala['keadaan']): Promise<Kepala['pemegang']> {
  const hari = (saat: string) => hariIni(saat, p.ketentuan.daerah.zona)
  const sejak = hari(r.dibuatPada)
  switch (k) {
    case 'menunggu-tanda':
      return { nama: (await jabatanPengantar(p, r.layanan))?.nama ?? 'Penandatangan belum ditetapkan', sejak }
    case 'menunggu-kirim':
      return { nama: 'Verifikator BKPSDM', sejak: r.suratPada === null ? sejak : hari(r.suratPada) }
    case 'menunggu-jawaban':
      return {
        nama: r.data.pihak?.nama ?? 'Pihak luar',
        sejak: r.data.dikirimPada === undefined ? (r.data.tanggal ?? sejak) : hari(r.data.dikirimPada),
      }
    case 'berjalan':
      return { nama: 'Pegawai dan BKPSDM, menurut tahap tiap usulan', sejak }
    default:
      return null
  }
}

async function kepala(p: Perlu, r: BarisRombongan): Promise<Kepala> {
  const keadaan = keadaanDari(r)
  return {
    id: r.id,
    jenis: r.jenis,
    judul: r.judul,
    layanan: r.layanan,
    layananNama: layananNama(p, r.layanan),
    dibuatPada: r.dibuatPada,
    keadaan,
    pemegang: await pemegang(p, r, keadaan),
    jumlah: r.hasil.length,
    selesai: r.selesai,
    tidak: r.hasil.filter((h) => h.alasan !== null).length,
  }
}

/** A page of the list within the reader's scope. */
export async function jawabDaftar(
  p: Perlu,
  q: z.output<typeof daftarRombongan.query>,
): Promise<z.input<typeof daftarRombongan.jawab>> {
  const { halaman, ukuran } = q
  const lihat = lingkupRombongan(p)
  if (lihat === undefined) return { baris: [], jumlah: 0, halaman, ukuran }
  const hasil = await halamanRombongan(p.db, lihat, q)
  const baris: Kepala[] = []
  for (const r of hasil.baris) baris.push(await kepala(p, r))
  return { baris, jumlah: hasil.jumlah, halaman, ukuran }
}

/** What a case still lacks, from the summary every list shows. */
function kurangKata(u: BarisUsulanJawab): string[] {
  if (CAP_AKHIR.includes(u.cap)) return []
  const { berkas, berkasWajib, kurang, ragu } = u.ringkas
  return [
    ...(berkas < berkasWajib ? [`${berkasWajib - berkas} dari ${berkasWajib} berkas belum ada`] : []),
    ...(kurang > 0 ? [`${kurang} syarat tidak dipenuhi`] : []),
    ...(ragu > 0 ? [`${ragu} syarat perlu dilihat orang`] : []),
  ]
}

const namaVarian = (p: Perlu, u: BarisDaftar): string | null =>
  lengkapi(p.ketentuan, u, p.hari)
    .terpaku.layanan.edisi.flatMap((e) => e.varian ?? [])
    .find((v) => v.kode === u.varian)?.nama ?? null

/** Reasons of a campaign may speak of discipline: only the desk of the service reads them in full. */
function alasanUntuk(pelaku: Pelaku, r: BarisRombongan, h: BarisHasil): string | null {
  if (h.alasan === null || r.jenis !== 'kampanye') return h.alasan
  return hubungan(pelaku, { layanan: r.layanan, pegawaiId: h.pegawaiId }) === 'bkpsdm'
    ? h.alasan
    : 'Tidak memenuhi aturan layanan; rinciannya pada BKPSDM.'
}

async function susunAnggota(p: Perlu, r: BarisRombongan): Promise<Anggota[]> {
  const ada = r.hasil.flatMap((h) => h.usulanId ?? [])
  const usulan = await bacaBanyakDaftar(p.db, ada, p.hari)
  const rupa = new Map((await susunBaris(p.db, p, [...usulan.values()])).map((u) => [u.id, u]))
  return r.hasil.map((h): Anggota => {
    const u = h.usulanId === null ? undefined : usulan.get(h.usulanId)
    const b = h.usulanId === null ? undefined : rupa.get(h.usulanId)
    const pokok = {
      pegawaiId: h.pegawaiId,
      nama: h.nama,
      alasan: alasanUntuk(p.pelaku, r, h),
      dasar: h.dasar,
    }
    if (!u || !b) return { ...pokok, usulan: null }
    const urusan = (u.keadaan.pihak ?? []).findLast(
      (x) => x.surat?.rombonganId === r.id || x.jawaban?.rombonganId === r.id,
    )
    return {
      ...pokok,
      usulan: {
        id: u.id,
        nomor: u.nomor,
        versi: u.versi,
        tahapNama: b.tahapNama,
        cap: b.cap,
        pemegang: b.pemegang,
        varianNama: namaVarian(p, u),
        kurang: kurangKata(b),
        hasil: urusan?.jawaban?.hasil ?? null,
        dapatDijawab: r.data.pihak !== undefined && u.tahap === `menunggu-${r.data.pihak.kode}`,
      },
    }
  })
}

/** One rombongan in full. */
export async function jawabSatu(p: Perlu, r: BarisRombongan): Promise<Satu> {
  const atas = await kepala(p, r)
  const anggota = await susunAnggota(p, r)
  const n = r.jenis === 'surat-pengantar' ? await bacaPengantar(p.db, r.id) : undefined
  const kelola = boleh(p.pelaku, 'rombongan.kelola', { layanan: r.layanan }, p.ketentuan.peran) === true
  const jabatan = atas.keadaan === 'menunggu-tanda' ? await jabatanPengantar(p, r.layanan) : undefined
  const { nomor, tanggal, pejabat, risalah } = r.data
  return {
    ...atas,
    anggota,
    lembar:
      nomor === undefined || tanggal === undefined
        ? null
        : {
            nomor,
            tanggal,
            pejabat: pejabat ?? null,
            anggota: r.data.anggota ?? [],
            risalah: risalah ?? null,
          },
    pihak: r.data.pihak ?? null,
    produkLuar: r.data.produkLuar === true,
    surat: n
      ? {
          nomor: n.nomor,
          tanggal: n.tanggal,
          kodeCek: n.keadaan === 'ditandatangani' ? n.kodeCek : null,
          penandatangan: n.penandatangan[0]?.nama ?? null,
          galat: r.data.galatTanda ?? null,
          sedangDitandatangani: r.data.sedangTanda === true && n.keadaan !== 'ditandatangani',
        }
      : null,
    boleh: {
      tandatangani: jabatan !== undefined && jabatan.pegawaiId === p.pelaku.pegawaiId,
      kirim: kelola && atas.keadaan === 'menunggu-kirim',
      batalkan: kelola && atas.keadaan === 'menunggu-tanda',
      catatJawaban: kelola && anggota.some((a) => a.usulan?.dapatDijawab),
    },
  }
}

/** Cases that wait for a party, by service and party, for the desk. */
export async function jawabMenunggu(p: Perlu): Promise<z.input<typeof menungguPihak.jawab>> {
  const { lingkupLayanan } = p.pelaku
  const id = await usulanMenungguPihak(p.db, lingkupLayanan)
  const usulan = await bacaBanyakDaftar(p.db, id, p.hari)
  const surat = await dalamSurat(p.db, id)
  const kelompok = new Map<string, Kelompok>()
  for (const i of id) {
    const u = usulan.get(i)
    const lengkap = u && lengkapi(p.ketentuan, u, p.hari)
    if (!u || !lengkap?.tahap.pihak) continue
    const { pihak } = lengkap.tahap
    const tindakan = lengkap.tahap.tindakan.find((d) => d.kode !== 'lewati-pihak')?.kode
    const kunci = `${u.layanan} ${u.tahap}`
    const ada = kelompok.get(kunci) ?? {
      layanan: u.layanan,
      layananNama: lengkap.terpaku.layanan.nama,
      tindakan: tindakan as Kelompok['tindakan'],
      pihak: { kode: pihak.kode, nama: pihak.nama, jenis: pihak.jenis },
      produkLuar: lengkap.tahap.tindakan.some((d) => d.penjaga.includes('produk-luar-lengkap')),
      usulan: [],
    }
    ada.usulan.push({
      id: u.id,
      nomor: u.nomor,
      versi: u.versi,
      nama: u.nama,
      nip: u.nip,
      varianNama: namaVarian(p, u),
      sejak: hariIni(u.sejak, p.ketentuan.daerah.zona),
      suratId: surat.get(u.id) ?? null,
    })
    kelompok.set(kunci, ada)
  }
  return { kelompok: [...kelompok.values()] }
}
