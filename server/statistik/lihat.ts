// Lihat statistik: groups in the order people read them, and the retirements of the next ten years from the rule.
import type { z } from 'zod'
import type { bacaStatistik } from '#kontrak/statistik.ts'
import type { Tolak } from '#mesin/bentuk.ts'
import { cakupanHak } from '#mesin/hak.ts'
import { tahunDari } from '#mesin/tanggal.ts'
import { tidakDitemukan } from '#server/alat/http.ts'
import type { Ctx } from '#server/alat/ports.ts'
import type { Ketentuan } from '#server/layanan/bekal.ts'
import { nilaiKode, susunFakta } from '#server/layanan/putusan.ts'
import { alirkanFakta } from '#server/pegawai/baca-fakta.ts'
import { pembaca } from '#server/pegawai/lihat.ts'
import { type BarisHitung, hitungKelompok, idBekerja, namaUnit } from './baca.ts'

type Jawab = z.input<typeof bacaStatistik.jawab>
type Hitung = Jawab['pensiun']

const BUP = 'batas-usia-pensiun'
const TAHUN_PENSIUN = 10

const GOLONGAN = ['IV', 'III', 'II', 'I'].flatMap((g) =>
  [...(g === 'IV' ? 'edcba' : 'dcba')].map((r) => `${g}/${r}`),
)
/** Headings, the order of the rows, and words for their codes; without an order the largest comes first. */
const KELOMPOK: readonly {
  kode: string
  judul: string
  urut?: readonly string[]
  kata?: Record<string, string>
}[] = [
  { kode: 'unit', judul: 'Perangkat daerah' },
  { kode: 'golongan', judul: 'Golongan ruang', urut: GOLONGAN },
  {
    kode: 'umur',
    judul: 'Usia',
    urut: ['25 ke bawah', ...[26, 31, 36, 41, 46, 51, 56].map((d) => `${d} sampai ${d + 4}`), '61 ke atas'],
  },
  { kode: 'jenis-kelamin', judul: 'Jenis kelamin', kata: { pria: 'Pria', wanita: 'Wanita' } },
  {
    kode: 'pendidikan',
    judul: 'Pendidikan',
    urut: ['S3', 'S2', 'S1', 'D4', 'D3', 'D2', 'D1', 'SLTA', 'SLTP', 'SD'],
  },
  {
    kode: 'jenis',
    judul: 'Jenis pegawai',
    urut: ['pns', 'cpns', 'pppk', 'ptt'],
    kata: { pns: 'PNS', cpns: 'CPNS', pppk: 'PPPK', ptt: 'PTT' },
  },
  {
    kode: 'jenis-jabatan',
    judul: 'Jenis jabatan',
    urut: ['jpt', 'administrator', 'pengawas', 'fungsional', 'pelaksana'],
    kata: {
      jpt: 'Pimpinan tinggi',
      administrator: 'Administrator',
      pengawas: 'Pengawas',
      fungsional: 'Fungsional',
      pelaksana: 'Pelaksana',
    },
  },
]
const TIDAK_TERCATAT = { kode: 'tidak-tercatat', nama: 'Tidak tercatat' }

/** Rows of one group; codes outside the order follow it, what is not on record comes last. */
function susun(k: (typeof KELOMPOK)[number], semua: readonly BarisHitung[]) {
  const milik = semua.filter((b) => b.kelompok === k.kode)
  const letak = (b: BarisHitung): number => {
    if (b.kode === null) return Number.MAX_SAFE_INTEGER
    const i = k.urut?.indexOf(b.kode) ?? 0
    return i < 0 ? (k.urut?.length ?? 0) : i
  }
  const baris = milik
    .toSorted(
      (a, b) => letak(a) - letak(b) || b.jumlah - a.jumlah || (a.nama ?? '').localeCompare(b.nama ?? ''),
    )
    .map((b) =>
      b.kode === null
        ? { ...TIDAK_TERCATAT, jumlah: b.jumlah }
        : { kode: b.kode, nama: k.kata?.[b.kode] ?? b.nama ?? b.kode, jumlah: b.jumlah },
    )
  return { kode: k.kode, judul: k.judul, baris }
}

/** First days of pension by year, this year and nine more; who is not among them is counted apart. */
async function hitungPensiun(k: Ketentuan, ctx: Ctx, id: readonly string[], hari: string) {
  const awal = tahunDari(hari)
  const tahun = new Map(Array.from({ length: TAHUN_PENSIUN }, (_, i) => [String(awal + i), 0]))
  let luar = 0
  for await (const ronde of alirkanFakta(ctx.db, id, hari, ['jabatan', 'status'], true))
    for (const o of ronde) {
      const tmt = nilaiKode(k, BUP, susunFakta(k, o, { hari })).hitung.tmtPensiun
      const th = tmt?.jenis === 'tanggal' ? tmt.nilai.slice(0, 4) : ''
      const n = tahun.get(th)
      if (n === undefined) luar += 1
      else tahun.set(th, n + 1)
    }
  const baris: Hitung = [...tahun].map(([kode, jumlah]) => ({ kode, nama: kode, jumlah }))
  return { baris, luar }
}

/** The workforce on a day; an officer of a unit always gets his own. */
export async function lihatStatistik(
  k: Ketentuan,
  ctx: Ctx,
  q: z.output<typeof bacaStatistik.query>,
): Promise<Jawab | Tolak> {
  const siapa = pembaca(ctx)
  const luas = cakupanHak(siapa, 'statistik.baca', k.peran).includes('semua')
  const pd = luas ? (q.perangkatDaerah ?? null) : siapa.perangkatDaerah
  const nama = pd === null ? null : await namaUnit(ctx.db, pd)
  if (nama === undefined) return tidakDitemukan('Perangkat daerah')
  const hari = q.perTanggal ?? ctx.hari
  const semua = await hitungKelompok(ctx.db, hari, pd)
  const pensiun = await hitungPensiun(k, ctx, await idBekerja(ctx.db, hari, pd), hari)
  return {
    perTanggal: hari,
    perangkatDaerah: nama,
    jumlah: semua.filter((b) => b.kelompok === 'jenis').reduce((n, b) => n + b.jumlah, 0),
    kelompok: KELOMPOK.map((x) => susun(x, semua)),
    pensiun: pensiun.baris,
    pensiunDiLuar: pensiun.luar,
    dasarPensiun: [...(k.aturan.find((a) => a.kode === BUP)?.edisi[0]?.dasar ?? [])],
  }
}
