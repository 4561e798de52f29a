// Meja Data: anomali satu per satu; diterima, ditanyakan kepada pegawainya, atau diabaikan, selalu dengan alasan.
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { z } from 'zod'
import { daftarAnomali, putusAnomali } from '#kontrak/kelengkapan.ts'
import { waktuPanjang } from '../alat/format.ts'
import { useBaca, useTindak } from '../alat/pakai.ts'
import { susunCari } from '../alat/saringan.ts'
import { useHak, useHari } from '../alat/sesi.tsx'
import { DialogAlasan } from '../pola/DialogAlasan.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { KeadaanKosong } from '../pola/KeadaanKosong.tsx'
import { KepalaHalaman } from '../pola/KepalaHalaman.tsx'
import { Penghalaman } from '../pola/Penghalaman.tsx'
import { TabTampilan } from '../pola/Tab.tsx'
import { Tautan } from '../pola/Tautan.tsx'
import { Tombol } from '../pola/Tombol.tsx'
import { Tunggu } from '../pola/Tunggu.tsx'
import '../gaya/meja-daftar.css'

const rute = getRouteApi('/meja-data')
type Anomali = z.output<typeof daftarAnomali.jawab>['baris'][number]
type Putusan = NonNullable<Anomali['putusan']>
const KATA: Record<Putusan, { tombol: string; judul: string; petunjuk: string }> = {
  diterima: {
    tombol: 'Terima',
    judul: 'Terima: data ini memang salah',
    petunjuk: 'Tulis apa yang akan dikoreksi dan oleh siapa.',
  },
  ditanyakan: {
    tombol: 'Tanyakan',
    judul: 'Tanyakan kepada pegawai',
    petunjuk: 'Kalimat ini masuk ke pemberitahuan pegawai.',
  },
  diabaikan: {
    tombol: 'Abaikan',
    judul: 'Abaikan: data ini benar',
    petunjuk: 'Tulis bukti yang membenarkannya.',
  },
}

function Satu({
  a,
  boleh,
  onPutus,
}: {
  a: Anomali
  boleh: boolean
  onPutus: (a: Anomali, p: Putusan) => void
}) {
  const { zona } = useHari()
  return (
    <li>
      <span>
        <Tautan ke={`/pegawai/${a.pegawaiId}`}>{a.nama}</Tautan>, {a.perangkatDaerah}
        <br />
        <b>
          {a.kode}. {a.namaAnomali}
        </b>
        {a.bukti && ` (${a.bukti})`}
      </span>
      {boleh && a.putusan === null && (
        <span className="deret">
          {(Object.keys(KATA) as Putusan[]).map((p) => (
            <Tombol key={p} ragam="tautan" onClick={() => onPutus(a, p)}>
              {KATA[p].tombol}
              <span className="sr">
                {' '}
                {a.nama}, {a.namaAnomali}
              </span>
            </Tombol>
          ))}
        </span>
      )}
      <small>
        {a.putusan && a.pada
          ? `${a.putusan} oleh ${a.oleh}, ${waktuPanjang(a.pada, zona)}: ${a.alasan}`
          : a.saran}
      </small>
    </li>
  )
}

type Pilihan = { a: Anomali; p: Putusan }

function DialogPutus({ pilih, onTutup }: { pilih: Pilihan | null; onTutup: () => void }) {
  const putus = useTindak(putusAnomali, { onJadi: onTutup, segarkan: ['pemberitahuan'] })
  const kata = pilih && KATA[pilih.p]
  return (
    <DialogAlasan
      buka={pilih !== null}
      judul={kata?.judul ?? ''}
      label="Alasan"
      petunjuk={kata?.petunjuk}
      kirim={kata?.tombol ?? ''}
      sedang={putus.isPending}
      galat={putus.error}
      onKirim={(alasan) =>
        pilih &&
        putus.mutate({ isi: { pegawaiId: pilih.a.pegawaiId, kode: pilih.a.kode, putusan: pilih.p, alasan } })
      }
      onTutup={onTutup}
    />
  )
}

export default function HalamanMejaData() {
  const saring = rute.useSearch()
  const navigasi = rute.useNavigate()
  const boleh = useHak('kelengkapan.putus')
  const { data, error, refetch } = useBaca(
    daftarAnomali,
    { query: { ukuran: 20, ...saring } },
    { pertahankan: true },
  )
  const [pilih, setPilih] = useState<Pilihan | null>(null)
  if (error && !data) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!data) return <Tunggu baris={10} />
  const keadaan = saring.keadaan ?? 'terbuka'
  return (
    <>
      <KepalaHalaman
        judul="Meja Data"
        atas={`${data.jumlah} ${keadaan === 'terbuka' ? 'menunggu putusan' : 'sudah diputus'}`}
        bawah={saring.kode && <Tautan ke="/meja-data">Lihat semua indikator</Tautan>}
      />
      <TabTampilan
        nama="Keadaan"
        tampilan={(['terbuka', 'diputus'] as const).map((k) => ({
          ke: `/meja-data${susunCari({ ...saring, keadaan: k, halaman: undefined })}`,
          nama: k === 'terbuka' ? 'Menunggu' : 'Sudah diputus',
          jumlah: undefined,
          aktif: k === keadaan,
        }))}
      />
      {data.baris.length === 0 && (
        <KeadaanKosong judul="Tidak ada anomali di sini">Pilih tampilan atau indikator lain.</KeadaanKosong>
      )}
      <ul className="hasil-satu">
        {data.baris.map((a) => (
          <Satu
            key={`${a.pegawaiId} ${a.kode} ${a.bukti}`}
            a={a}
            boleh={boleh}
            onPutus={(x, p) => setPilih({ a: x, p })}
          />
        ))}
      </ul>
      <Penghalaman {...data} onHalaman={(halaman) => void navigasi({ search: (s) => ({ ...s, halaman }) })} />
      <DialogPutus pilih={pilih} onTutup={() => setPilih(null)} />
    </>
  )
}
