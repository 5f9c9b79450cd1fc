import { StatePage } from "@/components/shell/state-page";
import { ButtonLink } from "@/components/ui/button-link";

export default function NotFound() {
  return (
    <StatePage title="There is nothing here" actions={<ButtonLink href="/" intent="primary">Go to Today</ButtonLink>}>
      The address may be mistyped, the thing may have been deleted, or it belongs to a workspace that you are not in.
    </StatePage>
  );
}
