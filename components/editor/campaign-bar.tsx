"use client";

import Link from "next/link";
import { CampaignName } from "./campaign-name";
import { PresentPeople } from "./presence/present-people";
import { SaveBadge } from "./save-badge";
import { standingLook } from "@/components/shell/standing-look";
import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { StandBadges } from "@/components/shell/status-badge";
import { useWhyMayNot } from "@/components/shell/workspace-context";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { iconButtonLook } from "@/components/ui/button-look";
import { Menu, MenuItem } from "@/components/ui/dropdown-menu";
import { IconButton } from "@/components/ui/icon-button";
import { ArrowLeft, CirclePause, Ellipsis, Eye, History, ListChecks, ListTree, MessageSquareText, Redo2, Rocket, TextQuote, Undo2, Workflow } from "@/components/ui/icons";
import { SegmentedControl, type Segment } from "@/components/ui/segmented-control";
import { Spinner } from "@/components/ui/spinner";
import { useWords } from "@/components/words/words-provider";
import { loudest } from "@/lib/core/analyse/standing";
import { type View } from "@/lib/editor/editor-state";
import { checkFindings, proofOf } from "@/lib/editor/proven-findings";
import { standOfDraft } from "@/lib/editor/stand-of-draft";
import { message } from "@/lib/words/message";
import { said } from "@/lib/words/said";

type CampaignBarProps = { readonly wide: boolean | null; readonly onPublish: () => void; readonly onAsk: () => void; readonly onWithdraw: () => void };

/** The top of the campaign page: what this is, how it stands, and the way live. */
export function CampaignBar({ wide, onPublish, onAsk, onWithdraw }: CampaignBarProps) {
  const say = useWords();
  const workspace = useEditor((state) => state.workspace);
  const stand = useEditor(standOfDraft);
  const may = useEditor((state) => state.may);
  const archived = useEditor((state) => state.campaign.archived);
  const asked = useEditor((state) => state.wish !== null);
  const [mayWithdraw, mayPublish] = [useWhyMayNot("releases.withdraw"), useWhyMayNot("releases.publish")];
  const isLive = useEditor((state) => state.environments.some(({ source }) => source !== null));
  return (
    <header className="relative z-20 flex min-h-13 shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-b bg-surface px-3 py-1.5">
      <Link href={`/${workspace}/campaigns`} aria-label={say("All campaigns")} className={iconButtonLook("ghost", "sm")}>
        <ArrowLeft />
      </Link>
      <CampaignName />
      <StandBadges stand={stand} />
      <SaveBadge />
      <PresentPeople />
      <div className="ml-auto flex items-center gap-1">
        {wide === true ? <ViewSwitch /> : null}
        {wide === true && may.edit ? <UndoRedo /> : null}
        {wide === true ? <PanelToggles /> : null}
        {isLive ? (
          <Menu trigger={<IconButton name={say("More")} icon={<Ellipsis />} />}>
            <MenuItem icon={<CirclePause />} intent="danger" whyNot={mayWithdraw} onSelect={onWithdraw}>
              {say("Take it offline …")}
            </MenuItem>
          </Menu>
        ) : null}
        {may.edit && !may.publish ? (
          <Button intent="primary" icon={<MessageSquareText />} whyNot={asked ? say("It was asked for already: see below.") : null} onClick={onAsk} className="ml-1">
            {say("Ask to publish …")}
          </Button>
        ) : null}
        {archived ? null : (
          <Button intent={may.publish ? "primary" : "quiet"} icon={<Rocket />} whyNot={mayPublish} onClick={onPublish} className="ml-1">
            {say("Publish")}
          </Button>
        )}
      </div>
    </header>
  );
}

const views: readonly Segment<View>[] = [
  { value: "canvas", label: message("Canvas"), icon: <Workflow />, iconOnly: true },
  { value: "outline", label: message("Outline"), icon: <ListTree />, iconOnly: true },
  { value: "sentence", label: message("Sentence"), icon: <TextQuote />, iconOnly: true },
];

function ViewSwitch() {
  const say = useWords();
  const view = useEditor((state) => state.view);
  const { openView } = useEditorActions();
  return <SegmentedControl name={say("View")} size="sm" segments={said(views, say)} value={view} onValueChange={openView} />;
}

function UndoRedo() {
  const say = useWords();
  const { undo, redo } = useEditorActions();
  const last = useEditor((state) => state.history.undo.at(-1)?.label ?? null);
  const next = useEditor((state) => state.history.redo.at(-1)?.label ?? null);
  return (
    <>
      <IconButton name={last === null ? say("Undo (Ctrl Z)") : say("Undo: {last} (Ctrl Z)", { last })} icon={<Undo2 />} whyNot={last === null ? say("Nothing to undo") : null} onClick={undo} tooltipSide="bottom" />
      <IconButton name={next === null ? say("Redo (Ctrl Shift Z)") : say("Redo: {next} (Ctrl Shift Z)", { next })} icon={<Redo2 />} whyNot={next === null ? say("Nothing to redo") : null} onClick={redo} tooltipSide="bottom" />
    </>
  );
}

function PanelToggles() {
  const say = useWords();
  const { openPanel } = useEditorActions();
  const panel = useEditor((state) => state.panel);
  const findings = useEditor(checkFindings);
  const proof = useEditor(proofOf);
  const tone = findings.length > 0 ? standingLook[loudest(findings)].tone : proof === "proved" ? "yes" : "neutral";
  return (
    <>
      <Button intent="ghost" icon={<ListChecks />} aria-pressed={panel === "findings"} onClick={() => openPanel(panel === "findings" ? "inspector" : "findings")} className="aria-pressed:bg-accent-soft aria-pressed:text-accent-ink">
        {say("Findings")}
        <Badge tone={tone} className="figures h-5 px-2">
          {findings.length === 0 && proof === "proving" ? <Spinner className="icon-3!" /> : findings.length}
        </Badge>
      </Button>
      <IconButton name={say("History of saves")} icon={<History />} aria-pressed={panel === "history"} onClick={() => openPanel(panel === "history" ? "inspector" : "history")} tooltipSide="bottom" className="aria-pressed:bg-accent-soft aria-pressed:text-accent-ink" />
      <Button intent="ghost" icon={<Eye />} aria-pressed={panel === "preview"} onClick={() => openPanel(panel === "preview" ? "inspector" : "preview")} className="aria-pressed:bg-accent-soft aria-pressed:text-accent-ink">
        {say("Preview")}
      </Button>
    </>
  );
}
