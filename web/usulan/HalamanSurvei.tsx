// Survei sembilan unsur: satu sentuhan tiap pertanyaan, lalu surat langsung dapat dibuka (Perwali Kediri 80/2021 Pasal 13).
import { getRouteApi } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { z } from 'zod'
import { bacaKuesioner } from '#kontrak/survei.ts'
import { useBaca } from '../alat/pakai.ts'
import type { Usulan } from '../alat/usulan.ts'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPanjang } from '../pola/Isian.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { RingkasanGalat } from '../pola/RingkasanGalat.tsx'
import { type NilaiSurvei, SurveiSkala } from '../pola/SurveiSkala.tsx'
import { TombolTautan, TombolUtama } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import { UnduhSurat } from '../pola/UnduhSurat.tsx'
import { DenganUsulan, useTindakUsulan } from './pakai-usulan.tsx'

const rute = getRouteApi('/usulan/$id/survei')
/** The questionnaire of PermenPANRB 14/2017, used by every service today. */
const KUESIONER = 'skm-9-unsur'
type Kuesioner = z.output<typeof bacaKuesioner.jawab>

export default function HalamanSurvei() {
  return (
    <DenganUsulan rute={rute} ini="Survei">
      {(u) => (u.tahap === 'menunggu-survei' ? <Isi usulan={u} /> : <Selesai usulan={u} />)}
    </DenganUsulan>
  )
}

/** After the survey the letter is there; the page says so and opens it with one press. */
function Selesai({ usulan: u }: { usulan: Usulan }) {
  if (!u.naskah?.bolehUnduh) {
    return (
      <Maklumat
        judul="Survei tidak diperlukan sekarang"
        aksi={<TombolTautan ke={`/usulan/${u.id}`}>Lihat usulan</TombolTautan>}
      >
        Survei diisi setelah surat terbit.
      </Maklumat>
    )
  }
  return (
    <div className="sempit sempit--kiri susun">
      <KepalaHalaman judul="Terima kasih, surat Anda sudah terbuka" bawah={u.naskah.nomor} />
      <Maklumat sifat="beres" judul="Surat juga tersimpan di Arsip Anda">
        Berkas PDF ini bertanda tangan elektronik. Simpan berkasnya, bukan cetakannya.
      </Maklumat>
      <div className="deret">
        <UnduhSurat usulanId={u.id} />
        <TombolTautan ke={`/usulan/${u.id}`}>Lihat usulan</TombolTautan>
      </div>
    </div>
  )
}

function Isi({ usulan: u }: { usulan: Usulan }) {
  const { data, error, refetch } = useBaca(bacaKuesioner, { params: { kode: KUESIONER } })
  if (error) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  return data ? <Formulir usulan={u} kuesioner={data} /> : <Tunggu baris={9} />
}

const adalahNilai = (n: number): n is NilaiSurvei => n === 1 || n === 2 || n === 3 || n === 4

/** At the desk the heir answers and the officer writes down. */
function DijawabAhliWaris({ usulan: u }: { usulan: Usulan }) {
  if (!u.ahliWaris) return null
  return (
    <Maklumat sifat="perlu" judul={`Dijawab ${u.ahliWaris.nama} (${u.ahliWaris.hubungan.replace('-', ' ')})`}>
      Bacakan pertanyaannya dan catat jawaban ahli waris yang hadir di depan Anda. Riwayat usulan menyebut
      nama ahli waris dan nama Anda sebagai pencatat; jangan menjawab sendiri.
    </Maklumat>
  )
}

function Formulir({ usulan: u, kuesioner: k }: { usulan: Usulan; kuesioner: Kuesioner }) {
  const [jawaban, setJawaban] = useState<Record<string, NilaiSurvei>>({})
  const [saran, setSaran] = useState('')
  const [percobaan, setPercobaan] = useState(0)
  const { lakukan, sedang, galat } = useTindakUsulan(u)
  const kosong = k.unsur.filter((s) => jawaban[s.kode] === undefined)
  const galatIsian =
    percobaan > 0
      ? kosong.map((s) => ({
          isian: `survei-${s.kode}`,
          pesan: `Pertanyaan ${k.unsur.indexOf(s) + 1} belum dijawab.`,
        }))
      : []
  const kirim = (e?: FormEvent) => {
    e?.preventDefault()
    setPercobaan((n) => n + 1)
    if (kosong.length === 0 && !sedang) lakukan('isi-survei', { jawaban, saran: saran.trim() || undefined })
  }
  return (
    <form className="sempit sempit--kiri" onSubmit={kirim} noValidate>
      <KepalaHalaman
        judul={u.ahliWaris ? 'Kuesioner ahli waris' : 'Bagaimana layanan kami?'}
        bawah={`${k.unsur.length} pertanyaan, satu sentuhan masing-masing. Setelah itu surat Anda terbuka.`}
      />
      <DijawabAhliWaris usulan={u} />
      <RingkasanGalat galat={galatIsian} percobaan={percobaan} />
      {k.unsur.map((s, i) => (
        <SurveiSkala
          key={s.kode}
          id={`survei-${s.kode}`}
          nomor={i + 1}
          tanya={s.tanya}
          kata={kataSkala(s.skala)}
          nilai={jawaban[s.kode] ?? null}
          onUbah={(n) => setJawaban((lama) => ({ ...lama, [s.kode]: n }))}
          galat={galatIsian.find((g) => g.isian === `survei-${s.kode}`)?.pesan}
        />
      ))}
      <IsianPanjang
        label="Saran untuk kami"
        boleh
        maxLength={1000}
        value={saran}
        onChange={(e) => setSaran(e.target.value)}
      />
      <p className="kecil redup">Jawaban direkap tanpa nama. Dasar: {k.dasar.join('; ')}.</p>
      <div className="lekat susun susun--rapat">
        <GalatPermintaan galat={galat} onUlang={() => kirim()} />
        <TombolUtama type="submit" sedang={sedang && 'Mengirim…'}>
          {u.ahliWaris ? 'Kirim jawaban ahli waris' : 'Kirim dan buka surat'}
          {kosong.length > 0 ? ` (${k.unsur.length - kosong.length} dari ${k.unsur.length})` : ''}
        </TombolUtama>
      </div>
    </form>
  )
}

function kataSkala(skala: Kuesioner['unsur'][number]['skala']): [string, string, string, string] {
  const kata = (n: NilaiSurvei) =>
    skala.find((s) => adalahNilai(s.nilai) && s.nilai === n)?.label ?? String(n)
  return [kata(1), kata(2), kata(3), kata(4)]
}
