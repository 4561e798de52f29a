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

/** The letter beside the list. `onSelesai` is called when it left the signer's desk. */
export function LembarTanda({ id, onSelesai }: { id: string; onSelesai: () => void }) {
  const kabarkan = useKabar()
  const [kembali, setKembali] = useState(false)
  const { data: u, error, refetch } = useBaca(bacaUsulan, { params: { id } })
  const tindak = useTindakUsulan((baru, kode) => {
    setKembali(false)
    const akhir = kode === 'kembalikan' ? 'dikembalikan ke verifikasi' : 'tercatat ditandatangani'
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
          bolehTindak(u, 'kembalikan') && (
            <Tombol
              ragam="tautan"
              onClick={() => {
                tindak.reset()
                setKembali(true)
              }}
            >
              Kembalikan ke verifikator
            </Tombol>
          )
        }
      />
      {basah && <TandaBasah u={u} sedang={tindak.isPending} lakukan={lakukan} />}
      {!kembali && <GalatPermintaan galat={tindak.error} />}
      <div className="lembar-pdf lembar-pdf--paraf">
        <PembacaPdf
          key={`${u.id}-${u.versi}`}
          sumber={alamat(pratinjauNaskah, { params: { id } })}
          nama={`Surat ${u.pemohon.nama}`}
        />
      </div>
      <DialogAlasan
        buka={kembali}
        judul="Kembalikan ke verifikasi"
        label="Alasan"
        petunjuk="Dibaca verifikator dan tercatat pada riwayat. Paraf pada surat ini gugur."
        kirim="Kembalikan"
        sedang={tindak.isPending}
        galat={kembali ? tindak.error : null}
        onKirim={(alasan) => lakukan('kembalikan', { alasan })}
        onTutup={() => setKembali(false)}
      />
    </div>
  )
}
