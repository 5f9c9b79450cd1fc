import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sentenceChapters, sentenceLibrary } from "./sentences.cases";
import { conditionSentence } from "@/lib/core/conditions/condition-sentence";
import { namesOf } from "@/lib/core/flow/names";
import { sentenceOf } from "@/lib/core/operators/label-sentences";
import { operators } from "@/lib/core/operators/operators";
import french from "@/lib/words/fr.json";
import { inEnglish, wordsIn } from "@/lib/words/words";

const tongues = [namesOf(sentenceLibrary("en"), inEnglish), namesOf(sentenceLibrary("fr"), wordsIn("fr", french))];

/** A file cannot hold half a surrogate pair. */
const written = (text: string): string => text.replace(/[\ud800-\udfff]/gu, "\ufffd");

const rowsOf = sentenceChapters().map(({ heading, conditions }) => ({ heading, rows: conditions.map((condition) => tongues.map((names) => written(conditionSentence(condition, names)))) }));

describe("what a condition is read as", () => {
  it("is the table that people have read: whoever changes a word sees every sentence it changes (`npx vitest run --project unit lib/spec/sentences -u`)", async () => {
    const chapters = rowsOf.map(({ heading, rows }) => `## ${heading}\n\n| English | French |\n|---|---|\n${[...new Set(rows.map(([english = "", inFrench = ""]) => `| ${english} | ${inFrench} |\n`))].join("")}`);
    await expect(`# Every sentence of a condition\n\nMade from the registries by \`sentences.test.ts\`, and read by eye.\n\n${chapters.join("\n")}`).toMatchFileSnapshot(join(import.meta.dirname, "sentences.md"));
  });

  it("has no double space, no space before a comma, and in French none that breaks before : ; ! ? » or after «", () => {
    const all = rowsOf.flatMap(({ rows }) => rows);
    expect(all.flat().filter((sentence) => /\S {2}| [,.)]|^ | $|\( /.test(sentence))).toEqual([]);
    expect(all.flatMap(([, inFrench = ""]) => (/ [:;!?»€%]|« /.test(inFrench) ? [inFrench] : []))).toEqual([]);
  });

  it("follows its subject: every operator has a sentence with its verb in two forms", () => {
    expect(operators.filter((operator) => sentenceOf(operator) === undefined)).toEqual([]);
  });
});
