// Kolom fakta: which columns of which history make a fact, by the names of bentuk-fakta.ts.

export type NamaRiwayat =
  | 'status'
  | 'pangkat'
  | 'gaji'
  | 'jabatan'
  | 'pendidikan'
  | 'kinerja'
  | 'hukuman'
  | 'penundaan'
  | 'pmk'
  | 'keluarga'
  | 'diklat'
  | 'penghargaan'
  | 'angkaKredit'
  | 'ujian'
  | 'belajar'
  | 'cuti'
  | 'mutasiCuti'
  | 'pidana'
  | 'perjanjian'
  | 'tugas'

/** Every history; the watch over a whole town reads only what its rule looks at. */
export const SEMUA_RIWAYAT: readonly NamaRiwayat[] = [
  'status',
  'pangkat',
  'gaji',
  'jabatan',
  'pendidikan',
  'kinerja',
  'hukuman',
  'penundaan',
  'pmk',
  'keluarga',
  'diklat',
  'penghargaan',
  'angkaKredit',
  'ujian',
  'belajar',
  'cuti',
  'mutasiCuti',
  'pidana',
  'perjanjian',
  'tugas',
]

type Kolom = readonly (readonly [kunci: string, isi: string])[]
const RENTANG: Kolom = [
  ['mulai', 'lower(r.berlaku)'],
  ['sampai', 'upper(r.berlaku) - 1'],
]
const SK: Kolom = [
  ['nomor', 'r.nomor'],
  ['tanggal', 'r.tanggal'],
]
const PANGKAT: Kolom = [
  ['golongan', 'r.golongan'],
  ['mkgBulan', 'r.mkg_bulan'],
  ['tmt', 'r.tmt'],
]

const KOLOM: Record<NamaRiwayat, Kolom> = {
  status: [['jenis', 'r.jenis'], ['keadaan', 'r.keadaan'], ['sebab', 'r.sebab'], ...RENTANG],
  pangkat: [...PANGKAT, ...SK],
  gaji: [['gajiPokok', 'r.gaji_pokok'], ...PANGKAT, ['jenis', 'r.jenis'], ...SK, ['pejabat', 'r.pejabat']],
  jabatan: [
    ['kode', 'j.kode'],
    ['nama', 'j.nama'],
    ['jenis', 'j.jenis'],
    ['jenjang', 'j.jenjang'],
    ['eselon', 'j.eselon'],
    ['kedudukan', 'r.kedudukan'],
    ['unit', 'n.nama'],
    ['rumpun', 'j.rumpun'],
    ['kategori', 'j.kategori'],
    ['golonganDari', 'j.golongan_dari'],
    ['golonganSampai', 'j.golongan_sampai'],
    ...RENTANG,
  ],
  pendidikan: [
    ['jenjang', 'r.jenjang'],
    ['jurusan', 'r.jurusan'],
    ['lembaga', 'r.lembaga'],
    ['lulus', 'r.lulus'],
    ['diakui', 'r.diakui'],
    ['jalur', 'r.jalur'],
  ],
  kinerja: [
    ['tahun', 'r.tahun'],
    ['predikat', 'r.predikat'],
    ['nilai', 'r.nilai'],
    ['unsur', 'r.unsur'],
    ['skor', 'r.skor'],
    ['hasil', 'r.hasil'],
    ['perilaku', 'r.perilaku'],
  ],
  hukuman: [['jenis', 'r.jenis'], ['tingkat', 'r.tingkat'], ['nomor', 'r.nomor'], ...RENTANG],
  penundaan: [['tmt', 'r.tmt'], ['bulan', 'r.bulan'], ...SK],
  pmk: [
    ['tmt', 'r.tmt'],
    ['tambahBulan', 'r.tambah_bulan'],
    ['nomor', 'r.nomor'],
  ],
  keluarga: [
    ['hubungan', 'r.hubungan'],
    ['nama', 'r.nama'],
    ['lahir', 'r.lahir'],
    ['jenisKelamin', 'r.jenis_kelamin'],
    ['mulai', 'r.mulai'],
    ['sampai', 'r.sampai'],
    ['meninggal', 'r.meninggal'],
    ['statusAnak', 'r.status_anak'],
    ['sekolah', 'r.sekolah'],
    ['bekerja', 'r.bekerja'],
    ['kawin', 'r.kawin'],
    ['tunjangan', 'r.tunjangan'],
  ],
  diklat: [
    ['jenis', 'r.jenis'],
    ['nama', 'r.nama'],
    ['tingkat', 'r.tingkat'],
    ['mulai', 'r.mulai'],
    ['lulus', 'r.lulus'],
    ['jam', 'r.jam'],
    ['nomor', 'r.nomor'],
  ],
  penghargaan: [['jenis', 'r.jenis'], ...SK],
  angkaKredit: [
    ['jenis', 'r.jenis'],
    ['nilai', 'r.nilai'],
    ['jenjang', 'r.jenjang'],
    ['predikat', 'r.predikat'],
    ...RENTANG,
    ...SK,
  ],
  ujian: [['jenis', 'r.jenis'], ['hasil', 'r.hasil'], ...SK],
  belajar: [['jenis', 'r.jenis'], ['jenjang', 'r.jenjang'], ['prodi', 'r.prodi'], ...RENTANG, ...SK],
  cuti: [
    ['jenis', 'r.jenis'],
    ['mulai', 'r.mulai'],
    ['sampai', 'r.sampai'],
    ['hari', 'r.hari'],
    ['keadaan', 'r.keadaan'],
    ['alasan', 'r.alasan'],
    ['anakKe', 'r.anak_ke'],
    ...SK,
  ],
  mutasiCuti: [
    ['tahun', 'r.tahun'],
    ['jenis', 'r.jenis'],
    ['hari', 'r.hari'],
    ['tanggal', 'r.tanggal'],
    ['dasar', 'r.dasar'],
    ['keterangan', 'r.keterangan'],
  ],
  pidana: [
    ['mulai', 'r.mulai'],
    ['putusan', 'r.putusan'],
    ['terbukti', 'r.terbukti'],
    ['lamaBulan', 'r.lama_bulan'],
    ['jabatan', 'r.jabatan'],
  ],
  perjanjian: [...RENTANG, ['nomor', 'r.nomor']],
  tugas: [['jenis', 'r.jenis'], ['nama', 'r.nama'], ['peran', 'r.peran'], ...RENTANG, ['nomor', 'r.nomor']],
}

