// Surat izin cuti: Perwali Blitar 24/2006 II.D.4.c; one permit whose sentences follow the kind of leave.
import type { Naskah } from '#mesin/bentuk-naskah.ts'

export const suratIzinCuti: Naskah = {
  kode: 'surat-izin-cuti',
  nama: 'Surat Izin Cuti',
  dasar: ['Perwali Kediri 80/2021 Pasal 4 ayat (2) huruf i', 'PP 11/2017 Pasal 309'],
  edisi: [
    {
      berlaku: '2021-12-15',
      dasar: ['Peraturan BKN 24/2017 Lampiran'],
      kertas: 'A4',
      isi: {
        bentuk: 'surat-izin',
        judul: 'Surat Izin {usulan.varian}',
        pembuka: ['Diberikan {usulan.varian|kecil} kepada {pegawai.sebutan}:'],
        rincian: [
          { label: 'Nama', isi: '{pegawai.nama}' },
          { label: 'NIP', isi: '{pegawai.nip}' },
          { label: 'Pangkat, golongan ruang', isi: '{pegawai.pangkatGolongan}', bila: 'pegawai.golongan' },
          { label: 'Jabatan', isi: '{pegawai.jabatan}', bila: 'pegawai.jabatan' },
          { label: 'Unit kerja', isi: '{pegawai.unitKerja}' },
          { label: 'Alamat selama cuti', isi: '{isian.alamat}' },
        ],
        isi: [
          {
            teks: 'selama {cuti-tahunan.hari|angka-terbilang} hari kerja, terhitung mulai tanggal {isian.mulai} sampai dengan tanggal {isian.sampai}, dengan ketentuan:',
            bila: 'usulan.varian=tahunan',
          },
          {
            teks: 'terhitung mulai tanggal {isian.mulai} sampai dengan tanggal {isian.sampai}, dengan ketentuan:',
            bila: 'usulan.varian!=tahunan',
          },
          '1. sebelum menjalankan cuti wajib menyerahkan pekerjaannya kepada atasan langsung atau pejabat lain yang ditunjuk;',
          {
            teks: '2. sisa hak cuti tahunan sesudah cuti ini {cuti-tahunan.sisaSesudah|angka-terbilang} hari kerja;',
            bila: 'usulan.varian=tahunan',
          },
          {
            teks: '2. sisa hak cuti tahunan dalam tahun yang bersangkutan gugur, sedangkan sisa tahun sebelumnya tetap;',
            bila: 'usulan.varian=besar',
          },
          {
            teks: '2. surat keterangan dokter menjadi bagian dari izin ini;',
            bila: 'usulan.varian=sakit',
          },
          {
            teks: '2. cuti ini untuk kelahiran ke-{isian.anakKe} sejak menjadi pegawai;',
            bila: 'usulan.varian=melahirkan',
          },
          {
            teks: '2. cuti ini diberikan karena {isian.alasan|kecil};',
            bila: 'usulan.varian=alasan-penting',
          },
          '3. setelah selesai menjalankan cuti wajib melaporkan diri kepada atasan langsung dan bekerja kembali sebagaimana biasa.',
        ],
        penutup: ['Demikian surat izin cuti ini dibuat untuk dapat digunakan sebagaimana mestinya.'],
        tembusan: ['Kepala {pegawai.perangkatDaerah}', 'Pegawai yang bersangkutan'],
      },
    },
  ],
}
