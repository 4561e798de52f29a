// NIP, NI PPPK, NIK: what the digits say, and whether they agree with the register. Structure of the PPPK number is
// from common knowledge and marked perluVerifikasi; a doubtful number is warned about, never refused for that.
import type { Hasil, Tanggal, Tolak } from './bentuk.ts'
import { sahTanggal, tambahTahun } from './tanggal.ts'
import { tolak } from './tolak.ts'

export type JenisKelamin = 'pria' | 'wanita'

export type Nip = {
  nip: string
  jenis: 'pns' | 'pppk'
  lahir: Tanggal
  /** PNS: month of appointment as CPNS, 'YYYY-MM'; PPPK: year of appointment, 'YYYY'. */
  angkat: string
  jenisKelamin: JenisKelamin
  urut: number
  /** True for the PPPK reading, whose source has not been checked against the official text. */
  perluVerifikasi: boolean
  peringatan: string[]
}

const USIA_CPNS = 18
const TAHUN_LAHIR_AWAL = '1900-01-01'

const salah = (sebab: string): Tolak =>
  tolak('nip-tidak-sah', sebab, [], 'Periksa NIP pada SK pengangkatan: 18 angka, boleh dipisah spasi.', 'nip')

/** Takes spaces and dots away; anything else stays and will be refused. */
export const bersihkanAngka = (teks: string): string => teks.replace(/[\s.]/g, '')

const tanggalDari = (angka: string): Tanggal =>
  `${angka.slice(0, 4)}-${angka.slice(4, 6)}-${angka.slice(6, 8)}`

/** Reads an 18-digit NIP (PNS) or NI PPPK, spaces and dots allowed. Digits 13–14 above 12 mean PPPK. */
export function bacaNip(teks: string): Hasil<Nip> {
  const nip = bersihkanAngka(teks)
  if (!/^\d{18}$/.test(nip)) return salah('NIP harus 18 angka.')
  const lahir = tanggalDari(nip)
  if (!sahTanggal(lahir) || lahir < TAHUN_LAHIR_AWAL)
    return salah('Delapan angka pertama NIP bukan tanggal lahir yang sah.')
  const kelamin = nip[14]
  if (kelamin !== '1' && kelamin !== '2') return salah('Angka ke-15 NIP harus 1 (pria) atau 2 (wanita).')
  const urut = Number(nip.slice(15))
  if (urut === 0) return salah('Tiga angka terakhir NIP tidak boleh 000.')
  const bulan = Number(nip.slice(12, 14))
  if (bulan === 0) return salah('Angka ke-13 dan ke-14 NIP bukan bulan TMT CPNS yang sah.')
  const pppk = bulan > 12
  const tahun = nip.slice(8, 12)
  const awal = pppk ? `${tahun}-12-31` : `${tahun}-${nip.slice(12, 14)}-28`
  if (awal <= lahir) return salah('Masa pengangkatan pada NIP mendahului tanggal lahir.')
  const muda = awal < tambahTahun(lahir, USIA_CPNS)
  const isi: Nip = {
    nip,
    jenis: pppk ? 'pppk' : 'pns',
    lahir,
    angkat: pppk ? tahun : `${tahun}-${nip.slice(12, 14)}`,
    jenisKelamin: kelamin === '1' ? 'pria' : 'wanita',
    urut,
    perluVerifikasi: pppk,
    peringatan: muda ? [`Usia saat pengangkatan menurut NIP kurang dari ${USIA_CPNS} tahun.`] : [],
  }
  return { jenis: 'jadi', nilai: isi }
}

/** 'yyyymmdd yyyymm s nnn'; anything that is not 18 digits is given back as it came. */
export function tampilNip(nip: string): string {
  const n = bersihkanAngka(nip)
  return /^\d{18}$/.test(n) ? `${n.slice(0, 8)} ${n.slice(8, 14)} ${n.slice(14, 15)} ${n.slice(15)}` : nip
}

/** Where the number and the register disagree, in words; empty = they agree. What the register lacks is not compared. */
export function selisihNip(
  nip: Nip,
  data: { lahir?: Tanggal; jenisKelamin?: JenisKelamin; tmtCpns?: Tanggal },
): string[] {
  const beda: string[] = []
  if (data.lahir !== undefined && data.lahir !== nip.lahir)
    beda.push(`Tanggal lahir pada NIP ${nip.lahir}, pada data ${data.lahir}.`)
  if (data.jenisKelamin !== undefined && data.jenisKelamin !== nip.jenisKelamin)
    beda.push(`Jenis kelamin pada NIP ${nip.jenisKelamin}, pada data ${data.jenisKelamin}.`)
  if (data.tmtCpns !== undefined && !data.tmtCpns.startsWith(nip.angkat))
    beda.push(`Pengangkatan pada NIP ${nip.angkat}, pada data ${data.tmtCpns}.`)
  return beda
}

export type Nik = {
  nik: string
  wilayah: string
  tanggal: { hari: number; bulan: number; tahun2: number }
  jenisKelamin: JenisKelamin
  urut: number
}

/** Reads a 16-digit NIK: area, ddmmyy (women dd + 40), running number. The area is where it was first issued, no address. */
export function bacaNik(teks: string): Hasil<Nik> {
  const nik = bersihkanAngka(teks)
  const cacat = (sebab: string): Tolak =>
    tolak('nik-tidak-sah', sebab, [], 'Periksa NIK pada KTP atau kartu keluarga: 16 angka.', 'nik')
  if (!/^\d{16}$/.test(nik)) return cacat('NIK harus 16 angka.')
  if (nik.slice(0, 2) < '11') return cacat('Dua angka pertama NIK bukan kode provinsi.')
  const dd = Number(nik.slice(6, 8))
  const hari = dd > 40 ? dd - 40 : dd
  const bulan = Number(nik.slice(8, 10))
  const tahun2 = Number(nik.slice(10, 12))
  // Year has two digits only: a leap year stands in, so that 29 February is never refused wrongly.
  const coba = `2000-${nik.slice(8, 10)}-${String(hari).padStart(2, '0')}`
  if (!sahTanggal(coba)) return cacat('Angka ke-7 sampai ke-12 NIK bukan tanggal lahir yang sah.')
  const urut = Number(nik.slice(12))
  if (urut === 0) return cacat('Empat angka terakhir NIK tidak boleh 0000.')
  return {
    jenis: 'jadi',
    nilai: {
      nik,
      wilayah: nik.slice(0, 6),
      tanggal: { hari, bulan, tahun2 },
      jenisKelamin: dd > 40 ? 'wanita' : 'pria',
      urut,
    },
  }
}

/** Where NIK and register disagree, in words; empty = they agree. */
export function selisihNik(nik: Nik, data: { lahir?: Tanggal; jenisKelamin?: JenisKelamin }): string[] {
  const { hari, bulan, tahun2 } = nik.tanggal
  const dua = (n: number): string => String(n).padStart(2, '0')
  const beda: string[] = []
  if (data.lahir !== undefined && data.lahir.slice(2) !== `${dua(tahun2)}-${dua(bulan)}-${dua(hari)}`)
    beda.push(`Tanggal lahir pada NIK ${dua(hari)}-${dua(bulan)}-${dua(tahun2)}, pada data ${data.lahir}.`)
  if (data.jenisKelamin !== undefined && data.jenisKelamin !== nik.jenisKelamin)
    beda.push(`Jenis kelamin pada NIK ${nik.jenisKelamin}, pada data ${data.jenisKelamin}.`)
  return beda
}
