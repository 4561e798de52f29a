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
  // A change is proposed for oneself, or by the officer of the unit for its people (Jambi 31/2018 Pasal 6).
  {
    pintu: 'GET /api/perubahan/isi',
    query: { bidang: 'pokok', pegawaiId: '@pegawaiA' },
    harap: 'umum:401 asn:200 admin-kepegawaian:200 *:404',
    tersembunyi: 'asn-dua verifikator auditor',
  },
  {
    pintu: 'POST /api/perubahan',
    isi: {
      pegawaiId: '@pegawaiB',
      bidang: 'pokok',
      isi: { telepon: '081200000000' },
      alasan: 'Alasan yang cukup panjang.',
      arsipId: '@arsipA',
    },
    harap: 'umum:401 asn-dua:422 *:404',
    tersembunyi: 'asn admin-kepegawaian',
    samar: '@pegawaiB',
  },
  { pintu: 'GET /api/perubahan/:id', params: { id: '@arsipA' }, harap: 'umum:401 *:404' },
  {
    pintu: 'POST /api/perubahan/:id/:tindakan',
    params: { id: '@arsipA', tindakan: 'terima' },
    isi: { versi: 1 },
    harap: 'umum:401 *:404',
  },
  // The list: the unit's officer always gets his own unit, whatever he asks for (PP 15/1979).
  {
    pintu: 'GET /api/duk',
    query: { perangkatDaerah: '@unitB' },
    harap: 'umum:401 admin-kepegawaian:200 verifikator:200 register:200 auditor:200 *:403',
  },
  {
    pintu: 'GET /api/peta-jabatan',
    query: { perangkatDaerah: '@unitB' },
    harap: 'umum:401 admin-kepegawaian:200 verifikator:200 register:200 auditor:200 *:403',
  },
  {
    pintu: 'GET /api/statistik',
    query: { perangkatDaerah: '@unitB' },
    harap: 'umum:401 admin-kepegawaian:200 verifikator:200 register:200 auditor:200 *:403',
  },
  // Jambi 31/2018 Pasal 1 angka 8: only one's own units. In the town, pengawas is mitra of unit A, administrator of the rest.
  {
    pintu: 'GET /api/mitra/unit/:id',
    params: { id: '@unitA' },
    harap:
      'umum:401 admin-kepegawaian:200 pengawas:200 administrator:200 penandatangan:200 admin-akun:200 *:403',
  },
  {
    pintu: 'POST /api/mitra/unit/:id/catatan',
    params: { id: '@pegawaiA' },
    isi: { jenis: 'informasi', hari: '2026-10-01', judul: 'Informasi', isi: 'Alasan yang cukup panjang.' },
    harap: 'umum:401 pengawas:404 administrator:404 *:403',
  },
  {
    pintu: 'POST /api/mitra/catatan/:id/:tindakan',
    params: { id: '@arsipA', tindakan: 'terima' },
    isi: {},
    harap:
      'umum:401 admin-kepegawaian:404 pengawas:404 administrator:404 penandatangan:404 admin-akun:404 *:403',
  },
  {
    pintu: 'POST /api/mitra/disiplin/:id/:tindakan',
    params: { id: '@arsipA', tindakan: 'validasi' },
    isi: { versi: 1 },
    harap:
      'umum:401 admin-kepegawaian:404 pengawas:404 administrator:404 penandatangan:404 admin-akun:404 *:403',
  },
  {
    pintu: 'POST /api/mitra/disiplin',
    isi: {
      bulan: '2026-09',
      hariKerja: 20,
      baris: [{ pegawaiId: '@pegawaiB', jenis: 'terlambat', kali: 1, keterangan: '' }],
    },
    harap: 'umum:401 admin-kepegawaian:404 *:403',
    tersembunyi: 'admin-kepegawaian',
  },
  {
    pintu: 'POST /api/mitra/penugasan',
    isi: {
      pegawaiId: '@pegawaiA',
      perangkatDaerahId: '@unitA',
      mulai: '2026-10-01',
      nomor: '800/1/2026',
      tanggal: '2026-10-01',
    },
    harap: 'umum:401 admin-akun:422 *:403',
  },
  {
    pintu: 'POST /api/jabatan/:id/formasi',
    params: { id: '@pegawaiA' },
    isi: { jumlah: 2, mulai: '2026-10-01', nomor: '800/2/2026', tanggal: '2026-10-01' },
    harap: 'umum:401 verifikator:404 *:403',
  },
]
