// Telaahan staf on a case that needs judgement: Perwali Kediri 80/2021 Pasal 9 ayat (1).
import type { Naskah } from '#mesin/bentuk-naskah.ts'

export const notaTelaah: Naskah = {
  kode: 'nota-telaah',
  nama: 'Telaahan Staf',
  dasar: ['Perwali Kediri 80/2021 Pasal 9 ayat (1)'],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 9 ayat (1)'],
      kertas: 'A4',
      isi: {
        bentuk: 'nota',
        perihal: 'Telaahan atas usulan {usulan.layanan} a.n. {pegawai.nama}',
        yth: ['Kepala {daerah.unit}'],
        pembuka: [
          'Dengan hormat disampaikan telaahan atas usulan Nomor {usulan.nomor} tanggal {usulan.tanggal} dari:',
        ],
        rincian: [
          { label: 'Nama', isi: '{pegawai.nama}' },
          { label: 'NIP', isi: '{pegawai.nip}' },
          { label: 'Pangkat, golongan ruang', isi: '{pegawai.pangkatGolongan}' },
          { label: 'Jabatan', isi: '{pegawai.jabatan}' },
          { label: 'Unit kerja', isi: '{pegawai.unitKerja}' },
        ],
        isi: [
          '1. Persoalan: {isian.persoalan}',
          { teks: '2. Fakta yang memengaruhi: {isian.fakta}', bila: 'isian.fakta' },
          '3. Analisis: {isian.analisis}',
          '4. Saran: {isian.saran}',
        ],
        penutup: ['Demikian telaahan ini disampaikan sebagai bahan pertimbangan.'],
        tembusan: [],
      },
    },
  ],
}
