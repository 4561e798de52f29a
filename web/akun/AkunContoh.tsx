// Akun contoh: hanya pada pemasangan peragaan (kota karangan); sekali tekan mengisi NIP, sandi, dan kode.
import { akunDemo } from '#kontrak/demo.ts'
import { useBaca } from '../alat/pakai.ts'
import { useDaerah } from '../alat/sesi.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import type { Isi } from './FormMasuk.tsx'

/** The code of the phone changes every 30 seconds; asked a little more often (ms). */
const KODE_SETIAP_MS = 10_000

function useAkunDemo() {
  const demo = useDaerah()?.demo === true
  const { data } = useBaca(akunDemo, {}, { aktif: demo, setiapMs: KODE_SETIAP_MS })
  return demo ? (data?.akun ?? []) : []
}

/** What the demo account's phone shows now; empty for everybody else. */
export function useKodeContoh(nip: string): string {
  return useAkunDemo().find((a) => a.nip === nip)?.kodeSekarang ?? ''
}

/** A fold with the ready accounts of the demo town; nothing when this is no demo or the list does not answer. */
export function AkunContoh({ onPakai }: { onPakai: (isi: Isi) => void }) {
  const akun = useAkunDemo()
  if (akun.length === 0) return null
  return (
    <details className="demo">
      <summary>Akun contoh untuk mencoba</summary>
      <p className="kecil redup">Kota dan semua orang di sini karangan. Pilih peran, lalu tekan Masuk.</p>
      <ul className="daftar-baris">
        {akun.map((a) => (
          <li key={a.kode}>
            <span>
              <b>{a.nama}</b>
              <br />
              <span className="redup">{a.keterangan}</span>
            </span>
            <Tombol
              ragam="tautan"
              onClick={() => {
                onPakai({ nip: a.nip, sandi: a.sandi })
                window.scrollTo({ top: 0 })
              }}
            >
              Pakai akun ini<span className="sr">: {a.nama}</span>
            </Tombol>
          </li>
        ))}
      </ul>
    </details>
  )
}
