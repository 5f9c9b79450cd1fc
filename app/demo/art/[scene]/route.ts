import { scenes, sceneSvg } from "@/app/demo/scenes";

/** The shop's pictures, drawn on the spot. */
export async function GET(_request: Request, { params }: { readonly params: Promise<{ readonly scene: string }> }): Promise<Response> {
  const { scene } = await params;
  const known = Object.hasOwn(scenes, scene) ? scenes[scene] : undefined;
  if (known === undefined) return new Response("There is no such picture.\n", { status: 404 });
  return new Response(sceneSvg(known), { headers: { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=86400" } });
}
