/** The mark: one path, and then one of two. */
export function BrandMark({ className }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden className={className ?? "size-8"}>
      <rect width="32" height="32" rx="9" className="fill-accent" />
      <path d="M16 6.5v6c0 3.5-7 3.5-7 8.2v1.3" fill="none" strokeWidth="2.6" strokeLinecap="round" className="stroke-on-accent" opacity="0.55" />
      <path d="M16 6.5v6c0 3.5 7 3.5 7 8.2v1.3" fill="none" strokeWidth="2.6" strokeLinecap="round" className="stroke-on-accent" />
      <circle cx="9" cy="24" r="2.1" className="fill-on-accent" opacity="0.55" />
      <circle cx="23" cy="24" r="3.1" className="fill-on-accent" />
    </svg>
  );
}

export function Brand() {
  return (
    <span className="inline-flex items-center gap-2.5 text-lg font-bold tracking-tight text-ink">
      <BrandMark className="size-7" />
      Thenwise
    </span>
  );
}
