import { describe, expect, it } from 'vitest'
import { nilaiAturan } from './aturan.ts'
import type { Aturan } from './bentuk-aturan.ts'
import type { Penjagaan } from './bentuk-penjagaan.ts'
import { akhirJendela, batasUsul, jagaSemua, urutkanJaga } from './penjagaan.ts'
import { type CalonRombongan, susunRombongan } from './rombongan.ts'

const D = ['Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 1 huruf c angka 1']
// Falls due on usulan.tmt; without it a fact is missing; `isian.gagal` fails.
const uji: Aturan<null> = {
  kode: 'uji',
  nama: 'Uji',
  tanya: 'Kapan?',
  butuh: ['usulan.tmt'],
  edisi: [
    {
      berlaku: '2000-01-01',
      dasar: D,
      parameter: null,
      nilai: (f) => {
        const tmt = f.usulan?.tmt
        const gagal = f.usulan?.isian?.gagal === true
        const putusan = gagal ? 'tidak-memenuhi' : tmt ? 'memenuhi' : 'data-kurang'
        return {
          syarat: [{ kode: 's', bunyi: 'b', putusan, fakta: `tmt ${tmt ?? 'tidak ada'}`, dasar: D }],
          hitung: tmt ? { tmt: { jenis: 'tanggal', nilai: tmt } } : {},
        }
      },
    },
  ],
}
const jaga: Penjagaan = {
  kode: 'j',
  nama: 'j',
  aturan: 'uji',
  hitung: 'tmt',
  jendela: { jumlah: 3, satuan: 'bulan' },
  kolom: [],
  buku: 'b',
  dasar: D,
}
const HARI = '2026-03-31'
const orang = (kunci: string, tmt?: string, gagal = false) => ({
  kunci,
  fakta: { perTanggal: HARI, usulan: { ...(tmt ? { tmt } : {}), isian: { gagal } } },
})

describe('penjagaan', () => {
  it('jendela dan batas usul menjepit akhir bulan', () => {
    expect(akhirJendela(HARI, jaga.jendela)).toBe('2026-06-30')
    expect(batasUsul('2026-07-01')).toBe('2026-04-01')
    expect(batasUsul('2026-05-31')).toBe('2026-02-28')
  })

  it('batas usul menurut aturan bila penjagaan menyebutnya; tanpa hitungan itu hari jatuh temponya sendiri', () => {
    const berjendela: Aturan<null> = {
      ...uji,
      edisi: uji.edisi.map((e) => ({
        ...e,
        nilai: (f, p) => {
          const hasil = e.nilai(f, p)
          if (f.usulan?.tmt !== '2026-06-01') return hasil
          return { ...hasil, hitung: { ...hasil.hitung, batas: { jenis: 'tanggal', nilai: '2026-04-30' } } }
        },
      })),
    }
    const orang2 = [orang('a', '2026-06-01'), orang('b', '2026-06-02')]
    const baris = [...jagaSemua(orang2, { ...jaga, hitungBatas: 'batas' }, berjendela, HARI)]
    expect(baris.map((b) => [b.batasUsul, b.keadaan])).toEqual([
      ['2026-04-30', 'akan-datang'],
      ['2026-06-02', 'akan-datang'],
    ])
    const tanpa = [...jagaSemua(orang2, jaga, berjendela, HARI)]
    expect(tanpa.map((b) => [b.batasUsul, b.keadaan])).toEqual([
      ['2026-03-01', 'mendesak'],
      ['2026-03-02', 'mendesak'],
    ])
  })

  it('tiap baris bersebab, urut tanggal; data kurang di akhir; yang di luar jendela dan yang gagal tanpa tanggal tidak ikut', () => {
    const semua = [
      orang('e'),
      orang('d', '2026-07-01'),
      orang('c', '2026-06-30'),
      orang('b', '2026-03-30'),
      orang('a', '2026-06-30'),
      orang('f', undefined, true),
    ]
    const baris = urutkanJaga(jagaSemua(semua, jaga, uji, HARI))
    expect(baris.map((b) => [b.kunci, b.keadaan])).toEqual([
      ['b', 'terlewat'],
      ['a', 'mendesak'],
      ['c', 'mendesak'],
      ['e', 'data-kurang'],
    ])
    expect(baris.every((b) => b.sebab.startsWith('tmt'))).toBe(true)
    const jauh = [...jagaSemua(semua, jaga, uji, HARI, '2026-12-31')]
    expect(jauh.find((b) => b.kunci === 'd')).toMatchObject({
      keadaan: 'akan-datang',
      batasUsul: '2026-04-01',
    })
  })

  it('20.000 orang mengalir tanpa ditumpuk, dan dapat dihentikan', () => {
    let dibaca = 0
    function* banyak() {
      for (let i = 0; i < 20_000; i += 1) {
        dibaca += 1
        yield orang(String(i), '2026-04-01')
      }
    }
    const satu = jagaSemua(banyak(), jaga, uji, HARI).next()
    expect([satu.value?.kunci, dibaca]).toEqual(['0', 1])
  })
})

describe('rombongan satu bulan', () => {
  const calon = (
    kunci: string,
    isi: Partial<CalonRombongan<string>> & { gagal?: boolean } = {},
  ): CalonRombongan<string> => {
    const { gagal = false, ...lain } = isi
    const tmt = 'tmt' in lain ? lain.tmt : '2026-07-01'
    return {
      kunci,
      perangkatDaerah: 'dinas-a',
      ...(tmt ? { tmt } : {}),
      putusan: [nilaiAturan(uji, orang(kunci, tmt, gagal).fakta)],
      ...lain,
    } as CalonRombongan<string>
  }
  const minta = {
    bulan: '2026-07',
    perangkatDaerah: 'dinas-a',
    aturan: [{ aturan: 'uji', saat: 'ajukan', sifat: 'menolak' } as const],
  }

  it('setiap calon keluar tepat satu kali, dengan sebab bila dilewati', () => {
    const hasil = susunRombongan(
      [
        calon('ok'),
        calon('lain', { perangkatDaerah: 'dinas-b' }),
        calon('kosong', { tmt: undefined as never }),
        calon('bulan', { tmt: '2026-08-01' }),
        calon('ada', { usulanAda: 'KGB-2026-000001' }),
        calon('gagal', { gagal: true }),
      ],
      minta,
    )
    expect(hasil.diusulkan).toEqual([{ kunci: 'ok', tmt: '2026-07-01', peringatan: [] }])
    expect(Object.fromEntries(hasil.dilewati.map((d) => [d.kunci, d.sebab.kode]))).toEqual({
      lain: 'perangkat-daerah-lain',
      kosong: 'tmt-belum-terhitung',
      bulan: 'bukan-bulan-ini',
      ada: 'usulan-sudah-ada',
      gagal: 'aturan-menolak',
    })
  })

  it('aturan yang hanya memperingatkan tidak menahan', () => {
    const aturan = [{ aturan: 'uji', saat: 'ajukan', sifat: 'memperingatkan' } as const]
    const hasil = susunRombongan([calon('gagal', { gagal: true })], { ...minta, aturan })
    expect(hasil.diusulkan).toMatchObject([{ kunci: 'gagal', peringatan: ['Uji: tmt 2026-07-01'] }])
  })
})
