import { openProver } from "./prover-thread";
import { undoStoreIn } from "./undo-store";
import { currentFlowOf, flowPatch } from "@/lib/api/campaigns";
import { makeClient } from "@/lib/api/client";
import { type Problem } from "@/lib/api/problem";
import { type EditorPorts, type SaveAnswer, type Unsent, type UnsentStore } from "@/lib/editor/editor-ports";
import { type CampaignId } from "@/lib/core/vocabulary/ids";
import { type Result } from "@/lib/std/result";
import { type Words } from "@/lib/words/words";

/** Browsers let a request outlive its page up to 64 KB. */
const keepaliveBytes = 50_000;

/** The editor's world in a browser: our API, the tab's storage, timers. */
export function browserPorts({ workspace, campaign, say }: { readonly workspace: string; readonly campaign: CampaignId; readonly say: Words }): EditorPorts {
  const client = makeClient({ workspace });
  return {
    saveFlow: async ({ revision, patch, cause }) =>
      answerOf(await client.saveFlow(campaign, { revision, patch, ...(cause === null ? {} : { cause }) }, { keepalive: JSON.stringify(patch).length < keepaliveBytes })),
    saveName: async ({ revision, name }) => answerOf(await client.updateCampaign(campaign, { revision, name })),
    unsent: unsentIn(`thenwise.unsent.${workspace}.${campaign}`),
    undo: undoStoreIn(`thenwise.undo.${workspace}.${campaign}`),
    openProver: () => openProver(say),
    random: Math.random,
    say,
    clock: Date.now,
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    hurry(run) {
      const leaving = () => (document.visibilityState === "hidden" ? run() : undefined);
      window.addEventListener("online", run);
      document.addEventListener("visibilitychange", leaving);
      return () => {
        window.removeEventListener("online", run);
        document.removeEventListener("visibilitychange", leaving);
      };
    },
  };
}

function answerOf(result: Result<{ readonly revision: number }, Problem>): SaveAnswer {
  if (result.ok) return { tag: "saved", revision: result.value.revision };
  const theirs = currentFlowOf(result.error);
  if (theirs !== null) return { tag: "stale", theirs };
  return isPassing(result.error) ? { tag: "unreachable" } : { tag: "refused", why: whyOf(result.error) };
}

/** Nothing to do with these edits: it may go well a moment later. */
const isPassing = ({ code, status }: Problem): boolean => code === "offline" || code === "too-many-attempts" || code === "unauthenticated" || status >= 500;

function whyOf({ detail, title, errors }: Problem): string {
  const [first] = errors;
  return first === undefined ? detail || title : `${title}: ${first.detail}`;
}

/** Storage may be full or forbidden; then edits live as long as the page, which is no worse than without it. */
function unsentIn(key: string): UnsentStore {
  return {
    read() {
      try {
        return parseUnsent(localStorage.getItem(key));
      } catch {
        return null;
      }
    },
    write(unsent) {
      try {
        if (unsent === null) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(unsent));
      } catch {
        // As said above.
      }
    },
  };
}

/** Read with the API's own schema: what an older page left behind may not fit any more. */
function parseUnsent(text: string | null): Unsent | null {
  if (text === null) return null;
  const raw: unknown = JSON.parse(text);
  if (typeof raw !== "object" || raw === null || !("revision" in raw) || !("underWay" in raw) || !("queued" in raw)) return null;
  const [underWay, queued] = [raw.underWay, raw.queued].map((patch) => flowPatch.safeParse({ revision: raw.revision, patch }));
  if (underWay?.success !== true || queued?.success !== true) return null;
  return { revision: queued.data.revision, underWay: underWay.data.patch, queued: queued.data.patch };
}
