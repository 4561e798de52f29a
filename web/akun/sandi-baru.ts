// Syarat kata sandi yang dapat diperiksa sambil mengetik; penilaian penuh tetap di server.

const PANJANG = 12
const NAMA_PALING_PENDEK = 8

export type SyaratSandi = { bunyi: string; terpenuhi: boolean }

/** The conditions of a new password with whether each holds; `nip` is digits only. */
export function syaratSandi(sandi: string, nip: string): SyaratSandi[] {
  const panjang = Array.from(sandi.normalize('NFKC')).length
  const angka = sandi.replace(/\D/g, '')
  const potongan = Array.from({ length: Math.max(0, nip.length - NAMA_PALING_PENDEK + 1) }, (_, i) =>
    nip.slice(i, i + NAMA_PALING_PENDEK),
  )
  const kata = sandi
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((k) => k.length >= 3)
  return [
    { bunyi: `sedikitnya ${PANJANG} tanda (kini ${panjang})`, terpenuhi: panjang >= PANJANG },
    {
      bunyi: 'tanpa NIP atau tanggal lahir Anda',
      terpenuhi: panjang > 0 && !potongan.some((p) => angka.includes(p)),
    },
    {
      bunyi: 'tanpa ulangan kata atau tanda',
      terpenuhi: panjang > 0 && new Set(kata).size === kata.length && !/(.)\1\1/u.test(sandi),
    },
  ]
}
