"use client";

import { usePictures } from "./use-pictures";
import { Banner } from "@/components/ui/banner";
import { useWords } from "@/components/words/words-provider";
import { type WorkspaceFile } from "@/lib/core/workspace/workspace-file";
import { pictureAddressesIn } from "@/lib/core/vocabulary/picture-address";

/** Which of a file's things show pictures that this workspace does not have: a file holds their addresses only. */
export function MissingPictures({ file }: { readonly file: Pick<WorkspaceFile, "campaigns" | "placements"> }) {
  const say = useWords();
  const pictures = usePictures(true);
  if (pictures === null) return null;
  const here = new Set(pictures.map(({ address }) => address));
  const holders = [...file.campaigns, ...file.placements].flatMap((holder) => {
    const missing = [...pictureAddressesIn(JSON.stringify(holder))].filter((address) => !here.has(address));
    return missing.length === 0 ? [] : [{ name: holder.name, count: missing.length }];
  });
  if (holders.length === 0) return null;
  return (
    <Banner tone="warn" live="status" title={say("Some pictures are not in this workspace")}>
      <p>{say("A workspace file holds the addresses of pictures, not the pictures. Bring them in here and choose them anew in:")}</p>
      <ul className="list-inside list-disc">
        {holders.slice(0, 10).map(({ name, count }) => (
          <li key={name}>{say("{name}: {count, plural, one {# picture} other {# pictures}}", { name, count })}</li>
        ))}
        {holders.length <= 10 ? null : <li>{say("{count} more", { count: holders.length - 10 })}</li>}
      </ul>
    </Banner>
  );
}
