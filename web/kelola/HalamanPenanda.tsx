// Kelola sertifikat: siapa menandatangani dengan cara apa, sertifikatnya, dan pencabutannya.
import { useState } from 'react'
import type { z } from 'zod'
import { cabutSertifikat, daftarPenanda, setelCaraPenanda, zCaraTanda } from '#kontrak/sertifikat.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { DialogAlasan } from '../pola/DialogAlasan.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPilihan, IsianTeks } from '../pola/Isian.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { Bagian, KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { useKabar } from '../pola/Pemberitahuan.tsx'
import { CARA_TANDA, DaftarSertifikat } from '../pola/SertifikatTanda.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import '../gaya/meja-daftar.css'
import '../gaya/meja-surat.css'

type Orang = z.output<typeof daftarPenanda.jawab>['baris'][number]
type Daftar = z.output<typeof daftarPenanda.jawab>

function PilihCara({ o, data }: { o: Orang; data: Daftar }) {
  const kabarkan = useKabar()
  const { mutate, error } = useTindak(setelCaraPenanda, {
    onJadi: () => kabarkan({ sifat: 'beres', judul: `Cara tanda tangan ${o.nama} diubah` }),
  })
  return (
    <>
      <IsianPilihan
        label="Cara tanda tangan"
        value={o.cara ?? data.caraPemda}
        onChange={(e) => {
          const cara = zCaraTanda.parse(e.target.value)
          mutate({ params: { pegawaiId: o.pegawaiId }, isi: { cara } })
        }}
      >
        {zCaraTanda.options.map((c) => (
          <option key={c} value={c} disabled={c === 'bsre' && !data.bsreTersedia}>
            {CARA_TANDA[c]}
            {c === data.caraPemda ? ' (bawaan pemda)' : ''}
          </option>
        ))}
      </IsianPilihan>
      <GalatPermintaan galat={error} />
    </>
  )
}

function DialogCabut({ id, nama, onTutup }: { id: string | null; nama: string; onTutup: () => void }) {
  const { hari } = useHari()
  const [sejak, setSejak] = useState(hari)
  const kabarkan = useKabar()
  const { mutate, error, isPending } = useTindak(cabutSertifikat, {
    onJadi: () => {
      kabarkan({ sifat: 'beres', judul: `Sertifikat ${nama} dicabut` })
      onTutup()
    },
  })
  return (
    <DialogAlasan
      buka={id !== null}
      judul={`Cabut sertifikat ${nama}`}
      label="Alasan"
      petunjuk="Tidak dapat dibatalkan. Surat yang ditandatangani sebelum saat pencabutan tetap sah."
      kirim="Cabut sertifikat"
      bahaya
      sedang={isPending}
      galat={error}
      onKirim={(alasan) => id && mutate({ params: { id }, isi: { alasan, sejak } })}
      onTutup={onTutup}
    >
      <IsianTeks
        label="Tidak dipercaya sejak"
        petunjuk="Isi tanggal kunci hilang bila lebih awal daripada hari ini."
        type="date"
        max={hari}
        value={sejak}
        onChange={(e) => setSejak(e.target.value)}
      />
    </DialogAlasan>
  )
}

/** Who signs how, and with which certificates (Perwali Kediri 80/2021 Pasal 11 ayat (1)). */
export default function HalamanPenanda() {
  const { data, error, refetch } = useBaca(daftarPenanda, {})
  const [cabut, setCabut] = useState<{ id: string; nama: string } | null>(null)
  if (error && !data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu baris={8} />
  return (
    <>
      <KepalaHalaman
        judul="Sertifikat pejabat"
        bawah={`Cara bawaan pemda: ${CARA_TANDA[data.caraPemda]}. ${data.bsreTersedia ? 'BSrE terpasang.' : 'BSrE belum dipasang.'}`}
      />
      {data.baris.length === 0 && (
        <KeadaanKosong judul="Belum ada pejabat penanda tangan">
          Pejabat tampil di sini sesudah jabatannya tercatat pada SOP.
        </KeadaanKosong>
      )}
      {data.baris.map((o) => (
        <section key={o.pegawaiId} className="tutup-atas">
          <Bagian judul={o.nama} />
          <p className="redup">{o.jabatan}</p>
          <div className="tanda-alat tutup-atas">
            <PilihCara o={o} data={data} />
          </div>
          <div className="tutup-atas">
            <DaftarSertifikat
              sertifikat={o.sertifikat}
              aksi={(s) =>
                s.keadaan !== 'dicabut' && (
                  <Tombol ragam="tautan-bahaya" onClick={() => setCabut({ id: s.id, nama: o.nama })}>
                    Cabut<span className="sr"> sertifikat {o.nama}</span>
                  </Tombol>
                )
              }
            />
          </div>
        </section>
      ))}
      <DialogCabut
        key={cabut?.id ?? ''}
        id={cabut?.id ?? null}
        nama={cabut?.nama ?? ''}
        onTutup={() => setCabut(null)}
      />
    </>
  )
}
