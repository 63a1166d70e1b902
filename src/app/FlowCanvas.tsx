import {
  type EdgeProps,
  type EdgeTypes,
  Handle,
  MiniMap,
  type NodeProps,
  type NodeTypes,
  Position,
  ReactFlow,
  type ReactFlowInstance,
} from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { TEXT_SETTING } from '../draw/SceneSvg.tsx'
import {
  BandShape,
  cssPaint,
  EdgeLine,
  GapColumn,
  GroupShape,
  NodeCard,
  StageColumn,
} from '../draw/shapes.tsx'
import type { Box } from '../scene/geometry.ts'
import { LARGEST_FIT } from '../scene/sizes.ts'
import { actualSize, fitView, hasRoom, keepVisible, lookAt, type Size, type View, zoomBy } from './camera.ts'
import { type CanvasProps, FocusContext } from './canvas.ts'
import { type FlowEdge, type FlowNode, gapBox, sceneToFlow } from './sceneToFlow.ts'
import { usePrefersReducedMotion } from './useMedia.ts'

type Of<Type extends FlowNode['type']> = NodeProps<Extract<FlowNode, { type: Type }>>

/** How long the camera takes, ms. */
const TRAVEL = 320
/** The overview helps once so little of the picture is in the frame. */
const MINIMAP_FROM = 1.2

// One svg for each thing, in the scene's own coordinates, so that every line falls on the same pixels as in the static picture.
function Drawn({ box, children }: { box: Box; children: ReactNode }) {
  return (
    <svg
      className="drawn"
      width={box.width}
      height={box.height}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      {...TEXT_SETTING}
      aria-hidden
    >
      {children}
    </svg>
  )
}

// React Flow draws an edge only between handles that it finds in the page, though nothing here is drawn from them.
function Ends() {
  return (
    <>
      <Handle type="source" position={Position.Right} isConnectable={false} className="end" />
      <Handle type="target" position={Position.Left} isConnectable={false} className="end" />
    </>
  )
}

/** What takes the keyboard's focus; the picture has one tab stop, and arrow keys move it. */
function Focusable({ of, children }: { of: { id: string; name: string }; children: ReactNode }) {
  return (
    <div {...useContext(FocusContext)(of)}>
      {children}
      <Ends />
    </div>
  )
}

const nodeTypes: NodeTypes = {
  stage: ({ data: { of }, width = 0, height = 0 }: Of<'stage'>) => (
    <Drawn box={{ x: of.box.x, y: Math.min(of.head.y, of.box.y), width, height }}>
      <StageColumn of={of} paint={cssPaint} />
    </Drawn>
  ),
  gap: ({ data: { of } }: Of<'gap'>) => (
    <Drawn box={gapBox(of)}>
      <GapColumn of={of} paint={cssPaint} />
    </Drawn>
  ),
  frame: ({ data: { of } }: Of<'frame'>) => (
    <Focusable of={of}>
      <Drawn box={of.box}>
        <GroupShape of={of} paint={cssPaint} />
      </Drawn>
    </Focusable>
  ),
  card: ({ data: { of } }: Of<'card'>) => (
    <Focusable of={of}>
      <Drawn box={of.box}>
        <NodeCard of={of} paint={cssPaint} />
      </Drawn>
    </Focusable>
  ),
  band: ({ data: { of } }: Of<'band'>) => (
    <Focusable of={of}>
      <Drawn box={of.box}>
        <BandShape of={of} paint={cssPaint} />
      </Drawn>
    </Focusable>
  ),
  loose: Ends,
}

const edgeTypes: EdgeTypes = {
  line: ({ data }: EdgeProps<FlowEdge>) =>
    data && (
      <g {...TEXT_SETTING}>
        <EdgeLine of={data.of} paint={cssPaint} />
      </g>
    ),
}

