// Katalog, periksa: what an edition may not say. The regulation's minimum stands; each refusal names the article that fixes it.
import type { Kutipan, Tolak } from '#mesin/bentuk.ts'
import type { EdisiLayanan } from '#mesin/bentuk-layanan.ts'
import { DASAR } from '#mesin/dasar.ts'
import { kunciKutipan } from '#mesin/kutipan.ts'
import { urutGolongan } from '#mesin/produk.ts'
import type { Kekurangan } from '#mesin/sop-terbuka.ts'
import { tolak } from '#mesin/tolak.ts'
import { semuaRupa } from '#mesin/varian.ts'
import type { Ketentuan } from './bekal.ts'
import { type IsiEdisi, kunciSyarat, sifatSyarat, syaratPeraturan, varianEdisi } from './katalog-isi.ts'

type Larangan = Kekurangan
const larang = (kode: string, apa: string, dasar: readonly Kutipan[], saran: string): Larangan => ({
  kode,
  apa,
  dasar: [...dasar],
  saran,
})

/** Documents the regulation asks: none left out, none asked of fewer people, each the same document. */
function syaratLemah(isi: IsiEdisi, e: EdisiLayanan): Larangan[] {
  const ada = new Map(isi.syarat.map((s) => [kunciSyarat(s), s]))
  return syaratPeraturan(e).flatMap((hukum): Larangan[] => {
    const s = ada.get(kunciSyarat(hukum))
    const sifat = sifatSyarat(hukum)
    if (!s)
      return [
        larang(
          `syarat-${hukum.kode}`,
          `berkas ${hukum.nama} ditetapkan peraturan dan tidak dapat dihapus`,
          hukum.dasar,
          'Kembalikan berkas itu ke daftar.',
        ),
      ]
    if (s.sifat !== sifat && s.sifat !== 'wajib')
      return [
        larang(
          `syarat-${hukum.kode}`,
          `berkas ${hukum.nama} ${sifat === 'wajib' ? 'wajib' : 'diminta'} menurut peraturan dan tidak dapat dilonggarkan`,
          hukum.dasar,
          'Biarkan seperti menurut peraturan, atau wajibkan bagi semua.',
        ),
      ]
    const umur = JSON.stringify(hukum.umurPaling ?? null) === JSON.stringify(s.umurPaling)
    if (s.nama !== hukum.nama || s.jenisDokumen !== hukum.jenisDokumen || !umur)
      return [
        larang(
          `syarat-${hukum.kode}`,
          `nama, jenis, dan umur berkas ${hukum.nama} mengikuti peraturan`,
          hukum.dasar,
          'Tambahkan berkas lain bila daerah memerlukannya.',
        ),
      ]
    return []
  })
}

/** Documents of the pemda alone: known kinds, codes used once. */
function syaratAsing(k: Ketentuan, isi: IsiEdisi, e: EdisiLayanan): Larangan[] {
  const hukum = new Set(syaratPeraturan(e).map(kunciSyarat))
  const varian = new Set(varianEdisi(e).map((v) => v.kode))
  const kunci = isi.syarat.map(kunciSyarat)
  const kodeHukum = new Set(syaratPeraturan(e).map((s) => s.kode))
  return isi.syarat.flatMap((s, i): Larangan[] => {
    const beri = (apa: string, saran: string) => [larang(`syarat-${s.kode}`, apa, [DASAR.sop], saran)]
    if (kunci.indexOf(kunciSyarat(s)) !== i)
      return beri(`berkas ${s.nama} tertulis dua kali`, 'Hapus salah satunya.')
    if (hukum.has(kunciSyarat(s))) return []
    if (kodeHukum.has(s.kode))
      return beri(`kode ${s.kode} sudah dipakai berkas lain`, 'Pakai nama berkas yang lain.')
    if (s.varian !== null && !varian.has(s.varian))
      return beri(`jenis ${s.varian} tidak ada pada layanan ini`, 'Pilih jenis dari daftar.')
    if (!k.jenisDokumen.some((j) => j.kode === s.jenisDokumen))
      return beri(`jenis dokumen berkas ${s.nama} tidak dikenal`, 'Pilih jenis dokumen dari daftar.')
    if (s.sifat === 'bersyarat')
      return beri(`berkas ${s.nama} belum jelas bagi siapa`, 'Pilih wajib bagi semua atau opsional.')
    return []
  })
}

/** Steps and their order are those of the regulation: none is skipped, and the survey stands before the hand-over. */
function tahapDilewati(isi: IsiEdisi, e: EdisiLayanan): Larangan[] {
  const diminta = isi.tahap
  const hasil: Larangan[] = []
  if (diminta !== undefined && diminta.length > 0) {
    const tahap = new Map(semuaRupa(e).flatMap((r) => r.edisi.alur.tahap.map((t) => [t.kode, t] as const)))
    for (const t of tahap.values())
      if (!t.akhir && !diminta.includes(t.kode))
        hasil.push(
          larang(
            `tahap-${t.kode}`,
            `tahap ${t.nama} tidak dapat dilewati`,
            t.dasar,
            'Kembalikan tahap itu; urutan layanan tetap menurut peraturan.',
          ),
        )
  }
  if (isi.survei === '')
    hasil.push(
      larang(
        'survei',
        'survei menjadi syarat penyerahan dan tidak dapat ditiadakan',
        [DASAR.surveiSyarat],
        'Pilih kuesioner yang diisi pemohon sebelum menerima hasilnya.',
      ),
    )
  const { pengawas, administrator } = isi.validator
  if (pengawas !== '' && pengawas === administrator)
    hasil.push(
      larang(
        'validator',
        'validasi harus berjenjang, oleh dua jabatan yang berbeda',
        [DASAR.berjenjang],
        'Pilih pejabat pengawas dan pejabat administrator yang membidangi.',
      ),
    )
  return hasil
}

