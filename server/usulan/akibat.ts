// Akibat: what a signed product changes in the histories of the person, once, with the values the letter was drawn up with.
import { v7 as uuid } from 'uuid'
import type { AkibatBertanggal } from '#mesin/akibat.ts'
import { susunAkibat } from '#mesin/akibat.ts'
import { hariIni } from '#mesin/tanggal.ts'
import { catatRiwayatGaji } from '#server/pegawai/catat-riwayat.ts'
import type { BarisUsulan } from './baca.ts'
import { bacaNaskahUsulan } from './baca.ts'
import type { Bahan } from './konteks.ts'
import type { Perlu } from './perlu.ts'

/** Runs every effect of the edition the case is pinned to. Throws when a value is missing: the guards let it pass. */
export async function jalankanAkibat(p: Perlu, u: BarisUsulan, b: Bahan): Promise<void> {
  const { keadaan } = b.perkara
  const naskah = (await bacaNaskahUsulan(p.db, u.id)).find((n) => n.jenis === 'produk')
  const tanda = keadaan.tanda.findLast((t) => !t.gugur)
  if (!naskah || !tanda || keadaan.naskahNomor === undefined)
    throw new Error(`Usulan ${u.id} disahkan tanpa naskah bernomor.`)
  const daftar = susunAkibat(b.terpaku.edisi, b.putusan, {
    usulanId: u.id,
    pegawaiId: u.pegawaiId,
    nomor: keadaan.naskahNomor,
    isian: keadaan.isian,
    fakta: b.fakta,
    tanggal: naskah.tanggal ?? tanda.tanggal ?? hariIni(tanda.pada, p.ketentuan.daerah.zona),
  })
  if (daftar.jenis === 'tolak') throw new Error(`Akibat usulan ${u.id} tidak tersusun: ${daftar.sebab}`)
  const pejabat = p.pelaku.jabatan.find((j) => j.kode === tanda.jabatan)?.nama ?? tanda.jabatan
  for (const a of daftar.nilai) await satuAkibat(p, a, { usulanId: u.id, naskahId: naskah.id, pejabat })
}

type Asal = { usulanId: string; naskahId: string; pejabat: string }

async function satuAkibat(p: Perlu, a: AkibatBertanggal, asal: Asal): Promise<void> {
  if (a.jenis !== 'riwayat-gaji') throw new Error(`Akibat ${a.jenis} belum dapat dijalankan.`)
  await catatRiwayatGaji(p.db, {
    id: uuid(),
    pegawaiId: a.pegawaiId,
    gajiPokok: Number(a.isi.gajiPokok),
    golongan: String(a.isi.golongan),
    mkgBulan: Number(a.isi.mkgBulan),
    tmt: a.tmt,
    jenis: 'kgb',
    nomor: a.nomor,
    tanggal: a.tanggal,
    ...asal,
  })
}
