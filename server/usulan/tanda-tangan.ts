// Tanda tangan: what the room of signing asks of a case: may this person sign it, who is expected to, who may read it.
import { tindakanTersedia } from '#mesin/alur.ts'
import type { Hasil, Tolak } from '#mesin/bentuk.ts'
import { boleh } from '#mesin/hak.ts'
import { seriUntuk } from '#mesin/nomor.ts'
import { bolehUnduhProduk, penandatanganSah } from '#mesin/produk.ts'
import { tolak } from '#mesin/tolak.ts'
import { pemegangJabatan } from '#server/organisasi/baca.ts'
import type { BarisUsulan } from './baca.ts'
import { bacaBarisUsulan } from './baca.ts'
import type { Bahan } from './konteks.ts'
import { siapkan } from './konteks.ts'
import { jabatanTahap } from './pemegang.ts'
import type { Perlu } from './perlu.ts'
import { terlihatOleh } from './terlihat.ts'
import { tidakAda } from './tolakan.ts'

/** Register of refusal letters; their kind in the archive has the same name. */
const BUKU_PENOLAKAN = 'surat-penolakan'
/** Group of documents that belong nowhere else (Perwali Jambi 31/2018 Pasal 5 ayat (1) huruf f). */
const KELOMPOK_PENDUKUNG = 6

export type PerkaraTanda = {
  usulanId: string
  nomorUsulan: string
  jenis: 'produk' | 'penolakan'
  buku: string
  format: string
  tahunan: boolean
  sebutan: string
  jenisDokumen: string
  kelompok: number
  pegawaiId: string
  instrumen: string
  atasNama: string | null
  jabatan: string
}

function bolehTanda(p: Perlu, b: Bahan, jenis: 'produk' | 'penolakan'): true | Tolak {
  if (jenis === 'penolakan')
    return p.pelaku.pegawaiId === b.perkara.pegawaiId
      ? tolak(
          'urusan-sendiri',
          'Anda tidak dapat menandatangani penolakan usulan Anda sendiri.',
          ['Perwali Kediri 80/2021 Pasal 11 ayat (2)'],
          'Serahkan kepada pejabat lain yang berwenang.',
        )
      : true
  const ada = tindakanTersedia(b.perkara, b.konteks).find((t) => t.kode === 'tandatangani')
  if (ada?.boleh) return true
  return (
    ada?.sebab ??
    tolak(
      'urutan-tahap',
      'Usulan ini tidak sedang menunggu tanda tangan Anda.',
      ['Perwali Kediri 80/2021 Pasal 11 ayat (2)'],
      'Muat ulang antrean penandatanganan.',
    )
  )
}

/** May this person sign this case (or its refusal letter) now? Everything but the signature itself is judged; nothing is written. */
export async function perkaraTanda(p: Perlu, usulanId: string): Promise<PerkaraTanda | Tolak> {
  const u = await bacaBarisUsulan(p.db, usulanId, { kunci: false })
  if (!u || !(await terlihatOleh(p, u))) return tidakAda()
  const b = await siapkan(p, u)
  const jenis = u.tahap === 'ditolak' ? 'penolakan' : 'produk'
  const izin = bolehTanda(p, b, jenis)
  if (izin !== true) return izin
  const { edisi, sop } = b.terpaku
  const sah = penandatanganSah(sop.wewenang, {
    produk: edisi.produk.kode,
    golongan: b.perkara.golongan,
    tanggal: p.hari,
    jabatan: p.pelaku.jabatan,
  })
  if (sah.jenis === 'tolak') return sah
  const jenisDokumen = jenis === 'produk' ? edisi.produk.jenisDokumen : BUKU_PENOLAKAN
  const buku = jenis === 'produk' ? edisi.produk.buku : BUKU_PENOLAKAN
  const seri = seriUntuk(
    p.ketentuan.daerah,
    jenis === 'produk' ? { buku, produk: edisi.produk.kode } : { buku },
  )
  if (seri === undefined) throw new Error(`Format nomor buku ${buku} tidak ada pada daerah.`)
  const { wewenang, jabatan } = sah.nilai
  return {
    usulanId,
    nomorUsulan: u.nomor ?? '',
    jenis,
    buku: seri.kode,
    format: seri.format,
    tahunan: seri.tahunan,
    sebutan: jenis === 'produk' ? edisi.produk.nama : 'Surat Pemberitahuan Penolakan',
    jenisDokumen,
    kelompok: p.ketentuan.jenisDokumen.find((j) => j.kode === jenisDokumen)?.kelompok ?? KELOMPOK_PENDUKUNG,
    pegawaiId: u.pegawaiId,
    instrumen: wewenang.instrumen,
    atasNama: wewenang.atasNama ?? null,
    jabatan: jabatan.kode,
  }
}

