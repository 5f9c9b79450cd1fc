import { SearchX } from "lucide-react";
import { Page } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";

export default function NotFound() {
  return (
    <Page>
      <EmptyState icon={<SearchX aria-hidden />} title="There is nothing here">
        The address may be mistyped, or somebody has deleted it. The navigation leads to everything else.
      </EmptyState>
    </Page>
  );
}
