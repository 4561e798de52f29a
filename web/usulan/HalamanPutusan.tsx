// Putusan aturan: berhak atau tidak, sejak kapan, karena pasal mana; bunyi pasal terbuka di tempat.
import { getRouteApi } from '@tanstack/react-router'
import type { z } from 'zod'
import { putusanUsulan } from '#kontrak/usulan.ts'
import { rupiah, tanggalPanjang, waktuPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { barisPutusan, kataNilai, kePasal, type PutusanAturan as Putusan } from '../alat/putusan.ts'
import { useHari } from '../alat/sesi.tsx'
import type { Usulan } from '../alat/usulan.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { PutusanAturan, RingkasPutusan } from '../pola/PutusanAturan.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { namaHitung } from './nama-hitung.ts'
import { DenganUsulan } from './pakai-usulan.tsx'

const rute = getRouteApi('/usulan/$id/putusan')

export default function HalamanPutusan() {
  return (
    <DenganUsulan rute={rute} ini="Putusan aturan">
      {(u) => <Isi usulan={u} />}
    </DenganUsulan>
  )
}

function judul(u: Usulan, putusan: readonly Putusan[]): string {
  if (u.naskah?.kodeCek) return `Putusan aturan ${u.layananNama} per hari ini`
  const tmt = u.tmt ? ` terhitung mulai ${tanggalPanjang(u.tmt)}` : ''
  if (putusan.some((p) => p.putusan === 'tidak-memenuhi')) return `Belum memenuhi syarat ${u.layananNama}`
  if (putusan.some((p) => p.putusan === 'data-kurang')) return 'Data belum lengkap untuk diputus'
  if (putusan.some((p) => p.putusan === 'perlu-pertimbangan')) return `Perlu dilihat petugas${tmt}`
  return `Memenuhi syarat ${u.layananNama}${tmt}`
}

function Isi({ usulan: u }: { usulan: Usulan }) {
  const { zona } = useHari()
  const { data, error, refetch } = useBaca(putusanUsulan, { params: { id: u.id } })
  if (error) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu baris={8} />
  return (
    <>
      <KepalaHalaman
        atas={`Putusan untuk ${u.pemohon.nama}`}
        judul={judul(u, data.putusan)}
        kanan={<Gaji usulan={u} />}
      />
      {u.naskah?.kodeCek && (
        <Maklumat judul="Surat usulan ini sudah terbit">
          Yang tampil di bawah adalah hitungan dengan data hari ini, termasuk akibat surat itu sendiri.
        </Maklumat>
      )}
      <div className="lajur lajur--imbang">
        <div>
          {data.putusan.map((p) => (
            <section key={p.aturan}>
              <Bagian judul={p.nama} kanan={<RingkasPutusan baris={barisPutusan(p)} />} />
              <PutusanAturan baris={barisPutusan(p)} edisi={edisi(p)} />
            </section>
          ))}
        </div>
        <aside>
          <CaraMenghitung putusan={data.putusan} />
          <p className="kecil redup">
            Dihitung {waktuPanjang(data.dihitungPada, zona)} dari riwayat di data pegawai.
          </p>
          <Tombol ikon="cetak" onClick={() => window.print()}>
            Cetak putusan
          </Tombol>
        </aside>
      </div>
    </>
  )
}

function edisi(p: Putusan): string {
  const verifikasi = p.perluVerifikasi ? ` Perlu verifikasi: ${p.perluVerifikasi}` : ''
  return `Edisi aturan ${tanggalPanjang(p.edisi)}, dihitung per ${tanggalPanjang(p.tanggalAcuan)}.${verifikasi}`
}

function Gaji({ usulan: { gajiLama, gajiBaru } }: { usulan: Usulan }) {
  if (gajiLama === null || gajiBaru === null) return null
  return (
    <div className="putusan-kepala">
      <p className="mini redup">Gaji pokok baru</p>
      <p className="besar">{rupiah(gajiBaru)}</p>
      <p className="kecil redup">naik {rupiah(gajiBaru - gajiLama)}</p>
    </div>
  )
}

type Hitung = {
  kunci: string
  nama: string
  nilai: z.output<typeof putusanUsulan.jawab>['putusan'][number]['hitung'][string]
  dasar: string[]
}

/** Every computed value once, with the articles of the rule that gave it. */
function nilaiHitung(putusan: readonly Putusan[]): Hitung[] {
  const semua = putusan.flatMap((p) =>
    Object.entries(p.hitung).map(([kunci, nilai]) => ({
      kunci,
      nama: namaHitung(kunci),
      nilai,
      dasar: p.dasar,
    })),
  )
  return semua.filter(
    (h, i) =>
      h.nilai.jenis !== 'daftar' &&
      semua.findIndex((x) => x.kunci === h.kunci && kataNilai(x.nilai) === kataNilai(h.nilai)) === i,
  )
}

function CaraMenghitung({ putusan }: { putusan: readonly Putusan[] }) {
  const baris = nilaiHitung(putusan)
  const dasar = [...new Set(putusan.flatMap((p) => p.dasar))]
  return (
    <>
      <Bagian judul="Cara menghitung" />
      <ul className="daftar-baris">
        {baris.map((h) => (
          <li key={`${h.kunci}-${kataNilai(h.nilai)}`}>
            <span>{h.nama}</span>
            <b className="angka">{kataNilai(h.nilai)}</b>
          </li>
        ))}
      </ul>
      <Bagian judul="Dasar hukum" />
      <ul className="daftar-baris">
        {dasar.map((d) => (
          <li key={d}>
            <Tautan ke={kePasal(d)}>{d}</Tautan>
          </li>
        ))}
      </ul>
    </>
  )
}
