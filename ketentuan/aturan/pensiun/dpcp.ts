// Aturan: apakah Data Perorangan Calon Penerima Pensiun (DPCP) dapat diisi lengkap dari riwayat.
import type { HasilAturan, HasilSyarat } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta } from '#mesin/bentuk-fakta.ts'
import { hitungBup } from '../bagian/bup.ts'
import { isianBenar, isianTeks } from '../bagian/isian-fakta.ts'
import { hitung, syarat } from '../bagian/kata.ts'
import { masaKerjaPns } from '../bagian/masa-kerja-pns.ts'
import { statusPada } from '../bagian/status.ts'

type Bagian = { kode: string; nama: string; kurang: (fakta: Fakta) => string[] }
type Parameter = { bagian: readonly Bagian[] }

const DASAR = ['Perwali Blitar 24/2006 Lampiran I Bab III huruf D angka 4 huruf b']

/** Names of what is missing, out of pairs of name and value. */
const tanpa = (isi: Record<string, unknown>): string[] =>
  Object.entries(isi).flatMap(([nama, nilai]) =>
    nilai === undefined || (Array.isArray(nilai) && nilai.length === 0) ? [nama] : [],
  )

function pribadi(fakta: Fakta): string[] {
  const p = fakta.pegawai
  return tanpa({
    nama: p?.nama,
    NIP: p?.nip,
    'tanggal lahir': p?.lahir,
    'TMT CPNS': p?.tmtCpns,
    pangkat: p?.pangkat,
    'gaji pokok terakhir': p?.gaji,
    pendidikan: p?.pendidikan,
  })
}

const alamat = (fakta: Fakta): string[] =>
  tanpa({
    'alamat sekarang': isianTeks(fakta, 'alamat'),
    'alamat sesudah pensiun': isianTeks(fakta, 'alamat-pensiun'),
  })

/** Only who holds a post hands goods back; the others state it too, but nothing is missing without it. */
function barang(fakta: Fakta): string[] {
  const j = (fakta.pegawai?.jabatan ?? []).at(-1)
  const pejabat = j !== undefined && ['jpt', 'administrator', 'pengawas'].includes(j.jenis)
  return pejabat && isianBenar(fakta, 'bmn-dikembalikan') !== true
    ? ['pernyataan penyerahan barang milik negara']
    : []
}

const BAGIAN: readonly Bagian[] = [
  { kode: 'keterangan-pribadi', nama: 'Bagian 1: keterangan pribadi', kurang: pribadi },
  {
    kode: 'keluarga',
    nama: 'Bagian 2: susunan keluarga',
    kurang: (f) => tanpa({ 'susunan keluarga': f.pegawai?.keluarga === undefined ? undefined : 'ada' }),
  },
  { kode: 'alamat', nama: 'Bagian 3: alamat sekarang dan sesudah pensiun', kurang: alamat },
  { kode: 'barang-milik-negara', nama: 'Bagian 4: penyerahan barang milik negara', kurang: barang },
]

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const b = hitungBup(fakta)
  const tmt = fakta.usulan?.tmt ?? ('sebab' in b ? undefined : b.tmt)
  const mk = tmt === undefined ? undefined : masaKerjaPns(fakta.pegawai, tmt)?.bulan
  const gaji = (fakta.pegawai?.gaji ?? []).toSorted((a, z) => (a.tmt < z.tmt ? 1 : -1))[0]
  const status = statusPada(fakta.pegawai, fakta.perTanggal)
  const satu = (x: Bagian): HasilSyarat => {
    const kurang = x.kurang(fakta)
    return kurang.length === 0
      ? syarat(x.kode, `${x.nama} terisi.`, DASAR, 'memenuhi', 'Terisi dari riwayat dan isian.')
      : syarat(
          x.kode,
          `${x.nama} terisi.`,
          DASAR,
          'data-kurang',
          `Belum ada: ${kurang.join(', ')}.`,
          'Lengkapi riwayat atau isian itu.',
        )
  }
  return {
    syarat: [
      ...p.bagian.map(satu),
      ...(status === undefined || status.jenis === 'pns'
        ? []
        : [
            syarat(
              'pns',
              'DPCP diisi oleh PNS.',
              DASAR,
              'tidak-memenuhi',
              `Berstatus ${status.jenis.toUpperCase()}.`,
            ),
          ]),
    ],
    hitung: {
      ...(tmt === undefined ? {} : { tmt: hitung.tanggal(tmt) }),
      ...(mk === undefined ? {} : { masaKerjaPensiun: hitung.bulan(mk) }),
      ...(gaji
        ? { gajiPokok: hitung.rupiah(gaji.gajiPokok), masaKerjaGolongan: hitung.bulan(gaji.mkgBulan) }
        : {}),
      jumlahKeluarga: hitung.angka((fakta.pegawai?.keluarga ?? []).length),
    },
  }
}

/** The five parts of DPCP; part 5 (pangkat pengabdian) is a request of its own service. */
export const dpcp: Aturan<Parameter> = {
  kode: 'dpcp',
  nama: 'Kelengkapan DPCP',
  tanya: 'Apakah Data Perorangan Calon Penerima Pensiun dapat diisi lengkap?',
  butuh: [
    'pegawai.nama',
    'pegawai.nip',
    'pegawai.lahir',
    'pegawai.tmtCpns',
    'pegawai.pangkat',
    'pegawai.gaji',
    'pegawai.pendidikan',
    'pegawai.keluarga',
    'pegawai.jabatan',
    'pegawai.status',
    'usulan.isian.alamat',
    'usulan.isian.alamat-pensiun',
    'usulan.isian.bmn-dikembalikan',
  ],
  edisi: [
    {
      berlaku: '2006-06-27',
      dasar: DASAR,
      perluVerifikasi: 'bentuk DPCP menurut formulir BKN belum dicocokkan',
      parameter: { bagian: BAGIAN },
      nilai,
    },
  ],
}
