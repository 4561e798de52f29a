// Peragaan: plays one whole periodic raise through the public API of a freshly started server, as six people would.
// Prints one JSON line per step and the path of the letter; exits 1 as soon as anything differs. With `--basah` the
// same raise on paper in the second invented town: printed, signed by hand, scanned, handed over with a receipt.
import { bukaBasah } from './peragaan-basah.ts'
import { bukaElektronik } from './peragaan-elektronik.ts'
import { mainkan } from './peragaan-panggung.ts'

if (process.argv.includes('--basah')) await mainkan('kota-basah', bukaBasah)
else await mainkan('kota-contoh', bukaElektronik)
