// Aturan: berapa gaji pokok PPPK menurut golongan dan masa kerja golongan pada satu tanggal.
import type { HasilAturan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta, TabelGaji } from '#mesin/bentuk-fakta.ts'
import { hitung, masaKerjaKata, rupiahKata, syarat, tanggalKata } from './bagian/kata.ts'
import { mkgPada, pilihAcuan } from './bagian/masa-kerja.ts'
import { tandaSel } from './bagian/skala-gaji.ts'
import { masaCltn } from './bagian/status.ts'

/** Golongan of PPPK, lowest first. */
type Parameter = { golongan: readonly string[] }

const DASAR = ['Perpres 98/2020 Pasal 3']
const BUNYI = 'Gaji pokok PPPK menurut golongan dan masa kerja golongan pada tabel yang berlaku.'

const kurang = (
  kode: string,
  kata: string,
  saran: string,
  lain: HasilAturan['hitung'] = {},
): HasilAturan => ({
  syarat: [syarat(kode, BUNYI, DASAR, 'data-kurang', kata, saran)],
  hitung: lain,
})

/** Highest column (years) of the table not above an MKG in months; the first column when below it. */
function kolomPppk(tabel: TabelGaji, golongan: string, mkg: number): number | undefined {
  const kolom = Object.keys(tabel.tabel[golongan] ?? {})
    .map(Number)
    .sort((a, b) => a - b)
  return kolom.findLast((k) => k * 12 <= mkg) ?? kolom[0]
}

function bahan(fakta: Fakta): { golongan: string; mkg: number; sebutan: string } | undefined {
  const isian = fakta.usulan?.isian ?? {}
  if (typeof isian.golongan === 'string' && typeof isian['mkg-bulan'] === 'number')
    return { golongan: isian.golongan, mkg: isian['mkg-bulan'], sebutan: 'isian' }
  const lama = {
    ...fakta.pegawai,
    pangkat: (fakta.pegawai?.pangkat ?? []).filter((p) => p.tmt <= fakta.perTanggal),
    gaji: (fakta.pegawai?.gaji ?? []).filter((g) => g.tmt <= fakta.perTanggal),
  }
  const acuan = pilihAcuan(lama, fakta.perTanggal)
  if (!acuan) return undefined
  const mkg = mkgPada(acuan, fakta.perTanggal, masaCltn(fakta.pegawai))
  return { golongan: acuan.golongan, mkg, sebutan: acuan.sebutan }
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const b = bahan(fakta)
  if (!b || !p.golongan.includes(b.golongan))
    return kurang(
      'golongan',
      b
        ? `Golongan "${b.golongan}" bukan golongan PPPK I sampai XVII.`
        : 'Golongan dan masa kerja tidak diketahui (pegawai.gaji, atau usulan.isian.golongan dan usulan.isian.mkg-bulan).',
      'Lengkapi riwayat gaji PPPK dengan golongan dan masa kerja.',
    )
  const dasarHitung = { golongan: hitung.teks(b.golongan), mkg: hitung.bulan(b.mkg) }
  const hari = fakta.perTanggal
  const tabel = fakta.rujukan?.gajiPppk?.find(
    (t) => t.berlaku <= hari && (t.sampai === undefined || hari <= t.sampai),
  )
  const kolom = tabel === undefined ? undefined : kolomPppk(tabel, b.golongan, b.mkg)
  const gaji = kolom === undefined ? undefined : tabel?.tabel[b.golongan]?.[String(kolom)]
  if (!tabel || kolom === undefined || gaji === undefined)
    return kurang(
      'tabel',
      `Tabel gaji PPPK yang berlaku pada ${tanggalKata(hari)} belum dimuat (rujukan.gajiPppk).`,
      'Muat tabel itu, lalu nilai kembali; Lampiran Perpres 98/2020 sebelum 2024 tidak kami pegang.',
      dasarHitung,
    )
  const tanda = tandaSel(tabel, b.golongan, kolom)
  const kata = `${b.golongan}, masa kerja ${masaKerjaKata(b.mkg)}, kolom ${kolom} tahun: ${rupiahKata(gaji)}.`
  return {
    syarat: [
      syarat(
        'tabel',
        BUNYI,
        [...DASAR, tabel.dasar],
        'memenuhi',
        tanda === undefined ? kata : `${kata} Perlu verifikasi: ${tanda}.`,
      ),
    ],
    hitung: {
      ...dasarHitung,
      kolom: hitung.angka(kolom),
      gajiPokok: hitung.rupiah(gaji),
      dasarTabel: hitung.teks(tabel.dasar),
      acuan: hitung.teks(b.sebutan),
    },
  }
}

/** Basic salary of a PPPK on a day, from the salary history or from golongan and MKG on the form. */
export const gajiPokokPppk: Aturan<Parameter> = {
  kode: 'gaji-pokok-pppk',
  nama: 'Gaji pokok PPPK',
  tanya: 'Berapa gaji pokok PPPK menurut golongan dan masa kerja pada tanggal ini?',
  butuh: [
    'pegawai.gaji',
    'pegawai.pangkat',
    'pegawai.status',
    'usulan.isian.golongan',
    'usulan.isian.mkg-bulan',
    'rujukan.gajiPppk',
  ],
  edisi: [
    {
      berlaku: '2020-09-29',
      dasar: ['Perpres 98/2020 Pasal 3', 'Perpres 98/2020 Lampiran', 'Perpres 11/2024 Lampiran'],
      perluVerifikasi: 'tabel Perpres 11/2024 dari satu sumber; tabel Perpres 98/2020 tidak dimuat',
      parameter: {
        golongan: 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII'.split(' '),
      },
      nilai,
    },
  ],
}
