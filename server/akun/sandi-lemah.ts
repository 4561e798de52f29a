// Sandi lemah: which passwords are refused and why, in words the person can act on (keamanan B1, B3; AU-1).
// Not a meter: personal facts are refused outright, and what is left after common words, runs and repeats are
// counted at their true small weight must still be hard to guess.
import { readFileSync } from 'node:fs'

export type PemilikSandi = { nip: string; nama: string; lahir: string; kataTempat: readonly string[] }

export const PANJANG_SANDI = 12
const BOBOT_CUKUP = 10
const BOBOT_KATA = 2.5
const BOBOT_ANGKA = 0.7
const BOBOT_DERET = 1
/** Words of this trade, besides the list: worth nothing. */
const KATA_DINAS = ['padu', 'asn', 'pns', 'pppk', 'cpns', 'nip', 'bkpsdm', 'pemkot', 'pemkab']

const UMUM: ReadonlySet<string> = new Set(
  readFileSync(new URL('./sandi-umum.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean),
)
const KATA_PALING = Math.max(...Array.from(UMUM, (k) => k.length))
const BARISAN = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qazwsxedcrfvtgb',
]
const DERET = [...BARISAN, ...BARISAN.map((b) => [...b].reverse().join(''))]

const SAMARAN: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}
const tanpaSamaran = (teks: string): string => Array.from(teks, (h) => SAMARAN[h] ?? h).join('')
const hanyaHuruf = (teks: string): string => teks.replace(/[^\p{L}]/gu, '')

function bentukLahir(lahir: string): string[] {
  const [t = '', b = '', h = ''] = lahir.split('-')
  const t2 = t.slice(2)
  return [`${h}${b}${t}`, `${t}${b}${h}`, `${b}${h}${t}`, `${h}${b}${t2}`, `${t2}${b}${h}`]
}

/** The personal fact a password leans on, in words, or null. */
function memuatPribadi(sandi: string, pemilik: PemilikSandi): string | null {
  const angka = sandi.replace(/\D/g, '')
  for (let i = 0; i + 8 <= pemilik.nip.length; i += 1) {
    if (angka.includes(pemilik.nip.slice(i, i + 8))) return 'NIP atau tanggal lahir Anda'
  }
  if (bentukLahir(pemilik.lahir).some((b) => angka.includes(b))) return 'tanggal lahir Anda'
  const huruf = hanyaHuruf(tanpaSamaran(sandi))
  const bagian = pemilik.nama.toLowerCase().split(/[^\p{L}]+/u)
  const nama = bagian.find((n) => n.length >= 4 && (huruf.includes(n) || hanyaHuruf(sandi).includes(n)))
  return nama ? 'nama Anda' : null
}

type Potong = { panjang: number; bobot: number; tanda: string }

function deretPada(teks: string, mulai: number): Potong | null {
  for (const deret of DERET) {
    const letak = deret.indexOf(teks[mulai] ?? '\u0000')
    if (letak < 0) continue
    let n = 1
    while (letak + n < deret.length && mulai + n < teks.length && deret[letak + n] === teks[mulai + n]) n += 1
    if (n >= 3) return { panjang: n, bobot: BOBOT_DERET, tanda: `deret:${deret}` }
  }
  return null
}

function kataPada(asli: string, samar: string, mulai: number, tempat: readonly string[]): Potong | null {
  for (const teks of [asli, samar]) {
    const nol = [...tempat, ...KATA_DINAS].find((k) => k.length >= 3 && teks.startsWith(k, mulai))
    if (nol) return { panjang: nol.length, bobot: 0, tanda: nol }
    for (let n = Math.min(KATA_PALING, teks.length - mulai); n >= 3; n -= 1) {
      const kata = teks.slice(mulai, mulai + n)
      if (UMUM.has(kata)) return { panjang: n, bobot: BOBOT_KATA, tanda: kata }
    }
  }
  return null
}

function tandaPada(teks: string, mulai: number): Potong {
  const tahun = /^(19|20)\d\d/.exec(teks.slice(mulai))
  if (tahun) return { panjang: 4, bobot: BOBOT_DERET, tanda: tahun[0] }
  const sama = /^(.)\1+/u.exec(teks.slice(mulai))
  const tanda = teks[mulai] ?? ''
  return { panjang: sama?.[0].length ?? 1, bobot: /\d/.test(tanda) ? BOBOT_ANGKA : BOBOT_DERET, tanda }
}

/** Weight of a password, about one point for a letter nobody can foresee. Repeated pieces weigh once. */
function bobot(sandi: string, kataTempat: readonly string[]): number {
  const asli = sandi.toLowerCase()
  const samar = tanpaSamaran(asli)
  const tempat = kataTempat.flatMap((k) => [k.toLowerCase(), k.toLowerCase().replace(/\s/g, '')])
  const jumlah = new Map<string, number>()
  let nilai = 0
  for (let i = 0; i < asli.length; ) {
    const potong = deretPada(asli, i) ?? kataPada(asli, samar, i, tempat) ?? tandaPada(asli, i)
    const ke = jumlah.get(potong.tanda) ?? 0
    // A word or run counts once; a single sign may come back once (natural in any text) before it weighs nothing.
    if (ke === 0 || (potong.panjang === 1 && ke === 1)) nilai += potong.bobot
    jumlah.set(potong.tanda, ke + 1)
    i += potong.panjang
  }
  return nilai
}

function kurangKombinasi(sandi: string): boolean {
  return ![/\p{Lu}/u, /\p{Ll}/u, /\d/, /[^\p{L}\d]/u].every((pola) => pola.test(sandi))
}

/**
 * Why a password is refused, as a sentence that says what to do, or null when it may be used.
 * `wajibKombinasi` is the BSSN switch: upper and lower case, a digit and another sign.
 */
export function alasanLemah(mentah: string, pemilik: PemilikSandi, wajibKombinasi: boolean): string | null {
  const sandi = mentah.normalize('NFKC')
  const panjang = Array.from(sandi).length
  if (panjang < PANJANG_SANDI) {
    return `Kata sandi baru ${panjang} tanda. Pakailah sedikitnya ${PANJANG_SANDI} tanda, misalnya empat kata yang tidak berhubungan.`
  }
  const pribadi = memuatPribadi(sandi.toLowerCase(), pemilik)
  if (pribadi) return `Kata sandi memuat ${pribadi}, yang diketahui banyak orang. Pilih kata lain.`
  if (bobot(sandi, pemilik.kataTempat) < BOBOT_CUKUP) {
    return 'Kata sandi ini mudah ditebak: isinya kata umum, nama tempat, urutan, tahun, atau ulangan. Pakailah empat kata atau lebih yang tidak berhubungan.'
  }
  if (wajibKombinasi && kurangKombinasi(sandi)) {
    return 'Kata sandi harus memuat huruf besar, huruf kecil, angka, dan tanda baca sesuai ketentuan instansi Anda. Tambahkan yang belum ada.'
  }
  return null
}
