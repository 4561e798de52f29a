// Satu hal yang menunggu saya: apa, kenapa, paling lambat kapan, dan satu tombol untuk mengerjakannya.
import { bacaUsulan } from '#kontrak/usulan.ts'
import { tanggalHari } from '../alat/format.ts'
import { useBaca } from '../alat/pakai.ts'
import { type BarisUsulan, keKerja } from '../alat/usulan.ts'
import { TombolTautan } from '../pola/Tombol.tsx'

const KERJA: Record<string, { kata: string; tombol: string }> = {
  kekurangan: { kata: 'ganti berkas yang belum sesuai', tombol: 'Perbaiki sekarang' },
  'menunggu-survei': { kata: 'surat Anda sudah terbit', tombol: 'Isi survei dan buka surat' },
}

/** The notice of one waiting case; names the papers that came back, as the officer wrote it. */
export function MenungguAnda({ usulan }: { usulan: BarisUsulan }) {
  const { data } = useBaca(bacaUsulan, { params: { id: usulan.id } })
  const salah = data?.berkas.filter((b) => b.terlampir?.status === 'tidak-sesuai') ?? []
  const kerja = KERJA[usulan.tahap] ?? { kata: 'menunggu Anda', tombol: 'Buka' }
  return (
    <div className="maklumat maklumat--perlu maklumat--lebar tunggu-anda">
      <div>
        <p className="maklumat__judul">
          {usulan.layananNama}: {salah.length > 0 ? `unggah ulang ${salah.length} berkas` : kerja.kata}
        </p>
        {salah.length > 0 ? (
          salah.slice(0, 2).map((b) => (
            <p key={b.kode}>
              {b.nama}
              {b.terlampir?.catatan && `, ${b.terlampir.catatan}`}
            </p>
          ))
        ) : (
          <p>{data?.dimintaDariAnda}</p>
        )}
        {usulan.pemegang.batas && <p className="tebal">Paling lambat {tanggalHari(usulan.pemegang.batas)}</p>}
      </div>
      <TombolTautan ragam="utama" ke={keKerja(usulan)}>
        {kerja.tombol}
      </TombolTautan>
    </div>
  )
}
