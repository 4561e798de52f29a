// Orang acak: a stream of invented careers for the eligibility bench; the same seed gives the same people, none is kept.
import type { Fakta, FaktaJabatan, FaktaPegawai, Rujukan } from '#mesin/bentuk-fakta.ts'

const GOLONGAN = 'I/a I/b I/c I/d II/a II/b II/c II/d III/a III/b III/c III/d IV/a IV/b IV/c IV/d IV/e'.split(
  ' ',
)
const PREDIKAT = ['Sangat Baik', 'Baik', 'Baik', 'Baik', 'Butuh Perbaikan', 'Kurang']
const IJAZAH = ['SD', 'SMP', 'SMA', 'D3', 'S1', 'S2', 'S3']
const ESELON = ['II.b', 'III.a', 'III.b', 'IV.a', 'IV.b']
const JENJANG = ['terampil', 'mahir', 'penyelia', 'ahli pertama', 'ahli muda', 'ahli madya']

/** Small linear generator, 32 bits. */
function pengacak(benih: number): (batas: number) => number {
  let x = benih >>> 0
  return (batas) => {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0
    return Math.floor((x / 2 ** 32) * batas)
  }
}

const dua = (n: number): string => (n < 10 ? `0${n}` : String(n))

type Acak = (batas: number) => number

function jabatan(acak: Acak): FaktaJabatan {
  const mulai = `${2012 + acak(14)}-${dua(1 + acak(12))}-01`
  const pokok = { kode: 'j', kedudukan: 'definitif', mulai } as const
  const ragam = acak(10)
  if (ragam < 3)
    return { ...pokok, nama: 'Pejabat', jenis: 'pengawas', eselon: ESELON[acak(ESELON.length)] ?? 'IV.a' }
  if (ragam < 6)
    return { ...pokok, nama: 'Fungsional', jenis: 'fungsional', jenjang: JENJANG[acak(6)] ?? 'mahir' }
  return { ...pokok, nama: 'Pelaksana', jenis: 'pelaksana' }
}

function pegawai(acak: Acak): FaktaPegawai {
  const tahun = 2000 + acak(22)
  const golongan = 4 + acak(11)
  const naik = `${2018 + acak(8)}-${acak(2) === 0 ? '04' : '10'}-01`
  const lulus = acak(3) === 0
  return {
    tmtCpns: `${tahun}-03-01`,
    status: [
      {
        jenis: acak(40) === 0 ? 'pppk' : 'pns',
        keadaan: acak(60) === 0 ? 'cltn' : 'aktif',
        mulai: `${tahun}-03-01`,
      },
    ],
    pangkat: [
      { golongan: GOLONGAN[golongan] ?? 'III/a', mkgBulan: acak(200), tmt: `${tahun}-03-01` },
      { golongan: GOLONGAN[golongan + 1] ?? 'III/b', mkgBulan: 60 + acak(200), tmt: naik },
    ],
    gaji: [],
    jabatan: [jabatan(acak)],
    kinerja: [2023, 2024, 2025].map((t) => ({ tahun: t, predikat: PREDIKAT[acak(6)] ?? 'Baik' })),
    hukuman:
      acak(20) === 0
        ? [
            {
              jenis: 'pemotongan-tukin',
              tingkat: 'sedang',
              mulai: '2025-09-01',
              sampai: `2026-0${1 + acak(8)}-28`,
            },
          ]
        : [],
    pendidikan: [{ jenjang: IJAZAH[acak(7)] ?? 'S1', lulus: '1999-06-01', jalur: 'sebelum-cpns' }],
    diklat:
      acak(5) === 0 ? [{ jenis: 'kepemimpinan', nama: 'Diklatpim', tingkat: 'IV', lulus: '2015-01-01' }] : [],
    ujian: lulus ? [{ jenis: 'ujian-dinas-tingkat-i', tanggal: '2024-05-01', hasil: 'lulus' }] : [],
    angkaKredit: [{ jenis: 'konversi', nilai: acak(12000) / 100, mulai: '2023-01-01', sampai: '2025-12-31' }],
  }
}

/** `jumlah` people as facts for one TMT, one after the other. */
export function* orangAcak(
  jumlah: number,
  o: { tmt: string; rujukan: Partial<Rujukan>; benih?: number },
): Generator<Fakta> {
  const acak = pengacak(o.benih ?? 20_261_128)
  for (let i = 0; i < jumlah; i += 1)
    yield {
      perTanggal: o.tmt,
      pegawai: pegawai(acak),
      unit: { atasan: { golongan: GOLONGAN[9 + acak(8)] ?? 'IV/a' } },
      usulan: { tmt: o.tmt },
      rujukan: o.rujukan,
    }
}
