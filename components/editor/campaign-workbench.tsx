"use client";

import { useCallback, useState } from "react";
import { CampaignBar } from "./campaign-bar";
import { Drawing } from "./drawing";
import { PersonaStrip } from "./persona-strip/persona-strip";
import { useCampaignCommands } from "./use-campaign-commands";
import { useUndoKeys } from "./use-undo-keys";
import { useUrlState } from "./use-url-state";
import { useWide } from "./use-wide";
import { WishBanner } from "@/components/publish/wish-banner";
import { useLitPath } from "@/components/preview/use-lit-path";
import { useEditor } from "@/components/session/editor-session";
import { whomToAsk } from "@/components/shell/why-may-not";
import { useWorkspace } from "@/components/shell/workspace-context";
import { fetchedLater } from "@/components/shell/fetched-later";
import { Banner } from "@/components/ui/banner";
import { Skeleton } from "@/components/ui/skeleton";
import { useWords } from "@/components/words/words-provider";
import { roleWords } from "@/lib/api/roles";
import { message } from "@/lib/words/message";

const ConflictDialog = fetchedLater(() => import("./conflict-dialog").then((module) => module.ConflictDialog), "nothing");
const PublishDialog = fetchedLater(() => import("@/components/publish/publish-dialog").then((module) => module.PublishDialog), "nothing");
const AskDialog = fetchedLater(() => import("@/components/publish/ask-dialog").then((module) => module.AskDialog), "nothing");
const WithdrawDialog = fetchedLater(() => import("@/components/publish/withdraw-dialog").then((module) => module.WithdrawDialog), "nothing");
const FindingsPanel = fetchedLater(() => import("@/components/check/findings-panel").then((module) => module.FindingsPanel), "spinner");
const PreviewPanel = fetchedLater(() => import("@/components/preview/preview-panel").then((module) => module.PreviewPanel), "spinner");
const ReadingList = fetchedLater(() => import("./outline/reading-list").then((module) => module.ReadingList), "spinner");

/** The campaign page's rooms: a bar on top, the drawing, the panel beside it, the personas below. Narrow windows read. */
export function CampaignWorkbench() {
  const [dialog, setDialog] = useState<"publish" | "ask" | "withdraw" | null>(null);
  const wide = useWide();
  const publish = useCallback(() => setDialog("publish"), []);
  const withdraw = useCallback(() => setDialog("withdraw"), []);
  useCampaignCommands({ wide, onPublish: publish, onWithdraw: withdraw });
  const inConflict = useEditor((state) => state.save.state === "conflict");
  useUndoKeys();
  useUrlState();
  return (
    <div className="flex h-[calc(100dvh-var(--shell-top,0px))] min-h-0 flex-col bg-canvas max-lg:h-auto max-lg:min-h-[calc(100dvh-var(--shell-top,0px))]">
      <CampaignBar wide={wide} onPublish={publish} onAsk={() => setDialog("ask")} onWithdraw={withdraw} />
      <WishBanner onPublish={publish} />
      <WhyReadOnly />
      {wide === null ? <Skeleton className="m-4 grow rounded-lg" /> : wide ? <Drawing /> : <Reading />}
      {inConflict ? <ConflictDialog /> : null}
      {dialog === "publish" ? <PublishDialog onClose={() => setDialog(null)} /> : null}
      {dialog === "ask" ? <AskDialog onClose={() => setDialog(null)} /> : null}
      {dialog === "withdraw" ? <WithdrawDialog onClose={() => setDialog(null)} /> : null}
    </div>
  );
}

/** On a phone: who gets what, the preview, and the flow in sentences. Drawing needs more room. */
function Reading() {
  const say = useWords();
  const lit = useLitPath();
  return (
    <div className="flex min-w-0 grow flex-col gap-3 pb-6">
      {/* The faces stay while one reads on; the bar above them, which may take two lines, goes. */}
      <section aria-label={say("Personas")} className="sticky top-(--shell-top,0px) z-10 border-b bg-surface">
        <PersonaStrip />
      </section>
      <section aria-label={say("Flow")} className="mx-3 rounded-lg border bg-surface p-3">
        <h2 className="mb-2 text-base font-semibold">{say("Who gets what")}</h2>
        <ReadingList lit={lit} />
      </section>
      <section aria-label={say("Preview")} className="mx-3 overflow-hidden rounded-lg border bg-surface">
        <PreviewPanel />
      </section>
      <section aria-label={say("Findings")} className="mx-3 rounded-lg border bg-surface">
        <FindingsPanel />
      </section>
    </div>
  );
}

const mayPublish = message("You are here as {role}: you can see everything, preview anyone and publish, but not change what is drawn.");
const mayWithdraw = message("You are here as {role}: you can see everything, preview anyone and take the campaign offline, but not change what is drawn.");
const mayRead = message("You are here as {role}: you can see everything and preview anyone, but not change what is drawn.");

function WhyReadOnly() {
  const say = useWords();
  const may = useEditor((state) => state.may.edit);
  const why = useEditor((state) => (state.may.publish ? mayPublish : state.may.withdraw ? mayWithdraw : mayRead));
  const archived = useEditor((state) => state.campaign.archived);
  const role = useEditor((state) => state.role);
  const { whoMay } = useWorkspace();
  const wide = useWide();
  if (may && wide === false) return <p className="border-b bg-info-soft px-4 py-2 text-sm text-info">{say("Here you can read, preview and publish. To draw, open it in a wider window, as on a laptop.")}</p>;
  if (may) return null;
  return (
    <Banner tone="info" className="rounded-none border-x-0 border-t-0 py-2">
      {archived ? say("This campaign is archived, so it cannot be changed. Take it out of the archive first.") : `${say(why, { role: say(roleWords[role].label).toLowerCase() })} ${whomToAsk(whoMay["campaigns.edit"], say)}`}
    </Banner>
  );
}
