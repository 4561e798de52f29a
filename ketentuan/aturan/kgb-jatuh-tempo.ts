// Aturan: kapan kenaikan gaji berkala (KGB) berikutnya, pada kolom mana, dan berapa gaji pokoknya.
import type { HasilAturan, HasilSyarat, NilaiHitung } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta, TabelGaji } from '#mesin/bentuk-fakta.ts'
import { tambahBulan } from '#mesin/tanggal.ts'
import { AKTIF, syaratAktif } from './bagian/aktif-kgb.ts'
import { gajiTercatat } from './bagian/gaji-tercatat.ts'
import { hitung, masaKerjaKata, rupiahKata, syarat, tanggalKata } from './bagian/kata.ts'
import { type GagalKgb, type HitungKgb, hitungKgb, type ParameterKgb } from './bagian/kgb.ts'
import { golonganPangkatPada } from './bagian/masa-kerja.ts'
import { KOLOM_SKALA, kolomGolongan, namaTabelKurang, sel, tabelPada, tandaSel } from './bagian/skala-gaji.ts'
import { statusPada } from './bagian/status.ts'

const MASA_KERJA = ['PP 7/1977 Pasal 11']
const TUNDA = ['PP 7/1977 Pasal 13']
const GAJI = ['PP 7/1977 Pasal 4']

const BUNYI_ACUAN = 'Ada SK pangkat atau SK gaji terakhir yang memuat golongan dan masa kerja golongan.'
const BUNYI_SKALA = 'Masih ada kolom gaji di atas masa kerja golongan.'

function syaratGagal(gagal: GagalKgb): HasilAturan {
  if (gagal.sebab === 'tanpa-acuan') {
    const fakta =
      'Tidak ada SK pangkat maupun SK gaji yang berlaku pada tanggal penilaian (pegawai.pangkat, pegawai.gaji).'
    const saran = 'Lengkapi riwayat pangkat atau riwayat gaji dengan golongan, masa kerja, dan TMT.'
    return { syarat: [syarat('acuan', BUNYI_ACUAN, MASA_KERJA, 'data-kurang', fakta, saran)], hitung: {} }
  }
  const { acuan } = gagal
  const dasarHitung = { golongan: hitung.teks(acuan.golongan), acuan: hitung.teks(acuan.sebutan) }
  if (gagal.sebab === 'golongan') {
    const fakta = `Golongan "${acuan.golongan}" pada ${acuan.sebutan} bukan golongan ruang PNS I/a sampai IV/e.`
    const saran = 'Periksa golongan ruang. Kenaikan gaji berkala PPPK diatur tersendiri dan belum dimuat.'
    return {
      syarat: [syarat('acuan', BUNYI_ACUAN, MASA_KERJA, 'data-kurang', fakta, saran)],
      hitung: dasarHitung,
    }
  }
  const ada = syarat('acuan', BUNYI_ACUAN, MASA_KERJA, 'memenuhi', acuanKata(gagal))
  if (gagal.sebab === 'cltn-berjalan') {
    const fakta = `Cuti di luar tanggungan negara sejak ${tanggalKata(gagal.sejak)} belum mempunyai tanggal selesai; masa kerja berhenti dihitung.`
    const saran = 'Hitung kembali setelah pegawai aktif dan tanggal selesai cuti dicatat.'
    const bunyi = 'Masa kerja golongan terus dihitung sampai kolom berikutnya.'
    return {
      syarat: [ada, syarat('masa-kerja', bunyi, MASA_KERJA, 'tidak-memenuhi', fakta, saran)],
      hitung: dasarHitung,
    }
  }
  const fakta = `Masa kerja ${masaKerjaKata(acuan.mkg)} sudah pada kolom terakhir golongan ${acuan.golongan} (${gagal.kolomLama ?? 0} tahun).`
  const saran = 'Tidak ada kenaikan gaji berkala lagi pada golongan ini. Gaji pokok naik bila pangkat naik.'
  return {
    syarat: [ada, syarat('skala', BUNYI_SKALA, GAJI, 'tidak-memenuhi', fakta, saran)],
    hitung: {
      ...dasarHitung,
      ...(gagal.kolomLama === undefined ? {} : { kolom: hitung.angka(gagal.kolomLama) }),
    },
  }
}

