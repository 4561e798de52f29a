// Bunyi pasal di atas halaman yang sedang dibaca, dari naskah peraturan yang dimuat.
import { bacaKutipan } from '#kontrak/layanan.ts'
import { useBaca } from '../alat/pakai.ts'
import { Dialog } from './Dialog.tsx'
import { GalatPermintaan } from './GalatPermintaan.tsx'
import { Maklumat } from './Maklumat.tsx'
import { Tunggu } from './Tunggu.tsx'

/** Central laws stand in the library by their headings only: enumeration marks alone are no text. */
const adaBunyi = (d: { dimuat: boolean; teks: string }) => d.dimuat && /\p{L}{3}/u.test(d.teks)

/** Opens the words of the citation; nothing when `kutipan` is null. */
export function DialogPasal({ kutipan, onTutup }: { kutipan: string | null; onTutup: () => void }) {
  const { data, error, refetch } = useBaca(
    bacaKutipan,
    { query: { kutipan: kutipan ?? '' } },
    { aktif: kutipan !== null },
  )
  return (
    <Dialog buka={kutipan !== null} judul={kutipan ?? ''} onTutup={onTutup} lebar>
      {!data && !error && <Tunggu baris={5} />}
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      {data && !adaBunyi(data) && (
        <Maklumat judul="Naskah peraturan ini belum dimuat di Padu">
          Bunyi {data.kutipan} dapat dibaca pada {data.peraturan}.
        </Maklumat>
      )}
      {data && adaBunyi(data) && (
        <article className="baca">
          <p className="redup kecil">{data.peraturan}</p>
          <p className="pasal">{data.teks}</p>
        </article>
      )}
    </Dialog>
  )
}
