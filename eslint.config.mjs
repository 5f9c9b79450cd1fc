import next from "eslint-config-next";
import ts from "typescript-eslint";

const budgets = {
  "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
  "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
  "max-params": ["error", 3],
  "max-depth": ["error", 3],
};

const strictness = {
  "@typescript-eslint/no-explicit-any": "error",
  "@typescript-eslint/no-non-null-assertion": "error",
  "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
  "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
  "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
};

const doors = {
  "no-restricted-syntax": [
    "error",
    { selector: "ExportAllDeclaration", message: "No barrels: import the file that owns the thing." },
    { selector: "ExpressionStatement[directive='use server']", message: "Mutations go through app/api and the typed client." },
    { selector: "ExpressionStatement[directive='use cache']", message: "Nothing of ours is cached by the framework." },
  ],
  "no-eval": "error",
  "no-new-func": "error",
};

const tests = ["**/*.test.{ts,tsx}", "**/*.contract.ts", "**/*.cases.ts", "e2e/**"];

export default ts.config(
  { ignores: [".next/**", ".next-below/**", "dist/**", "node_modules/**", ".data/**", ".test/**", "prisma/generated/**", "next-env.d.ts"] },
  ...next,
  ...ts.configs.recommended,
  { files: ["**/*.{ts,tsx}"], rules: { ...budgets, ...strictness, ...doors, "import/no-anonymous-default-export": "off" } },
  // Next's optimizer is turned off (next.config.ts): its component would only add script around an <img>.
  { files: ["components/**/*.tsx"], rules: { "@next/next/no-img-element": "off" } },
  { files: ["components/**/*.tsx", "app/**/*.tsx"], rules: { "max-lines-per-function": ["error", { max: 120, skipBlankLines: true, skipComments: true }] } },
  // The limit that a hand could write is held beside ours; nothing that is served may.
  { files: ["lib/bench/engines/generated-javascript.ts"], rules: { "no-new-func": "off" } },
  { files: ["lib/server/**", "lib/cli/**", "lib/edge/**"], rules: { "no-restricted-globals": ["error", { name: "alert" }] } },
  {
    files: tests,
    rules: { "max-lines-per-function": "off", "max-lines": "off", "react-hooks/rules-of-hooks": "off" },
  },
);
