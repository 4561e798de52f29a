// Surat pengantar usul pensiun ke instansi luar (Presiden atau Kanreg BKN), sebagai naskah produk yang datang dari luar.
import type { Naskah } from '#mesin/bentuk-naskah.ts'

export const pengantarPensiun: Naskah = {
  kode: 'pengantar-pensiun',
  nama: 'Surat Pengantar Usul Pensiun',
  dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf c'],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Blitar 24/2006 Lampiran I Bab III huruf D angka 3'],
      kertas: 'A4',
      isi: {
        bentuk: 'surat',
        perihal: 'Usul {usulan.varian}',
        sifat: 'Penting',
        lampiran: 'satu berkas',
        yth: ['Kepala Kantor Regional II Badan Kepegawaian Negara'],
        pembuka: ['Bersama ini diusulkan {usulan.varian} atas nama:'],
        rincian: [
          { label: 'Nama', isi: '{pegawai.nama}' },
          { label: 'NIP', isi: '{pegawai.nip}' },
          { label: 'Pangkat, gol. ruang', isi: '{pegawai.pangkatGolongan}', bila: 'pegawai.golongan' },
          { label: 'Jabatan', isi: '{pegawai.jabatan}', bila: 'pegawai.jabatan' },
          { label: 'Unit kerja', isi: '{pegawai.unitKerja}' },
        ],
        isi: ['Berkas usulan Nomor {usulan.nomor} terlampir untuk diproses lebih lanjut.'],
        penutup: ['Demikian, atas perhatian dan kerja samanya diucapkan terima kasih.'],
        tembusan: ['{daerah.kepalaDaerah}', 'Kepala {pegawai.perangkatDaerah}'],
      },
    },
  ],
}
