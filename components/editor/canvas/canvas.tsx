"use client";

import "@xyflow/react/dist/base.css";
import { ReactFlow, ReactFlowProvider, useReactFlow, useStore } from "@xyflow/react";
import { useEffect, useRef, type MouseEvent } from "react";
import { type CanvasEdge, type CanvasNode } from "./canvas-elements";
import { CardNode } from "./card-node";
import { Dots } from "./dots";
import { FarView } from "./far-view";
import { FlowMap } from "./flow-map";
import { OpenNode } from "./open-node";
import { useOpeningView } from "./use-opening-view";
import { useCanvasElements } from "./use-canvas-elements";
import { useCanvasKeys, useGoTo } from "./use-canvas-keys";
import { moveMs } from "./motion";
import { useFit } from "./use-fit";
import { useGrown } from "./use-grown";
import { useLasso } from "./use-lasso";
import { WayEdge } from "./way-edge";
import { isReadable, leastZoom, mostZoom } from "./zoom";
import { ZoomControls } from "./zoom-controls";
import { isChoosing, useEditing } from "@/components/editor/editing/editing-session";
import { useMenu } from "@/components/editor/editing/use-menu";
import { useKeptFocus } from "@/components/editor/editing/use-kept-focus";
import { useEditor, useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { classes } from "@/components/ui/classes";
import { useWords } from "@/components/words/words-provider";
import { type NodeId } from "@/lib/core/vocabulary/ids";
import { boundsOf } from "@/lib/editor/bounds-of";
import { shownFlow } from "@/lib/editor/folding";
import { layOut } from "@/lib/editor/layout";

// At module scope: one object for the life of the page, or React Flow would mount every card again.
const nodeTypes = { card: CardNode, open: OpenNode };
const edgeTypes = { way: WayEdge };
// Its hints are of keys that it does not have here.
const noHints = { "node.a11yDescription.default": "", "node.a11yDescription.keyboardDisabled": "", "edge.a11yDescription.default": "" };
// From afar the flow is painted; React Flow keeps the view and has nothing to draw.
const none: { readonly nodes: CanvasNode[]; readonly edges: CanvasEdge[] } = { nodes: [], edges: [] };

/** The flow as cards and lines. */
export function Canvas() {
  return (
    <ReactFlowProvider>
      <Cards />
    </ReactFlowProvider>
  );
}

function Cards() {
  const say = useWords();
  const drawn = useCanvasElements();
  const { select } = useEditorActions();
  const onKeyDown = useCanvasKeys();
  const choosing = useEditing(isChoosing);
  const open = useOpeningView();
  const near = useStore(isReadable);
  const large = drawn.nodes.length > 12;
  const cardAt = useCardAt(drawn.nodes);
  const go = useGoTo();
  const room = useRef<HTMLDivElement>(null);
  useKeptFocus(room);
  useGrown(room);
  const { drawn: lasso, ...catching } = useLasso(drawn.nodes);
  const onContextMenu = useMenu((event) => {
    const card = near ? null : cardAt(event);
    return card === null ? null : { node: card, way: null };
  });
  return (
    <div
      ref={room}
      // A stop of its own: only what is in view is drawn, so the chosen card may not be there to be one.
      tabIndex={0}
      role="group"
      aria-label={say("Drawing. Arrow keys follow the branches")}
      className={classes("focus-ring relative size-full -outline-offset-2!", choosing && "cursor-crosshair")}
      onKeyDown={onKeyDown}
      {...catching}
      onContextMenu={onContextMenu}
      onDoubleClick={(event) => {
        const card = near ? null : cardAt(event);
        if (card !== null) go({ node: card, way: null });
      }}
    >
      <ReactFlow
        nodes={near ? drawn.nodes : none.nodes}
        edges={near ? drawn.edges : none.edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onlyRenderVisibleElements
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panOnScroll
        zoomOnDoubleClick={false}
        minZoom={leastZoom}
        maxZoom={mostZoom}
        onInit={open}
        // Right below stands the map.
        attributionPosition="bottom-center"
        // Nothing here is text to select; the browser would look for some at every move of a drag.
        className="bg-canvas select-none [--xy-attribution-background-color:transparent]"
        onMoveStart={() => room.current?.setAttribute("data-moving", "")}
        onMoveEnd={() => room.current?.removeAttribute("data-moving")}
        onPaneClick={(event) => {
          if (!choosing) select(near ? null : cardAt(event));
        }}
        aria-label={say("Flow")}
        ariaLabelConfig={noHints}
      >
        <Dots />
        {near ? null : <FarView elements={drawn} />}
        {large ? <FlowMap elements={drawn} /> : null}
      </ReactFlow>
      {lasso === null ? null : <div aria-hidden className="pointer-events-none fixed z-10 rounded-sm border border-accent bg-accent/10" style={{ left: lasso.x, top: lasso.y, width: lasso.width, height: lasso.height }} />}
      <ZoomControls />
      <ShowOnRequest />
      <KeepInView />
    </div>
  );
}

/** A panel that opens takes room away: what was seen whole stays whole, anything else keeps its middle. */
function KeepInView() {
  const view = useReactFlow();
  const fit = useFit();
  const editor = useEditorHandle();
  const width = useStore((state) => state.width);
  const before = useRef(width);
  useEffect(() => {
    const [old, taken] = [before.current, before.current - width];
    before.current = width;
    if (old === 0 || width === 0 || Math.abs(taken) < 24) return;
    const { x, y, zoom } = view.getViewport();
    const { flow, hidden } = shownFlow(editor.store.getState());
    const bounds = boundsOf(layOut(flow, hidden));
    const wasWhole = bounds.x * zoom + x >= 0 && (bounds.x + bounds.width) * zoom + x <= old;
    if (wasWhole) fit.show(150);
    else void view.setViewport({ x: x - taken / 2, y, zoom }, { duration: moveMs(150) });
  }, [editor, fit, view, width]);
  return null;
}

/** The card under the pointer, of those that are painted only. */
function useCardAt(nodes: readonly CanvasNode[]): (event: MouseEvent) => NodeId | null {
  const view = useReactFlow();
  return (event) => {
    const { x, y } = view.screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
    const under = nodes.find(({ type, position, width = 0, height = 0 }) => type === "card" && x >= position.x && x <= position.x + width && y >= position.y && y <= position.y + height);
    return under?.data.node ?? null;
  };
}

/** Brings the selection into view when another panel asks for it, say "Show" of a finding. */
function ShowOnRequest() {
  const go = useGoTo();
  const editor = useEditorHandle();
  const shows = useEditor((state) => state.shows);
  useEffect(() => {
    const { node, way } = editor.store.getState().selection;
    if (shows > 0 && node !== null) go({ node, way });
  }, [editor, go, shows]);
  return null;
}
