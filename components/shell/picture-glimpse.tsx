"use client";

import { useEffect, useState } from "react";
import { useWords } from "@/components/words/words-provider";
import { isSafeAddress } from "@/lib/core/contents/markup";

type Found = { readonly address: string; readonly size: { readonly width: number; readonly height: number } | null };

/** Whether the picture at an address can be loaded, and how large it is. */
export function PictureGlimpse({ address }: { readonly address: string }) {
  const say = useWords();
  const [found, setFound] = useState<Found | null>(null);
  const isAddress = address !== "" && isSafeAddress(address);
  useEffect(() => {
    if (!isAddress) return;
    const picture = new Image();
    picture.referrerPolicy = "no-referrer";
    picture.onload = () => setFound({ address, size: { width: picture.naturalWidth, height: picture.naturalHeight } });
    picture.onerror = () => setFound({ address, size: null });
    picture.src = address;
    return () => {
      picture.onload = null;
      picture.onerror = null;
    };
  }, [address, isAddress]);
  if (!isAddress || found === null || found.address !== address) return null;
  if (found.size === null) return <p className="text-xs text-unknown">{say("No picture could be loaded from this address.")}</p>;
  return (
    <div className="flex items-center gap-2.5 text-xs text-ink-faint">
      <span aria-hidden className="h-12 w-20 shrink-0 rounded-sm border bg-sunken bg-cover bg-center" style={{ backgroundImage: `url(${JSON.stringify(address)})` }} />
      <span className="figures">
        {say("{width} × {height} pixels", { width: found.size.width, height: found.size.height })}
      </span>
    </div>
  );
}
