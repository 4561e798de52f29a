// Kalimat: what happened to a case, said to people. One place for history, notices and the desk.
import type { Peristiwa } from '#mesin/bentuk-usulan.ts'
import { tanggalKata } from './kata.ts'

type Kalimat = { judul: string; isi: (nomor: string) => string }

const USULAN = (nomor: string) => `Usulan ${nomor}`

/** Keyed by the act's code; `judul` is the line in the history. */
const KALIMAT: Record<string, Kalimat> = {
  buat: {
    judul: 'Draf dibuat',
    isi: () => 'Draf usulan atas nama Anda dibuat. Periksa berkasnya sebelum dikirim.',
  },
  simpan: { judul: 'Draf disimpan', isi: (n) => `${USULAN(n)} disimpan.` },
  ajukan: {
    judul: 'Usulan dikirim',
    isi: (n) =>
      `${USULAN(n)} sudah diterima sistem dan menunggu pemeriksaan BKPSDM. Simpan nomor ini sebagai tanda terima.`,
  },
  ambil: { judul: 'Diambil untuk diperiksa', isi: (n) => `${USULAN(n)} mulai diperiksa.` },
  lepas: { judul: 'Dilepas ke antrean', isi: (n) => `${USULAN(n)} kembali ke antrean pemeriksaan.` },
  'periksa-berkas': { judul: 'Berkas diperiksa', isi: (n) => `Berkas ${USULAN(n)} diperiksa.` },
  terima: {
    judul: 'Verifikasi diterima',
    isi: (n) => `${USULAN(n)} lolos pemeriksaan dan diteruskan untuk divalidasi.`,
  },
  'kembalikan-kekurangan': {
    judul: 'Dikembalikan untuk dilengkapi',
    isi: (n) => `${USULAN(n)} perlu dilengkapi.`,
  },
  tolak: {
    judul: 'Usulan ditolak',
    isi: (n) => `${USULAN(n)} ditolak. Alasan dan pasalnya ada pada halaman usulan; surat resmi menyusul.`,
  },
  lengkapi: { judul: 'Berkas dilengkapi sebagian', isi: (n) => `Berkas ${USULAN(n)} dilengkapi sebagian.` },
  'ajukan-kembali': {
    judul: 'Dikirim kembali',
    isi: (n) => `${USULAN(n)} sudah dilengkapi dan menunggu diperiksa kembali.`,
  },
  'tolak-otomatis': {
    judul: 'Ditolak karena lewat batas melengkapi',
    isi: (n) =>
      `${USULAN(n)} ditolak karena tidak dilengkapi sampai batas waktunya. Anda dapat mengajukan usulan baru.`,
  },
  pulihkan: {
    judul: 'Dipulihkan, perlu dilengkapi',
    isi: (n) =>
      `Penolakan ${USULAN(n)} jatuh dalam masa kahar dan dipulihkan. Lengkapi berkasnya dalam jangka waktu baru.`,
  },
  'kirim-surat-penolakan': {
    judul: 'Surat penolakan dikirim',
    isi: (n) => `Surat penolakan ${USULAN(n)} sudah terbit dan dapat dibaca.`,
  },
  validasi: { judul: 'Divalidasi', isi: (n) => `${USULAN(n)} menunggu tindakan Anda.` },
  kembalikan: {
    judul: 'Dikembalikan ke verifikasi',
    isi: (n) => `${USULAN(n)} dikembalikan ke verifikasi dengan catatan.`,
  },
  cetak: {
    judul: 'Naskah dicetak',
    isi: (n) => `Naskah ${USULAN(n)} sudah dicetak dan menunggu tanda tangan Anda.`,
  },
  tandatangani: {
    judul: 'Naskah ditandatangani',
    isi: (n) => `Naskah ${USULAN(n)} sudah ditandatangani dan menunggu diterbitkan.`,
  },
  terbitkan: {
    judul: 'Diterbitkan',
    isi: (n) =>
      `Dokumen ${USULAN(n)} sudah terbit. Isi kuesioner pada halaman usulan agar dokumen dapat dibuka.`,
  },
  'isi-survei': {
    judul: 'Kuesioner diisi',
    isi: (n) => `Kuesioner ${USULAN(n)} sudah diisi; dokumen siap diserahkan.`,
  },
  serahkan: {
    judul: 'Diserahkan',
    isi: (n) => `Dokumen ${USULAN(n)} sudah diserahkan dan dapat diunduh dari Arsip Digital.`,
  },
  'setujui-atasan': {
    judul: 'Disetujui atasan langsung',
    isi: (n) => `${USULAN(n)} disetujui atasan langsung dan diteruskan untuk diperiksa.`,
  },
  'tidak-setuju-atasan': {
    judul: 'Tidak disetujui atasan langsung',
    isi: (n) => `${USULAN(n)} tidak disetujui atasan langsung. Alasannya ada pada halaman usulan.`,
  },
  'tangguhkan-atasan': {
    judul: 'Atasan langsung mengusulkan penangguhan',
    isi: (n) => `Atasan langsung mengusulkan ${USULAN(n)} ditangguhkan; pejabat yang berwenang memutuskan.`,
  },
  tangguhkan: {
    judul: 'Cuti ditangguhkan',
    isi: (n) => `${USULAN(n)} ditangguhkan. Alasannya ada pada halaman usulan; hak cuti Anda tetap ada.`,
  },
  'tidak-setuju-pejabat': {
    judul: 'Tidak disetujui pejabat yang berwenang',
    isi: (n) => `${USULAN(n)} tidak disetujui. Alasannya ada pada halaman usulan.`,
  },
  'kembalikan-atasan': {
    judul: 'Dikembalikan atasan langsung',
    isi: (n) => `${USULAN(n)} dikembalikan atasan langsung untuk diubah. Perbaiki, lalu kirim kembali.`,
  },
  'kirim-pihak': {
    judul: 'Surat pengantar dikirim',
    isi: (n) => `${USULAN(n)} dikirim ke instansi yang berwenang dan menunggu jawabannya.`,
  },
  'catat-jawaban': {
    judul: 'Jawaban instansi luar dicatat',
    isi: (n) => `Jawaban instansi luar atas ${USULAN(n)} sudah dicatat.`,
  },
  'catat-sidang': {
    judul: 'Hasil sidang dicatat',
    isi: (n) => `Hasil sidang atas ${USULAN(n)} sudah dicatat.`,
  },
  'lewati-pihak': {
    judul: 'Persetujuan yang ada dipakai kembali',
    isi: (n) => `${USULAN(n)} diteruskan dengan persetujuan yang masih berlaku.`,
  },
  batalkan: { judul: 'Dibatalkan', isi: (n) => `${USULAN(n)} dibatalkan.` },
}

