module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/app/**/*.unit.spec.ts", "<rootDir>/server/**/*.unit.spec.cjs"],
  // published as an ES module alone, which jest does not require; its source beside it is transformed
  moduleNameMapper: { "^@noble/ed25519$": "<rootDir>/../node_modules/@noble/ed25519/index.ts" },
  transformIgnorePatterns: ["/node_modules/(?!@noble/)"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" },
        module: { type: "commonjs" },
      },
    ],
  },
}
