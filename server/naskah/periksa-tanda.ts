// Checks the signatures of a PDF ourselves: exact byte ranges, digest, signature, signing certificate, chain, and
// what was added after each signature. Stricter than a viewer: what cannot be shown to be whole is not called whole.
import { Certificate } from 'pkijs'
import { bacaCapWaktu } from './cap-waktu.ts'
import { OID_CMS } from './cms.ts'
import { bacaCms, sama, sidikDengan } from './cms-periksa.ts'
import { bolehMenandatangani, irisan, namaPenerbit, namaSertifikat, seriSertifikat } from './kunci.ts'
import { ambilNilai } from './pdf-struktur.ts'
import { hanyaMenambahTanda } from './pdf-tambahan.ts'
import { berlaku, rantaiDikenal } from './rantai.ts'

export type HasilTandaPeriksa = {
  /** Common name in the certificate; '' when the signature cannot be read. */
  readonly nama: string
  /** Serial number of the signer's certificate in hex, and the common name of its issuer; '' when unreadable. */
  readonly seri: string
  readonly penerbit: string
  /** ISO instant until which that certificate holds; null when unreadable. */
  readonly berlakuSampai: string | null
  /** ISO instant: of the time stamp when there is one, else what the signer claims (/M); null = none. */
  readonly waktu: string | null
  /** True = `waktu` comes from a valid time stamp. */
  readonly waktuTerjamin: boolean
  /** The signed bytes are unchanged, the range leaves out exactly the signature, and later additions are only signatures. */
  readonly utuh: boolean
  /** utuh, and the signature, its certificate binding, key usage and validity on the day hold. Not yet trust. */
  readonly sah: boolean
  readonly menutupiSeluruh: boolean
  /** The chain leads to one of the given roots and was valid on the day. */
  readonly penerbitDikenal: boolean
}

export type HasilPeriksa = {
  readonly tanda: readonly HasilTandaPeriksa[]
  /** At least one signature, all sah, and the last one covers the whole file. Trust: see penerbitDikenal. */
  readonly utuh: boolean
}

const PDF_TERBESAR_BITA = 64 * 1024 * 1024
const TANDA_TERBANYAK = 20

const TAK_TERBACA: HasilTandaPeriksa = {
  nama: '',
  seri: '',
  penerbit: '',
  berlakuSampai: null,
  waktu: null,
  waktuTerjamin: false,
  utuh: false,
  sah: false,
  menutupiSeluruh: false,
  penerbitDikenal: false,
}

/**
 * All signatures in `pdf`, in the order they were made. `akar`: DER certificates trusted as issuers (signers and
 * time-stamping authorities). Never throws on what the file contains; a file above 64 MiB throws RangeError.
 */
export async function periksaTanda(
  pdf: Uint8Array,
  { akar }: { readonly akar: readonly Uint8Array[] },
): Promise<HasilPeriksa> {
  if (pdf.length > PDF_TERBESAR_BITA) throw new RangeError('PDF lebih dari 64 MiB')
  const percaya = akar.map((der) => Certificate.fromBER(irisan(der)))
  const teks = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const rentang = cariRentang(teks)
  const tanda: HasilTandaPeriksa[] = []
  for (const r of rentang) tanda.push(await periksaSatu(pdf, teks, r, percaya))
  const utuh = tanda.length > 0 && tanda.every((t) => t.sah) && tanda.at(-1)?.menutupiSeluruh === true
  return { tanda, utuh }
}

type Rentang = {
  /** Position of the dictionary's "/ByteRange". */
  readonly letak: number
  readonly awal: number
  readonly akhir: number
  readonly ujung: number
}

function cariRentang(teks: string): Rentang[] {
  const pola = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g
  const semua: Rentang[] = []
  for (const c of teks.matchAll(pola)) {
    if (semua.length >= TANDA_TERBANYAK) break
    const [mulai, awal, akhir, sisa] = c.slice(1).map(Number)
    if (mulai !== 0 || awal === undefined || akhir === undefined || sisa === undefined) {
      semua.push({ letak: c.index, awal: 0, akhir: 0, ujung: 0 })
    } else semua.push({ letak: c.index, awal, akhir, ujung: akhir + sisa })
  }
  return semua.sort((a, b) => a.ujung - b.ujung)
}

