// Dokumen: composes the archive of the invented employees: SK CPNS and the last salary letter, as true PDFs.
import type { Daerah } from '#mesin/bentuk-daerah.ts'
import { tampilNip } from '#mesin/nip.ts'
import { tambahBulan, tambahHari } from '#mesin/tanggal.ts'
import type { Db } from '#server/alat/database.ts'
import type { PenyimpanBerkas } from '#server/alat/ports.ts'
import type { PenyusunPdf } from '#server/naskah/pdf.ts'
import { acakBerbenih, idBuatan } from './acak.ts'
import { nomorSk } from './nomor-sk.ts'
import type { OrangBuatan } from './orang.ts'
import { PERANGKAT_DAERAH } from './susunan.ts'

export type DokumenBuatan = {
  id: string
  pegawai_id: string
  jenis_dokumen: string
  kelompok: number
  judul: string
  nomor: string
  tanggal: string
  sidik: string
  ukuran: number
  tipe: string
  sumber: string
  dibuat_oleh: string
  dibuat_pada: string
}

type Bekal = { penyusun: PenyusunPdf; berkas: PenyimpanBerkas; daerah: Daerah; kini: string; benih: number }

const BULAN = 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember'.split(
  '|',
)
const kata = (t: string): string =>
  `${Number(t.slice(8))} ${BULAN[Number(t.slice(5, 7)) - 1]} ${t.slice(0, 4)}`

function isiSk(o: OrangBuatan, b: Bekal, jenis: 'sk-cpns' | 'sk-gaji-terakhir', nomor: string) {
  const awal = o.karier.pangkat[0]
  const gaji = o.karier.gaji.at(-1)
  const cpns = jenis === 'sk-cpns'
  const tmt = (cpns ? awal?.tmt : gaji?.tmt) ?? o.tmtCpns
  const rupiah = new Intl.NumberFormat('id-ID').format(gaji?.gajiPokok ?? 0)
  return {
    kop: b.daerah.kop,
    judul: cpns
      ? 'Keputusan Pengangkatan Calon Pegawai Negeri Sipil'
      : 'Surat Pemberitahuan Kenaikan Gaji Berkala',
    nomor,
    nama: o.namaLengkap,
    nip: tampilNip(o.nip),
    lahir: `${b.daerah.tempat}, ${kata(o.lahir)}`,
    golongan: (cpns ? awal?.golongan : gaji?.golongan) ?? '-',
    masaKerja: (cpns ? awal?.mkgBulan : gaji?.mkgBulan) ?? 0,
    tmt: kata(tmt),
    unitKerja: PERANGKAT_DAERAH.find((p) => p.kode === o.jabatan.pd)?.nama ?? '-',
    isi: cpns
      ? 'Diangkat sebagai calon pegawai negeri sipil dengan gaji pokok 80 persen menurut golongan ruang dan masa kerja tersebut.'
      : `Gaji pokok baru Rp ${rupiah} sebulan, dibayarkan terhitung mulai tanggal tersebut di atas.`,
    tempat: b.daerah.tempat,
    tanggal: kata(tambahHari(tambahBulan(tmt, -3), 19)),
    pejabat: 'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
  }
}

async function satu(
  b: Bekal,
  o: OrangBuatan,
  jenis: 'sk-cpns' | 'sk-gaji-terakhir',
  id: string,
): Promise<DokumenBuatan> {
  const tmt = (jenis === 'sk-cpns' ? o.tmtCpns : o.karier.gaji.at(-1)?.tmt) ?? o.tmtCpns
  const tanggal = tambahHari(tambahBulan(tmt, -3), 19)
  const nomor = nomorSk(jenis === 'sk-cpns' ? '813' : '800.1.11.13', o.nip, tanggal)
  const data = isiSk(o, b, jenis, nomor)
  const pdf = await b.penyusun.susunPdf({
    berkas: 'contoh-sk.typ',
    data,
    waktu: `${tanggal}T03:00:00.000Z`,
    judul: data.judul,
  })
  const { sidik, ukuran } = await b.berkas.simpan(pdf)
  return {
    id,
    pegawai_id: o.id,
    jenis_dokumen: jenis,
    kelompok: 2,
    judul: data.judul,
    nomor,
    tanggal,
    sidik,
    ukuran,
    tipe: 'application/pdf',
    sumber: 'benih',
    dibuat_oleh: 'benih',
    dibuat_pada: b.kini,
  }
}

/** The two papers every raise asks for, for each of `orang`. Files are stored at once; the rows are returned. */
export async function susunDokumen(b: Bekal, orang: readonly OrangBuatan[]): Promise<DokumenBuatan[]> {
  const acak = acakBerbenih(b.benih + 3)
  return Promise.all(
    orang.flatMap((o) => [
      satu(b, o, 'sk-cpns', idBuatan(acak)),
      satu(b, o, 'sk-gaji-terakhir', idBuatan(acak)),
    ]),
  )
}

/** Writes the rows of composed papers. */
export async function muatDokumen(db: Db, dokumen: readonly DokumenBuatan[]): Promise<void> {
  for (let i = 0; i < dokumen.length; i += 1000)
    await db
      .insertInto('arsip')
      .values(dokumen.slice(i, i + 1000))
      .execute()
}
