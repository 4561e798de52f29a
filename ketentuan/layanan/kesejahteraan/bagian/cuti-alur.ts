// Alur cuti: the flow of Kediri with the four choices of the official form (Peraturan BKN 24/2017 Lampiran, blocks VII and
// VIII): disetujui, perubahan, ditangguhkan, tidak disetujui. Only annual and long leave can be deferred (PP 11/2017 Pasal 314, 317).
import type { Alur, DefTindakan, Kutipan } from '#mesin/bentuk.ts'
import { prosesUmum } from '../../proses-umum.ts'
import { denganAtasan } from '../../proses-umum-atasan.ts'
import { SURAT } from '../../proses-umum-pasal.ts'

const FORMULIR: Kutipan = 'Peraturan BKN 24/2017 Lampiran'
const ATASAN = 'pertimbangan-atasan'
const TANDA = 'penandatanganan'

/** Block VII: the superior's advice to defer; the official decides. */
const tangguhkanAtasan = (maju: string, dasar: Kutipan[]): DefTindakan => ({
  kode: 'tangguhkan-atasan',
  nomor: 'A04',
  nama: 'Ditangguhkan (teruskan kepada pejabat)',
  pelaku: ['atasan-langsung'],
  penjaga: ['atasan-langsung', 'bukan-urusan-sendiri', 'alasan-terisi'],
  ke: [{ tahap: maju }],
  dasar: [...dasar, FORMULIR],
  ubah: ['catat-tangguh-atasan', 'catat-alasan'],
  pemberitahuan: ['pemohon', 'pelaksana-berikut'],
})

/** Block VIII: what the official says besides signing and sending back. */
const putusanPejabat = (
  o: Pick<DefTindakan, 'kode' | 'nomor' | 'nama' | 'dasar'> & { ubah: string; akibat: boolean },
): DefTindakan => ({
  kode: o.kode,
  nomor: o.nomor,
  nama: o.nama,
  pelaku: ['penandatangan'],
  penjaga: ['bukan-urusan-sendiri', 'berwenang-tanda', 'alasan-terisi'],
  ke: [
    {
      tahap: 'ditolak',
      pekerjaan: [
        'lepas-nomor',
        'susun-surat-penolakan',
        ...(o.akibat ? (['jalankan-penangguhan'] as const) : []),
      ],
    },
  ],
  dasar: [...o.dasar, FORMULIR],
  ubah: ['gugurkan-paraf', 'rusakkan-cetakan', 'gugurkan-tanda', o.ubah, 'catat-alasan'],
  pemberitahuan: ['pemohon', 'verifikator'],
})

const tidakSetuju = putusanPejabat({
  kode: 'tidak-setuju-pejabat',
  nomor: 'C02',
  nama: 'Tidak disetujui',
  dasar: ['PP 11/2017 Pasal 309', ...SURAT],
  ubah: 'buka-penolakan-pejabat',
  akibat: false,
})

/** The choices of the form on a flow with the superior's step; `tangguh` = the article that lets this kind be deferred. */
export function denganPutusanCuti(alur: Alur, tangguh?: Kutipan): Alur {
  const atasan = alur.tahap.find((t) => t.kode === ATASAN)
  const maju = atasan?.tindakan.find((d) => d.kode === 'setujui-atasan')?.ke[0]?.tahap
  if (maju === undefined) throw new Error(`Alur ${alur.kode} tidak mempunyai pertimbangan atasan`)
  const pejabat = tangguh
    ? [
        putusanPejabat({
          kode: 'tangguhkan',
          nomor: 'C01',
          nama: 'Tangguhkan',
          dasar: [tangguh],
          ubah: 'buka-penangguhan',
          akibat: true,
        }),
        tidakSetuju,
      ]
    : [tidakSetuju]
  const tambah: Record<string, DefTindakan[]> = {
    [ATASAN]: tangguh ? [tangguhkanAtasan(maju, [tangguh])] : [],
    [TANDA]: pejabat,
  }
  return {
    ...alur,
    kode: `${alur.kode}+cuti`,
    tahap: alur.tahap.map((t) => ({ ...t, tindakan: [...t.tindakan, ...(tambah[t.kode] ?? [])] })),
  }
}

const BLITAR = 'Perwali Blitar 24/2006 Lampiran I Bab II huruf D angka 4 huruf b'

/** The flow of leave granted here; `tangguh` = the article that lets the kind be deferred. */
export const alurCuti = (tangguh?: Kutipan): Alur =>
  denganPutusanCuti(denganAtasan(prosesUmum, { dasar: [BLITAR, FORMULIR], tidakSetuju: 'tolak' }), tangguh)
