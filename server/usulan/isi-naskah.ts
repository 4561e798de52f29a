// Isi naskah: the data of the letters that have a template file of their own, from facts and verdicts; number, date, signer and check code
// are put in by the room of letters when they are known.
import type { DataSuratKgb } from '#ketentuan/naskah/surat-kgb.ts'
import type { DataSuratPenolakan } from '#ketentuan/naskah/surat-penolakan.ts'
import type { Moda } from '#mesin/bentuk.ts'
import type { Daerah } from '#mesin/bentuk-daerah.ts'
import { hariIni } from '#mesin/tanggal.ts'
import { nilaiHitung } from '#server/layanan/putusan.ts'
import { ringkasPada } from '#server/pegawai/baca.ts'
import { nipKata, pangkatKata, peraturanKata, rupiahKata, tanggalKata } from './kata.ts'
import type { Bahan } from './konteks.ts'
import { SEBUTAN, unitKerja } from './nilai-naskah.ts'
import type { Perlu } from './perlu.ts'

type BelumPasti = 'nomor' | 'tanggal' | 'penandatangan' | 'kodeCek' | 'urlCek' | 'ditandatanganiPada'
export type IsiSuratKgb = Omit<DataSuratKgb, BelumPasti>
export type IsiSuratPenolakan = Omit<DataSuratPenolakan, BelumPasti>

const ATURAN_KGB = 'kgb-jatuh-tempo'

function kepalaSurat(d: Daerah, moda: readonly Moda[]) {
  const { pemda, unitBaris, alamatBaris, lambang } = d.kop
  return {
    kop: { pemda, unitBaris, alamatBaris, lambang },
    tempat: d.tempat,
    sifat: 'Biasa',
    lampiran: '-',
    ythDi: d.tempat,
    moda: moda.length > 1 ? ('keduanya' as const) : (moda[0] ?? 'elektronik'),
    catatanKaki: null,
    samar: false,
  }
}

function pegawaiSurat(p: Perlu, b: Bahan) {
  const { golongan, jabatan } = ringkasPada(b.orang, p.hari)
  return {
    nama: b.orang.namaLengkap,
    nip: nipKata(b.orang.pegawai.nip ?? ''),
    pangkatGolongan: pangkatKata(golongan, p.ketentuan.rujukan.golongan),
    jabatan: jabatan ?? '-',
    unitKerja: unitKerja(b),
  }
}

function angka(b: Bahan, nama: string): number {
  const nilai = nilaiHitung(b.putusan, ATURAN_KGB, nama)
  if (typeof nilai !== 'number')
    throw new Error(`Nilai ${nama} tidak terhitung; aturan seharusnya menolak lebih dahulu.`)
  return nilai
}

function teks(b: Bahan, nama: string): string {
  const nilai = nilaiHitung(b.putusan, ATURAN_KGB, nama)
  if (typeof nilai !== 'string')
    throw new Error(`Nilai ${nama} tidak terhitung; aturan seharusnya menolak lebih dahulu.`)
  return nilai
}

/** Can the letter be written at all? Names the missing values when not. */
export function nilaiSuratKurang(b: Bahan): string[] {
  return ['tmt', 'gajiLama', 'gajiBaru', 'mkgLama', 'mkgBaru', 'golongan', 'tmtLama', 'dasarTabel'].filter(
    (nama) => nilaiHitung(b.putusan, ATURAN_KGB, nama) === null,
  )
}

function dasarGajiLama(b: Bahan, tmtLama: string): string {
  const sk =
    b.orang.pegawai.gaji?.findLast((g) => g.tmt <= tmtLama) ??
    b.orang.pegawai.pangkat?.findLast((g) => g.tmt <= tmtLama)
  if (!sk?.nomor) return 'keputusan gaji terakhir'
  return sk.tanggal ? `Nomor ${sk.nomor} tanggal ${tanggalKata(sk.tanggal)}` : `Nomor ${sk.nomor}`
}

function catatanGaji(b: Bahan, penuh: number | null): string | null {
  const persen = nilaiHitung(b.putusan, ATURAN_KGB, 'persen')
  if (typeof persen !== 'number' || persen === 100) return null
  return penuh === null
    ? `${persen}% dari gaji pokok (CPNS)`
    : `${persen}% dari gaji pokok ${rupiahKata(penuh)} (CPNS)`
}

function kgbBerikutnya(b: Bahan): DataSuratKgb['kgbBerikutnya'] {
  const berikut = nilaiHitung(b.putusan, ATURAN_KGB, 'kgbBerikutnya')
  if (typeof berikut === 'string') return { tmt: tanggalKata(berikut) }
  return {
    alasanTidakAda: `Gaji pokok tersebut adalah gaji pokok tertinggi dalam golongan ruang ${teks(b, 'golongan')}, sehingga kenaikan gaji berkala berikutnya baru dapat diberikan setelah kenaikan pangkat.`,
  }
}

