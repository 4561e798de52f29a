// Bentuk: the shapes every room speaks. Law (Aturan, Layanan, Sop) is data; verdicts and refusals are values.

/** Calendar day 'YYYY-MM-DD' in the zone of the pemda. */
export type Tanggal = string
/** Instant, ISO 8601 in UTC. */
export type Saat = string
/** Citation as officers write it, e.g. 'Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf c'; see kutipan.ts. */
export type Kutipan = string

/** A refusal: what was refused and why, the article that decides, and what the person can do next. Never thrown. */
export type Tolak = {
  jenis: 'tolak'
  kode: string
  sebab: string
  dasar: Kutipan[]
  saran: string
  /** Field or document concerned, when there is one. */
  isian?: string
}

export type Hasil<T> = { jenis: 'jadi'; nilai: T } | Tolak

// ---------------------------------------------------------------- aturan

/** 'perlu-pertimbangan' waits for a named human; 'data-kurang' names the fact that is missing. */
export type Putusan = 'memenuhi' | 'tidak-memenuhi' | 'perlu-pertimbangan' | 'data-kurang'

/** One condition of a rule: what was asked, the fact used (in words), the article, the verdict. */
export type HasilSyarat = {
  kode: string
  bunyi: string
  putusan: Putusan
  fakta: string
  dasar: Kutipan[]
  saran?: string
}

export type NilaiHitung =
  | { jenis: 'tanggal'; nilai: Tanggal }
  | { jenis: 'rupiah'; nilai: number }
  | { jenis: 'hari'; nilai: number }
  | { jenis: 'bulan'; nilai: number }
  | { jenis: 'angka'; nilai: number }
  | { jenis: 'teks'; nilai: string }
  | { jenis: 'daftar'; nilai: Record<string, string | number | null>[] }

/** What one edition of a rule says of a set of facts. `hitung` names computed values (dates, rupiah, days). */
export type HasilAturan = { syarat: HasilSyarat[]; hitung: Record<string, NilaiHitung> }

export type PutusanAturan = {
  aturan: string
  nama: string
  edisi: Tanggal
  tanggalAcuan: Tanggal
  dasar: Kutipan[]
  perluVerifikasi?: string
  putusan: Putusan
  syarat: HasilSyarat[]
  hitung: Record<string, NilaiHitung>
}

// ---------------------------------------------------------------- waktu

export type Satuan = 'hari-kerja' | 'hari-kalender' | 'bulan' | 'tahun'
export type JangkaWaktu = { jumlah: number; satuan: Satuan }

/** Working calendar of a unit: week pattern and the days off. Years without a decree are refused, never guessed. */
export type Kalender = {
  zona: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura'
  mingguKerja: 5 | 6
  /** Days off: national holidays, joint leave, regional holidays. */
  libur: ReadonlySet<Tanggal>
  /** Years for which the decree on holidays has been entered. */
  tahunTersedia: ReadonlySet<number>
  /** Spans of force majeure (Kediri Pasal 18): not counted, both ends inclusive. */
  kahar: readonly { mulai: Tanggal; sampai: Tanggal }[]
}

// ---------------------------------------------------------------- layanan

export type Moda = 'elektronik' | 'basah'
export type CaraSerah = 'elektronik' | 'fisik'

/**
 * A condition of the closed vocabulary (berkas.ts). `kode: 'isian'` asks whether the form field `isian` holds one of
 * `nilai`; other codes ask the facts.
 */
export type Bila = { kode: string; keterangan: string; isian?: string; nilai?: string[] }

/** A required document (berkas). `bila` names a condition known to berkas.ts; without it always required. */
export type SyaratBerkas = {
  kode: string
  nama: string
  /** Kind of document in the archive that satisfies it. */
  jenisDokumen: string
  /** Other kinds of the archive that satisfy it too. */
  setara?: string[]
  dasar: Kutipan[]
  bila?: Bila
  /** Newest document on file must not be older than this on the filing day. */
  umurPaling?: JangkaWaktu
}

export type Isian = {
  kode: string
  label: string
  petunjuk?: string
  tipe: 'teks' | 'teks-panjang' | 'tanggal' | 'angka' | 'rupiah' | 'pilihan' | 'centang'
  wajib: boolean
  /** Shown and required only under this condition. */
  bila?: Bila
  dasar?: Kutipan[]
  pilihan?: { nilai: string; label: string; petunjuk?: string }[]
  /** Path into Fakta that pre-fills the field. */
  praIsi?: string
  paling?: number
}

/** Where a rule is asked, and what a refusal of it does. */
export type PasangAturan = {
  aturan: string
  saat: 'ajukan' | 'verifikasi' | 'tanda-tangan'
  sifat: 'menolak' | 'memperingatkan'
}

/** One signature authority: for this product, who by office, on which instrument, between which dates. */
export type Wewenang = {
  produk: string
  /** Kind of office that may sign, by code of jabatan (e.g. 'kepala-bkpsdm', 'wali-kota'). */
  jabatan: string
  /** Golongan range of the employee the product is about; absent = all. */
  golongan?: { dari: string; sampai: string }
  atasNama?: string
  instrumen: string
  berlaku: Tanggal
  sampai?: Tanggal
  dasar: Kutipan[]
}

