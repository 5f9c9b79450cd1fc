"use client";

import { CoverageMeter } from "./coverage-meter";
import { FindingRow } from "./finding-row";
import { standingLook } from "@/components/shell/standing-look";
import { useEditor } from "@/components/session/editor-session";
import { Banner } from "@/components/ui/banner";
import { classes } from "@/components/ui/classes";
import { EmptyState } from "@/components/ui/empty-state";
import { CircleCheck } from "@/components/ui/icons";
import { Spinner } from "@/components/ui/spinner";
import { useWords } from "@/components/words/words-provider";
import { type Diagnosis } from "@/lib/core/analyse/diagnosis";
import { standingOf, type Standing } from "@/lib/core/analyse/standing";
import { checkFindings, proofOf } from "@/lib/editor/proven-findings";
import { message } from "@/lib/words/message";

const groups: readonly { readonly standing: Standing; readonly title: string }[] = [
  { standing: "blocks", title: message("In the way of publishing") },
  { standing: "to-do", title: message("To do before publishing") },
  { standing: "warns", title: message("Worth a look") },
  { standing: "info", title: message("Good to know") },
];

/** All that Check has to say about the draft, each with the way to its place. */
export function FindingsPanel() {
  const say = useWords();
  const findings = useEditor(checkFindings);
  const proof = useEditor(proofOf);
  const personas = useEditor((state) => state.personas.length);
  if (findings.length === 0 && proof === "proved") {
    return (
      <div className="flex flex-col gap-5 p-4">
        <EmptyState icon={<CircleCheck />} title={say("Nothing to fix")}>
          {say("Every way out leads somewhere and every condition is complete. {personas, plural, one {# persona is} other {# personas are}} at hand to see what they would get.", { personas })}
        </EmptyState>
        <CoverageMeter />
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-5 p-4" role="region" aria-label={say("Findings")} aria-live="polite">
      {groups.map(({ standing, title }) => (
        <Group key={standing} standing={standing} title={say(title)} findings={findings.filter((finding) => standingOf(finding) === standing)} />
      ))}
      {proof === "proving" ? <Spinner label={say("Looking who can come where …")} /> : null}
      {proof === "failed" ? <Banner tone="warn">{say("Who can come where could not be looked at, so findings may be missing. The next edit tries it again.")}</Banner> : null}
      <CoverageMeter />
    </div>
  );
}

function Group({ standing, title, findings }: { readonly standing: Standing; readonly title: string; readonly findings: readonly Diagnosis[] }) {
  if (findings.length === 0) return null;
  const { Icon, ink } = standingLook[standing];
  return (
    <section className="flex flex-col gap-2">
      <h3 className="flex items-center gap-2 text-sm font-semibold">
        <Icon className={classes("icon-4", ink)} />
        {title}
        <span className="figures font-normal text-ink-faint">{findings.length}</span>
      </h3>
      <ul className="flex flex-col divide-y rounded-lg border bg-raised">
        {findings.map((finding, index) => (
          <FindingRow key={`${finding.code} ${finding.at.node ?? ""} ${index}`} finding={finding} />
        ))}
      </ul>
    </section>
  );
}
