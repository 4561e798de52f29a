// Aturan: CLTN ditetapkan sesudah persetujuan kepala badan kepegawaian negara.
import type { HasilAturan, Kutipan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { acuanMulai, tanggalIsian, teksIsian } from '../bagian/cuti-waktu.ts'
import { syarat, tanggalKata } from '../bagian/kata.ts'

type Parameter = { dasar: Kutipan[]; lembaga: string; tanpa: string[] }

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const bunyi = `Ditetapkan sesudah mendapat persetujuan ${p.lembaga}.`
  if (p.tanpa.includes(teksIsian(fakta, 'alasan') ?? ''))
    return {
      syarat: [
        syarat(
          'persetujuan',
          bunyi,
          p.dasar,
          'memenuhi',
          'CLTN persalinan tidak memerlukan persetujuan itu.',
        ),
      ],
      hitung: {},
    }
  const nomor = teksIsian(fakta, 'nomorPersetujuan')
  const tanggal = tanggalIsian(fakta, 'tanggalPersetujuan')
  const hasil = teksIsian(fakta, 'hasilPersetujuan')
  if (nomor === undefined || tanggal === undefined)
    return {
      syarat: [
        syarat(
          'persetujuan',
          bunyi,
          p.dasar,
          'data-kurang',
          'Nomor dan tanggal persetujuan belum dicatat (usulan.isian.nomorPersetujuan, usulan.isian.tanggalPersetujuan).',
          `Kirim usul kepada ${p.lembaga}, lalu catat nomor dan tanggal jawabannya.`,
        ),
      ],
      hitung: {},
    }
  const kata = `Nomor ${nomor} tanggal ${tanggalKata(tanggal)}.`
  return {
    syarat: [
      hasil === 'ditolak'
        ? syarat(
            'persetujuan',
            bunyi,
            p.dasar,
            'tidak-memenuhi',
            `${kata} Tidak disetujui.`,
            'CLTN tidak dapat ditetapkan.',
          )
        : syarat('persetujuan', bunyi, p.dasar, 'memenuhi', kata),
    ],
    hitung: {},
  }
}

/** Agreement of the state's civil service agency before the decree on leave outside state expense. */
export const cutiCltnPersetujuan: Aturan<Parameter> = {
  kode: 'cuti-cltn-persetujuan',
  nama: 'Persetujuan atas CLTN',
  tanya: 'Apakah persetujuan atas CLTN sudah ada?',
  butuh: ['usulan.isian.nomorPersetujuan', 'usulan.isian.tanggalPersetujuan', 'usulan.isian.alasan'],
  acuan: acuanMulai,
  edisi: [
    {
      berlaku: '2017-04-07',
      dasar: ['PP 11/2017 Pasal 336'],
      parameter: { dasar: ['PP 11/2017 Pasal 336'], lembaga: 'Kepala BKN', tanpa: [] },
      nilai,
    },
    {
      berlaku: '1976-12-22',
      dasar: ['PP 24/1976 Pasal 29'],
      perluVerifikasi: 'bunyi PP 24/1976 Pasal 29 belum dicocokkan',
      parameter: { dasar: ['PP 24/1976 Pasal 29'], lembaga: 'Kepala BAKN', tanpa: ['persalinan'] },
      nilai,
    },
  ],
}
