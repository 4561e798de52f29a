// Hasil masuk: yang menyusul setelah kata sandi terbukti.
import type { z } from 'zod'
import type { zHasilMasuk } from '#kontrak/akun.ts'

export type HasilMasuk = z.output<typeof zHasilMasuk>
