import { defineConfig } from "vite";

// File names stay the same from build to build: the server adds a version to the address from the content.
export default defineConfig({
  publicDir: false,
  css: {
    preprocessorOptions: {
      // Bootstrap 5 is written with @import and global functions; the notices are its, not ours.
      scss: {
        quietDeps: true,
        loadPaths: ["node_modules"],
        silenceDeprecations: ["import", "global-builtin", "color-functions", "if-function"],
      },
    },
  },
  build: {
    outDir: "../wwwroot/dist",
    emptyOutDir: true,
    manifest: false,
    modulePreload: false,
    rollupOptions: {
      input: { site: "src/site.ts" },
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "[name].js",
        assetFileNames: "[name][extname]",
      },
    },
  },
});