/** The picture as React Flow draws it: pan, zoom, an overview; the camera goes where the reader looks, and nothing else moves. */
export function FlowCanvas({
  scene,
  frame,
  covered,
  look,
  commands,
  words,
  idPrefix,
  manners,
  onView,
  onSelect,
  onHover,
}: CanvasProps) {
  const flow = useMemo(() => sceneToFlow(scene), [scene])
  // The scene is drawn anew with every look at it; its size stays.
  const { width, height } = scene
  const picture = useMemo(() => ({ width, height }), [width, height])
  const wrapper = useRef<HTMLDivElement>(null)
  const instance = useRef<ReactFlowInstance<FlowNode, FlowEdge>>(null)
  const [ready, setReady] = useState(false)
  const [zoomedIn, setZoomedIn] = useState(false)
  // Where a reader has moved the camera by hand, it is left.
  const byHand = useRef(false)
  const wantsStill = usePrefersReducedMotion()
  const still = manners && manners.motion !== 'auto' ? manners.motion === 'off' : wantsStill
  const largest = manners ? MAX_ZOOM : LARGEST_FIT
  const [whole] = useState(() => fitView(picture, frame, largest))
  const sizeNow = useCallback((): Size => {
    const { clientWidth: width = 0, clientHeight: height = 0 } = wrapper.current ?? {}
    return { width, height }
  }, [])
  const go = useCallback(
    (view: View, travel = TRAVEL) => instance.current?.setViewport(view, { duration: still ? 0 : travel }),
    [still],
  )

  /** Brings the camera from a view to where it sees what it should. */
  const aim = useRef((_from: View, _travel?: number) => {})
  useEffect(() => {
    aim.current = (from, travel) => {
      const frame = sizeNow()
      const area = { width: frame.width - covered, height: frame.height }
      if (look?.closely) {
        byHand.current = false
        const { nearest } = look
        go(lookAt(look.box, picture, area, { largest, ...(nearest && { nearest }) }), travel)
      } else if (look) {
        const box = look.wider && hasRoom(from, look.wider, area) ? look.wider : look.box
        go(keepVisible(from, box, area), travel)
      } else if (!byHand.current) go(fitView(picture, frame, largest), travel)
    }
    const now = instance.current?.getViewport()
    if (ready && now) aim.current(now)
  }, [ready, look, covered, picture, largest, go, sizeNow])

  useEffect(() => {
    const element = wrapper.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      if (!byHand.current) aim.current(fitView(picture, sizeNow(), largest), 0)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [picture, largest, sizeNow])

  useEffect(() => {
    const least = () => Math.min(1, fitView(picture, sizeNow()).zoom) / 2
    commands.current = {
      zoom: (factor) => {
        byHand.current = true
        const now = instance.current?.getViewport()
        if (now) go(zoomBy(now, factor, sizeNow(), least()), 160)
      },
      fit: () => {
        byHand.current = false
        go(fitView(picture, sizeNow(), largest))
      },
      actualSize: () => {
        byHand.current = true
        go(actualSize(picture, sizeNow()), 0)
      },
      show: (box) => {
        const now = instance.current?.getViewport()
        const { width, height } = sizeNow()
        if (now) go(keepVisible(now, box, { width: width - covered, height }), 160)
      },
      follow: (view) => {
        byHand.current = true
        go(view, 0)
      },
    }
  })

  return (
    <div
      ref={wrapper}
      className="canvas"
      onTouchStartCapture={(event) => {
        if (manners && event.touches.length === 1) event.stopPropagation()
      }}
    >
      <ReactFlow<FlowNode, FlowEdge>
        {...(idPrefix && { id: idPrefix })}
        nodes={flow.nodes}
        edges={flow.edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        defaultViewport={whole}
        minZoom={0.1}
        maxZoom={MAX_ZOOM}
        panOnDrag={manners?.pan ?? true}
        noPanClassName={NOWHERE}
        zoomOnPinch={manners?.zoom ?? true}
        zIndexMode="manual"
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        edgesReconnectable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        zoomOnScroll={false}
        zoomOnDoubleClick={false}
        panOnScroll={false}
        preventScrolling={false}
        zoomActivationKeyCode={manners?.zoom === false ? null : ZOOM_KEYS}
        panActivationKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        deleteKeyCode={null}
        onInit={(made) => {
          instance.current = made
          setReady(true)
        }}
        onMoveStart={(event) => {
          if (event) byHand.current = true
        }}
        onMove={(event, view) => {
          setZoomedIn(view.zoom > fitView(picture, sizeNow()).zoom * MINIMAP_FROM)
          onView?.(view, event !== null)
        }}
        onNodeClick={(_, node) => onSelect(node.id)}
        onEdgeClick={(_, edge) => onSelect(edge.id)}
        onPaneClick={() => onSelect(undefined)}
        onNodeMouseEnter={(_, node) => onHover(node.id)}
        onNodeMouseLeave={() => onHover(undefined)}
        onEdgeMouseEnter={(_, edge) => onHover(edge.id)}
        onEdgeMouseLeave={() => onHover(undefined)}
        proOptions={CREDIT_ELSEWHERE}
        ariaLabelConfig={{ 'minimap.ariaLabel': words.minimap }}
      >
        {zoomedIn && !manners && (
          <MiniMap
            pannable
            zoomable={false}
            position="bottom-left"
            nodeClassName={(node) => `mini-${node.type}`}
          />
        )}
      </ReactFlow>
    </div>
  )
}

const MAX_ZOOM = 4
// React Flow gives this class to every arrow and lets no drag begin there. It looks for it by a selector, and this one finds nothing.
const NOWHERE = 'nopan:not(*)'
const ZOOM_KEYS = ['Control', 'Meta']
// The explorer has the link to React Flow beside the picture, where it is no second tab stop within.
const CREDIT_ELSEWHERE = { hideAttribution: true }
