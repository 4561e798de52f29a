// Contoh nilai: invented values for every placeholder of a template: the sample result of a service, golden pages, the benchmark.
import type { DaftarNilai, EdisiNaskah, KolomNaskah, NilaiNaskah } from '#mesin/bentuk-naskah.ts'
import { ISI } from '#mesin/naskah-isi.ts'

const teks = (nilai: string, mentah?: string) =>
  ({ jenis: 'teks', nilai, ...(mentah ? { mentah } : {}) }) as const
const hari = (nilai: string) => ({ jenis: 'tanggal', nilai }) as const

/** One person and one case. */
const NILAI_CONTOH: DaftarNilai = {
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
  'usulan.varian': teks('Jenis yang Diajukan', 'bup'),
  'usulan.tmt': hari('2027-02-01'),
  'daerah.nama': teks('Kota Contoh'),
  'daerah.pemda': teks('Pemerintah Kota Contoh'),
  'daerah.kepalaDaerah': teks('Wali Kota Contoh'),
  'daerah.tempat': teks('Kota Contoh'),
  'daerah.unit': teks('Badan Kepegawaian dan Pengembangan Sumber Daya Manusia'),
  'rombongan.nama': teks('Kenaikan Gaji Berkala Maret 2027'),
  'rombongan.bulan': hari('2027-03-01'),
  'rombongan.tujuan': teks('Kepala Kantor Regional II Badan Kepegawaian Negara'),
  'rombongan.jumlah': { jenis: 'angka', nilai: 60 },
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

const ANGKA = /^(angka|terbilang|angka-terbilang|masa-kerja)$/
const UANG = /^(rupiah|rupiah-terbilang)$/
const TANGGAL = /^(tanggal|tanggal-terbilang|bulan|tahun|hari)$/
const MIRIP_TANGGAL = /(^|[.-])(tanggal|mulai|sampai|tmt|bup)|(Tanggal|Mulai|Sampai|Tmt)$/

function nilaiDuga(nama: string, bentuk: string | undefined): NilaiNaskah {
  if (bentuk !== undefined && UANG.test(bentuk)) return { jenis: 'rupiah', nilai: 4_169_900 }
  if (bentuk !== undefined && ANGKA.test(bentuk)) return { jenis: 'angka', nilai: 24 }
  if ((bentuk !== undefined && TANGGAL.test(bentuk)) || MIRIP_TANGGAL.test(nama)) return hari('2027-02-01')
  if (/gaji|rupiah|uang/i.test(nama)) return { jenis: 'rupiah', nilai: 4_169_900 }
  return teks(`(${nama.split('.').at(-1)})`)
}

const NAMA_ORANG = ['Ani', 'Budi', 'Citra', 'Dewi', 'Eko', 'Fitri', 'Gilang', 'Hesti']
const selDuga = (k: KolomNaskah, ke: number): string | number => {
  if (k.kode === 'nama') return `${NAMA_ORANG[ke % NAMA_ORANG.length]} Contoh ${Math.floor(ke / 8) + 1}, S.E.`
  if (k.kode === 'nip') return `19${80 + (ke % 20)}0101 200903 2 ${String(ke + 1).padStart(3, '0')}`
  if (k.tipe === 'rupiah') return 3_000_000 + ke * 12_300
  if (k.tipe === 'angka') return (ke % 7) + 1
  if (k.tipe === 'tanggal') return '1 Februari 2027'
  return `${k.judul} ${ke + 1}`
}

/** Sample values for whatever a template names: those above, and for its own form fields and rules an invented one. */
export function nilaiContoh(e: EdisiNaskah, baris = 60): DaftarNilai {
  const nilai: Record<string, NilaiNaskah | undefined> = { ...NILAI_CONTOH }
  const tulisan = JSON.stringify(e.isi)
  for (const [, nama = '', bentuk] of tulisan.matchAll(ISI))
    if (/^[a-zA-Z-]+\.[a-zA-Z0-9-]+$/.test(nama) && !(nama in nilai)) nilai[nama] = nilaiDuga(nama, bentuk)
  for (const [, nama = '', sama] of tulisan.matchAll(/"bila":"!?([^"=!]+)(?:=([^"]*))?"/g))
    if (!(nama in nilai)) nilai[nama] = teks(sama ?? '(ada)')
  if ('tabel' in e.isi && e.isi.tabel) {
    const { dari, kolom } = e.isi.tabel
    const isi = Array.from({ length: baris }, (_, i) =>
      Object.fromEntries(kolom.map((k) => [k.kode, selDuga(k, i)])),
    )
    nilai[dari] = { jenis: 'daftar', nilai: isi }
  }
  return nilai
}
