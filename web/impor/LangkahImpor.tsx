// Langkah impor: di mana petugas berada di antara memilih berkas dan melihat hasilnya.
const LANGKAH = ['Pilih berkas', 'Cocokkan kolom', 'Pratinjau', 'Jalankan', 'Hasil'] as const

/** The five steps, the present one marked for eyes and for a screen reader. */
export function LangkahImpor({ ke }: { ke: number }) {
  return (
    <ol className="impor-langkah" aria-label="Langkah impor">
      {LANGKAH.map((nama, i) => (
        <li
          key={nama}
          className={i + 1 < ke ? 'lewat' : undefined}
          aria-current={i + 1 === ke ? 'step' : undefined}
        >
          <b aria-hidden="true">{i + 1}</b>
          <span>{nama}</span>
        </li>
      ))}
    </ol>
  )
}
