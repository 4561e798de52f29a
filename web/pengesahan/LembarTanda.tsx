// Lembar tanda: surat yang dipratinjau, tanda tangan basah bila SOP memintanya, dan jalan mengembalikannya.
import { useState } from 'react'
import { cetakNaskah, pratinjauNaskah } from '#kontrak/naskah.ts'
import { bacaUsulan } from '#kontrak/usulan.ts'
import { alamat } from '../alat/klien.ts'
import { useTindakUsulan } from '../alat/meja.ts'
import { useBaca } from '../alat/pakai.ts'
import { useHak, useHari } from '../alat/sesi.tsx'
import { bolehTindak, type Usulan } from '../alat/usulan.ts'
import { CetakLembar } from '../pola/CetakLembar.tsx'
import { DialogAlasan } from '../pola/DialogAlasan.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianTeks } from '../pola/Isian.tsx'
import { Bagian } from '../pola/KepalaHalaman.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { PembacaPdf } from '../pola/PembacaPdf.tsx'
import { useKabar } from '../pola/Pemberitahuan.tsx'
import { Tombol, TombolTautan } from '../pola/Tombol.tsx'
import { UnggahPindaian } from '../pola/UnggahPindaian.tsx'

type Lakukan = (tindakan: string, isi: object) => void

function TandaBasah({ u, sedang, lakukan }: { u: Usulan; sedang: boolean; lakukan: Lakukan }) {
  const { hari } = useHari()
  const bolehCetak = useHak('usulan.cetak')
  const [tanggal, setTanggal] = useState(hari)
  const [arsipId, setArsipId] = useState<string>()
  const sebab = u.tindakan.find((t) => t.kode === 'tandatangani')?.sebab
  return (
    <section className="panel-terbit">
      <Bagian judul="Tanda tangan basah" />
      <p className="baca kecil">
        Tandatangani lembar cetak ({u.moda.kertas}), pindai, lalu unggah di sini. Nomor surat adalah nomor
        pada lembar itu{u.naskah?.nomor && `: ${u.naskah.nomor}`}.
      </p>
      {bolehCetak && (
        <TombolTautan ikon="cetak" ke={alamat(cetakNaskah, { params: { id: u.id } })} target="_blank">
          Buka lembar cetak
        </TombolTautan>
      )}{' '}
      <CetakLembar usulan={u} hanya="lembar-kendali" />
      {sebab && (
        <Maklumat sifat="perlu" judul={sebab.sebab} dasar={sebab.dasar}>
          {sebab.saran}
        </Maklumat>
      )}
      <div className="isian-deret tutup-atas">
        <IsianTeks
          label="Tanggal tanda tangan"
          type="date"
          max={hari}
          value={tanggal}
          onChange={(e) => setTanggal(e.target.value)}
        />
      </div>
      <UnggahPindaian usulanId={u.id} untuk="Lembar bertanda tangan" onTersimpan={setArsipId} />
      {arsipId && (
        <p className="tutup-atas">
          <Tombol
            ragam="utama"
            sedang={sedang && 'Mencatat…'}
            onClick={() => lakukan('tandatangani', { moda: 'basah', tanggal, arsipId })}
          >
            Catat sudah ditandatangani
          </Tombol>
        </p>
      )}
    </section>
  )
}

/** What the signer may say instead of signing; each asks for a reason. */
const PUTUSAN: Record<string, { tombol: string; judul: string; petunjuk: string; akhir: string }> = {
  kembalikan: {
    tombol: 'Kembalikan ke verifikator',
    judul: 'Kembalikan ke verifikasi',
    petunjuk: 'Dibaca verifikator dan tercatat pada riwayat. Paraf pada surat ini gugur.',
    akhir: 'dikembalikan ke verifikasi',
  },
  tangguhkan: {
    tombol: 'Tangguhkan',
    judul: 'Tangguhkan cuti',
    petunjuk:
      'Tulis kepentingan dinasnya. Penangguhan dicatat pada buku cuti dan surat pemberitahuannya disusun.',
    akhir: 'ditangguhkan',
  },
  'tidak-setuju-pejabat': {
    tombol: 'Tidak disetujui',
    judul: 'Tidak menyetujui',
    petunjuk: 'Dibaca pemohon dan dimuat pada surat penolakan.',
    akhir: 'tidak disetujui',
  },
}

/** The choices open to this signer on this case. */
function TombolPutusan({ u, onPilih }: { u: Usulan; onPilih: (kode: string) => void }) {
  return (
    <div className="deret">
      {Object.entries(PUTUSAN)
        .filter(([kode]) => bolehTindak(u, kode))
        .map(([kode, x]) => (
          <Tombol key={kode} ragam="tautan" onClick={() => onPilih(kode)}>
            {x.tombol}
          </Tombol>
        ))}
    </div>
  )
}

/** The letter beside the list. `onSelesai` is called when it left the signer's desk. */
export function LembarTanda({ id, onSelesai }: { id: string; onSelesai: () => void }) {
  const kabarkan = useKabar()
  const [putus, setPutus] = useState<string | null>(null)
  const { data: u, error, refetch } = useBaca(bacaUsulan, { params: { id } })
  const tindak = useTindakUsulan((baru, kode) => {
    setPutus(null)
    const akhir = PUTUSAN[kode]?.akhir ?? 'tercatat ditandatangani'
    kabarkan({ sifat: 'beres', judul: `${baru.nomor} ${akhir}` })
    onSelesai()
  })
  if (error && !u) return <GalatPermintaan galat={error} untuk="bacaan" onUlang={() => void refetch()} />
  if (!u) return null
  const lakukan: Lakukan = (tindakan, isi) => {
    if (!tindak.isPending) tindak.mutate({ params: { id, tindakan }, isi: { ...isi, versi: u.versi } })
  }
  const basah = u.tahap === 'penandatanganan' && u.moda.tandaTangan.includes('basah')
  return (
    <div className="tanda-pratinjau">
      <Bagian
        judul={u.pemohon.nama}
        kanan={
          <TombolPutusan
            u={u}
            onPilih={(kode) => {
              tindak.reset()
              setPutus(kode)
            }}
          />
        }
      />
      {basah && <TandaBasah u={u} sedang={tindak.isPending} lakukan={lakukan} />}
      {putus === null && <GalatPermintaan galat={tindak.error} />}
      <div className="lembar-pdf lembar-pdf--paraf">
        <PembacaPdf
          key={`${u.id}-${u.versi}`}
          sumber={alamat(pratinjauNaskah, { params: { id } })}
          nama={`Surat ${u.pemohon.nama}`}
        />
      </div>
      <DialogAlasan
        buka={putus !== null}
        judul={PUTUSAN[putus ?? '']?.judul ?? ''}
        label="Alasan"
        petunjuk={PUTUSAN[putus ?? '']?.petunjuk ?? ''}
        kirim={PUTUSAN[putus ?? '']?.tombol ?? 'Simpan'}
        sedang={tindak.isPending}
        galat={putus === null ? null : tindak.error}
        onKirim={(alasan) => putus && lakukan(putus, { alasan })}
        onTutup={() => setPutus(null)}
      />
    </div>
  )
}
