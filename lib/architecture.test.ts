import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { layers, packageRooms, roofs } from "./architecture";

const project = join(import.meta.dirname, "..");
const roots = ["lib", "components", "app", "prisma", "e2e"].filter((root) => existsSync(join(project, root)));
const mayImport = new Map<string, readonly string[]>(Object.entries(layers));
const byDepth = [...mayImport.keys()].sort((a, b) => b.length - a.length);

const bare = (path: string): string => path.replace(/\.tsx?$/, "");
const roofOf = (path: string): string | undefined => roofs.find((roof) => path.startsWith(`${roof}/`));
// A layer is a folder ("lib/std") or a single file ("lib/server/container").
const layerOf = (path: string): string => roofOf(path) ?? byDepth.find((layer) => `${bare(path)}/`.startsWith(`${layer}/`)) ?? `unlisted: ${path}`;
const isOurs = (path: string): boolean => roots.some((root) => path.startsWith(`${root}/`));

const sources = roots
  .flatMap((root) => readdirSync(join(project, root), { recursive: true, encoding: "utf8" }).map((file) => posix.join(root, file.replaceAll("\\", "/"))))
  .filter((file) => /\.tsx?$/.test(file) && posix.dirname(file) !== "lib" && !file.startsWith("prisma/generated/"));
const production = sources.filter((file) => !/\.(test|contract|cases|laws|spec)\./.test(file));

const textOf = (file: string): string => readFileSync(join(project, file), "utf8");
const namesIn = (file: string): readonly string[] => ts.preProcessFile(textOf(file)).importedFiles.map(({ fileName }) => fileName);
const ourImports = (file: string): readonly string[] =>
  namesIn(file)
    .map((name) => (name.startsWith("@/") ? name.slice(2) : name.startsWith(".") ? posix.join(posix.dirname(file), name) : ""))
    .filter(isOurs);

describe("imports go down", () => {
  it.each(production)("%s", (file) => {
    const own = layerOf(file);
    expect(own).not.toContain("unlisted");
    const allowed = [own, ...(mayImport.get(own) ?? [])];
    const strays = ourImports(file).filter((target) => {
      const layer = layerOf(target);
      return roofOf(file) === undefined ? !allowed.includes(layer) : layer.startsWith("unlisted") || (roofOf(target) !== undefined && layer !== own);
    });
    expect(strays).toEqual([]);
  });
});

describe("a package stays in its room", () => {
  it.each(Object.entries(packageRooms))("%s", (name, rooms) => {
    const strays = production.filter(
      (file) => namesIn(file).some((each) => each === name || each.startsWith(`${name}/`)) && !rooms.some((room) => file.startsWith(`${room}/`) || file.endsWith(room)),
    );
    expect(strays).toEqual([]);
  });
});

describe("the server keeps to itself", () => {
  it.each(production.filter((file) => file.startsWith("lib/server/")))("%s begins with its lock", (file) => {
    expect(textOf(file).startsWith('import "server-only";\n')).toBe(true);
  });

  it("only the configuration and the command line read the environment", () => {
    const readers = production.filter((file) => /process\.env/.test(textOf(file)) && !/^(lib\/server\/config|lib\/cli|e2e)\//.test(file));
    // The edge and the front have no server code: their entries hand the environment on. The base path is written in by the build.
    const entries = ["lib/edge/main.ts", "lib/front/main.ts", "lib/api/base-path.ts"];
    expect(readers.filter((file) => !entries.includes(file))).toEqual([]);
  });

  it("only one room generates from Prisma", () => {
    const users = production.filter((file) => ourImports(file).some((target) => target.startsWith("prisma/generated")));
    expect(users.filter((file) => !/^(lib\/server\/db|prisma)\//.test(file) && !file.endsWith(".prisma.ts"))).toEqual([]);
  });
});
