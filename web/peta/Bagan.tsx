// Bagan: the drawing of the map, moved and enlarged by hand, wheel or keyboard. The same content stands in the table beside it.
import { Controls, type Edge, Handle, type Node, type NodeProps, Position, ReactFlow } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useMemo } from 'react'
import { type Kotak, LEBAR_KOTAK, susunPohon, TINGGI_KOTAK, tataBagan, type Unit } from './pohon.ts'

type Simpul = Node<{ kotak: Kotak }, 'kotak'>

function KotakBagan({ data: { kotak: k } }: NodeProps<Simpul>) {
  return (
    <div className={`bagan-kotak bagan-kotak--${k.jenis}${k.lowong ? ' bagan-kotak--lowong' : ''}`}>
      <Handle type="target" position={Position.Top} isConnectable={false} />
      <b>{k.judul}</b>
      {k.isi.map((i) => (
        <span key={i}>{i}</span>
      ))}
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </div>
  )
}

const titik = (type: 'target' | 'source', position: Position, y: number) => ({
  type,
  position,
  x: LEBAR_KOTAK / 2,
  y,
  width: 1,
  height: 1,
})

const JENIS = { kotak: KotakBagan }
const KATA = {
  'node.a11yDescription.default': 'Kotak jabatan.',
  'node.a11yDescription.keyboardDisabled': 'Kotak jabatan.',
  'edge.a11yDescription.default': 'Garis dari atasan ke bawahan.',
  'controls.ariaLabel': 'Alat bagan',
  'controls.zoomIn.ariaLabel': 'Perbesar',
  'controls.zoomOut.ariaLabel': 'Perkecil',
  'controls.fitView.ariaLabel': 'Tampilkan semua',
}

/** The whole tree; nothing on it can be moved or joined, for it is drawn from the register. */
export default function Bagan({ unit, nama }: { unit: readonly Unit[]; nama: string }) {
  const { nodes, edges } = useMemo(() => {
    const { letak } = tataBagan(susunPohon(unit))
    return {
      nodes: letak.map(
        (l): Simpul => ({
          id: l.kotak.id,
          type: 'kotak',
          position: { x: l.x, y: l.y },
          width: LEBAR_KOTAK,
          height: TINGGI_KOTAK,
          // Given, not measured: the lines are there with the first picture.
          measured: { width: LEBAR_KOTAK, height: TINGGI_KOTAK },
          handles: [titik('target', Position.Top, 0), titik('source', Position.Bottom, TINGGI_KOTAK)],
          data: { kotak: l.kotak },
          ariaLabel: [l.kotak.judul, ...l.kotak.isi].join('. '),
        }),
      ),
      edges: letak.flatMap((l): Edge[] =>
        l.induk === null
          ? []
          : [
              {
                id: `${l.induk}-${l.kotak.id}`,
                source: l.induk,
                target: l.kotak.id,
                type: 'step',
                focusable: false,
              },
            ],
      ),
    }
  }, [unit])
  return (
    <section className="bagan" aria-label={`Bagan ${nama}`}>
      <ReactFlow<Simpul>
        nodes={nodes}
        edges={edges}
        nodeTypes={JENIS}
        nodesDraggable={false}
        nodesConnectable={false}
        elementsSelectable={false}
        preventScrolling={false}
        zoomOnScroll={false}
        fitView
        fitViewOptions={{ maxZoom: 1, minZoom: 0.35 }}
        minZoom={0.1}
        maxZoom={2}
        ariaLabelConfig={KATA}
        proOptions={{ hideAttribution: false }}
      >
        <Controls showInteractive={false} position="top-right" />
      </ReactFlow>
    </section>
  )
}
