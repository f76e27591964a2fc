module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/app/**/*.unit.spec.ts", "<rootDir>/server/**/*.unit.spec.cjs"],
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
