type Choice = { readonly label: string; readonly disabled?: boolean };

/** Which choice somebody means who types the beginning of its name; the same letter again goes on to the next one. Null: none, or the one that is chosen. */
export function letterChoice<Option extends Choice>(choices: readonly Option[], typed: string, chosen: Option | undefined): Option | null {
  const same = typed.length > 1 && [...typed].every((letter) => letter === typed[0]);
  const begins = (same ? typed.slice(0, 1) : typed).toLowerCase();
  const at = chosen === undefined ? 0 : Math.max(choices.indexOf(chosen), 0);
  const inTurn = [...choices.slice(at), ...choices.slice(0, at)].filter((choice) => choice.disabled !== true && (begins.length > 1 || choice !== chosen));
  const meant = inTurn.find(({ label }) => label.toLowerCase().startsWith(begins));
  return meant === undefined || meant === chosen ? null : meant;
}
