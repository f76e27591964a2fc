module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/app/**/*.unit.spec.ts", "<rootDir>/server/**/*.unit.spec.cjs"],
  // the package offers modules only, which jest does not load
  moduleNameMapper: { "^marked$": "<rootDir>/../node_modules/marked/lib/marked.umd.js" },
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
