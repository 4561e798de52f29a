// Tabel antrean bergaris: pilih, saring, urut, dan kerjakan dari papan ketik; di HP menjadi lembar pendek.
import {
  type ColumnDef,
  columnVisibilityFeature,
  type Row,
  type RowData,
  type RowSelectionState,
  rowSelectionFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useTampilan } from '../alat/tampilan.ts'
import { BilahMassal, type TindakanMassal } from './BilahMassal.tsx'
import { Ikon } from './Ikon.tsx'
import { usePintas } from './pintas.ts'

export type Urutan = { kolom: string; arah: 'naik' | 'turun' }

/** One column. The first with `utama` holds the row's link and becomes the title on a phone. */
export type KolomTabel<B> = {
  id: string
  judul: string
  isi: (baris: B) => ReactNode
  lebar?: string
  rata?: 'kiri' | 'tengah' | 'kanan'
  utama?: boolean
  /** A native input or select with class "saring-isi"; shown in the filter row. */
  saring?: ReactNode
  dapatUrut?: boolean
}

type Sifat<B> = {
  baris: readonly B[]
  kolom: readonly KolomTabel<B>[]
  kunci: (baris: B) => string
  /** What a row is called when its box is read out, e.g. the applicant's name. */
  sebutan: (baris: B) => string
  /** Spoken caption of the table. */
  nama: string
  /** Row number of the first row, for paged lists. */
  mulai?: number
  terpilih?: readonly string[]
  onPilih?: (terpilih: string[]) => void
  tindakan?: readonly TindakanMassal[]
  ringkasPilihan?: ReactNode
  urutan?: Urutan | undefined
  onUrut?: (urutan: Urutan) => void
  /** Column ids to hide. */
  sembunyi?: readonly string[]
  batal?: (baris: B) => boolean
  /** Shown instead of rows when there are none: a KeadaanKosong. */
  kosong?: ReactNode
}

const fitur = tableFeatures({ rowSelectionFeature, columnVisibilityFeature })
type Fitur = typeof fitur

/** Click or Shift range? Kept pure so that the selection rule can be read in one place. */
function pilihanBaru(lama: readonly string[], id: string): string[] {
  return lama.includes(id) ? lama.filter((k) => k !== id) : [...lama, id]
}

function JudulKolom<B>({
  kolom,
  urutan,
  onUrut,
}: { kolom: KolomTabel<B> } & Pick<Sifat<B>, 'urutan' | 'onUrut'>) {
  if (!kolom.dapatUrut || !onUrut) return kolom.judul
  const ini = urutan?.kolom === kolom.id ? urutan.arah : null
  return (
    <button
      type="button"
      className="urut-btn"
      onClick={() => onUrut({ kolom: kolom.id, arah: ini === 'naik' ? 'turun' : 'naik' })}
    >
      {kolom.judul}
      {ini && <Ikon nama="bawah" kelas={ini === 'naik' ? 'ico--balik' : ''} />}
    </button>
  )
}

const kelasKolom = <B,>(k: KolomTabel<B>) =>
  [k.rata === 'kanan' ? 'n' : k.rata === 'tengah' ? 't' : '', k.utama ? 'utama' : '']
    .filter(Boolean)
    .join(' ') || undefined

function KepalaTabel<B>({
  sifat,
  kolom,
  kotak,
}: {
  sifat: Sifat<B>
  kolom: KolomTabel<B>[]
  kotak: ReactNode
}) {
  const { urutan, onUrut } = sifat
  return (
    <thead>
      <tr>
        {kotak && (
          <th className="t" style={{ width: '2.5rem' }}>
            {kotak}
          </th>
        )}
        <th className="m" style={{ width: '2.75rem' }}>
          No.
        </th>
        {kolom.map((k) => (
          <th
            key={k.id}
            className={kelasKolom(k)}
            style={k.lebar ? { width: k.lebar } : undefined}
            aria-sort={
              urutan?.kolom === k.id ? (urutan.arah === 'naik' ? 'ascending' : 'descending') : undefined
            }
          >
            <JudulKolom kolom={k} urutan={urutan} onUrut={onUrut} />
          </th>
        ))}
      </tr>
      {kolom.some((k) => k.saring) && (
        <tr className="saring">
          {kotak && <td />}
          <td className="m" />
          {kolom.map((k) => (
            <td key={k.id} className={kelasKolom(k)}>
              {k.saring}
            </td>
          ))}
        </tr>
      )}
    </thead>
  )
}

type SifatBaris<B extends RowData> = {
  baris: Row<Fitur, B>
  kolom: KolomTabel<B>[]
  nomor: number
  kini: boolean
  sifat: Sifat<B>
  onToggle?: (() => void) | undefined
  onKini: () => void
}