/** The line of the history for an event. */
export function judulPeristiwa(p: Pick<Peristiwa, 'jenis'>): string {
  return KALIMAT[p.jenis]?.judul ?? p.jenis
}

const teksDari = (nilai: unknown): string | undefined =>
  typeof nilai === 'string' && nilai.trim() !== '' ? nilai.trim() : undefined

/** The heir for whom the desk acted: 'ahli waris Nama (istri)'. */
function ahliWarisKata(nilai: unknown): string | undefined {
  if (typeof nilai !== 'object' || nilai === null) return undefined
  const { nama, hubungan } = nilai as Record<string, unknown>
  const siapa = teksDari(nama)
  return siapa && `ahli waris ${siapa} (${(teksDari(hubungan) ?? '').replace('-', ' ')})`
}

/** What was said with the act: reason, mode, number, receiver. */
export function rincianPeristiwa(p: Pick<Peristiwa, 'jenis' | 'data'>): string | undefined {
  const { alasan, moda, cara, kertas, nomor, penerima, tanggal, hasil, pejabat } = p.data
  const butir = [
    teksDari(hasil)?.replace('-', ' '),
    teksDari(pejabat),
    teksDari(alasan),
    teksDari(nomor) && `nomor ${teksDari(nomor)}`,
    teksDari(moda) && `secara ${teksDari(moda)}`,
    teksDari(cara) && `secara ${teksDari(cara)}`,
    teksDari(kertas) && `pada kertas ${teksDari(kertas)}`,
    ahliWarisKata(p.data.ahliWaris),
    teksDari(penerima) && `diterima ${teksDari(penerima)}`,
    teksDari(tanggal) && `tertanggal ${tanggalKata(teksDari(tanggal) ?? '')}`,
  ].filter((b) => b !== undefined && b !== '')
  return butir.length === 0 ? undefined : butir.join('; ')
}

/** Heading and text of a notice: case number and what to do, no name, no NIP. */
export function kalimatKabar(
  jenis: string,
  o: {
    nomor: string | undefined
    layanan: string
    batas: string | undefined
    untuk: 'pemohon' | 'pelaksana'
  },
): { judul: string; isi: string } {
  const nomor = o.nomor ?? `draf ${o.layanan}`
  const kalimat = KALIMAT[jenis]
  if (o.untuk === 'pelaksana' && jenis !== 'kembalikan' && jenis !== 'tolak-otomatis')
    return {
      judul: `${USULAN(nomor)} menunggu Anda`,
      isi: `${USULAN(nomor)} sampai pada Anda${batasKata(o.batas)}. Buka antrean untuk menindaklanjutinya.`,
    }
  return {
    judul: `${USULAN(nomor)}: ${(kalimat?.judul ?? jenis).toLowerCase()}`,
    isi: `${kalimat?.isi(nomor) ?? USULAN(nomor)}${jenis === 'kembalikan-kekurangan' ? ` Batas${batasKata(o.batas)} pukul 23.59.` : ''}`,
  }
}

const batasKata = (batas: string | undefined): string =>
  batas === undefined ? '' : `, sampai ${tanggalKata(batas)}`
