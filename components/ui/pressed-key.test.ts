import { expect, test } from "vitest";
import { pressedKey } from "./pressed-key";

const presses = [
  { why: "a letter is itself", key: "z", code: "KeyZ", is: "z" },
  { why: "with Shift or Caps Lock it is the same letter", key: "Z", code: "KeyZ", is: "z" },
  { why: "AZERTY types z where QWERTY has W: undo is where Z is written", key: "z", code: "KeyW", is: "z" },
  { why: "and w where QWERTY has Z: it undoes nothing", key: "w", code: "KeyZ", is: "w" },
  { why: "QWERTZ: z where QWERTY has Y", key: "z", code: "KeyY", is: "z" },
  { why: "Dvorak types ; where QWERTY has Z: it undoes nothing", key: ";", code: "KeyZ", is: ";" },
  { why: "Cyrillic я is on Z", key: "я", code: "KeyZ", is: "z" },
  { why: "with Shift too", key: "Я", code: "KeyZ", is: "z" },
  { why: "Cyrillic л is on K", key: "л", code: "KeyK", is: "k" },
  { why: "Cyrillic а is no Latin a: it is on F", key: "а", code: "KeyF", is: "f" },
  { why: "Ukrainian і is on S", key: "і", code: "KeyS", is: "s" },
  { why: "Greek ζ is on Z", key: "ζ", code: "KeyZ", is: "z" },
  { why: "Greek φ is on F", key: "φ", code: "KeyF", is: "f" },
  { why: "Hebrew ז is on Z", key: "ז", code: "KeyZ", is: "z" },
  { why: "Arabic ئ is on Z", key: "ئ", code: "KeyZ", is: "z" },
  { why: "AZERTY types à on 0 without Shift", key: "à", code: "Digit0", is: "0" },
  { why: "and ç on 9", key: "ç", code: "Digit9", is: "9" },
  { why: "AZERTY types - on 6: it is a minus", key: "-", code: "Digit6", is: "-" },
  { why: "Arabic digits are digits", key: "٠", code: "Digit0", is: "0" },
  { why: "a digit of the block of numbers", key: "0", code: "Numpad0", is: "0" },
  { why: "a question mark is one wherever it stands", key: "?", code: "Digit7", is: "?" },
  { why: "German ü is no letter of ours, and its place types none", key: "ü", code: "BracketLeft", is: "ü" },
  { why: "keys with names keep them", key: "Escape", code: "Escape", is: "Escape" },
  { why: "F10 is no letter", key: "F10", code: "F10", is: "F10" },
  { why: "a key that begins an accent is not a letter yet", key: "Dead", code: "KeyE", is: "Dead" },
  { why: "a word that is still being written is the writer's", key: "Process", code: "KeyA", is: "Process" },
  { why: "what the system does not name counts by its place", key: "Unidentified", code: "KeyZ", is: "z" },
  { why: "a key without a place, from a keyboard on the screen", key: "я", code: "", is: "я" },
] as const;

test.each(presses)("$why", ({ key, code, is }) => {
  expect(pressedKey({ key, code })).toBe(is);
});
