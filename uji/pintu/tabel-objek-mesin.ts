// Tabel objek, lanjutan: the doors of the chain view and of campaigns, sittings and covering letters.
import type { BarisObjek } from './tabel-objek.ts'

export const TABEL_MESIN: BarisObjek[] = [
  {
    pintu: 'GET /api/pegawai/:id/pengaruh',
    params: { id: '@pegawaiA' },
    harap: 'umum:401 asn:200 admin-kepegawaian:200 verifikator:200 auditor:200 *:404',
    tersembunyi: 'asn-dua pengawas admin-akun',
  },
  {
    pintu: 'POST /api/rombongan/kampanye',
    isi: { layanan: 'tidak-ada', judul: 'Kampanye uji', perangkatDaerah: '@unitB' },
    harap: 'umum:401 verifikator:422 *:403',
  },
  {
    pintu: 'GET /api/penjagaan/perubahan',
    query: { perangkatDaerah: '@unitB' },
    harap: 'umum:401 verifikator:200 register:200 auditor:200 *:403',
  },
  // A rombongan that is no covering letter has none to open, sign, send or give up.
  {
    pintu: 'GET /api/rombongan/:id/surat',
    params: { id: '@rombongan' },
    harap: 'umum:401 admin-kepegawaian:422 verifikator:422 penandatangan:422 auditor:422 *:403',
  },
  {
    pintu: 'POST /api/rombongan/:id/tandatangani',
    params: { id: '@rombongan' },
    isi: { sandiTanda: 'bukan sandi sertifikat' },
    harap: 'umum:401 penandatangan:422 *:403',
  },
  {
    pintu: 'POST /api/rombongan/:id/kirim',
    params: { id: '@rombongan' },
    harap: 'umum:401 verifikator:422 *:403',
  },
  {
    pintu: 'POST /api/rombongan/:id/batal',
    params: { id: '@rombongan' },
    isi: { alasan: 'Alasan yang cukup panjang.' },
    harap: 'umum:401 verifikator:422 *:403',
  },
  {
    pintu: 'POST /api/rombongan/pengantar',
    isi: { usulan: ['@usulanB'] },
    harap: 'umum:401 verifikator:404 *:403',
  },
  // A case of another is answered as if it were not there.
  {
    pintu: 'POST /api/rombongan/tindakan/:tindakan',
    params: { tindakan: 'kirim-pihak' },
    isi: {
      judul: 'Surat uji',
      nomor: '800/1',
      tanggal: '2026-11-23',
      usulan: [{ id: '@usulanB', versi: 1 }],
    },
    harap: 'umum:401 verifikator:404 *:403',
  },
]
