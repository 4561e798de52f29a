// Putusan periksa: semua aturan usulan ini dalam satu daftar, yang ragu paling atas, tiap pasal dapat dibuka.
import { putusanUsulan } from '#kontrak/usulan.ts'
import { tanggalPanjang, waktuPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { barisPutusan } from '../alat/putusan.ts'
import { useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { PutusanAturan, RingkasPutusan } from '../pola/PutusanAturan.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'

/** More met conditions than this are folded: the paper beside them must stay in sight. */
const TAMPAK_PALING = 6

/** Right side, upper part: every automatic verdict with its fact, article and edition. */
export function PutusanPeriksa({ usulanId }: { usulanId: string }) {
  const { zona } = useHari()
  const { data, error, refetch } = useBaca(putusanUsulan, { params: { id: usulanId } })
  if (error) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu baris={6} kata="Menilai aturan…" />
  const baris = data.putusan.flatMap(barisPutusan)
  const memenuhi = baris.filter((b) => b.hasil === 'ya')
  const lipat = memenuhi.length > TAMPAK_PALING
  const tampak = lipat ? baris.filter((b) => b.hasil !== 'ya') : baris
  const edisi = [...new Set(data.putusan.map((p) => `${p.nama} edisi ${tanggalPanjang(p.edisi)}`))]
  return (
    <section>
      <Bagian judul="Putusan aturan" kanan={<RingkasPutusan baris={baris} />} />
      <PutusanAturan
        baris={tampak}
        edisi={
          <>
            Dihitung {waktuPanjang(data.dihitungPada, zona)} memakai {edisi.join(', ')}.{' '}
            <Tautan ke={`/usulan/${usulanId}/putusan`}>Buka penjelasan</Tautan>
          </>
        }
      />
      {lipat && (
        <details className="putusan-lipat">
          <summary>{memenuhi.length} syarat memenuhi, lihat satu per satu</summary>
          <PutusanAturan baris={memenuhi} edisi={null} />
        </details>
      )}
    </section>
  )
}
