// Penjaga pihak: the direct superior before verification, and performers without a login (agencies, sittings) after it.
import type { DefTahap, Tolak } from './bentuk.ts'
import type { UrusanPihak } from './bentuk-usulan.ts'
import { hariTindakan, type Keperluan, type Penjaga, tolakTindakan } from './penjaga-bentuk.ts'

/** The party of the present step. Throws when the data put this guard on a step without one (periksaAlur looks). */
export function pihakTahap(k: Keperluan): NonNullable<DefTahap['pihak']> {
  if (!k.tahap.pihak) throw new Error(`Tahap ${k.tahap.kode} tidak mempunyai pihak`)
  return k.tahap.pihak
}

/** The hand-off to this party that still stands, if any. */
export const urusanBerjalan = (k: Keperluan, pihak: string): UrusanPihak | undefined =>
  (k.perkara.keadaan.pihak ?? []).findLast((u) => u.pihak === pihak && !u.gugur)

function adaAtasan(k: Keperluan): true | Tolak {
  if (k.konteks.atasan === undefined || k.konteks.atasan.length > 0) return true
  return tolakTindakan(
    k,
    'atasan-belum-diketahui',
    'Atasan langsung pegawai ini belum diketahui: jabatan pimpinan unitnya dan unit di atasnya tidak terisi pada hari ini.',
    'Mintalah BKPSDM mencatat pejabat definitif, Plt., atau Plh. pada unit itu, lalu kirim kembali.',
  )
}

function atasanLangsung(k: Keperluan): true | Tolak {
  if ((k.konteks.atasan ?? []).includes(k.konteks.pelaku.pegawaiId)) return true
  return tolakTindakan(
    k,
    'bukan-atasan-langsung',
    'Pertimbangan ini diberikan atasan langsung pegawai yang bersangkutan; Anda bukan atasan langsungnya pada hari ini.',
    'Serahkan kepada atasan langsungnya (definitif, Plt., atau Plh.).',
  )
}

/** Verification may not begin before the superior spoke in the current round. */
function pertimbanganAda(k: Keperluan): true | Tolak {
  if (k.perkara.keadaan.pertimbangan !== undefined) return true
  return tolakTindakan(
    k,
    'pertimbangan-belum-ada',
    'Atasan langsung belum memberikan pertimbangan atas usulan ini.',
    'Tunggu pertimbangan atasan langsung, lalu lanjutkan.',
  )
}

const suratBernomor = (k: Keperluan): boolean => (k.tindakan.nomor ?? '').trim().length >= 3

function suratKeluarLengkap(k: Keperluan): true | Tolak {
  if (suratBernomor(k)) return true
  return tolakTindakan(
    k,
    'surat-pengantar-belum-lengkap',
    `Nomor surat pengantar kepada ${pihakTahap(k).nama} belum diisi.`,
    'Isi nomor dan tanggal surat pengantar yang dikirim.',
    'nomor',
  )
}

function jawabanLengkap(k: Keperluan): true | Tolak {
  const { nama, jenis } = pihakTahap(k)
  const { hasil, alasan, arsipId, sidik } = k.tindakan
  const salah = (kode: string, sebab: string, saran: string, isian: string) =>
    tolakTindakan(k, kode, sebab, saran, isian)
  if (hasil === undefined)
    return salah(
      'jawaban-belum-dipilih',
      `Hasil dari ${nama} belum dipilih.`,
      'Pilih disetujui, dikembalikan, atau tidak disetujui.',
      'hasil',
    )
  if (!suratBernomor(k))
    return salah(
      'jawaban-tanpa-nomor',
      `Nomor ${jenis === 'sidang' ? 'berita acara' : 'surat jawaban'} ${nama} belum diisi.`,
      'Isi nomor dan tanggalnya seperti tertulis pada dokumen.',
      'nomor',
    )
  if (hasil !== 'disetujui' && (alasan ?? '').trim().length < 10)
    return salah(
      'alasan-kosong',
      `Alasan ${nama} ${hasil === 'dikembalikan' ? 'mengembalikan' : 'tidak menyetujui'} belum diisi.`,
      'Tuliskan alasan sedikitnya 10 huruf, agar pemohon tahu apa yang harus dilakukan.',
      'alasan',
    )
  if (jenis === 'luar' && k.tindakan.rombonganId === undefined && !(arsipId && sidik))
    return salah(
      'jawaban-tanpa-berkas',
      `Surat jawaban ${nama} belum diunggah.`,
      'Unggah pindaian surat jawaban, lalu simpan kembali.',
      'arsipId',
    )
  return true
}

