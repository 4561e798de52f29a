// The composer's task for a template filled with invented values: for golden pages and the benchmark.
import type { DaftarNilai, EdisiNaskah, Naskah } from '#mesin/bentuk-naskah.ts'
import { susunNaskah } from '#mesin/naskah.ts'
import type { TemplatPdf } from '#server/naskah/pdf.ts'
import { nilaiContoh } from '#server/pengesahan/contoh-nilai.ts'
import { templatSurat } from '#server/pengesahan/surat.ts'
import { contohSuratKgb } from './contoh-surat.ts'

const WALI_KOTA = {
  atasNama: null,
  jabatanBaris: ['Wali Kota Contoh'],
  nama: 'Kartika Prameswari Adiningrat',
  pangkat: null,
  nip: null,
}

/** The composer's task for a template filled with the sample values; `samar` gives the public copy, `konsep` a draft. */
export function contohTugas(
  n: Naskah,
  e: EdisiNaskah,
  o: { nilai?: DaftarNilai; samar?: boolean; konsep?: boolean; ragam?: 'salinan' | 'petikan' } = {},
): TemplatPdf {
  const siap = susunNaskah(n, e, o.nilai ?? nilaiContoh(e))
  if (siap.jenis === 'tolak') throw new Error(siap.sebab)
  const { kop, tempat, kodeCek, urlCek, ditandatanganiPada, nomor, penandatangan } = contohSuratKgb
  const data = {
    kop,
    kepalaDaerah: 'Wali Kota Contoh',
    tempat,
    kertas: e.kertas,
    catatanKaki: null,
    samar: false,
    hal: n.nama,
    naskah: { kode: n.kode, edisi: e.berlaku },
    pegawai: { nama: 'Ratri Puspitaningrum, S.K.M.', nip: '19910723 201503 2 004' },
    ...siap.nilai,
    ...(o.ragam ? { ragam: o.ragam } : {}),
  }
  const tanda = o.konsep
    ? { nomor: null, hari: null, kodeCek: null, urlCek: null, ditandatanganiPada: null }
    : { nomor, hari: '2026-11-24', kodeCek, urlCek, ditandatanganiPada }
  return templatSurat(
    { templat: `bentuk/${e.isi.bentuk}.typ`, data },
    {
      ...tanda,
      penandatangan: e.isi.bentuk === 'keputusan' ? WALI_KOTA : penandatangan,
      moda: 'elektronik',
    },
    '2026-11-24T03:05:00Z',
    o.samar === true,
  )
}
