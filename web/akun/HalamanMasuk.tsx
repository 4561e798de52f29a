// Masuk: NIP, kata sandi, dan faktor kedua di satu HP; tanpa teka-teki, tempel diperbolehkan.
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useSesi } from '../alat/sesi.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { AkunContoh, useKodeContoh } from './AkunContoh.tsx'
import { FormMasuk, type Isi } from './FormMasuk.tsx'
import { Muka } from './Muka.tsx'

const rute = getRouteApi('/masuk')
/** Only addresses of this house: never another site, never the API. */
const tujuanAman = (lanjut: string | undefined) =>
  lanjut && /^\/(?![/\\])/.test(lanjut) && !lanjut.startsWith('/api/') ? lanjut : '/'

export default function HalamanMasuk() {
  const { lanjut } = rute.useSearch()
  const [isi, setIsi] = useState<Isi>({ nip: '', sandi: '' })
  const [ke, setKe] = useState(0)
  const sesi = useSesi()
  const kodeContoh = useKodeContoh(isi.nip)
  const { history } = useRouter()
  const tujuan = tujuanAman(lanjut)
  const sudahMasuk = sesi.keadaan === 'masuk'
  useEffect(() => {
    if (sudahMasuk) history.replace(tujuan)
  }, [sudahMasuk, history, tujuan])
  if (sudahMasuk) return null
  return (
    <Muka judul="Masuk">
      {tujuan !== '/' && <p className="kecil">Masuk dahulu untuk membuka halaman yang Anda tuju.</p>}
      <FormMasuk
        key={ke}
        isi={isi}
        onIsi={setIsi}
        onMasuk={() => history.replace(tujuan)}
        kodeContoh={kodeContoh}
      />
      <div className="muka__tautan">
        <Tautan ke="/aktivasi">Aktivasi akun</Tautan>
        <Tautan ke="/layanan">Lihat layanan</Tautan>
      </div>
      <details>
        <summary>Lupa kata sandi atau belum punya akun</summary>
        <p className="kecil">
          Akun dan kode aktivasi diterbitkan BKPSDM (Perwali Kediri 80/2021 Pasal 5 ayat (3)). Mintalah kode
          baru kepada admin BKPSDM dengan menunjukkan kartu pegawai, lalu buka Aktivasi akun.
        </p>
      </details>
      <AkunContoh
        onPakai={(contoh) => {
          setIsi(contoh)
          setKe((n) => n + 1)
        }}
      />
    </Muka>
  )
}
