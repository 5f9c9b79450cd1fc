import { buildSync } from "esbuild";
import { gzipSync } from "node:zlib";
import { operators } from "@/lib/core/operators/operators";

/** What a page would carry to decide by itself: loader, evaluator and the operators named, minified; bytes after gzip. */
export function browserSize(names: readonly string[] = operators.map(({ id }) => id)): number {
  const imports = names.map((id) => `import { ${exportOf(id)} } from "@/lib/core/operators/${id.replace(".", "-")}";`);
  const contents = `${imports.join("")}
    import { loadPackedBundle } from "@/lib/core/evaluate/load-packed-bundle";
    export { decide } from "@/lib/core/evaluate/decide";
    export { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
    export const load = (text) => loadPackedBundle(text, [${names.map(exportOf).join()}]);`;
  const { outputFiles } = buildSync({ stdin: { contents, resolveDir: process.cwd(), loader: "ts" }, bundle: true, minify: true, format: "esm", target: "es2022", write: false, legalComments: "none" });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

/** `text.is-one-of` is `textIsOneOf`. */
const exportOf = (id: string): string => id.replace(/[.-](.)/g, (_, letter: string) => letter.toUpperCase());
