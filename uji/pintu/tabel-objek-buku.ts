// Tabel objek buku: the doors of the registers, their reports, and the completeness of records (see tabel-objek.ts).
import type { BarisObjek } from './tabel-objek.ts'

const ALASAN = 'Alasan yang cukup panjang.'
const LENGKAP = 'umum:401 admin-kepegawaian:200 verifikator:200 register:200 *:403'

export const TABEL_BUKU: BarisObjek[] = [
  // An officer writes of the people of his own unit only (Blitar Lampiran II huruf C angka 2).
  {
    pintu: 'POST /api/buku/:kode/baris',
    params: { kode: 'kebutuhan-diklat' },
    isi: { hari: '2026-10-01', pegawaiId: '@pegawaiB', sel: {}, alasan: ALASAN },
    harap: 'umum:401 admin-kepegawaian:404 register:200 *:403',
    tersembunyi: 'admin-kepegawaian',
  },
  {
    pintu: 'POST /api/buku/baris/:id/batal',
    params: { id: '@arsipA' },
    isi: { alasan: ALASAN },
    harap: 'umum:401 admin-kepegawaian:404 register:404 *:403',
  },
  {
    pintu: 'POST /api/buku/:kode/cetak',
    params: { kode: 'penjagaan-kgb' },
    isi: { tahun: 2027, perangkatDaerah: '@unitB' },
    harap: 'umum:401 verifikator:200 register:200 auditor:200 *:403',
  },
  // Everybody signed in may ask; the list holds only what he may see, for most of them nothing.
  {
    pintu: 'GET /api/buku-laporan',
    query: { tahun: '2026', perangkatDaerah: '@unitB' },
    harap: 'umum:401 *:200',
  },
  {
    pintu: 'POST /api/buku-laporan/:id/:tindakan',
    params: { id: '@arsipA', tindakan: 'terima' },
    isi: {},
    harap: 'umum:401 *:404',
  },
  // Jambi 31/2018 Pasal 6: the unit's officer always gets his own unit, whatever he asks for.
  { pintu: 'GET /api/kelengkapan', query: { perangkatDaerah: '@unitB' }, harap: LENGKAP },
  { pintu: 'GET /api/kelengkapan/orang', query: { perangkatDaerah: '@unitB' }, harap: LENGKAP },
  { pintu: 'GET /api/kelengkapan/indeks', query: { perangkatDaerah: '@unitB' }, harap: LENGKAP },
  { pintu: 'GET /api/meja-data', query: { perangkatDaerah: '@unitB' }, harap: LENGKAP },
  {
    pintu: 'POST /api/meja-data',
    isi: { pegawaiId: '@pegawaiB', kode: 'TIM_4', putusan: 'diterima', alasan: ALASAN },
    harap: 'umum:401 admin-kepegawaian:404 verifikator:404 *:403',
    tersembunyi: 'admin-kepegawaian verifikator',
  },
]
