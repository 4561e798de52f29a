// Susun naskah: which template the product of a case uses, and the draft's data composed from it.
import { edisiPada } from '#mesin/aturan.ts'
import type { Hasil } from '#mesin/bentuk.ts'
import type { EdisiNaskah, Naskah } from '#mesin/bentuk-naskah.ts'
import { hitungDipakai, susunNaskah } from '#mesin/naskah.ts'
import { adalahTolak, tolak } from '#mesin/tolak.ts'
import { denganEdisi } from '#server/naskah/baca-edisi.ts'
import { isiSuratKgb, nilaiSuratKurang } from './isi-naskah.ts'
import { nipKata } from './kata.ts'
import type { Bahan } from './konteks.ts'
import { nilaiNaskah } from './nilai-naskah.ts'
import type { Perlu } from './perlu.ts'

/** Template file below ketentuan/naskah and the data it is given; number, date, signer and check code come later. */
export type KonsepNaskah = { templat: string; data: Record<string, unknown> }

function konsepKgb(p: Perlu, b: Bahan): Hasil<KonsepNaskah> {
  const kurang = nilaiSuratKurang(b)
  if (kurang.length > 0)
    return tolak(
      'nilai-surat-kurang',
      `Surat belum dapat disusun; belum terhitung: ${kurang.join(', ')}.`,
      b.terpaku.edisi.produk.dasar,
      'Lengkapi riwayat pangkat dan gaji pegawai ini, lalu ulangi penerimaan.',
    )
  return { jenis: 'jadi', nilai: { templat: 'surat-kgb.typ', data: isiSuratKgb(p, b) } }
}

const NILAI_KGB = ['gajiBaru', 'mkgBaru', 'golongan']

/** Names of computed values the product prints: when one changes after the draft, the draft no longer says what the rules say. */
export async function hitungProduk(p: Perlu, b: Bahan): Promise<string[]> {
  if (b.terpaku.edisi.produk.naskah in KHUSUS) return NILAI_KGB
  return hitungDipakai((await naskahProduk(p, b)).edisi).map((h) => h.hitung)
}

/** Letters with a template file of their own (ketentuan/naskah/<kode>.typ). */
const KHUSUS: Readonly<Record<string, (p: Perlu, b: Bahan) => Hasil<KonsepNaskah>>> = {
  'surat-kgb': konsepKgb,
}

/** A letter from its template for this case; also the preview while a template is edited. */
export function isiDariNaskah(p: Perlu, b: Bahan, n: Naskah, e: EdisiNaskah): Hasil<KonsepNaskah> {
  const siap = susunNaskah(n, e, nilaiNaskah(p, b))
  if (adalahTolak(siap)) return siap
  const { daerah } = p.ketentuan
  const { pemda, unitBaris, alamatBaris, lambang } = daerah.kop
  return {
    jenis: 'jadi',
    nilai: {
      templat: `bentuk/${e.isi.bentuk}.typ`,
      data: {
        kop: { pemda, unitBaris, alamatBaris, lambang },
        kepalaDaerah: daerah.kepalaDaerah,
        tempat: daerah.tempat,
        kertas: e.kertas,
        catatanKaki: null,
        samar: false,
        hal: n.nama,
        naskah: { kode: n.kode, edisi: e.berlaku },
        pegawai: { nama: b.orang.namaLengkap, nip: nipKata(b.orang.pegawai.nip ?? '') },
        isi: siap.nilai.isi,
        samaran: siap.nilai.samaran,
      },
    },
  }
}

/** Edition of the product's template in force today. Throws when the catalogue has none: boot has checked it. */
export async function naskahProduk(p: Perlu, b: Bahan): Promise<{ naskah: Naskah; edisi: EdisiNaskah }> {
  const kode = b.terpaku.edisi.produk.naskah
  const asal = p.ketentuan.naskah.find((n) => n.kode === kode)
  const naskah = asal && (await denganEdisi(p.db, asal))
  const edisi = naskah && edisiPada(naskah.edisi, p.hari)
  if (!naskah || !edisi) throw new Error(`Naskah ${kode} tidak mempunyai edisi pada ${p.hari}.`)
  return { naskah, edisi }
}

/** The draft of the product; a refusal names what is missing, so that no letter is printed with a hole. */
export async function konsepNaskah(p: Perlu, b: Bahan): Promise<Hasil<KonsepNaskah>> {
  const khusus = KHUSUS[b.terpaku.edisi.produk.naskah]
  if (khusus) return khusus(p, b)
  const { naskah, edisi } = await naskahProduk(p, b)
  return isiDariNaskah(p, b, naskah, edisi)
}
