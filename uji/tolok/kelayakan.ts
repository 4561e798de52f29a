// Kelayakan: every kind of promotion, and the periodic raise, asked of many people on one date, streamed, with the reason
// of each refusal; beside json-rules-engine on one comparable rule. By hand: node uji/tolok/kelayakan.ts 100000
import { readdirSync, readFileSync } from 'node:fs'
import { Engine, type TopLevelCondition } from 'json-rules-engine'
import { aturan as semuaAturan } from '#ketentuan/daftar.ts'
import { nilaiAturan } from '#mesin/aturan.ts'
import type { PutusanAturan } from '#mesin/bentuk.ts'
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

const folder = new URL('../../ketentuan/rujukan/', import.meta.url)
const rujukan = susunRujukan(
  readdirSync(folder)
    .filter((nama) => nama.endsWith('.csv'))
    .map((nama) => ({ nama, teks: readFileSync(new URL(nama, folder), 'utf8') })),
)

/** Kinds of promotion and the periodic raise. */
const DITANYA: readonly Aturan[] = semuaAturan.filter((a) => /^kp-|^kgb-(jatuh|syarat)/.test(a.kode))

/** The sentence a refused person gets: what failed, the fact, the article. */
function penjelasan(p: PutusanAturan): string {
  const s = p.syarat.find((x) => x.putusan !== 'memenuhi')
  return s ? `${p.nama}: ${s.bunyi} ${s.fakta} (${s.dasar[0] ?? ''})` : ''
}

type Hitungan = { layak: number; ditolak: number; huruf: number; puncakMb: number }

function tanyaSemua(jumlah: number): Hitungan {
  const h: Hitungan = { layak: 0, ditolak: 0, huruf: 0, puncakMb: 0 }
  let ke = 0
  for (const fakta of orangAcak(jumlah, { tmt: TMT, rujukan })) {
    for (const aturan of DITANYA) {
      const p = nilaiAturan(aturan, fakta)
      if (p.putusan === 'memenuhi') h.layak += 1
      else {
        h.ditolak += 1
        h.huruf += penjelasan(p).length
      }
    }
    ke += 1
    if (ke % 20_000 === 0) h.puncakMb = Math.max(h.puncakMb, memori(process.pid))
  }
  return h
}

const BAIK = ['Sangat Baik', 'Baik']

/** The regular raise as json-rules-engine would be given it, its facts already reduced to numbers and words. */
const PATOKAN: TopLevelCondition = {
  all: [
    { fact: 'jenis', operator: 'equal', value: 'pns' },
    { fact: 'keadaan', operator: 'equal', value: 'aktif' },
    { fact: 'bulanPangkat', operator: 'greaterThanInclusive', value: 48 },
    { fact: 'predikat1', operator: 'in', value: BAIK },
    { fact: 'predikat2', operator: 'in', value: BAIK },
    { fact: 'hukuman', operator: 'equal', value: 0 },
    { fact: 'jabatan', operator: 'equal', value: 'pelaksana' },
  ],
}

function faktaPatokan(f: Fakta): Record<string, unknown> {
  const p = f.pegawai ?? {}
  return {
    jenis: p.status?.[0]?.jenis,
    keadaan: p.status?.[0]?.keadaan,
    bulanPangkat: selisihBulan(p.pangkat?.[1]?.tmt ?? TMT, TMT),
    predikat1: p.kinerja?.[1]?.predikat,
    predikat2: p.kinerja?.[2]?.predikat,
    hukuman: p.hukuman?.filter((h) => (h.sampai ?? '') >= TMT).length,
    jabatan: p.jabatan?.[0]?.jenis,
  }
}

const detik = (mulai: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(mulai)
  return (user + system) / 1e6
}

/** Processor seconds of both on the same people and one rule. */
async function bandingkan(jumlah: number): Promise<{ kita: number; patokan: number }> {
  const orang = [...orangAcak(jumlah, { tmt: TMT, rujukan })]
  const bahan = orang.map(faktaPatokan)
  const reguler = DITANYA.find((a) => a.kode === 'kp-reguler')
  if (!reguler) throw new Error('Aturan kp-reguler tidak ada')
  const mesin = new Engine([{ conditions: PATOKAN, event: { type: 'layak' } }])
  for (const f of orang.slice(0, 2_000)) nilaiAturan(reguler, f)
  for (const f of bahan.slice(0, 2_000)) await mesin.run(f)
  const awal = process.cpuUsage()
  for (const f of orang) nilaiAturan(reguler, f)
  const kita = detik(awal)
  const awalPatokan = process.cpuUsage()
  for (const f of bahan) await mesin.run(f)
  return { kita, patokan: detik(awalPatokan) }
}

/** Rows for the report; `jumlah` people. */
export async function tolokKelayakan(jumlah: number): Promise<Baris[]> {
  tanyaSemua(Math.min(jumlah, 2_000))
  const awal = process.cpuUsage()
  const mulai = performance.now()
  const h = tanyaSemua(jumlah)
  const cpu = detik(awal)
  const lama = (performance.now() - mulai) / 1000
  const sejuta = (lama * SEJUTA) / jumlah
  const banding = await bandingkan(Math.min(jumlah, CONTOH_PATOKAN))
  const nisbah = duaAngka(banding.patokan / banding.kita)
  return [
    {
      ukuran: `kelayakan ${DITANYA.length} aturan, ${jumlah} pegawai (detik)`,
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
      lulus: nisbah >= TARGET_NISBAH,
    },
  ]
}

if (process.argv[1] === import.meta.filename) {
  const hasil = await tolokKelayakan(Number(process.argv[2] ?? 100_000))
  process.stdout.write(`${JSON.stringify(hasil, null, 1)}\n`)
}
