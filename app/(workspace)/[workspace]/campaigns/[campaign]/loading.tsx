import { Skeleton } from "@/components/ui/skeleton";
import { pageWords } from "@/lib/server/words/page-words";

/** The campaign page's rooms, empty, in their places. */
export default async function CampaignLoading() {
  const say = await pageWords();
  return (
    <div role="status" aria-label={say("Opening the campaign")} className="flex h-[calc(100dvh-var(--shell-top,0px))] flex-col bg-canvas">
      <div className="h-13 border-b bg-surface" />
      <div className="flex grow">
        <div className="hidden w-19 border-r bg-surface lg:block" />
        <div className="flex grow flex-col items-center gap-12 pt-16">
          <Skeleton className="h-24 w-66 rounded-lg" />
          <Skeleton className="h-18 w-66 rounded-lg" />
          <div className="flex gap-6">
            <Skeleton className="h-32 w-52 rounded-lg" />
            <Skeleton className="h-32 w-52 rounded-lg" />
          </div>
        </div>
        <div className="hidden w-90 border-l bg-surface lg:block" />
      </div>
    </div>
  );
}
