// Ujian: the service examination that II/d and III/d must have passed, its exemptions, and the examination for a new diploma.
import type { HasilSyarat, Kutipan } from '#mesin/bentuk.ts'
import type { FaktaDiklat } from '#mesin/bentuk-fakta.ts'
import { syarat, tanggalKata } from '../kata.ts'
import { type Calon, isianTeks } from './calon.ts'
import { bakuIjazah, type Ijazah, PUNCAK_IJAZAH, urutGolongan, urutIjazah } from './urutan.ts'

export const UJIAN = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 3'

export type Tingkat = 'i' | 'ii'

/** Level of the service examination that stands before the next rank; undefined when none does. */
export function tingkatUjian(golongan: string): Tingkat | undefined {
  return golongan === 'II/d' ? 'i' : golongan === 'III/d' ? 'ii' : undefined
}

const kata = (d: FaktaDiklat): string => `${d.tingkat ?? ''} ${d.nama}`.toLowerCase()
const LATIHAN: Record<Tingkat, RegExp> = {
  i: /sepada(?!y)|\badum(?!la)|sepala|diklatpim (tk\.? |tingkat )?(iv|4)\b|\biv\b|\bpkp\b/,
  ii: /sepadya|spama(?!n)|diklatpim (tk\.? |tingkat )?(iii|3)\b|\biii\b|\bpka\b/,
}

function latihan(c: Calon, tingkat: Tingkat): FaktaDiklat | undefined {
  return (c.pegawai.diklat ?? []).find(
    (d) => d.jenis === 'kepemimpinan' && d.lulus <= c.tmt && LATIHAN[tingkat].test(kata(d)),
  )
}

/** Diplomas that exempt: S1 and D-IV from level I, S2 and above from both. */
const IJAZAH_BEBAS: Record<Tingkat, Ijazah> = { i: 'S1', ii: 'S2' }

export type Bebas = { alasan: string; dasar: Kutipan }

const ALASAN_JENIS: Readonly<Record<string, Bebas>> = {
  'prestasi-luar-biasa': {
    alasan: 'kenaikan pangkat karena prestasi kerja luar biasa',
    dasar: `${UJIAN} huruf d angka 1`,
  },
  'penemuan-baru': { alasan: 'kenaikan pangkat karena penemuan baru', dasar: `${UJIAN} huruf d angka 2` },
  pengabdian: { alasan: 'kenaikan pangkat pengabdian', dasar: `${UJIAN} huruf d angka 3` },
}

/** Why a person need not sit the examination of a level; undefined = he must. `jenis` names the kind of promotion. */
export function bebasUjian(c: Calon, tingkat: Tingkat, jenis: string | undefined): Bebas | undefined {
  const karena = jenis === undefined ? undefined : ALASAN_JENIS[jenis]
  if (karena) return karena
  const d = latihan(c, tingkat)
  if (d)
    return {
      alasan: `lulus ${d.nama} ${tanggalKata(d.lulus)}`,
      dasar: `${UJIAN} huruf d angka 4 huruf ${tingkat === 'i' ? 'a' : 'b'}`,
    }
  const ijazah = (c.pegawai.pendidikan ?? []).find((p) => {
    const baku = bakuIjazah(p.jenjang)
    const sejak = p.diakui ?? p.lulus
    return (
      baku !== undefined &&
      p.jalur !== 'tanpa-izin' &&
      sejak <= c.tmt &&
      urutIjazah(baku) >= urutIjazah(IJAZAH_BEBAS[tingkat])
    )
  })
  if (ijazah) {
    const tinggi = urutIjazah(bakuIjazah(ijazah.jenjang) ?? 'SD') >= urutIjazah('S2')
    return {
      alasan: `berijazah ${ijazah.jenjang}`,
      dasar: `${UJIAN} huruf d angka 5 huruf ${tinggi ? 'b' : 'a'}`,
    }
  }
  if (c.jabatan?.jenis === 'fungsional' && c.jabatan.jenjang !== undefined)
    return { alasan: `menduduki jabatan fungsional ${c.jabatan.nama}`, dasar: `${UJIAN} huruf d angka 6` }
  return undefined
}

