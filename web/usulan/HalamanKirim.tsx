// Periksa dan kirim: tiap jawaban dapat diubah, putusan aturan tampak, lalu satu kali kirim.
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { putusanUsulan } from '#kontrak/usulan.ts'
import { rupiah, tanggalPanjang } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { barisPutusan } from '../alat/putusan.ts'
import { bolehTindak, type Usulan } from '../alat/usulan.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { type Jawaban, PeriksaJawaban } from '../pola/PeriksaJawaban.tsx'
import { RingkasPutusan } from '../pola/PutusanAturan.tsx'
import { RingkasanGalat } from '../pola/RingkasanGalat.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { TombolTautan, TombolUtama } from '../pola/Tombol.tsx'
import { DenganUsulan, useTindakUsulan } from './pakai-usulan.tsx'

const rute = getRouteApi('/usulan/$id/kirim')

export default function HalamanKirim() {
  return (
    <DenganUsulan rute={rute} ini="Periksa dan kirim">
      {(u) => <Isi usulan={u} />}
    </DenganUsulan>
  )
}

function kataIsian(i: Usulan['isianLayanan'][number], nilai: unknown): string {
  if (nilai === undefined || nilai === null || nilai === '') return ''
  if (i.tipe === 'tanggal') return tanggalPanjang(String(nilai))
  if (i.tipe === 'centang') return nilai === true ? 'Ya' : 'Tidak'
  return i.pilihan?.find((p) => p.nilai === nilai)?.label ?? String(nilai)
}

function jawabanUsulan(u: Usulan): Jawaban[] {
  const dasar = `/usulan/${u.id}`
  return [
    { tanya: 'Pemohon', jawab: u.pemohon.nama, ubah: `${dasar}/data` },
    { tanya: 'Golongan', jawab: u.pemohon.golongan },
    ...(u.tmt ? [{ tanya: 'Terhitung mulai', jawab: tanggalPanjang(u.tmt) }] : []),
    ...(u.gajiLama !== null && u.gajiBaru !== null
      ? [{ tanya: 'Gaji pokok', jawab: `${rupiah(u.gajiLama)} menjadi ${rupiah(u.gajiBaru)}` }]
      : []),
    ...u.berkas
      .filter((b) => b.wajib || b.terlampir)
      .map((b) => ({ tanya: b.nama, jawab: b.terlampir?.judul, ubah: `${dasar}/berkas` })),
    ...u.isianLayanan
      .filter((i) => i.berlaku)
      .map((i) => ({
        tanya: i.label,
        jawab: kataIsian(i, u.isian[i.kode]),
        ubah: `${dasar}/isian`,
      })),
  ]
}

function Isi({ usulan: u }: { usulan: Usulan }) {
  const { history } = useRouter()
  const [setuju, setSetuju] = useState(false)
  const [percobaan, setPercobaan] = useState(0)
  const { lakukan, sedang, galat } = useTindakUsulan(u, () => history.replace(`/usulan/${u.id}/terkirim`))
  const sebab = u.tindakan.find((t) => t.kode === 'ajukan')?.sebab
  const kurang =
    percobaan > 0 && !setuju ? [{ isian: 'setuju', pesan: 'Centang pernyataan sebelum mengirim.' }] : []
  const kirim = (e?: FormEvent) => {
    e?.preventDefault()
    setPercobaan((n) => n + 1)
    if (setuju && !sedang) lakukan('ajukan')
  }
  if (u.cap !== 'DRAF') {
    return (
      <>
        <KepalaHalaman judul="Usulan ini sudah dikirim" bawah={u.nomor} />
        <TombolTautan ke={`/usulan/${u.id}`}>Lihat usulan</TombolTautan>
      </>
    )
  }
  return (
    <form className="sempit sempit--kiri" onSubmit={kirim} noValidate>
      <KepalaHalaman judul="Periksa jawaban Anda, lalu kirim" bawah={u.layananNama} />
      <RingkasanGalat galat={kurang} percobaan={percobaan} />
      <GalatPermintaan galat={galat} onUlang={() => kirim()} />
      <PeriksaJawaban jawaban={jawabanUsulan(u)} />
      <RingkasanPutusan usulan={u} />
      {sebab && !galat && (
        <Maklumat sifat="perlu" judul={sebab.sebab} dasar={sebab.dasar}>
          {sebab.saran}
        </Maklumat>
      )}
      <Bagian judul="Pernyataan" />
      <label className="pilihan__baris">
        <input
          id="setuju"
          type="checkbox"
          className="kotak"
          checked={setuju}
          onChange={(e) => setSetuju(e.target.checked)}
        />
        <span>
          Data dan berkas ini benar dan milik saya. Bila keliru, saya bersedia usulan ini dikembalikan.
        </span>
      </label>
      <div className="lekat deret">
        {(bolehTindak(u, 'ajukan') || !sebab) && (
          <TombolUtama type="submit" sedang={sedang && 'Mengirim…'}>
            Kirim usulan
          </TombolUtama>
        )}
      </div>
    </form>
  )
}

/** The verdict in one line before sending; the whole of it is one link away. */
function RingkasanPutusan({ usulan: u }: { usulan: Usulan }) {
  const { data } = useBaca(putusanUsulan, { params: { id: u.id } })
  if (!data) return null
  return (
    <p className="deret">
      <RingkasPutusan baris={data.putusan.flatMap(barisPutusan)} />
      <Tautan ke={`/usulan/${u.id}/putusan`}>Lihat syarat dan pasalnya</Tautan>
    </p>
  )
}
