// Cetak buku: lembar demi lembar A4 mendatar, dengan pindahan, jumlah, pencetak, dan tempat tanda tangan.
import type { z } from 'zod'
import type { cetakBuku } from '#kontrak/buku-lapor.ts'
import { tanggalPanjang, waktuPanjang } from '../alat/format.ts'
import { useDaerah, useHari, useSesiPasti } from '../alat/sesi.tsx'
import { denganNomorRingkas, type IsiBuku, lebarKolom, lembarBuku, type PolaNomor, polaNomor } from './sel.ts'
import { TabelBuku } from './TabelBuku.tsx'

type Sifat = {
  isi: IsiBuku
  /** "Terhitung mulai Maret 2027" or "Tahun 2027". */
  masa: string
  /** ISO instant at which the rows were read. */
  pada: string
  /** What proves the sheets: code, fingerprint of the rows, QR to the public page. */
  bukti: z.output<typeof cetakBuku.jawab> | undefined
}

function KepalaLembar({ isi, masa, ke, dari }: { isi: IsiBuku; masa: string; ke: number; dari: number }) {
  const daerah = useDaerah()
  return (
    <div className="lembar-buku__kepala">
      <p>
        <b>{daerah?.pemda}</b>
        <br />
        Badan Kepegawaian dan
        <br />
        Pengembangan Sumber Daya Manusia
      </p>
      <p className="lembar-buku__judul">
        <b>{isi.buku.nama}</b>
        <br />
        {masa}
      </p>
      <p className="lembar-buku__nomor">
        Buku {isi.buku.nomor}
        <br />
        Halaman {ke} dari {dari}
      </p>
    </div>
  )
}

function Penutup({ pada, pola, bukti }: Pick<Sifat, 'pada' | 'bukti'> & { pola: PolaNomor | null }) {
  const sesi = useSesiPasti()
  const daerah = useDaerah()
  const { zona, hari } = useHari()
  const tempat = daerah?.nama ?? ''
  return (
    <div className="lembar-buku__penutup">
      <p>
        Baris yang dicoret batal dan tidak dihitung.{' '}
        {pola && `Nomor surat lengkap: ${pola.awal}(nomor)${pola.akhir}. `}Dicetak {waktuPanjang(pada, zona)}{' '}
        oleh {sesi.nama} dari register elektronik Padu.
        {bukti && (
          <>
            <br />
            Bukti {bukti.kode}, {bukti.jumlah} baris per {tanggalPanjang(bukti.per)}. Sidik {bukti.sidik}
          </>
        )}
      </p>
      {bukti && (
        <img
          className="lembar-buku__qr"
          alt={`QR ke ${bukti.alamat}`}
          src={`data:image/svg+xml;utf8,${encodeURIComponent(bukti.qr)}`}
        />
      )}
      <p>
        {tempat}, {tanggalPanjang(hari)}
        <br />
        Pengelola buku,
        <span className="lembar-buku__ruang" />
        <span className="lembar-buku__garis" />
        NIP
      </p>
    </div>
  )
}

/** Only on paper; the screen shows the same rows page by page. */
export function CetakBuku({ isi, masa, pada, bukti }: Sifat) {
  const { kolom, nama } = isi.buku
  const pola = polaNomor(isi.baris)
  const lembar = lembarBuku(denganNomorRingkas(isi.baris, pola), kolom)
  return (
    <div className="cetak-register hanya-cetak">
      {lembar.map((l, i) => {
        const akhir = i === lembar.length - 1
        const kata = akhir ? 'Jumlah' : `Jumlah dipindahkan ke halaman ${i + 2}`
        return (
          <section key={l.baris[0]?.urut ?? 'kosong'} className="lembar-buku">
            <KepalaLembar isi={isi} masa={masa} ke={i + 1} dari={lembar.length} />
            <TabelBuku
              judul={`${nama}, halaman ${i + 1}`}
              kolom={kolom}
              lebar={lebarKolom(kolom)}
              baris={l.baris}
              atas={i === 0 ? undefined : { kata: `Pindahan dari halaman ${i}`, jumlah: l.pindahan }}
              bawah={[{ kata, jumlah: l.sampai }]}
            />
            {akhir && <Penutup pada={pada} pola={pola} bukti={bukti} />}
          </section>
        )
      })}
    </div>
  )
}
