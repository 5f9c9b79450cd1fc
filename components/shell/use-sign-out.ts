"use client";

import { useCallback } from "react";
import { signOut } from "./sign-in-calls";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";

/** Signs out; where that cannot be done it says so, lest somebody walks away from a session that goes on. */
export function useSignOut(): () => void {
  const say = useWords();
  return useCallback(() => {
    void signOut().then((out) => (out ? undefined : notify.failed(say("You are still signed in"), { detail: say("Thenwise could not be reached. Check your connection and try again.") })));
  }, [say]);
}
