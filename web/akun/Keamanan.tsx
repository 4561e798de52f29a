// Keamanan: ganti kata sandi, faktor kedua di HP, kode cadangan, dan pembuktian ulang sebelum mengubahnya.
import { type FormEvent, useState } from 'react'
import { gantiSandi, kodeCadanganBaru, otentikUlang, pasangFaktor, sesiSaya } from '#kontrak/akun.ts'
import { bacaSaya } from '#kontrak/pegawai.ts'
import { adalahTolakan } from '../alat/klien.ts'
import { kunciBaca, simpanan, useBaca, useTindak } from '../alat/pakai.ts'
import { useSesiPasti } from '../alat/sesi.tsx'
import { Dialog } from '../pola/Dialog.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianSandi, IsianTeks } from '../pola/Isian.tsx'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import type { HasilMasuk } from './hasil-masuk.ts'
import { IsianSandiBaru } from './IsianSandiBaru.tsx'
import { KodeCadangan, PasangFaktor } from './PasangFaktor.tsx'

/** Both parts of proving who one is. */
export function Keamanan() {
  return (
    <div className="sempit sempit--kiri">
      <GantiSandi />
      <FaktorKedua />
    </div>
  )
}

const KOSONG = { lama: '', baru: '' }

function GantiSandi() {
  const nip = useBaca(bacaSaya, {}).data?.pegawai.nip ?? ''
  const [isi, setIsi] = useState(KOSONG)
  const { mutate, isPending, error, data } = useTindak(gantiSandi, { onJadi: () => setIsi(KOSONG) })
  const salah = adalahTolakan(error) ? error.tolak : undefined
  const kirim = (e: FormEvent) => {
    e.preventDefault()
    if (isi.lama && isi.baru && !isPending) mutate({ isi: { sandiLama: isi.lama, sandiBaru: isi.baru } })
  }
  return (
    <form className="susun" onSubmit={kirim} noValidate>
      <Bagian judul="Ganti kata sandi" />
      {data && (
        <Maklumat segera sifat="beres" judul="Kata sandi diganti">
          {data.sesiDitutup > 0
            ? `${data.sesiDitutup} perangkat lain dikeluarkan.`
            : 'Tidak ada perangkat lain.'}
        </Maklumat>
      )}
      {!salah?.isian && <GalatPermintaan galat={error} />}
      <IsianSandi
        label="Kata sandi sekarang"
        value={isi.lama}
        onChange={(e) => setIsi({ ...isi, lama: e.target.value })}
        galat={salah?.isian === 'sandiLama' ? `${salah.sebab} ${salah.saran}` : undefined}
      />
      <IsianSandiBaru
        nilai={isi.baru}
        nip={nip}
        onUbah={(baru) => setIsi({ ...isi, baru })}
        galat={salah?.isian === 'sandiBaru' ? salah.sebab : undefined}
      />
      <div>
        <Tombol type="submit" sedang={isPending && 'Mengganti…'}>
          Ganti kata sandi
        </Tombol>
      </div>
    </form>
  )
}

const segarkanSesi = () => void simpanan.invalidateQueries({ queryKey: kunciBaca(sesiSaya, {}).slice(0, 2) })

function FaktorKedua() {
  const { berfaktor } = useSesiPasti()
  const [undangan, setUndangan] = useState<HasilMasuk | null>(null)
  const [kode, setKode] = useState<readonly string[] | null>(null)
  const [ulang, setUlang] = useState<'pasang' | 'kode' | null>(null)
  const minta = (apa: 'pasang' | 'kode') => (galat: Error) => {
    if (adalahTolakan(galat) && galat.tolak.kode === 'perlu-otentikasi-ulang') setUlang(apa)
  }
  const pasang = useTindak(pasangFaktor, { onJadi: setUndangan, onGagal: minta('pasang') })
  const baru = useTindak(kodeCadanganBaru, {
    onJadi: ({ kodeCadangan }) => setKode(kodeCadangan),
    onGagal: minta('kode'),
  })
  const galat = [pasang.error, baru.error].find(
    (g) => g && !(adalahTolakan(g) && g.tolak.kode === 'perlu-otentikasi-ulang'),
  )
  const selesai = () => {
    setUndangan(null)
    setKode(null)
    segarkanSesi()
  }
  return (
    <section className="susun">
      <Bagian judul="Faktor kedua di HP" />
      <p>{berfaktor ? 'Terpasang. Kode dari HP diminta setiap kali masuk.' : 'Belum dipasang.'}</p>
      <GalatPermintaan galat={galat} />
      {undangan && <PasangFaktor hasil={undangan} onSelesai={selesai} />}
      {kode && <KodeCadangan kode={kode} onSelesai={selesai} />}
      {!undangan && !kode && (
        <div className="deret">
          <Tombol onClick={() => pasang.mutate({})} sedang={pasang.isPending && 'Menyiapkan…'}>
            {berfaktor ? 'Ganti HP' : 'Pasang di HP ini'}
          </Tombol>
          {berfaktor && (
            <Tombol onClick={() => baru.mutate({})} sedang={baru.isPending && 'Membuat…'}>
              Buat kode cadangan baru
            </Tombol>
          )}
        </div>
      )}
      <OtentikUlang
        buka={ulang !== null}
        berfaktor={berfaktor}
        onTutup={() => setUlang(null)}
        onJadi={() => {
          setUlang(null)
          if (ulang === 'pasang') pasang.mutate({})
          else baru.mutate({})
        }}
      />
    </section>
  )
}

type SifatUlang = { buka: boolean; berfaktor: boolean; onTutup: () => void; onJadi: () => void }

function OtentikUlang({ buka, berfaktor, onTutup, onJadi }: SifatUlang) {
  const [isi, setIsi] = useState({ sandi: '', kode: '' })
  const { mutate, isPending, error } = useTindak(otentikUlang, {
    onJadi: () => {
      setIsi({ sandi: '', kode: '' })
      onJadi()
    },
  })
  const kirim = (e: FormEvent) => {
    e.preventDefault()
    const { sandi, kode } = isi
    if (sandi && !isPending) mutate({ isi: { sandi, ...(kode ? { kode } : {}) } })
  }
  return (
    <Dialog buka={buka} judul="Buktikan bahwa ini Anda" onTutup={onTutup}>
      <form className="susun" onSubmit={kirim}>
        <GalatPermintaan galat={error} />
        <IsianSandi
          label="Kata sandi"
          value={isi.sandi}
          onChange={(e) => setIsi({ ...isi, sandi: e.target.value })}
        />
        {berfaktor && (
          <IsianTeks
            label="Kode dari HP"
            petunjuk="Enam angka, atau satu kode cadangan bila HP tidak ada."
            autoComplete="one-time-code"
            value={isi.kode}
            onChange={(e) => setIsi({ ...isi, kode: e.target.value })}
          />
        )}
        <div>
          <Tombol ragam="utama" type="submit" sedang={isPending && 'Memeriksa…'}>
            Lanjut
          </Tombol>
        </div>
      </form>
    </Dialog>
  )
}
