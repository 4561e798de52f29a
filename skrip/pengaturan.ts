// npm run pengaturan: every setting with its meaning and default.
import { tabelPengaturan } from '#server/alat/config.ts'

console.log(tabelPengaturan())
