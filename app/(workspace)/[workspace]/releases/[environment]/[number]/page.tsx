import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { ReleasePage } from "@/components/releases/release-page";
import { found, pageActor } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";
import { pageWords } from "@/lib/server/words/page-words";

type ReleaseParams = { readonly workspace: string; readonly environment: string; readonly number: string };
type ReleaseRouteProps = { readonly params: Promise<ReleaseParams> };

export async function generateMetadata({ params }: ReleaseRouteProps): Promise<Metadata> {
  const say = await pageWords();
  return { title: say("Release {number}", { number: (await params).number }) };
}

export default async function ReleaseRoute({ params }: ReleaseRouteProps) {
  const { workspace, environment: key, number } = await params;
  const actor = await pageActor(workspace);
  if (!/^[1-9]\d{0,8}$/.test(number)) notFound();
  const { library, releases } = container();
  const [release, all, shelf] = await Promise.all([releases.open(actor, key, Number(number)), releases.environments(actor), library.open(actor)]);
  const environments = found(all);
  const environment = environments.find((candidate) => candidate.key === key);
  if (environment === undefined) notFound();
  const { attributes, audiences, placements } = found(shelf);
  return <ReleasePage release={found(release)} environment={environment} environments={environments} library={{ attributes, audiences, placements }} />;
}
