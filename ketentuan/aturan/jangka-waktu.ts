// Aturan: hari terakhir suatu jangka waktu pada kalender kerja pemda.
import type { HasilAturan, JangkaWaktu, Kalender, Satuan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { sahTanggal, selisihHari } from '#mesin/tanggal.ts'
import { batasWaktu } from '#mesin/waktu.ts'
import { hitung, syarat, tanggalKata } from './bagian/kata.ts'

type Parameter = { satuan: readonly Satuan[]; zona: readonly Kalender['zona'][] }

const DASAR = ['Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf c', 'Perwali Kediri 80/2021 Pasal 14']
const BUNYI =
  'Jangka waktu dihitung mulai hari sesudah peristiwa sampai akhir hari terakhir, hanya pada hari yang terhitung.'

/** Beyond these a request is a slip of the pen; sums of dates would leave the calendar. */
const AWAL = '1900-01-01'
const AKHIR = '2200-12-31'
const JUMLAH_PALING = 3660

/** A missing or misshapen isian, in words. */
function bacaIsian(
  fakta: Fakta,
  p: Parameter,
): { mulai: string; jangka: JangkaWaktu; zona: Kalender['zona'] } | string {
  const isian = fakta.usulan?.isian ?? {}
  const { mulai, jumlah } = isian
  if (typeof mulai !== 'string' || !sahTanggal(mulai) || mulai < AWAL || mulai > AKHIR)
    return 'tanggal mulai (usulan.isian.mulai, TTTT-BB-HH)'
  if (typeof jumlah !== 'number' || !Number.isInteger(jumlah) || jumlah < 0 || jumlah > JUMLAH_PALING)
    return `jumlah (usulan.isian.jumlah, bilangan bulat 0 sampai ${JUMLAH_PALING})`
  const satuan = p.satuan.find((s) => s === isian.satuan)
  if (satuan === undefined) return `satuan (usulan.isian.satuan: ${p.satuan.join(', ')})`
  const zona = p.zona.find((z) => z === (isian.zona ?? 'Asia/Jakarta'))
  if (zona === undefined) return `zona waktu (usulan.isian.zona: ${p.zona.join(', ')})`
  return { mulai, jangka: { jumlah, satuan }, zona }
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const isian = bacaIsian(fakta, p)
  if (typeof isian === 'string') {
    const kata = `Belum lengkap: ${isian}.`
    return { syarat: [syarat('batas', BUNYI, DASAR, 'data-kurang', kata, `Sertakan ${isian}.`)], hitung: {} }
  }
  const { mulai, jangka, zona } = isian
  const libur = fakta.rujukan?.hariLibur ?? []
  const mingguKerja = fakta.unit?.mingguKerja ?? 5
  const batas = batasWaktu(mulai, jangka, {
    zona,
    mingguKerja,
    libur: new Set(libur.map((l) => l.tanggal)),
    tahunTersedia: new Set(fakta.rujukan?.tahunLiburTersedia ?? []),
    kahar: [],
  })
  if (batas.jenis === 'tolak')
    return { syarat: [syarat('batas', BUNYI, DASAR, 'data-kurang', batas.sebab, batas.saran)], hitung: {} }
  const dilewati = libur.filter((l) => l.tanggal > mulai && l.tanggal <= batas.nilai.batas)
  const ragu = dilewati.filter((l) => l.perluVerifikasi !== undefined)
  const kata = `${jangka.jumlah} ${jangka.satuan.replace('-', ' ')} sejak ${tanggalKata(mulai)}, minggu kerja ${mingguKerja} hari: sampai ${tanggalKata(batas.nilai.batas)}.`
  const saran =
    ragu.length === 0
      ? undefined
      : `Libur berikut belum diverifikasi: ${ragu.map((l) => l.tanggal).join(', ')}.`
  return {
    syarat: [
      syarat('batas', BUNYI, DASAR, ragu.length === 0 ? 'memenuhi' : 'perlu-pertimbangan', kata, saran),
    ],
    hitung: {
      batas: hitung.tanggal(batas.nilai.batas),
      batasPada: hitung.teks(batas.nilai.batasPada),
      hariKalender: hitung.hari(selisihHari(mulai, batas.nilai.batas)),
      libur: hitung.daftar(dilewati.map((l) => ({ tanggal: l.tanggal, nama: l.nama, dasar: l.dasar }))),
    },
  }
}

/** Last day and last instant of a term; the city's SOP gives the figure, the calendar the days. */
export const jangkaWaktu: Aturan<Parameter> = {
  kode: 'jangka-waktu',
  nama: 'Jangka waktu',
  tanya: 'Kapan jangka waktu ini berakhir pada kalender kerja pemda?',
  butuh: [
    'usulan.isian.mulai',
    'usulan.isian.jumlah',
    'usulan.isian.satuan',
    'usulan.isian.zona',
    'unit.mingguKerja',
    'rujukan.hariLibur',
    'rujukan.tahunLiburTersedia',
  ],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: DASAR,
      parameter: {
        satuan: ['hari-kerja', 'hari-kalender', 'bulan', 'tahun'],
        zona: ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'],
      },
      nilai,
    },
  ],
}
