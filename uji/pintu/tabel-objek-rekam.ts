// Tabel objek rekam: what each person is answered at the doors of the employee record, written by hand (see tabel-objek.ts).
import type { BarisObjek } from './tabel-objek.ts'

export const TABEL_REKAM: BarisObjek[] = [
  // The record opens as the profile does: owner, officer of his unit, the BKPSDM, the examiner (with every history closed to him).
  {
    pintu: 'GET /api/pegawai/:id/rekam',
    params: { id: '@pegawaiA' },
    harap: 'umum:401 asn:200 admin-kepegawaian:200 verifikator:200 auditor:200 *:404',
    tersembunyi: 'asn-dua pengawas admin-akun',
  },
  {
    pintu: 'GET /api/pegawai/:id/rekam',
    params: { id: '@pegawaiB' },
    harap: 'umum:401 asn-dua:200 verifikator:200 auditor:200 *:404',
    tersembunyi: 'asn admin-kepegawaian',
  },
]
