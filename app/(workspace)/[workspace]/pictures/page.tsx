import { PicturesPage } from "@/components/catalogue/pictures-page";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";
import { titled } from "@/lib/server/words/titled";
import { message } from "@/lib/words/message";

export const generateMetadata = titled(message("Pictures"));

export default async function PicturesRoute({ params }: { readonly params: Promise<{ readonly workspace: string }> }) {
  const actor = await pageActor((await params).workspace);
  return <PicturesPage initial={found(await container().pictures.list(actor))} />;
}
