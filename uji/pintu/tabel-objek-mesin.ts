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
