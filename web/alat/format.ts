// Bentuk tertulis: tanggal, uang, NIP, masa kerja, dan tenggat dalam kata, menurut kebiasaan surat dinas.
// Month and day names are our own lists: phones carry different ICU data ("Agt" or "Agu").

const HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const
const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const
const BULAN_RINGKAS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'Mei',
  'Jun',
  'Jul',
  'Agu',
  'Sep',
  'Okt',
  'Nov',
  'Des',
] as const

/** The three Indonesian time zones, by the region the Pemda lies in. */
export type Zona = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura'
const NAMA_ZONA: Record<Zona, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}
/** Non-breaking space: keeps "Rp" beside its figure. */
const RAPAT = '\u00a0'
const MS_PER_HARI = 86_400_000

type Penanggalan = { tahun: number; bulan: number; hari: number; nomor: number }

/** 'YYYY-MM-DD' into its parts and a running day number; a malformed date is a bug and throws. */
function urai(tanggal: string): Penanggalan {
  const cocok = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tanggal)
  const nomor = cocok ? Math.floor(Date.parse(`${tanggal}T00:00:00Z`) / MS_PER_HARI) : Number.NaN
  if (!cocok || Number.isNaN(nomor)) throw new Error(`bukan tanggal YYYY-MM-DD: ${tanggal}`)
  return { tahun: Number(cocok[1]), bulan: Number(cocok[2]), hari: Number(cocok[3]), nomor }
}

const namaBulan = (p: Penanggalan) => BULAN[p.bulan - 1] ?? ''
const bulanRingkas = (p: Penanggalan) => BULAN_RINGKAS[p.bulan - 1] ?? ''
/** Day 0 of the running number, 1 January 1970, was a Thursday. */
const namaHari = (p: Penanggalan) => HARI[(((p.nomor + 4) % 7) + 7) % 7] ?? ''

/** '2026-11-24' as "24 November 2026": for text. */
export function tanggalPanjang(tanggal: string): string {
  const p = urai(tanggal)
  return `${p.hari} ${namaBulan(p)} ${p.tahun}`
}

/** '2026-11-24' as "Selasa, 24 November 2026": for limits and appointments. */
export function tanggalHari(tanggal: string): string {
  const p = urai(tanggal)
  return `${namaHari(p)}, ${p.hari} ${namaBulan(p)} ${p.tahun}`
}

/** '2026-11-24' as "24 Nov", with the year when asked: for stamps and narrow margins. */
export function tanggalRingkas(tanggal: string, denganTahun = false): string {
  const p = urai(tanggal)
  return denganTahun ? `${p.hari} ${bulanRingkas(p)} ${p.tahun}` : `${p.hari} ${bulanRingkas(p)}`
}

/** '2026-11-04' as "4/11/2026": for columns of a table. */
export function tanggalKolom(tanggal: string): string {
  const p = urai(tanggal)
  return `${p.hari}/${p.bulan}/${p.tahun}`
}

/** '2027-03-01' as { hari: "1", bulan: "Mar 2027" }: for the date margin of a ruled list. */
export function tanggalTepi(tanggal: string): { hari: string; bulan: string } {
  const p = urai(tanggal)
  return { hari: String(p.hari), bulan: `${bulanRingkas(p)} ${p.tahun}` }
}

