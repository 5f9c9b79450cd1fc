"use client";

import { type ReactNode } from "react";
import { classes } from "@/components/ui/classes";
import { Say } from "@/components/words/say";
import { useWords } from "@/components/words/words-provider";

/** What this is about, in one picture: one question, two ways on, and somebody on one of them. */
export function FlowPicture() {
  const say = useWords();
  return (
    <div className="w-full max-w-lg">
      <div className="flex justify-center">
        <Box>
          <b>{say("Who is coming?")}</b>
        </Box>
      </div>
      <svg viewBox="0 0 400 72" className="block w-full" fill="none" strokeWidth="2.5" strokeLinecap="round">
        <path d="M200 0v20c0 26-110 16-110 50" className="stroke-accent" />
        <path d="M200 0v20c0 26 110 16 110 50" className="stroke-line-strong" strokeDasharray="1 7" />
      </svg>
      <div className="grid grid-cols-2 gap-8">
        <div className="flex flex-col gap-3">
          <Box lit>
            <Say message="<soft>If</soft> plan is <b>Gold</b>, and country is <b>France or Belgium</b>" facts={{ soft: (inner) => <span className="text-ink-soft">{inner}</span>, b: (inner) => <b>{inner}</b> }} />
          </Box>
          <div className="rounded-lg bg-[#15382c] p-5 text-white shadow-lg">
            <p className="text-xs tracking-wide uppercase opacity-80">{say("Re-bonjour, Amélie")}</p>
            <p className="mt-1 text-lg leading-snug font-bold">{say("Your ridge is waiting")}</p>
            <span className="mt-3 inline-block rounded-full bg-white px-3 py-1 text-xs font-semibold text-[#15382c]">{say("See the new shells")}</span>
          </div>
        </div>
        <div className="flex flex-col gap-3">
          <Box>
            <span className="text-ink-soft">{say("Everybody else")}</span>
          </Box>
          <div className="rounded-lg border border-dashed border-line-strong p-5 text-ink-soft">
            <p className="text-sm">{say("keeps what the page has.")}</p>
          </div>
        </div>
      </div>
      <p className="mt-12 text-center text-2xl font-semibold tracking-tight text-balance text-ink">{say("Draw who sees what. See it as anybody. Then publish.")}</p>
    </div>
  );
}

function Box({ lit = false, children }: { readonly lit?: boolean; readonly children: ReactNode }) {
  return <div className={classes("rounded-lg border bg-surface px-4 py-3 text-sm shadow-md", lit && "border-accent shadow-[0_0_0_1px_var(--accent)]")}>{children}</div>;
}
