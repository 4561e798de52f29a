// Kelayakan: every kind of promotion, and the periodic raise, asked of many people on one date, streamed over two threads, with
// the reason of each refusal; beside json-rules-engine on one comparable rule. By hand: node uji/tolok/kelayakan.ts 100000
import { readdirSync, readFileSync } from 'node:fs'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { Engine, type TopLevelCondition } from 'json-rules-engine'
import { aturan as semuaAturan } from '#ketentuan/daftar.ts'
import { putuskan } from '#mesin/aturan.ts'
import type { HasilSyarat } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { susunRujukan } from '#mesin/rujukan.ts'
import { selisihBulan } from '#mesin/tanggal.ts'
import { type Baris, duaAngka, memori } from './laporan.ts'
import { orangAcak } from './orang-acak.ts'

const TMT = '2026-04-01'
const CONTOH_PATOKAN = 20_000
const TARGET_DETIK = 60
const TARGET_NISBAH = 20
const SEJUTA = 1_000_000
const UTAS = 2
const BENIH = 20_261_128

const folder = new URL('../../ketentuan/rujukan/', import.meta.url)
const rujukan = susunRujukan(
  readdirSync(folder)
    .filter((nama) => nama.endsWith('.csv'))
    .map((nama) => ({ nama, teks: readFileSync(new URL(nama, folder), 'utf8') })),
)

/** Kinds of promotion and the periodic raise. */
const DITANYA: readonly Aturan[] = semuaAturan.filter((a) => /^kp-|^kgb-(jatuh|syarat)/.test(a.kode))

/** The sentence a refused person gets: what failed, the fact, the article. */
const penjelasan = (nama: string, s: HasilSyarat): string =>
  `${nama}: ${s.bunyi} ${s.fakta} (${s.dasar[0] ?? ''})`

type Hitungan = { layak: number; ditolak: number; huruf: number; puncakMb: number }
type Tugas = { jumlah: number; benih: number }

function tanyaSemua({ jumlah, benih }: Tugas): Hitungan {
  const h: Hitungan = { layak: 0, ditolak: 0, huruf: 0, puncakMb: 0 }
  let ke = 0
  for (const fakta of orangAcak(jumlah, { tmt: TMT, rujukan, benih })) {
    for (const aturan of DITANYA) {
      const { sebab } = putuskan(aturan, fakta)
      if (!sebab) h.layak += 1
      else {
        h.ditolak += 1
        h.huruf += penjelasan(aturan.nama, sebab).length
      }
    }
    ke += 1
    if (ke % 20_000 === 0 || ke === jumlah) h.puncakMb = Math.max(h.puncakMb, memori(process.pid))
  }
  return h
}

/** One thread's share, in a thread of its own. */
const utas = (tugas: Tugas): Promise<Hitungan> =>
  new Promise((jadi, gagal) => {
    const w = new Worker(new URL(import.meta.url), { workerData: tugas })
    w.once('message', jadi)
    w.once('error', gagal)
  })

/** All people over the threads, the start of the threads counted in. */
async function berutas(jumlah: number): Promise<Hitungan> {
  const bagian = Math.ceil(jumlah / UTAS)
  const tugas = Array.from({ length: UTAS }, (_, i) => ({
    jumlah: Math.min(bagian, jumlah - i * bagian),
    benih: BENIH + i,
  }))
  const hasil = await Promise.all(tugas.map(utas))
  return hasil.reduce((a, b) => ({
    layak: a.layak + b.layak,
    ditolak: a.ditolak + b.ditolak,
    huruf: a.huruf + b.huruf,
    puncakMb: Math.max(a.puncakMb, b.puncakMb),
  }))
}

const BAIK = ['Sangat Baik', 'Baik']
const URUT = 'I/a I/b I/c I/d II/a II/b II/c II/d III/a III/b III/c III/d IV/a IV/b IV/c IV/d IV/e'.split(' ')
const PUNCAK: Record<string, string> = {
  SD: 'II/a',
  SMP: 'II/c',
  SMA: 'III/b',
  D3: 'III/c',
  S1: 'III/d',
  S2: 'IV/a',
  S3: 'IV/b',
}

/**
 * The regular promotion as json-rules-engine is given it: the same conditions on the same people, its facts already
 * reduced to numbers and words outside the measured time (our rule reads the histories inside it).
 */
const PATOKAN: TopLevelCondition = {
  all: [
    { fact: 'jenis', operator: 'equal', value: 'pns' },
    { fact: 'keadaan', operator: 'equal', value: 'aktif' },
    { fact: 'sudahNaik', operator: 'equal', value: 0 },
    { fact: 'tujuan', operator: 'lessThanInclusive', value: 17 },
    { fact: 'hari', operator: 'equal', value: '01' },
    { fact: 'jabatan', operator: 'notIn', value: ['struktural', 'fungsional-berjenjang'] },
    { fact: 'bulanPangkat', operator: 'greaterThanInclusive', value: 48 },
    { fact: 'predikat1', operator: 'in', value: BAIK },
    { fact: 'predikat2', operator: 'in', value: BAIK },
    { fact: 'hukuman', operator: 'equal', value: 0 },
    { fact: 'sisaPuncak', operator: 'greaterThanInclusive', value: 0 },
    {
      any: [
        { fact: 'golongan', operator: 'notIn', value: ['II/d', 'III/d'] },
        {
          all: [
            { fact: 'golongan', operator: 'equal', value: 'II/d' },
            {
              any: [
                { fact: 'ijazah', operator: 'in', value: ['S1', 'S2', 'S3'] },
                { fact: 'diklat', operator: 'equal', value: 'IV' },
                { fact: 'ujian', operator: 'equal', value: 'ujian-dinas-tingkat-i' },
              ],
            },
          ],
        },
        {
          all: [
            { fact: 'golongan', operator: 'equal', value: 'III/d' },
            {
              any: [
                { fact: 'ijazah', operator: 'in', value: ['S2', 'S3'] },
                { fact: 'diklat', operator: 'equal', value: 'III' },
                { fact: 'ujian', operator: 'equal', value: 'ujian-dinas-tingkat-ii' },
              ],
            },
          ],
        },
      ],
    },
  ],
}