function acuanKata({ acuan }: { acuan: HitungKgb['acuan'] }): string {
  return `${acuan.sebutan}: golongan ${acuan.golongan}, masa kerja ${masaKerjaKata(acuan.mkg)}.`
}

function syaratAcuan(kgb: HitungKgb, fakta: Fakta): HasilSyarat {
  const { acuan } = kgb
  const tanya = (kata: string, saran: string) =>
    syarat('acuan', BUNYI_ACUAN, MASA_KERJA, 'perlu-pertimbangan', `${acuanKata(kgb)} ${kata}`, saran)
  const pangkat = golonganPangkatPada(fakta.pegawai, acuan.tmt, fakta.perTanggal)
  if (pangkat !== undefined && pangkat !== acuan.golongan)
    return tanya(
      `Riwayat pangkat pada tanggal itu menyebut golongan ${pangkat}.`,
      'Cocokkan SK gaji terakhir dengan SK pangkat; SK gaji mungkin perlu diterbitkan kembali.',
    )
  const ganda = (fakta.pegawai?.peninjauanMasaKerja ?? []).some((p) => p.tmt === acuan.tmt)
  if (ganda && acuan.sumber !== 'peninjauan')
    return tanya(
      'Ada SK Peninjauan Masa Kerja dengan TMT yang sama.',
      'Pastikan masa kerja pada SK acuan sudah memuat tambahan dari peninjauan itu.',
    )
  if (!acuan.tmt.endsWith('-01'))
    return tanya('TMT-nya bukan tanggal 1.', 'Periksa kembali TMT pada SK; gaji dihitung mulai tanggal 1.')
  return syarat('acuan', BUNYI_ACUAN, MASA_KERJA, 'memenuhi', acuanKata(kgb))
}

function syaratMasaKerja(kgb: HitungKgb): HasilSyarat {
  const kurang = kgb.kolom * 12 - kgb.acuan.mkg
  const cltn =
    kgb.cltnBulan === 0 ? '' : ` Cuti di luar tanggungan negara ${kgb.cltnBulan} bulan tidak dihitung.`
  const fakta = `Masa kerja ${masaKerjaKata(kgb.acuan.mkg)} pada surat terakhir; ${kurang} bulan sesudahnya mencapai kolom ${kgb.kolom} tahun, jatuh tempo ${tanggalKata(kgb.jatuhTempo)}.${cltn}`
  return syarat(
    'masa-kerja',
    'Masa kerja golongan mencapai kolom gaji berikutnya.',
    MASA_KERJA,
    'memenuhi',
    fakta,
  )
}

/** A postponed raise recorded with the column's MKG instead of the MKG reached would start a new two-year wait. */
function tundaTerlupa(kgb: HitungKgb, fakta: Fakta): boolean {
  const { acuan } = kgb
  return (
    acuan.sumber === 'gaji' &&
    kgb.kolomLama !== undefined &&
    acuan.mkg === kgb.kolomLama * 12 &&
    (fakta.pegawai?.penundaanKgb ?? []).some(
      (p) => p.bulan < 24 && p.tmt < acuan.tmt && tambahBulan(p.tmt, p.bulan) === acuan.tmt,
    )
  )
}

function syaratTunda(kgb: HitungKgb, fakta: Fakta, p: ParameterKgb): HasilSyarat {
  const bunyi = `Penundaan paling lama ${p.tundaPalingBulan} bulan tiap keputusan; KGB diberikan bulan berikutnya dan masa tunda dihitung penuh untuk KGB berikutnya.`
  const buat = (putusan: HasilSyarat['putusan'], kata: string, saran?: string) =>
    syarat('penundaan', bunyi, TUNDA, putusan, kata, saran)
  const lewat = kgb.tundaLewat[0]
  if (lewat)
    return buat(
      'perlu-pertimbangan',
      `SK penundaan untuk TMT ${tanggalKata(lewat.tmt)} menyebut ${lewat.bulan} bulan; dihitung ${p.tundaPalingBulan} bulan.`,
      'Minta pejabat yang berwenang membetulkan lamanya, atau terbitkan keputusan penundaan berikutnya.',
    )
  const lain = kgb.tundaTakCocok[0]
  if (lain)
    return buat(
      'perlu-pertimbangan',
      `SK penundaan menyebut TMT ${tanggalKata(lain.tmt)}, sedangkan jatuh tempo ${tanggalKata(kgb.jatuhTempo)}.`,
      'Cocokkan tanggal pada SK penundaan dengan riwayat gaji.',
    )
  if (tundaTerlupa(kgb, fakta))
    return buat(
      'perlu-pertimbangan',
      `${kgb.acuan.sebutan} memberi KGB yang ditunda, tetapi masa kerjanya belum memuat masa tunda.`,
      'Catat masa kerja pada tanggal KGB diberikan, termasuk masa tunda.',
    )
  if (kgb.tundaBulan === 0) return buat('memenuhi', 'Tidak ada penundaan.')
  return buat('memenuhi', `Ditunda ${kgb.tundaBulan} bulan: diberikan mulai ${tanggalKata(kgb.tmt)}.`)
}

