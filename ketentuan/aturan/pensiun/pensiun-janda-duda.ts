// Aturan: siapa yang berhak atas pensiun janda/duda/anak dari PNS yang meninggal dunia atau tewas.
import type { HasilAturan, HasilSyarat, Tanggal } from '#mesin/bentuk.ts'
import type { Aturan } from '#mesin/bentuk-aturan.ts'
import type { Fakta, FaktaKeluarga } from '#mesin/bentuk-fakta.ts'
import { awalBulan, tambahBulan } from '#mesin/tanggal.ts'
import { hariTerima } from '../bagian/isian-fakta.ts'
import { hitung, syarat, tanggalKata } from '../bagian/kata.ts'
import { usiaTahun } from '../bagian/masa-kerja-pns.ts'

type Parameter = { usulBulan: number; anakDiBawah: number }

const E = 'Perwali Blitar 24/2006 Lampiran I Bab III huruf E'
const UU = 'UU 11/1969 Pasal 16'

export function tanggalMeninggal(fakta: Fakta): { tanggal: Tanggal; sebab: string } | undefined {
  const baris = (fakta.pegawai?.status ?? []).find((s) => s.keadaan === 'meninggal')
  return baris ? { tanggal: baris.mulai, sebab: baris.sebab ?? 'meninggal' } : undefined
}

const hidup = (k: FaktaKeluarga, pada: Tanggal): boolean => k.meninggal === undefined || k.meninggal > pada
const terikat = (k: FaktaKeluarga, pada: Tanggal): boolean =>
  (k.mulai === undefined || k.mulai <= pada) && (k.sampai === undefined || k.sampai >= pada)

function anakBerhak(k: FaktaKeluarga, pada: Tanggal, p: Parameter): boolean {
  if (k.hubungan !== 'anak' || k.lahir === undefined || !hidup(k, pada)) return false
  return usiaTahun(k.lahir, pada) < p.anakDiBawah && k.kawin !== true && k.bekerja !== true
}

type Penerima = { jenis: 'janda' | 'duda' | 'anak' | 'orang-tua'; siapa: FaktaKeluarga[] }

/** First the lawful spouse, then the children, then (for one killed on duty) the parents. */
function penerima(
  keluarga: FaktaKeluarga[],
  pada: Tanggal,
  sebab: string,
  p: Parameter,
): Penerima | undefined {
  const pasangan = keluarga.filter(
    (k) => (k.hubungan === 'istri' || k.hubungan === 'suami') && terikat(k, pada) && hidup(k, pada),
  )
  if (pasangan[0]) return { jenis: pasangan[0].hubungan === 'istri' ? 'janda' : 'duda', siapa: pasangan }
  const anak = keluarga.filter((k) => anakBerhak(k, pada, p))
  if (anak.length > 0) return { jenis: 'anak', siapa: anak }
  const orangTua = keluarga.filter((k) => (k.hubungan === 'ayah' || k.hubungan === 'ibu') && hidup(k, pada))
  return sebab === 'tewas' && orangTua.length > 0 ? { jenis: 'orang-tua', siapa: orangTua } : undefined
}

function syaratWaktu(fakta: Fakta, meninggal: Tanggal, p: Parameter): HasilSyarat {
  // "Sekurang-kurangnya 1 bulan setelah meninggal" is read as at the latest; the text gives lateness no consequence.
  const bunyi = `Diajukan selambat-lambatnya ${p.usulBulan} bulan setelah meninggal dunia (bacaan atas "sekurang-kurangnya").`
  const batas = tambahBulan(meninggal, p.usulBulan)
  const diterima = hariTerima(fakta)
  const kata = `Batas ${tanggalKata(batas)}; diterima ${tanggalKata(diterima)}.`
  return diterima <= batas
    ? syarat('batas-1-bulan', bunyi, [`${E} angka 3`], 'memenuhi', kata)
    : syarat(
        'batas-1-bulan',
        bunyi,
        [`${E} angka 3`],
        'tidak-memenuhi',
        kata,
        'Usulan tetap diproses; hak tidak gugur karena terlambat.',
      )
}

