// Pengumuman to all employees: Perwali Kediri 80/2021 Pasal 4 ayat (3) huruf a.
import type { Naskah } from '#mesin/bentuk-naskah.ts'

export const pengumumanLayanan: Naskah = {
  kode: 'pengumuman-layanan',
  nama: 'Pengumuman',
  dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (3) huruf a'],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (3) huruf a'],
      kertas: 'A4',
      isi: {
        bentuk: 'pengumuman',
        perihal: '{isian.perihal}',
        yth: [],
        pembuka: ['Diberitahukan kepada seluruh pegawai {daerah.pemda} hal-hal sebagai berikut:'],
        isi: [
          '1. {isian.pokok}',
          {
            teks: '2. Pendaftaran dibuka mulai tanggal {isian.mulai} sampai dengan tanggal {isian.sampai}.',
            bila: 'isian.mulai',
          },
          '3. Keterangan lebih lanjut dapat diminta pada {daerah.unit}.',
        ],
        penutup: ['Demikian pengumuman ini disampaikan untuk diketahui.'],
        tembusan: [],
      },
    },
  ],
}
