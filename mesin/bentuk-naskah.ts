// Bentuk naskah: a letter as data. Text carries placeholders, so that a template is read, edited and compared as text.
import type { Kutipan, NilaiHitung, Tanggal } from './bentuk.ts'

/**
 * One line or paragraph. `{pegawai.nama}`, `{isian.keperluan}`, `{kp-reguler.golonganBaru}`, `{usulan.nomor}` are replaced by
 * the values of the case; a form may be asked after a bar: `{kgb-jatuh-tempo.gajiBaru|terbilang}` (forms: mesin/naskah-isi.ts,
 * words: docs/naskah.md). `bila` prints the line only when a value is there: 'isian.catatan', '!isian.catatan',
 * 'isian.jenis=sakit', 'isian.jenis!=sakit'.
 */
export type Butir = string | { teks: string; bila: string }

export type Rincian = { label: string; isi: string; bila?: string }

/** Head of a table; `rataKanan` for amounts, `dijumlah` adds page and grand totals. */
export type KolomNaskah = {
  kode: string
  judul: string
  lebar?: number
  rataKanan?: true
  dijumlah?: true
  tipe?: 'teks' | 'rupiah' | 'angka' | 'tanggal'
}

export type IsiKeputusan = {
  bentuk: 'keputusan'
  /** Whose decree it is; absent = the head of the region. */
  pejabat?: string
  tentang: string
  menimbang: Butir[]
  mengingat: Butir[]
  memperhatikan?: Butir[]
  menetapkan: string
  diktum: Butir[]
  salinan: Butir[]
  /** A petikan to the person beside the decree and its salinan. */
  petikan?: true
  rincian?: Rincian[]
}
export type IsiSurat = {
  bentuk: 'surat' | 'nota' | 'pengumuman'
  perihal: string
  sifat?: string
  lampiran?: string
  yth: Butir[]
  /** Place of the addressee; absent: the place of the letter. */
  ythDi?: string
  pembuka: Butir[]
  rincian?: Rincian[]
  isi: Butir[]
  penutup: Butir[]
  tembusan: Butir[]
  tabel?: { kolom: KolomNaskah[]; dari: string }
}
export type IsiKeterangan = {
  bentuk: 'surat-keterangan' | 'surat-izin' | 'surat-tugas'
  judul: string
  pembuka: Butir[]
  rincian: Rincian[]
  isi: Butir[]
  penutup: Butir[]
  tembusan: Butir[]
}
export type IsiBeritaAcara = {
  bentuk: 'berita-acara'
  judul: string
  pembuka: Butir[]
  rincian: Rincian[]
  isi: Butir[]
  penutup: Butir[]
  /** Who signs besides the authority: label and name by placeholder. */
  pihak: Rincian[]
}
export type IsiDaftar = {
  bentuk: 'daftar-nominatif' | 'formulir'
  judul: string
  pengantar: Butir[]
  rincian?: Rincian[]
  /** `dari` names a value that is a list of rows. */
  tabel?: { kolom: KolomNaskah[]; dari: string }
  penutup: Butir[]
  mendatar?: true
}
export type IsiNaskah = IsiKeputusan | IsiSurat | IsiKeterangan | IsiBeritaAcara | IsiDaftar

export type EdisiNaskah = {
  berlaku: Tanggal
  dasar: Kutipan[]
  kertas: 'A4' | 'F4'
  isi: IsiNaskah
}

/** A template: dated editions, newest first; compiled by ketentuan/naskah/bentuk/<bentuk>.typ. */
export type Naskah = {
  kode: string
  nama: string
  dasar: Kutipan[]
  edisi: EdisiNaskah[]
}

/** A value a placeholder may be filled with; `mentah` is what conditions compare when it differs from the printed word. */
export type NilaiNaskah = NilaiHitung & { mentah?: string }

/** Values by name. A name that is absent is unknown; one that holds undefined is known and empty. */
export type DaftarNilai = Readonly<Record<string, NilaiNaskah | undefined>>

export type TabelTersusun = { kolom: KolomNaskah[]; baris: (string | number | null)[][] }
export type RincianTersusun = { label: string; isi: string }

/** The text of a letter with all words in place; only number, date and signer still stand as marks. */
export type IsiTersusun = {
  bentuk: IsiNaskah['bentuk']
  [bagian: string]: string | boolean | string[] | RincianTersusun[] | TabelTersusun
}
