import { type Version } from "@/lib/core/vocabulary/version";

const pattern =
  /^v?(0|[1-9]\d{0,8})(?:\.(0|[1-9]\d{0,8}))?(?:\.(0|[1-9]\d{0,8}))?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-.]+)?$/;

/** SemVer 2 with a leading `v` and missing minor or patch numbers, of at most nine digits each. */
export function parseFormerVersion(text: string): Version | null {
  const match = text.length <= 128 ? pattern.exec(text.trim()) : null;
  if (match === null) return null;
  const [, major = "0", minor = "0", patch = "0", prerelease] = match;
  return { numbers: [major, minor, patch], prerelease: prerelease?.split(".").map(asCompared) ?? [] };
}

/** Numbers of a prerelease were compared as floating point numbers: with leading zeros, and with more digits than these tell apart. */
const asCompared = (identifier: string): string => (/^\d+$/.test(identifier) ? String(BigInt(Number(identifier))) : identifier);