function syaratSah(keluarga: readonly FaktaKeluarga[] | undefined, siapa: Penerima | undefined): HasilSyarat {
  const bunyi = 'Pemohon adalah janda/duda yang sah; bila tidak ada, anak yang berhak.'
  const buat = (putusan: HasilSyarat['putusan'], kata: string, saran?: string) =>
    syarat('janda-duda-sah', bunyi, [`${E} angka 1`, UU], putusan, kata, saran)
  if (keluarga === undefined)
    return buat(
      'data-kurang',
      'Riwayat keluarga tidak diberikan (pegawai.keluarga).',
      'Lengkapi riwayat keluarga menurut akta nikah dan akta kelahiran.',
    )
  if (!siapa)
    return buat(
      'tidak-memenuhi',
      'Tidak ada pasangan sah, anak yang berhak, atau (bagi yang tewas) orang tua pada riwayat keluarga.',
      'Periksa riwayat keluarga dan akta yang sah.',
    )
  const nama = siapa.siapa.map((k) => k.nama ?? k.hubungan)
  return buat('memenuhi', `Penerima: ${siapa.jenis.replace('-', ' ')} (${nama.join(', ')}).`)
}

function hitungPenerima(siapa: Penerima | undefined): HasilAturan['hitung'] {
  if (!siapa) return {}
  return {
    jenisPenerima: hitung.teks(siapa.jenis),
    jumlahPenerima: hitung.angka(siapa.siapa.length),
    penerima: hitung.daftar(siapa.siapa.map((k) => ({ hubungan: k.hubungan, nama: k.nama ?? '' }))),
  }
}

function nilai(fakta: Fakta, p: Parameter): HasilAturan {
  const mati = tanggalMeninggal(fakta)
  const bunyi = 'PNS yang bersangkutan meninggal dunia atau tewas.'
  if (!mati) {
    const kata = 'Tidak ada catatan meninggal dunia pada riwayat status.'
    const saran = 'Catat lebih dahulu meninggalnya pegawai dengan surat kematian.'
    const putusan = fakta.pegawai?.status === undefined ? 'data-kurang' : 'tidak-memenuhi'
    return { syarat: [syarat('meninggal', bunyi, [E], putusan, kata, saran)], hitung: {} }
  }
  const keluarga = fakta.pegawai?.keluarga
  const siapa = keluarga && penerima(keluarga, mati.tanggal, mati.sebab, p)
  const kata = `${mati.sebab === 'tewas' ? 'Tewas' : 'Meninggal dunia'} ${tanggalKata(mati.tanggal)}.`
  return {
    syarat: [
      syarat('meninggal', bunyi, [E], 'memenuhi', kata),
      syaratSah(keluarga, siapa),
      syaratWaktu(fakta, mati.tanggal, p),
    ],
    hitung: {
      tanggalMeninggal: hitung.tanggal(mati.tanggal),
      tmt: hitung.tanggal(tambahBulan(awalBulan(mati.tanggal), 1)),
      penetap: hitung.teks(mati.sebab === 'tewas' ? 'kanreg-ii-bkn' : 'wali-kota'),
      batasUsul: hitung.tanggal(tambahBulan(mati.tanggal, p.usulBulan)),
      ...hitungPenerima(siapa),
    },
  }
}

/** Heirs entitled to the pension; TMT is the first of the month after the death. */
export const pensiunJandaDuda: Aturan<Parameter> = {
  kode: 'pensiun-janda-duda',
  nama: 'Pensiun janda/duda/anak',
  tanya: 'Siapa yang berhak atas pensiun janda/duda, sejak kapan, dan siapa yang menetapkan?',
  butuh: ['pegawai.status', 'pegawai.keluarga', 'usulan.diterima'],
  acuan: (fakta) => tanggalMeninggal(fakta)?.tanggal,
  edisi: [
    {
      berlaku: '1969-08-08',
      dasar: [E, UU],
      perluVerifikasi:
        'batas usia anak 25 tahun dan syarat belum kawin/belum berpenghasilan menurut UU 11/1969; bacaan "sekurang-kurangnya" pada huruf E angka 3 perlu putusan daerah',
      parameter: { usulBulan: 1, anakDiBawah: 25 },
      nilai,
    },
  ],
}
