// A kept text withdrawn or erased: both ask again before they do it, and both need the server's token.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { AlertDialog } from "radix-ui";
import { useState, type FormEvent } from "react";
import { useLabel } from "../../app/words.js";
import { askToWrite, remembered, typed } from "../../reading/write-access.js";
import { Failed } from "../../ui/state.js";

export function RemoveDocument({ id }: { readonly id: string }) {
  return <div className="remove"><Remove id={id} way="withdraw" /><Remove id={id} way="erase" /></div>;
}

function Remove({ id, way }: { readonly id: string; readonly way: "withdraw" | "erase" }) {
  const label = useLabel();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const removal = useMutation({
    mutationFn: async (form: FormData): Promise<void> => {
      const token = typed(form, "token");
      if (way === "erase") await askToWrite("erase", { id, reason: typed(form, "reason") }, token);
      else await askToWrite("withdraw", { id }, token);
    },
    onSuccess: async () => {
      setOpen(false);
      await navigate({ to: "/documents", search: ({ lang }: { readonly lang?: "zh" | "en" | undefined }) => ({ lang }) } as never);
      await queries.invalidateQueries();
    },
  });
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    removal.mutate(new FormData(event.currentTarget));
  };
  return (
    <AlertDialog.Root open={open} onOpenChange={setOpen}>
      <AlertDialog.Trigger className="quiet">{label(`remove.${way}`)}</AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="overlay" />
        <AlertDialog.Content className="confirm">
          <AlertDialog.Title>{label(`remove.${way}`)}</AlertDialog.Title>
          <AlertDialog.Description>{label(`remove.${way}-means`)}</AlertDialog.Description>
          <form onSubmit={send}>
            {way === "erase" && <label>{label("remove.reason")}<input name="reason" required maxLength={500} autoComplete="off" /></label>}
            <label>{label("correct.token")}<input name="token" type="password" required autoComplete="off" defaultValue={remembered.token()} /></label>
            <div><AlertDialog.Cancel className="quiet">{label("remove.cancel")}</AlertDialog.Cancel><button type="submit" className="primary" disabled={removal.isPending}>{label(`remove.${way}`)}</button></div>
          </form>
          {removal.error && <Failed error={removal.error} />}
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
