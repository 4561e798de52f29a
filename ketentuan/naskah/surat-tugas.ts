// Surat tugas of one employee: Perwali Kediri 80/2021 Pasal 11 ayat (1).
import type { Naskah } from '#mesin/bentuk-naskah.ts'

export const suratTugas: Naskah = {
  kode: 'surat-tugas',
  nama: 'Surat Tugas',
  dasar: ['Perwali Kediri 80/2021 Pasal 11 ayat (1)'],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 11 ayat (1)'],
      kertas: 'A4',
      isi: {
        bentuk: 'surat-tugas',
        judul: 'Surat Tugas',
        pembuka: ['{penandatangan.jabatan} menugaskan kepada:'],
        rincian: [
          { label: 'Nama', isi: '{pegawai.nama}' },
          { label: 'NIP', isi: '{pegawai.nip}' },
          { label: 'Pangkat, golongan ruang', isi: '{pegawai.pangkatGolongan}' },
          { label: 'Jabatan', isi: '{pegawai.jabatan}' },
          { label: 'Unit kerja', isi: '{pegawai.unitKerja}' },
        ],
        isi: [
          'untuk {isian.uraian-tugas}, terhitung mulai tanggal {isian.mulai} sampai dengan tanggal {isian.sampai}.',
          { teks: 'Segala biaya yang timbul dibebankan pada {isian.pembiaya}.', bila: 'isian.pembiaya' },
        ],
        penutup: [
          'Surat tugas ini dilaksanakan dengan penuh tanggung jawab dan dilaporkan hasilnya setelah selesai.',
        ],
        tembusan: ['Kepala {pegawai.perangkatDaerah}', 'Pegawai yang bersangkutan'],
      },
    },
  ],
}