/** Surat Pemberitahuan KGB of PP 7/1977 Pasal 12: old and new salary, their masa kerja (months), TMT and bases. */
export function isiSuratKgb(p: Perlu, b: Bahan): IsiSuratKgb {
  const { daerah } = p.ketentuan
  const tmt = teks(b, 'tmt')
  const tmtLama = teks(b, 'tmtLama')
  const golongan = teks(b, 'golongan')
  const status = b.orang.pegawai.status?.find(
    (s) => s.mulai <= tmt && (s.sampai === undefined || tmt <= s.sampai),
  )
  return {
    ...kepalaSurat(daerah, b.terpaku.sop.modaTandaTangan),
    hal: 'Kenaikan Gaji Berkala',
    yth: [`Kepala Badan Pengelolaan Keuangan dan Aset Daerah ${daerah.nama}`],
    tembusan: [
      `Inspektur Daerah ${daerah.nama}`,
      `Kepala ${b.orang.unit.nama ?? '-'}`,
      'Pegawai yang bersangkutan',
    ],
    pegawai: {
      sebutan: SEBUTAN[status?.jenis ?? 'pns'],
      tempatTanggalLahir: `${b.orang.pegawai.tempatLahir ?? '-'}, ${tanggalKata(b.orang.pegawai.lahir ?? '')}`,
      ...pegawaiSurat(p, b),
    },
    lama: {
      gajiPokok: angka(b, 'gajiLama'),
      catatanGaji: catatanGaji(b, null),
      masaKerja: angka(b, 'mkgLama'),
      golongan,
      tmt: tanggalKata(tmtLama),
      dasar: dasarGajiLama(b, tmtLama),
    },
    baru: {
      gajiPokok: angka(b, 'gajiBaru'),
      catatanGaji: catatanGaji(b, angka(b, 'gajiPokokPenuh')),
      masaKerja: angka(b, 'mkgBaru'),
      golongan,
      tmt: tanggalKata(tmt),
      dasar: peraturanKata(teks(b, 'dasarTabel')),
    },
    kgbBerikutnya: kgbBerikutnya(b),
  }
}

function alasanPenolakan(b: Bahan): IsiSuratPenolakan['alasan'] {
  const { penolakan, berkas } = b.perkara.keadaan
  if (!penolakan) throw new Error('Surat penolakan disusun sebelum ada penolakan.')
  const nama = new Map(b.terpaku.edisi.syarat.map((s) => [s.kode, s]))
  const kurang = Object.entries(berkas).filter(([, x]) => x.status === 'tidak-sesuai')
  const titik = (kalimat: string) => (/[.!?]$/.test(kalimat.trim()) ? kalimat.trim() : `${kalimat.trim()}.`)
  return [
    { uraian: titik(penolakan.alasan), dasar: penolakan.dasar },
    ...kurang.map(([kode, x]) => ({
      uraian: titik(`${nama.get(kode)?.nama ?? kode}: ${x.catatan ?? 'tidak sesuai'}`),
      dasar: nama.get(kode)?.dasar ?? penolakan.dasar,
    })),
  ]
}

const SESUDAH_TANGGUH = [
  'Hak yang ditangguhkan tidak hilang; sisa hak cuti dapat dilihat pada halaman Cuti.',
  'Sepakati waktu cuti yang baru dengan atasan langsung, lalu ajukan permintaan baru.',
]

/** Surat penolakan (Perwali Kediri 80/2021 Pasal 9 ayat (1) huruf d): reasons with articles, and how to apply again. */
export function isiSuratPenolakan(p: Perlu, b: Bahan): IsiSuratPenolakan {
  const { daerah } = p.ketentuan
  const { keadaan } = b.perkara
  const { layanan } = b.terpaku
  const diajukan = keadaan.diajukanPada === undefined ? p.hari : hariIni(keadaan.diajukanPada, daerah.zona)
  const tangguh = keadaan.penolakan?.sebab === 'penangguhan'
  return {
    ...kepalaSurat(daerah, b.terpaku.sop.modaTandaTangan),
    hal: tangguh ? `Penangguhan ${layanan.nama}` : `Penolakan Usulan ${layanan.nama}`,
    ...(tangguh ? { putusan: 'ditangguhkan' as const } : {}),
    yth: [`Sdr. ${b.orang.namaLengkap}`],
    tembusan: [`Kepala ${b.orang.unit.nama ?? '-'}`],
    pegawai: pegawaiSurat(p, b),
    usulan: { layanan: layanan.nama, nomor: keadaan.nomor ?? '-', tanggal: tanggalKata(diajukan) },
    alasan: alasanPenolakan(b),
    ajukanKembali: tangguh
      ? SESUDAH_TANGGUH
      : [
          'Siapkan pindaian berkas yang disebut di atas: terbaca, lengkap, satu berkas PDF untuk tiap dokumen.',
          `Buka layanan ${layanan.nama}, buat usulan baru; berkas yang sudah ada di Arsip Digital terlampir sendiri.`,
          'Periksa hasil penilaian aturan pada halaman usulan sebelum mengirim.',
        ],
    narahubung: daerah.kop.alamatBaris.at(-1) ?? null,
  }
}
