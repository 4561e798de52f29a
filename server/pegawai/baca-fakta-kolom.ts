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
  status: [['jenis', 'r.jenis'], ['keadaan', 'r.keadaan'], ...RENTANG],
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
    ...RENTANG,
  ],
  pendidikan: [
    ['jenjang', 'r.jenjang'],
    ['jurusan', 'r.jurusan'],
    ['lulus', 'r.lulus'],
  ],
  kinerja: [
    ['tahun', 'r.tahun'],
    ['predikat', 'r.predikat'],
  ],
  hukuman: [['jenis', 'r.jenis'], ['tingkat', 'r.tingkat'], ['nomor', 'r.nomor'], ...RENTANG],
  penundaan: [['tmt', 'r.tmt'], ['bulan', 'r.bulan'], ...SK],
  pmk: [
    ['tmt', 'r.tmt'],
    ['tambahBulan', 'r.tambah_bulan'],
    ['nomor', 'r.nomor'],
  ],
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
}

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
}

/** Histories a rule reads, from the paths it names. */
export function riwayatUntuk(butuh: readonly string[]): NamaRiwayat[] {
  return [...new Set(butuh.flatMap((b) => RIWAYAT_BUTUH[b] ?? []))]
}
