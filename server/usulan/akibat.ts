// Akibat: what a signed product changes in the histories of the person, once, with the values the letter was drawn up with.
import type { AkibatBertanggal } from '#mesin/akibat.ts'
import { susunAkibat } from '#mesin/akibat.ts'
import type { Hasil } from '#mesin/bentuk.ts'
import { hariIni } from '#mesin/tanggal.ts'
import type { AsalAkibat } from '#server/pegawai/catat-riwayat.ts'
import { catatRiwayat, catatTanpaHasil } from '#server/pegawai/catat-riwayat.ts'
import type { BarisUsulan } from './baca.ts'
import { bacaNaskahUsulan } from './baca.ts'
import { buatUsulan } from './buat.ts'
import type { Bahan } from './konteks.ts'
import type { Perlu } from './perlu.ts'
import { SISTEM } from './sistem.ts'

/** The signed product as the effects need it: ours by its signature, one from outside by what was recorded of it. */
async function produkSah(p: Perlu, u: BarisUsulan, b: Bahan) {
  const { keadaan } = b.perkara
  const naskah = (await bacaNaskahUsulan(p.db, u.id)).find((n) => n.jenis === 'produk')
  const luar = keadaan.produkLuar
  if (luar)
    return { nomor: luar.nomor, tanggal: luar.tanggal, pejabat: luar.pejabat, naskahId: naskah?.id ?? null }
  const tanda = keadaan.tanda.findLast((t) => !t.gugur)
  if (!naskah || !tanda || keadaan.naskahNomor === undefined)
    throw new Error(`Usulan ${u.id} disahkan tanpa naskah bernomor.`)
  return {
    nomor: keadaan.naskahNomor,
    tanggal: naskah.tanggal ?? tanda.tanggal ?? hariIni(tanda.pada, p.ketentuan.daerah.zona),
    pejabat: p.pelaku.jabatan.find((j) => j.kode === tanda.jabatan)?.nama ?? tanda.jabatan,
    naskahId: naskah.id,
  }
}

const susun = (b: Bahan, nomor: string, tanggal: string, pada?: 'penangguhan'): Hasil<AkibatBertanggal[]> =>
  susunAkibat(
    b.terpaku.edisi,
    b.putusan,
    {
      usulanId: b.perkara.id,
      pegawaiId: b.perkara.pegawaiId,
      nomor,
      tanggal,
      isian: b.perkara.keadaan.isian,
      fakta: b.fakta,
    },
    pada,
  )

/** Can every effect be written, were the product signed today? Asked before anybody initials or signs. */
export const akibatTersusun = (p: Perlu, b: Bahan): Hasil<AkibatBertanggal[]> => susun(b, '-', p.hari)

/** Runs every effect of the edition the case is pinned to. Throws when a value is missing: the guards let it pass. */
export async function jalankanAkibat(p: Perlu, u: BarisUsulan, b: Bahan): Promise<void> {
  const produk = await produkSah(p, u, b)
  const daftar = susun(b, produk.nomor, produk.tanggal)
  if (daftar.jenis === 'tolak') throw new Error(`Akibat usulan ${u.id} tidak tersusun: ${daftar.sebab}`)
  const { naskahId, pejabat } = produk
  const asal: AsalAkibat = { usulanId: u.id, naskahId, pejabat, dibuatOleh: p.pelaku.akunId, pada: p.kini }
  for (const a of daftar.nilai) {
    const baru = await catatRiwayat(p.db, a, asal)
    if (baru && a.jenis === 'buka-layanan') await bukaLayanan(p, a)
  }
}

/** What a deferral writes: the entry in the ledger, or the deferred leave in the history. Throws when a value is missing. */
export async function jalankanPenangguhan(p: Perlu, u: BarisUsulan, b: Bahan): Promise<void> {
  const daftar = susun(b, b.perkara.keadaan.nomor ?? '-', p.hari, 'penangguhan')
  if (daftar.jenis === 'tolak') throw new Error(`Penangguhan usulan ${u.id} tidak tersusun: ${daftar.sebab}`)
  const pejabat = p.pelaku.jabatan[0]?.nama ?? p.pelaku.nama
  const asal: AsalAkibat = {
    usulanId: u.id,
    naskahId: null,
    pejabat,
    dibuatOleh: p.pelaku.akunId,
    pada: p.kini,
  }
  for (const a of daftar.nilai) await catatRiwayat(p.db, a, asal)
}

/** A draft of the linked service for the same person, with what this product brings along; he is told of it. */
async function bukaLayanan(p: Perlu, a: AkibatBertanggal): Promise<void> {
  const { layanan, ...isian } = a.isi
  const hasil = await buatUsulan(
    { ...p, pelaku: SISTEM },
    { layanan: String(layanan), pegawaiId: a.pegawaiId, isian },
  )
  if (hasil.jenis === 'tolak') await catatTanpaHasil(p.db, a.kunci, hasil.sebab)
}