type Uang = { syarat: HasilSyarat[]; hitung: Record<string, NilaiHitung> }

function gajiDariTabel(kgb: HitungKgb, tabel: TabelGaji, persen: number): Uang {
  const { golongan } = kgb.acuan
  const bunyi = 'Gaji pokok dibaca pada tabel yang berlaku pada TMT KGB.'
  const dasar = [...GAJI, tabel.dasar]
  const lama = kgb.kolomLama === undefined ? undefined : sel(tabel, golongan, kgb.kolomLama)
  const baru = sel(tabel, golongan, kgb.kolom)
  if (baru === undefined) {
    const kata = `${tabel.dasar} yang diberikan tidak memuat ${golongan} kolom ${kgb.kolom} tahun (rujukan.gajiPokok).`
    return {
      syarat: [syarat('tabel', bunyi, dasar, 'data-kurang', kata, 'Lengkapi tabel gaji pokok.')],
      hitung: {},
    }
  }
  const bayar = (penuh: number) => Math.round((penuh * persen) / 100)
  const angka = {
    gajiPokokPenuh: hitung.rupiah(baru),
    gajiBaru: hitung.rupiah(bayar(baru)),
    ...(lama === undefined ? {} : { gajiLama: hitung.rupiah(bayar(lama)) }),
    dasarTabel: hitung.teks(tabel.dasar),
  }
  if (lama === undefined) {
    const kata = `Masa kerja ${masaKerjaKata(kgb.acuan.mkg)} di bawah kolom pertama golongan ${golongan}; gaji lama tidak terbaca pada tabel.`
    return {
      syarat: [
        syarat('tabel', bunyi, dasar, 'perlu-pertimbangan', kata, 'Tetapkan gaji lama menurut SK terakhir.'),
      ],
      hitung: angka,
    }
  }
  const tanda = tandaSel(tabel, golongan, kgb.kolom) ?? tandaSel(tabel, golongan, kgb.kolomLama ?? 0)
  const kata = `${tabel.dasar}, ${golongan}: kolom ${kgb.kolomLama} tahun ${rupiahKata(lama)}, kolom ${kgb.kolom} tahun ${rupiahKata(baru)}.`
  const putusan = tanda === undefined ? 'memenuhi' : 'perlu-pertimbangan'
  return {
    syarat: [
      syarat(
        'tabel',
        bunyi,
        dasar,
        putusan,
        kata,
        tanda === undefined ? undefined : `Perlu verifikasi: ${tanda}.`,
      ),
    ],
    hitung: angka,
  }
}

