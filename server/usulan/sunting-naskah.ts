// Sunting naskah: the text of a template edited by the admin: checked, tried on a real case, kept as a new dated edition.
import type { z } from 'zod'
import type {
  bacaNaskahKelola,
  daftarNaskahKelola,
  pratinjauNaskahKelola,
  simpanNaskahKelola,
} from '#kontrak/naskah-kelola.ts'
import { edisiPada } from '#mesin/aturan.ts'
import type { Hasil, Tolak } from '#mesin/bentuk.ts'
import type { EdisiNaskah, IsiNaskah, Naskah } from '#mesin/bentuk-naskah.ts'
import { KOSAKATA_UMUM, type Kosakata, kosakataEdisi, periksaEdisiNaskah } from '#mesin/naskah.ts'
import { NAMA_BENTUK } from '#mesin/naskah-isi.ts'
import { tolak } from '#mesin/tolak.ts'
import { semuaRupa } from '#mesin/varian.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { bacaEdisiNaskah, denganEdisi } from '#server/naskah/baca-edisi.ts'
import { simpanEdisi } from '#server/naskah/simpan-edisi.ts'
import { bacaBarisUsulan, contohUsulan } from './baca.ts'
import { siapkan } from './konteks.ts'
import type { Perlu } from './perlu.ts'
import { isiDariNaskah, type KonsepNaskah } from './susun-naskah.ts'

const DASAR = ['Perwali Kediri 80/2021 Pasal 10']
const takAda = (): Tolak =>
  tolak('tidak-ditemukan', 'Naskah ini tidak ada.', DASAR, 'Pilih naskah dari daftar.')

/** Editions of services (with the variant chosen) whose product is this template. */
const pemakai = (k: Ketentuan, kode: string) =>
  k.layanan.flatMap((l) =>
    l.edisi
      .flatMap(semuaRupa)
      .flatMap((r) => (r.edisi.produk.naskah === kode ? [{ layanan: l.kode, edisi: r.edisi }] : [])),
  )

/** What the template may name: what every service that uses it can give; unused, the general words. */
function kosakata(k: Ketentuan, kode: string): Kosakata {
  const kata = pemakai(k, kode).map((p) => kosakataEdisi(p.edisi))
  const pertama = kata[0] ?? { nama: new Set(KOSAKATA_UMUM), aturan: new Set<string>() }
  const sama = (ambil: (x: Kosakata) => ReadonlySet<string>) =>
    new Set([...ambil(pertama)].filter((n) => kata.every((x) => ambil(x).has(n))))
  return { nama: sama((x) => x.nama), aturan: sama((x) => x.aturan) }
}

export async function daftarSunting(p: Perlu): Promise<z.input<typeof daftarNaskahKelola.jawab>> {
  const baris = []
  for (const asal of p.ketentuan.naskah) {
    const n = await denganEdisi(p.db, asal)
    const e = edisiPada(n.edisi, p.hari)
    if (!e) continue
    const layanan = [...new Set(pemakai(p.ketentuan, n.kode).map((x) => x.layanan))]
    baris.push({
      kode: n.kode,
      nama: n.nama,
      bentuk: e.isi.bentuk,
      kertas: e.kertas,
      berlaku: e.berlaku,
      edisi: n.edisi.length,
      layanan,
    })
  }
  return { baris }
}

async function cari(p: Perlu, kode: string): Promise<{ naskah: Naskah; edisi: EdisiNaskah } | undefined> {
  const asal = p.ketentuan.naskah.find((n) => n.kode === kode)
  if (!asal) return undefined
  const naskah = await denganEdisi(p.db, asal)
  const edisi = edisiPada(naskah.edisi, p.hari)
  return edisi && { naskah, edisi }
}

export async function bacaSunting(
  p: Perlu,
  kode: string,
): Promise<z.input<typeof bacaNaskahKelola.jawab> | Tolak> {
  const ada = await cari(p, kode)
  if (!ada) return takAda()
  const { naskah, edisi } = ada
  const tersimpan = new Map((await bacaEdisiNaskah(p.db, kode)).map((e) => [e.berlaku, e.alasan]))
  const kata = kosakata(p.ketentuan, kode)
  return {
    kode,
    nama: naskah.nama,
    dasar: edisi.dasar,
    berlaku: edisi.berlaku,
    kertas: edisi.kertas,
    isi: edisi.isi,
    edisi: naskah.edisi.map(({ berlaku }) => ({
      berlaku,
      asal: tersimpan.has(berlaku) ? ('sunting' as const) : ('ketentuan' as const),
      alasan: tersimpan.get(berlaku) ?? null,
    })),
    kosakata: [...kata.nama, ...[...kata.aturan].map((a) => `${a}.<hitungan>`)].sort(),
    bentuk: NAMA_BENTUK,
    contoh: await contohUsulan(p.db, [...new Set(pemakai(p.ketentuan, kode).map((x) => x.layanan))]),
  }
}

