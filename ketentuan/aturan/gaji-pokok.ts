// Aturan: berapa gaji pokok menurut golongan dan masa kerja golongan pada satu tanggal.
import type { HasilAturan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta, TabelGaji } from '#mesin/bentuk-fakta.ts'
import { hitung, masaKerjaKata, rupiahKata, syarat, tanggalKata } from './bagian/kata.ts'
import { type Acuan, mkgPada, pilihAcuan } from './bagian/masa-kerja.ts'
import {
  KOLOM_SKALA,
  type KolomGolongan,
  type KolomSkala,
  kolomTerisi,
  namaTabelKurang,
  sel,
  tabelPada,
  tandaSel,
} from './bagian/skala-gaji.ts'
import { masaCltn, statusPada } from './bagian/status.ts'

type Parameter = { persenCpns: number; kolom: KolomSkala }

const GAJI = ['PP 7/1977 Pasal 4']
const BUNYI = 'Gaji pokok menurut golongan ruang dan masa kerja golongan pada tabel yang berlaku.'

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const hari = fakta.perTanggal
  const acuan = pilihAcuan(
    {
      ...fakta.pegawai,
      pangkat: yangBerlaku(fakta.pegawai?.pangkat, hari),
      gaji: yangBerlaku(fakta.pegawai?.gaji, hari),
    },
    hari,
  )
  const kolom = acuan && p.kolom[acuan.golongan]
  if (!acuan || !kolom) {
    const kata = acuan
      ? `Golongan "${acuan.golongan}" bukan golongan ruang PNS I/a sampai IV/e.`
      : `Tidak ada pangkat atau gaji yang berlaku pada ${tanggalKata(hari)} (pegawai.pangkat, pegawai.gaji).`
    const saran = 'Lengkapi riwayat pangkat dengan golongan, masa kerja dalam bulan, dan TMT.'
    return { syarat: [syarat('golongan', BUNYI, GAJI, 'data-kurang', kata, saran)], hitung: {} }
  }
  const mkg = mkgPada(acuan, hari, masaCltn(fakta.pegawai)) + tambahanPeninjauan(fakta, acuan)
  const dasarHitung = { golongan: hitung.teks(acuan.golongan), mkg: hitung.bulan(mkg) }
  const tabel = tabelPada(fakta.rujukan, hari)
  if (!tabel) {
    const kata = `Tabel gaji pokok yang berlaku pada ${tanggalKata(hari)} (${namaTabelKurang(hari)}) belum dimuat (rujukan.gajiPokok).`
    return {
      syarat: [syarat('tabel', BUNYI, GAJI, 'data-kurang', kata, 'Muat tabel itu, lalu nilai kembali.')],
      hitung: dasarHitung,
    }
  }
  return bacaTabel(fakta, p, { acuan, kolom, mkg, tabel })
}

const yangBerlaku = <T extends { tmt: string }>(baris: T[] | undefined, hari: string): T[] =>
  (baris ?? []).filter((b) => b.tmt <= hari)

function tambahanPeninjauan(fakta: Fakta, acuan: Acuan): number {
  return (fakta.pegawai?.peninjauanMasaKerja ?? [])
    .filter((p) => p.tmt > acuan.tmt && p.tmt <= fakta.perTanggal)
    .reduce((jumlah, p) => jumlah + p.tambahBulan, 0)
}

type Baca = { acuan: Acuan; kolom: KolomGolongan; mkg: number; tabel: TabelGaji }

