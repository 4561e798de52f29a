// Aksi paraf: setujui atau kembalikan dengan satu ibu jari; paraf basah disertai tanggal dan pindaiannya.
import { useState } from 'react'
import { useTindakUsulan } from '../alat/meja.ts'
import { useHari } from '../alat/sesi.tsx'
import { bolehTindak, type Usulan } from '../alat/usulan.ts'
import { DialogAlasan } from '../pola/DialogAlasan.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianTeks } from '../pola/Isian.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { usePintas } from '../pola/pintas.ts'
import { Tombol } from '../pola/Tombol.tsx'
import { UnggahPindaian } from '../pola/UnggahPindaian.tsx'

type Moda = 'elektronik' | 'basah'

function ParafBasah({ u, onParaf, sedang }: { u: Usulan; sedang: boolean; onParaf: (isi: object) => void }) {
  const { hari } = useHari()
  const [tanggal, setTanggal] = useState(hari)
  const [arsipId, setArsipId] = useState<string>()
  return (
    <section className="panel-terbit" aria-label="Paraf basah">
      <p className="tebal">Paraf basah</p>
      <p className="baca kecil">
        SOP layanan ini meminta paraf pada lembar cetak. Isi tanggalnya, lalu unggah pindaian.
      </p>
      <div className="isian-deret tutup-atas">
        <IsianTeks
          label="Tanggal paraf"
          type="date"
          max={hari}
          value={tanggal}
          onChange={(e) => setTanggal(e.target.value)}
        />
      </div>
      <UnggahPindaian usulanId={u.id} untuk="Lembar berparaf" onTersimpan={setArsipId} />
      {arsipId && (
        <p className="tutup-atas">
          <Tombol sedang={sedang && 'Mencatat…'} onClick={() => onParaf({ moda: 'basah', tanggal, arsipId })}>
            Catat paraf basah
          </Tombol>
        </p>
      )}
    </section>
  )
}

/** Both acts of a validator. What is closed says why. `onSelesai` goes on to the next letter. */
export function AksiParaf({ u, onSelesai }: { u: Usulan; onSelesai: (u: Usulan, kode: string) => void }) {
  const [kembali, setKembali] = useState(false)
  const { mutate, isPending, error, reset } = useTindakUsulan((baru, kode) => {
    setKembali(false)
    onSelesai(baru, kode)
  })
  const lakukan = (tindakan: string, isi: object) => {
    if (!isPending) mutate({ params: { id: u.id, tindakan }, isi: { ...isi, versi: u.versi } })
  }
  const moda = u.moda.validasi.filter((m): m is Moda => m === 'elektronik' || m === 'basah')
  const elektronik = moda.includes('elektronik')
  const validasi = u.tindakan.find((t) => t.kode === 'validasi')
  const boleh = bolehTindak(u, 'validasi')
  const setujui = () => boleh && elektronik && lakukan('validasi', { moda: 'elektronik' })
  usePintas({ s: () => void setujui(), b: () => bolehTindak(u, 'kembalikan') && setKembali(true) })
  return (
    <>
      {boleh && moda.includes('basah') && (
        <ParafBasah u={u} sedang={isPending} onParaf={(isi) => lakukan('validasi', isi)} />
      )}
      {!boleh && validasi?.sebab && (
        <Maklumat sifat="perlu" judul={validasi.sebab.sebab} dasar={validasi.sebab.dasar}>
          {validasi.sebab.saran}
        </Maklumat>
      )}
      {!kembali && <GalatPermintaan galat={error} />}
      <div className="lekat lekat--paraf">
        <div className="deret">
          {boleh && elektronik && (
            <Tombol ragam="utama" pintas="S" sedang={isPending && 'Memaraf…'} onClick={setujui}>
              Setujui dan paraf
            </Tombol>
          )}
          {bolehTindak(u, 'kembalikan') && (
            <Tombol
              pintas="B"
              onClick={() => {
                reset()
                setKembali(true)
              }}
            >
              Kembalikan
            </Tombol>
          )}
        </div>
      </div>
      <DialogAlasan
        buka={kembali}
        judul="Kembalikan ke verifikasi"
        label="Alasan"
        petunjuk="Dibaca verifikator dan tercatat pada riwayat. Paraf yang sudah ada pada surat ini gugur."
        kirim="Kembalikan"
        sedang={isPending}
        galat={kembali ? error : null}
        onKirim={(alasan) => lakukan('kembalikan', { alasan })}
        onTutup={() => setKembali(false)}
      />
    </>
  )
}
