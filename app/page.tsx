import { redirect } from "next/navigation";
import { StatePage } from "@/components/shell/state-page";
import { WorkspaceChoice } from "@/components/shell/workspace-choice";
import { found, pagePerson } from "@/lib/server/auth/page-actor";
import { container } from "@/lib/server/container";
import { pageWords } from "@/lib/server/words/page-words";

/** Where everybody comes in: to their workspace, to a choice of them, or to the sign-in. */
export default async function Home() {
  const workspaces = found(await container().workspaces.list(await pagePerson()));
  const say = await pageWords();
  const [only] = workspaces;
  if (only !== undefined && workspaces.length === 1) redirect(`/${only.slug}`);
  if (workspaces.length > 1) {
    return (
      <StatePage title={say("Where to?")} actions={null}>
        <WorkspaceChoice workspaces={workspaces} />
      </StatePage>
    );
  }
  return (
    <StatePage title={say("You are in no workspace")} actions={null}>
      {say("Whoever invited you may have removed you. Ask an admin for a new link.")}
    </StatePage>
  );
}
