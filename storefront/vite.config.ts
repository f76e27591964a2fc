import { fileURLToPath } from "node:url"
import { paraglideVitePlugin } from "@inlang/paraglide-js"
import { reactRouter } from "@react-router/dev/vite"
import tailwindcss from "@tailwindcss/vite"
import { defineConfig } from "vite"

export default defineConfig({
  plugins: [paraglideVitePlugin({ project: "./project.inlang" }), tailwindcss(), reactRouter()],
  worker: { rollupOptions: { output: { entryFileNames: "assets/islands/[name]-[hash].js" } } },
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
})
