// Pengaruh keadaan: what a leave, a study, a penalty, a suspension or the end of service now blocks or changes, and by which article.
import { pengaruhPegawai } from '#kontrak/pengaruh.ts'
import { tanggalPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { kePasal } from '../alat/putusan.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { Tautan } from '../pola/Tautan.tsx'

const KATA: Record<string, string> = {
  memenuhi: 'memenuhi',
  'tidak-memenuhi': 'tidak memenuhi',
  'perlu-pertimbangan': 'perlu pertimbangan',
  'data-kurang': 'data kurang',
}

/** Nothing at all when no standing is in force: most people have none. */
export function PengaruhKeadaan({ id, perTanggal }: { id: string; perTanggal?: string | undefined }) {
  const { data, error, refetch } = useBaca(pengaruhPegawai, {
    params: { id },
    query: perTanggal ? { perTanggal } : {},
  })
  if (error) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data || data.keadaan.length === 0) return null
  return (
    <section>
      <Bagian judul="Keadaan yang memengaruhi layanan" />
      {data.keadaan.map((k) => (
        <article key={`${k.jenis}-${k.mulai}-${k.nama}`}>
          <p>
            <b>{k.nama}</b> sejak {tanggalPanjang(k.mulai)}
            {k.sampai ? ` sampai ${tanggalPanjang(k.sampai)}` : ''}
            {k.nomor ? ` (Nomor ${k.nomor})` : ''}
          </p>
          {k.pengaruh.length === 0 && <p className="redup">Tidak mengubah layanan mana pun pada hari ini.</p>}
          <ul className="daftar-baris">
            {k.pengaruh.map((p) => (
              <li key={`${p.layanan}-${p.aturan}`}>
                <b>{p.layananNama}</b>, {p.aturanNama}:{' '}
                {p.sebelum === p.sesudah
                  ? 'nilai berubah'
                  : `dari ${KATA[p.sebelum] ?? p.sebelum} menjadi ${KATA[p.sesudah] ?? p.sesudah}`}
                {p.syarat.map((s) => (
                  <span key={s.kode} className="redup">
                    <br />
                    {s.bunyi}: {s.fakta}
                  </span>
                ))}
                {p.hitung.map((h) => (
                  <span key={h.nama} className="redup">
                    <br />
                    {h.nama}: {h.sebelum ?? 'tidak ada'} menjadi {h.sesudah ?? 'tidak ada'}
                  </span>
                ))}
                <br />
                <small>
                  {p.dasar.map((d, i) => (
                    <span key={d}>
                      {i > 0 && '; '}
                      <Tautan ke={kePasal(d)}>{d}</Tautan>
                    </span>
                  ))}
                </small>
              </li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  )
}
