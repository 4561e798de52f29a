// Surat pengantar usul Satyalancana Karya Satya.
import type { Naskah } from '#mesin/bentuk-naskah.ts'

export const usulSatyalancana: Naskah = {
  kode: 'usul-satyalancana',
  nama: 'Surat Usul Satyalancana Karya Satya',
  dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf h'],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: [
        'Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf h',
        'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 7 huruf b',
      ],
      kertas: 'A4',
      isi: {
        bentuk: 'surat',
        perihal: 'Usul {usulan.varian}',
        sifat: 'Penting',
        lampiran: 'satu berkas dan daftar nominatif',
        yth: ['Presiden Republik Indonesia melalui Menteri Dalam Negeri'],
        pembuka: ['Bersama ini diusulkan penganugerahan {usulan.varian} kepada:'],
        rincian: [
          { label: 'Nama', isi: '{pegawai.nama}' },
          { label: 'NIP', isi: '{pegawai.nip}' },
          { label: 'Pangkat, gol. ruang', isi: '{pegawai.pangkatGolongan}', bila: 'pegawai.golongan' },
          { label: 'Jabatan', isi: '{pegawai.jabatan}', bila: 'pegawai.jabatan' },
          { label: 'TMT CPNS', isi: '{pegawai.tmtCpns}' },
          { label: 'Masa kerja', isi: '{satyalancana.masaKerjaBulan|masa-kerja}' },
        ],
        isi: [
          'Yang bersangkutan tidak pernah dijatuhi hukuman disiplin tingkat sedang atau berat dan tidak pernah menjalani cuti di luar tanggungan negara.',
        ],
        penutup: ['Demikian, atas perhatian diucapkan terima kasih.'],
        tembusan: ['{daerah.kepalaDaerah}', 'Kepala {pegawai.perangkatDaerah}'],
      },
    },
  ],
}
