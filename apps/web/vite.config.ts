import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  build: { target: "es2022", sourcemap: true, reportCompressedSize: false },
  server: { proxy: { "/v1": "http://127.0.0.1:4180", "/health": "http://127.0.0.1:4180" } },
});
