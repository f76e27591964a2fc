// @ts-check
import medusa from "@medusajs/eslint-plugin"
import importPlugin from "eslint-plugin-import"
import tseslint from "typescript-eslint"

const SPECS = ["**/*.spec.ts", "**/integration-tests/**", "e2e/**"]

/** The arrows of docs/architecture.md: what lies in `target` may not reach into `from`. */
const zone = (
  /** @type {string | string[]} */ target,
  /** @type {string[]} */ from,
  /** @type {string[]} */ except = []
) => ({
  target,
  from,
  except,
  message: "This import goes against the arrows of docs/architecture.md.",
})

const MODULES = ["locality", "producer", "certification"]
const RATING = "./plugins/ocop-rating/src"
const MARKETPLACE = "./plugins/marketplace/src"
const PROMOTION = "./plugins/trade-promotion/src"
const APPS = ["./storefront", "./admin"]

const ARROWS = [
  zone("./packages/rules/src", ["./packages/contracts", "./plugins", "./backend", ...APPS]),
  zone("./packages/contracts/src", ["./plugins", "./backend", ...APPS]),
  zone("./plugins", ["./backend", ...APPS]),
  zone("./backend/src", APPS),
  zone(APPS, ["./plugins", "./backend"]),
  zone("./storefront", ["./admin"]),
  zone("./admin", ["./storefront"]),
  zone(RATING, [MARKETPLACE, PROMOTION]),
  zone(MARKETPLACE, [PROMOTION]),
  ...[RATING, MARKETPLACE, PROMOTION].map((plugin) =>
    zone(`${plugin}/workflows`, [`${plugin}/api`])
  ),
  ...[RATING, MARKETPLACE, PROMOTION].flatMap((plugin) =>
    ["api", "workflows", "links", "subscribers", "jobs"].map((part) =>
      zone(`${plugin}/modules`, [`${plugin}/${part}`])
    )
  ),
  ...MODULES.map((name) => zone(`${RATING}/modules/${name}`, [`${RATING}/modules`], [`./${name}`])),
  zone("./storefront/app/features", ["./storefront/app/routes"]),
]

/** Packages go by name, which paths do not see. */
const forbidPackages = (/** @type {string[]} */ files, /** @type {string} */ regex) => ({
  files,
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          { regex, message: "This package goes against the arrows of docs/architecture.md." },
        ],
      },
    ],
  },
})

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/**",
      "**/dist/**",
      "**/build/**",
      "**/.medusa/**",
      "**/.react-router/**",
      "**/paraglide/**",
      "**/migrations/**",
      ".cache/**",
      ".data/**",
      "test-results/**",
    ],
  },
  ...tseslint.configs.recommended,
  ...medusa.configs.recommended,
  {
    plugins: { import: importPlugin },
    settings: {
      "import/resolver": { node: { extensions: [".ts", ".tsx", ".mjs", ".js"] } },
      "import/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
    },
    rules: {
      "import/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones: ARROWS }],
      "import/no-cycle": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ["**/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
    languageOptions: { sourceType: "commonjs" },
  },
  forbidPackages(["packages/rules/src/**/*.ts"], "^[^.]"),
  forbidPackages(["packages/rules/src/**/*.spec.ts"], "^(?!fast-check$)[^.]"),
  forbidPackages(["packages/contracts/src/**/*.ts"], "^@medusajs/|^@ocop/(?!rules$)"),
  // the scorecards are half a megabyte: only the plugin that answers with them carries them
  forbidPackages(
    ["plugins/ocop-rating/src/**/*.ts"],
    "^@ocop/(?!(?:rules|rules/edition-2026|contracts)$)"
  ),
  forbidPackages(["plugins/*/src/modules/**/*.ts"], "^@ocop/(?!(?:rules|contracts)$)"),
  forbidPackages(
    ["storefront/**/*.{ts,tsx}", "admin/**/*.{ts,tsx}"],
    "^@ocop/(?!(?:rules|contracts)$)"
  ),
  {
    // the framework's error type and schemas belong to its own ground; set-up has no HTTP status
    files: [
      "{packages,storefront,admin,scripts,bench,e2e}/**",
      "backend/src/{config,seed,scripts}/**",
      ...SPECS,
    ],
    rules: {
      "@medusajs/use-medusa-error-not-generic-error": "off",
      "@medusajs/zod-import-source": "off",
    },
  },
  {
    // models of one module name each other: the model layer resolves them late
    files: ["plugins/*/src/modules/*/models/*.ts"],
    rules: { "import/no-cycle": "off" },
  },
  {
    // answers of many routes are looked into by the assertions only
    files: SPECS,
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  }
)
