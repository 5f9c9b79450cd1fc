"use client";

import { useState, type MouseEvent } from "react";
import { Parting } from "./parting";
import { PersonaFace } from "./persona-face";
import { everybody, manyPersonas, personaGroups, soughtPersonas } from "./persona-groups";
import { PersonaTools } from "./persona-tools";
import { shownWords } from "./shown-words";
import { useInSight } from "./use-in-sight";
import { useMoment } from "@/components/preview/use-moment";
import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { UsersRound } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { personaDecisions, type PersonaDecision } from "@/lib/editor/persona-decisions";
import { type EditorState } from "@/lib/editor/editor-state";
import { type Words } from "@/lib/words/words";

/** Everybody's face with what they get in the draft. Choosing one lights up their way; Shift adds a second to compare with. */
export function PersonaStrip() {
  const say = useWords();
  const now = useMoment();
  const decisions = useEditor((state) => personaDecisions({ state, now }));
  const chosen = useEditor((state) => state.persona);
  const compared = useEditor((state) => state.compare);
  const { choosePersona, comparePersona } = useEditorActions();
  const line = useInSight(chosen);
  const [comparing, setComparing] = useState(false);
  const [group, setGroup] = useState(everybody);
  const [query, setQuery] = useState("");
  const said = useEditor((state) => announcement(state, decisions, say));
  if (decisions.length === 0) return <NoPersonas />;
  const press = (event: MouseEvent, { persona }: PersonaDecision) => {
    setComparing(false);
    if ((event.shiftKey || comparing) && chosen !== null && chosen !== persona.id) comparePersona(compared === persona.id ? null : persona.id);
    else choosePersona(chosen === persona.id ? null : persona.id);
  };
  const many = decisions.length >= manyPersonas;
  const groups = many ? personaGroups(decisions, say) : [];
  const sought = many ? soughtPersonas(groups, { group, query }) : decisions;
  // Whose way is lit up stays in sight, whoever is looked for.
  const faces = decisions.filter((decision) => sought.includes(decision) || decision.persona.id === chosen || decision.persona.id === compared);
  return (
    <div className="relative flex flex-col">
      {many ? <PersonaTools groups={groups} group={group} query={query} onGroupChange={setGroup} onQueryChange={setQuery} /> : null}
      <ul ref={line} aria-label={say("What each persona gets")} className="flex gap-2 overflow-x-auto p-2.5 [scrollbar-width:thin]">
        {faces.map((decision) => (
          <li key={decision.persona.id} className="shrink-0">
            <PersonaFace decision={decision} role={decision.persona.id === chosen ? "chosen" : decision.persona.id === compared ? "compared" : "neither"} onPress={(event) => press(event, decision)} />
          </li>
        ))}
      </ul>
      {sought.length > 0 ? null : <p className="px-4 pb-3 text-sm text-ink-soft">{say("Nobody of that name here.")}</p>}
      <Parting decisions={decisions} comparing={comparing} onCompare={setComparing} />
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}

/** "Camille gets Bonjour hero", said when somebody is chosen and whenever an edit changes it. */
function announcement({ persona, library }: EditorState, decisions: readonly PersonaDecision[], say: Words): string {
  const decision = decisions.find((candidate) => candidate.persona.id === persona);
  if (decision === undefined) return "";
  const nameOf = (key: string) => library.placements.find((placement) => placement.key === key)?.name ?? key;
  return say("{name} gets {what}.", { name: decision.persona.name, what: shownWords(decision, nameOf, say) });
}

function NoPersonas() {
  const say = useWords();
  return (
    <p className="flex items-center justify-center gap-2.5 px-4 py-5 text-sm text-ink-soft [&_i]:icon-4">
      <UsersRound />
      {say("No personas yet. Make one on the Personas page, and see here what they get while you draw.")}
    </p>
  );
}