export const DARI: Record<NamaRiwayat, { dari: string; urut: string }> = {
  status: { dari: 'riwayat_status r', urut: 'r.berlaku' },
  pangkat: { dari: 'riwayat_pangkat r', urut: 'r.tmt' },
  gaji: { dari: 'riwayat_gaji r', urut: 'r.tmt, r.dicatat_pada, r.id' },
  jabatan: {
    dari: `riwayat_jabatan r join jabatan j on j.id = r.jabatan_id and j.jenis <> 'kepala-daerah' join unit_organisasi n on n.id = j.unit_organisasi_id`,
    urut: 'r.berlaku, r.id',
  },
  pendidikan: { dari: 'riwayat_pendidikan r', urut: 'r.lulus' },
  kinerja: { dari: 'riwayat_kinerja r', urut: 'r.tahun' },
  hukuman: { dari: 'riwayat_hukuman r', urut: 'r.berlaku' },
  penundaan: { dari: 'riwayat_penundaan_kgb r', urut: 'r.tmt, r.id' },
  pmk: { dari: 'riwayat_peninjauan_masa_kerja r', urut: 'r.tmt' },
  keluarga: { dari: 'riwayat_keluarga r', urut: 'r.hubungan, r.lahir, r.id' },
  diklat: { dari: 'riwayat_diklat r', urut: 'r.lulus, r.id' },
  penghargaan: { dari: 'riwayat_penghargaan r', urut: 'r.tanggal, r.id' },
  angkaKredit: { dari: 'riwayat_angka_kredit r', urut: 'r.berlaku, r.id' },
  ujian: { dari: 'riwayat_ujian r', urut: 'r.tanggal, r.id' },
  belajar: { dari: 'riwayat_belajar r', urut: 'r.berlaku, r.id' },
  cuti: { dari: 'riwayat_cuti r', urut: 'r.mulai, r.id' },
  mutasiCuti: { dari: 'mutasi_cuti r', urut: 'r.tanggal, r.id' },
  pidana: { dari: 'riwayat_pidana r', urut: 'r.mulai, r.id' },
  perjanjian: { dari: 'riwayat_perjanjian r', urut: 'r.berlaku' },
  tugas: { dari: 'riwayat_tugas r', urut: 'r.berlaku, r.id' },
}

/** Ledgers and the like have no correction mark: an entry is put right by another entry. */
export const TANPA_KOREKSI = new Set<NamaRiwayat>(['mutasiCuti'])

/** Columns that only letters print; a watch over a whole town leaves them in the database. */
const HANYA_SURAT = new Set(['nomor', 'pejabat'])

export const kolomDari = (n: NamaRiwayat, ringkas: boolean): Kolom =>
  ringkas ? KOLOM[n].filter(([kunci]) => !HANYA_SURAT.has(kunci)) : KOLOM[n]

const RIWAYAT_BUTUH: Record<string, NamaRiwayat> = {
  'pegawai.status': 'status',
  'pegawai.pangkat': 'pangkat',
  'pegawai.gaji': 'gaji',
  'pegawai.jabatan': 'jabatan',
  'pegawai.pendidikan': 'pendidikan',
  'pegawai.kinerja': 'kinerja',
  'pegawai.hukuman': 'hukuman',
  'pegawai.penundaanKgb': 'penundaan',
  'pegawai.peninjauanMasaKerja': 'pmk',
  'pegawai.keluarga': 'keluarga',
  'pegawai.diklat': 'diklat',
  'pegawai.penghargaan': 'penghargaan',
  'pegawai.angkaKredit': 'angkaKredit',
  'pegawai.ujian': 'ujian',
  'pegawai.belajar': 'belajar',
  'pegawai.cuti': 'cuti',
  'pegawai.mutasiCuti': 'mutasiCuti',
  'pegawai.pidana': 'pidana',
  'pegawai.perjanjian': 'perjanjian',
  'pegawai.tugas': 'tugas',
}

/** Histories a rule reads, from the paths it names. */
export function riwayatUntuk(butuh: readonly string[]): NamaRiwayat[] {
  return [...new Set(butuh.flatMap((b) => RIWAYAT_BUTUH[b] ?? []))]
}
