// Aturan: berapa masa kerja yang dihitung untuk pensiun pada TMT-nya.
import type { HasilAturan } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { tmtBup } from '../bagian/bup.ts'
import { hitung, masaKerjaKata, syarat, tanggalKata } from '../bagian/kata.ts'
import { masaKerjaPns } from '../bagian/masa-kerja-pns.ts'

type Parameter = { tambahPeninjauan: boolean }

const DASAR = ['UU 11/1969 Pasal 6']
const BUNYI =
  'Masa kerja untuk pensiun dihitung sejak CPNS sampai TMT pensiun tanpa cuti di luar tanggungan negara.'

/** The day service ends: that of the case, else the pension day by BUP, else the day of judgement. */
const hingga = (fakta: Fakta): string => fakta.usulan?.tmt ?? tmtBup(fakta) ?? fakta.perTanggal

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const sampai = hingga(fakta)
  const mk = masaKerjaPns(fakta.pegawai, sampai)
  if (!mk) {
    const kata = `TMT CPNS tidak diketahui atau sesudah ${tanggalKata(sampai)} (pegawai.tmtCpns, pegawai.status).`
    return {
      syarat: [syarat('masa-kerja', BUNYI, DASAR, 'data-kurang', kata, 'Lengkapi TMT CPNS menurut SK-nya.')],
      hitung: {},
    }
  }
  const tambah = p.tambahPeninjauan
    ? (fakta.pegawai?.peninjauanMasaKerja ?? [])
        .filter((x) => x.tmt <= sampai)
        .reduce((jumlah, x) => jumlah + x.tambahBulan, 0)
    : 0
  const bulan = mk.bulan + tambah
  const potong = mk.cltnBulan === 0 ? '' : ` dikurangi CLTN ${mk.cltnBulan} bulan`
  const tinjau = tambah === 0 ? '' : ` ditambah peninjauan masa kerja ${tambah} bulan`
  const kata = `Sejak ${tanggalKata(mk.mulai)} sampai ${tanggalKata(sampai)}: ${masaKerjaKata(mk.kotorBulan)}${potong}${tinjau} = ${masaKerjaKata(bulan)}.`
  const sementara = (fakta.pegawai?.status ?? []).some(
    (s) => s.keadaan === 'diberhentikan-sementara' && s.mulai < sampai,
  )
  return {
    syarat: [
      syarat('masa-kerja', BUNYI, DASAR, 'memenuhi', kata),
      ...(sementara
        ? [
            syarat(
              'diberhentikan-sementara',
              'Masa diberhentikan sementara dihitung menurut putusan yang mengakhirinya.',
              DASAR,
              'perlu-pertimbangan',
              'Ada masa diberhentikan sementara pada riwayat; di sini dihitung penuh.',
              'Pejabat menetapkan apakah masa itu dihitung.',
            ),
          ]
        : []),
    ],
    hitung: {
      masaKerjaBulan: hitung.bulan(bulan),
      masaKerjaTahun: hitung.angka(Math.floor(bulan / 12)),
      cltnBulan: hitung.bulan(mk.cltnBulan),
      hingga: hitung.tanggal(sampai),
    },
  }
}

/** Masa kerja pensiun in whole months on the pension day. */
export const masaKerjaPensiun: Aturan<Parameter> = {
  kode: 'masa-kerja-pensiun',
  nama: 'Masa kerja pensiun',
  tanya: 'Berapa masa kerja yang dihitung untuk pensiun?',
  butuh: [
    'pegawai.tmtCpns',
    'pegawai.status',
    'pegawai.peninjauanMasaKerja',
    'pegawai.lahir',
    'pegawai.jabatan',
    'usulan.tmt',
  ],
  edisi: [
    {
      berlaku: '1969-08-08',
      dasar: DASAR,
      perluVerifikasi:
        'bunyi UU 11/1969 tentang masa kerja yang dihitung belum dicocokkan dengan naskah resmi',
      parameter: { tambahPeninjauan: true },
      nilai,
    },
  ],
}
