import { describe, expect, it } from 'vitest'
import { BATAS_UNGGAH, periksaDiPerangkat, pesanGagal } from './unggah.ts'

describe('pemeriksaan berkas di perangkat', () => {
  it('menyebut sebab yang tepat', () => {
    expect(periksaDiPerangkat({ size: 0, type: 'application/pdf' })).toBe('kosong')
    expect(periksaDiPerangkat({ size: 10, type: 'application/zip' })).toBe('jenis')
    expect(periksaDiPerangkat({ size: BATAS_UNGGAH + 1, type: 'image/png' })).toBe('terlalu-besar')
    expect(periksaDiPerangkat({ size: BATAS_UNGGAH, type: 'image/jpeg' })).toBeNull()
  })
  it('di tempat yang hanya mencocokkan PDF, foto ditolak dengan jalan lain', () => {
    expect(periksaDiPerangkat({ size: 10, type: 'image/jpeg' }, true)).toBe('bukan-pdf')
    expect(periksaDiPerangkat({ size: 10, type: 'application/pdf' }, true)).toBeNull()
    expect(pesanGagal('bukan-pdf', 'foto.jpg').saran).toContain('kode di bawah QR')
  })
  it('membiarkan berkas tanpa jenis (sebagian HP) diperiksa oleh server', () => {
    expect(periksaDiPerangkat({ size: 10, type: '' })).toBeNull()
  })
  it('selalu memberi saran', () => {
    for (const sebab of [
      'kosong',
      'jenis',
      'bukan-pdf',
      'terlalu-besar',
      'terkunci',
      'virus',
      'jaringan',
      'ditolak',
    ] as const) {
      expect(pesanGagal(sebab, 'SK.pdf').judul).toContain('SK.pdf')
      expect(pesanGagal(sebab, 'SK.pdf').saran.length).toBeGreaterThan(20)
    }
  })
})
