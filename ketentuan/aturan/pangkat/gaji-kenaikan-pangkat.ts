// Aturan: masa kerja golongan dan gaji pokok sesudah kenaikan pangkat.
import type { HasilAturan, HasilSyarat } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { hitung, masaKerjaKata, rupiahKata, syarat, tanggalKata } from '../bagian/kata.ts'
import { potonganPindah } from '../bagian/masa-kerja.ts'
import { type Calon, isianTeks, susunCalon, tmtPeriode } from '../bagian/pangkat/calon.ts'
import { gajiUntuk, hitungHasil, mkgSebelum, mkgSesudah, POTONGAN } from '../bagian/pangkat/hasil.ts'
import { urutGolongan } from '../bagian/pangkat/urutan.ts'
import { namaTabelKurang, tabelPada, tandaSel } from '../bagian/skala-gaji.ts'

type Parameter = { potongan: Readonly<Record<string, number>> }

const MKG = ['PP 7/1977 Pasal 4']
const BUNYI_MKG =
  'Masa kerja golongan dihitung sampai TMT; pindah golongan I ke II dikurangi 6 tahun, II ke III dikurangi 5 tahun.'

function syaratMkg(dari: string, ke: string, lama: number, baru: number, p: Parameter): HasilSyarat {
  const potong = potonganPindah(dari, ke, p.potongan)
  const kata = `${dari} ${masaKerjaKata(lama)}; menjadi ${ke} ${potong === 0 ? 'tanpa pengurangan' : `dikurangi ${potong / 12} tahun`}: ${masaKerjaKata(baru)}.`
  return syarat('masa-kerja', BUNYI_MKG, MKG, 'memenuhi', kata)
}

function syaratGaji(c: Calon, ke: string, mkg: number): HasilSyarat {
  const bunyi = 'Gaji pokok baru dibaca pada tabel yang berlaku pada TMT.'
  const tabel = tabelPada(c.fakta.rujukan, c.tmt)
  const naik = gajiUntuk(c, ke, mkg)
  if (!tabel || naik?.gaji === undefined) {
    const nama = tabel?.dasar ?? namaTabelKurang(c.tmt)
    const kata = `Tabel gaji pokok yang berlaku pada ${tanggalKata(c.tmt)} (${nama}) belum memuat ${ke} (rujukan.gajiPokok).`
    return syarat('tabel', bunyi, MKG, 'data-kurang', kata, 'Muat tabel gaji pokok tahun itu.')
  }
  const tanda = tandaSel(tabel, ke, naik.kolom)
  return syarat(
    'tabel',
    bunyi,
    [...MKG, tabel.dasar],
    tanda === undefined ? 'memenuhi' : 'perlu-pertimbangan',
    `${ke}, masa kerja ${masaKerjaKata(mkg)}, kolom ${naik.kolom} tahun: ${rupiahKata(naik.gaji)}.`,
    tanda === undefined ? undefined : `Perlu verifikasi: ${tanda}.`,
  )
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const awal = susunCalon(fakta, tmtPeriode(fakta))
  const diminta = isianTeks(awal, 'golongan-baru')
  const c: Calon = diminta === undefined ? awal : { ...awal, tujuan: diminta }
  const lama = c.pangkat ? mkgSebelum(c) : undefined
  if (!c.pangkat || c.tujuan === undefined || lama === undefined) {
    const kata = 'Pangkat terakhir dengan masa kerja golongannya tidak diketahui (pegawai.pangkat).'
    return {
      syarat: [syarat('masa-kerja', BUNYI_MKG, MKG, 'data-kurang', kata, 'Lengkapi riwayat pangkat.')],
      hitung: {},
    }
  }
  if (urutGolongan(c.tujuan) <= urutGolongan(c.pangkat.golongan)) {
    const kata = `${c.tujuan} tidak lebih tinggi dari ${c.pangkat.golongan}.`
    return {
      syarat: [syarat('masa-kerja', BUNYI_MKG, MKG, 'tidak-memenuhi', kata)],
      hitung: { golongan: hitung.teks(c.pangkat.golongan) },
    }
  }
  const baru = mkgSesudah(lama, c.pangkat.golongan, c.tujuan)
  return {
    syarat: [syaratMkg(c.pangkat.golongan, c.tujuan, lama, baru, p), syaratGaji(c, c.tujuan, baru)],
    hitung: hitungHasil(c),
  }
}

/** MKG, column and basic salary after a raise of rank to the next golongan or to the one asked for. */
export const gajiKenaikanPangkat: Aturan<Parameter> = {
  kode: 'gaji-kenaikan-pangkat',
  nama: 'Gaji pokok sesudah kenaikan pangkat',
  tanya: 'Berapa masa kerja golongan dan gaji pokok sesudah naik pangkat?',
  butuh: [
    'pegawai.pangkat',
    'pegawai.gaji',
    'pegawai.status',
    'pegawai.peninjauanMasaKerja',
    'usulan.tmt',
    'usulan.isian.golongan-baru',
    'rujukan.gajiPokok',
    'rujukan.golongan',
  ],
  acuan: tmtPeriode,
  edisi: [
    {
      berlaku: '1977-01-01',
      dasar: MKG,
      perluVerifikasi:
        'pasal yang menetapkan pengurangan 6 dan 5 tahun pada perpindahan golongan belum dicocokkan',
      parameter: { potongan: POTONGAN },
      nilai,
    },
  ],
}
