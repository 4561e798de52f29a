// Saldo and working days against slow independent oracles (uji/bahan/cuti-orakel.ts). PADU_ORAKEL_CUTI sets the number of careers.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutiHariKerja } from '#ketentuan/aturan/cuti/cuti-hari-kerja.ts'
import { cutiTahunanSaldo } from '#ketentuan/aturan/cuti/cuti-tahunan-saldo.ts'
import { nilaiAturan } from '#mesin/aturan.ts'
import { susunRujukan } from '#mesin/rujukan.ts'
import { orakel } from './bahan/cuti-orakel.ts'
import { arbSoal, fakta, hariIso, kontrak, nomor } from './bahan/cuti-soal.ts'

const folder = new URL('../ketentuan/rujukan/', import.meta.url)
const rujukan = susunRujukan(
  readdirSync(folder)
    .filter((nama) => nama.endsWith('.csv'))
    .map((nama) => ({ nama, teks: readFileSync(new URL(nama, folder), 'utf8') })),
)
const JUMLAH = Number(process.env.PADU_ORAKEL_CUTI ?? 2000)

it(`saldo sama dengan simulasi hari demi hari pada ${JUMLAH} riwayat acak`, { timeout: 3_600_000 }, () => {
  const ragam = { pns: 0, pppk: 0, bawaan: 0, duaTahun: 0, gugur: 0, cltn: 0, guru: 0 }
  fc.assert(
    fc.property(arbSoal, (s) => {
      const awal = s.jenis === 'pppk' ? (kontrak(s)[0]?.mulai ?? s.mulai) : s.mulai
      fc.pre(awal < s.sampai)
      const harap = orakel(s)
      const hasil = nilaiAturan(cutiTahunanSaldo, { perTanggal: s.sampai, pegawai: fakta(s), rujukan })
      const { sisaN2, sisaN1, tambahan, sisaN } = hasil.hitung
      ragam[s.jenis] += 1
      if (harap.n1 > 0) ragam.bawaan += 1
      if (harap.n2 > 0) ragam.duaTahun += 1
      if (s.besar) ragam.gugur += 1
      if (s.cltn) ragam.cltn += 1
      if (s.guruSejak) ragam.guru += 1
      expect([sisaN2?.nilai, sisaN1?.nilai, tambahan?.nilai, sisaN?.nilai]).toEqual([
        harap.n2,
        harap.n1,
        harap.tambahan,
        harap.sendiri,
      ])
    }),
    { numRuns: JUMLAH, seed: 20_261_128 },
  )
  for (const [nama, n] of Object.entries(ragam)) expect(n, nama).toBeGreaterThan(JUMLAH / 200)
})

it(`hari kerja sama dengan hitungan polos pada ${JUMLAH} masa acak`, { timeout: 600_000 }, () => {
  const libur = new Set(rujukan.hariLibur.map((h) => h.tanggal))
  fc.assert(
    fc.property(
      fc.integer({ min: nomor('2024-01-01'), max: nomor('2026-12-31') }),
      fc.integer({ min: 0, max: 120 }),
      fc.constantFrom(5 as const, 6 as const),
      (awal, lama, mingguKerja) => {
        const mulai = hariIso(awal)
        const akhir = Math.min(awal + lama, nomor('2026-12-31'))
        let harap = 0
        for (let n = awal; n <= akhir; n += 1) {
          const d = new Date(n * 86_400_000)
          const kerja = mingguKerja === 5 ? d.getUTCDay() % 6 !== 0 : d.getUTCDay() !== 0
          if (kerja && !libur.has(hariIso(n))) harap += 1
        }
        const hasil = nilaiAturan(cutiHariKerja, {
          perTanggal: mulai,
          unit: { mingguKerja },
          usulan: { isian: { mulai, sampai: hariIso(akhir) } },
          rujukan,
        })
        expect(hasil.hitung.hariKerja?.nilai).toBe(harap)
      },
    ),
    { numRuns: JUMLAH, seed: 7 },
  )
})
