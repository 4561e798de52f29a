// Pengantar: one covering letter with its daftar nominatif for many cases: composed, shown, given up, sent.
import { v7 as uuid } from 'uuid'
import { edisiPada } from '#mesin/aturan.ts'
import type { Hasil, Pihak, Tolak, Wewenang } from '#mesin/bentuk.ts'
import type { DaftarNilai } from '#mesin/bentuk-naskah.ts'
import { susunNaskah } from '#mesin/naskah.ts'
import { adalahTolak, tolak } from '#mesin/tolak.ts'
import { sopPada } from '#server/layanan/bekal.ts'
import { bacaPengantar } from '#server/naskah/baca.ts'
import { denganEdisi } from '#server/naskah/baca-edisi.ts'
import { gugurkanPengantar, susunKonsepPengantar } from '#server/naskah/tindak-pengantar.ts'
import { pemegangJabatan } from '#server/organisasi/baca.ts'
import type { BarisDaftar } from '#server/usulan/baca-daftar.ts'
import { bacaBanyakDaftar } from '#server/usulan/baca-daftar.ts'
import { lengkapi } from '#server/usulan/baris.ts'
import { nipKata, tanggalKata } from '#server/usulan/kata.ts'
import type { Perlu } from '#server/usulan/perlu.ts'
import { terlihatOleh } from '#server/usulan/terlihat.ts'
import type { BarisRombongan } from './baca-rombongan.ts'
import { dalamSurat } from './baca-rombongan.ts'
import { diLuarLingkup, type HasilRombonganKelola } from './kampanye.ts'
import { tindakRombongan } from './rombongan-tindak.ts'
import { simpanHasil, sisipRombongan, tambahData } from './tulis.ts'

/** Product under which a SOP names the signer of covering letters; also the register that numbers them. */
export const PRODUK_PENGANTAR = 'surat-pengantar'
const SURAT_BAWAAN = 'pengantar-pihak'
const DASAR = ['Perwali Kediri 80/2021 Pasal 14']

/** Rows of the SOP that say who signs the covering letters of a service today. */
export function wewenangPengantar(p: Perlu, layanan: string): Wewenang[] {
  const sop = sopPada(p.ketentuan.daerah, layanan, p.hari)?.layanan[layanan]
  return (sop?.wewenang ?? []).filter(
    (w) =>
      w.produk === PRODUK_PENGANTAR && w.berlaku <= p.hari && (w.sampai === undefined || p.hari <= w.sampai),
  )
}

/** Office that signs and who holds it today; undefined when the SOP names none. */
export async function jabatanPengantar(
  p: Perlu,
  layanan: string,
): Promise<{ nama: string; pegawaiId: string | null; wewenang: Wewenang } | undefined> {
  const wewenang = wewenangPengantar(p, layanan)
  const pemegang = await pemegangJabatan(
    p.db,
    wewenang.map((w) => w.jabatan),
    p.hari,
  )
  for (const w of wewenang) {
    const j = pemegang.get(w.jabatan)
    if (j) return { nama: j.namaJabatan, pegawaiId: j.pegawaiId, wewenang: w }
  }
  return undefined
}

const salah = (kode: string, sebab: string, saran: string): Tolak =>
  tolak(kode, sebab, DASAR, saran, 'usulan')

type Dikirim = {
  usulan: BarisDaftar[]
  layanan: string
  layananNama: string
  pihak: Pihak
  produkLuar: boolean
}

