"use client";

import { useCallback, useSyncExternalStore } from "react";
import { useWorkspace } from "@/components/shell/workspace-context";
import { IconButton } from "@/components/ui/icon-button";
import { X } from "@/components/ui/icons";
import { TextLink } from "@/components/ui/text-link";
import { useWords } from "@/components/words/words-provider";

type Step = { readonly title: string; readonly text: string; readonly path: string; readonly link: string };

const setting = "thenwise.first-steps";

/** Four steps from nothing to a visitor who sees something else. It goes when it is sent away. */
export function FirstSteps({ firstCampaign }: { readonly firstCampaign: string | null }) {
  const say = useWords();
  const { slug } = useWorkspace();
  const hidden = useSyncExternalStore(onStorage, readHidden, () => true);
  const hide = useCallback(() => {
    localStorage.setItem(setting, "hidden");
    window.dispatchEvent(new Event("storage"));
  }, []);
  if (hidden) return null;
  const steps: readonly Step[] = [
    { title: firstCampaign === null ? say("Draw a campaign") : say("Open a campaign"), text: say("A flow reads from top to bottom: each branch asks, the first yes wins, everybody else goes on."), path: firstCampaign === null ? "/campaigns?new=campaign" : `/campaigns/${firstCampaign}`, link: firstCampaign === null ? say("Begin one") : say("Open one") },
    { title: say("See it as somebody"), text: say("Choose a persona and their path lights up, with yes, no or unknown at every question."), path: "/personas", link: say("Meet the personas") },
    { title: say("Publish"), text: say("One button says exactly what will happen. Going back is the same button on an older release."), path: "/releases", link: say("See the releases") },
    { title: say("Connect a page"), text: say("One script tag, any OpenFeature client, or one HTTP call. Whatever fails, the page keeps what it has."), path: "/settings/environments", link: say("How to connect") },
  ];
  return (
    <section aria-labelledby="first-steps" className="relative rounded-xl border border-accent/30 bg-accent-soft p-5">
      <h2 id="first-steps" className="pr-10 text-lg">
        {say("From an idea to a visitor who sees it")}
      </h2>
      <IconButton name={say("Hide the first steps")} icon={<X />} size="sm" onClick={hide} className="absolute top-4 right-4" />
      <ol className="mt-3 grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
        {steps.map(({ title, text, path, link }, index) => (
          <li key={title} className="flex gap-3">
            <span className="figures grid size-7 shrink-0 place-items-center rounded-full bg-accent text-sm font-bold text-on-accent">{index + 1}</span>
            <div className="text-sm">
              <h3 className="text-sm leading-7">{title}</h3>
              <p className="text-ink-soft">{text}</p>
              <TextLink href={`/${slug}${path}`} className="mt-1 inline-block">
                {link}
              </TextLink>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

const readHidden = (): boolean => localStorage.getItem(setting) === "hidden";

function onStorage(changed: () => void): () => void {
  window.addEventListener("storage", changed);
  return () => window.removeEventListener("storage", changed);
}
