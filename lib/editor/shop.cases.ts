import { type EditorSeed, type EditorState } from "./editor-state";
import { openFlow } from "@/lib/core/flow/open-flow";
import { type Flow } from "@/lib/core/flow/flow";
import { parseId, type Id, type IdKind } from "@/lib/core/vocabulary/ids";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { type Persona } from "@/lib/core/vocabulary/persona";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { inEnglish } from "@/lib/words/words";

/** A small shop to try personas in: French visitors see a greeting, VIPs a gold hero, everybody else the default. */
export const shopNow = Date.parse("2026-11-23T12:00:00Z");

export function idOf<Kind extends IdKind>(kind: Kind, raw: string): Id<Kind> {
  const parsed = parseId(kind, raw);
  if (!parsed.ok) throw new Error(`${raw} is not an id`);
  return parsed.value;
}

const attribute = (key: string, label: string, more: Partial<Attribute> = {}): Attribute => ({
  key,
  label,
  description: "",
  category: "Who they are",
  type: "text",
  purpose: null,
  suggestions: [],
  unit: null,
  source: null,
  ...more,
});

const persona = (id: string, name: string, profile: ProfileJson): Persona => ({ id: idOf("persona", id), name, face: "🙂", story: `${name} shops here.`, profile });

export const camille = persona("per_camille", "Camille", { visitor: "camille", attributes: { country: "France", plan: "basic" }, consent: ["shopping"] });
export const vera = persona("per_vera", "Vera", { visitor: "vera", attributes: { country: "Norway", plan: "vip", spent: 900 }, consent: ["shopping"] });
export const nobody = persona("per_nobody", "Nobody knows", { attributes: {} });

const compared = (id: string, asked: { readonly attribute: string; readonly operator: string; readonly operand: unknown }) => ({ kind: "comparison", id, ...asked });
const hero = (headline: string) => ({ eyebrow: "", headline, text: "For a walk in any weather.", imageUrl: "", imageAlt: "", buttonLabel: "See more", buttonUrl: "/", tone: "dark" });
const variant = (id: string, name: string, headline: string) => ({ id, name, contentType: "hero", content: hero(headline) });

type Drawn = { readonly french?: unknown; readonly greeting?: string; readonly greetingInFrench?: string };

/** The flow: eligible are all; branches French, VIP; then Everybody else. */
export function shopFlow({ french = compared("cnd_french", { attribute: "country", operator: "text.is-one-of", operand: ["France", "Belgium"] }), greeting = "Bonjour", greetingInFrench }: Drawn = {}): Flow {
  const flow = openFlow({
    format: 1,
    nodes: {
      nod_entry: { id: "nod_entry", kind: "entry", placements: ["home-hero"], schedule: { from: null, until: null }, eligible: null, holdout: { seed: "sed_holdout", shareBp: 0 } },
      nod_who: {
        id: "nod_who",
        kind: "decision",
        name: "Who are they?",
        branches: [
          { id: "brn_french", name: "French speakers", condition: french },
          { id: "brn_vip", name: "VIPs", condition: compared("cnd_vip", { attribute: "plan", operator: "text.is", operand: "vip" }) },
        ],
        unknownExit: false,
      },
      nod_bonjour: { id: "nod_bonjour", kind: "show", name: "Bonjour", variants: { "home-hero": { ...variant("var_bonjour", "Bonjour hero", greeting), ...(greetingInFrench === undefined ? {} : { texts: { fr: { headline: greetingInFrench } } }) } } },
      nod_gold: { id: "nod_gold", kind: "show", name: "Gold", variants: { "home-hero": variant("var_gold", "Gold hero", "For our best friends") } },
      nod_rest: { id: "nod_rest", kind: "show", name: "", variants: {} },
    },
    edges: {
      edg_start: { id: "edg_start", from: "nod_entry", way: "out", to: "nod_who" },
      edg_french: { id: "edg_french", from: "nod_who", way: "brn_french", to: "nod_bonjour" },
      edg_vip: { id: "edg_vip", from: "nod_who", way: "brn_vip", to: "nod_gold" },
      edg_else: { id: "edg_else", from: "nod_who", way: "else", to: "nod_rest" },
    },
  });
  if (!flow.ok) throw new Error(JSON.stringify(flow.error));
  return flow.value;
}

export function shopSeed(changes: Partial<EditorSeed> = {}): EditorSeed {
  return {
    workspace: "fell",
    role: "editor",
    may: { edit: true, publish: false, withdraw: false },
    campaign: { id: idOf("campaign", "cmp_hello"), name: "Hello again", rank: 1, archived: false },
    flow: shopFlow(),
    revision: 1,
    library: {
      attributes: [
        attribute("country", "Country", { suggestions: ["France", "Belgium", "Norway"], description: "Where they are, by their address" }),
        attribute("plan", "Plan", { purpose: "shopping", suggestions: ["basic", "vip"] }),
        attribute("spent", "Spent so far", { type: "number", unit: "€", category: "What they did" }),
      ],
      audiences: [],
      placements: [{ key: "home-hero", name: "Home hero", description: "", channel: "web", contentType: "hero", baseline: hero("Made for weather") }],
    },
    personas: [camille, vera, nobody],
    campaigns: [],
    environment: "production",
    environments: [{ key: "production", name: "Production", live: null, source: null, paused: false }],
    live: null,
    wish: null,
    ...changes,
  };
}

/** The shop's library, where the home page is written in English and French and visitors say which they read. */
export function bilingualLibrary(): EditorSeed["library"] {
  const { attributes, placements, ...library } = shopSeed().library;
  return { ...library, attributes: [...attributes, attribute("language", "Language", { source: "language" })], placements: placements.map((placement) => ({ ...placement, languages: ["en", "fr"] })) };
}

export const shopState = (changes: Partial<EditorSeed> = {}): EditorState => ({
  ...shopSeed(changes),
  say: inEnglish,
  settled: changes.flow ?? shopFlow(),
  proven: { of: null, findings: [] },
  unproved: null,
  history: { undo: [], redo: [] },
  save: { state: "saved", at: null },
  selection: { node: null, way: null },
  marked: new Set(),
  folded: new Set(),
  view: "canvas",
  panel: "inspector",
  shows: 0,
  persona: null,
  compare: null,
  previewProfile: null,
  now: null,
});
