// SOP kenaikan pangkat Kota Contoh (karangan): what Kepwal Contoh 188/2/2026 fills of the open terms (Perwali Kediri 80/2021 Pasal 14).
import type { IsiSop } from '#mesin/bentuk-daerah.ts'
import { pengantar } from './sop-layanan.ts'

const INSTRUMEN = 'Kepwal Contoh 188/2/2026'

export const kenaikanPangkatContoh: IsiSop = {
  batas: {
    verifikasi: { jumlah: 5, satuan: 'hari-kerja' },
    'validasi-pengawas': { jumlah: 2, satuan: 'hari-kerja' },
    'validasi-administrator': { jumlah: 2, satuan: 'hari-kerja' },
    'surat-pengantar': { jumlah: 2, satuan: 'hari-kerja' },
    cetak: { jumlah: 1, satuan: 'hari-kerja' },
    'tanda-tangan': { jumlah: 3, satuan: 'hari-kerja' },
    penerbitan: { jumlah: 2, satuan: 'hari-kerja' },
    serah: { jumlah: 1, satuan: 'hari-kerja' },
  },
  lengkapi: { jumlah: 5, satuan: 'hari-kerja' },
  putaranPaling: null,
  modaValidasi: ['elektronik'],
  modaTandaTangan: ['elektronik'],
  caraSerah: ['elektronik'],
  kertas: 'HVS F4',
  survei: 'skm-9-unsur',
  validator: { pengawas: 'kasubbid-kenaikan-gaji', administrator: 'kabid-mutasi' },
  wewenang: [
    pengantar('Kepwal Contoh 188/2/2026 diktum KEENAM'),
    {
      produk: 'keputusan-kenaikan-pangkat',
      jabatan: 'kepala-bkpsdm',
      golongan: { dari: 'I/a', sampai: 'III/d' },
      atasNama: 'a.n. Wali Kota Contoh',
      instrumen: INSTRUMEN,
      berlaku: '2026-01-02',
      dasar: ['Kepwal Contoh 188/2/2026 diktum KEEMPAT huruf a', 'Perwali Kediri 80/2021 Pasal 11 ayat (2)'],
    },
    {
      produk: 'keputusan-kenaikan-pangkat',
      jabatan: 'sekretaris-daerah',
      golongan: { dari: 'IV/a', sampai: 'IV/e' },
      atasNama: 'a.n. Wali Kota Contoh',
      instrumen: INSTRUMEN,
      berlaku: '2026-01-02',
      dasar: ['Kepwal Contoh 188/2/2026 diktum KEEMPAT huruf b', 'Perwali Kediri 80/2021 Pasal 11 ayat (2)'],
    },
  ],
}
