// Salinan: the copy or the extract of a signed decree, composed from the same text, with "ttd." where the signature stands and
// room for the office that certifies it (tata naskah of the pemda; `pengesahSalinan` of the daerah).
import type { Hasil } from '#mesin/bentuk.ts'
import { tolak } from '#mesin/tolak.ts'
import { bacaNaskahUsulan, type Naskah } from '../naskah/baca.ts'
import type { TemplatPdf } from '../naskah/pdf.ts'
import { pemegangJabatan } from '../organisasi/baca.ts'
import { ragamKeputusan } from '../usulan/lembar-naskah.ts'
import type { Perlu } from '../usulan/perlu.ts'
import { bacaPejabat } from './baca-pejabat.ts'
import { saatSurat, templatSurat } from './surat.ts'

const DASAR = ['Perwali Kediri 80/2021 Pasal 12 huruf a']
/** Who keeps the originals where the pemda names nobody else. */
const PENGESAH = 'kepala-bkpsdm'

/** A print says of itself when it counts. */
const KAKI = {
  salinan: 'Salinan ini sah sesudah ditandatangani pejabat yang mengesahkannya.',
  petikan: 'Petikan ini sah sesudah ditandatangani pejabat yang mengesahkannya.',
}

export type Ragam = 'salinan' | 'petikan'

/** The name, rank and NIP of whoever certifies copies today; an empty office leaves a line for the name. */
async function pengesahSalinan(p: Perlu, pangkat: (golongan: string) => string) {
  const jabatan = p.ketentuan.daerah.pengesahSalinan ?? PENGESAH
  const pemangku = (await pemegangJabatan(p.db, [jabatan], p.hari)).get(jabatan)
  if (!pemangku?.pegawaiId)
    return { jabatan: pemangku?.namaJabatan ?? jabatan, nama: '', pangkat: null, nip: null }
  const { pegawaiId } = pemangku
  const orang = await bacaPejabat(p.db, { pegawaiId, jabatan, hari: p.hari, atasNama: null, pangkat })
  return { jabatan: orang.jabatanBaris.join(' '), nama: orang.nama, pangkat: orang.pangkat, nip: orang.nip }
}

function periksa(n: Naskah | undefined, ragam: Ragam): ReturnType<typeof tolak> | undefined {
  const ragamnya = ragamKeputusan(n?.data ?? {})
  if (!n || !ragamnya.keputusan)
    return tolak(
      'bukan-keputusan',
      'Salinan dan petikan hanya dibuat dari keputusan; produk usulan ini surat.',
      DASAR,
      'Serahkan suratnya sendiri, atau unduh dari arsip.',
    )
  if (n.keadaan !== 'ditandatangani')
    return tolak(
      'belum-ditandatangani',
      n.keadaan === 'tidak-berlaku'
        ? 'Keputusan ini sudah tidak berlaku, sehingga tidak dibuatkan salinan.'
        : 'Keputusan ini belum ditandatangani lengkap, sehingga belum ada yang disalin.',
      DASAR,
      'Muat ulang halaman dan periksa keadaan keputusan.',
    )
  if (ragam === 'petikan' && !ragamnya.petikan)
    return tolak(
      'tanpa-petikan',
      'Keputusan jenis ini tidak mempunyai petikan.',
      DASAR,
      'Buatlah salinannya.',
      'ragam',
    )
  return undefined
}

/** The copy as it is printed and then certified by hand. */
export async function susunSalinan(
  p: Perlu,
  o: { usulanId: string; ragam: Ragam; alamat: string; pangkat: (golongan: string) => string },
): Promise<Hasil<TemplatPdf>> {
  const n = await bacaNaskahUsulan(p.db, o.usulanId, 'produk')
  const ditolak = periksa(n, o.ragam)
  if (ditolak) return ditolak
  const tanda = n?.penandatangan.at(-1)
  if (!n || !tanda) throw new Error(`Keputusan usulan ${o.usulanId} tanpa penandatangan.`)
  const templat = templatSurat(
    { ...n, data: { ...n.data, ragam: o.ragam, pengesahSalinan: await pengesahSalinan(p, o.pangkat) } },
    {
      nomor: n.nomor,
      hari: n.tanggal,
      penandatangan: tanda.blok,
      kodeCek: n.kodeCek,
      urlCek: `${o.alamat}/cek/${n.kodeCek}`,
      ditandatanganiPada: saatSurat(tanda.pada, p.ketentuan.daerah.zona),
      moda: n.moda.length > 1 ? 'keduanya' : (n.moda[0] ?? 'elektronik'),
      catatanKaki: KAKI[o.ragam],
    },
    tanda.pada,
  )
  return {
    jenis: 'jadi',
    nilai: { ...templat, judul: `${o.ragam === 'salinan' ? 'Salinan' : 'Petikan'} ${templat.judul}` },
  }
}
