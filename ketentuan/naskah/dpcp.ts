// Formulir Data Perorangan Calon Penerima Pensiun (DPCP): lima bagian, terisi dari riwayat dan isian usulan.
import type { Naskah } from '#mesin/bentuk-naskah.ts'

export const formulirDpcp: Naskah = {
  kode: 'dpcp',
  nama: 'Data Perorangan Calon Penerima Pensiun (DPCP)',
  dasar: ['Perwali Blitar 24/2006 Lampiran I Bab III huruf D angka 4 huruf b'],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Blitar 24/2006 Lampiran I Bab III huruf D angka 4 huruf b'],
      kertas: 'F4',
      isi: {
        bentuk: 'formulir',
        judul: 'Data Perorangan Calon Penerima Pensiun (DPCP)',
        pengantar: [
          '{daerah.pemda} · {pegawai.unitKerja}',
          'Diisi dari riwayat kepegawaian; periksa sebelum ditandatangani.',
        ],
        rincian: [
          { label: '1. Nama', isi: '{pegawai.nama}' },
          { label: 'NIP', isi: '{pegawai.nip}' },
          { label: 'Tempat, tanggal lahir', isi: '{pegawai.tempatTanggalLahir}' },
          { label: 'Jabatan', isi: '{pegawai.jabatan}', bila: 'pegawai.jabatan' },
          {
            label: 'Pangkat, gol. ruang, TMT',
            isi: '{pegawai.pangkatGolongan}, {pegawai.tmtPangkat}',
            bila: 'pegawai.golongan',
          },
          { label: 'Gaji pokok terakhir', isi: '{pegawai.gajiPokok}', bila: 'pegawai.gajiPokok' },
          { label: 'Mulai masuk PNS (TMT CPNS)', isi: '{pegawai.tmtCpns}' },
          { label: 'Pendidikan', isi: '{pegawai.pendidikan}', bila: 'pegawai.pendidikan' },
          { label: '2. Susunan keluarga', isi: 'menurut daftar susunan keluarga terlampir' },
          { label: '3. Alamat sekarang', isi: '{isian.alamat}', bila: 'isian.alamat' },
          { label: 'Alamat sesudah pensiun', isi: '{isian.alamat-pensiun}', bila: 'isian.alamat-pensiun' },
          {
            label: '4. Barang milik negara',
            isi: 'telah dikembalikan seluruhnya',
            bila: 'isian.bmn-dikembalikan=ya',
          },
          {
            label: '5. Kenaikan pangkat pengabdian',
            isi: 'dimohonkan bersama usulan ini',
            bila: 'isian.mohon-pengabdian=ya',
          },
        ],
        penutup: ['Keterangan ini dibuat dengan sebenarnya dan dapat dipertanggungjawabkan.'],
      },
    },
  ],
}
