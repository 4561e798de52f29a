// Bidang: the parts of the record that may be put right on proposal, their columns, and the proof asked for. Rank, pay and office
// change by their own services; only a wrongly copied rank decree is put right here.
export type JenisKolom = 'teks' | 'tanggal' | 'angka' | 'pilihan'
export type KolomPerubahan = {
  kode: string
  judul: string
  jenis: JenisKolom
  pilihan: readonly string[]
  wajib: boolean
  /** Column in the table; 'berlaku.mulai' and 'berlaku.sampai' are the ends of a span. */
  sql: string
  pola?: { bentuk: RegExp; pesan: string }
}
export type BidangPerubahan = {
  kode: string
  judul: string
  tabel: string
  tambah: boolean
  /** Proof in words, and the kind under which it is archived. */
  bukti: string
  jenisDokumen: string
  kolom: readonly KolomPerubahan[]
  /** Other columns that a corrected row takes over. */
  salin: readonly string[]
}

const teks = (kode: string, judul: string, sql = kode, wajib = false): KolomPerubahan => ({
  kode,
  judul,
  jenis: 'teks',
  pilihan: [],
  wajib,
  sql,
})
const tanggal = (kode: string, judul: string, sql = kode, wajib = false): KolomPerubahan => ({
  ...teks(kode, judul, sql, wajib),
  jenis: 'tanggal',
})
const pilih = (kode: string, judul: string, pilihan: readonly string[], wajib = true): KolomPerubahan => ({
  ...teks(kode, judul, kode, wajib),
  jenis: 'pilihan',
  pilihan,
})
const SK = [teks('nomor', 'Nomor surat'), tanggal('tanggal', 'Tanggal surat')]
const JENJANG = ['SD', 'SLTP', 'SLTA', 'D1', 'D2', 'D3', 'D4', 'S1', 'S2', 'S3'] as const

export const POKOK: BidangPerubahan = {
  kode: 'pokok',
  judul: 'Data pokok',
  tabel: 'pegawai',
  tambah: false,
  bukti: 'KTP, kartu keluarga, atau akta kelahiran',
  jenisDokumen: 'lain',
  kolom: [
    {
      ...teks('nik', 'NIK'),
      pola: { bentuk: /^\d{16}$/, pesan: 'NIK harus 16 angka, tanpa spasi.' },
    },
    teks('tempat_lahir', 'Tempat lahir'),
    pilih(
      'agama',
      'Agama',
      ['Islam', 'Kristen', 'Katolik', 'Hindu', 'Buddha', 'Khonghucu', 'Kepercayaan'],
      false,
    ),
    pilih('golongan_darah', 'Golongan darah', ['A', 'B', 'AB', 'O'], false),
    teks('alamat', 'Alamat'),
    {
      ...teks('telepon', 'Telepon'),
      pola: { bentuk: /^0\d{8,13}$/, pesan: 'Tulis nomor telepon mulai dengan 0, 9 sampai 14 angka.' },
    },
    {
      ...teks('email', 'Surel'),
      pola: {
        bentuk: /^[^@\s]+@[^@\s]+\.[^@\s]+$/,
        pesan: 'Tulis alamat surel lengkap, misalnya nama@contoh.go.id.',
      },
    },
  ],
  salin: [],
}

