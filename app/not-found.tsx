import { StatePage } from "@/components/shell/state-page";
import { ButtonLink } from "@/components/ui/button-link";
import { pageWords } from "@/lib/server/words/page-words";

export default async function NotFound() {
  const say = await pageWords();
  return (
    <StatePage title={say("There is nothing here")} actions={<ButtonLink href="/" intent="primary">{say("Go to Today")}</ButtonLink>}>
      {say("The address may be mistyped, the thing may have been deleted, or it belongs to a workspace that you are not in.")}
    </StatePage>
  );
}
