// Tabel objek: for every door that is given an id, what each person is answered. Written by hand from the articles, not read
// from the server. `*` stands for everybody not named. A: the case of `asn`, signed and waiting for his survey, with his
// documents; B: a draft of `asn-dua`, of another perangkat daerah.

import type { BarisObjek } from './baris-objek.ts'
import { TABEL_ARSIP } from './tabel-objek-arsip.ts'

export type { BarisObjek } from './baris-objek.ts'

/** Name of an object of the town → its id; made by the test. */
export type Objek = Record<
  | 'usulanA'
  | 'usulanB'
  | 'pegawaiA'
  | 'pegawaiB'
  | 'arsipA'
  | 'arsipB'
  | 'produkA'
  | 'akunB'
  | 'penugasan'
  | 'perangkatA'
  | 'tumpukan'
  | 'rombongan'
  | 'unitA'
  | 'unitB'
  | 'pemberitahuanA',
  string
>

const TINDAK = { versi: 0, alasan: 'Alasan yang cukup panjang.' }
const SANDI = 'bukan sandi sertifikat'

export const TABEL: BarisObjek[] = [
  // Heirs of the deceased: the officer of the unit and the desk of a service that heirs may file; nobody himself.
  {
    pintu: 'GET /api/pegawai/:id/perwakilan',
    params: { id: '@pegawaiA' },
    harap: 'umum:401 admin-kepegawaian:200 verifikator:200 *:403',
  },
  {
    pintu: 'GET /api/pegawai/:id/perwakilan',
    params: { id: '@pegawaiB' },
    harap: 'umum:401 admin-kepegawaian:404 verifikator:200 *:403',
    tersembunyi: 'admin-kepegawaian',
  },
  {
    pintu: 'POST /api/pegawai/:id/perwakilan',
    params: { id: '@pegawaiA' },
    harap: 'umum:401 verifikator:400 *:403',
  },
  {
    pintu: 'POST /api/perwakilan/:id/cabut',
    params: { id: '@pegawaiA' },
    isi: { alasan: 'Alasan yang cukup panjang.' },
    harap: 'umum:401 verifikator:404 *:403',
  },
  // The case: owner, officer of his unit, the desks of the service, readers of everything. Never a colleague.
  {
    pintu: 'GET /api/usulan/:id',
    params: { id: '@usulanA' },
    harap:
      'umum:401 asn:200 admin-kepegawaian:200 verifikator:200 pengawas:200 administrator:200 penandatangan:200 register:200 auditor:200 *:404',
    tersembunyi: 'asn-dua admin-akun',
  },
  {
    pintu: 'GET /api/usulan/:id',
    params: { id: '@usulanB' },
    harap: 'umum:401 asn-dua:200 *:404',
    tersembunyi: 'asn admin-kepegawaian verifikator auditor',
  },
  {
    pintu: 'GET /api/usulan/:id/putusan',
    params: { id: '@usulanA' },
    harap:
      'umum:401 asn:200 admin-kepegawaian:200 verifikator:200 pengawas:200 administrator:200 penandatangan:200 register:200 auditor:200 *:404',
    tersembunyi: 'asn-dua',
  },
  {
    pintu: 'GET /api/usulan/:id/putusan',
    params: { id: '@usulanB' },
    harap: 'umum:401 asn-dua:200 *:404',
    tersembunyi: 'asn verifikator',
  },
  { pintu: 'GET /api/usulan/:id/rantai', params: { id: '@usulanA' }, harap: 'umum:401 auditor:200 *:403' },
  {
    pintu: 'POST /api/usulan/:id/tindakan/:tindakan',
    params: { id: '@usulanA', tindakan: 'isi-survei' },
    isi: TINDAK,
    harap: 'umum:401 asn-dua:404 admin-akun:404 *:409',
    tersembunyi: 'asn-dua',
  },
  {
    pintu: 'POST /api/usulan/:id/tindakan/:tindakan',
    params: { id: '@usulanB', tindakan: 'ajukan' },
    isi: TINDAK,
    harap: 'umum:401 asn-dua:409 *:404',
    tersembunyi: 'asn admin-kepegawaian verifikator',
  },
  // A document of somebody else attached to the own draft.
  {
    pintu: 'POST /api/usulan/:id/tindakan/:tindakan',
    params: { id: '@usulanB', tindakan: 'simpan' },
    isi: { versi: 1, berkas: [{ kode: 'sk-cpns', arsipId: '@arsipA' }] },
    harap: 'umum:401 asn-dua:422 *:404',
    tersembunyi: 'asn-dua',
    samar: '@arsipA',
  },
  {
    pintu: 'POST /api/usulan/:id/berkas/:syarat',
    params: { id: '@usulanB', syarat: 'sk-cpns' },
    harap: 'umum:401 asn-dua:422 *:404',
    tersembunyi: 'asn verifikator',
  },
  {
    pintu: 'POST /api/usulan/:id/berkas/:syarat',
    params: { id: '@usulanA', syarat: 'sk-cpns' },
    harap: 'umum:401 asn-dua:404 admin-akun:404 *:422',
    tersembunyi: 'asn-dua',
  },
  {
    pintu: 'POST /api/usulan/:id/naskah/pindaian',
    params: { id: '@usulanA' },
    harap: 'umum:401 asn-dua:404 admin-akun:404 *:422',
    tersembunyi: 'asn-dua',
  },
  {
    pintu: 'POST /api/usulan',
    isi: { layanan: 'kenaikan-gaji-berkala', pegawaiId: '@pegawaiB' },
    harap: 'umum:401 asn-dua:422 verifikator:422 auditor:422 *:404',
    tersembunyi: 'asn admin-kepegawaian pengawas',
  },
  {
    pintu: 'POST /api/usulan/terima-banyak',
    isi: { usulan: [{ id: '@usulanB', versi: 1 }] },
    harap: 'umum:401 verifikator:200 *:403',
  },
  { pintu: 'GET /api/usulan', query: { perangkatDaerah: '@unitB' }, harap: 'umum:401 *:200' },
  // The letter: working desks see the draft; its owner nothing before the survey; the unit's officer never.
  {
    pintu: 'GET /api/usulan/:id/naskah/pratinjau',
    params: { id: '@usulanA' },
    harap:
      'umum:401 asn:422 admin-kepegawaian:403 verifikator:200 pengawas:200 administrator:200 penandatangan:200 register:200 auditor:200 *:404',
    tersembunyi: 'asn-dua',
  },
  {
    pintu: 'GET /api/usulan/:id/naskah/cetak',
    params: { id: '@usulanA' },
    harap: 'umum:401 verifikator:200 *:403',
  },
  {
    pintu: 'POST /api/usulan/:id/naskah/tautan',
    params: { id: '@usulanA' },
    harap:
      'umum:401 asn:422 admin-kepegawaian:403 verifikator:200 pengawas:403 administrator:403 penandatangan:403 register:403 auditor:403 *:404',
    tersembunyi: 'asn-dua',
  },
  // Without its link the product is shut, also to those who may have it.
  {
    pintu: 'GET /api/usulan/:id/naskah',
    params: { id: '@usulanA' },
    harap:
      'umum:401 asn:422 admin-kepegawaian:403 verifikator:403 pengawas:403 administrator:403 penandatangan:403 register:403 auditor:403 *:404',
    tersembunyi: 'asn-dua',
  },
  ...TABEL_ARSIP,
  // People.
  {
    pintu: 'GET /api/pegawai/:id',
    params: { id: '@pegawaiA' },
    harap: 'umum:401 asn:200 admin-kepegawaian:200 verifikator:200 auditor:200 *:404',
    tersembunyi: 'asn-dua pengawas admin-akun',
  },
  {
    pintu: 'GET /api/pegawai/:id',
    params: { id: '@pegawaiB' },
    harap: 'umum:401 asn-dua:200 verifikator:200 auditor:200 *:404',
    tersembunyi: 'asn admin-kepegawaian',
  },
  {
    pintu: 'GET /api/pegawai',
    query: { perangkatDaerah: '@unitB' },
    harap: 'umum:401 admin-kepegawaian:200 verifikator:200 admin-akun:200 auditor:200 *:403',
  },
  {
    pintu: 'GET /api/layanan/:kode/saya',
    params: { kode: 'kenaikan-gaji-berkala' },
    query: { pegawaiId: '@pegawaiB' },
    harap: 'umum:401 asn-dua:200 verifikator:200 auditor:200 *:404',
    tersembunyi: 'asn admin-kepegawaian',
  },
  // Watch list, bulk proposal, register: the unit of the officer, or all for those who hold it for all.
  {
    pintu: 'GET /api/penjagaan/:kode',
    params: { kode: 'kgb' },
    query: { bulan: '2027-03', perangkatDaerah: '@unitB' },
    harap: 'umum:401 verifikator:200 register:200 auditor:200 admin-kepegawaian:403 *:403',
  },
  {
    pintu: 'GET /api/penjagaan/:kode/bulan',
    params: { kode: 'kgb' },
    query: { tahun: '2027', perangkatDaerah: '@unitB' },
    harap: 'umum:401 verifikator:200 register:200 auditor:200 *:403',
  },
  {
    pintu: 'GET /api/buku/:kode',
    params: { kode: 'penjagaan-kgb' },
    query: { tahun: '2027', perangkatDaerah: '@unitB' },
    harap: 'umum:401 verifikator:200 register:200 auditor:200 *:403',
  },
  {
    pintu: 'POST /api/rombongan',
    isi: { penjagaan: 'kgb', bulan: '2027-03', perangkatDaerah: '@unitB' },
    harap: 'umum:401 *:403',
  },
  {
    pintu: 'GET /api/rombongan/:id',
    params: { id: '@rombongan' },
    harap: 'umum:401 admin-kepegawaian:200 verifikator:200 penandatangan:200 auditor:200 *:403',
  },
  // Signing batches belong to who started them.
  {
    pintu: 'GET /api/penandatanganan/:id',
    params: { id: '@tumpukan' },
    harap: 'umum:401 penandatangan:200 *:403',
  },
  {
    pintu: 'POST /api/penandatanganan/:id/lanjutkan',
    params: { id: '@tumpukan' },
    isi: { sandiTanda: SANDI },
    harap: 'umum:401 penandatangan:422 *:403',
  },
  {
    pintu: 'POST /api/penandatanganan',
    isi: { usulan: ['@usulanB'], sandiTanda: SANDI },
    harap: 'umum:401 penandatangan:422 *:403',
  },
  // Accounts: only the issuing administrator; own devices only.
  { pintu: 'GET /api/akun', query: { perangkatDaerah: '@unitB' }, harap: 'umum:401 admin-akun:200 *:403' },
  { pintu: 'POST /api/akun', isi: { pegawaiId: '@pegawaiB' }, harap: 'umum:401 admin-akun:422 *:403' },
  {
    pintu: 'POST /api/akun/terbitkan-banyak',
    isi: { perangkatDaerahId: '@unitB' },
    harap: 'umum:401 admin-akun:200 *:403',
  },
  {
    pintu: 'POST /api/akun/:id/kode-baru',
    params: { id: '@akunB' },
    isi: { alasan: 'pendek' },
    harap: 'umum:401 admin-akun:400 *:403',
  },
  {
    pintu: 'POST /api/akun/:id/nonaktifkan',
    params: { id: '@akunB' },
    isi: { alasan: 'pendek' },
    harap: 'umum:401 admin-akun:400 *:403',
  },
  {
    pintu: 'POST /api/akun/:id/peran',
    params: { id: '@akunB' },
    isi: { peran: 'auditor', mulai: '2026-12-01', nomor: '', tanggal: '2026-11-20' },
    harap: 'umum:401 admin-akun:400 *:403',
  },
  {
    pintu: 'DELETE /api/akun/:id/peran/:penugasanId',
    params: { id: '@akunB', penugasanId: '@penugasan' },
    isi: { alasan: 'Peran berakhir hari ini.' },
    harap: 'umum:401 admin-akun:404 *:403',
    tersembunyi: 'admin-akun',
  },
  {
    pintu: 'POST /api/akun/:id/pulih-faktor',
    params: { id: '@akunB' },
    isi: { alasan: 'pendek' },
    harap: 'umum:401 admin-akun:400 *:403',
  },
  {
    pintu: 'POST /api/akun/:id/pulih-faktor/setujui',
    params: { id: '@akunB' },
    harap: 'umum:401 admin-akun:404 *:403',
  },
  {
    pintu: 'DELETE /api/akun/perangkat/:id',
    params: { id: '@perangkatA' },
    harap: 'umum:401 asn:200 *:404',
    tersembunyi: 'asn-dua verifikator',
  },
  { pintu: 'POST /api/pemberitahuan/dibaca', isi: { id: ['@pemberitahuanA'] }, harap: 'umum:401 *:200' },
]