/** In the order of the six groups (Perwali Jambi 31/2018 Pasal 5 ayat (1)). */
export const BIDANG: readonly BidangPerubahan[] = [
  POKOK,
  {
    kode: 'pangkat',
    judul: 'Pangkat',
    tabel: 'riwayat_pangkat',
    tambah: false,
    bukti: 'SK pangkat yang dikoreksi',
    jenisDokumen: 'sk-pangkat',
    kolom: [
      {
        ...teks('golongan', 'Golongan', 'golongan', true),
        pola: { bentuk: /^(I|II|III)\/[a-d]$|^IV\/[a-e]$/, pesan: 'Tulis golongan seperti III/b.' },
      },
      { ...teks('mkg_bulan', 'Masa kerja golongan (bulan)', 'mkg_bulan', true), jenis: 'angka' },
      tanggal('tmt', 'TMT', 'tmt', true),
      ...SK,
    ],
    salin: ['jenis', 'pejabat', 'naskah_id', 'usulan_id'],
  },
  {
    kode: 'tugas',
    judul: 'Penugasan dan tim',
    tabel: 'riwayat_tugas',
    tambah: true,
    bukti: 'surat tugas atau keputusan pembentukan tim',
    jenisDokumen: 'lain',
    kolom: [
      pilih('jenis', 'Jenis', ['penugasan', 'tim', 'lain']),
      teks('nama', 'Nama tugas atau tim', 'nama', true),
      teks('peran', 'Peran'),
      tanggal('mulai', 'Mulai', 'berlaku.mulai', true),
      tanggal('sampai', 'Sampai', 'berlaku.sampai'),
      ...SK,
    ],
    salin: ['usulan_id'],
  },
  {
    kode: 'diklat',
    judul: 'Diklat',
    tabel: 'riwayat_diklat',
    tambah: true,
    bukti: 'sertifikat atau tanda lulus diklat',
    jenisDokumen: 'stlud',
    kolom: [
      pilih('jenis', 'Jenis', ['prajabatan', 'kepemimpinan', 'fungsional', 'teknis']),
      teks('nama', 'Nama diklat', 'nama', true),
      teks('tingkat', 'Tingkat'),
      teks('penyelenggara', 'Penyelenggara'),
      tanggal('mulai', 'Mulai'),
      tanggal('lulus', 'Tanggal lulus', 'lulus', true),
      { ...teks('jam', 'Jam pelajaran'), jenis: 'angka' },
      ...SK,
    ],
    salin: ['usulan_id'],
  },
  {
    kode: 'pendidikan',
    judul: 'Pendidikan',
    tabel: 'riwayat_pendidikan',
    tambah: true,
    bukti: 'ijazah',
    jenisDokumen: 'ijazah',
    kolom: [
      pilih('jenjang', 'Jenjang', JENJANG),
      teks('jurusan', 'Jurusan atau program studi'),
      teks('lembaga', 'Sekolah atau perguruan tinggi', 'lembaga', true),
      tanggal('lulus', 'Tanggal lulus', 'lulus', true),
      teks('gelar', 'Gelar'),
      ...SK,
    ],
    salin: ['diakui', 'jalur', 'usulan_id'],
  },
  {
    kode: 'keluarga',
    judul: 'Keluarga',
    tabel: 'riwayat_keluarga',
    tambah: true,
    bukti: 'akta nikah, akta kelahiran, akta cerai, atau akta kematian',
    jenisDokumen: 'akta-nikah',
    kolom: [
      pilih('hubungan', 'Hubungan', ['suami', 'istri', 'anak', 'ayah', 'ibu', 'mertua', 'saudara']),
      teks('nama', 'Nama', 'nama', true),
      tanggal('lahir', 'Tanggal lahir'),
      teks('tempat_lahir', 'Tempat lahir'),
      pilih('jenis_kelamin', 'Jenis kelamin', ['pria', 'wanita'], false),
      tanggal('mulai', 'Menikah (bagi suami atau istri)'),
      tanggal('sampai', 'Bercerai'),
      tanggal('meninggal', 'Meninggal'),
      pilih('status_anak', 'Status anak', ['kandung', 'tiri', 'angkat'], false),
      teks('pekerjaan', 'Pekerjaan'),
      ...SK,
    ],
    // Who counts for the family allowance is decided by its own service.
    salin: ['nik', 'sekolah', 'bekerja', 'kawin', 'tunjangan', 'usulan_id'],
  },
  {
    kode: 'kartu',
    judul: 'Kartu',
    tabel: 'riwayat_kartu',
    tambah: true,
    bukti: 'foto atau pindaian kartu',
    jenisDokumen: 'lain',
    kolom: [
      pilih('jenis', 'Kartu', [
        'karpeg',
        'karis',
        'karsu',
        'kartu-asn',
        'taspen',
        'bapertarum',
        'npwp',
        'bpjs',
      ]),
      teks('nomor', 'Nomor kartu', 'nomor', true),
      tanggal('tanggal', 'Tanggal kartu', 'tanggal', true),
    ],
    salin: ['jenis_usul', 'usul', 'diteruskan', 'serah', 'keluarga_id', 'batal', 'usulan_id'],
  },
  {
    kode: 'sertifikat',
    judul: 'Sertifikat',
    tabel: 'riwayat_sertifikat',
    tambah: true,
    bukti: 'sertifikat',
    jenisDokumen: 'lain',
    kolom: [
      pilih('jenis', 'Jenis', ['kompetensi', 'profesi', 'keahlian', 'bahasa']),
      teks('nama', 'Nama sertifikat', 'nama', true),
      teks('penerbit', 'Penerbit', 'penerbit', true),
      tanggal('mulai', 'Berlaku mulai', 'berlaku.mulai', true),
      tanggal('sampai', 'Berlaku sampai', 'berlaku.sampai'),
      ...SK,
    ],
    salin: ['usulan_id'],
  },
]

export const bidangDari = (kode: string): BidangPerubahan | undefined => BIDANG.find((b) => b.kode === kode)
