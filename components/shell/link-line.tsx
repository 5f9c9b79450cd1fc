"use client";

import { useAnswer } from "./use-answer";
import { useDebounced } from "./use-debounced";
import { useWorkspace } from "./workspace-context";
import { CircleCheck, Info, TriangleAlert } from "@/components/ui/icons";
import { Spinner } from "@/components/ui/spinner";
import { useWords } from "@/components/words/words-provider";
import { type LinkDto, type LinkOutcome } from "@/lib/api/links";
import { message } from "@/lib/words/message";

const sentences: Readonly<Record<Exclude<LinkOutcome, "silent">, string>> = {
  answers: message("This address answers."),
  missing: message("There is no page at this address ({status})."),
  forbidden: message("This address answers, but not to everybody ({status})."),
  failing: message("This address answers with an error ({status})."),
  "no-such-host": message("There is no site called {host}."),
  "no-answer": message("Nobody answers at this address right now."),
  "not-trusted": message("This site’s certificate is not one that browsers trust."),
  "not-public": message("This address is not on the public internet, so it cannot be tried from here."),
  "too-many-turns": message("This address leads on and on."),
};

/** What somebody who follows an address would find there, tried by the server once the hand rests. A path of one's own site cannot be tried: which site is not known here. */
export function LinkLine({ address }: { readonly address: string }) {
  const rested = useDebounced(address, 700);
  const canBeTried = /^https?:\/\//i.test(rested) && URL.canParse(rested);
  // There before it says anything, so that what it says is announced.
  return <div role="status">{canBeTried && rested === address ? <Tried address={address} /> : null}</div>;
}

function Tried({ address }: { readonly address: string }) {
  const { api } = useWorkspace();
  const { value, asking } = useAnswer({ name: ["link", address], ask: () => api.checkLink({ address }), freshMs: 300_000, tryAgain: false });
  if (asking) return <Trying />;
  return value === undefined ? null : <Found link={value} address={address} />;
}

function Trying() {
  const say = useWords();
  return (
    <p className="flex items-center gap-1.5 text-xs text-ink-faint">
      <Spinner /> {say("Trying this address …")}
    </p>
  );
}

function Found({ link, address }: { readonly link: LinkDto; readonly address: string }) {
  const say = useWords();
  const { outcome, status, leadsTo } = link;
  if (outcome === "silent") return null;
  const facts = { status: status ?? "", host: new URL(leadsTo ?? address).hostname };
  const [Icon, tone] = outcome === "answers" ? [CircleCheck, "text-yes"] : outcome === "not-public" || outcome === "forbidden" ? [Info, "text-ink-soft"] : [TriangleAlert, "text-unknown"];
  return (
    <p className={`flex items-start gap-1.5 text-xs ${tone}`}>
      <Icon className="mt-px icon-3.5 shrink-0" />
      <span className="min-w-0 wrap-anywhere">
        {say(sentences[outcome], facts)} {leadsTo === null ? null : say("It leads on to {address}.", { address: leadsTo })}
      </span>
    </p>
  );
}
