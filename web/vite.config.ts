// Pembangun halaman web: React, PWA berbahasa Indonesia, dan aset pembaca PDF yang ikut dipasang.
import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, loadEnv, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

const AKAR = fileURLToPath(new URL('.', import.meta.url))
const PDFJS = fileURLToPath(new URL('../node_modules/pdfjs-dist/', import.meta.url))
/** Scans need the image decoders, old letters need the standard fonts and character maps. */
const FOLDER_PDF = ['wasm', 'standard_fonts', 'cmaps', 'iccs']

/** Serves pdf.js data from our own address (/pdfjs/…), so no paper ever asks another host for anything. */
function asetPdf(): Plugin {
  return {
    name: 'padu-aset-pdf',
    configureServer(server) {
      server.middlewares.use('/pdfjs/', (minta, jawab, lanjut) => {
        const [folder = '', nama = ''] = (minta.url ?? '').split('?')[0]?.split('/').filter(Boolean) ?? []
        if (!FOLDER_PDF.includes(folder) || nama !== basename(nama) || nama === '') return lanjut()
        if (nama.endsWith('.wasm')) jawab.setHeader('content-type', 'application/wasm')
        createReadStream(join(PDFJS, folder, nama))
          .on('error', lanjut)
          .pipe(jawab)
      })
    },
    generateBundle() {
      for (const folder of FOLDER_PDF) {
        for (const nama of readdirSync(join(PDFJS, folder))) {
          if (nama.startsWith('quickjs')) continue // scripting inside papers stays off
          const source = readFileSync(join(PDFJS, folder, nama))
          this.emitFile({ type: 'asset', fileName: `pdfjs/${folder}/${nama}`, source })
        }
      }
    },
  }
}

const pwa = VitePWA({
  registerType: 'prompt', // a half-filled form is never reloaded behind its writer's back
  injectRegister: false,
  manifest: {
    id: '/',
    name: 'Padu, pelayanan kepegawaian terpadu',
    short_name: 'Padu',
    description: 'Usulan, berkas, dan keputusan kepegawaian ASN pemerintah daerah.',
    lang: 'id',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    categories: ['government', 'productivity'],
    icons: [
      { src: '/ikon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/ikon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/ikon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/ikon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: 'Usulan saya', url: '/usulan' },
      { name: 'Cek dokumen', url: '/cek' },
    ],
  },
  workbox: {
    // Only the shell is kept. Answers of /api hold personal data and are never put in a cache.
    globPatterns: ['**/*.{js,css,html,woff2,svg}'],
    globIgnores: ['pdfjs/**', '**/pdf*.{js,mjs}', '**/PembacaPdfIsi*'],
    navigateFallback: '/index.html',
    navigateFallbackDenylist: [/^\/api\//, /^\/pdfjs\//],
    cleanupOutdatedCaches: true,
  },
})

export default defineConfig(({ mode }) => ({
  root: AKAR,
  publicDir: 'aset/publik',
  plugins: [react(), asetPdf(), pwa],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0, // no data: URIs, so the content policy can stay strict
    target: 'es2022',
    sourcemap: false,
    chunkSizeWarningLimit: 700,
  },
  server: {
    proxy: { '/api': loadEnv(mode, AKAR, 'PADU_').PADU_ALAMAT_API ?? 'http://127.0.0.1:3000' },
  },
}))
