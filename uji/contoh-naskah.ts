// Invented values for every placeholder, and the data a form is given: for golden pages, the benchmark and previews.
import type { DaftarNilai, EdisiNaskah, Naskah } from '#mesin/bentuk-naskah.ts'
import { susunNaskah } from '#mesin/naskah.ts'
import type { TemplatPdf } from '#server/naskah/pdf.ts'
import { templatSurat } from '#server/pengesahan/surat.ts'
import { contohSuratKgb } from './contoh-surat.ts'

const teks = (nilai: string, mentah?: string) =>
  ({ jenis: 'teks', nilai, ...(mentah ? { mentah } : {}) }) as const
const hari = (nilai: string) => ({ jenis: 'tanggal', nilai }) as const

/** One person and one case; `baris` is a list of 60 people for lists over several pages. */
export const NILAI_CONTOH: DaftarNilai = {
  'pegawai.nama': teks('Ratri Puspitaningrum, S.K.M.'),
  'pegawai.nip': teks('19910723 201503 2 004'),
  'pegawai.sebutan': teks('pegawai negeri sipil'),
  'pegawai.status': teks('PNS', 'pns'),
  'pegawai.tempatLahir': teks('Kota Contoh'),
  'pegawai.tanggalLahir': hari('1991-07-23'),
  'pegawai.tempatTanggalLahir': teks('Kota Contoh, 23 Juli 1991'),
  'pegawai.jenisKelamin': teks('Perempuan', 'wanita'),
  'pegawai.agama': teks('Islam'),
  'pegawai.golongan': teks('III/c'),
  'pegawai.pangkat': teks('Penata'),
  'pegawai.pangkatGolongan': teks('Penata (III/c)'),
  'pegawai.tmtPangkat': hari('2023-04-01'),
  'pegawai.tmtCpns': hari('2015-03-01'),
  'pegawai.jabatan': teks('Epidemiolog Kesehatan Ahli Muda'),
  'pegawai.eselon': undefined,
  'pegawai.unitKerja': teks('Bidang Pencegahan Penyakit, Dinas Kesehatan Kota Contoh'),
  'pegawai.perangkatDaerah': teks('Dinas Kesehatan Kota Contoh'),
  'pegawai.pendidikan': teks('S-1 Kesehatan Masyarakat'),
  'pegawai.gajiPokok': { jenis: 'rupiah', nilai: 3587400 },
  'usulan.nomor': teks('TB-2026-000417'),
  'usulan.tanggal': hari('2026-11-09'),
  'usulan.layanan': teks('Keputusan Tugas Belajar'),
  'usulan.varian': undefined,
  'usulan.tmt': hari('2027-02-01'),
  'daerah.nama': teks('Kota Contoh'),
  'daerah.pemda': teks('Pemerintah Kota Contoh'),
  'daerah.kepalaDaerah': teks('Wali Kota Contoh'),
  'daerah.tempat': teks('Kota Contoh'),
  'daerah.unit': teks('Badan Kepegawaian dan Pengembangan Sumber Daya Manusia'),
  'isian.nomor-seleksi': teks('800.1.4.2/88/BKPSDM/2026'),
  'isian.tanggal-seleksi': hari('2026-11-06'),
  'isian.program-studi': teks('Magister Epidemiologi'),
  'isian.perguruan-tinggi': teks('Universitas Nusantara Contoh'),
  'isian.lama-bulan': { jenis: 'angka', nilai: 24 },
  'isian.mulai': hari('2027-02-01'),
  'isian.sampai': hari('2029-01-31'),
  'isian.pembiaya': teks('Anggaran Pendapatan dan Belanja Daerah Kota Contoh'),
  'isian.keperluan': teks('pengurusan kredit kepemilikan rumah pada Bank Pembangunan Contoh'),
}

const WALI_KOTA = {
  atasNama: null,
  jabatanBaris: ['Wali Kota Contoh'],
  nama: 'Kartika Prameswari Adiningrat',
  pangkat: null,
  nip: null,
}

/** The composer's task for a template filled with the sample values; `samar` gives the public copy, `konsep` a draft. */
export function contohTugas(
  n: Naskah,
  e: EdisiNaskah,
  o: { nilai?: DaftarNilai; samar?: boolean; konsep?: boolean; ragam?: 'salinan' | 'petikan' } = {},
): TemplatPdf {
  const siap = susunNaskah(n, e, o.nilai ?? NILAI_CONTOH)
  if (siap.jenis === 'tolak') throw new Error(siap.sebab)
  const { kop, tempat, kodeCek, urlCek, ditandatanganiPada, nomor, penandatangan } = contohSuratKgb
  const data = {
    kop,
    kepalaDaerah: 'Wali Kota Contoh',
    tempat,
    kertas: e.kertas,
    catatanKaki: null,
    samar: false,
    hal: n.nama,
    naskah: { kode: n.kode, edisi: e.berlaku },
    pegawai: { nama: 'Ratri Puspitaningrum, S.K.M.', nip: '19910723 201503 2 004' },
    ...siap.nilai,
    ...(o.ragam ? { ragam: o.ragam } : {}),
  }
  const tanda = o.konsep
    ? { nomor: null, hari: null, kodeCek: null, urlCek: null, ditandatanganiPada: null }
    : { nomor, hari: '2026-11-24', kodeCek, urlCek, ditandatanganiPada }
  return templatSurat(
    { templat: `bentuk/${e.isi.bentuk}.typ`, data },
    {
      ...tanda,
      penandatangan: e.isi.bentuk === 'keputusan' ? WALI_KOTA : penandatangan,
      moda: 'elektronik',
    },
    '2026-11-24T03:05:00Z',
    o.samar === true,
  )
}
