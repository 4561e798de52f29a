// Rute contoh: the sample result of a service: its own template in force, invented people and numbers, marked CONTOH. Kept nowhere.
import { contohSop } from '#kontrak/layanan-sop.ts'
import { edisiPada } from '#mesin/aturan.ts'
import type { Hasil } from '#mesin/bentuk.ts'
import type { Terpaku } from '#mesin/bentuk-usulan.ts'
import { susunNaskah } from '#mesin/naskah.ts'
import { adalahTolak } from '#mesin/tolak.ts'
import { type RuteTerpasang, rute, tidakDitemukan } from '../alat/http.ts'
import type { Ctx } from '../alat/ports.ts'
import type { Ketentuan } from '../layanan/bekal.ts'
import { namaPenandatangan } from '../layanan/lembar.ts'
import { terpakuSop } from '../layanan/sop.ts'
import { denganEdisi } from '../naskah/baca-edisi.ts'
import type { PenyusunPdf, TemplatPdf } from '../naskah/pdf.ts'
import { nilaiContoh } from './contoh-nilai.ts'
import { contohSuratKgb } from './contoh-surat.ts'
import { templatSurat } from './surat.ts'

const BARIS_CONTOH = 8
const BELUM = { nomor: null, hari: null, kodeCek: null, urlCek: null, ditandatanganiPada: null } as const
const ORANG = { nama: 'Ratri Puspitaningrum, S.K.M.', nip: '19910723 201503 2 004' }

/** What a letter of any template needs, with our own letterhead. */
function dataPokok(k: Ketentuan) {
  const { pemda, unitBaris, alamatBaris, lambang } = k.daerah.kop
  const { kepalaDaerah, tempat } = k.daerah
  return {
    kop: { pemda, unitBaris, alamatBaris, lambang },
    kepalaDaerah,
    tempat,
    catatanKaki: null,
    samar: false,
  }
}

type Varian = { kode: string; nama: string } | undefined

async function dariNaskah(
  k: Ketentuan,
  ctx: Ctx,
  t: Terpaku,
  varian: Varian,
): Promise<Hasil<{ templat: string; data: object }>> {
  const asal = k.naskah.find((n) => n.kode === t.edisi.produk.naskah)
  if (!asal) {
    const { pegawai, lama, baru, kgbBerikutnya } = contohSuratKgb
    const surat = { ...contohSuratKgb, ...dataPokok(k), pegawai, lama, baru, kgbBerikutnya, contoh: true }
    return { jenis: 'jadi', nilai: { templat: 'surat-kgb.typ', data: surat } }
  }
  const naskah = await denganEdisi(ctx.db, asal)
  const edisi = edisiPada(naskah.edisi, ctx.hari)
  if (!edisi) return tidakDitemukan('Naskah')
  const { daerah } = k
  const teks = (nilai: string) => ({ jenis: 'teks', nilai }) as const
  const siap = susunNaskah(naskah, edisi, {
    ...nilaiContoh(edisi, BARIS_CONTOH),
    'daerah.nama': teks(daerah.nama),
    'daerah.pemda': teks(daerah.pemda),
    'daerah.kepalaDaerah': teks(daerah.kepalaDaerah),
    'daerah.tempat': teks(daerah.tempat),
    'usulan.layanan': teks(t.layanan.nama),
    ...(varian ? { 'usulan.varian': { ...teks(varian.nama), mentah: varian.kode } } : {}),
  })
  if (adalahTolak(siap)) return siap
  const data = {
    ...dataPokok(k),
    kertas: edisi.kertas,
    hal: naskah.nama,
    naskah: { kode: naskah.kode, edisi: edisi.berlaku },
    pegawai: ORANG,
    ...siap.nilai,
    contoh: true,
  }
  return { jenis: 'jadi', nilai: { templat: `bentuk/${edisi.isi.bentuk}.typ`, data } }
}

async function susunContoh(k: Ketentuan, ctx: Ctx, t: Terpaku, varian: Varian): Promise<Hasil<TemplatPdf>> {
  const surat = await dariNaskah(k, ctx, t, varian)
  if (surat.jenis === 'tolak') return surat
  const lengkap = {
    ...BELUM,
    penandatangan: {
      atasNama: null,
      jabatanBaris: [await namaPenandatangan(ctx, t)],
      nama: '(nama penandatangan)',
      pangkat: null,
      nip: null,
    },
    moda: 'elektronik' as const,
  }
  const { templat, data } = surat.nilai
  return { jenis: 'jadi', nilai: templatSurat({ templat, data: { ...data } }, lengkap, ctx.kini) }
}

/** The door of sample results, open to everybody as the SOP itself is. */
export function buatRuteContoh(k: Ketentuan, penyusun: PenyusunPdf): RuteTerpasang[] {
  return [
    rute(contohSop, async (ctx, { params, query }) => {
      const { t, dipilih } = terpakuSop(k, params.kode, ctx.hari, query.varian)
      if (!t) return tidakDitemukan('Layanan')
      const h = await susunContoh(k, ctx, t, dipilih)
      if (h.jenis === 'tolak') return h
      return {
        jenis: 'berkas',
        isi: await penyusun.susunPdf(h.nilai),
        tipe: 'application/pdf',
        nama: `contoh-${params.kode}.pdf`,
        sebaris: true,
      }
    }),
  ]
}
