// Tanda tangan massal: satu petak satu surat, jumlah selesai, dan apa yang gagal.
import type { ReactNode } from 'react'

export type HasilTandaTangan = 'menunggu' | 'sedang' | 'selesai' | 'gagal' | 'dikecualikan'
const KATA: Record<HasilTandaTangan, string> = {
  selesai: 'ditandatangani',
  gagal: 'gagal',
  sedang: 'sedang',
  menunggu: 'menunggu',
  dikecualikan: 'dikecualikan',
}
const URUTAN = ['selesai', 'gagal', 'sedang', 'menunggu', 'dikecualikan'] as const

type Sifat = {
  /** Result per letter, in the order of the batch. */
  surat: readonly { id: string; hasil: HasilTandaTangan }[]
  /** Time left, in words ("sekitar 1 menit lagi"). */
  sisa?: ReactNode
}

/** Progress of a batch; the count is announced in a live region, the cells are a picture of it. */
export function TandaTanganMassal({ surat, sisa }: Sifat) {
  const jumlah = (h: HasilTandaTangan) => surat.filter((s) => s.hasil === h).length
  const total = surat.length - jumlah('dikecualikan')
  return (
    <div>
      <p className="maju__angka" role="status">
        <b>{jumlah('selesai')}</b> <span>dari {total} selesai</span>
        {sisa && <small>{sisa}</small>}
      </p>
      <ol className="lima">
        {surat.map((s, i) => (
          <li key={s.id} className={s.hasil}>
            {i + 1}
            <span className="sr"> {KATA[s.hasil]}</span>
          </li>
        ))}
      </ol>
      <ul className="legenda">
        {URUTAN.filter((h) => jumlah(h) > 0).map((h) => (
          <li key={h} className={h}>
            <b>{jumlah(h)}</b> {KATA[h]}
          </li>
        ))}
      </ul>
    </div>
  )
}
