// Bentuk naskah: a letter as data. Text carries placeholders, so that a template is read, edited and compared as text.
import type { Kutipan, Tanggal } from './bentuk.ts'

/**
 * One line or paragraph. `{pegawai.nama}`, `{isian.keperluan}`, `{kp-reguler.golonganBaru}`, `{usulan.nomor}` are replaced by
 * the values of the case; a form may be asked after a bar: `{kgb-jatuh-tempo.gajiBaru|rupiah}`, `|terbilang`, `|tanggal`,
 * `|tanggal-terbilang`, `|masa-kerja`. `bila` names a value that must be there (or, with '!', must not).
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

/** A template: dated editions, newest first. `khusus` names a template file of its own (e.g. 'surat-kgb') instead of editions. */
export type Naskah = {
  kode: string
  nama: string
  dasar: Kutipan[]
  edisi: EdisiNaskah[]
}

/** What placeholders may be filled with. */
export type NilaiNaskah = string | number | boolean | null | Record<string, string | number | null>[]