/** The cases of one letter: all seen by the reader, of one service, waiting to be sent to one party, in no other letter. */
async function bacaDikirim(p: Perlu, id: readonly string[]): Promise<Hasil<Dikirim>> {
  const ada = await bacaBanyakDaftar(p.db, id, p.hari)
  const usulan: BarisDaftar[] = []
  for (const i of new Set(id)) {
    const u = ada.get(i)
    if (!u || !(await terlihatOleh(p, u)))
      return salah(
        'tidak-ditemukan',
        'Salah satu usulan tidak ditemukan.',
        'Muat ulang daftar, lalu pilih kembali.',
      )
    usulan.push(u)
  }
  const lengkap = usulan.map((u) => lengkapi(p.ketentuan, u, p.hari))
  const satu = lengkap[0]
  const pihak = satu?.tahap.pihak
  const kirim = (l: (typeof lengkap)[number]) => l.tahap.tindakan.some((d) => d.kode === 'kirim-pihak')
  const belum = usulan.find((_, i) => !kirim(lengkap[i] as (typeof lengkap)[number]))
  if (!satu || !pihak || belum)
    return salah(
      'belum-dikirim',
      `Usulan ${belum?.nomor ?? ''} tidak sedang menunggu surat pengantar.`,
      'Pilih usulan dari kelompok yang menunggu dikirim.',
    )
  if (
    lengkap.some(
      (l) => l.terpaku.layanan.kode !== satu.terpaku.layanan.kode || l.tahap.kode !== satu.tahap.kode,
    )
  )
    return salah(
      'surat-campur',
      'Satu surat pengantar hanya memuat usulan dari satu layanan kepada satu pihak.',
      'Pilih usulan dari satu kelompok.',
    )
  const lain = (await dalamSurat(p.db, id)).keys().next().value
  if (lain !== undefined)
    return salah(
      'sudah-dalam-surat',
      `Usulan ${ada.get(lain)?.nomor ?? ''} sudah berada dalam surat pengantar lain yang belum dikirim.`,
      'Batalkan surat itu lebih dahulu, atau pilih usulan lain.',
    )
  const { kode: layanan, nama: layananNama } = satu.terpaku.layanan
  const produkLuar = satu.terpaku.edisi.alur.tahap.some(
    (t) => t.pihak?.kode === pihak.kode && t.tindakan.some((d) => d.penjaga.includes('produk-luar-lengkap')),
  )
  return { jenis: 'jadi', nilai: { usulan, layanan, layananNama, pihak, produkLuar } }
}

/** Values of the letter: the party, the count, and one line for each person. */
function nilaiSurat(p: Perlu, d: Dikirim): DaftarNilai {
  const { daerah } = p.ketentuan
  const teks = (nilai: string) => ({ jenis: 'teks', nilai }) as const
  const varian = new Map(
    p.ketentuan.layanan
      .filter((l) => l.kode === d.layanan)
      .flatMap((l) => l.edisi)
      .flatMap((e) => e.varian ?? [])
      .map((v) => [v.kode, v.nama]),
  )
  const angka = (u: BarisDaftar, nama: string) => {
    const n = u.hitung[nama]
    return typeof n === 'number' ? n : null
  }
  return {
    'rombongan.nama': teks(d.layananNama),
    'rombongan.tujuan': teks(d.pihak.yth ?? d.pihak.nama),
    'rombongan.bulan': { jenis: 'tanggal', nilai: p.hari },
    'rombongan.jumlah': { jenis: 'angka', nilai: d.usulan.length },
    'rombongan.daftar': {
      jenis: 'daftar',
      nilai: d.usulan.map((u) => ({
        nama: u.nama,
        nip: nipKata(u.nip),
        golongan: u.golongan ?? '-',
        jabatan: u.jabatan ?? '-',
        unit: u.perangkatDaerahSingkat,
        tmt: u.tmt === null ? '-' : tanggalKata(u.tmt),
        uraian: (u.varian === null ? undefined : varian.get(u.varian)) ?? d.layananNama,
        gajiLama: angka(u, 'gajiLama'),
        gajiBaru: angka(u, 'gajiBaru'),
      })),
    },
    'daerah.nama': teks(daerah.nama),
    'daerah.pemda': teks(daerah.pemda),
    'daerah.kepalaDaerah': teks(daerah.kepalaDaerah),
    'daerah.tempat': teks(daerah.tempat),
    'daerah.unit': teks(daerah.kop.unitBaris.join(' ')),
  }
}

async function isiSurat(
  p: Perlu,
  d: Dikirim,
): Promise<Hasil<{ templat: string; data: Record<string, unknown> }>> {
  const kode = d.pihak.surat ?? SURAT_BAWAAN
  const asal = p.ketentuan.naskah.find((n) => n.kode === kode)
  const naskah = asal && (await denganEdisi(p.db, asal))
  const edisi = naskah && edisiPada(naskah.edisi, p.hari)
  if (!naskah || !edisi) throw new Error(`Naskah ${kode} tidak mempunyai edisi pada ${p.hari}.`)
  const siap = susunNaskah(naskah, edisi, nilaiSurat(p, d))
  if (adalahTolak(siap)) return siap
  const { daerah } = p.ketentuan
  const { pemda, unitBaris, alamatBaris, lambang } = daerah.kop
  const data = {
    kop: { pemda, unitBaris, alamatBaris, lambang },
    kepalaDaerah: daerah.kepalaDaerah,
    tempat: daerah.tempat,
    kertas: edisi.kertas,
    catatanKaki: null,
    samar: false,
    hal: naskah.nama,
    naskah: { kode: naskah.kode, edisi: edisi.berlaku },
    pegawai: { nama: d.pihak.nama, nip: '' },
    isi: siap.nilai.isi,
    samaran: siap.nilai.samaran,
  }
  return { jenis: 'jadi', nilai: { templat: `bentuk/${edisi.isi.bentuk}.typ`, data } }
}