/** An answer cannot be older than the letter it answers. */
function jawabanSesudahSurat(k: Keperluan): true | Tolak {
  const surat = urusanBerjalan(k, pihakTahap(k).kode)?.surat
  if (surat === undefined || hariTindakan(k) >= surat.tanggal) return true
  return tolakTindakan(
    k,
    'jawaban-mendahului-surat',
    `Tanggal jawaban ${hariTindakan(k)} mendahului tanggal surat pengantar ${surat.tanggal}.`,
    'Periksa kembali tanggal pada surat jawaban.',
    'tanggal',
  )
}

function produkLuarLengkap(k: Keperluan): true | Tolak {
  if (k.tindakan.hasil !== 'disetujui') return true
  if ((k.tindakan.pejabat ?? '').trim().length >= 3 && k.tindakan.arsipId && k.tindakan.sidik) return true
  return tolakTindakan(
    k,
    'produk-luar-belum-lengkap',
    `${k.konteks.terpaku.edisi.produk.nama} belum lengkap: pejabat yang menetapkan dan berkasnya wajib diisi.`,
    'Isi pejabat yang menetapkan, lalu unggah pindaian dokumennya.',
    k.tindakan.arsipId ? 'pejabat' : 'arsipId',
  )
}

const setuju = (k: Keperluan, pihak: string): boolean =>
  urusanBerjalan(k, pihak)?.jawaban?.hasil === 'disetujui'

/** Every party whose step stands before this one in the flow has said yes, and that yes still stands. */
function pihakSetuju(k: Keperluan): true | Tolak {
  const letak = k.alur.tahap.indexOf(k.tahap)
  const belum = k.alur.tahap.find((t, i) => i < letak && t.pihak !== undefined && !setuju(k, t.pihak.kode))
  if (!belum?.pihak) return true
  return tolakTindakan(
    k,
    'pihak-belum-setuju',
    `${belum.pihak.nama} belum memberi persetujuan atas usulan ini.`,
    'Kembalikan usulan ke verifikasi, lalu teruskan menurut urutan tahapnya.',
  )
}

function jawabanMasihBerlaku(k: Keperluan): true | Tolak {
  if (setuju(k, pihakTahap(k).kode)) return true
  return tolakTindakan(
    k,
    'belum-ada-jawaban-berlaku',
    `${pihakTahap(k).nama} belum pernah menyetujui usulan ini, sehingga tahap ini tidak dapat dilewati.`,
    'Teruskan usulan seperti biasa.',
  )
}

const hasilnya =
  (hasil: string): Penjaga['nilai'] =>
  (k) =>
    k.tindakan.hasil === hasil ||
    tolakTindakan(k, `bukan-${hasil}`, `Hasilnya bukan ${hasil}.`, 'Pilih hasil lain.')

/** Guards about the superior and parties outside, by their closed names. */
export const PENJAGA_PIHAK = {
  'ada-atasan': { nilai: adaAtasan },
  'atasan-langsung': { nilai: atasanLangsung },
  'pertimbangan-ada': { nilai: pertimbanganAda },
  'surat-keluar-lengkap': { nilai: suratKeluarLengkap, masukan: true },
  'jawaban-lengkap': { nilai: jawabanLengkap, masukan: true },
  'jawaban-sesudah-surat': { nilai: jawabanSesudahSurat, masukan: true },
  'produk-luar-lengkap': { nilai: produkLuarLengkap, masukan: true },
  'pihak-setuju': { nilai: pihakSetuju },
  'jawaban-masih-berlaku': { nilai: jawabanMasihBerlaku },
  'hasil-dikembalikan': { nilai: hasilnya('dikembalikan') },
  'hasil-tidak-disetujui': { nilai: hasilnya('tidak-disetujui') },
} satisfies Record<string, Penjaga>
