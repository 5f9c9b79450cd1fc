"use client";

import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import { type ReactNode } from "react";
import { CoverageMeter } from "./coverage-meter";
import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { findingSentence } from "@/lib/core/analyse/finding-sentence";
import { namesOf } from "@/lib/core/flow/names";
import { isId } from "@/lib/core/vocabulary/ids";
import { type Finding, type Severity } from "@/lib/core/vocabulary/finding";
import { findingsOf } from "@/lib/editor/derive";
import { type WayOut } from "@/lib/core/nodes/node";

const groups: readonly { readonly severity: Severity; readonly title: string; readonly icon: ReactNode }[] = [
  { severity: "blocks", title: "In the way of publishing", icon: <CircleAlert aria-hidden className="text-no" /> },
  { severity: "warns", title: "Worth a look", icon: <TriangleAlert aria-hidden className="text-unknown" /> },
  { severity: "info", title: "Good to know", icon: <Info aria-hidden className="text-info" /> },
];

/** All that Check has to say about the draft, each with the way to its place. */
export function FindingsPanel() {
  const findings = useEditor(findingsOf);
  const personas = useEditor((state) => state.personas.length);
  if (findings.length === 0) {
    return (
      <div className="flex flex-col gap-5 p-4">
        <EmptyState icon={<CircleCheck aria-hidden />} title="Nothing to fix">
          Every way out leads somewhere and every condition is complete. {personas} personas are at hand to see what they would get.
        </EmptyState>
        <CoverageMeter />
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-5 p-4" role="region" aria-label="Findings" aria-live="polite">
      {groups.map(({ severity, title, icon }) => (
        <Group key={severity} title={title} icon={icon} findings={findings.filter((finding) => finding.severity === severity)} />
      ))}
      <CoverageMeter />
    </div>
  );
}

function Group({ title, icon, findings }: { readonly title: string; readonly icon: ReactNode; readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h3 className="flex items-center gap-2 text-sm font-semibold [&_svg]:size-4">
        {icon}
        {title}
        <span className="figures font-normal text-ink-faint">{findings.length}</span>
      </h3>
      <ul className="flex flex-col divide-y rounded-lg border bg-raised">
        {findings.map((finding, index) => (
          <Row key={`${finding.code} ${finding.at.node ?? ""} ${index}`} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function Row({ finding }: { readonly finding: Finding }) {
  const library = useEditor((state) => state.library);
  const { show, openPanel } = useEditorActions();
  const { node, way } = finding.at;
  const go = () => {
    if (!isId("node", node)) return;
    show(node, wayOf(way));
    openPanel("inspector");
  };
  return (
    <li className="flex items-start gap-3 px-3 py-2.5 text-sm">
      <span className="min-w-0 grow">{findingSentence(finding, namesOf(library))}</span>
      {node === undefined ? null : (
        <Button size="sm" onClick={go}>
          Show
        </Button>
      )}
    </li>
  );
}

function wayOf(way: string | undefined): WayOut | undefined {
  if (way === "else" || way === "unknown" || way === "out") return way;
  return isId("branch", way) || isId("arm", way) ? way : undefined;
}