/** Composes the letter; nothing moves until it is signed and sent. */
export async function susunPengantar(
  p: Perlu,
  m: { judul?: string | undefined; usulan: readonly string[] },
): Promise<{ id: string; jumlah: number } | Tolak> {
  const dikirim = await bacaDikirim(p, m.usulan)
  if (adalahTolak(dikirim)) return dikirim
  const d = dikirim.nilai
  const luar = diLuarLingkup(p, d.layanan)
  if (luar) return luar
  if (wewenangPengantar(p, d.layanan).length === 0)
    return tolak(
      'penandatangan-pengantar-kosong',
      `SOP layanan ${d.layananNama} belum menyebut pejabat yang menandatangani surat pengantar.`,
      DASAR,
      'Mintalah admin melengkapi SOP, atau kirim surat di luar Padu lalu catat nomor dan tanggalnya.',
    )
  const surat = await isiSurat(p, d)
  if (adalahTolak(surat)) return surat
  const id = uuid()
  await sisipRombongan(p.db, {
    id,
    jenis: 'surat-pengantar',
    layanan: d.layanan,
    judul: m.judul ?? `${d.layananNama} kepada ${d.pihak.nama}`,
    bulan: p.hari.slice(0, 7),
    perangkatDaerahId: null,
    dibuatOleh: p.pelaku.akunId,
    pada: p.kini,
    data: { pihak: { kode: d.pihak.kode, nama: d.pihak.nama }, produkLuar: d.produkLuar },
  })
  const hasil = d.usulan.map((u) => ({
    pegawaiId: u.pegawaiId,
    nama: u.nama,
    usulanId: u.id,
    nomor: u.nomor,
    alasan: null,
    dasar: [],
  }))
  await simpanHasil(p.db, id, hasil)
  const { templat, data } = surat.nilai
  await susunKonsepPengantar(p.db, { rombonganId: id, templat, data, kini: p.kini, hari: p.hari })
  return { id, jumlah: hasil.length }
}

const bukanKonsep = () =>
  tolak(
    'bukan-konsep',
    'Surat ini sudah ditandatangani atau sudah dibatalkan.',
    DASAR,
    'Muat ulang halaman untuk melihat keadaannya.',
  )

/** Gives up the draft; its number is free again and the cases may go into another letter. */
export async function batalkanPengantar(
  p: Perlu,
  r: BarisRombongan,
  alasan: string,
): Promise<{ id: string } | Tolak> {
  const luar = diLuarLingkup(p, r.layanan)
  if (luar) return luar
  if (!(await gugurkanPengantar(p.db, { rombonganId: r.id, hari: p.hari }, alasan))) return bukanKonsep()
  await tambahData(p.db, r.id, { dibatalkan: alasan })
  return { id: r.id }
}

/** Sends the signed letter: every case goes to the party under its number and date; what is refused stays, with the reason. */
export async function kirimPengantar(p: Perlu, r: BarisRombongan): Promise<HasilRombonganKelola | Tolak> {
  const n = await bacaPengantar(p.db, r.id)
  if (n?.keadaan !== 'ditandatangani' || n.nomor === null || n.tanggal === null)
    return tolak(
      'belum-ditandatangani',
      'Surat pengantar ini belum ditandatangani.',
      DASAR,
      'Tunggu tanda tangannya, lalu kirim.',
    )
  if (r.data.dikirimPada !== undefined)
    return tolak('sudah-dikirim', 'Surat pengantar ini sudah dicatat terkirim.', DASAR, 'Muat ulang halaman.')
  const id = r.hasil.flatMap((h) => h.usulanId ?? [])
  const usulan = await bacaBanyakDaftar(p.db, id, p.hari)
  const hasil = await tindakRombongan(p, {
    tindakan: 'kirim-pihak',
    judul: r.judul,
    nomor: n.nomor,
    tanggal: n.tanggal,
    usulan: [...usulan.values()].map((u) => ({ id: u.id, versi: u.versi })),
    rombonganId: r.id,
  })
  if ('sebab' in hasil) return hasil
  await tambahData(p.db, r.id, { dikirimPada: p.kini, nomor: n.nomor, tanggal: n.tanggal })
  return hasil
}
