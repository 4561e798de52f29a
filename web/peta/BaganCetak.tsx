// Bagan cetak: the same tree as one picture that fits a page, only on paper.
import { LEBAR_KOTAK, susunPohon, TINGGI_KOTAK, tataBagan, type Unit } from './pohon.ts'

const HURUF_PALING = 34
/** Cuts a name into lines that fit the box, at most `baris`. */
export function lipat(teks: string, baris: number): string[] {
  const hasil: string[] = []
  for (const kata of teks.split(' ')) {
    const akhir = hasil.at(-1)
    if (akhir !== undefined && akhir.length + kata.length < HURUF_PALING)
      hasil[hasil.length - 1] = `${akhir} ${kata}`
    else hasil.push(kata)
  }
  return hasil.length <= baris ? hasil : [...hasil.slice(0, baris - 1), `${hasil[baris - 1]}…`]
}

export function BaganCetak({ unit, judul }: { unit: readonly Unit[]; judul: string }) {
  const { letak, lebar, tinggi } = tataBagan(susunPohon(unit))
  const peta = new Map(letak.map((l) => [l.kotak.id, l]))
  return (
    <svg
      className="bagan-cetak hanya-cetak"
      viewBox={`-4 -4 ${lebar + 8} ${tinggi + 8}`}
      role="img"
      aria-label={judul}
    >
      {letak.map((l) => {
        const atas = l.induk === null ? undefined : peta.get(l.induk)
        const baris = [...lipat(l.kotak.judul, 2), ...l.kotak.isi.flatMap((i) => lipat(i, 1))].slice(0, 5)
        const tengah = l.x + LEBAR_KOTAK / 2
        const mulai = atas && { x: atas.x + LEBAR_KOTAK / 2, y: atas.y + TINGGI_KOTAK }
        return (
          <g key={l.kotak.id}>
            {mulai && (
              <path
                d={`M${mulai.x} ${mulai.y}V${(mulai.y + l.y) / 2}H${tengah}V${l.y}`}
                fill="none"
                stroke="#000"
              />
            )}
            <rect
              x={l.x}
              y={l.y}
              width={LEBAR_KOTAK}
              height={TINGGI_KOTAK}
              fill="#fff"
              stroke="#000"
              strokeDasharray={l.kotak.lowong ? '5 3' : undefined}
            />
            {baris.map((t, i) => (
              <text
                // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
                key={i}
                x={l.x + 8}
                y={l.y + 18 + i * 16}
                fontSize="11"
                fontWeight={i === 0 ? 700 : 400}
              >
                {t}
              </text>
            ))}
          </g>
        )
      })}
    </svg>
  )
}
