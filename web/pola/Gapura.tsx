// Gapura: pita lebar bermotif tumpal untuk halaman masuk, dalam dua warna daerah.

/** The region's border above the sign-in page; decorative. */
export function Gapura() {
  return (
    <svg className="gapura" aria-hidden="true" height="28" preserveAspectRatio="none">
      <pattern id="tumpal" width="40" height="28" patternUnits="userSpaceOnUse">
        <path d="M0 28 20 4l20 24z" fill="none" stroke="var(--daerah-2)" strokeWidth="1.5" />
        <path d="M8 28 20 13l12 15z" fill="var(--daerah-2)" />
        <path d="m20 18 4 6-4 6-4-6z" fill="var(--daerah)" />
        <path d="M-7 0 0 8l7-8zM33 0l7 8 7-8z" fill="var(--daerah-2)" opacity=".55" />
      </pattern>
      <rect width="100%" height="28" fill="url(#tumpal)" />
    </svg>
  )
}