/** Words that name nothing: terms, products, offices, questionnaires, ranges. */
function namaAsing(k: Ketentuan, isi: IsiEdisi, e: EdisiLayanan, jabatan: ReadonlySet<string>): Larangan[] {
  const rupa = semuaRupa(e).map((r) => r.edisi)
  const istilah = new Set(rupa.flatMap((r) => r.alur.tahap.flatMap((t) => t.batas ?? [])))
  const produk = new Set(rupa.map((r) => r.produk.kode))
  const asing = (kode: string, apa: string, dasar: Kutipan) =>
    larang(kode, apa, [dasar], 'Pilih dari daftar yang tersedia.')
  const { pengawas, administrator } = isi.validator
  const orang = [pengawas, administrator, ...isi.wewenang.map((w) => w.jabatan)]
  return [
    ...Object.keys(isi.batas)
      .filter((i) => !istilah.has(i))
      .map((i) => asing(`batas-${i}`, `tidak ada tahap dengan batas ${i}`, DASAR.sop)),
    ...isi.wewenang
      .filter((w) => !produk.has(w.produk))
      .map((w) => asing('penandatangan', `produk ${w.produk} bukan hasil layanan ini`, DASAR.penandatangan)),
    ...[...new Set(orang)]
      .filter((j) => j !== '' && !jabatan.has(j))
      .map((j) => asing('jabatan', `jabatan ${j} tidak ada pada susunan organisasi`, DASAR.penandatangan)),
    ...isi.wewenang.flatMap(({ golongan: g }) => {
      const [a, b] = g ? [urutGolongan(g.dari), urutGolongan(g.sampai)] : []
      const benar = !g || (a && b && a.jalur === b.jalur && a.urut <= b.urut)
      return benar
        ? []
        : [asing('golongan', `rentang golongan ${g?.dari} sampai ${g?.sampai} salah`, DASAR.penandatangan)]
    }),
    ...(isi.survei === '' || k.kuesioner.some((s) => s.kode === isi.survei)
      ? []
      : [asing('survei', `kuesioner ${isi.survei} tidak ada`, DASAR.surveiTiap)]),
  ]
}

/** Everything in the edition that no decree may say, in words; empty = it may be kept. `jabatan`: offices that exist. */
export function laranganEdisi(
  k: Ketentuan,
  isi: IsiEdisi,
  e: EdisiLayanan,
  jabatan: ReadonlySet<string>,
): Kekurangan[] {
  return [
    ...syaratLemah(isi, e),
    ...tahapDilewati(isi, e),
    ...syaratAsing(k, isi, e),
    ...namaAsing(k, isi, e, jabatan),
  ]
}

/** One refusal of all of them. */
export function tolakSemua(kode: string, awal: string, daftar: readonly Kekurangan[]): Tolak {
  return tolak(
    kode,
    `${awal}: ${daftar.map((d) => d.apa).join('; ')}.`,
    [...new Set(daftar.flatMap((d) => d.dasar))],
    [...new Set(daftar.map((d) => d.saran))].join(' '),
    daftar[0]?.kode,
  )
}

type Keputusan = { nomor: string; tanggal: string; berlaku: string; hari: string; adaEdisi: boolean }

/** The decree and the day: cited as regulations are, decided before it begins, and never in the past. */
export function periksaKeputusan(p: Keputusan): Tolak | undefined {
  if (kunciKutipan(p.nomor) === undefined)
    return tolak(
      'keputusan-salah',
      `Nomor keputusan "${p.nomor}" belum dapat dikutip.`,
      [DASAR.sop],
      'Tulis sebutan, nomor, dan tahunnya, misalnya: Kepwal Contoh 188/5/2026.',
      'nomor',
    )
  if (p.berlaku < p.hari)
    return tolak(
      'berlaku-lampau',
      'Edisi tidak dapat berlaku surut: usulan yang sudah diajukan tetap pada edisinya.',
      [DASAR.sop],
      'Pilih hari ini atau sesudahnya.',
      'berlaku',
    )
  if (p.tanggal > p.berlaku)
    return tolak(
      'keputusan-salah',
      'Edisi tidak dapat berlaku sebelum keputusannya ditetapkan.',
      [DASAR.sop],
      'Periksa tanggal keputusan dan tanggal mulai berlaku.',
      'tanggal',
    )
  if (!p.adaEdisi)
    return tolak(
      'layanan-belum-ada',
      'Peraturan layanan ini belum berlaku pada tanggal itu.',
      [DASAR.sop],
      'Pilih tanggal mulai berlaku yang lebih kemudian.',
      'berlaku',
    )
  return undefined
}
