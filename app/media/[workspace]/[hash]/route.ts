import { webResponse } from "@/lib/delivery/from-web";
import { noPicture, pictureAnswer, pictureHashForm } from "@/lib/delivery/picture-answer";
import { makePictureMemory } from "@/lib/delivery/picture-memory";
import { db } from "@/lib/server/db/client";
import { pictureFilePrisma } from "@/lib/server/pictures/picture-file.prisma";

export const dynamic = "force-dynamic";

type Context = { readonly params: Promise<{ readonly workspace: string; readonly hash: string }> };

const memory = makePictureMemory(32 * 1024 * 1024);

/** A picture that somebody brought in, for whoever knows its address: it is no access control. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { workspace, hash } = await params;
  const bytes = await bytesOf(workspace, hash).catch(() => "away" as const);
  const answer = bytes === "away" ? noPicture(503) : bytes === null ? noPicture(404) : pictureAnswer({ hash, bytes }, request.headers.get("if-none-match"));
  return webResponse(answer, request.method);
}

async function bytesOf(workspace: string, hash: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!pictureHashForm.test(hash) || !/^[a-z0-9][a-z0-9-]{0,63}$/.test(workspace)) return null;
  const name = `${workspace}/${hash}`;
  const known = memory.get(name) ?? (await pictureFilePrisma(db(), { workspace, hash }));
  if (known !== null) memory.set(name, known);
  return known;
}