function gajiKgb(kgb: HitungKgb, fakta: Fakta, p: ParameterKgb): Uang {
  const status = statusPada(fakta.pegawai, kgb.tmt)
  const persen = status?.jenis === 'cpns' ? p.persenCpns : 100
  const kataStatus =
    status === undefined
      ? 'Status pada TMT tidak diberikan; dihitung sebagai PNS, 100 persen.'
      : `Status pada TMT: ${status.jenis.toUpperCase()}, ${persen} persen.`
  const syaratPersen = syarat(
    'persen',
    `CPNS menerima ${p.persenCpns} persen dari gaji pokok.`,
    ['PP 7/1977 Pasal 5'],
    'memenuhi',
    kataStatus,
  )
  const tabel = tabelPada(fakta.rujukan, kgb.tmt)
  if (!tabel) {
    const kata = `Tabel gaji pokok yang berlaku pada ${tanggalKata(kgb.tmt)} (${namaTabelKurang(kgb.tmt)}) belum dimuat (rujukan.gajiPokok).`
    const bunyi = 'Gaji pokok dibaca pada tabel yang berlaku pada TMT KGB.'
    const kurang = syarat(
      'tabel',
      bunyi,
      GAJI,
      'data-kurang',
      kata,
      'Muat tabel gaji pokok tahun itu, lalu nilai kembali.',
    )
    return { syarat: [syaratPersen, kurang], hitung: { persen: hitung.angka(persen) } }
  }
  const uang = gajiDariTabel(kgb, tabel, persen)
  return { syarat: [syaratPersen, ...uang.syarat], hitung: { persen: hitung.angka(persen), ...uang.hitung } }
}

function nilai(fakta: Fakta, p: ParameterKgb): HasilAturan {
  const kgb = hitungKgb(fakta, p)
  if ('sebab' in kgb) return syaratGagal(kgb)
  const akhir = kgb.berikutnya === undefined
  const golongan = p.kolom[kgb.acuan.golongan]
  const terakhir = golongan === undefined ? undefined : kolomGolongan(golongan).at(-1)
  const skala = akhir
    ? `Kolom ${kgb.kolom} tahun adalah kolom terakhir golongan ${kgb.acuan.golongan}; sesudahnya tidak ada KGB pada golongan ini.`
    : `Kolom ${kgb.kolom} tahun dari kolom terakhir ${terakhir} tahun golongan ${kgb.acuan.golongan}.`
  const uang = gajiKgb(kgb, fakta, p)
  return {
    syarat: [
      syaratAcuan(kgb, fakta),
      syaratMasaKerja(kgb),
      syarat('skala', BUNYI_SKALA, GAJI, 'memenuhi', skala),
      syaratTunda(kgb, fakta, p),
      // A raise that falls after the career ended stays on the watch list, with the reason it is not given.
      ...(statusPada(fakta.pegawai, kgb.tmt) ? [syaratAktif(fakta, kgb.tmt)] : []),
      ...uang.syarat,
      ...gajiTercatat(kgb.acuan, fakta, p),
    ],
    hitung: {
      tmt: hitung.tanggal(kgb.tmt),
      jatuhTempo: hitung.tanggal(kgb.jatuhTempo),
      mkgBaru: hitung.bulan(kgb.mkgBaru),
      mkgLama: hitung.bulan(kgb.acuan.mkg),
      tmtLama: hitung.tanggal(kgb.acuan.tmt),
      acuan: hitung.teks(kgb.acuan.sebutan),
      golongan: hitung.teks(kgb.acuan.golongan),
      kolom: hitung.angka(kgb.kolom),
      tundaBulan: hitung.bulan(kgb.tundaBulan),
      ...(kgb.berikutnya === undefined ? {} : { kgbBerikutnya: hitung.tanggal(kgb.berikutnya) }),
      ...uang.hitung,
    },
  }
}

/** Next periodic raise: TMT, MKG, column, old and new salary, and the raise after it. */
export const kgbJatuhTempo: Aturan<ParameterKgb> = {
  kode: 'kgb-jatuh-tempo',
  nama: 'Jatuh tempo kenaikan gaji berkala',
  tanya: 'Kapan kenaikan gaji berkala berikutnya, pada masa kerja berapa, dan berapa gaji pokok barunya?',
  butuh: [
    'pegawai.pangkat',
    'pegawai.gaji',
    'pegawai.status',
    'pegawai.peninjauanMasaKerja',
    'pegawai.penundaanKgb',
    'rujukan.gajiPokok',
  ],
  edisi: [
    {
      berlaku: '1977-01-01',
      dasar: ['PP 7/1977 Pasal 4', 'PP 7/1977 Pasal 5', 'PP 7/1977 Pasal 11', 'PP 7/1977 Pasal 13', ...AKTIF],
      perluVerifikasi: 'tanggal mulai berlaku PP 7/1977 dan nama tabel gaji sebelum 2019 belum dicocokkan',
      parameter: { persenCpns: 80, tundaPalingBulan: 12, kolom: KOLOM_SKALA },
      nilai,
    },
  ],
}
