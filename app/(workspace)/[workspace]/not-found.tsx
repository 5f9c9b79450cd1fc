import { Page } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { SearchX } from "@/components/ui/icons";
import { pageWords } from "@/lib/server/words/page-words";

export default async function NotFound() {
  const say = await pageWords();
  return (
    <Page>
      <EmptyState icon={<SearchX />} title={say("There is nothing here")}>
        {say("The address may be mistyped, or somebody has deleted it. The navigation leads to everything else.")}
      </EmptyState>
    </Page>
  );
}
