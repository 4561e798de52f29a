// Rakitan katalog: what other rooms read of the catalogue in force, asked anew each time so that a new edition is seen at once.
import type { Config } from './alat/config.ts'
import type { Basisdata } from './alat/database.ts'
import type { HasilSesi, PermintaanSesi } from './alat/http-request.ts'
import type { Alat } from './alat/ports.ts'
import type { JenisKertas } from './kertas/kelola.ts'
import type { PilihanKewenangan } from './kewenangan/pilihan.ts'
import { type Ketentuan, terpakuPada } from './layanan/bekal.ts'
import type { Katalog } from './layanan/katalog.ts'

type Sesi = (permintaan: PermintaanSesi) => Promise<HasilSesi>
type Bekal = { config: Config; basisdata: Basisdata; alat: Pick<Alat, 'jam'> }

/** Papers of the SOP in force, with the services that print on them. */
export function jenisKertas(k: Ketentuan, hari: string): JenisKertas[] {
  return k.layanan.flatMap((l) => {
    const kertas = terpakuPada(k, l.kode, hari)?.sop.kertas
    return kertas === undefined ? [] : [{ kertas, layanan: l.kode, layananNama: l.nama }]
  })
}

/** Offices and products an instrument of delegation may name, and the SOP's own signers on a day; read anew each time. */
export function pilihanKewenangan(k: Ketentuan): PilihanKewenangan {
  return {
    get jabatan() {
      const semua = k.daerah.sop.flatMap((s) => Object.values(s.layanan).flatMap((l) => l.wewenang))
      return [...new Set(semua.map((w) => w.jabatan))]
    },
    get produk() {
      const aktif = k.layanan.filter((l) => k.daerah.layananAktif.includes(l.kode)).flatMap((l) => l.edisi)
      const produk = aktif.flatMap((e) => [e.produk, ...(e.varian ?? []).flatMap((v) => v.produk ?? [])])
      return [...new Map(produk.map((p) => [p.kode, { kode: p.kode, nama: p.nama }])).values()]
    },
    wewenang: (hari) => k.daerah.layananAktif.flatMap((l) => terpakuPada(k, l, hari)?.sop.wewenang ?? []),
  }
}

const JEDA_KATALOG_MS = 3_000

/** Several processes on one database: an edition entered at another is looked for every few seconds, before the request. */
export function sesiKatalog(b: Bekal, katalog: Katalog, sesi: Sesi): Sesi {
  if (!b.config.databaseUrl) return sesi
  let dilihat = Date.parse(b.alat.jam.kini())
  return async (permintaan) => {
    const kini = Date.parse(b.alat.jam.kini())
    if (kini - dilihat >= JEDA_KATALOG_MS) {
      dilihat = kini
      await b.basisdata.transaksi((db) => katalog.muatBilaBerubah(db))
    }
    return sesi(permintaan)
  }
}