type Sunting = Pick<z.output<typeof pratinjauNaskahKelola.isi>, 'isi' | 'kertas'>

/** The edition in force with the edited words in place; parts the form of the letter does not have are refused. */
function gabung(edisi: EdisiNaskah, s: Sunting, berlaku: string): Hasil<EdisiNaskah> {
  const lama = edisi.isi as unknown as Record<string, unknown>
  const asing = Object.keys(s.isi).filter(
    (b) => b === 'bentuk' || lama[b] === undefined || Array.isArray(lama[b]) !== Array.isArray(s.isi[b]),
  )
  if (asing.length > 0)
    return tolak(
      'bagian-asing',
      `Naskah ini tidak mempunyai bagian ${asing.join(', ')}.`,
      DASAR,
      'Sunting hanya bagian yang tertera.',
      'isi',
    )
  return {
    jenis: 'jadi',
    nilai: { ...edisi, berlaku, kertas: s.kertas, isi: { ...lama, ...s.isi } as unknown as IsiNaskah },
  }
}

function periksa(k: Ketentuan, kode: string, e: EdisiNaskah): Tolak | undefined {
  const cacat = periksaEdisiNaskah(e, kosakata(k, kode))
  if (cacat.length === 0) return undefined
  return tolak(
    'naskah-salah',
    `Teks naskah ${kode} belum dapat dipakai: ${cacat.join('; ')}.`,
    DASAR,
    'Perbaiki isian yang disebut; daftar isian ada di samping.',
    'isi',
  )
}

/** The edited text composed from a real case; nothing is stored. */
export async function cobaSunting(
  p: Perlu,
  kode: string,
  s: Sunting & { usulanId: string },
): Promise<Hasil<KonsepNaskah>> {
  const ada = await cari(p, kode)
  if (!ada) return takAda()
  const edisi = gabung(ada.edisi, s, ada.edisi.berlaku)
  if (edisi.jenis === 'tolak') return edisi
  const cacat = periksa(p.ketentuan, kode, edisi.nilai)
  if (cacat) return cacat
  const u = await bacaBarisUsulan(p.db, s.usulanId, { kunci: false })
  if (!u)
    return tolak(
      'tidak-ditemukan',
      'Usulan contoh tidak ditemukan.',
      DASAR,
      'Pilih usulan contoh lain.',
      'usulanId',
    )
  return isiDariNaskah(p, await siapkan(p, u), ada.naskah, edisi.nilai)
}

/** Stores the edited text as a new edition from `berlaku` on, which lies not in the past; older editions and letters stay as they are. */
export async function simpanSunting(
  p: Perlu,
  kode: string,
  s: z.output<typeof simpanNaskahKelola.isi>,
): Promise<Hasil<{ berlaku: string }>> {
  const ada = await cari(p, kode)
  if (!ada) return takAda()
  if (s.berlaku < p.hari)
    return tolak(
      'edisi-lampau',
      'Edisi baru tidak boleh berlaku surut.',
      DASAR,
      'Pilih tanggal hari ini atau sesudahnya.',
      'berlaku',
    )
  const edisi = gabung(ada.edisi, s, s.berlaku)
  if (edisi.jenis === 'tolak') return edisi
  const cacat = periksa(p.ketentuan, kode, edisi.nilai)
  if (cacat) return cacat
  const { alasan } = s
  const jadi = await simpanEdisi(p.db, {
    kode,
    edisi: edisi.nilai,
    alasan,
    akunId: p.pelaku.akunId,
    kini: p.kini,
  })
  if (!jadi)
    return tolak(
      'edisi-sudah-ada',
      `Sudah ada edisi yang berlaku ${s.berlaku}.`,
      DASAR,
      'Pilih tanggal berlaku lain.',
      'berlaku',
    )
  return { jenis: 'jadi', nilai: { berlaku: s.berlaku } }
}
