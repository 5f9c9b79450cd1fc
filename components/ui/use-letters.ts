import { useRef } from "react";

type Letters = { readonly type: (letter: string) => void; readonly isTyping: () => boolean };

/** For how long letters belong together. Milliseconds. */
const pauseMs = 1_000;

/** Letters typed soon after one another, as one beginning of a word. */
export function useLetters(onTyped: (typed: string) => void): Letters {
  const typed = useRef({ text: "", at: 0 });
  const isTyping = () => typed.current.text !== "" && performance.now() - typed.current.at < pauseMs;
  const type = (letter: string) => {
    typed.current = { text: isTyping() ? typed.current.text + letter : letter, at: performance.now() };
    onTyped(typed.current.text);
  };
  return { type, isTyping };
}
