// Answers of one questionnaire: are they whole, and only what was asked? (Perwali Kediri 80/2021 Pasal 13)
import type { Tolak } from '#mesin/bentuk.ts'
import type { Kuesioner } from '#mesin/bentuk-daerah.ts'
import { tolak } from '#mesin/tolak.ts'

export type Jawaban = Record<string, number>

/** True when every unsur has an answer on its own scale and nothing else was sent; else a refusal naming the gaps. */
export function jawabanLengkap(kuesioner: Kuesioner, jawaban: Jawaban | undefined): true | Tolak {
  const ada = jawaban ?? {}
  const kurang = kuesioner.unsur.filter((u) => {
    const skala = u.skala ?? kuesioner.skala
    return !skala.some((s) => s.nilai === ada[u.kode])
  })
  const asing = Object.keys(ada).filter((kode) => !kuesioner.unsur.some((u) => u.kode === kode))
  if (kurang.length === 0 && asing.length === 0) return true
  const sebab =
    kurang.length > 0
      ? `${kurang.length} dari ${kuesioner.unsur.length} pertanyaan belum dijawab: ${kurang.map((u) => u.kode).join(', ')}.`
      : `Jawaban memuat pertanyaan yang tidak ada dalam kuesioner: ${asing.join(', ')}.`
  return tolak(
    'survei-belum-lengkap',
    sebab,
    kuesioner.dasar,
    'Pilih satu jawaban untuk setiap pertanyaan, lalu kirim kembali.',
    'jawaban',
  )
}

/** Index of satisfaction 25..100: the mean of the averages of all unsur (1..4) times 25 (PermenPANRB 14/2017 Lampiran). */
export function ikm(unsur: Record<string, number>): number | null {
  const nilai = Object.values(unsur)
  if (nilai.length === 0) return null
  const rata = nilai.reduce((a, b) => a + b, 0) / nilai.length
  return Math.round(rata * 25 * 100) / 100
}
