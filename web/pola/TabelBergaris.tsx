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
import { type ReactNode, useMemo, useRef } from 'react'
import { useTampilan } from '../alat/tampilan.ts'
import { useGerakAntrean } from './antrean.ts'
import { BilahMassal, type TindakanMassal } from './BilahMassal.tsx'
import { Ikon } from './Ikon.tsx'

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

/** The tick box of the head; half-filled while only some rows are chosen. */
function KotakSemua({ semua, sebagian, onUbah }: { semua: boolean; sebagian: boolean; onUbah: () => void }) {
  return (
    <label className="kotak-sasar">
      <input
        type="checkbox"
        className="kotak"
        checked={semua}
        ref={(k) => {
          if (k) k.indeterminate = sebagian
        }}
        onChange={onUbah}
      />
      <span className="sr">Pilih semua baris di halaman ini</span>
    </label>
  )
}

/** TanStack Table with our rows as its data; selection stays with the page. */
function useTabelAntrean<B extends RowData>(sifat: Sifat<B>) {
  const { baris, kolom, kunci, terpilih = [], onPilih, sembunyi = [] } = sifat
  const data = useMemo(() => [...baris], [baris])
  const columns = useMemo<ColumnDef<Fitur, B>[]>(
    () => kolom.map((k) => ({ id: k.id, header: k.judul })),
    [kolom],
  )
  const rowSelection: RowSelectionState = Object.fromEntries(terpilih.map((k) => [k, true]))
  return useTable<Fitur, B>({
    features: fitur,
    columns,
    data,
    getRowId: kunci,
    state: { rowSelection, columnVisibility: Object.fromEntries(sembunyi.map((id) => [id, false])) },
    onRowSelectionChange: (ubah) => {
      const baru = typeof ubah === 'function' ? ubah(rowSelection) : ubah
      onPilih?.(Object.keys(baru).filter((k) => baru[k]))
    },
  })
}

/**
 * The work queue. J/K move between rows, X chooses, Enter opens the row's link, "/" goes to the first
 * filter; each action's own key works on the chosen rows, or on the current row when none is chosen.
 */
export function TabelBergaris<B extends RowData>(sifat: Sifat<B>) {
  const { kolom, terpilih = [], onPilih, tindakan = [], mulai = 1 } = sifat
  const { kerapatan } = useTampilan()
  const akar = useRef<HTMLDivElement>(null)
  const tabel = useTabelAntrean(sifat)
  const baris = tabel.getRowModel().rows
  const gerak = useGerakAntrean({ akar, urutan: baris.map((b) => b.id), terpilih, onPilih, tindakan })
  const tampak = new Set(tabel.getVisibleLeafColumns().map((k) => k.id))
  const kolomTampak = kolom.filter((k) => tampak.has(k.id))
  const semua = tabel.getIsAllRowsSelected()
  const kotak = onPilih && (
    <KotakSemua
      semua={semua}
      sebagian={!semua && terpilih.length > 0}
      onUbah={() => tabel.toggleAllRowsSelected(!semua)}
    />
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
            {baris.map((b, i) => (
              <BarisTabel
                key={b.id}
                baris={b}
                kolom={kolomTampak}
                nomor={mulai + i}
                kini={b.id === gerak.kini}
                sifat={sifat}
                onToggle={onPilih && (() => b.toggleSelected())}
                onKini={() => gerak.setKini(b.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {baris.length === 0 && sifat.kosong}
      {onPilih && terpilih.length > 0 && (
        <BilahMassal
          jumlah={terpilih.length}
          ringkas={sifat.ringkasPilihan}
          tindakan={tindakan}
          onTindakan={gerak.kerjakan}
          onBatal={() => onPilih([])}
        />
      )}
    </div>
  )
}
