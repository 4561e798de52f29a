// Katalog, beda: two editions compared in words: what changed, from what to what.
import type { JangkaWaktu } from '#mesin/bentuk.ts'
import type { EdisiLayanan } from '#mesin/bentuk-layanan.ts'
import { semuaRupa } from '#mesin/varian.ts'
import type { IsiEdisi, SyaratIsi } from './katalog-isi.ts'
import { kunciSyarat, varianEdisi } from './katalog-isi.ts'
import { kataJangka } from './lembar.ts'

export type Perubahan = { bagian: string; apa: string; dari: string; ke: string }
export type KataBeda = {
  edisi: EdisiLayanan
  jabatan: (kode: string) => string
  kuesioner: (kode: string) => string
}

const KOSONG = 'belum diisi'
const SIFAT: Record<SyaratIsi['sifat'], string> = {
  wajib: 'wajib bagi semua',
  opsional: 'boleh dilampirkan',
  bersyarat: 'diminta menurut syarat peraturan',
}
const jangka = (j: JangkaWaktu | null | undefined): string => (j ? kataJangka(j) : KOSONG)
const gabung = (daftar: readonly string[]): string =>
  daftar.length === 0 ? KOSONG : [...daftar].sort().join(' dan ')

/** Name of a time limit as the steps that carry it are named. */
export function namaIstilah(e: EdisiLayanan, istilah: string): string {
  const tahap = semuaRupa(e).flatMap((r) => r.edisi.alur.tahap.filter((t) => t.batas === istilah))
  const nama = [...new Set(tahap.map((t) => t.nama))]
  return nama.length === 0 ? istilah : nama.slice(0, 2).join(' atau ')
}

const kataSyarat = (s: SyaratIsi): string =>
  s.umurPaling ? `${SIFAT[s.sifat]}, paling lama ${kataJangka(s.umurPaling)}` : SIFAT[s.sifat]

function bedaSyarat(a: IsiEdisi, b: IsiEdisi, k: KataBeda): Perubahan[] {
  const varian = new Map(varianEdisi(k.edisi).map((v) => [v.kode, v.nama]))
  const nama = (s: SyaratIsi) =>
    s.varian === null ? s.nama : `${s.nama} (${varian.get(s.varian) ?? s.varian})`
  const dulu = new Map(a.syarat.map((s) => [kunciSyarat(s), s]))
  const kini = new Map(b.syarat.map((s) => [kunciSyarat(s), s]))
  const kunci = [...new Set([...dulu.keys(), ...kini.keys()])]
  return kunci.flatMap((x): Perubahan[] => {
    const [l, n] = [dulu.get(x), kini.get(x)]
    const satu = n ?? l
    if (!satu) return []
    const dari = l ? kataSyarat(l) : 'tidak diminta'
    const ke = n ? kataSyarat(n) : 'tidak diminta'
    const perubahan = [{ bagian: 'Persyaratan', apa: nama(satu), dari, ke }]
    if (l && n && l.nama !== n.nama)
      return [
        { bagian: 'Persyaratan', apa: 'Nama berkas', dari: l.nama, ke: n.nama },
        ...(dari === ke ? [] : perubahan),
      ]
    return dari === ke ? [] : perubahan
  })
}

function bedaWewenang(a: IsiEdisi, b: IsiEdisi, k: KataBeda): Perubahan[] {
  const produk = new Map(semuaRupa(k.edisi).map((r) => [r.edisi.produk.kode, r.edisi.produk.nama]))
  const kata = (isi: IsiEdisi, kode: string) =>
    isi.wewenang
      .filter((w) => w.produk === kode)
      .map((w) => {
        const gol = w.golongan ? ` untuk golongan ${w.golongan.dari} sampai ${w.golongan.sampai}` : ''
        return `${w.atasNama ? `${w.atasNama} ` : ''}${k.jabatan(w.jabatan)}${gol}`
      })
      .join('; ') || KOSONG
  const kode = [...new Set([...a.wewenang, ...b.wewenang].map((w) => w.produk))]
  return kode.map((p) => ({
    bagian: 'Penandatangan',
    apa: produk.get(p) ?? p,
    dari: kata(a, p),
    ke: kata(b, p),
  }))
}

function bedaPejabat(a: IsiEdisi, b: IsiEdisi, k: KataBeda): Perubahan[] {
  return (['pengawas', 'administrator'] as const).map((j) => ({
    bagian: 'Validator',
    apa: `Pejabat ${j}`,
    dari: a.validator[j] ? k.jabatan(a.validator[j]) : KOSONG,
    ke: b.validator[j] ? k.jabatan(b.validator[j]) : KOSONG,
  }))
}

/** What changed between two editions of a service; empty = they say the same. */
export function bedaEdisi(a: IsiEdisi, b: IsiEdisi, k: KataBeda): Perubahan[] {
  const putaran = (n: number | null) => (n === null ? 'tidak dibatasi' : `paling banyak ${n} kali`)
  const buka = (x: boolean) => (x ? 'dibuka' : 'ditutup')
  const kuesioner = (x: string) => (x ? k.kuesioner(x) : KOSONG)
  const istilah = [...new Set([...Object.keys(a.batas), ...Object.keys(b.batas)])]
  const baris = (bagian: string, apa: string, dari: string, ke: string): Perubahan => ({
    bagian,
    apa,
    dari,
    ke,
  })
  return [
    baris('Layanan', 'Keadaan', buka(a.aktif), buka(b.aktif)),
    ...istilah.map((i) =>
      baris('Batas waktu', namaIstilah(k.edisi, i), jangka(a.batas[i]), jangka(b.batas[i])),
    ),
    baris('Batas waktu', 'Melengkapi berkas', jangka(a.lengkapi), jangka(b.lengkapi)),
    baris('Batas waktu', 'Putaran melengkapi', putaran(a.putaranPaling), putaran(b.putaranPaling)),
    baris('Moda', 'Validasi', gabung(a.modaValidasi), gabung(b.modaValidasi)),
    baris('Moda', 'Tanda tangan', gabung(a.modaTandaTangan), gabung(b.modaTandaTangan)),
    baris('Moda', 'Penyerahan', gabung(a.caraSerah), gabung(b.caraSerah)),
    baris('Moda', 'Kertas', a.kertas || KOSONG, b.kertas || KOSONG),
    baris('Survei', 'Kuesioner', kuesioner(a.survei), kuesioner(b.survei)),
    ...bedaPejabat(a, b, k),
    ...bedaWewenang(a, b, k),
    ...bedaSyarat(a, b, k),
  ].filter((p) => p.dari !== p.ke)
}
