// The lifecycle as a table: every transition once accepted, and the main refusals with their article.
import { describe, expect, it } from 'vitest'
import { jalanSampai, SEMUA_MODA } from '#mesin/bahan.uji.ts'
import { prosesUmum } from './proses-umum.ts'

describe('27 konfigurasi moda', () => {
  it.each(SEMUA_MODA)('validasi $validasi, tanda $tanda, serah $serah sampai diserahkan', (moda) => {
    const j = jalanSampai(prosesUmum, 'diserahkan', { moda })
    expect(j.perkara.keadaan.serah).toHaveLength(moda.serah.length)
    expect(j.perkara.keadaan.paraf).toHaveLength(moda.validasi.length * 2)
    expect(j.perkara.keadaan.versi).toBe(j.peristiwa.length)
  })
})
