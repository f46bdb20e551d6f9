import { defineConfig } from "vite";

/** The tests of the modules, bundled for node. */
export default defineConfig({
  publicDir: false,
  build: { ssr: "tests/panel.test.ts", emptyOutDir: true, minify: false, rollupOptions: { output: { entryFileNames: "panel.test.mjs" } } },
  ssr: { noExternal: true },
});