export type Produk = {
  kode: string
  nama: string
  /** Template in ketentuan/naskah. */
  naskah: string
  /** Register that numbers it. */
  buku: string
  /** Kind under which the signed letter lies in the archive, where the next service looks for it. */
  jenisDokumen: string
  dasar: Kutipan[]
}

export type JenisAkibat =
  | 'riwayat-gaji'
  | 'riwayat-pangkat'
  | 'riwayat-jabatan'
  | 'riwayat-status'
  | 'riwayat-cuti'
  | 'mutasi-cuti'
  | 'riwayat-penghargaan'
  | 'riwayat-belajar'
  | 'riwayat-pendidikan'
  | 'riwayat-ujian'
  | 'riwayat-angka-kredit'
  | 'buka-layanan'

/** Where a value of an effect or a letter comes from: a rule's computed value, a form field, or the law's own word. */
export type NilaiDari = { aturan: string; hitung: string } | { isian: string } | { tetap: string | number }

/** A dated write into histories when a product is signed; `jenis` is a closed list carried out by the server. */
export type Akibat = {
  kode: string
  jenis: JenisAkibat
  dasar: Kutipan[]
  /** What supplies the date the effect begins. */
  tmt: NilaiDari
  /** Last day, inclusive, of a standing that ends by itself. */
  sampai?: NilaiDari
  /** Columns of the history by name, e.g. { golongan: { aturan: 'kp-reguler', hitung: 'golonganBaru' } }. */
  isi?: Record<string, NilaiDari>
  bila?: Bila
  /** Written when the product is deferred instead of signed; absent = when it is signed. */
  pada?: 'penangguhan'
}

// ---------------------------------------------------------------- alur

export type Pelaksana =
  | 'pemohon'
  | 'pengaju'
  | 'atasan-langsung'
  | 'admin-kepegawaian'
  | 'verifikator'
  | 'validator-pengawas'
  | 'validator-administrator'
  | 'penandatangan'
  | 'sistem'
  /** The officer's desk at which the heir of a deceased employee speaks (reading A-12). */
  | 'perwakilan'
  | 'pihak-luar'

export type Cap =
  | 'DRAF'
  | 'DIAJUKAN'
  | 'DIPERIKSA'
  | 'PERLU DILENGKAPI'
  | 'DIVALIDASI'
  | 'MENUNGGU TTD'
  | 'TERBIT'
  | 'DISERAHKAN'
  | 'DITOLAK'
  | 'DITANGGUHKAN'
  | 'KEDALUWARSA'

/**
 * Work a decision opens, carried out by the server after the commit. 'kirim-pemberitahuan' and
 * 'jadwalkan-batas' are added by the engine itself; the others stand in the data of the Alur.
 */
export type Pekerjaan =
  | 'kirim-pemberitahuan'
  | 'jadwalkan-batas'
  | 'lampirkan-arsip'
  | 'susun-naskah'
  | 'susun-surat-penolakan'
  | 'simpan-produk'
  | 'catat-buku'
  | 'jalankan-akibat'
  | 'jalankan-penangguhan'
  | 'serahkan-elektronik'
  | 'lepas-nomor'
  | 'cabut-surat-penolakan'
  | 'simpan-produk-luar'

/** Where an act leads; `nomor` overrides the number of the act (T13 or T14), `pekerjaan` is opened on arrival. */
export type TujuanTahap = { tahap: string; bila?: string; nomor?: string; pekerjaan?: Pekerjaan[] }

/** An act within a step: who, under which named guards (penjaga.ts), to which step. First `ke` whose guards hold wins. */
export type DefTindakan = {
  kode: string
  /** Number in the transition table, e.g. 'T05'. */
  nomor: string
  nama: string
  pelaku: Pelaksana[]
  penjaga: string[]
  /** Ordered targets; `bila` is a named guard read after the effects; the last one has none. */
  ke: TujuanTahap[]
  dasar: Kutipan[]
  /** Effects on the state, by name, applied by terapkan() (mesin/alur.ts). */
  ubah: string[]
  pemberitahuan?: ('pemohon' | 'pelaksana-berikut' | 'verifikator')[]
  /** Out of the ordinary: offered only when it may be done, and the one kind of act that may stand on an end. */
  luarBiasa?: true
}

/** A performer without a login: an agency outside (BKN, Gubernur, TASPEN), or a body that sits (Baperjakat, TPK). */
export type Pihak = {
  kode: string
  nama: string
  jenis: 'luar' | 'sidang'
  /** Template of the covering letter to it; absent: the common one. */
  surat?: string
  /** How a letter addresses it; absent: by its name. */
  yth?: string
}

export type DefTahap = {
  kode: string
  nama: string
  cap: Cap
  pelaksana: Pelaksana
  /** Open term filled by the SOP that bounds this step; without it the step has no clock. */
  batas?: string
  /** 'berhenti': the clock of the BKPSDM stands still while others act. */
  jam: 'berjalan' | 'berhenti'
  /** Whom the case waits for in this step: an outside agency that was written to, or a sitting (sidang). */
  pihak?: Pihak
  akhir?: true
  /** Position 1..n on the lembar kendali shown to people; several steps may share one. */
  lembar: number
  dasar: Kutipan[]
  tindakan: DefTindakan[]
}

/** `buat` is the act that opens a case (T01); it belongs to no step because none exists before it. */
export type Alur = { kode: string; awal: string; tahap: DefTahap[]; lembar: string[]; buat?: DefTindakan }