function jabatanPatokan(f: Fakta): string {
  const j = f.pegawai?.jabatan?.find((x) => x.mulai <= TMT)
  if (!j) return 'tidak ada'
  if (j.jenis === 'fungsional') return j.jenjang === undefined ? 'fungsional' : 'fungsional-berjenjang'
  return j.jenis === 'pelaksana' ? 'pelaksana' : 'struktural'
}

function faktaPatokan(f: Fakta): Record<string, unknown> {
  const p = f.pegawai ?? {}
  const kini = p.pangkat
    ?.filter((x) => x.tmt < TMT)
    .toSorted((a, b) => (a.tmt < b.tmt ? -1 : 1))
    .at(-1)
  const tujuan = URUT.indexOf(kini?.golongan ?? '') + 2
  const ijazah = p.pendidikan?.[0]?.jenjang ?? ''
  return {
    jenis: p.status?.[0]?.jenis,
    keadaan: p.status?.[0]?.keadaan,
    sudahNaik: p.pangkat?.filter((x) => x.tmt >= TMT).length,
    tujuan,
    hari: TMT.slice(8),
    golongan: kini?.golongan,
    bulanPangkat: selisihBulan(kini?.tmt ?? TMT, TMT),
    predikat1: p.kinerja?.[1]?.predikat,
    predikat2: p.kinerja?.[2]?.predikat,
    hukuman: p.hukuman?.filter((h) => h.mulai <= TMT && (h.sampai ?? TMT) >= TMT).length,
    jabatan: jabatanPatokan(f),
    sisaPuncak: URUT.indexOf(PUNCAK[ijazah] ?? '') + 1 - tujuan,
    ijazah,
    diklat: p.diklat?.[0]?.tingkat ?? '',
    ujian: p.ujian?.[0]?.jenis ?? '',
  }
}

const detik = (mulai: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(mulai)
  return (user + system) / 1e6
}

type Banding = { kita: number; patokan: number; layak: number; beda: number }

/** Processor seconds of both on the same people and one rule, and how many verdicts differ. */
async function bandingkan(jumlah: number): Promise<Banding> {
  const orang = [...orangAcak(jumlah, { tmt: TMT, rujukan })]
  const bahan = orang.map(faktaPatokan)
  const reguler = DITANYA.find((a) => a.kode === 'kp-reguler')
  if (!reguler) throw new Error('Aturan kp-reguler tidak ada')
  const mesin = new Engine([{ conditions: PATOKAN, event: { type: 'layak' } }])
  for (const f of orang) putuskan(reguler, f)
  for (const f of bahan) await mesin.run(f)
  const awal = process.cpuUsage()
  const putusan = orang.map((f) => putuskan(reguler, f).putusan === 'memenuhi')
  const kita = detik(awal)
  const awalPatokan = process.cpuUsage()
  const lolos: boolean[] = []
  for (const f of bahan) lolos.push((await mesin.run(f)).events.length > 0)
  const patokan = detik(awalPatokan)
  return {
    kita,
    patokan,
    layak: putusan.filter(Boolean).length,
    beda: putusan.filter((p, i) => p !== lolos[i]).length,
  }
}

/** Rows for the report; `jumlah` people. */
export async function tolokKelayakan(jumlah: number): Promise<Baris[]> {
  const awal = process.cpuUsage()
  const mulai = performance.now()
  const h = await berutas(jumlah)
  const cpu = detik(awal)
  const lama = (performance.now() - mulai) / 1000
  const sejuta = (lama * SEJUTA) / jumlah
  const banding = await bandingkan(Math.min(jumlah, CONTOH_PATOKAN))
  const nisbah = duaAngka(banding.patokan / banding.kita)
  return [
    {
      ukuran: `kelayakan ${DITANYA.length} aturan, ${jumlah} pegawai, ${UTAS} utas (detik)`,
      kita: duaAngka(lama),
      target: `<= ${TARGET_DETIK} untuk ${SEJUTA}`,
      lulus: sejuta <= TARGET_DETIK,
      rincian: {
        ...h,
        detikProsesor: duaAngka(cpu),
        sejutaDetik: duaAngka(sejuta),
        sejutaProsesor: duaAngka((cpu * SEJUTA) / jumlah),
      },
    },
    {
      ukuran: 'kelayakan: memori puncak (MB)',
      kita: h.puncakMb,
      target: '<= 1024',
      lulus: h.puncakMb <= 1024,
    },
    {
      ukuran: 'kenaikan pangkat reguler: penilaian tiap detik prosesor',
      kita: Math.round(Math.min(jumlah, CONTOH_PATOKAN) / banding.kita),
      patokan: Math.round(Math.min(jumlah, CONTOH_PATOKAN) / banding.patokan),
      nisbah,
      target: `>= ${TARGET_NISBAH} kali json-rules-engine`,
      lulus: nisbah >= TARGET_NISBAH && banding.beda === 0,
      rincian: { layak: banding.layak, putusanBerbeda: banding.beda },
    },
  ]
}

if (!isMainThread && workerData?.benih) parentPort?.postMessage(tanyaSemua(workerData))
else if (process.argv[1] === import.meta.filename) {
  const hasil = await tolokKelayakan(Number(process.argv[2] ?? 100_000))
  process.stdout.write(`${JSON.stringify(hasil, null, 1)}\n`)
}
