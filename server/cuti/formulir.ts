// Formulir: the form "permintaan dan pemberian cuti" of a case as PDF, with what the superior and the official have said so far.
import type { DataFormulirCuti, PutusanFormulir } from '#ketentuan/naskah/lembar/formulir-cuti.ts'
import type { Hasil } from '#mesin/bentuk.ts'
import { masaKerjaKata, tanggalKata } from '#mesin/kata-surat.ts'
import { tampilNip } from '#mesin/nip.ts'
import { hariIni, selisihBulan } from '#mesin/tanggal.ts'
import { kodeVarian } from '#mesin/varian.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { type Ketentuan, terpakuUsulan } from '#server/layanan/bekal.ts'
import { namaPenandatangan } from '#server/layanan/lembar.ts'
import type { TemplatPdf } from '#server/naskah/pdf.ts'
import { pemegangJabatan } from '#server/organisasi/baca.ts'
import { atasanLangsung } from '#server/organisasi/baca-atasan.ts'
import { type BarisUsulan, bacaBarisUsulan } from '#server/usulan/baca.ts'
import { putusanPejabat } from './putusan-blok.ts'
import { faktaOrang } from './saldo.ts'
import { timbangan } from './timbangan.ts'

const TAK_ADA = '-'

/** Block VII: what the superior said; before that, who he is. */
async function blokAtasan(ctx: Ctx, k: Ketentuan, u: BarisUsulan): Promise<PutusanFormulir> {
  const { pertimbangan } = u.keadaan
  if (pertimbangan)
    return {
      pilihan: pertimbangan.hasil,
      alasan: pertimbangan.alasan ?? null,
      jabatan: pertimbangan.jabatan ?? 'Atasan langsung',
      nama: pertimbangan.nama,
      nip: null,
      tanggal: tanggalKata(hariIni(pertimbangan.pada, k.daerah.zona)),
    }
  const atasan = (await atasanLangsung(ctx.db, [u.pegawaiId], ctx.hari)).get(u.pegawaiId)
  return {
    pilihan: null,
    alasan: null,
    jabatan: atasan?.jabatan ?? 'Atasan langsung',
    nama: null,
    nip: null,
    tanggal: null,
  }
}

/** Block VIII: the decision of the official who may grant this leave (PP 11/2017 Pasal 309). */
async function blokPejabat(ctx: Ctx, k: Ketentuan, u: BarisUsulan): Promise<PutusanFormulir> {
  const t = terpakuUsulan(k, u.layanan, u.keadaan, ctx.hari)
  const jabatan = t ? await namaPenandatangan(ctx, t) : 'Pejabat yang berwenang'
  const putusan = putusanPejabat(u.keadaan)
  if (!putusan) return { pilihan: null, alasan: null, jabatan, nama: null, nip: null, tanggal: null }
  const hari = hariIni(putusan.pada, k.daerah.zona)
  const kode = t?.sop.wewenang.filter((w) => w.produk === t.edisi.produk.kode).map((w) => w.jabatan) ?? []
  const pemegang = [...(await pemegangJabatan(ctx.db, [...new Set(kode)], hari)).values()]
  const nama = pemegang.find((j) => j.nama !== null)?.nama ?? null
  const { hasil: pilihan, alasan } = putusan
  return { pilihan, alasan, jabatan, nama, nip: null, tanggal: tanggalKata(hari) }
}

/** The composed form; open to whom the case's material for the decision is open, to others as unknown. */
export async function formulirCuti(ctx: Ctx, k: Ketentuan, usulanId: string): Promise<Hasil<TemplatPdf>> {
  const t = await timbangan(ctx, k, usulanId)
  if ('sebab' in t) return t
  const u = await bacaBarisUsulan(ctx.db, usulanId, { kunci: false })
  const baca = u && (await faktaOrang(ctx, k, u.pegawaiId, { hari: ctx.hari }))
  if (!u || !baca) return tidakDitemukan('Usulan')
  const { daerah } = k
  const { tmtCpns } = baca.orang.pegawai
  const diajukan = u.keadaan.diajukanPada
  const tanggal = (h: string | null) => (h === null ? TAK_ADA : tanggalKata(h))
  const sisa = (n: number | null) => (n === null ? TAK_ADA : String(n))
  const { pemda, unitBaris, alamatBaris, lambang } = daerah.kop
  const data: DataFormulirCuti = {
    kop: { pemda, unitBaris, alamatBaris, lambang },
    tempat: daerah.tempat,
    tanggal: tanggalKata(diajukan === undefined ? ctx.hari : hariIni(diajukan, daerah.zona)),
    kepada: `Kepala ${baca.orang.unit.nama ?? t.unit}`,
    nomor: t.nomor ?? '(draf)',
    pegawai: {
      nama: t.nama,
      nip: tampilNip(t.nip),
      jabatan: t.jabatan ?? TAK_ADA,
      masaKerja: tmtCpns === undefined ? TAK_ADA : masaKerjaKata(selisihBulan(tmtCpns, ctx.hari)),
      unit: t.unit,
    },
    jenis: kodeVarian(u.keadaan.isian) ?? '',
    alasan: t.alasan ?? TAK_ADA,
    lama: t.hariKerja === null ? TAK_ADA : `${t.hariKerja} hari kerja`,
    mulai: tanggal(t.mulai),
    sampai: tanggal(t.sampai),
    saldo: { n2: sisa(t.saldo.sisaN2), n1: sisa(t.saldo.sisaN1), n: sisa(t.saldo.sisaN) },
    alamat: t.alamat ?? TAK_ADA,
    telepon: t.telepon ?? TAK_ADA,
    atasan: await blokAtasan(ctx, k, u),
    pejabat: await blokPejabat(ctx, k, u),
  }
  const judul = `Formulir cuti ${t.nomor ?? ''}`.trim()
  return { jenis: 'jadi', nilai: { berkas: 'lembar/formulir-cuti.typ', data, waktu: ctx.kini, judul } }
}
