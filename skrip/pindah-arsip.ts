// Pindah arsip: `npm run pindah-arsip -- disk s3` (or s3 disk) copies every file and verifies each in its new place.
import { bacaConfig, GalatPengaturan } from '../server/alat/config.ts'
import { bukaPenyimpan } from '../server/alat/files-pilih.ts'
import { pindahkanArsip } from '../server/arsip/pindah.ts'

const LAPOR_TIAP = 100

function arah(): ['disk' | 's3', 'disk' | 's3'] {
  const [dari, ke] = process.argv.slice(2)
  if ((dari === 'disk' && ke === 's3') || (dari === 's3' && ke === 'disk')) return [dari, ke]
  throw new GalatPengaturan('Tulis arahnya: npm run pindah-arsip -- disk s3, atau s3 disk.')
}

try {
  const [dari, ke] = arah()
  const config = bacaConfig({ ...process.env, PADU_ARSIP: 's3' })
  const hasil = await pindahkanArsip(
    await bukaPenyimpan(config, dari),
    await bukaPenyimpan(config, ke),
    (n) => {
      if (n % LAPOR_TIAP === 0) console.log(`${n} berkas diperiksa`)
    },
  )
  for (const g of hasil.gagal) console.error(`Gagal ${g.sidik}: ${g.sebab}`)
  console.log(
    `Disalin ${hasil.disalin}, sudah ada ${hasil.sudahAda}, gagal ${hasil.gagal.length}; ${hasil.bita} bita dicocokkan dengan sidiknya.`,
  )
  if (hasil.gagal.length > 0) process.exitCode = 1
  else
    console.log(
      `Setel PADU_ARSIP=${ke}, jalankan layanan, lalu simpan tempat lama sampai cadangan berikutnya.`,
    )
} catch (galat) {
  console.error(galat instanceof Error ? galat.message : String(galat))
  process.exitCode = galat instanceof GalatPengaturan ? 2 : 1
}
