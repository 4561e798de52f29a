// Daerah Kota Basah: a second invented town, all on paper, six-day week, WITA. It shows that a city is a folder.
import type { Daerah, IsiSop } from '#mesin/bentuk-daerah.ts'
import { kenaikanPangkatBasah } from './kenaikan-pangkat.ts'

const kenaikanGajiBerkala: IsiSop = {
  batas: {
    verifikasi: { jumlah: 5, satuan: 'hari-kerja' },
    'validasi-pengawas': { jumlah: 3, satuan: 'hari-kerja' },
    'validasi-administrator': { jumlah: 3, satuan: 'hari-kerja' },
    cetak: { jumlah: 2, satuan: 'hari-kerja' },
    'tanda-tangan': { jumlah: 5, satuan: 'hari-kerja' },
    penerbitan: { jumlah: 2, satuan: 'hari-kerja' },
    serah: { jumlah: 7, satuan: 'hari-kalender' },
  },
  lengkapi: { jumlah: 10, satuan: 'hari-kerja' },
  putaranPaling: 3,
  modaValidasi: ['basah'],
  modaTandaTangan: ['basah'],
  caraSerah: ['elektronik', 'fisik'],
  kertas: 'HVS F4',
  survei: 'skm-9-unsur',
  validator: { pengawas: 'kasubbid-kenaikan-gaji', administrator: 'kabid-mutasi' },
  wewenang: [
    {
      produk: 'surat-kgb',
      jabatan: 'kepala-bkpsdm',
      golongan: { dari: 'I/a', sampai: 'III/d' },
      atasNama: 'a.n. Wali Kota Basah',
      instrumen: 'Kepwal Basah 100/2/2026',
      berlaku: '2026-01-02',
      dasar: ['Kepwal Basah 100/2/2026 diktum KEEMPAT huruf a', 'Perwali Kediri 80/2021 Pasal 11 ayat (2)'],
    },
    {
      produk: 'surat-kgb',
      jabatan: 'wali-kota',
      golongan: { dari: 'IV/a', sampai: 'IV/e' },
      instrumen: 'Kepwal Basah 100/2/2026',
      berlaku: '2026-01-02',
      dasar: ['Kepwal Basah 100/2/2026 diktum KEEMPAT huruf b', 'Perwali Kediri 80/2021 Pasal 11 ayat (2)'],
    },
  ],
}

export const kotaBasah: Daerah = {
  kode: 'kota-basah',
  nama: 'Kota Basah',
  pemda: 'Pemerintah Kota Basah',
  kepalaDaerah: 'Wali Kota Basah',
  zona: 'Asia/Makassar',
  mingguKerja: 6,
  kop: {
    pemda: 'Pemerintah Kota Basah',
    unitBaris: ['Badan Kepegawaian dan', 'Pengembangan Sumber Daya Manusia'],
    alamatBaris: ['Jalan Dermaga Nomor 2, Kota Basah 90000', 'Telepon (000) 555020 · bkpsdm@basah.example'],
    lambang: 'lambang.svg',
  },
  tempat: 'Kota Basah',
  formatNomor: {
    'penjagaan-kp': '800.1.3.2/{urut}/{bulan-romawi}/BKPSDM/{tahun}',
    'penjagaan-kgb': '800.1.11.13/{urut}/{bulan-romawi}/BKPSDM/{tahun}',
    'surat-penolakan': '800.1.11/{urut}/{bulan-romawi}/BKPSDM/{tahun}',
  },
  sop: [
    {
      edisi: 'Kepwal Basah 100/2/2026',
      berlaku: '2026-01-02',
      dasar: ['Kepwal Basah 100/2/2026 diktum KEDUA', 'Kepwal Basah 100/2/2026 diktum KELIMA'],
      layanan: { 'kenaikan-gaji-berkala': kenaikanGajiBerkala, 'kenaikan-pangkat': kenaikanPangkatBasah },
    },
  ],
  layananAktif: ['kenaikan-gaji-berkala'],
}
