import { describe, expect, it } from 'vitest'
import { type HasilAturan, urutkanPutusan } from './PutusanAturan.tsx'

describe('urutan putusan aturan', () => {
  it('menaruh yang perlu dilihat orang paling atas dan menjaga urutan di dalam kelompok', () => {
    const hasil: HasilAturan[] = ['ya', 'tak-berlaku', 'tidak', 'ya', 'ragu']
    const baris = hasil.map((h, i) => ({ hasil: h, i }))
    expect(urutkanPutusan(baris).map((b) => b.i)).toEqual([4, 2, 0, 3, 1])
  })
})
