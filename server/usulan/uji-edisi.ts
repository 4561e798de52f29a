// Uji edisi: an edition of a service tried before it is kept: the chain of steps with their limits on the working calendar, the
// documents and the verdicts for one person. Reads, never writes.
import type { z } from 'zod'
import type { cobaLayananKelola } from '#kontrak/layanan-kelola.ts'
import { keadaanAwal } from '#mesin/alur.ts'
import type { Kalender, PutusanAturan, Tolak } from '#mesin/bentuk.ts'
import type { EdisiLayanan } from '#mesin/bentuk-layanan.ts'
import { keadaanSyarat, syaratBerlaku } from '#mesin/berkas.ts'
import type { IsiSopTerbuka } from '#mesin/sop-terbuka.ts'
import { denganSyaratDaerah, edisiVarian, ISIAN_VARIAN } from '#mesin/varian.ts'
import { batasWaktu } from '#mesin/waktu.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import { arsipPegawai, bolehDipakai } from '#server/arsip/baca.ts'
import type { PerluKatalog } from '#server/layanan/katalog-lihat.ts'
import { rancangEdisi } from '#server/layanan/katalog-simpan.ts'
import { kataJangka, pelaksanaKata, tahapUtama } from '#server/layanan/lembar.ts'
import { nilaiLayanan } from '#server/layanan/putusan.ts'
import { bacaLibur, kalenderDari } from '#server/organisasi/baca-kalender.ts'
import { bacaFakta, type FaktaOrang } from '#server/pegawai/baca-fakta.ts'
import { bacaBarisUsulan } from './baca.ts'
import { dokumenDari } from './buat.ts'
import { perluDari } from './jawab.ts'
import { faktaUsulan, jenisPada } from './konteks.ts'
import { terlihatOleh } from './terlihat.ts'
import { tidakAda } from './tolakan.ts'

type Minta = z.output<typeof cobaLayananKelola.isi>
type Jawab = z.input<typeof cobaLayananKelola.jawab>
type Langkah = Jawab['rangkaian'][number]

const PUTUSAN: Record<PutusanAturan['putusan'], string> = {
  memenuhi: 'memenuhi',
  'tidak-memenuhi': 'tidak memenuhi',
  'perlu-pertimbangan': 'perlu pertimbangan',
  'data-kurang': 'data kurang',
}
const SAAT = { ajukan: 'saat dikirim', verifikasi: 'saat verifikasi', 'tanda-tangan': 'saat ditandatangani' }

/** Each step begins when the one before it ends at its limit: the longest the decree allows. */
function rangkai(
  edisi: EdisiLayanan,
  sop: IsiSopTerbuka,
  kalender: Kalender,
  mulai: string,
): { langkah: Map<string, Langkah>; selesai: string | null } {
  const langkah = new Map<string, Langkah>()
  let dari = mulai
  let utuh = true
  for (const t of tahapUtama(edisi, sop)) {
    const jangka = t.batas === undefined ? undefined : sop.batas[t.batas]
    const hitung = jangka && batasWaktu(dari, jangka, kalender)
    const gagal = hitung?.jenis === 'tolak' ? hitung.sebab : null
    const batas = hitung?.jenis === 'jadi' ? hitung.nilai.batas : null
    utuh = utuh && gagal === null
    dari = batas ?? dari
    langkah.set(t.kode, {
      nama: t.nama,
      pelaku: pelaksanaKata(t),
      lama: jangka ? kataJangka(jangka) : null,
      batas,
      semula: null,
      catatan: gagal ?? (jangka ? null : 'Tanpa batas waktu; dihitung selesai pada hari yang sama.'),
    })
  }
  return { langkah, selesai: utuh ? dari : null }
}

