import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { defineConfig } from "vite";

const out = "../wwwroot/dist";

/** Files are compressed once, as hard as it goes, not at each request. */
const compressed = {
  name: "compressed",
  closeBundle() {
    for (const file of readdirSync(out).filter((name) => /\.(css|js)$/.test(name))) {
      const bytes = readFileSync(`${out}/${file}`);
      writeFileSync(`${out}/${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    }
  },
};

/** Icons of bpmn.io carry style attributes, which our content policy forbids; presentation attributes say the same. */
const presented = {
  name: "presented",
  transform(code: string, id: string) {
    return /node_modules\/(bpmn-js|diagram-js)/.test(id)
      ? code.replace(/(<(?:svg|g|path|rect)\b[^>]*?)\sstyle="([^"]*)"/g, (_, tag: string, style: string) =>
          [tag, ...style.split(";").filter((part) => part.trim()).map((part) => part.replace(/^\s*([\w-]+)\s*:\s*(.*?)\s*$/, '$1="$2"'))].join(" "),
        )
      : undefined;
  },
};

// File names stay the same from build to build: the server adds a version to the address from the content.
export default defineConfig({
  // Fonts of a style sheet are asked for beside it.
  base: "./",
  publicDir: false,
  plugins: [compressed, presented],
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
    outDir: out,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
    emptyOutDir: true,
    manifest: false,
    modulePreload: false,
    rollupOptions: {
      input: {
        site: "src/site.ts",
        editors: "styles/editors.scss",
        designer: "src/designer/main.ts",
        "forms-editor": "src/forms-editor/main.ts",
        "table-editor": "src/table-editor/main.ts",
      },
      output: {
        entryFileNames: "[name].js",
        // Scripts ask for these by name alone, so the name has to carry the version.
        chunkFileNames: "[name]-[hash].js",
        assetFileNames: "[name][extname]",
      },
    },
  },
});
