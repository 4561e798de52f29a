// Surat: letters numbered, composed, signed, checked, archived and entered, beside the bare composer rendering as many pages.
import { buatPelaksana } from '#server/pengesahan/tumpukan.ts'
import { bukaKotaTanda, SANDI } from '../ketahanan/kota-tanda.ts'
import { type Baris, duaAngka, memori } from './laporan.ts'
import { tolokNaskah } from './naskah.ts'

const PER_TUMPUKAN = 50

/** `jumlah` letters in batches of fifty, four batches at a time, as four signers would. */
export async function tolokSurat(jumlah: number, induk: string): Promise<Baris[]> {
  process.env.DATABASE_URL = induk
  const naskah = await tolokNaskah(jumlah)
  const k = await bukaKotaTanda()
  try {
    const usulan = await k.siapkan(jumlah)
    const pelaksana = buatPelaksana(k.bekal)
    const mulai = performance.now()
    for (let i = 0; i < usulan.length; i += PER_TUMPUKAN) {
      const bagian = usulan.slice(i, i + PER_TUMPUKAN)
      const t = await k.kota.basisdata.transaksi((db) =>
        pelaksana.mulai(db, k.kepala, bagian, SANDI, k.jam.kini()),
      )
      if ('jenis' in t) throw new Error(t.sebab)
      t.jalankan()
      await pelaksana.tenang()
    }
    const ms = performance.now() - mulai
    const sah = await k.kota.basisdata.db
      .selectFrom('nomor')
      .select('id')
      .where('keadaan', '=', 'dipakai')
      .execute()
    if (sah.length !== jumlah) throw new Error(`${sah.length} dari ${jumlah} surat bernomor`)
    return [
      {
        ukuran: `${jumlah} surat: nomor, susun, tanda tangan, periksa, arsip, peristiwa (ms)`,
        kita: Math.round(ms),
        patokan: naskah.pokokMs,
        nisbah: duaAngka(naskah.pokokMs / ms),
        target: `<= ${60 * jumlah}`,
        lulus: ms <= 60 * jumlah,
        rincian: { hanyaSusunDanTandaMs: naskah.susunDanTandaMs, memoriMb: memori(process.pid) },
      },
    ]
  } finally {
    await k.tutup()
  }
}
