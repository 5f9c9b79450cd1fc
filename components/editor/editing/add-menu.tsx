"use client";

import { Command } from "cmdk";
import { useMemo, useState, type ReactNode } from "react";
import { useEditing, useEditingStore, type Way } from "./editing-session";
import { useConnect } from "./use-connect";
import { useInsert } from "./use-insert";
import { chosenStop } from "./focus-soon";
import { cardKinds } from "@/components/editor/card-kinds";
import { useEditor } from "@/components/session/editor-session";
import { AnchoredPanel } from "@/components/ui/anchored-panel";
import { type IconComponent } from "@/components/ui/icon";
import { Cable, CornerDownRight, Scissors, Users } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { conditionSentence } from "@/lib/core/conditions/condition-sentence";
import { insertNode } from "@/lib/core/flow/edits/insert-node";
import { leadWay } from "@/lib/core/flow/edits/lead-way";
import { refusalSentence, type Refusal } from "@/lib/core/flow/edits/refusal";
import { type Flow } from "@/lib/core/flow/flow";
import { edgeFrom } from "@/lib/core/flow/graph";
import { namesOf } from "@/lib/core/flow/names";
import { type NodeKind } from "@/lib/core/nodes/node";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { foundIn } from "@/lib/editor/search-flow";
import { wayWords } from "@/lib/editor/way-words";
import { matches } from "@/lib/std/matches";
import { type Result } from "@/lib/std/result";
import { type Words } from "@/lib/words/words";

/** How many audiences and cards a search offers: more than fit on the screen help nobody. */
const mostOffered = 6;

/** What may follow a way out, found by typing: one menu for every + of the drawing. */
export function AddMenu() {
  const say = useWords();
  const store = useEditingStore();
  const adding = useEditing((state) => state.adding);
  return (
    <AnchoredPanel at={adding} name={say("What follows")} onClose={() => store.setState({ adding: null })} orBackTo={chosenStop}>
      {adding === null ? null : <Choices at={{ node: adding.node, way: adding.way }} />}
    </AnchoredPanel>
  );
}

function Choices({ at }: { readonly at: Way }) {
  const say = useWords();
  const store = useEditingStore();
  const [typed, setTyped] = useState("");
  const { add, ask, cut } = useInsert();
  const { lead } = useConnect();
  const flow = useEditor((state) => state.flow);
  const library = useEditor((state) => state.library);
  const names = useMemo(() => namesOf(library, say), [library, say]);
  const source = flow.nodes[at.node];
  const edge = edgeFrom(flow, at.node, at.way);
  const name = source === undefined ? "" : wayWords(source, at.way, namesOf(library, say)).name;
  const query = typed.trim();
  const hits = (...texts: readonly string[]) => query === "" || matches(query, texts);
  const kinds = cardKinds.filter(({ kind, title, hint }) => kind !== "note" && hits(say(title), say(hint)));
  // Without a word typed the list stays as short as a menu.
  const audiences = query === "" ? [] : library.audiences.filter((audience) => audience.archived !== true && hits(audience.name)).slice(0, mostOffered);
  const cards = query === "" ? [] : foundIn({ flow, library, say }, query).filter((id) => id !== at.node && flow.nodes[id]?.kind !== "note" && flow.nodes[id]?.kind !== "entry").slice(0, mostOffered);
  const close = () => store.setState({ adding: null });
  const then = (deed: () => void) => () => {
    close();
    deed();
  };
  return (
    <Command label={say("What follows")} loop shouldFilter={false} className="flex min-h-0 flex-col">
      <Command.Input
        value={typed}
        onValueChange={setTyped}
        placeholder={name === "" ? say("What comes next?") : say("What comes next for “{name}”?", { name })}
        className="h-10 w-full shrink-0 border-b bg-transparent px-3 text-sm text-ink outline-none"
      />
      <Command.List className="min-h-0 overflow-y-auto p-1">
        <Command.Empty className="px-3 py-5 text-center text-sm text-ink-soft">{say("Nothing of that name: no kind of card, no audience, no card of this flow.")}</Command.Empty>
        {kinds.map(({ kind, icon, title, hint }) => {
          const refusal = whyNotNew(flow, { kind, at }, say);
          return <Choice key={kind} value={kind} icon={icon} title={say(title)} detail={refusal ?? say(hint)} disabled={refusal !== null} onSelect={then(() => add(kind, at))} />;
        })}
        {audiences.length === 0 ? null : (
          <ChoiceGroup heading={say("Ask for an audience")}>
            {audiences.map((audience) => (
              <Choice key={audience.id} value={audience.id} icon={Users} title={say("Decision: {audience}", { audience: audience.name })} detail={conditionSentence(audience.condition, names)} onSelect={then(() => ask(audience, at))} />
            ))}
          </ChoiceGroup>
        )}
        {cards.length === 0 ? null : (
          <ChoiceGroup heading={say("Lead to a card that is there")}>
            {cards.map((id) => {
              const node = flow.nodes[id];
              const refusal = whyNot(leadWay(flow, { from: at.node, way: at.way, to: id }, noChance), say);
              return node === undefined ? null : (
                <Choice
                  key={id}
                  value={id}
                  icon={CornerDownRight}
                  title={findNodeKind(node.kind).sentence(node, names)}
                  detail={refusal ?? say(findNodeKind(node.kind).label)}
                  disabled={refusal !== null}
                  onSelect={then(() => lead({ ...at, to: id }))}
                />
              );
            })}
          </ChoiceGroup>
        )}
        {query !== "" ? null : (
          <div className="mt-1 border-t pt-1">
            <Choice
              value="connect"
              icon={Cable}
              title={edge === undefined ? say("Connect to a card that is there …") : say("Connect to another card …")}
              onSelect={then(() => store.setState({ connecting: at, refusal: null }))}
            />
            {edge === undefined ? null : <Choice value="cut" icon={Scissors} title={say("Cut this line")} onSelect={then(() => cut(edge.id))} />}
          </div>
        )}
      </Command.List>
    </Command>
  );
}

function ChoiceGroup({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <Command.Group heading={heading} className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-ink-faint">
      {children}
    </Command.Group>
  );
}

type ChoiceProps = { readonly value: string; readonly icon: IconComponent; readonly title: string; readonly detail?: string; readonly disabled?: boolean; readonly onSelect: () => void };

function Choice({ value, icon: Icon, title, detail, disabled = false, onSelect }: ChoiceProps) {
  return (
    <Command.Item
      value={value}
      disabled={disabled}
      onSelect={onSelect}
      className="flex min-h-8 cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1.5 text-sm select-none data-[disabled=true]:cursor-not-allowed data-[disabled=true]:text-ink-faint data-[selected=true]:bg-accent-soft data-[selected=true]:text-accent-ink"
    >
      <Icon className="icon-4 shrink-0" />
      <span className="min-w-0 grow">
        <span className="block truncate font-medium">{title}</span>
        {detail === undefined ? null : <span className="line-clamp-2 text-xs text-ink-soft">{detail}</span>}
      </span>
    </Command.Item>
  );
}

// What is only tried out is thrown away, so any ids do.
const noChance = () => 0;

const whyNot = (tried: Result<unknown, Refusal>, say: Words): string | null => (tried.ok ? null : refusalSentence(tried.error, say));

const whyNotNew = (flow: Flow, { kind, at }: { readonly kind: NodeKind; readonly at: Way }, say: Words): string | null => whyNot(insertNode(flow, { kind, at }, noChance), say);
