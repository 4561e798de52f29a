// Grafik: bars drawn as SVG, in the inks of the page; the figures stand in the table beside it.
import { BarChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'

echarts.use([BarChart, GridComponent, SVGRenderer])

export type Batang = { nama: string; jumlah: number }
const TINGGI_BARIS_PX = 28
const HURUF_LABEL_PALING = 30

const warna = (nama: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(nama).trim()
const pendek = (t: string): string =>
  t.length > HURUF_LABEL_PALING ? `${t.slice(0, HURUF_LABEL_PALING - 1)}…` : t

function pilihan(baris: readonly Batang[], tegak: boolean): echarts.EChartsCoreOption {
  const nilai = { type: 'value', show: false }
  const label = {
    color: warna('--tinta'),
    fontFamily: getComputedStyle(document.body).fontFamily,
    fontSize: tegak ? 12 : 13,
  }
  const nama = {
    type: 'category',
    data: baris.map((b) => pendek(b.nama)),
    inverse: !tegak,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: warna('--tepi') } },
    axisLabel: { ...label, interval: 0, rotate: tegak ? 45 : 0 },
  }
  return {
    animation: false,
    grid: { left: 12, right: tegak ? 4 : 44, top: tegak ? 24 : 0, bottom: tegak ? 8 : 0, containLabel: true },
    xAxis: tegak ? nama : nilai,
    yAxis: tegak ? nilai : nama,
    series: [
      {
        type: 'bar',
        data: baris.map((b) => b.jumlah),
        barMaxWidth: 22,
        itemStyle: { color: warna('--nila') },
        label: { ...label, show: true, position: tegak ? 'top' : 'right' },
      },
    ],
  }
}

/** `tegak`: columns over a time axis; else bars one under another. Hidden from screen readers: the table says the same. */
export default function Grafik({ baris, tegak = false }: { baris: readonly Batang[]; tegak?: boolean }) {
  const wadah = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const unsur = wadah.current
    if (!unsur) return
    const grafik = echarts.init(unsur, null, { renderer: 'svg' })
    const gambar = () => grafik.setOption(pilihan(baris, tegak))
    gambar()
    const ukur = new ResizeObserver(() => grafik.resize())
    ukur.observe(unsur)
    // The theme changes the inks, not the data.
    const tema = new MutationObserver(gambar)
    tema.observe(document.documentElement, { attributeFilter: ['data-tema'] })
    return () => {
      ukur.disconnect()
      tema.disconnect()
      grafik.dispose()
    }
  }, [baris, tegak])
  return (
    <div
      ref={wadah}
      aria-hidden="true"
      className="grafik"
      style={{ height: tegak ? 220 : Math.max(2, baris.length) * TINGGI_BARIS_PX }}
    />
  )
}
