import { type Words } from "@/lib/words/words";
/** `origin`: where the app stands, with its path. */
type Place = { readonly origin: string; readonly placement: string };
type Snippet = { readonly id: string; readonly label: string; readonly lead: string; readonly code: string };

/** What a developer pastes, for each way to ask. */
export function connectSnippets({ origin, placement }: Place, say: Words): readonly Snippet[] {
  return [
    {
      id: "script",
      label: say("Web page"),
      lead: say("One script tag, and a mark on each place. Whatever fails, the page keeps what it has."),
      code: [
        "<script>",
        `  // ${say("What the page knows of this visitor. It may be said later too:")} thenwise.identify({ … })`,
        '  window.thenwise = { profile: { attributes: { country: "France" }, consent: ["personalization"] } };',
        "</script>",
        `<script src="${origin}/sdk.js" data-key="pk_…" defer></script>`,
        "",
        `<div data-thenwise="${placement}">`,
        `  <!-- ${say("what everybody sees when no campaign says otherwise")} -->`,
        "</div>",
      ].join("\n"),
    },
    {
      id: "curl",
      label: say("HTTP"),
      lead: say("One call decides every placement for one visitor."),
      code: [
        `curl ${origin}/api/v1/decide \\`,
        "  -H 'authorization: Bearer sk_…' \\",
        "  -H 'content-type: application/json' \\",
        `  -d '{ "profile": { "visitor": "visitor-42", "attributes": { "country": "France" }, "consent": ["personalization"] },`,
        `        "placements": ["${placement}"] }'`,
      ].join("\n"),
    },
    {
      id: "openfeature-web",
      label: say("OpenFeature, browser"),
      lead: say("Any OpenFeature client works: placements are flags, the content is an object value."),
      code: [
        'import { OpenFeature } from "@openfeature/web-sdk";',
        'import { OFREPWebProvider } from "@openfeature/ofrep-web-provider";',
        "",
        'await OpenFeature.setContext({ targetingKey: "visitor-42", country: "France", consent: ["personalization"] });',
        "await OpenFeature.setProviderAndWait(",
        `  new OFREPWebProvider({ baseUrl: "${origin}", headers: [["Authorization", "Bearer pk_…"]] }),`,
        ");",
        `const content = OpenFeature.getClient().getObjectValue("${placement}", {});`,
      ].join("\n"),
    },
    {
      id: "openfeature-server",
      label: say("OpenFeature, server"),
      lead: say("The same from a back end, in any language that has an OFREP provider."),
      code: [
        'import { OpenFeature } from "@openfeature/server-sdk";',
        'import { OFREPProvider } from "@openfeature/ofrep-provider";',
        "",
        "await OpenFeature.setProviderAndWait(",
        `  new OFREPProvider({ baseUrl: "${origin}", headers: [["Authorization", "Bearer sk_…"]] }),`,
        ");",
        'const visitor = { targetingKey: "visitor-42", country: "France", consent: ["personalization"] };',
        `const content = await OpenFeature.getClient().getObjectValue("${placement}", {}, visitor);`,
      ].join("\n"),
    },
  ];
}
