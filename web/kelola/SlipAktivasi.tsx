// Slip aktivasi: kode sekali pakai yang hanya tampil sekali, siap dicetak dan diserahkan kepada orangnya.
import type { z } from 'zod'
import type { zSlipAktivasi } from '#kontrak/akun-kelola.ts'
import { nipKelompok, waktuPanjang } from '../alat/format.ts'
import { useDaerah, useHari } from '../alat/sesi.tsx'
import { Dialog } from '../pola/Dialog.tsx'
import { Maklumat } from '../pola/Maklumat.tsx'
import { Tombol } from '../pola/Tombol.tsx'

export type Slip = z.output<typeof zSlipAktivasi>

function SatuSlip({ slip }: { slip: Slip }) {
  const { zona } = useHari()
  const daerah = useDaerah()
  return (
    <section className="slip" aria-label={`Slip ${slip.nama}`}>
      <p className="mini redup">{daerah?.pemda}, akun Padu</p>
      <p className="tebal">{slip.nama}</p>
      <p>
        NIP <span className="nip">{nipKelompok(slip.nip)}</span>
      </p>
      <p className="kecil redup">
        {slip.jabatan && `${slip.jabatan}, `}
        {slip.perangkatDaerah}
      </p>
      <p className="kecil tutup-atas">Kode aktivasi</p>
      <p className="slip__kode">{slip.kode}</p>
      <p className="kecil">
        Berlaku sampai {waktuPanjang(slip.berlakuSampai, zona)}. Buka {window.location.host}/aktivasi, tulis
        NIP dan kode ini, lalu buat kata sandi sendiri. Jangan perlihatkan kode ini kepada siapa pun.
      </p>
    </section>
  )
}

/** The slips just issued. Closing is the last time their codes are seen. */
export function SlipAktivasi({
  slip,
  dilewati = [],
  onTutup,
}: {
  slip: readonly Slip[] | null
  dilewati?: readonly { nama: string; sebab: string }[]
  onTutup: () => void
}) {
  const banyak = slip?.length ?? 0
  return (
    <Dialog
      buka={slip !== null}
      judul={banyak === 1 ? 'Slip aktivasi' : `${banyak} slip aktivasi`}
      onTutup={onTutup}
      kaki={
        <>
          <Tombol ragam="utama" ikon="cetak" onClick={() => window.print()}>
            Cetak slip
          </Tombol>
          <Tombol ragam="tautan" onClick={onTutup}>
            Selesai
          </Tombol>
        </>
      }
    >
      <Maklumat sifat="perlu" judul="Kode hanya tampil kali ini">
        Cetak atau serahkan sekarang. Bila hilang, terbitkan kode baru; kode lama gugur.
      </Maklumat>
      {slip?.map((s) => (
        <SatuSlip key={s.akunId} slip={s} />
      ))}
      {dilewati.length > 0 && (
        <ul className="hasil-satu tutup-atas">
          {dilewati.map((d) => (
            <li key={`${d.nama}${d.sebab}`}>
              <b>{d.nama}</b>
              <small>{d.sebab}</small>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}