/** An ISO instant in the region's zone: its calendar day, "10.05", and "WIB". */
export function setempat(saat: string, zona: Zona): { tanggal: string; jam: string; zona: string } {
  const ms = Date.parse(saat)
  if (Number.isNaN(ms)) throw new Error(`bukan waktu ISO: ${saat}`)
  const bagian = new Intl.DateTimeFormat('en-CA', {
    timeZone: zona,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(ms)
  const ambil = (jenis: string) => bagian.find((b) => b.type === jenis)?.value ?? ''
  return {
    tanggal: `${ambil('year')}-${ambil('month')}-${ambil('day')}`,
    jam: `${ambil('hour')}.${ambil('minute')}`,
    zona: NAMA_ZONA[zona],
  }
}

/** An ISO instant as "Kamis, 19 November 2026 pukul 10.05 WIB". */
export function waktuPanjang(saat: string, zona: Zona): string {
  const s = setempat(saat, zona)
  return `${tanggalHari(s.tanggal)} pukul ${s.jam} ${s.zona}`
}

/** Whole number with Indonesian thousands: 4169900 as "4.169.900". */
export function angka(n: number): string {
  const tanda = n < 0 ? '-' : ''
  return tanda + String(Math.abs(Math.round(n))).replace(/\B(?=(\d{3})+$)/g, '.')
}

/** The size of a list in words: '37', or 'lebih dari 500' when it was not counted out. */
export function jumlahKata(d: { jumlah: number; lebih: boolean }): string {
  return d.lebih ? `lebih dari ${angka(d.jumlah)}` : angka(d.jumlah)
}

/** Whole rupiah: 4169900 as "Rp 4.169.900", never broken over two lines. */
export function rupiah(n: number): string {
  return `Rp${RAPAT}${angka(n)}`
}

/** Only the digits of what was typed or pasted, at most 18 (a NIP). */
export function nipBersih(ketikan: string): string {
  return ketikan.replace(/\D/g, '').slice(0, 18)
}

/** NIP in its groups 8 6 1 3 (birth, TMT CPNS, sex, order); works on an unfinished NIP too. */
export function nipKelompok(nip: string): string {
  const d = nipBersih(nip)
  return [d.slice(0, 8), d.slice(8, 14), d.slice(14, 15), d.slice(15)].filter(Boolean).join(' ')
}

/** Months of service as "16 tahun 0 bulan". */
export function masaKerja(bulan: number): string {
  return `${Math.floor(bulan / 12)} tahun ${bulan % 12} bulan`
}

/** Months of service for a column: "16 th 0 bl". */
export function masaKerjaRingkas(bulan: number): string {
  return `${Math.floor(bulan / 12)} th ${bulan % 12} bl`
}

/** Days from one calendar day to another; negative when the second lies before. */
export function selisihHari(dari: string, sampai: string): number {
  return urai(sampai).nomor - urai(dari).nomor
}

/** What a limit means today; `sifat` picks shape and ink, the word always stands beside it. */
export type Tempo = { kata: string; sifat: 'lewat' | 'hari-ini' | 'nanti' | 'jeda' }

/**
 * A limit in words: "lewat 1 hari", "hari ini", "2 hari lagi".
 * With `menunggu` the clock is paused (Perwali Kediri 80/2021 Pasal 9) and says for whom.
 */
export function tenggat(batas: string, hariIni: string, menunggu?: string): Tempo {
  if (menunggu !== undefined) return { kata: `menunggu ${menunggu}`, sifat: 'jeda' }
  const hari = selisihHari(hariIni, batas)
  if (hari < 0) return { kata: `lewat ${angka(-hari)} hari`, sifat: 'lewat' }
  if (hari === 0) return { kata: 'hari ini', sifat: 'hari-ini' }
  return { kata: `${angka(hari)} hari lagi`, sifat: 'nanti' }
}

/** How long ago a day was: "hari ini", "kemarin", "3 hari yang lalu". */
export function sudahBerapaLama(tanggal: string, hariIni: string): string {
  const hari = selisihHari(tanggal, hariIni)
  if (hari <= 0) return 'hari ini'
  return hari === 1 ? 'kemarin' : `${angka(hari)} hari yang lalu`
}

/** File size in words people use: 640000 as "640 kB", 1250000 as "1,3 MB". */
export function ukuranBerkas(bita: number): string {
  if (bita < 1_000_000) return `${angka(Math.max(1, bita / 1000))} kB`
  return `${(bita / 1_000_000).toFixed(1).replace('.0', '').replace('.', ',')} MB`
}

/** Initials for a paraf: titles before and after the name are left out. "Dra. Siti Aminah, M.Si." is "SA". */
export function inisial(nama: string): string {
  const inti = (nama.split(',')[0] ?? '').split(/\s+/).filter((k) => k !== '' && !k.includes('.'))
  const [pertama = '', ...sisa] = inti
  return (pertama.charAt(0) + (sisa.at(-1) ?? '').charAt(0)).toUpperCase()
}
