import { describe, expect, it } from 'vitest'
import { namaTekanan } from './pintas.ts'

const tekan = (
  key: string,
  ubah: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => namaTekanan({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...ubah })

describe('tombol pintas', () => {
  it('tidak membedakan huruf besar dari Caps Lock', () => {
    expect(tekan('j')).toBe('j')
    expect(tekan('J')).toBe('j')
  })
  it('membiarkan gabungan milik peramban', () => {
    expect(tekan('s', { ctrlKey: true })).toBeNull()
    expect(tekan('s', { metaKey: true })).toBeNull()
    expect(tekan('s', { altKey: true })).toBeNull()
    expect(tekan('S', { shiftKey: true })).toBeNull()
  })
  it('mengenal bantuan, garis miring, dan Enter', () => {
    expect(tekan('?', { shiftKey: true })).toBe('Shift ?')
    expect(tekan('/')).toBe('/')
    expect(tekan('Enter')).toBe('Enter')
  })
})
