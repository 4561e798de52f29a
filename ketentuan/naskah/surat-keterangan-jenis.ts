// Surat keterangan menurut jenisnya: kalimatnya dihitung aturan surat-keterangan dari riwayat pada hari itu.
import type { Naskah } from '#mesin/bentuk-naskah.ts'

export const suratKeteranganJenis: Naskah = {
  kode: 'surat-keterangan-jenis',
  nama: 'Surat Keterangan menurut Jenis',
  dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf g'],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf g'],
      kertas: 'A4',
      isi: {
        bentuk: 'surat-keterangan',
        judul: 'Surat Keterangan {usulan.varian}',
        pembuka: [
          'Yang bertanda tangan di bawah ini {penandatangan.nama}, NIP {penandatangan.nip}, {penandatangan.jabatan}, menerangkan dengan sesungguhnya bahwa:',
        ],
        rincian: [
          { label: 'Nama', isi: '{pegawai.nama}' },
          { label: 'Tempat, tanggal lahir', isi: '{pegawai.tempatTanggalLahir}' },
          { label: 'NIP', isi: '{pegawai.nip}' },
          { label: 'Pangkat, golongan ruang', isi: '{pegawai.pangkatGolongan}', bila: 'pegawai.golongan' },
          { label: 'Jabatan', isi: '{pegawai.jabatan}', bila: 'pegawai.jabatan' },
          { label: 'Unit kerja', isi: '{pegawai.unitKerja}' },
        ],
        isi: [
          '{surat-keterangan.isi}.',
          { teks: 'Surat keterangan ini dibuat untuk {isian.keperluan}.', bila: 'isian.keperluan' },
        ],
        penutup: [
          'Demikian surat keterangan ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.',
        ],
        tembusan: [],
      },
    },
  ],
}
