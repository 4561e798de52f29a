// SOP cuti Kota Contoh: open terms of the service Cuti (Perwali Kediri 80/2021 Pasal 14), as Kepwal Contoh 188/9/2026 fills them.
import type { Kutipan } from '#mesin/bentuk.ts'
import type { IsiSop } from '#mesin/bentuk-daerah.ts'

const sop = (bagian: string): Kutipan => `Kepwal Contoh 188/9/2026 ${bagian}`
const DELEGASI: Kutipan[] = [sop('diktum KEDUA'), 'PP 11/2017 Pasal 309']
const SATU = { jumlah: 1, satuan: 'hari-kerja' } as const

export const sopCuti: IsiSop = {
  batas: {
    'pertimbangan-atasan': { jumlah: 2, satuan: 'hari-kerja' },
    verifikasi: SATU,
    'validasi-pengawas': SATU,
    'validasi-administrator': SATU,
    'surat-pengantar': { jumlah: 3, satuan: 'hari-kerja' },
    cetak: SATU,
    'tanda-tangan': SATU,
    penerbitan: SATU,
    serah: SATU,
  },
  lengkapi: { jumlah: 3, satuan: 'hari-kerja' },
  putaranPaling: null,
  modaValidasi: ['elektronik'],
  modaTandaTangan: ['elektronik'],
  caraSerah: ['elektronik'],
  kertas: 'HVS A4',
  survei: 'skm-9-unsur',
  validator: { pengawas: 'kasubbid-kenaikan-gaji', administrator: 'kabid-mutasi' },
  wewenang: [
    {
      produk: 'surat-izin-cuti',
      jabatan: 'kepala-bkpsdm',
      atasNama: 'a.n. Wali Kota Contoh',
      instrumen: 'Kepwal Contoh 188/9/2026',
      berlaku: '2026-01-02',
      dasar: DELEGASI,
    },
    {
      produk: 'keputusan-cltn',
      jabatan: 'wali-kota',
      instrumen: 'PP 11/2017',
      berlaku: '2026-01-02',
      dasar: [sop('diktum KETIGA'), 'PP 11/2017 Pasal 336'],
    },
  ],
}
