// Lengkapi tindakan: adds to what the actor gave what only the server knows: fingerprints, numbers, the draft's print.

import { hitungAkibat } from '#mesin/akibat.ts'
import type { Hasil, SyaratBerkas, Tolak } from '#mesin/bentuk.ts'
import type { Tindakan } from '#mesin/bentuk-usulan.ts'
import { jenisCocok } from '#mesin/berkas.ts'
import { tahunDari } from '#mesin/tanggal.ts'
import { adalahTolak, tolak } from '#mesin/tolak.ts'
import type { BarisArsip } from '#server/arsip/baca.ts'
import { bacaBanyakArsip } from '#server/arsip/baca.ts'
import { ambilLembar } from '#server/kertas/ambil.ts'
import { semuaHitung, tmtProduk } from '#server/layanan/putusan.ts'
import { pindaianSah } from '#server/naskah/pindaian.ts'
import { akibatTersusun } from './akibat.ts'
import type { BarisUsulan } from './baca.ts'
import { bacaNaskahUsulan } from './baca.ts'
import type { Bahan } from './konteks.ts'
import { lampiranVarian } from './lampiran-varian.ts'
import type { Perlu } from './perlu.ts'
import { sidikData } from './rantai.ts'
import { hitungProduk, konsepNaskah } from './susun-naskah.ts'
import { arsipTidakCocok } from './tolakan.ts'
import { nomorBerikut } from './tulis.ts'

type Berkas = NonNullable<Tindakan['berkas']>

function cocok(
  a: BarisArsip | undefined,
  u: { id: string; pegawaiId: string },
  syarat: SyaratBerkas | undefined,
): boolean {
  if (!a || a.pegawaiId !== u.pegawaiId || a.tersembunyi) return false
  return syarat === undefined || jenisCocok(syarat, a.jenisDokumen) || a.usulanId === u.id
}

async function lengkapiBerkas(p: Perlu, u: BarisUsulan, b: Bahan, berkas: Berkas): Promise<Hasil<Berkas>> {
  const arsip = await bacaBanyakArsip(
    p.db,
    berkas.flatMap((x) => (x.arsipId === undefined ? [] : [x.arsipId])),
  )
  const jadi: Berkas = []
  for (const x of berkas) {
    if (x.arsipId === undefined) {
      jadi.push(x)
      continue
    }
    const a = arsip.get(x.arsipId)
    const syarat = b.terpaku.edisi.syarat.find((s) => s.kode === x.kode)
    if (!a || !cocok(a, u, syarat)) return arsipTidakCocok(x.kode)
    jadi.push({ ...x, sidik: a.sidik, sumber: a.usulanId === u.id ? 'mandiri' : 'arsip' })
  }
  return { jenis: 'jadi', nilai: jadi }
}

/** A scan given with a wet act must have been uploaded to this very case. */
async function lengkapiPindaian(p: Perlu, u: BarisUsulan, t: Tindakan): Promise<Hasil<Partial<Tindakan>>> {
  if (t.arsipId === undefined || t.sidik !== undefined) return { jenis: 'jadi', nilai: {} }
  const a = (await bacaBanyakArsip(p.db, [t.arsipId])).get(t.arsipId)
  if (!a || a.usulanId !== u.id) return arsipTidakCocok('arsipId')
  return { jenis: 'jadi', nilai: t.cara === 'fisik' ? { bukti: t.arsipId } : { sidik: a.sidik } }
}

/** The scan of a signed sheet was shown to be this letter; undefined when it is, or when the act brings no scan. */
async function pindaianLain(p: Perlu, u: BarisUsulan, t: Tindakan): Promise<Tolak | undefined> {
  if (t.kode !== 'tandatangani' || t.arsipId === undefined || t.sidik !== undefined) return undefined
  const surat = (await bacaNaskahUsulan(p.db, u.id)).find((n) => n.jenis === 'produk')
  const sah = surat?.nomor == null ? true : await pindaianSah(p.db, surat.id, t.arsipId)
  return sah === true ? undefined : sah
}

async function konsepProduk(p: Perlu, b: Bahan): Promise<Hasil<Partial<Tindakan>>> {
  const akibat = akibatTersusun(p, b)
  if (akibat.jenis === 'tolak') return akibat
  const konsep = await konsepNaskah(p, b)
  if (adalahTolak(konsep)) return konsep
  return { jenis: 'jadi', nilai: { sidikNaskah: sidikData(konsep.nilai.data) } }
}

