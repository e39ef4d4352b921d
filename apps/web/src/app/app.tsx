// The providers around every page.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { createAppRouter } from "./router.js";

export function App() {
  const [queries] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000, refetchOnWindowFocus: false } } }));
  const [router] = useState(createAppRouter);
  return <QueryClientProvider client={queries}><RouterProvider router={router} /></QueryClientProvider>;
}
