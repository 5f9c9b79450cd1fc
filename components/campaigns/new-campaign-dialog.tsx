"use client";

import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { ProblemBanner } from "@/components/shell/problem-banner";
import { fieldError, restOf } from "@/components/shell/problem-words";
import { useCall } from "@/components/shell/use-call";
import { useRefresh } from "@/components/shell/use-fetched";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { limits } from "@/lib/api/limits";
import { type PlacementDto } from "@/lib/api/placements";

type NewCampaignDialogProps = { readonly placements: readonly PlacementDto[]; readonly onClose: () => void };

/** A name and where it shows: enough to have something that can be previewed. */
export function NewCampaignDialog({ placements, onClose }: NewCampaignDialogProps) {
  const { api, slug } = useWorkspace();
  const router = useRouter();
  const refresh = useRefresh();
  const { busy, problem, run } = useCall();
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const create = async (event: FormEvent) => {
    event.preventDefault();
    const made = await run(() => api.createCampaign({ name, placements: [...chosen] }));
    if (!made.ok) return;
    refresh("campaigns");
    router.push(`/${slug}/campaigns/${made.value.id}`);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title="New campaign"
      description="It starts as a draft: everybody keeps what they see now until you publish."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button intent="primary" type="submit" form="new-campaign" busy={busy} disabled={name.trim() === ""}>
            Create and draw
          </Button>
        </>
      }
    >
      <ProblemBanner problem={restOf(problem, ["name"])} />
      <form id="new-campaign" onSubmit={(event) => void create(event)} className="flex flex-col gap-5">
        <Field label="Name" required error={fieldError(problem, "name")}>
          <TextInput autoFocus value={name} maxLength={limits.name} onValueChange={setName} placeholder="Spring welcome" />
        </Field>
        <fieldset>
          <legend className="mb-1 text-sm font-semibold">Where it shows</legend>
          <p className="mb-2 text-xs text-ink-faint">One campaign may fill several places, so that a person sees the same story everywhere. You can change this later.</p>
          <div className="grid gap-x-6 gap-y-1.5 sm:grid-cols-2">
            {placements.map((placement) => (
              <Checkbox
                key={placement.key}
                label={placement.name}
                hint={placement.description === "" ? placement.key : placement.description}
                checked={chosen.includes(placement.key)}
                onCheckedChange={(on) => setChosen(on ? [...chosen, placement.key] : chosen.filter((key) => key !== placement.key))}
              />
            ))}
          </div>
        </fieldset>
      </form>
    </Dialog>
  );
}
