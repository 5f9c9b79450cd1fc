import { TruthChip } from "@/components/shell/truth-chip";
import { type ConditionRow } from "@/lib/core/explain/explain-condition";

const groupWords = { all: "All", any: "Any", none: "None" } as const;

/** One question and its answer; a group or an audience opens to what is inside. */
export function WhyRow({ row }: { readonly row: ConditionRow }) {
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <TruthChip truth={row.truth} {...(row.value === undefined ? {} : { value: row.value })} />
        <span className="min-w-0 text-sm break-words">{row.match === undefined || row.parts.length === 0 ? row.sentence : `${groupWords[row.match]} of these`}</span>
      </div>
      {row.parts.length > 0 ? (
        <ul className="flex flex-col gap-1.5 border-l-2 border-line pl-3">
          {row.parts.map((part) => (
            <li key={part.id}>
              <WhyRow row={part} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
