// What was added to a PDF after a signature? Only further signatures are harmless; a replaced page or an annotation
// laid over the text is not, although the earlier signature's bytes are still the same.
import {
  ambilNilai,
  bacaStruktur,
  daftarRujukan,
  isiObjek,
  letakNilai,
  nomorRujukan,
  type StrukturPdf,
} from './pdf-struktur.ts'

/**
 * True when `kini` differs from its beginning `dulu` only by invisible signature fields: of the objects that were
 * there, only the catalogue (AcroForm), the form and a page's annotation list changed, and only by such fields.
 * False as well when the structure cannot be followed: then nothing can be promised.
 */
export function hanyaMenambahTanda(dulu: Uint8Array, kini: Uint8Array): boolean {
  const lama = bacaStruktur(dulu)
  const baru = bacaStruktur(kini)
  if (lama === null || baru === null || lama.akar !== baru.akar) return false
  for (const [nomor, letak] of lama.letak) {
    if (baru.letak.get(nomor) !== letak && !perubahanWajar(lama, baru, nomor)) return false
  }
  return true
}

function perubahanWajar(lama: StrukturPdf, baru: StrukturPdf, nomor: number): boolean {
  const dulu = isiObjek(lama, nomor)
  const kini = isiObjek(baru, nomor)
  if (dulu === null || kini === null) return false
  if (nomor === lama.akar) {
    return samaTanpa(dulu, kini, 'AcroForm') && formulirWajar(lama, baru, dulu, kini)
  }
  const formulir = nomorRujukan(ambilNilai(isiObjek(lama, lama.akar) ?? '<<>>', 'AcroForm'))
  if (nomor === formulir)
    return samaTanpa(dulu, kini, 'Fields', 'SigFlags') && larikBertambahTanda(baru, dulu, kini, 'Fields')
  if (ambilNilai(dulu, 'Type') === '/Page') {
    return samaTanpa(dulu, kini, 'Annots') && larikBertambahTanda(baru, dulu, kini, 'Annots')
  }
  return dulu.startsWith('[') && kini.startsWith('[') && bertambahTanda(baru, dulu, kini)
}

function formulirWajar(lama: StrukturPdf, baru: StrukturPdf, dulu: string, kini: string): boolean {
  const a = kamusFormulir(lama, dulu)
  const b = kamusFormulir(baru, kini)
  return (
    b !== null &&
    samaTanpa(a ?? '<<>>', b, 'Fields', 'SigFlags') &&
    larikBertambahTanda(baru, a ?? '<<>>', b, 'Fields')
  )
}

function kamusFormulir(s: StrukturPdf, katalog: string): string | null {
  const nilai = ambilNilai(katalog, 'AcroForm')
  const rujukan = nomorRujukan(nilai)
  return rujukan === null ? nilai : isiObjek(s, rujukan)
}

function larikBertambahTanda(baru: StrukturPdf, dulu: string, kini: string, kunci: string): boolean {
  const a = ambilNilai(dulu, kunci) ?? '[]'
  const b = ambilNilai(kini, kunci) ?? '[]'
  // A list kept in an object of its own is judged when that object is.
  return a === b || bertambahTanda(baru, a, b)
}

// The old list is the beginning of the new one, and what follows are invisible signature fields.
function bertambahTanda(s: StrukturPdf, dulu: string, kini: string): boolean {
  if (!dulu.startsWith('[') || !kini.startsWith('[')) return false
  const lama = daftarRujukan(dulu)
  const semua = daftarRujukan(kini)
  if (lama.some((n, i) => semua[i] !== n)) return false
  return semua.slice(lama.length).every((n) => {
    const isian = isiObjek(s, n)
    if (isian === null || ambilNilai(isian, 'FT') !== '/Sig' || ambilNilai(isian, 'AP') !== null) return false
    return /^\[\s*(0\s*){4}\]$/.test(ambilNilai(isian, 'Rect') ?? '')
  })
}

function samaTanpa(dulu: string, kini: string, ...kunci: string[]): boolean {
  const bersih = (kamus: string) => {
    let teks = kamus
    for (const k of kunci) {
      const letak = letakNilai(teks, k)
      if (letak !== null) teks = teks.slice(0, letak.kunci) + teks.slice(letak.akhir)
    }
    return teks.replace(/\s+/g, ' ').replace(/ ?>>$/, '>>')
  }
  return bersih(dulu) === bersih(kini)
}
