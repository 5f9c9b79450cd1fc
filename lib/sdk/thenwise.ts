import { ask, noAnswer } from "./ask";
import { fill } from "./fill";
import { pageContext } from "./page-context";
import { joined, profileFrom, profileFromText, type PageProfile } from "./profile";
import { type Settings } from "./settings";
import { visitorOf } from "./visitor";

/** What a page may call: `window.thenwise`. */
export type Thenwise = {
  /** Says more about the visitor, and shows what that changes. */
  identify(profile: PageProfile): Promise<void>;
  /** Asks again: after a page changed itself, or a visitor did something. */
  refresh(): Promise<void>;
};

/** The SDK of one page. Nothing it does is ever thrown into the page: without an answer the page keeps what it has. */
export function makeThenwise(settings: Settings, preset: unknown): Thenwise {
  let profile = joined(profileFromText(settings.profile), profileFrom(preset));
  let latest = 0;

  const refresh = async (): Promise<void> => {
    const round = (latest += 1);
    try {
      const places = placesIn(settings);
      if (places.size === 0) return;
      const visitor = visitorOf(profile, settings.visitor);
      const context = profile.context === null ? null : { ...pageContext(profile, settings.parameters), ...profile.context };
      const answer = await ask(settings, { ...profile, context, ...(visitor === null ? {} : { visitor }) }, [...places.keys()]);
      // An older question that is answered late must not undo a newer answer.
      if (round !== latest) return;
      for (const [placement, elements] of places) fillSafely(placement, elements, answer === null ? noAnswer : answer(placement));
    } catch {
      // The page keeps what it has.
    }
  };

  return {
    identify(more) {
      profile = joined(profile, profileFrom(more));
      return refresh();
    },
    refresh,
  };
}

function placesIn({ placements }: Settings): ReadonlyMap<string, readonly HTMLElement[]> {
  const places = new Map<string, readonly HTMLElement[]>(placements.map((placement) => [placement, []]));
  for (const element of document.querySelectorAll<HTMLElement>("[data-thenwise]")) {
    const placement = element.dataset["thenwise"] ?? "";
    if (placement !== "") places.set(placement, [...(places.get(placement) ?? []), element]);
  }
  return places;
}

/** One placement that can't be drawn must not keep the others from being shown. */
function fillSafely(...filling: Parameters<typeof fill>): void {
  try {
    fill(...filling);
  } catch {
    // This placement keeps what it has.
  }
}
