// The list twin of a drawn form: the same flows in the same order, as buttons that open their rows.
import { useLabel, useWords } from "../../app/words.js";

interface Listed {
  readonly exporter: string;
  readonly importer: string;
  readonly value: number;
}

export function FlowList({ flows, name, open }: { readonly flows: readonly Listed[]; readonly name: (id: string) => string; readonly open: (exporter: string, importer: string) => void }) {
  const label = useLabel();
  const words = useWords();
  return (
    <details className="twin"><summary>{label("flows.as-list")} ({words.number(flows.length)})</summary>
      <ol>{flows.map(({ exporter, importer, value }) => <li key={`${exporter} ${importer}`}><button type="button" className="member" onClick={() => open(exporter, importer)}>{name(exporter)} → {name(importer)}</button> <span className="value">{words.number(Math.round(value))} USD</span></li>)}</ol>
    </details>
  );
}
