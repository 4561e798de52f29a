// Jalur renang: the procedure drawn as swim lanes, one column an actor, one row a step. On a phone the list below says it.
import { useId } from 'react'

type Langkah = {
  ke: number
  nama: string
  pelaku: string
  lama: string | null
  berjalan: boolean
  /** For a step beside the way: the step it branches from. */
  cabangDari: number | null
}
const LEBAR = 168
const TINGGI = 76
const KEPALA = 56
const KOTAK = { lebar: 148, tinggi: 52 }
const HURUF = 24

/** Words broken into lines of so many letters. */
function baris(teks: string, paling: number, banyak: number): string[] {
  const hasil: string[] = []
  for (const kata of teks.split(' ')) {
    const akhir = hasil.at(-1)
    if (akhir !== undefined && `${akhir} ${kata}`.length <= paling)
      hasil[hasil.length - 1] = `${akhir} ${kata}`
    else hasil.push(kata)
  }
  return hasil.length <= banyak ? hasil : [...hasil.slice(0, banyak - 1), `${hasil[banyak - 1]}…`]
}

function Teks({ x, y, isi, kelas }: { x: number; y: number; isi: string[]; kelas?: string }) {
  return (
    <text x={x} y={y} className={kelas} textAnchor="middle">
      {isi.map((b, i) => (
        <tspan key={b} x={x} dy={i === 0 ? 0 : 14}>
          {b}
        </tspan>
      ))}
    </text>
  )
}

type SifatPanah = {
  langkah: readonly Langkah[]
  x: (l: Langkah) => number
  y: (i: number) => number
  panah: string
}

/** The way to the product, in whole lines; what branches off it (papers lacking, refusal) in broken ones. */
function Panah({ langkah, x, y, panah }: SifatPanah) {
  const letak = new Map(langkah.map((l, i) => [l.ke, i]))
  const utama = langkah.filter((l) => l.cabangDari === null)
  const atas = (i: number) => y(i) - KOTAK.tinggi / 2
  const bawah = (i: number) => y(i) + KOTAK.tinggi / 2
  const jalan = utama.slice(1).flatMap((l, i) => {
    const dari = utama[i]
    const [a, b] = [letak.get(dari?.ke ?? -1), letak.get(l.ke)]
    if (!dari || a === undefined || b === undefined) return []
    const belok = atas(b) - (TINGGI - KOTAK.tinggi) / 2
    return [{ ke: l.ke, putus: false, d: `M${x(dari)} ${bawah(a)}V${belok}H${x(l)}V${atas(b)}` }]
  })
  const cabang = langkah.flatMap((l) => {
    const asal = langkah.find((s) => s.ke === l.cabangDari)
    const [a, b] = [letak.get(asal?.ke ?? -1), letak.get(l.ke)]
    if (!asal || a === undefined || b === undefined) return []
    // Along the edge of the lane, where no box stands.
    const tepi = x(asal) - LEBAR / 2 + 4
    const kiri = x(asal) - KOTAK.lebar / 2
    const masuk = x(l) < x(asal) ? x(l) + KOTAK.lebar / 2 : x(l) - KOTAK.lebar / 2
    return [{ ke: l.ke, putus: true, d: `M${kiri} ${y(a)}H${tepi}V${y(b)}H${masuk}` }]
  })
  return (
    <>
      {[...jalan, ...cabang].map((p) => (
        <path
          key={p.ke}
          className={p.putus ? 'jalur__panah jalur__panah--cabang' : 'jalur__panah'}
          d={p.d}
          markerEnd={`url(#${panah})`}
        />
      ))}
    </>
  )
}

/** Drawing of the steps; told in words by the list that always stands beside it. */
export function JalurRenang({ pelaku, langkah }: { pelaku: readonly string[]; langkah: readonly Langkah[] }) {
  const panah = useId()
  const x = (l: Langkah) => pelaku.indexOf(l.pelaku) * LEBAR + LEBAR / 2
  const y = (i: number) => KEPALA + i * TINGGI + TINGGI / 2
  const lebar = pelaku.length * LEBAR
  const tinggi = KEPALA + langkah.length * TINGGI
  return (
    <svg
      className="jalur-renang"
      viewBox={`0 0 ${lebar} ${tinggi}`}
      role="img"
      aria-label="Gambar alur per pelaku"
    >
      <defs>
        <marker id={panah} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0 8 4 0 8z" />
        </marker>
      </defs>
      {pelaku.map((p, i) => (
        <g key={p}>
          <rect
            x={i * LEBAR}
            y={0}
            width={LEBAR}
            height={tinggi}
            className={i % 2 ? 'jalur jalur--genap' : 'jalur'}
          />
          <Teks x={i * LEBAR + LEBAR / 2} y={24} isi={baris(p, HURUF, 2)} kelas="jalur__nama" />
        </g>
      ))}
      <Panah langkah={langkah} x={x} y={y} panah={panah} />
      {langkah.map((l, i) => (
        <g key={l.ke}>
          <rect
            className={l.berjalan ? 'jalur__kotak' : 'jalur__kotak jalur__kotak--diam'}
            x={x(l) - KOTAK.lebar / 2}
            y={y(i) - KOTAK.tinggi / 2}
            width={KOTAK.lebar}
            height={KOTAK.tinggi}
            rx={4}
          />
          <Teks x={x(l)} y={y(i) - (l.lama ? 6 : 2)} isi={baris(`${l.ke}. ${l.nama}`, HURUF, 2)} />
          {l.lama && <Teks x={x(l)} y={y(i) + 21} isi={[l.lama]} kelas="jalur__lama" />}
        </g>
      ))}
    </svg>
  )
}