/** Passed, exempt, or refused; nothing to ask when no golongan boundary is crossed. */
export function syaratUjianDinas(c: Calon, jenis?: string): HasilSyarat[] {
  const golongan = c.pangkat?.golongan
  const tingkat = golongan === undefined ? undefined : tingkatUjian(golongan)
  if (tingkat === undefined) return []
  const nama = `Ujian Dinas Tingkat ${tingkat.toUpperCase()}`
  const bunyi = `${golongan} ke ${c.tujuan ?? '-'} harus lulus ${nama}, kecuali dibebaskan.`
  const dasar = [`${UJIAN} huruf a`]
  const bebas = bebasUjian(c, tingkat, jenis)
  if (bebas)
    return [syarat('ujian-dinas', bunyi, [...dasar, bebas.dasar], 'memenuhi', `Dibebaskan: ${bebas.alasan}.`)]
  const ujian = c.pegawai.ujian
  if (ujian === undefined) {
    const fakta = 'Riwayat ujian tidak diberikan (pegawai.ujian).'
    return [
      syarat(
        'ujian-dinas',
        bunyi,
        dasar,
        'data-kurang',
        fakta,
        'Lengkapi riwayat ujian; kosong bila belum pernah.',
      ),
    ]
  }
  const lulus = ujian.find(
    (u) => u.jenis === `ujian-dinas-tingkat-${tingkat}` && u.hasil === 'lulus' && u.tanggal <= c.tmt,
  )
  if (lulus)
    return [syarat('ujian-dinas', bunyi, dasar, 'memenuhi', `Lulus ${nama} ${tanggalKata(lulus.tanggal)}.`)]
  return [
    syarat(
      'ujian-dinas',
      bunyi,
      dasar,
      'tidak-memenuhi',
      `Belum lulus ${nama}.`,
      `Ikuti ${nama} pada penyelenggaraan berikutnya.`,
    ),
  ]
}

export const PENYESUAIAN = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 4'

/** From `dari` on to `ke`; `dicocokkan` false = from the PP, whose text we do not hold. */
export type Lintasan = { dari: string; ke: string; ijazah: Ijazah; dasar: Kutipan; dicocokkan: boolean }

/** "Pangkat minimal": from `dari` up to just below `ke`. */
export const LINTASAN: readonly Lintasan[] = [
  {
    dari: 'I/c',
    ke: 'II/a',
    ijazah: 'SLTA',
    dasar: `${PENYESUAIAN} huruf a angka 2 huruf a`,
    dicocokkan: true,
  },
  {
    dari: 'II/a',
    ke: 'II/c',
    ijazah: 'D3',
    dasar: `${PENYESUAIAN} huruf a angka 2 huruf b`,
    dicocokkan: true,
  },
  {
    dari: 'II/c',
    ke: 'III/a',
    ijazah: 'S1',
    dasar: `${PENYESUAIAN} huruf a angka 2 huruf c`,
    dicocokkan: true,
  },
]

/** The diploma newly obtained: the form field `ijazah`, else the highest one that was not held at appointment. */
export function ijazahBaru(c: Calon): { ijazah: Ijazah; jenjang: string; jalur?: string } | undefined {
  const diminta = isianTeks(c, 'ijazah')
  if (diminta !== undefined) {
    const baku = bakuIjazah(diminta)
    if (!baku) return undefined
    const p = (c.pegawai.pendidikan ?? []).find((x) => bakuIjazah(x.jenjang) === baku)
    return { ijazah: baku, jenjang: diminta, ...(p?.jalur === undefined ? {} : { jalur: p.jalur }) }
  }
  let pilih: { ijazah: Ijazah; jenjang: string; jalur?: string } | undefined
  for (const p of c.pegawai.pendidikan ?? []) {
    const baku = bakuIjazah(p.jenjang)
    if (!baku || p.lulus > c.tmt || p.jalur === 'sebelum-cpns') continue
    if (pilih && urutIjazah(baku) <= urutIjazah(pilih.ijazah)) continue
    pilih = { ijazah: baku, jenjang: p.jenjang, ...(p.jalur === undefined ? {} : { jalur: p.jalur }) }
  }
  return pilih
}

