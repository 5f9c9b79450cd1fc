/** When the palette could not be fetched, the keys are the page's again after this. */
const longestMs = 3000;

let end: (() => string) | null = null;

/** From the key of the palette until it is there, what is typed is meant for it: letters are kept, and none of them is a key of the page. */
export function keepTyped(): void {
  takeTyped();
  let text = "";
  const press = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || (key.length !== 1 && key !== "Backspace" && key !== "Enter")) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === "Backspace") text = text.slice(0, -1);
    else if (key !== "Enter") text += key;
  };
  const wait = setTimeout(() => takeTyped(), longestMs);
  window.addEventListener("keydown", press, { capture: true });
  end = () => {
    clearTimeout(wait);
    window.removeEventListener("keydown", press, { capture: true });
    return text;
  };
}

/** What was typed so far; from here on the keys are the page's. */
export function takeTyped(): string {
  const typed = end?.() ?? "";
  end = null;
  return typed;
}
