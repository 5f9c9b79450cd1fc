import { type Command } from "./command";
import { linesOf, longestLine, type Line } from "./lines";
import { commonHelp, environmentOf, momentOf } from "./options";
import { print } from "./print";
import { readRules } from "./read-input";
import { decide, type DecideOptions } from "@/lib/core/evaluate/decide";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { withMergedDecision } from "@/lib/core/evaluate/with-merged-decision";
import { type Decision } from "@/lib/core/vocabulary/decision";
import { isJsonObject } from "@/lib/std/json";

export const decideCommand: Command = {
  name: "decide",
  summary: "Decides for every profile on standard input, one JSON object a line, and writes one decision a line, in the same order.",
  usage: "decide RULES.json < PROFILES.ndjson > DECISIONS.ndjson",
  details: `RULES.json is a workspace file or a compiled bundle. A profile is { "visitor": …, "attributes": { … }, "events": [ … ], "consent": [ … ] }.
A line that is no profile is answered in its place: { "line": 7, "error": "is not JSON" }; then the exit code is 1.
Profiles are read as they are needed and decisions written as they are taken, so any number of them fits.

  --placements A,B    only these (all)
  --content           with the content of each variant
${commonHelp.now}
${commonHelp.environment}`,
  files: { least: 1, most: 1 },
  values: ["placements", "now", "environment"],
  switches: ["content"],
  async run(given) {
    const loaded = await readRules(given.files[0] ?? "", environmentOf(given));
    const wanted = given.value("placements");
    const options: DecideOptions = { now: momentOf(given), ...(wanted === null ? {} : { placements: wanted.split(",") }) };
    const counts = { lines: 0, bad: 0 };
    for await (const lines of linesOf(process.stdin)) {
      const answers = lines.map((line) => {
        counts.lines += 1;
        return answer(line, { loaded, options, content: given.is("content"), counts });
      });
      if (answers.length > 0) await print(answers.join(""));
    }
    if (counts.bad > 0) process.stderr.write(`thenwise: ${counts.bad} of ${counts.lines} lines could not be read; each is answered in its place.\n`);
    return counts.bad > 0 ? 1 : 0;
  },
};

type Deciding = { readonly loaded: LoadedBundle; readonly options: DecideOptions; readonly content: boolean; readonly counts: { readonly lines: number; bad: number } };

function answer(line: Line, deciding: Deciding): string {
  const read = "tooLong" in line ? { error: `is longer than ${longestLine} characters` } : profileIn(line.text);
  if ("error" in read) {
    deciding.counts.bad += 1;
    return `${JSON.stringify({ line: deciding.counts.lines, error: read.error })}\n`;
  }
  const profile = profileFromJson(read.profile, deciding.loaded.door);
  const decision = withMergedDecision(decide(deciding.loaded, profile, deciding.options), profile);
  return `${JSON.stringify(answerJson(decision, read.profile["visitor"], deciding.content))}\n`;
}

function profileIn(text: string): { readonly profile: { readonly [key: string]: unknown } } | { readonly error: string } {
  try {
    const json: unknown = JSON.parse(text);
    return isJsonObject(json) ? { profile: json } : { error: "is not a JSON object" };
  } catch {
    return { error: "is not JSON" };
  }
}

function answerJson({ placements, notes: all }: Decision, visitor: unknown, content: boolean) {
  // A bundle's catalogue holds only what its rules read: that a profile knows more is no news.
  const notes = all.filter(({ code }) => code !== "not-in-catalogue");
  const decisions = Object.entries(placements).map(([key, { reason, variant, campaign }]) => {
    const shown = variant === null ? null : { id: variant.id, name: variant.name };
    return [key, { reason, campaign, variant: shown, ...(content ? { content: variant?.content ?? null } : {}) }];
  });
  return { ...(typeof visitor === "string" ? { visitor } : {}), decisions: Object.fromEntries(decisions), ...(notes.length > 0 ? { notes } : {}) };
}
