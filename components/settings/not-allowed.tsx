import { Lock } from "lucide-react";
import { EmptyState } from "@/components/ui/empty-state";

/** A page that exists, for others. */
export function NotAllowed({ what }: { readonly what: string }) {
  return (
    <EmptyState icon={<Lock aria-hidden />} title={`${what}: not with your role`}>
      Ask an admin of this workspace if you need it.
    </EmptyState>
  );
}
