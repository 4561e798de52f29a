// Kasus kelengkapan DPCP (Blitar Bab III huruf D angka 4 huruf b).
import type { Kasus } from '#mesin/bentuk-aturan.ts'
import { faktaKasus, kurang, menjabat, pnsSejak, terima, tolak } from '../bagian/bahan-kasus.ts'

const D = 'Perwali Blitar 24/2006 Lampiran I Bab III huruf D angka 4 huruf b'
const lengkap = {
  nama: 'A',
  nip: '1',
  lahir: '1968-06-10',
  tmtCpns: '1993-07-01',
  status: [pnsSejak('1993-07-01')],
  pangkat: [{ golongan: 'III/d', mkgBulan: 300, tmt: '2020-04-01' }],
  gaji: [
    { gajiPokok: 4_500_000, golongan: 'III/d', mkgBulan: 324, tmt: '2024-07-01', jenis: 'kgb' as const },
  ],
  pendidikan: [{ jenjang: 'S1', lulus: '1992-01-01' }],
  keluarga: [],
  jabatan: [menjabat('pelaksana', '1993-07-01')],
}
const isian = { alamat: 'Jalan A', 'alamat-pensiun': 'Jalan B' }
const f = (pegawai: object, x: Record<string, unknown> = isian) =>
  faktaKasus('2025-06-01', { pegawai, isian: x })

export const kasus: Kasus[] = [
  terima('semua bagian terisi', D, f(lengkap), {
    tmt: '2026-07-01',
    masaKerjaPensiun: 396,
    gajiPokok: 4_500_000,
  }),
  kurang('pendidikan belum dicatat', D, f({ ...lengkap, pendidikan: [] }), 'keterangan-pribadi'),
  kurang('keluarga tidak diberikan', D, f({ ...lengkap, keluarga: undefined }), 'keluarga'),
  kurang('alamat sesudah pensiun kosong', D, f(lengkap, { alamat: 'Jalan A' }), 'alamat'),
  kurang(
    'pejabat belum menyatakan penyerahan barang',
    D,
    f({ ...lengkap, jabatan: [menjabat('pengawas', '2015-01-01')] }),
    'barang-milik-negara',
  ),
  terima(
    'pejabat menyatakan penyerahan barang',
    D,
    f({ ...lengkap, jabatan: [menjabat('pengawas', '2015-01-01')] }, { ...isian, 'bmn-dikembalikan': true }),
  ),
  tolak(
    'PPPK',
    D,
    f({ ...lengkap, status: [{ jenis: 'pppk', keadaan: 'aktif', mulai: '2022-01-01' }] }),
    'pns',
  ),
]