/** Office expected to sign and who holds it today; undefined when it is empty. */
export async function calonPenandatangan(
  p: Perlu,
  usulanId: string,
): Promise<{ pegawaiId: string; jabatan: string; atasNama: string | null } | undefined> {
  const u = await bacaBarisUsulan(p.db, usulanId, { kunci: false })
  if (!u) return undefined
  const b = await siapkan(p, u)
  const tahap = b.terpaku.edisi.alur.tahap.find((t) => t.pelaksana === 'penandatangan')
  const kode = tahap ? jabatanTahap(tahap, b.terpaku, b.perkara.golongan, p.hari) : []
  const pemegang = await pemegangJabatan(p.db, kode, p.hari)
  for (const k of kode) {
    const pegawaiId = pemegang.get(k)?.pegawaiId
    if (!pegawaiId) continue
    const atasNama = b.terpaku.sop.wewenang.find((w) => w.jabatan === k)?.atasNama ?? null
    return { pegawaiId, jabatan: k, atasNama }
  }
  return undefined
}

async function terlihat(p: Perlu, usulanId: string): Promise<Hasil<BarisUsulan>> {
  const u = await bacaBarisUsulan(p.db, usulanId, { kunci: false })
  if (!u || !(await terlihatOleh(p, u))) return tidakAda()
  return { jenis: 'jadi', nilai: u }
}

const objek = (u: BarisUsulan) => ({
  pegawaiId: u.pegawaiId,
  perangkatDaerah: u.perangkatDaerahId,
  layanan: u.layanan,
})
/** Asking for the survey of a letter that does not exist yet would send its owner on an errand that cannot be run. */
function surveiTerbuka(u: BarisUsulan): true | Tolak {
  if (u.keadaan.penolakan?.surat === 'terkirim') return true
  if (u.keadaan.tanda.length === 0 && u.keadaan.produkLuar === undefined)
    return tolak(
      'belum-terbit',
      'Dokumen ini belum terbit; usulannya masih diproses.',
      ['Perwali Kediri 80/2021 Pasal 12 huruf d'],
      'Lihat halaman usulan: di sana tertulis siapa yang sedang memegangnya dan sampai kapan.',
    )
  return bolehUnduhProduk(u.keadaan)
}

/** May this reader open the draft or the letter on screen? Its owner only what was handed over to him. */
export async function lihatNaskah(p: Perlu, usulanId: string): Promise<true | Tolak> {
  const u = await terlihat(p, usulanId)
  if (u.jenis === 'tolak') return u
  if (u.nilai.pegawaiId === p.pelaku.pegawaiId) return surveiTerbuka(u.nilai)
  return boleh(p.pelaku, 'naskah.baca', objek(u.nilai), p.ketentuan.peran)
}

/** May this reader have the signed letter? (Perwali Kediri 80/2021 Pasal 12 huruf d, Pasal 13 ayat (3)) */
export async function unduhNaskah(p: Perlu, usulanId: string): Promise<true | Tolak> {
  const u = await terlihat(p, usulanId)
  if (u.jenis === 'tolak') return u
  if (u.nilai.pegawaiId === p.pelaku.pegawaiId) return surveiTerbuka(u.nilai)
  return boleh(p.pelaku, 'naskah.unduh', objek(u.nilai), p.ketentuan.peran)
}
