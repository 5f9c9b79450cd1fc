import { ContentFrame } from "@/components/preview/content-frame";
import { ContentTypesPage } from "@/components/settings/content-types-page";
import { builtInTypes } from "@/lib/core/contents/content-types";
import { exampleContent } from "@/lib/core/contents/example-content";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";
import { pageWords } from "@/lib/server/words/page-words";
import { titled } from "@/lib/server/words/titled";
import { message } from "@/lib/words/message";

export const generateMetadata = titled(message("Content types"));

export default async function ContentTypesRoute({ params }: { readonly params: Promise<{ readonly workspace: string }> }) {
  const actor = await pageActor((await params).workspace);
  const say = await pageWords();
  const pictures = Object.fromEntries(builtInTypes.map((type) => [type.id, <ContentFrame key={type.id} contentType={type.id} content={exampleContent(type)} channel="web" width="tablet" title={say("An example of {type}", { type: say(type.label) })} />]));
  return <ContentTypesPage placements={found(await container().placements.list(actor))} pictures={pictures} />;
}
