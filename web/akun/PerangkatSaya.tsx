// Perangkat tempat akun ini masuk, cara mengeluarkannya, dan riwayat akun.
import { daftarPerangkat, keluarkanPerangkat, keluarkanPerangkatLain, riwayatAkun } from '#kontrak/akun.ts'
import { setempat, tanggalPanjang, type Zona } from '../alat/format.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { Riwayat } from '../pola/Riwayat.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'

function kapan(saat: string, zona: Zona): string {
  const w = setempat(saat, zona)
  return `${tanggalPanjang(w.tanggal)} pukul ${w.jam} ${w.zona}`
}

export function PerangkatSaya() {
  const { zona } = useHari()
  const { data, error, isPending, refetch } = useBaca(daftarPerangkat, {})
  const satu = useTindak(keluarkanPerangkat)
  const lain = useTindak(keluarkanPerangkatLain)
  const adaLain = data?.baris.some((b) => !b.ini)
  return (
    <div className="sempit sempit--kiri">
      <Bagian judul="Perangkat yang sedang masuk" />
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      <GalatPermintaan galat={satu.error ?? lain.error} />
      {isPending && <Tunggu baris={2} />}
      <ul className="daftar-baris">
        {data?.baris.map((b) => (
          <li key={b.id}>
            <span>
              <b>{b.nama}</b> {b.ini && '(perangkat ini)'}
              <br />
              <span className="redup">
                Terakhir {kapan(b.terakhir, zona)}, dari {b.alamat}
              </span>
            </span>
            {!b.ini && (
              <Tombol ragam="tautan-bahaya" onClick={() => satu.mutate({ params: { id: b.id } })}>
                Keluarkan<span className="sr"> {b.nama}</span>
              </Tombol>
            )}
          </li>
        ))}
      </ul>
      {adaLain && (
        <p>
          <Tombol onClick={() => lain.mutate({})} sedang={lain.isPending && 'Mengeluarkan…'}>
            Keluarkan semua perangkat lain
          </Tombol>
        </p>
      )}
      <RiwayatSaya />
    </div>
  )
}

/** Codes of the log in words; an unknown one is shown as it is. */
const AKSI: Record<string, string> = {
  'akun.masuk': 'Masuk',
  'akun.keluar': 'Keluar',
  'akun.aktivasi': 'Akun diaktifkan',
  'akun.sandi': 'Kata sandi diganti',
  'akun.keluarkan': 'Perangkat dikeluarkan',
  'akun.otentik': 'Membuktikan diri lagi',
  'akun.faktor': 'Faktor kedua dipasang',
}

function RiwayatSaya() {
  const { zona, hari } = useHari()
  const { data, error, refetch } = useBaca(riwayatAkun, {})
  return (
    <section>
      <Bagian judul="Riwayat akun" />
      <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
      {data && (
        <Riwayat
          zona={zona}
          tahunIni={Number(hari.slice(0, 4))}
          butir={data.baris.slice(0, 20).map((b) => ({
            id: `${b.pada}${b.aksi}`,
            pada: b.pada,
            peristiwa: `${AKSI[b.aksi] ?? b.aksi}${b.hasil === 'ditolak' ? ', ditolak' : ''}`,
            oleh: [b.perangkat, b.alamat].filter(Boolean).join(', '),
          }))}
        />
      )}
    </section>
  )
}
