// Rujukan: reads the code lists of ketentuan/rujukan (CSV text, handed in by the server) into what rules take as fakta.
// A bad row stops the start with file and line; a table that is silently short would pay wrong salaries.
import type { HariLibur, Rujukan, TabelGaji } from './bentuk-fakta.ts'
import { sahTanggal } from './tanggal.ts'

/** One file of a rujukan folder: its name decides how it is read. */
export type BerkasRujukan = { nama: string; teks: string }

type Baris = { nomor: number; sel: Record<string, string> }
type Csv = { kepala: ReadonlyMap<string, string>; baris: Baris[] }

const galat = (nama: string, nomor: number, pesan: string): Error => new Error(`${nama}:${nomor}: ${pesan}`)

/** Lines '# kunci: nilai', one line of column names, then rows; no cell holds a comma. */
function bacaCsv({ nama, teks }: BerkasRujukan, kolom: readonly string[]): Csv {
  const kepala = new Map<string, string>()
  const baris: Baris[] = []
  let judul: string[] | undefined
  for (const [i, satu] of teks.split(/\r?\n/).entries()) {
    const nomor = i + 1
    if (satu.trim() === '') continue
    const catatan = /^# ([a-z_]+): (.*)$/.exec(satu)
    if (catatan?.[1] !== undefined && catatan[2] !== undefined) {
      kepala.set(catatan[1], catatan[2].trim())
      continue
    }
    const sel = satu.split(',').map((s) => s.trim())
    if (!judul) {
      judul = sel
      if (judul.join(',') !== kolom.join(','))
        throw galat(nama, nomor, `judul kolom harus ${kolom.join(',')}`)
      continue
    }
    if (sel.length !== judul.length)
      throw galat(nama, nomor, `ada ${sel.length} kolom, seharusnya ${judul.length}`)
    baris.push({ nomor, sel: Object.fromEntries(judul.map((k, j) => [k, sel[j] ?? ''])) })
  }
  if (baris.length === 0) throw galat(nama, 1, 'tidak ada baris')
  return { kepala, baris }
}

function wajib(nama: string, kepala: ReadonlyMap<string, string>, kunci: string): string {
  const nilai = kepala.get(kunci)
  if (nilai === undefined || nilai === '') throw galat(nama, 1, `kepala "# ${kunci}: ..." tidak ada`)
  return nilai
}

function bilangan(nama: string, baris: Baris, kunci: string): number {
  const teks = baris.sel[kunci] ?? ''
  if (!/^\d+$/.test(teks)) throw galat(nama, baris.nomor, `${kunci} harus bilangan bulat, tertulis "${teks}"`)
  return Number(teks)
}

function tanggal(nama: string, nomor: number, teks: string): string {
  if (!sahTanggal(teks)) throw galat(nama, nomor, `"${teks}" bukan tanggal TTTT-BB-HH yang ada`)
  return teks
}

const KOLOM_GAJI = ['golongan', 'masa_kerja', 'gaji_pokok', 'sumber', 'perlu_verifikasi'] as const

const GOLONGAN_PNS = /^(I|II|III|IV)\/[a-e]$/
const GOLONGAN_PPPK = /^(I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII)$/

/** Salary table of PNS: 'gaji-pokok-*.csv'. Throws on a bad or doubled cell. */
export const bacaGajiPokok = (berkas: BerkasRujukan): TabelGaji => bacaTabelGaji(berkas, GOLONGAN_PNS)

/** Salary table of PPPK, golongan I to XVII: 'gaji-pppk-*.csv'. Throws on a bad or doubled cell. */
export const bacaGajiPppk = (berkas: BerkasRujukan): TabelGaji => bacaTabelGaji(berkas, GOLONGAN_PPPK)

function bacaTabelGaji(berkas: BerkasRujukan, golonganSah: RegExp): TabelGaji {
  const { nama } = berkas
  const { kepala, baris } = bacaCsv(berkas, KOLOM_GAJI)
  const tabel: Record<string, Record<string, number>> = {}
  const perluVerifikasiSel: Record<string, string> = {}
  for (const b of baris) {
    const golongan = b.sel.golongan ?? ''
    if (!golonganSah.test(golongan)) throw galat(nama, b.nomor, `golongan "${golongan}" tidak dikenal`)
    const kolom = String(bilangan(nama, b, 'masa_kerja'))
    tabel[golongan] ??= {}
    const isi = tabel[golongan]
    if (isi[kolom] !== undefined) throw galat(nama, b.nomor, `sel ${golongan} ${kolom} tertulis dua kali`)
    isi[kolom] = bilangan(nama, b, 'gaji_pokok')
    if (b.sel.perlu_verifikasi) perluVerifikasiSel[`${golongan} ${kolom}`] = b.sel.perlu_verifikasi
  }
  const sampai = kepala.get('sampai')
  const perluVerifikasi = kepala.get('perlu_verifikasi')
  return {
    kode: wajib(nama, kepala, 'kode'),
    dasar: wajib(nama, kepala, 'dasar'),
    berlaku: tanggal(nama, 1, wajib(nama, kepala, 'berlaku')),
    ...(sampai === undefined ? {} : { sampai: tanggal(nama, 1, sampai) }),
    ...(perluVerifikasi ? { perluVerifikasi } : {}),
    ...(Object.keys(perluVerifikasiSel).length === 0 ? {} : { perluVerifikasiSel }),
    tabel,
  }
}

