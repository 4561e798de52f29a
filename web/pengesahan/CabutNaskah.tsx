// Cabut naskah: pejabat yang berwenang menyatakan surat tidak berlaku, dengan keputusan dan alasannya.
import { useState } from 'react'
import { cabutNaskah } from '#kontrak/naskah.ts'
import { adalahTolakan } from '../alat/klien.ts'
import { useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { Dialog } from '../pola/Dialog.tsx'
import { GalatPermintaan } from '../pola/GalatPermintaan.tsx'
import { IsianPanjang, IsianTeks } from '../pola/Isian.tsx'
import { useKabar } from '../pola/Pemberitahuan.tsx'
import { Tombol } from '../pola/Tombol.tsx'

type Isi = { keputusan: string; sejak: string; alasan: string; pengganti: string }
const ALASAN_PALING_PENDEK = 10

function useCabut(selesai: () => void) {
  const kabarkan = useKabar()
  return useTindak(cabutNaskah, {
    segarkan: ['usulan'],
    onJadi: () => {
      kabarkan({
        sifat: 'beres',
        judul: 'Surat dinyatakan tidak berlaku',
        rincian: 'Cek Dokumen sekarang menjawab demikian.',
      })
      selesai()
    },
  })
}

/** Lines of the form that are not filled well enough to be sent. */
function kurang(isi: Isi): Partial<Record<keyof Isi, string>> {
  return {
    ...(isi.keputusan.trim() === '' ? { keputusan: 'Tulis nomor dan tanggal keputusan pencabutannya.' } : {}),
    ...(isi.sejak === '' ? { sejak: 'Isi tanggalnya.' } : {}),
    ...(isi.alasan.trim().length < ALASAN_PALING_PENDEK
      ? { alasan: `Tulis alasannya, paling sedikit ${ALASAN_PALING_PENDEK} huruf.` }
      : {}),
  }
}

type SifatForm = {
  isi: Isi
  salah: Partial<Record<keyof Isi, string>>
  onUbah: (isi: Isi) => void
}

function FormCabut({ isi, salah, onUbah }: SifatForm) {
  const { hari } = useHari()
  const bidang = (k: keyof Isi) => ({
    value: isi[k],
    galat: salah[k],
    onChange: (e: { target: { value: string } }) => onUbah({ ...isi, [k]: e.target.value }),
  })
  return (
    <>
      <IsianTeks
        label="Nomor dan tanggal keputusan pencabutan"
        petunjuk="Misalnya 800/77/2026 tanggal 23 November 2026."
        maxLength={200}
        {...bidang('keputusan')}
      />
      <IsianTeks label="Tidak berlaku sejak" type="date" max={hari} {...bidang('sejak')} />
      <IsianPanjang
        label="Alasan"
        petunjuk="Dibaca umum pada Cek Dokumen: jangan tulis data pribadi."
        maxLength={500}
        rows={3}
        {...bidang('alasan')}
      />
      <IsianTeks
        label="Kode surat pengganti"
        boleh
        petunjuk="Kode pada kaki surat yang menggantikannya, bila ada."
        maxLength={60}
        {...bidang('pengganti')}
      />
    </>
  )
}

/** The dialog that ends the force of a letter; nothing is taken back afterwards. */
export function CabutNaskah({ usulanId, nomor }: { usulanId: string; nomor: string }) {
  const { hari } = useHari()
  const [buka, setBuka] = useState(false)
  const [coba, setCoba] = useState(false)
  const [isi, setIsi] = useState<Isi>({ keputusan: '', sejak: hari, alasan: '', pengganti: '' })
  const { mutate, isPending, error, reset } = useCabut(() => setBuka(false))
  const ditolak = adalahTolakan(error) && error.tolak.isian ? { [error.tolak.isian]: error.tolak.sebab } : {}
  const mulai = () => {
    reset()
    setCoba(false)
    setBuka(true)
  }
  const kirim = () => {
    setCoba(true)
    if (Object.keys(kurang(isi)).length > 0) return
    const pengganti = isi.pengganti.trim()
    const { pengganti: _, ...lain } = isi
    mutate({ params: { id: usulanId }, isi: { ...lain, ...(pengganti === '' ? {} : { pengganti }) } })
  }
  return (
    <>
      <Tombol ragam="tautan-bahaya" onClick={mulai}>
        Nyatakan tidak berlaku
      </Tombol>
      <Dialog
        buka={buka}
        judul={`Cabut surat ${nomor}`}
        onTutup={() => setBuka(false)}
        kaki={
          <>
            <Tombol ragam="bahaya" sedang={isPending && 'Mencabut…'} onClick={kirim}>
              Nyatakan tidak berlaku
            </Tombol>
            <Tombol ragam="tautan" onClick={() => setBuka(false)}>
              Batal
            </Tombol>
          </>
        }
      >
        <div className="susun">
          <p className="baca">
            Berkas yang sudah ditandatangani tetap tersimpan apa adanya. Siapa pun yang memeriksa kodenya akan
            membaca bahwa surat ini tidak berlaku lagi. Pencabutan tidak dapat ditarik kembali.
          </p>
          <FormCabut isi={isi} salah={{ ...ditolak, ...(coba ? kurang(isi) : {}) }} onUbah={setIsi} />
          <GalatPermintaan galat={error} />
        </div>
      </Dialog>
    </>
  )
}
