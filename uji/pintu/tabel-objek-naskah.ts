// Tabel objek naskah: doors of numbers, authority and templates that are given an id. The ids here belong to other things, so
// whoever holds the right is told that there is no such object, and everybody else that it is not his to ask.
import type { BarisObjek } from './tabel-objek.ts'

export const TABEL_NASKAH: BarisObjek[] = [
  {
    pintu: 'POST /api/nomor/:id/tindakan',
    params: { id: '@rombongan' },
    isi: { tindakan: 'batalkan', alasan: 'Lembar rusak tersiram air.' },
    harap: 'umum:401 register:404 *:403',
  },
  {
    pintu: 'POST /api/kewenangan/:id/cabut',
    params: { id: '@rombongan' },
    isi: { alasan: 'Pejabat definitif sudah kembali.' },
    harap: 'umum:401 admin-akun:404 *:403',
  },
  {
    pintu: 'POST /api/kahar/:id/akhiri',
    params: { id: '@rombongan' },
    isi: { sampai: '2026-12-31', nomor: '188/9/2026' },
    harap: 'umum:401 *:403',
  },
  {
    pintu: 'POST /api/kelola/naskah/:kode/pratinjau',
    params: { kode: 'surat-keterangan-pegawai' },
    isi: { usulanId: '@rombongan', kertas: 'A4', isi: {} },
    harap: 'umum:401 register:422 *:403',
  },
  // None of these people is the admin of the system: the catalogue is closed to them, their own case or not.
  {
    pintu: 'POST /api/kelola/layanan/:kode/uji-coba',
    params: { kode: 'kenaikan-gaji-berkala' },
    isi: {
      berlaku: '2026-12-01',
      varian: null,
      usulanId: '@usulanA',
      isi: {
        aktif: true,
        batas: {},
        lengkapi: null,
        putaranPaling: null,
        modaValidasi: [],
        modaTandaTangan: [],
        caraSerah: [],
        kertas: '',
        survei: '',
        validator: { pengawas: '', administrator: '' },
        wewenang: [],
        syarat: [],
      },
    },
    harap: 'umum:401 *:403',
  },
]