/** What is signed must still be what the facts give: a history changed after the draft sends the case back. */
async function nilaiBerubah(p: Perlu, u: BarisUsulan, b: Bahan): Promise<Tolak | undefined> {
  const kini = semuaHitung(b.putusan)
  const nama = new Set([...(await hitungProduk(p, b)), ...hitungAkibat(b.terpaku.edisi)])
  const beda = [...nama].filter((n) => (u.hitung[n] ?? null) !== (kini[n] ?? null))
  const tmt = tmtProduk(b.terpaku.edisi, b.putusan, b.perkara.keadaan.isian)
  if (beda.length === 0 && tmt === u.tmt) return undefined
  return tolak(
    'nilai-berubah',
    'Riwayat pegawai ini berubah sesudah naskah disusun, sehingga isi naskah tidak lagi sama dengan hitungan aturan.',
    b.terpaku.edisi.produk.dasar,
    'Kembalikan usulan ke verifikasi agar naskah disusun ulang.',
  )
}

/** The wet signature stands on a printed sheet, whose number was given at printing. */
async function nomorTercetak(p: Perlu, u: BarisUsulan): Promise<Partial<Tindakan>> {
  const nomor = (await bacaNaskahUsulan(p.db, u.id)).find((n) => n.jenis === 'produk')?.nomor
  return nomor === null || nomor === undefined ? {} : { nomor }
}

/** The sheet of special paper this printing takes; what was typed when no stock of it is kept. */
async function seriKertas(
  p: Perlu,
  u: BarisUsulan,
  kertas: string,
  diminta: string | undefined,
): Promise<Hasil<Partial<Tindakan>>> {
  const { id: usulanId, layanan } = u
  const oleh = p.pelaku.akunId
  const seri = await ambilLembar(p.db, { kertas, layanan, usulanId, diminta, oleh, pada: p.kini })
  if (seri.jenis === 'tolak') return seri
  return { jenis: 'jadi', nilai: seri.nilai === undefined ? {} : { seri: seri.nilai } }
}

/** The signed refusal letter, when there is one. */
async function suratPenolakan(p: Perlu, u: BarisUsulan): Promise<Partial<Tindakan>> {
  const surat = (await bacaNaskahUsulan(p.db, u.id)).find((n) => n.jenis === 'penolakan')
  if (surat?.keadaan !== 'ditandatangani') return {}
  return {
    ...(surat.nomor === null ? {} : { nomor: surat.nomor }),
    ...(surat.sidik === null ? {} : { sidik: surat.sidik }),
    ...(surat.arsipId === null ? {} : { arsipId: surat.arsipId }),
  }
}

/** The act with everything the guards look at; a refusal when a document named in it is not this case's to use. */
export async function lengkapiTindakan(
  p: Perlu,
  u: BarisUsulan,
  b: Bahan,
  t: Tindakan,
): Promise<Hasil<Tindakan>> {
  const dariArsip = await lampiranVarian(p, u, b, t)
  const minta = dariArsip.length > 0 ? [...(t.berkas ?? []), ...dariArsip] : t.berkas
  const berkas = minta === undefined ? undefined : await lengkapiBerkas(p, u, b, minta)
  if (adalahTolak(berkas)) return berkas
  const pindaian = await lengkapiPindaian(p, u, t)
  if (pindaian.jenis === 'tolak') return pindaian
  let tambahan: Partial<Tindakan> = pindaian.nilai
  const berubah = t.kode === 'tandatangani' ? await nilaiBerubah(p, u, b) : undefined
  const lain = berubah ?? (await pindaianLain(p, u, t))
  if (lain) return lain
  if (t.kode === 'ajukan' && u.tahap === b.terpaku.edisi.alur.awal && u.nomor === null)
    tambahan = { ...tambahan, nomor: await nomorBerikut(p.db, b.terpaku.layanan.awalan, tahunDari(p.hari)) }
  if (t.kode === 'tandatangani' && t.nomor === undefined)
    tambahan = { ...tambahan, ...(await nomorTercetak(p, u)) }
  if (t.kode === 'cetak' && t.kertas !== undefined) {
    const seri = await seriKertas(p, u, t.kertas, t.seri)
    if (seri.jenis === 'tolak') return seri
    tambahan = { ...tambahan, ...seri.nilai }
  }
  if (t.kode === 'kirim-surat-penolakan') tambahan = { ...tambahan, ...(await suratPenolakan(p, u)) }
  if (t.kode === 'terima' && u.tahap === 'verifikasi') {
    const konsep = await konsepProduk(p, b)
    if (konsep.jenis === 'tolak') return konsep
    tambahan = { ...tambahan, ...konsep.nilai }
  }
  return {
    jenis: 'jadi',
    nilai: { ...t, ...tambahan, ...(berkas === undefined ? {} : { berkas: berkas.nilai }) },
  }
}