function BarisTabel<B extends RowData>({
  baris,
  kolom,
  nomor,
  kini,
  sifat,
  onToggle,
  onKini,
}: SifatBaris<B>) {
  const asli = baris.original
  const pilih = baris.getIsSelected()
  const kelas = [kini ? 'kini' : '', sifat.batal?.(asli) ? 'batal' : ''].filter(Boolean).join(' ')
  return (
    <tr className={kelas || undefined} data-pilih={pilih || undefined} data-baris={baris.id} onFocus={onKini}>
      {onToggle && (
        <td className="t pilih">
          <label className="kotak-sasar">
            <input type="checkbox" className="kotak" checked={pilih} onChange={onToggle} />
            <span className="sr">Pilih {sifat.sebutan(asli)}</span>
          </label>
        </td>
      )}
      <td className="m">{nomor}</td>
      {kolom.map((k) => (
        <td key={k.id} className={kelasKolom(k)} data-judul={k.utama ? undefined : k.judul}>
          {k.isi(asli)}
        </td>
      ))}
    </tr>
  )
}

/**
 * The work queue. J/K move between rows, X chooses, Enter opens the row's link, "/" goes to the first
 * filter; each action's own key works on the chosen rows, or on the current row when none is chosen.
 */
export function TabelBergaris<B extends RowData>(sifat: Sifat<B>) {
  const { baris, kolom, kunci, terpilih = [], onPilih, tindakan = [], mulai = 1 } = sifat
  const { kerapatan } = useTampilan()
  const akar = useRef<HTMLDivElement>(null)
  const [kini, setKini] = useState<string | null>(null)
  const kolomTabel = useMemo<ColumnDef<Fitur, B>[]>(
    () => kolom.map((k) => ({ id: k.id, header: k.judul })),
    [kolom],
  )
  const pilihan: RowSelectionState = Object.fromEntries(terpilih.map((k) => [k, true]))
  const tabel = useTable<Fitur, B>({
    features: fitur,
    columns: kolomTabel,
    data: baris as B[],
    getRowId: kunci,
    state: {
      rowSelection: pilihan,
      columnVisibility: Object.fromEntries((sifat.sembunyi ?? []).map((id) => [id, false])),
    },
    onRowSelectionChange: (ubah) => {
      const baru = typeof ubah === 'function' ? ubah(pilihan) : ubah
      onPilih?.(Object.keys(baru).filter((k) => baru[k]))
    },
  })
  const barisTabel = tabel.getRowModel().rows
  const tampak = new Set(tabel.getVisibleLeafColumns().map((k) => k.id))
  const kolomTampak = kolom.filter((k) => tampak.has(k.id))
  const letak = barisTabel.findIndex((b) => b.id === kini)

  const pergi = (langkah: number) => {
    const tujuan = barisTabel[Math.min(Math.max(letak + langkah, 0), barisTabel.length - 1)]
    if (!tujuan) return
    setKini(tujuan.id)
    const tr = akar.current?.querySelector<HTMLElement>(`[data-baris="${CSS.escape(tujuan.id)}"]`)
    const sasaran = tr?.querySelector<HTMLElement>('td.utama a') ?? tr?.querySelector<HTMLElement>('a, input')
    sasaran?.focus()
    tr?.scrollIntoView({ block: 'nearest' })
  }
  const kerjakan = (t: TindakanMassal) => {
    const ids = terpilih.length > 0 ? [...terpilih] : kini === null ? [] : [kini]
    if (ids.length > 0) t.lakukan(ids)
  }
  usePintas({
    j: () => pergi(1),
    k: () => pergi(-1),
    x: () => kini !== null && onPilih?.(pilihanBaru(terpilih, kini)),
    '/': () => akar.current?.querySelector<HTMLElement>('.saring-isi')?.focus(),
    ...Object.fromEntries(tindakan.map((t) => [t.pintas?.toLowerCase() ?? '', () => kerjakan(t)])),
  })

  const semua = tabel.getIsAllRowsSelected()
  const kotak = onPilih && (
    <label className="kotak-sasar">
      <input
        type="checkbox"
        className="kotak"
        checked={semua}
        ref={(k) => {
          if (k) k.indeterminate = !semua && terpilih.length > 0
        }}
        onChange={() => tabel.toggleAllRowsSelected(!semua)}
      />
      <span className="sr">Pilih semua baris di halaman ini</span>
    </label>
  )
  return (
    <div className="tabel" ref={akar}>
      {kotak && (
        <div className="tabel__hp">
          {kotak} <span aria-hidden="true">Pilih semua</span>
        </div>
      )}
      <div className="tabel__gulung">
        <table className={kerapatan === 'padat' ? 'tbl tbl--antrean tbl--padat' : 'tbl tbl--antrean'}>
          <caption className="sr">{sifat.nama}</caption>
          <KepalaTabel sifat={sifat} kolom={kolomTampak} kotak={kotak} />
          <tbody>
            {barisTabel.map((b, i) => (
              <BarisTabel
                key={b.id}
                baris={b}
                kolom={kolomTampak}
                nomor={mulai + i}
                kini={b.id === kini}
                sifat={sifat}
                onToggle={onPilih && (() => b.toggleSelected())}
                onKini={() => setKini(b.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {barisTabel.length === 0 && sifat.kosong}
      {onPilih && terpilih.length > 0 && (
        <BilahMassal
          jumlah={terpilih.length}
          ringkas={sifat.ringkasPilihan}
          tindakan={tindakan}
          onTindakan={kerjakan}
          onBatal={() => onPilih([])}
        />
      )}
    </div>
  )
}