// The hole must be one hex string, the /Contents of the very dictionary that names the range, holding one DER value
// and zeros; one letter case, so that not even the spelling of the hex can change.
function bacaLubang(teks: string, r: Rentang): Uint8Array | null {
  if (r.akhir <= r.awal + 2 || r.ujung <= r.akhir || r.ujung > teks.length) return null
  if (!isiMilikKamus(teks, r)) return null
  const hex = teks.slice(r.awal + 1, r.akhir - 1)
  if (teks[r.awal] !== '<' || teks[r.akhir - 1] !== '>') return null
  if (hex.length % 2 !== 0 || !/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(hex)) return null
  const bita = Buffer.from(hex, 'hex')
  const panjang = panjangDer(bita)
  if (panjang === null || panjang > bita.length || !/^0*$/.test(hex.slice(panjang * 2))) return null
  return bita.subarray(0, panjang)
}

// The hole is the /Contents of the dictionary that names the range: our own order has it right after the range, other
// producers write it before.
function isiMilikKamus(teks: string, r: Rentang): boolean {
  if (r.awal > r.letak) {
    const antara = teks.slice(r.letak, r.awal)
    return /\]\s*\/Contents\s*$/.test(antara) && !antara.includes('endobj')
  }
  if (r.akhir > r.letak) return false
  const mulai = teks.lastIndexOf(' obj', r.awal)
  const kepala = teks.slice(mulai, r.awal)
  const sela = teks.slice(r.akhir, r.letak)
  const satuKamus = !kepala.includes('endobj') && !kepala.includes('stream') && !sela.includes('obj')
  return mulai >= 0 && satuKamus && /\/Contents\s*$/.test(kepala)
}

function panjangDer(bita: Uint8Array): number | null {
  const pertama = bita[1] ?? 0
  if (bita[0] !== 0x30) return null
  if (pertama < 0x80) return pertama + 2
  const banyak = pertama & 0x7f
  if (banyak === 0 || banyak > 3) return null
  let panjang = 0
  for (let i = 0; i < banyak; i++) panjang = panjang * 256 + (bita[2 + i] ?? 0)
  return panjang + 2 + banyak
}

async function periksaSatu(
  pdf: Uint8Array,
  teks: string,
  r: Rentang,
  akar: readonly Certificate[],
): Promise<HasilTandaPeriksa> {
  const der = bacaLubang(teks, r)
  const cms = der === null ? null : await bacaCms(der, OID_CMS.data, akar)
  if (cms === null || cms.isi !== null) return TAK_TERBACA
  const menutupiSeluruh = r.ujung === pdf.length
  const isi = Buffer.concat([pdf.subarray(0, r.awal), pdf.subarray(r.akhir, r.ujung)])
  const utuh =
    sama(await sidikDengan(cms.hash, isi), cms.sidik) &&
    (menutupiSeluruh || hanyaMenambahTanda(pdf.subarray(0, r.ujung), pdf))
  const cap = cms.capWaktu === null ? null : await bacaCapWaktu(cms.capWaktu, cms.tanda, akar)
  const capRusak = cms.capWaktu !== null && cap === null
  const waktu = cap?.waktu ?? bacaWaktu(teks, r)
  const saat = waktu === null ? null : Date.parse(waktu)
  const sah =
    utuh &&
    cms.sah &&
    !capRusak &&
    saat !== null &&
    berlaku(cms.penanda, saat) &&
    bolehMenandatangani(cms.penanda)
  return {
    nama: namaSertifikat(cms.penanda),
    seri: seriSertifikat(cms.penanda),
    penerbit: namaPenerbit(cms.penanda),
    berlakuSampai: cms.penanda.notAfter.value.toISOString(),
    waktu,
    waktuTerjamin: cap?.dikenal === true,
    utuh: utuh && !capRusak,
    sah,
    menutupiSeluruh,
    penerbitDikenal: saat !== null && (await rantaiDikenal(cms.penanda, cms.sertifikat, akar, saat)),
  }
}

function bacaWaktu(teks: string, r: Rentang): string | null {
  const sebelum = teks.lastIndexOf(' obj', r.letak)
  const mulai = teks.indexOf('<<', sebelum)
  if (sebelum < 0 || mulai < 0) return null
  const m = ambilNilai(teks.slice(mulai, r.ujung), 'M')
  const c = /^\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-])(\d\d)'?(\d\d)?'?)?/.exec(m ?? '')
  if (!c) return null
  const [, y, bl, h, j, mn, d, tanda, gj, gm] = c
  const iso = `${y}-${bl}-${h}T${j}:${mn}:${d}${tanda ? `${tanda}${gj}:${gm ?? '00'}` : 'Z'}`
  const saat = Date.parse(iso)
  return Number.isFinite(saat) ? new Date(saat).toISOString() : null
}
