// Bagian pribadi lembar layanan: berhak atau belum, terhitung mulai kapan, gaji dari berapa menjadi berapa, dan cara menghitungnya.
import type { z } from 'zod'
import type { layananSaya } from '#kontrak/layanan.ts'
import { rupiah, tanggalHari, tanggalPanjang } from '../alat/format.ts'
import { barisPutusan, kalimat } from '../alat/putusan.ts'
import { Ikon } from '../pola/Ikon.tsx'
import { Maklumat, type SifatMaklumat } from '../pola/Maklumat.tsx'
import { PutusanAturan } from '../pola/PutusanAturan.tsx'

type Saya = z.output<typeof layananSaya.jawab>
type Putusan = Saya['putusan'][number]

const KATA: Record<Exclude<Putusan['putusan'], 'memenuhi'>, { sifat: SifatMaklumat; judul: string }> = {
  'tidak-memenuhi': { sifat: 'tolak', judul: 'Belum memenuhi syarat' },
  'perlu-pertimbangan': { sifat: 'perlu', judul: 'Perlu dilihat petugas' },
  'data-kurang': { sifat: 'perlu', judul: 'Data Anda belum lengkap untuk dihitung' },
}

/** The verdicts for the reader in words, numbers first. */
export function PutusanSaya({ saya }: { saya: Saya }) {
  const { tmt, gajiLama, gajiBaru, batasUsul } = saya.ringkas
  const bermasalah = saya.putusan.filter((p) => p.putusan !== 'memenuhi')
  return (
    <section>
      {tmt && (
        <>
          <p className="kecil redup">Untuk Anda, terhitung mulai</p>
          <p className="besar">{tanggalPanjang(tmt)}</p>
        </>
      )}
      {gajiLama !== null && gajiBaru !== null && (
        <dl className="gaji">
          <div>
            <dt>Gaji pokok sekarang</dt>
            <dd>{rupiah(gajiLama)}</dd>
          </div>
          <Ikon nama="panah" />
          <div>
            <dt>Gaji pokok baru</dt>
            <dd>{rupiah(gajiBaru)}</dd>
          </div>
        </dl>
      )}
      {batasUsul && (
        <p className="kecil">
          Usul paling lambat <b>{tanggalHari(batasUsul)}</b>.
        </p>
      )}
      {bermasalah.map((p) => (
        <Bermasalah key={p.aturan} putusan={p} />
      ))}
      <details>
        <summary>Lihat cara menghitung</summary>
        {saya.putusan.map((p) => (
          <div key={p.aturan}>
            <p className="tebal">{p.nama}</p>
            <PutusanAturan
              baris={barisPutusan(p)}
              edisi={`Edisi aturan ${tanggalPanjang(p.edisi)}, dihitung per ${tanggalPanjang(p.tanggalAcuan)}.`}
            />
          </div>
        ))}
      </details>
    </section>
  )
}

function Bermasalah({ putusan }: { putusan: Putusan }) {
  if (putusan.putusan === 'memenuhi') return null
  const kata = KATA[putusan.putusan]
  const sebab = putusan.syarat.filter((s) => s.putusan !== 'memenuhi')
  return (
    <Maklumat
      sifat={kata.sifat}
      judul={`${kata.judul}: ${putusan.nama}`}
      dasar={sebab.flatMap((s) => s.dasar)}
    >
      {sebab.map((s) => (
        <p key={s.kode}>{kalimat(s.bunyi, s.fakta, s.saran)}</p>
      ))}
    </Maklumat>
  )
}