function bacaTabel(fakta: Fakta, p: Parameter, { acuan, kolom, mkg, tabel }: Baca): HasilAturan {
  const dasar = [...GAJI, tabel.dasar]
  const terisi = kolomTerisi(kolom, mkg)
  const dipakai = terisi ?? kolom.pertama ?? kolom.dari
  const penuh = sel(tabel, acuan.golongan, dipakai)
  if (penuh === undefined) {
    const kata = `${tabel.dasar} yang diberikan tidak memuat ${acuan.golongan} kolom ${dipakai} tahun (rujukan.gajiPokok).`
    return {
      syarat: [syarat('tabel', BUNYI, dasar, 'data-kurang', kata, 'Lengkapi tabel gaji pokok.')],
      hitung: {},
    }
  }
  const status = statusPada(fakta.pegawai, fakta.perTanggal)
  const persen = status?.jenis === 'cpns' ? p.persenCpns : 100
  const tanda = tandaSel(tabel, acuan.golongan, dipakai)
  const kata = `${acuan.golongan}, masa kerja ${masaKerjaKata(mkg)}, kolom ${dipakai} tahun: ${rupiahKata(penuh)}.`
  const bawah = terisi === undefined ? ' Masa kerja di bawah kolom pertama; kolom pertama dipakai.' : ''
  const ragu = tanda !== undefined || terisi === undefined
  return {
    syarat: [
      syarat(
        'tabel',
        BUNYI,
        dasar,
        ragu ? 'perlu-pertimbangan' : 'memenuhi',
        `${kata}${bawah}`,
        ragu ? `Cocokkan dengan ${tabel.dasar}${tanda === undefined ? '' : `: ${tanda}`}.` : undefined,
      ),
      syaratKolomSk(acuan, kolom, terisi),
      syarat(
        'persen',
        `CPNS menerima ${p.persenCpns} persen dari gaji pokok.`,
        ['PP 7/1977 Pasal 5'],
        'memenuhi',
        `${status === undefined ? 'Status tidak diberikan; dihitung sebagai PNS' : status.jenis.toUpperCase()}: ${persen} persen.`,
      ),
    ],
    hitung: {
      golongan: hitung.teks(acuan.golongan),
      mkg: hitung.bulan(mkg),
      kolom: hitung.angka(dipakai),
      gajiPokok: hitung.rupiah(penuh),
      persen: hitung.angka(persen),
      gaji: hitung.rupiah(Math.round((penuh * persen) / 100)),
      dasarTabel: hitung.teks(tabel.dasar),
    },
  }
}

/** A higher column than the last decree's is a raise that still needs its own letter (Pasal 11, 12). */
function syaratKolomSk(acuan: Acuan, kolom: KolomGolongan, terisi: number | undefined) {
  const bunyi = 'Kolom gaji sama dengan kolom pada keputusan terakhir.'
  const sk = kolomTerisi(kolom, acuan.mkg)
  if (sk === terisi)
    return syarat('keputusan', bunyi, ['PP 7/1977 Pasal 11'], 'memenuhi', `${acuan.sebutan}.`)
  const kata = `${acuan.sebutan} memakai kolom ${sk ?? '-'} tahun, sedangkan masa kerja sudah mencapai kolom ${terisi ?? '-'} tahun.`
  const saran =
    'Kenaikan ke kolom ini memerlukan surat pemberitahuan KGB atau SK Peninjauan Masa Kerja; periksa riwayat gaji.'
  return syarat('keputusan', bunyi, ['PP 7/1977 Pasal 11'], 'perlu-pertimbangan', kata, saran)
}

/** Basic salary on a day from golongan and MKG; CPNS at its percentage. */
export const gajiPokok: Aturan<Parameter> = {
  kode: 'gaji-pokok',
  nama: 'Gaji pokok',
  tanya: 'Berapa gaji pokok menurut golongan dan masa kerja golongan pada tanggal ini?',
  butuh: [
    'pegawai.pangkat',
    'pegawai.gaji',
    'pegawai.status',
    'pegawai.peninjauanMasaKerja',
    'rujukan.gajiPokok',
  ],
  edisi: [
    {
      berlaku: '1977-01-01',
      dasar: ['PP 7/1977 Pasal 4', 'PP 7/1977 Pasal 5'],
      perluVerifikasi: 'tanggal mulai berlaku PP 7/1977 dan nama tabel gaji sebelum 2019 belum dicocokkan',
      parameter: { persenCpns: 80, kolom: KOLOM_SKALA },
      nilai,
    },
  ],
}
