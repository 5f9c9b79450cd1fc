import { type Page } from "@playwright/test";
import { build } from "esbuild";
import { appUrl } from "../product";
import { type Flow } from "@/lib/core/flow/flow";
import { layOut } from "@/lib/editor/layout";

type Drawing = {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string }[];
};

/** The boxes and lines of our drawing, for somebody else to draw. */
export function drawingOf(flow: Flow): Drawing {
  const { cards } = layOut(flow, new Map());
  return {
    nodes: [...cards].map(([id, { x, y, width, height }]) => ({ id, x, y, width, height })),
    edges: Object.values(flow.edges).map(({ id, from, to }) => ({ id, source: from, target: to })),
  };
}

/** The peer: React Flow's own boxes at the same places, drawing only what is visible, and nothing else on the page. */
export async function openBareReactFlow(page: Page, drawing: Drawing, size: { readonly width: number; readonly height: number }): Promise<void> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: "tsx" },
    bundle: true,
    minify: true,
    write: false,
    outdir: "out",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const textOf = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
  const body = `<!doctype html><style>${textOf(".css")}</style><div id="root" style="width:${size.width}px;height:${size.height}px"></div><script>globalThis.drawing=${JSON.stringify(drawing)}</script><script>${textOf(".js").replaceAll("</script", "<\\/script")}</script>`;
  // An address of its own: the product's pages have a policy about scripts.
  await page.route(`${appUrl}/bare-react-flow`, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(`${appUrl}/bare-react-flow`);
  await page.locator(".react-flow__node").first().waitFor();
}

const source = `
import "@xyflow/react/dist/style.css";
import { ReactFlow } from "@xyflow/react";
import { createRoot } from "react-dom/client";
const { nodes, edges } = globalThis.drawing;
createRoot(document.getElementById("root")).render(
  <ReactFlow
    defaultNodes={nodes.map(({ id, x, y, width, height }) => ({ id, position: { x, y }, width, height, data: { label: id } }))}
    defaultEdges={edges}
    onlyRenderVisibleElements
    minZoom={0.05}
    nodesDraggable={false}
    onInit={(view) => { globalThis.bareView = view; view.fitView(); }}
  />,
);
`;
