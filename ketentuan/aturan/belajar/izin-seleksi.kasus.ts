// Kasus ijin mengikuti seleksi (Blitar Bab II huruf C angka 2 huruf a dan huruf b angka 1–3).
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { faktaKasus, kurang, pnsSejak, ragu, terima, tolak } from '../bagian/bahan-kasus.ts'

const B = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 2'
const A = `${B} huruf a angka 2`
const orang = (golongan: string, tmt: string, ijazah: string, lahir: string) => ({
  lahir,
  status: [pnsSejak('1995-01-01')],
  pangkat: [{ golongan, mkgBulan: 0, tmt }],
  pendidikan: [{ jenjang: ijazah, lulus: '1995-01-01' }],
})
const f = (jenjang: string, pegawai: object, jurusanSesuai: unknown = true) =>
  faktaKasus('2008-06-01', {
    pegawai,
    diterima: '2008-06-01',
    isian: { jenjang, 'jurusan-sesuai': jurusanSesuai },
  })
type Baris = {
  jenjang: string
  huruf: string
  golongan: string
  bawah: string
  ijazah: string
  ijazahKurang: string
  usia: number
  butir: [string, string, string, string]
}
const angka: Baris['butir'] = ['angka 1', 'angka 2', 'angka 3', 'angka 4']
const huruf: Baris['butir'] = ['huruf a', 'huruf b', 'huruf c', 'huruf d']
const BARIS: Baris[] = [
  {
    jenjang: 's3',
    huruf: 'huruf a',
    golongan: 'III/b',
    bawah: 'III/a',
    ijazah: 'S2',
    ijazahKurang: 'S1',
    usia: 50,
    butir: angka,
  },
  {
    jenjang: 's2',
    huruf: 'huruf b',
    golongan: 'III/a',
    bawah: 'II/d',
    ijazah: 'D4',
    ijazahKurang: 'D3',
    usia: 50,
    butir: angka,
  },
  {
    jenjang: 's1',
    huruf: 'huruf c',
    golongan: 'II/a',
    bawah: 'I/d',
    ijazah: 'SMA',
    ijazahKurang: 'SLTP',
    usia: 45,
    butir: angka,
  },
  {
    jenjang: 'diploma',
    huruf: 'huruf d',
    golongan: 'II/a',
    bawah: 'I/d',
    ijazah: 'SLTA',
    ijazahKurang: 'SLTP',
    usia: 40,
    butir: angka,
  },
  {
    jenjang: 'paket-c',
    huruf: 'huruf e angka 1',
    golongan: 'I/b',
    bawah: 'I/a',
    ijazah: 'SMP',
    ijazahKurang: 'SD',
    usia: 50,
    butir: huruf,
  },
  {
    jenjang: 'paket-b',
    huruf: 'huruf e angka 2',
    golongan: 'I/a',
    bawah: '',
    ijazah: 'SD',
    ijazahKurang: '',
    usia: 50,
    butir: huruf,
  },
]
/** Birth that makes somebody exactly `usia` full years, one day before the next birthday, on the day received. */
const masih = (usia: number) => `${2008 - usia - 1}-06-02`
const lewat = (usia: number) => `${2008 - usia - 1}-06-01`

const perJenjang = BARIS.flatMap((b): Kasus[] => {
  const baik = orang(b.golongan, '2006-06-01', b.ijazah, masih(b.usia))
  const dasar = (i: number) => `${A} ${b.huruf} ${b.butir[i]}`
  return [
    terima(`${b.jenjang}: tepat 2 tahun, usia masih ${b.usia}`, dasar(3), f(b.jenjang, baik)),
    tolak(
      `${b.jenjang}: usia lewat ${b.usia}`,
      dasar(3),
      f(b.jenjang, { ...baik, lahir: lewat(b.usia) }),
      'usia',
    ),
    tolak(
      `${b.jenjang}: pangkat kurang sehari dari 2 tahun`,
      dasar(1),
      f(b.jenjang, orang(b.golongan, '2006-06-02', b.ijazah, masih(b.usia))),
      'pangkat-2-tahun',
    ),
    ...(b.bawah === ''
      ? []
      : [
          tolak(
            `${b.jenjang}: golongan di bawahnya`,
            dasar(1),
            f(b.jenjang, orang(b.bawah, '2000-01-01', b.ijazah, masih(b.usia))),
            'pangkat-2-tahun',
          ),
        ]),
    tolak(
      `${b.jenjang}: ijazah kurang`,
      dasar(2),
      f(
        b.jenjang,
        b.ijazahKurang === ''
          ? { ...baik, pendidikan: [] }
          : orang(b.golongan, '2000-01-01', b.ijazahKurang, masih(b.usia)),
      ),
      'ijazah',
    ),
    tolak(
      `${b.jenjang}: masih CPNS`,
      dasar(0),
      f(b.jenjang, { ...baik, status: [{ jenis: 'cpns', keadaan: 'aktif', mulai: '2007-01-01' }] }),
      'status-pns',
    ),
  ]
})

export const kasus: Kasus[] = [
  ...perJenjang,
  tolak(
    'jurusan di luar surat edaran',
    `${B} huruf b angka 3`,
    f('s1', orang('III/a', '2000-01-01', 'D3', '1975-01-01'), false),
    'jurusan-sesuai',
  ),
  ragu(
    'jurusan belum diperiksa',
    `${B} huruf b angka 3`,
    f('s1', orang('III/a', '2000-01-01', 'D3', '1975-01-01'), null),
    'jurusan-sesuai',
  ),
  kurang('jenjang belum dipilih', A, f('', orang('III/a', '2000-01-01', 'D3', '1975-01-01')), 'jenjang'),
]