/**
 * The path a diploma opens for a rank. SLTA, D3 and S1 follow the region's text with its lowest rank; other diplomas
 * follow PP 99/2000 Pasal 18 (the rank of appointment of that diploma), marked as not yet checked.
 */
export function lintasanUntuk(golongan: string, ijazah: Ijazah): Lintasan | undefined {
  const tempat = urutGolongan(golongan)
  const daerah = LINTASAN.find((l) => l.ijazah === ijazah)
  const pilih = daerah ?? {
    dari: 'I/a',
    ke: PUNCAK_IJAZAH[ijazah].awal,
    ijazah,
    dasar: 'PP 99/2000 Pasal 18',
    dicocokkan: false,
  }
  return urutGolongan(pilih.dari) <= tempat && tempat < urutGolongan(pilih.ke) ? pilih : undefined
}

/** The new diploma opens a path to a higher rank, and was obtained with leave. */
export function syaratIjazah(c: Calon): HasilSyarat {
  const bunyi = 'Memperoleh ijazah yang membuka kenaikan pangkat.'
  const dasar = [`${PENYESUAIAN} huruf a angka 2`]
  const baru = ijazahBaru(c)
  if (!baru || !c.pangkat)
    return syarat(
      'ijazah',
      bunyi,
      dasar,
      'data-kurang',
      'Ijazah yang baru diperoleh tidak diketahui (pegawai.pendidikan atau usulan.isian.ijazah).',
      'Lengkapi riwayat pendidikan.',
    )
  const lintasan = lintasanUntuk(c.pangkat.golongan, baru.ijazah)
  if (!lintasan)
    return syarat(
      'ijazah',
      bunyi,
      dasar,
      'tidak-memenuhi',
      `${baru.jenjang} tidak membuka kenaikan pangkat bagi ${c.pangkat.golongan}.`,
    )
  const kata = `${c.pangkat.golongan} berijazah ${baru.jenjang} menjadi ${lintasan.ke}.`
  const ragu = !lintasan.dicocokkan
  return syarat(
    'ijazah',
    bunyi,
    [...dasar, lintasan.dasar],
    ragu ? 'perlu-pertimbangan' : 'memenuhi',
    kata,
    ragu ? 'Jalur ini tidak dimuat Perwali; cocokkan dengan naskah PP 99/2000 Pasal 18.' : undefined,
  )
}

/** Diploma by leave to study; one obtained without leave is refused, an unknown way is asked. */
export function syaratIzinBelajar(c: Calon): HasilSyarat {
  const bunyi = 'Memiliki surat ijin belajar bagi PNS yang memperoleh ijazah.'
  const dasar = [`${PENYESUAIAN} huruf b angka 2 huruf b`]
  const jalur = ijazahBaru(c)?.jalur
  const izin = (c.pegawai.belajar ?? []).find((b) => b.jenis !== 'izin-seleksi' && b.mulai <= c.tmt)
  if (jalur === 'izin-belajar' || jalur === 'tugas-belajar' || izin)
    return syarat(
      'ijin-belajar',
      bunyi,
      dasar,
      'memenuhi',
      izin?.nomor ?? `Jalur: ${jalur ?? 'ijin belajar'}.`,
    )
  if (jalur === 'tanpa-izin')
    return syarat('ijin-belajar', bunyi, dasar, 'tidak-memenuhi', 'Ijazah diperoleh tanpa ijin belajar.')
  return syarat(
    'ijin-belajar',
    bunyi,
    dasar,
    'data-kurang',
    'Cara memperoleh ijazah tidak diketahui (pegawai.pendidikan jalur).',
    'Lengkapi jalur pendidikan atau surat ijin belajar.',
  )
}
