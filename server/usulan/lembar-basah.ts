// Lembar basah: what printing and a wet signature mean for the letter: a number on the sheet, then the scan as its master.
import type { Penandatangan } from '#ketentuan/naskah/surat-kgb.ts'
import type { PutusanAlur } from '#mesin/bentuk-usulan.ts'
import { seriUntuk } from '#mesin/nomor.ts'
import { catatCetak, catatTanda } from '#server/naskah/tindak.ts'
import { bacaFakta } from '#server/pegawai/baca-fakta.ts'
import { bacaNaskahUsulan } from './baca.ts'
import { nipKata, pangkatKata } from './kata.ts'
import type { Bahan } from './konteks.ts'
import type { Perlu } from './perlu.ts'

/** Numbers the letter when it is printed before signing, and records the scan when it was signed by hand (Perwali Kediri 80/2021 Pasal 12 huruf b). */
export async function catatLembarBasah(
  p: Perlu,
  b: Bahan,
  { peristiwa, keadaan }: PutusanAlur,
): Promise<void> {
  const belumDitandatangani = keadaan.tanda.every((t) => t.gugur)
  if (peristiwa.jenis === 'cetak' && belumDitandatangani) await nomoriCetakan(p, b)
  const tanda = keadaan.tanda.at(-1)
  if (peristiwa.jenis !== 'tandatangani' || tanda?.moda !== 'basah') return
  const naskah = (await bacaNaskahUsulan(p.db, b.perkara.id)).find((n) => n.jenis === 'produk')
  if (!naskah || tanda.arsipId === undefined)
    throw new Error(`Usulan ${b.perkara.id} ditandatangani tanpa lembar.`)
  await catatTanda(p.db, {
    naskahId: naskah.id,
    arsipId: tanda.arsipId,
    sidik: tanda.sidik,
    penandatangan: [
      {
        pegawaiId: tanda.pegawaiId,
        nama: p.pelaku.nama,
        jabatan: peristiwa.pelaku.jabatan ?? tanda.jabatan,
        instrumen: tanda.instrumen,
        moda: 'basah',
        pada: tanda.pada,
        blok: await blokTanda(p, b, tanda.jabatan),
      },
    ],
    hasilPeriksa: null,
    kini: p.kini,
  })
}

/** The signature block as the printed sheet bore it, for the masked copy. */
async function blokTanda(p: Perlu, b: Bahan, jabatan: string): Promise<Penandatangan> {
  const orang = (await bacaFakta(p.db, [p.pelaku.pegawaiId], p.hari)).get(p.pelaku.pegawaiId)
  const wewenang = b.terpaku.sop.wewenang.find((w) => w.jabatan === jabatan)
  const golongan = orang?.pegawai.pangkat?.findLast((g) => g.tmt <= p.hari)?.golongan
  return {
    atasNama: wewenang?.atasNama ?? null,
    jabatanBaris: [p.pelaku.jabatan.find((j) => j.kode === jabatan)?.nama ?? jabatan],
    nama: p.pelaku.nama,
    pangkat: golongan === undefined ? null : pangkatKata(golongan, p.ketentuan.rujukan.golongan),
    nip: orang?.pegawai.nip === undefined ? null : nipKata(orang.pegawai.nip),
  }
}

async function nomoriCetakan(p: Perlu, b: Bahan): Promise<void> {
  const { buku, kode } = b.terpaku.edisi.produk
  const seri = seriUntuk(p.ketentuan.daerah, { buku, produk: kode })
  if (seri === undefined) throw new Error(`Format nomor buku ${buku} tidak ada pada daerah.`)
  const { db, hari, kini } = p
  const { kode: nama, format, tahunan } = seri
  const permintaan = {
    usulanId: b.perkara.id,
    jenis: 'produk',
    buku: nama,
    format,
    tahunan,
    hari,
    kini,
  } as const
  const hasil = await catatCetak(db, permintaan)
  if (!hasil) throw new Error(`Usulan ${b.perkara.id} dicetak tanpa konsep.`)
}
