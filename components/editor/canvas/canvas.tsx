"use client";

import "@xyflow/react/dist/base.css";
import { Background, BackgroundVariant, MiniMap, ReactFlow, ReactFlowProvider } from "@xyflow/react";
import { useEffect } from "react";
import { AddMenu } from "@/components/editor/editing/add-menu";
import { EditingSession, useEditing, useEditingStore, type LitPath } from "@/components/editor/editing/editing-session";
import { CardNode } from "./card-node";
import { ConnectingBanner } from "@/components/editor/editing/connecting-banner";
import { DeleteDialog } from "@/components/editor/editing/delete-dialog";
import { OpenNode } from "./open-node";
import { useOpeningView } from "./use-opening-view";
import { useCanvasElements } from "./use-canvas-elements";
import { useCanvasKeys, useGoTo } from "./use-canvas-keys";
import { WayEdge } from "./way-edge";
import { ZoomControls } from "./zoom-controls";
import { Palette } from "@/components/editor/palette/palette";
import { useEditor, useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { classes } from "@/components/ui/classes";

// At module scope: one object for the life of the page, or React Flow would mount every card again.
const nodeTypes = { card: CardNode, open: OpenNode };
const edgeTypes = { way: WayEdge };

/** The drawing of the flow, with everything to change it by. `lit` is the path of the chosen persona; null: none is chosen. */
export function Canvas({ lit }: { readonly lit: LitPath | null }) {
  return (
    <ReactFlowProvider>
      <EditingSession>
        <Drawing lit={lit} />
      </EditingSession>
    </ReactFlowProvider>
  );
}

function Drawing({ lit }: { readonly lit: LitPath | null }) {
  const { nodes, edges } = useCanvasElements();
  const canvas = useEditingStore();
  const { select } = useEditorActions();
  const onKeyDown = useCanvasKeys();
  const connecting = useEditing((state) => state.connecting !== null);
  const open = useOpeningView();
  const large = nodes.length > 12;
  useEffect(() => canvas.setState({ lit }), [canvas, lit]);
  return (
    <div className={classes("relative flex size-full bg-canvas", connecting && "cursor-crosshair")} onKeyDown={onKeyDown}>
      <Palette />
      <div className="relative min-w-0 grow">
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
          onPaneClick={() => (connecting ? undefined : select(null))}
          aria-label="Flow"
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
        <ConnectingBanner />
      </div>
      <AddMenu />
      <DeleteDialog />
      <ShowOnRequest />
    </div>
  );
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