/** Golongan ruang with pangkat and rank order: 'golongan.csv'. */
export function bacaGolongan(berkas: BerkasRujukan): Rujukan['golongan'] {
  const { baris } = bacaCsv(berkas, ['kode', 'pangkat', 'urut', 'sumber', 'perlu_verifikasi'])
  const hasil = baris.map((b) => ({
    kode: b.sel.kode ?? '',
    pangkat: b.sel.pangkat ?? '',
    urut: bilangan(berkas.nama, b, 'urut'),
  }))
  if (new Set(hasil.map((g) => g.kode)).size !== hasil.length)
    throw galat(berkas.nama, 1, 'ada kode golongan ganda')
  return hasil
}

/** Holidays and the years they are complete for: 'hari-libur*.csv'. */
export function bacaHariLibur(berkas: BerkasRujukan): { hariLibur: HariLibur[]; tahun: number[] } {
  const { nama } = berkas
  const { kepala, baris } = bacaCsv(berkas, [
    'tanggal',
    'nama',
    'jenis',
    'dasar',
    'sumber',
    'perlu_verifikasi',
  ])
  const tahun = wajib(nama, kepala, 'tahun').split(/\s+/).map(Number)
  const hariLibur = baris.map((b): HariLibur => {
    const jenis = b.sel.jenis
    if (jenis !== 'nasional' && jenis !== 'cuti-bersama' && jenis !== 'daerah')
      throw galat(nama, b.nomor, `jenis "${jenis}" harus nasional, cuti-bersama, atau daerah`)
    const hari = tanggal(nama, b.nomor, b.sel.tanggal ?? '')
    if (!tahun.includes(Number(hari.slice(0, 4))))
      throw galat(nama, b.nomor, `${hari} di luar tahun ${tahun.join(', ')} pada kepala berkas`)
    const pv = b.sel.perlu_verifikasi
    return {
      tanggal: hari,
      nama: b.sel.nama ?? '',
      jenis,
      dasar: b.sel.dasar ?? '',
      ...(pv ? { perluVerifikasi: pv } : {}),
    }
  })
  return { hariLibur, tahun }
}

/** Newest first; two tables may not be in force at once. */
function urutkanTabel(daftar: TabelGaji[], awalan: string): void {
  daftar.sort((a, b) => (a.berlaku < b.berlaku ? 1 : -1))
  for (const [i, tabel] of daftar.entries()) {
    const lama = daftar[i + 1]
    if (lama && (lama.sampai === undefined || lama.sampai >= tabel.berlaku))
      throw galat(
        `${awalan}-${lama.kode}.csv`,
        1,
        `masih berlaku ketika ${tabel.kode} mulai ${tabel.berlaku}`,
      )
  }
}

/** Puts all files together: national ones of this folder and those of a daerah. Throws on overlap or an unknown file. */
export function susunRujukan(berkas: readonly BerkasRujukan[]): Rujukan {
  const rujukan: Rujukan = {
    gajiPokok: [],
    gajiPppk: [],
    golongan: [],
    hariLibur: [],
    tahunLiburTersedia: [],
  }
  for (const satu of berkas) {
    if (satu.nama.startsWith('gaji-pokok-')) rujukan.gajiPokok.push(bacaGajiPokok(satu))
    else if (satu.nama.startsWith('gaji-pppk-')) rujukan.gajiPppk.push(bacaGajiPppk(satu))
    else if (satu.nama.startsWith('golongan')) rujukan.golongan.push(...bacaGolongan(satu))
    else if (satu.nama.startsWith('hari-libur')) {
      const libur = bacaHariLibur(satu)
      rujukan.hariLibur.push(...libur.hariLibur)
      rujukan.tahunLiburTersedia.push(...libur.tahun)
    } else
      throw galat(satu.nama, 1, 'nama berkas harus gaji-pokok-*, gaji-pppk-*, golongan*, atau hari-libur*')
  }
  urutkanTabel(rujukan.gajiPokok, 'gaji-pokok')
  urutkanTabel(rujukan.gajiPppk, 'gaji-pppk')
  rujukan.hariLibur.sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1))
  rujukan.tahunLiburTersedia = [...new Set(rujukan.tahunLiburTersedia)].sort((a, b) => a - b)
  return rujukan
}
