// Rute: who signs what, by SOP and by instrument.
import { cabutKewenangan, catatKewenangan, daftarKewenangan } from '#kontrak/kewenangan.ts'
import { type RuteTerpasang, rute } from '../alat/http.ts'
import type { Ctx } from '../alat/ports.ts'
import { pemegangJabatan } from '../organisasi/baca.ts'
import { type BarisInstrumen, daftarInstrumen } from './baca.ts'
import { cabutInstrumen, catatInstrumen } from './catat.ts'
import type { PilihanKewenangan } from './pilihan.ts'

function keadaan(b: BarisInstrumen, hari: string): 'belum' | 'berlaku' | 'berakhir' | 'dicabut' {
  if (b.dicabutSampai !== null) return 'dicabut'
  if (hari < b.berlaku) return 'belum'
  return hari <= b.sampai ? 'berlaku' : 'berakhir'
}

const AWALAN = { definitif: '', plt: 'Plt. ', plh: 'Plh. ' } as const

async function daftar(p: PilihanKewenangan, ctx: Ctx) {
  const pemegang = await pemegangJabatan(ctx.db, p.jabatan, ctx.hari)
  const nama = (kode: string) => pemegang.get(kode)?.namaJabatan ?? judulJabatan(kode)
  return {
    sop: p.wewenang(ctx.hari).map((w) => {
      const j = pemegang.get(w.jabatan)
      return {
        produk: w.produk,
        namaProduk: p.produk.find((x) => x.kode === w.produk)?.nama ?? w.produk,
        jabatan: w.jabatan,
        namaJabatan: nama(w.jabatan),
        pejabat: j?.nama ? `${AWALAN[j.kedudukan ?? 'definitif']}${j.nama}` : null,
        golongan: w.golongan ? `${w.golongan.dari} sampai ${w.golongan.sampai}` : null,
        instrumen: w.instrumen,
        berlaku: w.berlaku,
        sampai: w.sampai ?? null,
      }
    }),
    instrumen: (await daftarInstrumen(ctx.db)).map((b) => {
      const { dicabutSampai, pegawaiId: _pegawai, ...tampil } = b
      return { ...tampil, sampai: dicabutSampai ?? b.sampai, keadaan: keadaan(b, ctx.hari) }
    }),
    pilihanJabatan: p.jabatan.map((kode) => ({ kode, nama: nama(kode) })),
    pilihanProduk: p.produk,
  }
}

/** An office the register does not have yet: 'wali-kota' → 'Wali Kota'. */
const judulJabatan = (kode: string): string =>
  kode
    .split('-')
    .map((k) => `${k.charAt(0).toUpperCase()}${k.slice(1)}`)
    .join(' ')

/** Doors of the authority to sign. */
export function buatRuteKewenangan(p: PilihanKewenangan): RuteTerpasang[] {
  return [
    rute(daftarKewenangan, (ctx) => daftar(p, ctx)),
    rute(catatKewenangan, async (ctx, { isi }) => {
      const h = await catatInstrumen(p, ctx, isi)
      return h.jenis === 'jadi' ? h.nilai : h
    }),
    rute(cabutKewenangan, async (ctx, { params, isi }) => {
      const h = await cabutInstrumen(ctx, params.id, isi)
      return h.jenis === 'jadi' ? h.nilai : h
    }),
  ]
}
