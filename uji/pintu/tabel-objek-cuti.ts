// Tabel objek cuti: what each person is answered at the doors of the leave ledger, written by hand (see tabel-objek.ts).
import type { BarisObjek } from './tabel-objek.ts'

const ALASAN = 'Alasan yang cukup panjang.'

export const TABEL_CUTI: BarisObjek[] = [
  {
    pintu: 'GET /api/cuti/pegawai/:id',
    params: { id: '@pegawaiA' },
    harap: 'umum:401 asn:200 admin-kepegawaian:200 verifikator:200 *:404',
    tersembunyi: 'asn-dua auditor penandatangan',
  },
  {
    pintu: 'GET /api/cuti/pegawai/:id',
    params: { id: '@pegawaiB' },
    harap: 'umum:401 asn-dua:200 verifikator:200 *:404',
    tersembunyi: 'asn admin-kepegawaian',
  },
  // The id of a perangkat daerah is no unit: unknown to everybody alike.
  { pintu: 'GET /api/cuti/kalender', query: { bulan: '2026-11', unit: '@unitA' }, harap: 'umum:401 *:404' },
  {
    pintu: 'POST /api/cuti/pegawai/:id/koreksi',
    params: { id: '@pegawaiA' },
    isi: { tahun: 2026, jenis: 'koreksi', hari: 1, alasan: ALASAN },
    harap: 'umum:401 verifikator:200 *:403',
  },
  {
    pintu: 'POST /api/cuti/:id/panggil',
    params: { id: '@usulanA' },
    isi: { masukKerja: '2026-12-01', alasan: ALASAN },
    harap: 'umum:401 verifikator:404 *:403',
    tersembunyi: 'verifikator',
  },
  // The case of a raise is no request for leave.
  { pintu: 'GET /api/cuti/timbangan/:usulanId', params: { usulanId: '@usulanA' }, harap: 'umum:401 *:404' },
  {
    pintu: 'GET /api/cuti/timbangan/:usulanId/formulir',
    params: { usulanId: '@usulanA' },
    harap: 'umum:401 *:404',
  },
]
