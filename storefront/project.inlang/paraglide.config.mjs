// Shared by the build and by `paraglide-js compile`. The language is in the URL and nowhere else.
export default {
  outdir: "./app/paraglide",
  strategy: ["url", "baseLocale"],
  outputStructure: "locale-modules",
  emitReadme: false,
  urlPatterns: [
    {
      pattern: "/:path(.*)?",
      localized: [
        ["en", "/en/:path(.*)?"],
        ["vi", "/:path(.*)?"],
      ],
    },
  ],
}
