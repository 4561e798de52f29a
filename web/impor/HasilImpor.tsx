// Hasil impor: apa yang tercatat, dan pembatalan selama belum ada yang bertumpu padanya.
import { useState } from 'react'
import { batalkanImpor } from '#kontrak/impor.ts'
import { angka, waktuPanjang } from '../alat/format.ts'
import { useTindak } from '../alat/pakai.ts'
import { useHari } from '../alat/sesi.tsx'
import { DialogAlasan } from '../pola/DialogAlasan.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { Tombol, TombolTautan } from '../pola/Tombol.tsx'
import type { RincianImpor } from './kata-impor.ts'
import { ContohBaris, DaftarGalat, JumlahImpor } from './Pratinjau.tsx'

function Batalkan({ impor }: { impor: RincianImpor }) {
  const [buka, setBuka] = useState(false)
  const batal = useTindak(batalkanImpor, { segarkan: ['pegawai'], onJadi: () => setBuka(false) })
  if (impor.halangan.length > 0)
    return (
      <Maklumat judul="Impor ini tidak lagi dapat dibatalkan">
        {impor.halangan.join('; ')}. Koreksi barisnya satu per satu, atau impor berkas yang sudah diperbaiki.
      </Maklumat>
    )
  return (
    <>
      <Tombol ragam="tautan-bahaya" onClick={() => setBuka(true)}>
        Batalkan impor
      </Tombol>
      <DialogAlasan
        buka={buka}
        judul="Batalkan impor ini"
        label="Alasan"
        petunjuk="Data kembali seperti sebelum impor; baris yang dibatalkan tetap tersimpan sebagai jejak."
        kirim="Batalkan impor"
        bahaya
        sedang={batal.isPending}
        galat={batal.error}
        onKirim={(alasan) => batal.mutate({ params: { id: impor.id }, isi: { alasan } })}
        onTutup={() => setBuka(false)}
      />
    </>
  )
}

/** After the run: numbers, rows, what was left out, and the way back. */
export function HasilImpor({ impor }: { impor: RincianImpor }) {
  const { zona } = useHari()
  const { baru, berubah, galat, orang } = impor.jumlah
  const dibatalkan = impor.keadaan === 'dibatalkan'
  return (
    <>
      {dibatalkan ? (
        <Maklumat sifat="perlu" judul="Impor ini dibatalkan">
          Data kembali seperti sebelum impor. Alasan: {impor.alasanBatal}
        </Maklumat>
      ) : (
        <Maklumat sifat="beres" judul={`${angka(baru + berubah)} baris tercatat`} segera>
          {orang > 0 && `Bagi ${angka(orang)} pegawai. `}
          {galat > 0 && `${angka(galat)} baris yang salah ditinggalkan. `}
          {impor.selesaiPada && `Selesai ${waktuPanjang(impor.selesaiPada, zona)}.`}
        </Maklumat>
      )}
      <JumlahImpor jumlah={impor.jumlah} />
      <DaftarGalat impor={impor} />
      <ContohBaris impor={impor} />
      <div className="deret impor-ujung">
        <TombolTautan ke="/impor">Impor berkas lain</TombolTautan>
        {!dibatalkan && <Batalkan impor={impor} />}
      </div>
    </>
  )
}
