// Aturan: berkas apa yang melengkapi usulan KGB.
import type { HasilAturan, HasilSyarat, Kutipan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { hitung, syarat } from './bagian/kata.ts'

type BerkasKgb = { kode: string; nama: string; dasar: Kutipan; bila?: 'pernah-peninjauan' }
type Parameter = { berkas: BerkasKgb[] }

const BLITAR = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf B angka 1 huruf d'

/** True when an SK Peninjauan Masa Kerja was ever given. */
const pernahPeninjauan = (fakta: Fakta): boolean => (fakta.pegawai?.peninjauanMasaKerja ?? []).length > 0

function terlampir(fakta: Fakta): string[] | undefined {
  const daftar = fakta.usulan?.isian?.berkas
  return Array.isArray(daftar) ? daftar.filter((b): b is string => typeof b === 'string') : undefined
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const ada = terlampir(fakta)
  const daftar = p.berkas.map((b) => ({ ...b, wajib: b.bila === undefined || pernahPeninjauan(fakta) }))
  const satu = (b: (typeof daftar)[number]): HasilSyarat => {
    const bunyi = b.bila === undefined ? `${b.nama} terlampir.` : `${b.nama} terlampir bila pernah ditinjau.`
    if (!b.wajib) {
      const kata = 'Tidak ada SK Peninjauan Masa Kerja pada riwayat; berkas ini tidak diperlukan.'
      return syarat(b.kode, bunyi, [b.dasar], 'memenuhi', kata)
    }
    if (ada === undefined)
      return syarat(
        b.kode,
        bunyi,
        [b.dasar],
        'data-kurang',
        `${b.nama} diperlukan; daftar berkas belum diberikan (usulan.isian.berkas).`,
        `Sertakan kode "${b.kode}" dalam usulan.isian.berkas bila sudah ada.`,
      )
    const cocok = ada.includes(b.kode)
    return syarat(
      b.kode,
      bunyi,
      [b.dasar],
      cocok ? 'memenuhi' : 'tidak-memenuhi',
      cocok ? `${b.nama} terlampir.` : `${b.nama} belum terlampir.`,
      cocok ? undefined : `Lampirkan ${b.nama} dari arsip digital atau unggah.`,
    )
  }
  const wajib = daftar.filter((b) => b.wajib)
  return {
    syarat: daftar.map(satu),
    hitung: {
      jumlahWajib: hitung.angka(wajib.length),
      berkas: hitung.daftar(
        daftar.map((b) => ({ kode: b.kode, nama: b.nama, wajib: b.wajib ? 'ya' : 'tidak' })),
      ),
    },
  }
}

/** The documents of Blitar Lampiran I Bab II huruf B angka 1 huruf d. */
export const kgbBerkas: Aturan<Parameter> = {
  kode: 'kgb-berkas',
  nama: 'Berkas usulan KGB',
  tanya: 'Berkas apa yang melengkapi usulan kenaikan gaji berkala?',
  butuh: ['pegawai.peninjauanMasaKerja', 'usulan.isian.berkas'],
  edisi: [
    {
      berlaku: '2006-06-27',
      dasar: [BLITAR],
      parameter: {
        berkas: [
          { kode: 'sk-cpns', nama: 'SK CPNS', dasar: `${BLITAR} angka 1` },
          {
            kode: 'sk-peninjauan-masa-kerja',
            nama: 'SK Peninjauan Masa Kerja',
            dasar: `${BLITAR} angka 2`,
            bila: 'pernah-peninjauan',
          },
          {
            kode: 'sk-gaji-terakhir',
            nama: 'SK gaji dan masa kerja golongan terakhir',
            dasar: `${BLITAR} angka 3`,
          },
        ],
      },
      nilai,
    },
  ],
}
