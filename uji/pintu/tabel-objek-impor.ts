// Tabel objek impor: the doors of one import (see tabel-objek.ts). Imports of another perangkat daerah are as unknown as those
// nobody made; server/impor/impor.test.ts holds that with real ones.
import type { BarisObjek } from './tabel-objek.ts'

const TIDAK_ADA = 'umum:401 admin-kepegawaian:404 verifikator:404 *:403'
const params = { id: '@arsipA' }

export const TABEL_IMPOR: BarisObjek[] = [
  // An export opens to the account that made it, to nobody else.
  { pintu: 'GET /api/ekspor/:id', params, harap: 'umum:401 *:404' },
  { pintu: 'GET /api/impor/:id', params, harap: TIDAK_ADA },
  { pintu: 'GET /api/impor/:id/kesalahan', params, harap: TIDAK_ADA },
  {
    pintu: 'POST /api/impor/:id/periksa',
    params,
    isi: { lembar: 0, barisJudul: 1, peta: {} },
    harap: TIDAK_ADA,
  },
  { pintu: 'POST /api/impor/:id/jalankan', params, isi: { cara: 'utuh' }, harap: TIDAK_ADA },
  { pintu: 'POST /api/impor/:id/hentikan', params, isi: {}, harap: TIDAK_ADA },
  {
    pintu: 'POST /api/impor/:id/batalkan',
    params,
    isi: { alasan: 'Alasan yang cukup panjang.' },
    harap: TIDAK_ADA,
  },
]
