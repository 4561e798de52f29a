// Tabel tanda: the doors of signatures, certificates and paper that are given an id; read together with tabel-objek.ts.
import { type BarisObjek, TABEL } from './tabel-objek.ts'
import { TABEL_CUTI } from './tabel-objek-cuti.ts'
import { TABEL_NASKAH } from './tabel-objek-naskah.ts'

const TABEL_TANDA: BarisObjek[] = [
  {
    pintu: 'POST /api/usulan/:id/naskah/pindaian/:arsipId/kode',
    params: { id: '@usulanA', arsipId: '@arsipA' },
    isi: { kode: 'KGB26-2222-2222-2222' },
    harap: 'umum:401 asn-dua:404 admin-akun:404 *:422',
    tersembunyi: 'asn-dua',
  },
  {
    pintu: 'POST /api/kertas/:id/rusak',
    params: { id: '@arsipA' },
    isi: { seri: 'KG-1', alasan: 'Tersangkut di pencetak' },
    harap: 'umum:401 verifikator:404 *:403',
  },
  // Papers beside a letter: whoever prints (Pasal 12). The letter of A is electronic and no decree.
  {
    pintu: 'GET /api/usulan/:id/naskah/lembar-kendali',
    params: { id: '@usulanA' },
    harap: 'umum:401 verifikator:422 *:403',
  },
  {
    pintu: 'GET /api/usulan/:id/naskah/tanda-terima',
    params: { id: '@usulanA' },
    harap: 'umum:401 verifikator:200 *:403',
  },
  {
    pintu: 'GET /api/usulan/:id/naskah/tanda-terima',
    params: { id: '@usulanB' },
    harap: 'umum:401 verifikator:404 *:403',
    tersembunyi: 'verifikator',
  },
  {
    pintu: 'GET /api/usulan/:id/naskah/salinan/:ragam',
    params: { id: '@usulanA', ragam: 'salinan' },
    harap: 'umum:401 verifikator:422 *:403',
  },
  {
    pintu: 'GET /api/usulan/:id/naskah/keaslian',
    params: { id: '@usulanA' },
    harap:
      'umum:401 asn:422 admin-kepegawaian:403 verifikator:200 pengawas:200 administrator:200 penandatangan:200 register:200 auditor:200 *:404',
    tersembunyi: 'asn-dua',
  },
  {
    pintu: 'POST /api/usulan/:id/naskah/cabut',
    params: { id: '@usulanA' },
    isi: { alasan: 'Salah hitung masa kerja.', keputusan: '800/1/2027', sejak: '2027-01-04' },
    harap: 'umum:401 penandatangan:422 *:403',
  },
  {
    pintu: 'PUT /api/sertifikat/cara/:pegawaiId',
    params: { pegawaiId: '@pegawaiB' },
    isi: { cara: 'bsre' },
    harap: 'umum:401 admin-akun:422 *:403',
  },
  {
    pintu: 'POST /api/sertifikat/:id/cabut',
    params: { id: '@arsipA' },
    isi: { alasan: 'Kunci hilang' },
    harap: 'umum:401 admin-akun:404 *:403',
  },
]

export const TABEL_SEMUA: readonly BarisObjek[] = [...TABEL, ...TABEL_NASKAH, ...TABEL_TANDA, ...TABEL_CUTI]
