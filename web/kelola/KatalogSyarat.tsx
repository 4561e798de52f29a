// Sunting persyaratan: berkas menurut peraturan tetap; daerah boleh menambah berkas atau mewajibkan yang bersyarat.
import { useState } from 'react'
import { IsianPilihan, IsianTeks } from '../pola/Isian.tsx'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { Pasal } from './KatalogIsi.tsx'
import {
  kodeDari,
  kunciSyarat,
  namaVarian,
  SIFAT,
  type SifatSunting,
  type SyaratIsi,
} from './katalog-kata.ts'

type Asal = SifatSunting['data']['asalSyarat'][number] | undefined

function SatuSyarat({
  data,
  s,
  asal,
  onUbah,
  onHapus,
}: {
  data: SifatSunting['data']
  s: SyaratIsi
  asal: Asal
  onUbah: (s: SyaratIsi) => void
  onHapus: () => void
}) {
  const hukum = asal?.asal === 'peraturan' ? asal.menurutPeraturan : null
  const sifat = (['wajib', hukum === null ? 'opsional' : 'bersyarat'] as const).map((x) => ({
    nilai: x,
    nama:
      x === 'bersyarat' && asal?.keterangan
        ? asal.keterangan
        : x === 'wajib' && hukum
          ? 'Wajib bagi semua'
          : SIFAT[x],
  }))
  const banyak = data.pilihan.varian.length > 0
  return (
    <li>
      <b>{s.nama}</b>
      {banyak && <span className="redup"> · {namaVarian(data, s.varian)}</span>}
      <br />
      {hukum === 'wajib' ? (
        <span className="redup">Wajib menurut peraturan</span>
      ) : (
        <select
          className="masukan katalog__sifat"
          aria-label={`Sifat berkas ${s.nama}`}
          value={s.sifat}
          onChange={(e) => onUbah({ ...s, sifat: e.target.value as SyaratIsi['sifat'] })}
        >
          {sifat.map((x) => (
            <option key={x.nilai} value={x.nilai}>
              {x.nama}
            </option>
          ))}
        </select>
      )}
      <div>
        {asal ? <Pasal dasar={asal.dasar} /> : <small className="redup">Ditambahkan edisi ini</small>}
      </div>
      {hukum === null && (
        <Tombol ragam="tautan-bahaya" onClick={onHapus}>
          Hapus berkas ini
        </Tombol>
      )}
    </li>
  )
}

function PilihVarian({
  data,
  nilai,
  onUbah,
}: {
  data: SifatSunting['data']
  nilai: string
  onUbah: (kode: string) => void
}) {
  if (data.pilihan.varian.length === 0) return null
  return (
    <IsianPilihan label="Untuk jenis" value={nilai} onChange={(e) => onUbah(e.target.value)}>
      <option value="">Semua jenis</option>
      {data.pilihan.varian.map((v) => (
        <option key={v.kode} value={v.kode}>
          {v.nama}
        </option>
      ))}
    </IsianPilihan>
  )
}

function TambahSyarat({ data, isi, ubah, onTutup }: SifatSunting & { onTutup: () => void }) {
  const [baru, setBaru] = useState({
    nama: '',
    jenisDokumen: data.pilihan.jenisDokumen[0]?.kode ?? '',
    varian: '',
    sifat: 'wajib' as SyaratIsi['sifat'],
  })
  const set = (u: Partial<typeof baru>) => setBaru({ ...baru, ...u })
  const tambah = () => {
    const { nama, jenisDokumen, sifat } = baru
    const varian = baru.varian || null
    const dipakai = new Set(isi.syarat.map((s) => s.kode))
    let kode = kodeDari(nama)
    for (let n = 2; dipakai.has(kode); n += 1) kode = `${kodeDari(nama).slice(0, 56)}-${n}`
    ubah({ syarat: [...isi.syarat, { varian, kode, nama, jenisDokumen, sifat, umurPaling: null }] })
    onTutup()
  }
  return (
    <div className="katalog__tambah">
      <div className="katalog__kisi">
        <IsianTeks label="Nama berkas" value={baru.nama} onChange={(e) => set({ nama: e.target.value })} />
        <IsianPilihan
          label="Jenis dokumen pada arsip"
          value={baru.jenisDokumen}
          onChange={(e) => set({ jenisDokumen: e.target.value })}
        >
          {data.pilihan.jenisDokumen.map((j) => (
            <option key={j.kode} value={j.kode}>
              {j.nama}
            </option>
          ))}
        </IsianPilihan>
        <PilihVarian data={data} nilai={baru.varian} onUbah={(varian) => set({ varian })} />
        <IsianPilihan
          label="Sifat"
          value={baru.sifat}
          onChange={(e) => set({ sifat: e.target.value as SyaratIsi['sifat'] })}
        >
          <option value="wajib">{SIFAT.wajib}</option>
          <option value="opsional">{SIFAT.opsional}</option>
        </IsianPilihan>
      </div>
      <div className="deret">
        <Tombol onClick={tambah} disabled={baru.nama.trim().length < 3}>
          Tambahkan
        </Tombol>
        <Tombol ragam="tautan" onClick={onTutup}>
          Batal
        </Tombol>
      </div>
    </div>
  )
}

export function KatalogSyarat(sifat: SifatSunting) {
  const { data, isi, ubah } = sifat
  const [tambah, setTambah] = useState(false)
  const asal = new Map(data.isi.syarat.map((s, i) => [kunciSyarat(s), data.asalSyarat[i]]))
  const ganti = (ke: number, s: SyaratIsi) => ubah({ syarat: isi.syarat.map((x, i) => (i === ke ? s : x)) })
  return (
    <section>
      <Bagian
        judul="Persyaratan"
        kanan={!tambah && <Tombol onClick={() => setTambah(true)}>Tambah berkas</Tombol>}
      />
      {tambah && <TambahSyarat {...sifat} onTutup={() => setTambah(false)} />}
      <ul className="daftar-baris">
        {isi.syarat.map((s, i) => (
          <SatuSyarat
            key={kunciSyarat(s)}
            data={data}
            s={s}
            asal={asal.get(kunciSyarat(s))}
            onUbah={(x) => ganti(i, x)}
            onHapus={() => ubah({ syarat: isi.syarat.filter((_, n) => n !== i) })}
          />
        ))}
      </ul>
    </section>
  )
}
