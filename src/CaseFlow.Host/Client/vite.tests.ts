import { defineConfig } from "vite";

/** The tests of the modules, bundled for node. */
export default defineConfig({
  publicDir: false,
  build: { ssr: true, emptyOutDir: true, minify: false, rollupOptions: { input: ["tests/panel.test.ts", "tests/undoing.test.ts"], output: { entryFileNames: "[name].mjs" } } },
  ssr: { noExternal: true },
});
