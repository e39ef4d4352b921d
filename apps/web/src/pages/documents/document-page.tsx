// One kept document with its figures marked and judged.
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { ask } from "../../app/api.js";
import { useTitle } from "../../app/use-title.js";
import { fromDocument } from "../../reading/checked.js";
import { ReadingView } from "../../reading/reading-view.js";
import { Failed, Loading } from "../../ui/state.js";
import { RemoveDocument } from "./remove-document.js";

export function DocumentPage() {
  const { id } = useParams({ from: "/documents/$id" });
  const { claim } = useSearch({ from: "/documents/$id" });
  const navigate = useNavigate({ from: "/documents/$id" });
  const { data, error, isPending, refetch } = useQuery({ queryKey: ["document", id], queryFn: ({ signal }) => ask("document", { id }, { signal }) });
  const checked = useMemo(() => data && fromDocument(data), [data]);
  useTitle(data?.document.title.text);
  if (isPending) return <div className="page"><Loading /></div>;
  if (error) return <div className="page"><Failed error={error} retry={() => void refetch()} /></div>;
  return (
    <div className="page">
      {checked && <ReadingView kept checked={checked} chosen={claim} show={undefined} choose={(next) => void navigate({ search: (search) => ({ ...search, claim: next }), replace: true, resetScroll: false })} />}
      <RemoveDocument id={id} />
    </div>
  );
}
