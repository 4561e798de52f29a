// Surat izin mengikuti tes/seleksi penerimaan pendidikan.
import type { Naskah } from '#mesin/bentuk-naskah.ts'

export const suratIzinSeleksi: Naskah = {
  kode: 'surat-izin-seleksi',
  nama: 'Surat Izin Mengikuti Seleksi',
  dasar: ['Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 2 huruf b angka 3'],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Blitar 24/2006 Lampiran I Bab II huruf C angka 2 huruf b angka 3'],
      kertas: 'A4',
      isi: {
        bentuk: 'surat-izin',
        judul: 'Surat Izin Mengikuti Seleksi Penerimaan Pendidikan',
        pembuka: ['Diberikan izin mengikuti seleksi penerimaan pendidikan kepada:'],
        rincian: [
          { label: 'Nama', isi: '{pegawai.nama}' },
          { label: 'NIP', isi: '{pegawai.nip}' },
          { label: 'Pangkat, golongan ruang', isi: '{pegawai.pangkatGolongan}', bila: 'pegawai.golongan' },
          { label: 'Jabatan', isi: '{pegawai.jabatan}', bila: 'pegawai.jabatan' },
          { label: 'Unit kerja', isi: '{pegawai.unitKerja}' },
          { label: 'Jenjang', isi: '{isian.jenjang}' },
        ],
        isi: [
          'pada {isian.perguruan-tinggi}, program studi {isian.program-studi}, dengan ketentuan seleksi tidak mengganggu tugas kedinasan dan biayanya ditanggung sendiri.',
          'Izin ini bukan izin belajar. Setelah dinyatakan lulus, yang bersangkutan mengajukan ijin belajar.',
        ],
        penutup: ['Demikian surat izin ini diberikan untuk dipergunakan sebagaimana mestinya.'],
        tembusan: ['Kepala {pegawai.perangkatDaerah}'],
      },
    },
  ],
}
