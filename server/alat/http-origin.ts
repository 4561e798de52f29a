// Origin of a mutation: it must come from our own pages or from a program, never from another site riding on a cookie.

type Kepala = Readonly<Record<string, string | undefined>>

/**
 * True when the request carries `x-padu: 1` (no foreign form can add a header, and we answer no CORS preflight)
 * and, where the browser states them, Origin and Sec-Fetch-Site name ourselves.
 */
export function asalDikenal(kepala: Kepala, alamat: string): boolean {
  if (kepala['x-padu'] !== '1') return false
  const situs = kepala['sec-fetch-site']
  if (situs !== undefined && situs !== 'same-origin' && situs !== 'none') return false
  const asal = kepala.origin
  return asal === undefined || asal === alamat || sesamaHost(asal, kepala.host)
}

/** The page was opened under the very host this request went to. */
function sesamaHost(asal: string, host: string | undefined): boolean {
  if (host === undefined || !/^https?:\/\//.test(asal)) return false
  return asal.replace(/^https?:\/\//, '') === host
}
