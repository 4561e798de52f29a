// Aturan: pembatalan cuti dan pemanggilan kembali; hari yang belum dijalani dikembalikan.
import type { HasilAturan, Kutipan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { selisihHari, tambahHari } from '#mesin/tanggal.ts'
import { adalahMasa, type Masa, masaDiminta, syaratTertulis } from '../bagian/cuti-syarat.ts'
import { acuanMulai, hitungHariKerja, kalenderCuti, tanggalIsian, teksIsian } from '../bagian/cuti-waktu.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'

type Parameter = { panggil: string[]; dasar: Kutipan[] }

/** Working days from `dari` to the end of the leave; undefined without a calendar. */
function sisaHari(fakta: Fakta, m: Masa, dari: string): number | undefined {
  const h = hitungHariKerja(kalenderCuti(fakta.rujukan, fakta.unit?.mingguKerja), dari, m.sampai)
  return 'hari' in h ? h.hari : undefined
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const m = masaDiminta(fakta, p.dasar)
  if (!adalahMasa(m)) return m
  const jenis = fakta.usulan?.varian ?? teksIsian(fakta, 'varian') ?? 'tahunan'
  const masuk = tanggalIsian(fakta, 'masukKerja')
  const bunyi = `Pegawai yang sedang cuti dapat dipanggil kembali bila kepentingan dinas mendesak (${p.panggil.join(', ')}).`
  if (masuk === undefined)
    return {
      syarat: [
        syarat(
          'masuk-kerja',
          bunyi,
          p.dasar,
          'data-kurang',
          'Hari masuk kerja kembali belum diisi (usulan.isian.masukKerja).',
          'Isi hari pertama masuk kerja kembali; sama dengan atau sebelum hari mulai bila cuti dibatalkan.',
        ),
      ],
      hitung: {},
    }
  if (masuk > m.sampai) {
    const kata = `Cuti sudah selesai ${tanggalKata(m.sampai)}, sebelum ${tanggalKata(masuk)}.`
    return {
      syarat: [
        syarat('masuk-kerja', bunyi, p.dasar, 'tidak-memenuhi', kata, 'Tidak ada hari yang dikembalikan.'),
      ],
      hitung: {},
    }
  }
  const batal = masuk <= m.mulai
  const dari = batal ? m.mulai : masuk
  const boleh = batal || p.panggil.includes(jenis)
  const kerja = sisaHari(fakta, m, dari)
  const kata = batal
    ? `Dibatalkan sebelum dijalani; seluruh cuti ${tanggalKata(m.mulai)} sampai ${tanggalKata(m.sampai)} dikembalikan.`
    : `Dipanggil kembali masuk kerja ${tanggalKata(masuk)}; ${tanggalKata(dari)} sampai ${tanggalKata(m.sampai)} belum dijalani.`
  return {
    syarat: [
      boleh
        ? syarat('masuk-kerja', bunyi, p.dasar, 'memenuhi', kata)
        : syarat(
            'masuk-kerja',
            bunyi,
            p.dasar,
            'tidak-memenuhi',
            `Cuti ${jenis} tidak termasuk yang dapat dipanggil kembali.`,
            'Biarkan cuti dijalani sampai selesai.',
          ),
      syaratTertulis(fakta, p.dasar),
    ],
    hitung: {
      mulaiKembali: hitung.tanggal(dari),
      ...(batal ? {} : { sampaiBaru: hitung.tanggal(tambahHari(masuk, -1)) }),
      kembaliKalender: hitung.hari(selisihHari(dari, m.sampai) + 1),
      ...(kerja === undefined ? {} : { kembali: hitung.hari(kerja) }),
    },
  }
}

/** Cancellation before, or recall during a leave: the days not yet enjoyed stay the right of the employee. */
export const cutiBatal: Aturan<Parameter> = {
  kode: 'cuti-batal',
  nama: 'Pembatalan cuti dan pemanggilan kembali',
  tanya: 'Dapatkah pegawai dipanggil kembali, dan berapa hari cuti yang dikembalikan?',
  butuh: [
    'usulan.varian',
    'usulan.isian.mulai',
    'usulan.isian.sampai',
    'usulan.isian.masukKerja',
    'unit.mingguKerja',
    'rujukan.hariLibur',
  ],
  acuan: acuanMulai,
  edisi: [
    {
      berlaku: '2017-04-07',
      dasar: ['PP 11/2017 Pasal 339'],
      perluVerifikasi: 'nomor pasal pemanggilan kembali belum dicocokkan dengan naskah resmi',
      parameter: {
        panggil: ['tahunan', 'besar', 'alasan-penting', 'bersama'],
        dasar: ['PP 11/2017 Pasal 339'],
      },
      nilai,
    },
    {
      berlaku: '1976-12-22',
      dasar: ['PP 24/1976 Pasal 35'],
      perluVerifikasi: 'nomor pasal pemanggilan kembali belum dicocokkan dengan naskah resmi',
      parameter: { panggil: ['tahunan', 'besar', 'alasan-penting'], dasar: ['PP 24/1976 Pasal 35'] },
      nilai,
    },
  ],
}
