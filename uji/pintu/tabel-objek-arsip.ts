// Tabel objek, bagian arsip: documents, their links, searching, disposal.
import type { BarisObjek } from './baris-objek.ts'

export const TABEL_ARSIP: BarisObjek[] = [
  // Archive: owner, officer of the unit (not the products), desks through the case that uses the document.
  {
    pintu: 'GET /api/arsip',
    query: { pegawaiId: '@pegawaiA' },
    harap: 'umum:401 asn:200 admin-kepegawaian:200 *:404',
    tersembunyi: 'asn-dua verifikator',
  },
  {
    pintu: 'GET /api/arsip',
    query: { pegawaiId: '@pegawaiB' },
    harap: 'umum:401 asn-dua:200 *:404',
    tersembunyi: 'asn admin-kepegawaian',
  },
  {
    pintu: 'POST /api/arsip/:id/tautan',
    params: { id: '@arsipA' },
    harap:
      'umum:401 asn:200 admin-kepegawaian:200 verifikator:200 pengawas:200 administrator:200 penandatangan:200 *:404',
    tersembunyi: 'asn-dua auditor',
  },
  {
    pintu: 'POST /api/arsip/:id/tautan',
    params: { id: '@arsipB' },
    harap: 'umum:401 asn-dua:200 *:404',
    tersembunyi: 'asn admin-kepegawaian verifikator',
  },
  {
    pintu: 'POST /api/arsip/:id/tautan',
    params: { id: '@produkA' },
    harap: 'umum:401 verifikator:200 pengawas:200 administrator:200 penandatangan:200 *:404',
    tersembunyi: 'asn admin-kepegawaian asn-dua',
  },
  // Without its link the same document is shut to everybody, its owner too.
  { pintu: 'GET /api/arsip/:id/isi', params: { id: '@arsipA' }, harap: 'umum:401 *:403' },
  {
    pintu: 'GET /api/arsip/kelengkapan',
    query: { pegawaiId: '@pegawaiA' },
    harap: 'umum:401 asn:200 admin-kepegawaian:200 *:404',
    tersembunyi: 'asn-dua verifikator',
  },
  // Searching narrows to the reader's own scope instead of refusing; an upload without its particulars is malformed.
  { pintu: 'POST /api/arsip/cari', isi: { pegawaiId: '@pegawaiB' }, harap: 'umum:401 *:200' },
  { pintu: 'POST /api/arsip', harap: 'umum:401 *:400' },
  {
    pintu: 'POST /api/arsip/pemusnahan',
    isi: { nomor: 'BA-1/2027', tanggal: '2026-11-20', alasan: 'Habis masa simpannya.', arsip: ['@arsipA'] },
    harap: 'umum:401 register:422 *:403',
  },
]
