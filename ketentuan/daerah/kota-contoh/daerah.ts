// Daerah Kota Contoh: an invented town for trial and training. Nobody here and nothing here exists.
import type { Kutipan } from '#mesin/bentuk.ts'
import type { Daerah, IsiSop } from '#mesin/bentuk-daerah.ts'
import { kenaikanPangkatContoh } from './kenaikan-pangkat.ts'
import { sopCuti } from './sop-cuti.ts'
import { dasarSopLayanan, formatNomorLayanan, layananSop, sopLayanan } from './sop-layanan.ts'

const sop = (bagian: string): Kutipan => `Kepwal Contoh 188/1/2026 ${bagian}`

/** Open terms of the KGB service (Perwali Kediri 80/2021 Pasal 14), as Kepwal Contoh 188/1/2026 fills them. */
const kenaikanGajiBerkala: IsiSop = {
  batas: {
    verifikasi: { jumlah: 3, satuan: 'hari-kerja' },
    'validasi-pengawas': { jumlah: 2, satuan: 'hari-kerja' },
    'validasi-administrator': { jumlah: 2, satuan: 'hari-kerja' },
    cetak: { jumlah: 1, satuan: 'hari-kerja' },
    'tanda-tangan': { jumlah: 2, satuan: 'hari-kerja' },
    penerbitan: { jumlah: 1, satuan: 'hari-kerja' },
    serah: { jumlah: 1, satuan: 'hari-kerja' },
  },
  lengkapi: { jumlah: 5, satuan: 'hari-kerja' },
  putaranPaling: null,
  modaValidasi: ['elektronik'],
  modaTandaTangan: ['elektronik'],
  caraSerah: ['elektronik'],
  kertas: 'HVS A4',
  survei: 'skm-9-unsur',
  validator: { pengawas: 'kasubbid-kenaikan-gaji', administrator: 'kabid-mutasi' },
  wewenang: [
    {
      produk: 'surat-kgb',
      jabatan: 'kepala-bkpsdm',
      atasNama: 'a.n. Wali Kota Contoh',
      instrumen: 'Kepwal Contoh 188/1/2026',
      berlaku: '2026-01-02',
      dasar: [sop('diktum KEEMPAT'), 'Perwali Kediri 80/2021 Pasal 11 ayat (2)'],
    },
  ],
}

export const kotaContoh: Daerah = {
  kode: 'kota-contoh',
  nama: 'Kota Contoh',
  pemda: 'Pemerintah Kota Contoh',
  kepalaDaerah: 'Wali Kota Contoh',
  zona: 'Asia/Jakarta',
  mingguKerja: 5,
  kop: {
    pemda: 'Pemerintah Kota Contoh',
    unitBaris: ['Badan Kepegawaian dan', 'Pengembangan Sumber Daya Manusia'],
    alamatBaris: [
      'Jalan Balai Kota Nomor 1, Kota Contoh 60000',
      'Telepon (000) 555010 · bkpsdm@contoh.example',
    ],
    lambang: 'lambang.svg',
  },
  tempat: 'Kota Contoh',
  formatNomor: {
    'penjagaan-kp': '800.1.3.2/{urut}/BKPSDM/{tahun}',
    'penjagaan-kgb': '800.1.11.13/{urut}/BKPSDM/{tahun}',
    ...formatNomorLayanan,
    'buku-cuti': '800.1.11.4/{urut}/BKPSDM/{tahun}',
    'surat-penolakan': '800.1.11/{urut}/BKPSDM/{tahun}',
  },
  sop: [
    {
      edisi: 'Kepwal Contoh 188/1/2026',
      berlaku: '2026-01-02',
      dasar: [
        sop('diktum KEDUA'),
        sop('diktum KETIGA'),
        sop('diktum KEEMPAT'),
        sop('diktum KELIMA'),
        ...dasarSopLayanan,
      ],
      layanan: {
        'kenaikan-gaji-berkala': kenaikanGajiBerkala,
        'kenaikan-pangkat': kenaikanPangkatContoh,
        ...sopLayanan,
        cuti: sopCuti,
      },
    },
  ],
  layananAktif: ['kenaikan-gaji-berkala', 'kenaikan-pangkat', 'cuti', ...layananSop],
}
