// Invented data of the papers beside a letter: control sheet, receipt, certified copy. No real person.
import type { DataLembarKendali } from '#ketentuan/naskah/lembar/kendali.ts'
import type { DataTandaTerima } from '#ketentuan/naskah/lembar/tanda-terima.ts'
import { contohSuratKgb } from './contoh-surat.ts'

const pegawai = {
  nama: contohSuratKgb.pegawai.nama,
  nip: contohSuratKgb.pegawai.nip,
  perangkatDaerah: contohSuratKgb.pegawai.unitKerja,
}
const { kop } = contohSuratKgb
const validasi = (untuk: string, kepada: string, nama: string, sudah: string[]) => ({
  untuk,
  kepada,
  nama,
  perlu: 'paraf basah',
  sudah,
})

/** Electronic initials at the first desk, everything after it on paper, one sheet spoiled. */
export const contohKendali: DataLembarKendali = {
  kop,
  usulan: { nomor: 'KGB-2026-00123', layanan: 'Kenaikan Gaji Berkala', diajukan: '3 November 2026' },
  pegawai,
  surat: { nomor: contohSuratKgb.nomor, kertas: 'HVS F4' },
  meja: [
    validasi('Validasi pengawas', 'Kepala Subbidang Kenaikan Gaji dan Kepangkatan', 'Dewi Lestari, S.E.', [
      'Paraf elektronik, 23 November 2026 14.20 WIB',
    ]),
    validasi('Validasi administrator', 'Plt. Kepala Bidang Mutasi', 'Hendra Gunawan, S.Sos., M.Si.', []),
    {
      untuk: 'Cetak sebelum tanda tangan',
      kepada: 'Verifikator BKPSDM',
      nama: 'Rina Marlina, S.Kom.',
      perlu: 'paraf',
      sudah: ['Dicetak 24 November 2026'],
    },
    {
      untuk: 'Penandatanganan',
      kepada: 'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
      nama: contohSuratKgb.penandatangan.nama,
      perlu: 'tanda tangan basah',
      sudah: [],
    },
    {
      untuk: 'Penerbitan',
      kepada: 'Verifikator BKPSDM',
      nama: 'Rina Marlina, S.Kom.',
      perlu: 'paraf',
      sudah: [],
    },
    { untuk: 'Penyerahan', kepada: 'Verifikator BKPSDM', nama: null, perlu: 'tanda terima', sudah: [] },
  ],
  lembar: [
    { seri: 'KG-000127', keadaan: 'Rusak: tersangkut di pencetak' },
    { seri: 'KG-000128', keadaan: 'Dipakai 24 November 2026' },
  ],
  dicetak: '24 November 2026 10.05 WIB',
  urlCek: 'https://padu.contoh.example/usulan/018f0000-0000-7000-8000-000000000001',
}

export const contohTandaTerima: DataTandaTerima = {
  kop,
  tempat: 'Kota Contoh',
  usulan: { nomor: 'KGB-2026-00123', layanan: 'Kenaikan Gaji Berkala' },
  surat: {
    hal: contohSuratKgb.hal,
    nomor: contohSuratKgb.nomor ?? '',
    tanggal: contohSuratKgb.tanggal,
    seri: ['KG-000128'],
  },
  pegawai,
  penerima: { nama: pegawai.nama, sebagai: 'yang bersangkutan' },
  petugas: { nama: 'Rina Marlina, S.Kom.', jabatan: 'Analis SDM Aparatur' },
  kodeCek: 'KGB26-3F8K-22TW',
  urlCek: 'https://padu.contoh.example/cek/KGB26-3F8K-22TW',
}

const pengesahSalinan = {
  jabatan: 'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
  nama: 'Drs. Bambang Heru Prasetyo, M.M.',
  pangkat: 'Pembina Utama Muda (IV/c)',
  nip: '19690812 199403 1 005',
}

/** What makes a decree its copy or extract. */
export const contohSalinan = {
  pengesahSalinan,
  catatanKaki: 'Salinan ini sah sesudah ditandatangani pejabat yang mengesahkannya.',
}
