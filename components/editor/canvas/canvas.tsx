"use client";

import "@xyflow/react/dist/base.css";
import { Background, BackgroundVariant, MiniMap, ReactFlow, ReactFlowProvider, useReactFlow, useStore } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { CardNode } from "./card-node";
import { OpenNode } from "./open-node";
import { fit, useOpeningView } from "./use-opening-view";
import { useCanvasElements } from "./use-canvas-elements";
import { useCanvasKeys, useGoTo } from "./use-canvas-keys";
import { WayEdge } from "./way-edge";
import { ZoomControls } from "./zoom-controls";
import { isChoosing, useEditing } from "@/components/editor/editing/editing-session";
import { useEditor, useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { classes } from "@/components/ui/classes";
import { useWords } from "@/components/words/words-provider";

// At module scope: one object for the life of the page, or React Flow would mount every card again.
const nodeTypes = { card: CardNode, open: OpenNode };
const edgeTypes = { way: WayEdge };

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
  const { nodes, edges } = useCanvasElements();
  const { select } = useEditorActions();
  const onKeyDown = useCanvasKeys();
  const choosing = useEditing(isChoosing);
  const open = useOpeningView();
  const large = nodes.length > 12;
  return (
    <div className={classes("relative size-full", choosing && "cursor-crosshair")} onKeyDown={onKeyDown}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
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
        minZoom={0.05}
        maxZoom={1.5}
        onInit={open}
        className="[--xy-attribution-background-color:transparent]"
        onPaneClick={() => (choosing ? undefined : select(null))}
        aria-label={say("Flow")}
      >
        <Background variant={BackgroundVariant.Dots} gap={24} size={1.5} color="var(--line)" bgColor="var(--canvas)" />
        {large ? (
          <MiniMap
            pannable
            zoomable
            position="bottom-right"
            ariaLabel="Map of the flow"
            bgColor="var(--surface)"
            maskColor="color-mix(in srgb, var(--sunken) 70%, transparent)"
            nodeColor="var(--line-strong)"
            nodeBorderRadius={12}
            className="overflow-hidden rounded-lg border shadow-sm"
            style={{ width: 168, height: 112 }}
          />
        ) : null}
      </ReactFlow>
      <ZoomControls />
      <ShowOnRequest />
      <KeepInView />
    </div>
  );
}

/** A panel that opens takes room away: what was seen whole stays whole, anything else keeps its middle. */
function KeepInView() {
  const view = useReactFlow();
  const width = useStore((state) => state.width);
  const before = useRef(width);
  useEffect(() => {
    const [old, taken] = [before.current, before.current - width];
    before.current = width;
    if (old === 0 || width === 0 || Math.abs(taken) < 24) return;
    const { x, y, zoom } = view.getViewport();
    const bounds = view.getNodesBounds(view.getNodes());
    const wasWhole = bounds.x * zoom + x >= 0 && (bounds.x + bounds.width) * zoom + x <= old;
    if (wasWhole) void view.fitView({ duration: 150, ...fit });
    else void view.setViewport({ x: x - taken / 2, y, zoom }, { duration: 150 });
  }, [view, width]);
  return null;
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