/** The sample: a case the caller may see, else his own record. */
async function contohUji(
  p: PerluKatalog,
  ctx: Ctx,
  m: Minta,
  kode: string,
): Promise<{ orang: FaktaOrang; isian: Record<string, unknown>; sebutan: string } | Tolak> {
  const perlu = perluDari(ctx, p.ketentuan)
  const u = m.usulanId === null ? undefined : await bacaBarisUsulan(ctx.db, m.usulanId, { kunci: false })
  if (m.usulanId !== null && (!u || u.layanan !== kode || !(await terlihatOleh(perlu, u)))) return tidakAda()
  const pelaku = perlu.pelaku
  const id = u?.pegawaiId ?? (pelaku.jenis === 'orang' ? pelaku.pegawaiId : '')
  const orang = (await bacaFakta(ctx.db, [id], m.berlaku)).get(id)
  if (!orang) return tidakDitemukan('Pegawai')
  return {
    orang,
    isian: {
      ...u?.keadaan.isian,
      ...(m.varian === null ? {} : { [ISIAN_VARIAN]: m.varian }),
    },
    sebutan: u ? `Usulan ${u.nomor ?? 'draf'}` : 'Data Anda sendiri',
  }
}

/** What the edition would do. Refused only for an unknown service or case: what is wrong with the edition is part of the answer. */
export async function ujiEdisi(p: PerluKatalog, ctx: Ctx, kode: string, m: Minta): Promise<Jawab | Tolak> {
  const r = await rancangEdisi(p, ctx, { kode, isi: m.isi, berlaku: m.berlaku, nomor: 'keputusan ini' })
  if (!r) return tidakDitemukan('Layanan')
  const contoh = await contohUji(p, ctx, m, kode)
  if ('jenis' in contoh) return contoh
  const { orang, isian } = contoh
  const { ketentuan: k } = p
  const libur = await bacaLibur(ctx.db)
  const kalender = kalenderDari(libur, k.daerah.zona, k.daerah.mingguKerja)
  const rupa = (sop: IsiSopTerbuka) =>
    edisiVarian(denganSyaratDaerah(r.hukum, sop.syarat), isian, m.berlaku, jenisPada(orang, m.berlaku))
  const edisi = rupa(r.sop)
  const baru = rangkai(edisi, r.sop, kalender, m.berlaku)
  const lama = rangkai(rupa(r.lama), r.lama, kalender, m.berlaku)
  const perlu = { ...perluDari(ctx, k), hari: m.berlaku }
  const calon = {
    id: orang.id,
    layanan: kode,
    pegawaiId: orang.id,
    pengajuAkunId: '',
    perangkatDaerahId: orang.perangkatDaerahId,
    tmt: null,
    keadaan: { ...keadaanAwal(ctx.kini), isian },
  }
  const fakta = faktaUsulan(perlu, orang, calon, libur)
  const arsip = dokumenDari((await arsipPegawai(ctx.db, orang.id)).filter(bolehDipakai))
  const wajib = syaratBerlaku(edisi.syarat, fakta)
  const ada = keadaanSyarat(edisi.syarat, arsip, m.berlaku)
  return {
    perubahan: r.perubahan,
    kurang: r.kurang,
    larangan: r.larangan,
    contoh: contoh.sebutan,
    diajukan: m.berlaku,
    rangkaian: [...baru.langkah].map(([tahap, l]) => {
      const dulu = lama.langkah.get(tahap)?.batas ?? null
      return { ...l, semula: dulu !== l.batas ? dulu : null }
    }),
    selesai: baru.selesai,
    selesaiSemula: lama.selesai !== baru.selesai && r.lama.lengkapi !== null ? lama.selesai : null,
    berkas: edisi.syarat.map((s) => ({
      nama: s.nama,
      sifat: wajib.includes(s) ? 'diminta' : (s.bila?.keterangan ?? 'tidak diminta'),
      adaDiArsip: ada.some((a) => a.kode === s.kode && a.keadaan === 'berlaku'),
    })),
    pemeriksaan: pemeriksaan(nilaiLayanan(k, edisi, fakta), edisi),
  }
}

function pemeriksaan(putusan: readonly PutusanAturan[], edisi: EdisiLayanan): Jawab['pemeriksaan'] {
  return putusan.map((x) => {
    const pasang = edisi.aturan.find((a) => a.aturan === x.aturan)
    const sebab = x.syarat.find((s) => s.putusan !== 'memenuhi')
    return {
      nama: x.nama,
      saat: pasang ? SAAT[pasang.saat] : 'saat ditandatangani',
      putusan: PUTUSAN[x.putusan],
      sebab: sebab ? `${sebab.bunyi}: ${sebab.fakta}` : null,
    }
  })
}
