import { Page } from "@/components/shell/page";
import { Skeleton, SkeletonRows } from "@/components/ui/skeleton";

export default function Loading() {
  return (
    <Page>
      <Skeleton className="mb-8 h-9 w-56" />
      <SkeletonRows />
    </Page>
  );
}
