import fc from "fast-check";
import { expect, test } from "vitest";
import { editedFlow, seededRandom, someEdit } from "./editor.cases";
import { proofMessages, type ProofQuestion } from "./proof-messages";
import { makeProver } from "./prover";
import { idOf, shopFlow, shopNow, shopSeed } from "./shop.cases";
import { applyPatch } from "@/lib/core/flow/patch";
import { inEnglish } from "@/lib/words/words";

const about = idOf("campaign", "cmp_draft");
const rival = { id: idOf("campaign", "cmp_rival"), name: "Rival", flow: shopFlow() };
const { library } = shopSeed();
const bilingual = { ...library, placements: library.placements.map((placement) => ({ ...placement, languages: ["en", "fr"] })) };

/** What crosses to a worker is copied on its way. */
const sent = <Message>(message: Message): Message => structuredClone(message);

test("a prover that is told only what is new says what one that is told everything says", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = seededRandom(seed);
      const [messageFor, prove] = [proofMessages(), makeProver(inEnglish)];
      let flow = editedFlow(8, random);
      for (let edit = 0; edit < 6; edit += 1) {
        const patch = someEdit(flow, random);
        if (patch.ok) flow = applyPatch(flow, patch.value);
        const draft = { id: about, name: "Draft", flow };
        const sources = random() < 0.5 ? [draft, rival] : [draft];
        const question: ProofQuestion = { about, sources, library: random() < 0.8 ? library : bilingual, now: shopNow };
        expect(prove(sent(messageFor(question)))).toEqual(makeProver(inEnglish)(proofMessages()(question)));
      }
    }),
    { numRuns: 150 },
  );
});
