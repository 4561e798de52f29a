// Surat izin belajar: Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf d. Also the model for other permits.
import type { Naskah } from '#mesin/bentuk-naskah.ts'

export const suratIzinBelajar: Naskah = {
  kode: 'surat-izin-belajar',
  nama: 'Surat Izin Belajar',
  dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf d'],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf d'],
      kertas: 'A4',
      isi: {
        bentuk: 'surat-izin',
        judul: 'Surat Izin Belajar',
        pembuka: ['Diberikan izin belajar kepada:'],
        rincian: [
          { label: 'Nama', isi: '{pegawai.nama}' },
          { label: 'NIP', isi: '{pegawai.nip}' },
          { label: 'Pangkat, golongan ruang', isi: '{pegawai.pangkatGolongan}' },
          { label: 'Jabatan', isi: '{pegawai.jabatan}' },
          { label: 'Unit kerja', isi: '{pegawai.unitKerja}' },
        ],
        isi: [
          'untuk mengikuti pendidikan pada {isian.perguruan-tinggi}, program studi {isian.program-studi}, mulai {isian.mulai|bulan}, dengan ketentuan:',
          '1. biaya pendidikan ditanggung sendiri;',
          '2. kegiatan belajar dilaksanakan di luar jam kerja dan tidak mengganggu tugas kedinasan;',
          '3. yang bersangkutan melaporkan kemajuan belajar kepada atasan langsung setiap semester; dan',
          '4. izin ini dapat dicabut apabila ketentuan angka 1 sampai dengan angka 3 tidak dipenuhi.',
        ],
        penutup: ['Demikian surat izin ini diberikan untuk dilaksanakan dengan penuh tanggung jawab.'],
        tembusan: ['Kepala {pegawai.perangkatDaerah}', 'Pegawai yang bersangkutan'],
      },
    },
  ],
}
